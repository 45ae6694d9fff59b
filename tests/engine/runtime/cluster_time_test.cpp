#include "engine/runtime/cluster_time.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace brokerscope::runtime {

using namespace std::chrono_literals;

TEST(ClusterTimeTest, RealTimeIsTheMachinesOwn)
{
    const ClusterTime time;
    const auto before = ClusterTime::MachineClock::now().time_since_epoch();
    const auto now = time.now().time_since_epoch();
    const auto after = ClusterTime::MachineClock::now().time_since_epoch();
    EXPECT_LE(before, now);
    EXPECT_LE(now, after);
    EXPECT_EQ(time.stretch(), nullptr);
}

TEST(ClusterTimeTest, AtRateZeroItStandsStillAndGoesOnFromThere)
{
    ClusterTime time;
    time.setRate(0);
    const auto stopped = time.now();
    EXPECT_EQ(time.machineTime(stopped + 1ms), ClusterTime::MachineClock::time_point::max());
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(time.now(), stopped);
    time.setRate(1);
    const auto goneOn = time.now();
    EXPECT_GE(goneOn, stopped);
    EXPECT_LE(goneOn - stopped, ClusterTime::MachineClock::now() - time.machineTime(stopped));
}

TEST(ClusterTimeTest, AMomentOfItsTimeIsAMomentOfTheMachines)
{
    ClusterTime time;
    for (const double rate : {0.5, 0.01, 0.001}) {
        time.setRate(rate);
        const auto now = time.now();
        const auto early = time.machineTime(now);
        const auto late = time.machineTime(now + 10ms);
        const auto wanted = std::chrono::duration<double>(10ms) / rate;
        EXPECT_NEAR(std::chrono::duration<double>(late - early).count(), wanted.count(), 1e-6);
    }
    EXPECT_EQ(time.machineTime(Instant::max() - 1h), ClusterTime::MachineClock::time_point::max());
}

TEST(ClusterTimeTest, NoThreadSeesItRunBackwards)
{
    ClusterTime time;
    std::atomic<bool> stop = false;
    std::atomic<int> backwards = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            for (auto last = time.now(); !stop;) {
                const auto now = time.now();
                if (now < last)
                    ++backwards;
                last = now;
            }
        });
    const double rates[] = {1, 0, 0.5, 0.001, 0, 1, 0.1};
    for (int i = 0; i < 20000; ++i)
        time.setRate(rates[i % 7]);
    stop = true;
    for (auto& reader : readers)
        reader.join();
    EXPECT_EQ(backwards, 0);
}

TEST(ClusterTimeTest, EveryChangeIsToldAndNoneAfterTheEnd)
{
    ClusterTime time;
    int told = 0;
    const auto subscription = time.subscribe([&] { ++told; });
    time.setRate(0.5);
    time.setRate(0.5); // no change
    time.setRate(0);
    EXPECT_EQ(told, 2);
    time.unsubscribe(subscription);
    time.setRate(1);
    EXPECT_EQ(told, 2);
}

TEST(TimeStretchTest, AWallClockStampIsFoundOnTheClustersTimeLine)
{
    const WallTime wall(1000s);
    const Instant cluster(50s);
    TimeStretch stretch;
    stretch.segments = {{wall, cluster, 0}, {wall + 60s, cluster, 0.1}, {wall + 70s, cluster + 1s, 1}};
    EXPECT_EQ(stretch.clusterAt(wall - 5s), cluster - 5s);    // real time before
    EXPECT_EQ(stretch.clusterAt(wall + 30s), cluster);        // stood still
    EXPECT_EQ(stretch.clusterAt(wall + 65s), cluster + 500ms); // a tenth
    EXPECT_EQ(stretch.clusterAt(wall + 72s), cluster + 3s);
}

} // namespace brokerscope::runtime
