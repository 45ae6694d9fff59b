#include "engine/workload/field_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace brokerscope::workload {
namespace {

constexpr int kMostDecimals = 9;

template <class Number> std::optional<Number> parsed(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

int decimalsOf(std::string_view text)
{
    const auto dot = text.find('.');
    return dot == std::string_view::npos ? 0 : std::min(kMostDecimals, static_cast<int>(text.size() - dot - 1));
}

std::string printed(double value, int decimals)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

struct Range
{
    double low = 0;
    double high = 0;
    int decimals = 0;
};

std::optional<Range> rangeOf(std::string_view text)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return std::nullopt;
    const auto low = parsed<double>(text.substr(0, dots));
    const auto high = parsed<double>(text.substr(dots + 2));
    if (!low || !high || !std::isfinite(*low) || !std::isfinite(*high) || std::abs(*low) > 1e15 || std::abs(*high) > 1e15)
        return std::nullopt;
    return Range{*low, *high, decimalsOf(text.substr(0, dots))};
}

bool isEvery(std::uint64_t number, std::uint64_t every)
{
    return every > 0 && (number + 1) % every == 0;
}

std::optional<std::string> choice(std::string_view list, std::uint64_t bits)
{
    const auto count = static_cast<std::uint64_t>(std::count(list.begin(), list.end(), '|')) + 1;
    for (auto left = bits % count; left > 0; --left)
        list.remove_prefix(list.find('|') + 1);
    return std::string(list.substr(0, list.find('|')));
}

std::optional<std::string> uniform(std::string_view text, std::uint64_t bits)
{
    const auto range = rangeOf(text);
    if (!range)
        return std::nullopt;
    // With whole numbers both ends are as likely as the rest.
    if (range->decimals == 0)
        return printed(std::min(range->high, std::floor(range->low + unitFraction(bits) * (range->high - range->low + 1))), 0);
    return printed(range->low + unitFraction(bits) * (range->high - range->low), range->decimals);
}

// Two waves that never meet again, shifted by the lane, and a little noise: within the range, and each value near the last.
std::optional<std::string> drift(std::string_view text, std::uint64_t number, std::uint64_t seed, std::uint64_t lane)
{
    const auto bar = text.find('|');
    const auto range = rangeOf(text.substr(0, bar));
    if (!range)
        return std::nullopt;
    if (bar != std::string_view::npos) {
        const auto odd = text.substr(bar + 1);
        const auto slash = odd.find('/');
        if (slash == std::string_view::npos)
            return std::nullopt;
        const auto value = parsed<double>(odd.substr(0, slash));
        const auto every = parsed<std::uint64_t>(odd.substr(slash + 1));
        if (!value || !every)
            return std::nullopt;
        if (isEvery(number, *every))
            return printed(*value, range->decimals);
    }
    const double at = static_cast<double>(number % 1'000'000) / 20;
    const double shift = unitFraction(mixed(seed, lane)) * 6.283;
    const double wave = 0.6 * std::sin(at + shift) + 0.3 * std::sin(at * 0.37 + 2 * shift) + 0.2 * (unitFraction(mixed(seed + 1, number)) - 0.5);
    return printed(range->low + (wave + 1) / 2 * (range->high - range->low), range->decimals);
}

std::optional<std::string> everySo(std::string_view text, std::uint64_t number)
{
    const auto colon = text.find(':');
    const auto bar = text.find('|');
    if (colon == std::string_view::npos || bar == std::string_view::npos || bar < colon)
        return std::nullopt;
    const auto every = parsed<std::uint64_t>(text.substr(0, colon));
    if (!every)
        return std::nullopt;
    return std::string(isEvery(number, *every) ? text.substr(colon + 1, bar - colon - 1) : text.substr(bar + 1));
}

std::string sentence(std::uint64_t bits)
{
    static constexpr std::array kWho{"The driver", "A customer", "My neighbour", "The night shift", "Our team", "A student"};
    static constexpr std::array kDoes{"likes", "asks about", "has seen", "waits for", "cannot find", "recommends"};
    static constexpr std::array kWhat{"the new café", "a lost parcel", "the last train", "this song", "the blue bicycle", "a quiet street"};
    return std::string(kWho[bits % kWho.size()]) + " " + kDoes[bits / 7 % kDoes.size()] + " " + kWhat[bits / 61 % kWhat.size()] + ".";
}

} // namespace

std::uint64_t mixed(std::uint64_t seed, std::uint64_t counter)
{
    std::uint64_t x = seed * 0x9e3779b97f4a7c15ull + counter + 1;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

std::optional<std::string> fieldText(std::string_view word, std::uint64_t number, std::uint64_t seed, std::uint64_t lane)
{
    if (word == "sentence")
        return sentence(mixed(seed + 8, number));
    const auto colon = word.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto kind = word.substr(0, colon);
    const auto argument = word.substr(colon + 1);
    // The argument takes part, so that two fields of one record do not choose alike.
    std::uint64_t own = seed + 16;
    for (const char c : argument)
        own = own * 31 + static_cast<unsigned char>(c);
    if (kind == "counter") {
        const auto first = parsed<std::uint64_t>(argument);
        return first ? std::optional(std::to_string(*first + number)) : std::nullopt;
    }
    if (kind == "choice")
        return choice(argument, mixed(own, number));
    if (kind == "number")
        return uniform(argument, mixed(own, number));
    if (kind == "drift")
        return drift(argument, number, own, lane);
    if (kind == "every")
        return everySo(argument, number);
    return std::nullopt;
}

} // namespace brokerscope::workload
