#include "engine/base/coordinator_partition.h"

#include <limits>

namespace brokerscope {
namespace {

constexpr char32_t kReplacement = 0xfffd;

// Takes one code point off the front of `text`, which is not empty. A malformed sequence yields
// U+FFFD and one byte.
char32_t takeCodePoint(std::string_view& text)
{
    auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto first = byteAt(0);
    std::size_t length = 1;
    char32_t point = first;
    if (first >= 0x80) {
        if (first >= 0xc2 && first <= 0xdf) {
            length = 2;
            point = first & 0x1fu;
        } else if (first >= 0xe0 && first <= 0xef) {
            length = 3;
            point = first & 0x0fu;
        } else if (first >= 0xf0 && first <= 0xf4) {
            length = 4;
            point = first & 0x07u;
        } else {
            text.remove_prefix(1);
            return kReplacement;
        }
        for (std::size_t i = 1; i < length; ++i) {
            if (i >= text.size() || (byteAt(i) & 0xc0u) != 0x80u) {
                text.remove_prefix(1);
                return kReplacement;
            }
            point = (point << 6) | (byteAt(i) & 0x3fu);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        const bool surrogate = point >= 0xd800 && point <= 0xdfff;
        if (overlong || surrogate || point > 0x10ffff) {
            text.remove_prefix(1);
            return kReplacement;
        }
    }
    text.remove_prefix(length);
    return point;
}

template <class Visit> void forEachUtf16Unit(std::string_view utf8, Visit visit)
{
    while (!utf8.empty()) {
        const char32_t point = takeCodePoint(utf8);
        if (point < 0x10000) {
            visit(static_cast<std::uint16_t>(point));
        } else {
            visit(static_cast<std::uint16_t>(0xd800 + ((point - 0x10000) >> 10)));
            visit(static_cast<std::uint16_t>(0xdc00 + ((point - 0x10000) & 0x3ff)));
        }
    }
}

} // namespace

std::int32_t javaHash(std::string_view utf8)
{
    std::uint32_t hash = 0; // unsigned: Java's int wraps, C++'s must not overflow
    forEachUtf16Unit(utf8, [&](std::uint16_t unit) { hash = 31 * hash + unit; });
    return static_cast<std::int32_t>(hash);
}

PartitionIndex partitionFor(std::string_view id, std::int32_t partitions)
{
    // The absolute value, not the hash with its sign bit cleared: for negative hashes these differ,
    // and Kafka's brokers and tools look for a group where the absolute value says. The smallest
    // integer has none; it counts as 0.
    const std::int32_t hash = javaHash(id);
    if (hash == std::numeric_limits<std::int32_t>::min())
        return PartitionIndex(0);
    return PartitionIndex((hash < 0 ? -hash : hash) % partitions);
}

std::size_t utf16Length(std::string_view utf8)
{
    std::size_t units = 0;
    forEachUtf16Unit(utf8, [&](std::uint16_t) { ++units; });
    return units;
}

} // namespace brokerscope
