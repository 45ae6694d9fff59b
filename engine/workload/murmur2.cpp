#include "engine/workload/murmur2.h"

#include <cstddef>

namespace brokerscope::workload {

std::int32_t murmur2(std::string_view bytes)
{
    constexpr std::uint32_t kSeed = 0x9747b28c; // Kafka's
    constexpr std::uint32_t kMultiplier = 0x5bd1e995;
    constexpr int kShift = 24;
    const auto byteAt = [&](std::size_t i) {
        return std::uint32_t(static_cast<unsigned char>(bytes[i]));
    };
    std::uint32_t hash = kSeed ^ static_cast<std::uint32_t>(bytes.size());
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        std::uint32_t word =
            byteAt(at) | byteAt(at + 1) << 8 | byteAt(at + 2) << 16 | byteAt(at + 3) << 24;
        word *= kMultiplier;
        word ^= word >> kShift;
        word *= kMultiplier;
        hash = hash * kMultiplier ^ word;
    }
    if (at < bytes.size()) {
        for (std::size_t i = at; i < bytes.size(); ++i)
            hash ^= byteAt(i) << 8 * (i - at);
        hash *= kMultiplier;
    }
    hash ^= hash >> 13;
    hash *= kMultiplier;
    hash ^= hash >> 15;
    return static_cast<std::int32_t>(hash);
}

std::int32_t partitionOfKey(std::string_view key, std::int32_t partitions)
{
    // Java's toPositive(): the sign bit is dropped, and not the sign changed.
    return (murmur2(key) & 0x7fffffff) % partitions;
}

} // namespace brokerscope::workload
