// The promises under the faults of a swarm of seeds. BROKERSCOPE_SEEDS=N runs N seeds instead of the usual number,
// beginning with BROKERSCOPE_FIRST_SEED. A seed that fails is run again, and shrunk, by sim_run (README.md).
#include "sim/shrink.h"
#include "sim/swarm_run.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <iostream>

namespace brokerscope::sim {
namespace {

constexpr std::uint64_t kSeeds = BROKERSCOPE_USUAL_SEEDS; // as many as a minute allows in this kind of build
constexpr std::uint64_t kBlackoutSeeds = kSeeds / 10;
constexpr std::size_t kFailuresShown = 5;

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string describe(std::uint64_t seed, const RunResult& result)
{
    RunOptions options;
    options.seed = seed;
    std::string out = "sim_run " + commandLineOf(options) + " (" + result.mix.toString() + ')';
    for (std::size_t i = 0; i < result.violations.size() && i < kFailuresShown; ++i)
        out += "\n  " + std::string(nameOf(result.violations[i].promise)) + ": " + result.violations[i].text;
    return out;
}

void runSeeds(std::uint64_t usual, const std::function<RunResult(std::uint64_t)>& run)
{
    const auto first = fromEnvironment("BROKERSCOPE_FIRST_SEED", 1);
    const auto count = fromEnvironment("BROKERSCOPE_SEEDS", usual);
    RunResult sum;
    std::size_t failed = 0;
    for (auto seed = first; seed < first + count && failed < kFailuresShown; ++seed) {
        const auto result = run(seed);
        if (!result.violations.empty()) {
            ++failed;
            ADD_FAILURE() << describe(seed, result);
        }
        sum.acknowledged += result.acknowledged;
        sum.polled += result.polled;
        sum.commits += result.commits;
        sum.transactions += result.transactions;
        sum.faults += result.faults;
        sum.virtualSeconds += result.virtualSeconds;
    }
    std::cout << count << " seeds: " << sum.virtualSeconds << " simulated seconds, " << sum.acknowledged
              << " records acknowledged, " << sum.polled << " polled, " << sum.commits << " offsets committed, "
              << sum.transactions << " transactions ended; " << sum.faults.toString() << '\n';
}

} // namespace

TEST(SwarmTest, PromisesHoldUnderTheFaultsOfManySeeds)
{
    runSeeds(kSeeds, [](std::uint64_t seed) {
        RunOptions options;
        options.seed = seed;
        return swarmRun(options);
    });
}

TEST(SwarmTest, AClusterComesBackWithItsTopicsAfterABlackoutInTheDefaultDurability)
{
    runSeeds(kBlackoutSeeds, blackoutRun);
}

TEST(SwarmTest, TheSameSeedGivesTheSameTrace)
{
    const auto trace = [](std::uint64_t seed) {
        RunOptions options;
        options.seed = seed;
        return swarmRun(options).traceHash;
    };
    EXPECT_EQ(trace(7), trace(7));
    EXPECT_NE(trace(7), trace(8));
}

} // namespace brokerscope::sim
