// The parts of the clients that decide without a connection.
#include "engine/workload/latency_histogram.h"
#include "engine/workload/pacer.h"
#include "engine/workload/rate_meter.h"
#include "engine/workload/record_generator.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace brokerscope::workload {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const Instant kStart = Instant(std::chrono::hours(5));

} // namespace

TEST(PacerTest, FirstRecordIsDueAtOnceAndTheOthersEvenly)
{
    Pacer pacer(10, kStart);
    EXPECT_EQ(pacer.due(kStart), 1);
    pacer.take(1);
    EXPECT_EQ(pacer.due(kStart + milliseconds(99)), 0);
    EXPECT_EQ(pacer.nextDue(), kStart + milliseconds(100));
    EXPECT_EQ(pacer.due(kStart + milliseconds(100)), 1);
}

TEST(PacerTest, KeepsTheRateOverALongTime)
{
    Pacer pacer(333, kStart);
    std::int64_t sent = 0;
    for (int ms = 0; ms < 60'000; ms += 7) {
        const auto due = pacer.due(kStart + milliseconds(ms));
        pacer.take(due);
        sent += due;
    }
    EXPECT_NEAR(static_cast<double>(sent), 60 * 333, 10);
}

TEST(PacerTest, FractionsOfARecordPerSecondAreMeantSo)
{
    Pacer pacer(0.25, kStart);
    pacer.take(pacer.due(kStart));
    EXPECT_EQ(pacer.due(kStart + milliseconds(3'999)), 0);
    EXPECT_EQ(pacer.due(kStart + seconds(4)), 1);
}

TEST(PacerTest, StallIsNotMadeUpForByABurst)
{
    Pacer pacer(1000, kStart);
    pacer.take(pacer.due(kStart));
    const auto due = pacer.due(kStart + seconds(60));
    EXPECT_EQ(due, 100);
    pacer.take(due);
    EXPECT_EQ(pacer.due(kStart + seconds(60)), 0);
    EXPECT_EQ(pacer.due(kStart + seconds(60) + milliseconds(10)), 10);
}

TEST(PacerTest, NewRateCountsFromNow)
{
    Pacer pacer(1, kStart);
    pacer.setRate(100, kStart + seconds(10));
    EXPECT_EQ(pacer.due(kStart + seconds(10)), 1);
    pacer.setRate(0, kStart + seconds(11));
    EXPECT_EQ(pacer.due(kStart + seconds(12)), 0);
    EXPECT_EQ(pacer.nextDue(), kNever);
    pacer.setRate(-5, kStart + seconds(11));
    EXPECT_EQ(pacer.due(kStart + seconds(12)), 0);
}

TEST(RecordGeneratorTest, SameSettingsGiveTheSameRecords)
{
    GeneratorSettings settings;
    settings.keys = KeyPattern::Random;
    const RecordGenerator one(settings), two(settings);
    settings.seed = 2;
    const RecordGenerator other(settings);
    int different = 0;
    for (std::uint64_t n = 0; n < 100; ++n) {
        EXPECT_EQ(one.record(n), two.record(n));
        different += one.record(n) == other.record(n) ? 0 : 1;
    }
    EXPECT_GT(different, 90);
}

TEST(RecordGeneratorTest, KeysFollowTheirPattern)
{
    GeneratorSettings settings;
    settings.keyText = "k";
    settings.distinctKeys = 3;
    settings.keys = KeyPattern::None;
    EXPECT_EQ(RecordGenerator(settings).record(5).key, std::nullopt);
    settings.keys = KeyPattern::Fixed;
    EXPECT_EQ(RecordGenerator(settings).record(5).key, "k");
    settings.keys = KeyPattern::RoundRobin;
    EXPECT_EQ(RecordGenerator(settings).record(5).key, "k2");
    settings.keys = KeyPattern::Random;
    std::set<std::string> keys;
    for (std::uint64_t n = 0; n < 100; ++n)
        keys.insert(*RecordGenerator(settings).record(n).key);
    EXPECT_EQ(keys, (std::set<std::string>{"k0", "k1", "k2"}));
    settings.distinctKeys = 0; // nonsense is put right
    EXPECT_EQ(RecordGenerator(settings).record(7).key, "k0");
}

TEST(RecordGeneratorTest, ValuesAreFilledInAndPadded)
{
    GeneratorSettings settings;
    settings.keyText = "c";
    settings.valueText = "{n}/{key}/{unknown}";
    EXPECT_EQ(RecordGenerator(settings).record(7).value, "7/c7/{unknown}");
    settings.valueSize = 20;
    EXPECT_EQ(RecordGenerator(settings).record(7).value, "7/c7/{unknown}......");
    settings.valueText = "{random}";
    settings.valueSize = 0;
    EXPECT_LT(std::stol(*RecordGenerator(settings).record(1).value), 1'000'000);
}

TEST(RecordGeneratorTest, EverySoManyRecordsOneIsATombstone)
{
    GeneratorSettings settings;
    settings.tombstoneEvery = 3;
    int tombstones = 0;
    for (std::uint64_t n = 0; n < 9; ++n)
        tombstones += RecordGenerator(settings).record(n).value ? 0 : 1;
    EXPECT_EQ(tombstones, 3);
    EXPECT_FALSE(RecordGenerator(settings).record(2).value);
}

TEST(RecordGeneratorTest, SkewMakesTheFirstKeysPopular)
{
    GeneratorSettings settings;
    settings.keys = KeyPattern::Random;
    settings.keyText = "k";
    settings.distinctKeys = 10;
    settings.keySkew = 1;
    const RecordGenerator generator(settings);
    std::map<std::string, int> counts;
    for (std::uint64_t n = 0; n < 10'000; ++n)
        ++counts[*generator.record(n).key];
    // The harmonic sum of ten is 2.93: a third of all has the first key, half as many the second.
    EXPECT_NEAR(counts["k0"], 3'414, 250);
    EXPECT_NEAR(counts["k1"], 1'707, 200);
    EXPECT_EQ(counts.size(), 10u);
}

TEST(RecordGeneratorTest, FieldsAreMadeUpAndUnknownOnesStay)
{
    GeneratorSettings settings;
    settings.valueText = "{time} {ms} {uuid} {amount} {bool} {name} {city} {nothing} {";
    const auto value = *RecordGenerator(settings).record(1, 1'770'000'000'123).value;
    EXPECT_TRUE(value.starts_with("2026-02-02T02:40:00.123Z 1770000000123 ")) << value;
    EXPECT_TRUE(value.ends_with(" {nothing} {")) << value;
    EXPECT_EQ(value.find("{amount}"), std::string::npos);
    EXPECT_EQ(value[value.find("123 ", 30) + 4 + 14], '4') << value; // version of the UUID
}

TEST(LatencyHistogramTest, PercentilesAreRightToATenth)
{
    LatencyHistogram histogram;
    for (int i = 1; i <= 1000; ++i)
        histogram.record(std::chrono::microseconds(i * 100), kStart);
    const auto p50 =
        std::chrono::duration<double, std::milli>(*histogram.percentile(50, kStart)).count();
    const auto p99 =
        std::chrono::duration<double, std::milli>(*histogram.percentile(99, kStart)).count();
    EXPECT_NEAR(p50, 50, 5);
    EXPECT_NEAR(p99, 99, 10);
}

TEST(LatencyHistogramTest, OldLatenciesAreForgotten)
{
    LatencyHistogram histogram;
    histogram.record(seconds(9), kStart);
    EXPECT_TRUE(histogram.percentile(50, kStart + seconds(6)));
    EXPECT_FALSE(histogram.percentile(50, kStart + seconds(30)));
    EXPECT_TRUE(histogram.percentileOfAll(50)) << "but not in the figure of all";
}

TEST(LatencyHistogramTest, ExtremesHaveAPlaceToo)
{
    LatencyHistogram histogram;
    histogram.record(Duration::zero(), kStart);
    histogram.record(std::chrono::hours(1000), kStart);
    histogram.record(seconds(-1), kStart); // a clock that went back
    EXPECT_TRUE(histogram.percentile(0, kStart));
    EXPECT_TRUE(histogram.percentile(100, kStart));
}

TEST(RateMeterTest, SettlesAtTheRateAndFallsToZero)
{
    RateMeter meter;
    Instant now = kStart;
    for (int i = 0; i < 500; ++i, now += milliseconds(10))
        meter.count(2, now);
    EXPECT_NEAR(meter.perSecond(now), 200, 20);
    EXPECT_EQ(meter.perSecond(now + seconds(10)), 0);
}

} // namespace brokerscope::workload
