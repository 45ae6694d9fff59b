// DESIGN section 7 under crashes and partitions. BROKERSCOPE_SEEDS=N runs N seeds (default 40), BROKERSCOPE_SEED=S only S.
#include "sim/crash_run.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace brokerscope::sim {
namespace {

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string describe(std::uint64_t seed, const CrashRunResult& result)
{
    std::string out = "BROKERSCOPE_SEED=" + std::to_string(seed);
    for (std::size_t i = 0; i < result.violations.size() && i < 5; ++i)
        out += "\n  " + result.violations[i];
    return out;
}

} // namespace

TEST(CrashRunTest, PromisesHoldUnderCrashesAndPartitions)
{
    const auto only = fromEnvironment("BROKERSCOPE_SEED", 0);
    const auto first = only ? only : fromEnvironment("BROKERSCOPE_FIRST_SEED", 1);
    const auto count = only ? 1 : fromEnvironment("BROKERSCOPE_SEEDS", 40);
    CrashRunResult sum;
    std::size_t failed = 0;
    for (auto seed = first; seed < first + count; ++seed) {
        const auto result = crashRun(seed);
        if (!result.violations.empty()) {
            ++failed;
            ADD_FAILURE() << describe(seed, result);
            if (failed == 5)
                break;
        }
        sum.acknowledged += result.acknowledged;
        sum.kills += result.kills;
        sum.powerLosses += result.powerLosses;
        sum.cuts += result.cuts;
        sum.virtualSeconds += result.virtualSeconds;
    }
    std::cout << count << " seeds: " << sum.virtualSeconds << " simulated seconds, " << sum.acknowledged
              << " records acknowledged, " << sum.kills << " kills, " << sum.powerLosses << " power losses, " << sum.cuts
              << " cuts\n";
}

TEST(CrashRunTest, TheSameSeedGivesTheSameTrace)
{
    const auto first = crashRun(7);
    const auto second = crashRun(7);
    EXPECT_EQ(first.traceHash, second.traceHash);
    EXPECT_NE(first.traceHash, crashRun(8).traceHash);
}

} // namespace brokerscope::sim
