#include "engine/share/reset_offset.h"

#include <charconv>
#include <optional>
#include <string>

namespace brokerscope::share {
namespace {

constexpr std::int64_t kLatest = -1;
constexpr std::int64_t kEarliest = -2;
constexpr std::string_view kByDuration = "by_duration:";

// ISO 8601, as Java's Duration reads it, but for signs. In milliseconds.
std::optional<std::int64_t> durationMs(std::string_view text)
{
    if (text.empty() || (text.front() != 'P' && text.front() != 'p'))
        return std::nullopt;
    text.remove_prefix(1);
    double sum = 0;
    bool inTime = false;
    bool any = false;
    while (!text.empty()) {
        if (text.front() == 'T' || text.front() == 't') {
            inTime = true;
            text.remove_prefix(1);
            continue;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end == text.data() + text.size() || number < 0)
            return std::nullopt;
        const char unit = *end;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
        if ((unit == 'D' || unit == 'd') && !inTime)
            sum += number * 86'400'000;
        else if ((unit == 'H' || unit == 'h') && inTime)
            sum += number * 3'600'000;
        else if ((unit == 'M' || unit == 'm') && inTime)
            sum += number * 60'000;
        else if ((unit == 'S' || unit == 's') && inTime)
            sum += number * 1'000;
        else
            return std::nullopt;
        any = true;
    }
    constexpr double kMost = 1e15; // beyond it there is no time that records could have
    return any && sum < kMost ? std::optional(static_cast<std::int64_t>(sum)) : std::nullopt;
}

} // namespace

std::int64_t resetTimestamp(std::string_view value, std::int64_t nowMs)
{
    if (value == "earliest")
        return kEarliest;
    if (value.substr(0, kByDuration.size()) == kByDuration)
        if (const auto duration = durationMs(value.substr(kByDuration.size())))
            return *duration < nowMs ? nowMs - *duration : 0;
    return kLatest;
}

} // namespace brokerscope::share
