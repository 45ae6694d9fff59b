#include "engine/workload/record_generator.h"

#include "engine/workload/field_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace brokerscope::workload {
namespace {

constexpr std::size_t kSkewedKeys = 100'000; // more are not told apart by their popularity
constexpr double kMostSkew = 5;

constexpr const char* kNames[] = {"Ann",  "Boris", "Chai", "Dao",  "Emma", "Farid", "Grace", "Hiro",
                                  "Inés", "Jürgen", "Kai",  "Lucía", "Malee", "Noor",  "Olga",  "สมชาย"};
constexpr const char* kCities[] = {"Bangkok", "Berlin", "Chiang Mai", "Kraków", "Lagos",
                                   "Lima",    "Osaka",  "São Paulo",  "Toronto", "Zürich"};

template <std::size_t N> const char* oneOf(const char* const (&list)[N], std::uint64_t bits)
{
    return list[bits % N];
}

std::string uuid(std::uint64_t high, std::uint64_t low)
{
    // Version 4, variant 1.
    high = (high & ~0xf000ull) | 0x4000ull;
    low = (low & ~(3ull << 62)) | (2ull << 62);
    std::array<char, 40> text{};
    std::snprintf(text.data(),
                  text.size(),
                  "%08x-%04x-%04x-%04x-%012llx",
                  static_cast<unsigned>(high >> 32),
                  static_cast<unsigned>(high >> 16 & 0xffff),
                  static_cast<unsigned>(high & 0xffff),
                  static_cast<unsigned>(low >> 48),
                  static_cast<unsigned long long>(low & 0xffffffffffffull));
    return text.data();
}

std::string isoTime(std::int64_t ms)
{
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", static_cast<int>(ms % 1000));
    return text.data();
}

} // namespace

RecordGenerator::RecordGenerator(GeneratorSettings settings) : m_settings(std::move(settings))
{
    if (m_settings.keys != KeyPattern::Random || !(m_settings.keySkew > 0))
        return;
    const double skew = std::min(m_settings.keySkew, kMostSkew);
    const auto keys = std::min<std::size_t>(
        kSkewedKeys, static_cast<std::size_t>(std::max<std::int64_t>(1, m_settings.distinctKeys)));
    double sum = 0;
    m_popularity.reserve(keys);
    for (std::size_t i = 1; i <= keys; ++i) {
        sum += std::pow(static_cast<double>(i), -skew);
        m_popularity.push_back(sum);
    }
}

std::uint64_t RecordGenerator::keyNumber(std::uint64_t number) const
{
    const auto distinct =
        static_cast<std::uint64_t>(std::max<std::int64_t>(1, m_settings.distinctKeys));
    if (m_settings.keys == KeyPattern::RoundRobin)
        return number % distinct;
    const auto bits = mixed(m_settings.seed, number);
    if (m_popularity.empty())
        return bits % distinct;
    const double at = unitFraction(bits) * m_popularity.back();
    return static_cast<std::uint64_t>(
        std::lower_bound(m_popularity.begin(), m_popularity.end() - 1, at) - m_popularity.begin());
}

bool RecordGenerator::fill(std::string_view token,
                           std::uint64_t number,
                           std::int64_t nowMs,
                           const OutgoingRecord& record,
                           std::string& value) const
{
    const auto random = [&](std::uint64_t kind) { return mixed(m_settings.seed + kind, number); };
    if (token == "n") {
        value += std::to_string(number);
    } else if (token == "key") {
        value += record.key.value_or("");
    } else if (token == "random") {
        value += std::to_string(random(1) % 1'000'000);
    } else if (token == "amount") {
        const auto cents = 1 + random(2) % 99'999;
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%d.%02d", static_cast<int>(cents / 100), static_cast<int>(cents % 100));
        value += text.data();
    } else if (token == "name") {
        value += oneOf(kNames, random(3));
    } else if (token == "city") {
        value += oneOf(kCities, random(4));
    } else if (token == "uuid") {
        value += uuid(random(5), random(6));
    } else if (token == "bool") {
        value += random(7) % 2 == 0 ? "true" : "false";
    } else if (token == "time") {
        value += isoTime(nowMs);
    } else if (token == "ms") {
        value += std::to_string(nowMs);
    } else {
        std::uint64_t lane = 0; // of the key
        for (const char c : record.key.value_or(""))
            lane = lane * 31 + static_cast<unsigned char>(c);
        const auto text = fieldText(token, number, m_settings.seed, lane);
        value += text.value_or("");
        return text.has_value();
    }
    return true;
}

OutgoingRecord RecordGenerator::record(std::uint64_t number, std::int64_t nowMs) const
{
    OutgoingRecord record;
    if (m_settings.keys == KeyPattern::Fixed)
        record.key = m_settings.keyText;
    else if (m_settings.keys != KeyPattern::None)
        record.key = m_settings.keyText + std::to_string(keyNumber(number));
    record.headers = m_settings.headers;
    if (m_settings.tombstoneEvery > 0 &&
        (number + 1) % static_cast<std::uint64_t>(m_settings.tombstoneEvery) == 0)
        return record;

    std::string value;
    for (std::string_view rest = m_settings.valueText; !rest.empty();) {
        const auto close = rest.front() == '{' ? rest.find('}') : std::string_view::npos;
        if (close != std::string_view::npos &&
            fill(rest.substr(1, close - 1), number, nowMs, record, value)) {
            rest.remove_prefix(close + 1);
            continue;
        }
        value += rest.front();
        rest.remove_prefix(1);
    }
    if (value.size() < m_settings.valueSize)
        value.append(m_settings.valueSize - value.size(), '.');
    record.value = std::move(value);
    return record;
}

} // namespace brokerscope::workload
