// The quorum's promises under crashes, cuts, loss and pauses, seed by seed. BROKERSCOPE_RAFT_SEEDS=n runs n seeds a test.
#include "engine/raft/testing/quorum_simulation.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace brokerscope::raft::testing {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

std::uint64_t seedCount(std::uint64_t normally)
{
    const char* wanted = std::getenv("BROKERSCOPE_RAFT_SEEDS");
    return wanted ? std::strtoull(wanted, nullptr, 10) : normally;
}

struct Totals
{
    std::size_t committed = 0;
    std::size_t elections = 0;
    std::size_t snapshots = 0;
};

Totals expectSafeAndAlive(SimulationOptions options, std::uint64_t firstSeed, std::uint64_t seeds)
{
    Totals totals;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        options.seed = seed;
        QuorumSimulation simulation(options);
        simulation.runWithFaults(seconds(6));
        EXPECT_EQ(simulation.failure(), "");
        EXPECT_TRUE(simulation.settlesAfterHealing(seconds(30)))
            << "seed " << seed << " does not settle " << simulation.failure();
        totals.committed += simulation.committedCount();
        totals.elections += simulation.elections();
        totals.snapshots += simulation.snapshotsInstalled();
        if (::testing::Test::HasFailure())
            break;
    }
    // A quiet simulation would prove nothing.
    EXPECT_GT(totals.committed, seeds * 50);
    EXPECT_GT(totals.elections, seeds);
    return totals;
}

bool isFound(PlantedBug bug, std::uint64_t seeds)
{
    SimulationOptions options;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        options.seed = seed;
        options.bug = bug;
        options.voters = seed % 2 == 0 ? 5 : 3;
        QuorumSimulation simulation(options);
        simulation.runWithFaults(seconds(10));
        if (!simulation.failure().empty()) {
            std::cout << simulation.failure() << '\n';
            return true;
        }
    }
    return false;
}

TEST(QuorumSimulationTest, ThreeVotersKeepTheirPromises)
{
    SimulationOptions options;
    EXPECT_GT(expectSafeAndAlive(options, 1, seedCount(400)).snapshots, 0u);
}

TEST(QuorumSimulationTest, FiveVotersAndTwoObserversKeepTheirPromises)
{
    SimulationOptions options;
    options.voters = 5;
    options.observers = 2;
    expectSafeAndAlive(options, 100000, seedCount(200));
}

TEST(QuorumSimulationTest, TwoVotersKeepTheirPromises)
{
    SimulationOptions options;
    options.voters = 2;
    options.observers = 1;
    expectSafeAndAlive(options, 200000, seedCount(200));
}

TEST(QuorumSimulationTest, OneVoterKeepsItsPromises)
{
    SimulationOptions options;
    options.voters = 1;
    options.observers = 1;
    expectSafeAndAlive(options, 300000, seedCount(200));
}

TEST(QuorumSimulationTest, SameSeedGivesTheSameRun)
{
    const auto traceOf = [](std::uint64_t seed) {
        SimulationOptions options;
        options.seed = seed;
        QuorumSimulation simulation(options);
        simulation.runWithFaults(seconds(5));
        return simulation.trace();
    };
    EXPECT_EQ(traceOf(42), traceOf(42));
    EXPECT_NE(traceOf(42), traceOf(43));
}

TEST(QuorumSimulationTest, FindsVotesThatWereNotPersisted)
{
    EXPECT_TRUE(isFound(PlantedBug::ForgetsElection, 100));
}

TEST(QuorumSimulationTest, FindsSyncsThatWereClaimedTooEarly)
{
    EXPECT_TRUE(isFound(PlantedBug::ClaimsSyncTooEarly, 300));
}

// Figure 8 of the Raft paper, as far as the seed's elections go along: a leader's records stay alone with it; the next
// leader falls with its first record; the first one comes back, spreads its old records, and falls; the second returns.
std::string figureEight(std::uint64_t seed, PlantedBug bug)
{
    SimulationOptions options;
    options.seed = seed;
    options.bug = bug;
    options.voters = 5;
    options.snapshots = false;
    options.entriesPerFetch = 1;
    QuorumSimulation simulation(options);
    simulation.setFaults(false);
    const auto leaderOtherThan = [&](NodeId other) {
        for (const Instant limit = simulation.now() + seconds(5); simulation.now() < limit; simulation.step()) {
            for (int id = 1; id <= options.voters; ++id) {
                const auto* quorum = simulation.quorum(NodeId(id));
                if (quorum && quorum->isLeader() && NodeId(id) != other)
                    return NodeId(id);
            }
        }
        return kNoNode;
    };
    const NodeId first = leaderOtherThan(kNoNode);
    simulation.run(milliseconds(300));
    simulation.cutOff(first);
    simulation.run(milliseconds(150));
    simulation.crash(first);
    const NodeId second = leaderOtherThan(first);
    if (second == kNoNode)
        return simulation.failure();
    simulation.cutOff(second);
    simulation.run(milliseconds(40));
    simulation.crash(second);
    simulation.heal();
    simulation.restart(first);
    const NodeId third = leaderOtherThan(second);
    if (third != first)
        return simulation.failure();
    simulation.run(milliseconds(60));
    simulation.crash(first);
    simulation.restart(second);
    leaderOtherThan(first);
    simulation.run(milliseconds(500));
    return simulation.failure();
}

TEST(QuorumSimulationTest, FindsCommitsOfRecordsOfOlderEpochs)
{
    bool found = false;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        EXPECT_EQ(figureEight(seed, PlantedBug::None), "");
        found = found || !figureEight(seed, PlantedBug::CommitsOldEpochs).empty();
    }
    EXPECT_TRUE(found);
}

TEST(QuorumSimulationTest, FindsCandidatesThatClaimMoreRecordsThanTheyHave)
{
    EXPECT_TRUE(isFound(PlantedBug::ExaggeratesItsLog, 300));
}

} // namespace
} // namespace brokerscope::raft::testing
