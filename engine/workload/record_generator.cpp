#include "engine/workload/record_generator.h"

#include <algorithm>
#include <string_view>

namespace brokerscope::workload {
namespace {

// A well-mixed number from a seed and a counter (the finaliser of SplitMix64).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t counter)
{
    std::uint64_t x = seed * 0x9e3779b97f4a7c15ull + counter + 1;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

} // namespace

OutgoingRecord RecordGenerator::record(std::uint64_t number) const
{
    OutgoingRecord record;
    const auto distinct =
        static_cast<std::uint64_t>(std::max<std::int64_t>(1, m_settings.distinctKeys));
    switch (m_settings.keys) {
    case KeyPattern::None:
        break;
    case KeyPattern::Fixed:
        record.key = m_settings.keyText;
        break;
    case KeyPattern::RoundRobin:
        record.key = m_settings.keyText + std::to_string(number % distinct);
        break;
    case KeyPattern::Random:
        record.key = m_settings.keyText + std::to_string(mixed(m_settings.seed, number) % distinct);
        break;
    }
    record.headers = m_settings.headers;
    if (m_settings.tombstoneEvery > 0 &&
        (number + 1) % static_cast<std::uint64_t>(m_settings.tombstoneEvery) == 0)
        return record;

    std::string value;
    for (std::string_view rest = m_settings.valueText; !rest.empty();) {
        if (rest.starts_with("{n}")) {
            value += std::to_string(number);
            rest.remove_prefix(3);
        } else if (rest.starts_with("{key}")) {
            value += record.key.value_or("");
            rest.remove_prefix(5);
        } else if (rest.starts_with("{random}")) {
            value += std::to_string(mixed(m_settings.seed + 1, number) % 1'000'000);
            rest.remove_prefix(8);
        } else {
            value += rest.front();
            rest.remove_prefix(1);
        }
    }
    if (value.size() < m_settings.valueSize)
        value.append(m_settings.valueSize - value.size(), '.');
    record.value = std::move(value);
    return record;
}

} // namespace brokerscope::workload
