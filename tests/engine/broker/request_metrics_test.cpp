// Latencies of a node's requests: percentiles that are right within a bucket, seconds that end, and parts that add up.
#include "engine/broker/request_metrics.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace std::chrono_literals;
using protocol::ApiKey;

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

RequestTimes at(Instant received, Duration handled, Duration answered)
{
    return {received, received + handled, received + answered};
}

TEST(LatencyHistogramTest, PercentilesAreWithinABucketOfTheTruth)
{
    LatencyHistogram histogram;
    for (int i = 1; i <= 10'000; ++i)
        histogram.add(std::chrono::microseconds(i * 100)); // 0.1 ms to 1 s, evenly
    EXPECT_EQ(histogram.count(), 10'000u);
    for (const auto& [fraction, wanted] : {std::pair{0.5, 500.0}, {0.95, 950.0}, {0.99, 990.0}}) {
        EXPECT_GE(milliseconds(histogram.percentile(fraction)), wanted) << fraction;
        EXPECT_LE(milliseconds(histogram.percentile(fraction)), wanted * 1.13) << fraction;
    }
    EXPECT_EQ(histogram.percentile(1.0), 1000ms);
    EXPECT_EQ(histogram.max(), 1000ms);
    EXPECT_NEAR(milliseconds(histogram.mean()), 500.0, 0.1);
}

TEST(LatencyHistogramTest, TakesWhatIsZeroNegativeOrOfDays)
{
    LatencyHistogram histogram;
    histogram.add(0ms);
    histogram.add(-5ms);
    EXPECT_EQ(histogram.percentile(0.5), Duration::zero());
    histogram.add(std::chrono::hours(72));
    EXPECT_EQ(histogram.percentile(0.01), Duration::zero());
    EXPECT_GE(histogram.percentile(1.0), std::chrono::hours(2));
}

TEST(RequestMetricsTest, TellsOfTheLastFullSecondAndThenForgets)
{
    RequestMetrics metrics;
    const Instant start{100s};
    metrics.note(ApiKey::Produce, false, at(start, 1ms, 10ms), start + 10ms);
    metrics.note(ApiKey::Produce, false, at(start, 1ms, 20ms), start + 20ms);
    const auto during = metrics.report(start + 500ms);
    ASSERT_EQ(during.size(), 1u);
    EXPECT_EQ(during[0].requests, 2u);
    EXPECT_EQ(during[0].count, 0u) << "its second is not over";

    const auto after = metrics.report(start + 1100ms);
    EXPECT_EQ(after[0].count, 2u);
    EXPECT_EQ(after[0].max, 20ms);
    EXPECT_GT(after[0].second, during[0].second);
    EXPECT_EQ(metrics.report(start + 2200ms)[0].count, 0u);
    EXPECT_EQ(metrics.report(start + 2200ms)[0].requests, 2u);
}

TEST(RequestMetricsTest, ThePartsOfALatencyAddUp)
{
    RequestMetrics metrics;
    const Instant start{100s};
    // In the handler 2 ms, 7 ms for followers, 3 ms behind an earlier answer.
    metrics.note(ApiKey::Produce, false, at(start, 2ms, 9ms), start + 12ms);
    // Answered within its handler.
    metrics.note(ApiKey::Metadata, false, at(start, 5ms, 4ms), start + 4ms);
    const auto reports = metrics.report(start + 2s);
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].name, "Metadata");
    EXPECT_EQ(reports[0].localMean, 4ms);
    EXPECT_EQ(reports[0].remoteMean, 0ms);
    EXPECT_EQ(reports[1].name, "Produce");
    EXPECT_EQ(reports[1].localMean, 2ms);
    EXPECT_EQ(reports[1].remoteMean, 7ms);
    EXPECT_EQ(reports[1].responseQueueMean, 3ms);
    EXPECT_EQ(reports[1].mean, 12ms);
}

TEST(RequestMetricsTest, FetchesOfFollowersAndOfConsumersAreTwoMetrics)
{
    RequestMetrics metrics;
    const Instant start{100s};
    metrics.note(ApiKey::Fetch, true, at(start, 1ms, 500ms), start + 500ms);
    metrics.note(ApiKey::Fetch, false, at(start, 1ms, 1ms), start + 1ms);
    metrics.note(ApiKey::Metadata, true, at(start, 1ms, 1ms), start + 1ms);
    const auto reports = metrics.report(start + 2s);
    ASSERT_EQ(reports.size(), 3u);
    EXPECT_EQ(reports[0].name, "FetchConsumer");
    EXPECT_EQ(reports[1].name, "FetchFollower");
    EXPECT_EQ(reports[1].max, 500ms);
    EXPECT_EQ(reports[2].name, "Metadata");
}

} // namespace
} // namespace brokerscope::broker
