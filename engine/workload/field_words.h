// The words of a template that take arguments: {drift:20.0..30.0}. Pure: the same number gives the same text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace brokerscope::workload {

// A well-mixed number from a seed and a counter (the finaliser of SplitMix64).
[[nodiscard]] std::uint64_t mixed(std::uint64_t seed, std::uint64_t counter);
// 0 to below 1, from such a number.
[[nodiscard]] constexpr double unitFraction(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1.0p-53; }

// What a word stands for in record `number`; nothing for a word that is none of these:
//   counter:1000          1000 and one more with each record
//   choice:a|b|c          one of them, by chance
//   number:1.0..5.0       between the two by chance, with as many decimals as the first has
//   drift:20.0..30.0      wanders between the two, each key (`lane`) for itself, as what is measured does
//   drift:20.0..30.0|95.0/40    the same, and every 40th record an anomaly
//   every:40:yes|no       the one in every 40th record (those of the anomalies), the other in the rest
//   sentence              a short one
[[nodiscard]] std::optional<std::string> fieldText(std::string_view word, std::uint64_t number, std::uint64_t seed, std::uint64_t lane);

} // namespace brokerscope::workload
