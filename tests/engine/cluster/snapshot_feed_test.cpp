#include "engine/cluster/snapshot_feed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <optional>
#include <vector>

namespace brokerscope::cluster {
namespace {

using namespace std::chrono_literals;

// A cluster's thread on virtual time, and nodes that answer when they are told to.
class FakeCluster
{
public:
    SnapshotFeed feed{{
        .now = [this] { return now; },
        .post = [this](auto delay, auto task) { tasks.push_back({now + delay, std::move(task)}); },
        .ask =
            [this](SnapshotFeed::Question question, std::function<void()> arrived) {
                asked.push_back(now);
                lastQuestion = question;
                for (int node = 0; node < nodes; ++node)
                    answers.push_back(arrived);
                return nodes;
            },
        .publish =
            [this] {
                auto snapshot = std::make_shared<ClusterSnapshot>();
                snapshot->version = ++version;
                feed.put(std::move(snapshot), {}, replicas);
            },
        .isJudged = [this] { return judged; },
        .recordFrames = [this](bool on) { framesRecorded = on; },
    }};

    // Runs what is due until `time` has passed; nodes that are not stuck answer at once.
    void runFor(std::chrono::milliseconds time)
    {
        const auto end = now + time;
        while (true) {
            while (!stuck && !answers.empty())
                answer();
            const auto next = std::min_element(tasks.begin(), tasks.end(),
                                               [](const auto& a, const auto& b) { return a.due < b.due; });
            if (next == tasks.end() || next->due > end)
                break;
            now = std::max(now, next->due);
            const auto task = std::move(next->run);
            tasks.erase(next);
            task();
        }
        now = end;
    }
    void answer()
    {
        const auto one = std::move(answers.front());
        answers.pop_front();
        one();
    }

    struct Task
    {
        SnapshotFeed::Time due;
        std::function<void()> run;
    };
    SnapshotFeed::Time now{100s};
    std::deque<Task> tasks;
    std::deque<std::function<void()>> answers;
    std::vector<SnapshotFeed::Time> asked;
    SnapshotFeed::Question lastQuestion;
    std::uint64_t version = 0;
    std::size_t replicas = 0;
    int nodes = 2;
    bool judged = false;
    bool stuck = false;
    bool framesRecorded = false;
};

TEST(SnapshotFeedTest, LooksAsLongAsSomebodyAsks)
{
    FakeCluster cluster;
    cluster.runFor(10s);
    EXPECT_TRUE(cluster.asked.empty()) << "nobody watches";

    (void)cluster.feed.snapshot();
    EXPECT_TRUE(cluster.framesRecorded);
    cluster.runFor(990ms);
    EXPECT_EQ(cluster.asked.size(), 31u) << "every 33 ms";
    EXPECT_TRUE(cluster.lastQuestion.watched);
    EXPECT_EQ(cluster.feed.snapshot()->version, 31u);

    cluster.runFor(10s);
    EXPECT_FALSE(cluster.lastQuestion.watched) << "the nodes are told that nobody watches";
    EXPECT_FALSE(cluster.framesRecorded);
    const auto looks = cluster.asked.size();
    cluster.runFor(10s);
    EXPECT_EQ(cluster.asked.size(), looks);

    (void)cluster.feed.snapshot();
    cluster.runFor(0ms);
    EXPECT_EQ(cluster.asked.size(), looks + 1) << "and begins again";
}

TEST(SnapshotFeedTest, PublishesWhenAllHaveAnswered)
{
    FakeCluster cluster;
    int told = 0;
    cluster.feed.onSnapshot([&] { ++told; });
    cluster.stuck = true;
    cluster.feed.watch();
    cluster.runFor(0ms);
    cluster.answer();
    EXPECT_EQ(told, 0);
    cluster.answer();
    EXPECT_EQ(told, 1);
}

TEST(SnapshotFeedTest, WhoIsLateIsNotWaitedFor)
{
    FakeCluster cluster;
    cluster.stuck = true;
    cluster.feed.watch();
    cluster.runFor(0ms);
    cluster.answer(); // one of two
    cluster.runFor(33ms);
    EXPECT_EQ(cluster.version, 1u) << "of what there is when the next look begins";
    cluster.answer(); // the late one, of the first look
    EXPECT_EQ(cluster.version, 1u);
    cluster.answer();
    cluster.answer();
    EXPECT_EQ(cluster.version, 2u);
}

TEST(SnapshotFeedTest, ASparingWatcherIsToldSoonOfWhatHappened)
{
    FakeCluster cluster;
    cluster.feed.setInterval(250ms);
    cluster.feed.watch();
    cluster.runFor(100ms);
    ASSERT_EQ(cluster.asked.size(), 1u);
    cluster.feed.happened();
    cluster.feed.happened();
    cluster.runFor(0ms);
    EXPECT_EQ(cluster.asked.size(), 2u);
    cluster.runFor(70ms);
    EXPECT_EQ(cluster.asked.size(), 4u) << "twice more, for it spreads";
    cluster.runFor(170ms);
    EXPECT_EQ(cluster.asked.size(), 4u);
}

TEST(SnapshotFeedTest, WhatHappensWhileNobodyWatchesIsNotLookedAt)
{
    FakeCluster cluster;
    cluster.feed.happened();
    cluster.runFor(1s);
    EXPECT_TRUE(cluster.asked.empty());
}

TEST(SnapshotFeedTest, BreakpointsAreJudgedAtTheUsualPaceHoweverSparingTheWatcher)
{
    FakeCluster cluster;
    cluster.feed.setInterval(250ms);
    cluster.judged = true;
    cluster.feed.watch();
    cluster.runFor(10s);
    EXPECT_EQ(cluster.asked.size(), 304u) << "every 33 ms, and for ever: they watch too";
    cluster.judged = false;
    cluster.runFor(10s);
    EXPECT_EQ(cluster.asked.size(), 305u);
}

TEST(SnapshotFeedTest, ManyReplicasAreLookedAtSeldomer)
{
    FakeCluster cluster;
    cluster.replicas = 3000;
    cluster.feed.watch();
    cluster.runFor(1s);
    EXPECT_EQ(cluster.asked.size(), 11u);
}

TEST(SnapshotFeedTest, ARefreshAsksAnewAndWaitsForAll)
{
    FakeCluster cluster;
    cluster.stuck = true;
    SnapshotFeed::Snapshot got;
    cluster.feed.refresh([&](auto snapshot) { got = std::move(snapshot); });
    EXPECT_TRUE(cluster.lastQuestion.anew);
    cluster.answer();
    EXPECT_FALSE(got);
    cluster.answer();
    ASSERT_TRUE(got);
    EXPECT_EQ(got->version, 1u);
    cluster.runFor(1s);
    EXPECT_EQ(cluster.version, 1u) << "once";
}

TEST(SnapshotFeedTest, ARefreshIsNotHeldUpByWhoDoesNotAnswer)
{
    FakeCluster cluster;
    cluster.stuck = true;
    int answered = 0;
    cluster.feed.refresh([&](const auto&) { ++answered; });
    cluster.runFor(199ms);
    EXPECT_EQ(answered, 0);
    cluster.runFor(1ms);
    EXPECT_EQ(answered, 1);
    cluster.answer();
    cluster.answer();
    EXPECT_EQ(answered, 1);
}

} // namespace
} // namespace brokerscope::cluster
