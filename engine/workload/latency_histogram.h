// How long acknowledgements take, over the last seconds and over all, in constant memory: buckets that grow by
// an eighth of a power of two, so a percentile is right to about 9 %. Pure: time is given.
#pragma once

#include "engine/base/time.h"

#include <array>
#include <cstdint>
#include <optional>

namespace brokerscope::workload {

class LatencyHistogram
{
public:
    static constexpr Duration kWindow = std::chrono::seconds(5);

    void record(Duration latency, Instant now);
    // The latency that `percent` of the records of the last one to two windows did not exceed; none
    // without records.
    [[nodiscard]] std::optional<Duration> percentile(double percent, Instant now);
    // The same of every record since the beginning.
    [[nodiscard]] std::optional<Duration> percentileOfAll(double percent) const;

private:
    static constexpr std::size_t kBuckets = 8 * 40;
    struct Window
    {
        std::array<std::uint32_t, kBuckets> counts{};
        std::uint64_t total = 0;
    };
    void rotate(Instant now);
    [[nodiscard]] static std::optional<Duration> percentileIn(const Window& one, const Window& other, double percent);
    [[nodiscard]] static std::size_t bucketOf(Duration latency);
    [[nodiscard]] static Duration upperBoundOf(std::size_t bucket);

    Window m_current;
    Window m_previous;
    Window m_all;
    Instant m_currentSince{};
};

} // namespace brokerscope::workload
