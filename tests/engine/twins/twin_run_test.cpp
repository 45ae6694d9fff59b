// Two real clusters at once, small and for a moment.
#include "engine/twins/twin_run.h"

#include "engine/workload/closing.h"
#include "testing/live_cluster.h"

namespace brokerscope::twins {
namespace {

using brokerscope::testing::waitUntil;

class TwinRunTest : public ::testing::Test
{
protected:
    void TearDown() override { EXPECT_TRUE(workload::waitForClosingClients(brokerscope::testing::kPatience)); }

    // One node each: the offsets topic has but one replica then, and a cluster is ready at once.
    static scenario::Scenario script(const std::string& producer, const std::string& acts)
    {
        const auto read = scenario::parseScenario("title: t\ndescription: d\nnodes: 1\ntopics:\n  orders: {partitions: 1}\nproducers:\n  shop: {topic: orders, linger: 0, " +
                                                      producer + "}\nacts:\n" + acts,
                                                  "t", "t.yaml");
        EXPECT_TRUE(read) << read.error().message();
        return read.value();
    }
};

TEST_F(TwinRunTest, BothClustersPlayTheScriptAndShowTheirOwnFigures)
{
    const std::string acts = "  - {at: 200 ms, when: sent of shop >= 20, do: kill 1}\n  - {after: 900 ms, do: start 1}\n"
                             "  - {after: 300 ms, when: acknowledged of shop > 25, do: set-rate shop 0}\n";
    const std::array scripts{script("rate: 100, acks: 1", acts), script("rate: 100, acks: all", acts)};
    EXPECT_EQ(nodesOf(scripts), 2);
    EXPECT_EQ(portsOf(scripts), 4);
    const auto run = TwinRun::start(scripts);
    EXPECT_DOUBLE_EQ(run->state()->length, 1.4);
    ASSERT_TRUE(waitUntil([&] { return run->state()->phase > Phase::Playing; }));
    const auto state = run->state();
    ASSERT_EQ(state->phase, Phase::Done) << state->problem;
    EXPECT_TRUE(state->settling);
    for (const auto& side : state->sides) {
        EXPECT_EQ(side.problem, "");
        ASSERT_EQ(side.marks.size(), 3u);
        EXPECT_EQ(side.marks[0].line, "kill 1");
        EXPECT_GT(side.sums.acknowledged, 25u);
        EXPECT_GE(side.sums.longestStandstill, std::chrono::milliseconds(800)) << "the only node was down";
        EXPECT_GE(side.samples.size(), 3u);
        EXPECT_GT(side.sums.bytes, 0);
    }
}

TEST_F(TwinRunTest, StoppedInTheMiddleItGoesAndLeavesNothingBehind)
{
    const auto acts = "  - {at: 60 min, do: kill 1}\n";
    auto run = TwinRun::start({script("rate: 10", acts), script("rate: 20", acts)});
    ASSERT_TRUE(waitUntil([&] { return run->state()->phase == Phase::Playing; }));
    run->stop();
    ASSERT_TRUE(waitUntil([&] { return run->state()->phase == Phase::Stopped; }));
    run.reset();
    run = TwinRun::start({script("rate: 10", acts), script("rate: 20", acts)});
    run.reset(); // while they open
}

TEST_F(TwinRunTest, AScriptThatCannotBePreparedIsTold)
{
    auto broken = script("rate: 10", "  - {at: 60 min, do: kill 1}\n");
    broken.preparations[0].line = "stop producer nobody";
    const auto run = TwinRun::start({script("rate: 10", "  - {at: 60 min, do: kill 1}\n"), broken});
    ASSERT_TRUE(waitUntil([&] { return run->state()->phase > Phase::Playing; }));
    EXPECT_EQ(run->state()->phase, Phase::Failed);
    EXPECT_NE(run->state()->problem.find("no producer \"nobody\" was started"), std::string::npos) << run->state()->problem;
}

} // namespace
} // namespace brokerscope::twins
