// DESIGN section 7 under crashes and partitions. BROKERSCOPE_SEEDS=N runs N seeds instead of the usual number, beginning
// with BROKERSCOPE_FIRST_SEED; BROKERSCOPE_SEED=S runs only S.
#include "sim/crash_run.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <iostream>

namespace brokerscope::sim {
namespace {

#ifdef BROKERSCOPE_MANY_SEEDS // a build without sanitizers, with optimisation
constexpr std::uint64_t kSeeds = 1000;
constexpr std::uint64_t kBlackoutSeeds = 50;
#else
constexpr std::uint64_t kSeeds = 40;
constexpr std::uint64_t kBlackoutSeeds = 10;
#endif
constexpr std::size_t kFailuresShown = 5;

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string describe(std::uint64_t seed, const CrashRunResult& result)
{
    std::string out = "BROKERSCOPE_SEED=" + std::to_string(seed);
    for (std::size_t i = 0; i < result.violations.size() && i < kFailuresShown; ++i)
        out += "\n  " + result.violations[i].text;
    return out;
}

void runSeeds(std::uint64_t usual, const std::function<CrashRunResult(std::uint64_t)>& run)
{
    const auto only = fromEnvironment("BROKERSCOPE_SEED", 0);
    const auto first = only ? only : fromEnvironment("BROKERSCOPE_FIRST_SEED", 1);
    const auto count = only ? 1 : fromEnvironment("BROKERSCOPE_SEEDS", usual);
    CrashRunResult sum;
    std::size_t failed = 0;
    for (auto seed = first; seed < first + count && failed < kFailuresShown; ++seed) {
        const auto result = run(seed);
        if (!result.violations.empty()) {
            ++failed;
            ADD_FAILURE() << describe(seed, result);
        }
        sum.acknowledged += result.acknowledged;
        sum.commits += result.commits;
        sum.faults += result.faults;
        sum.virtualSeconds += result.virtualSeconds;
    }
    std::cout << count << " seeds: " << sum.virtualSeconds << " simulated seconds, " << sum.acknowledged
              << " records acknowledged, " << sum.commits << " offsets committed; " << toString(sum.faults) << '\n';
}

} // namespace

TEST(CrashRunTest, PromisesHoldUnderCrashesAndPartitions)
{
    runSeeds(kSeeds, [](std::uint64_t seed) { return crashRun(seed); });
}

TEST(CrashRunTest, AClusterComesBackWithItsTopicsAfterABlackout)
{
    runSeeds(kBlackoutSeeds, [](std::uint64_t seed) { return blackoutRun(seed, TopicFlush::Default); });
}

TEST(CrashRunTest, WhatWasFlushedAndAcknowledgedSurvivesABlackout)
{
    runSeeds(kBlackoutSeeds, [](std::uint64_t seed) { return blackoutRun(seed, TopicFlush::EveryRecord); });
}

TEST(CrashRunTest, TheSameSeedGivesTheSameTrace)
{
    const auto first = crashRun(7);
    const auto second = crashRun(7);
    EXPECT_EQ(first.traceHash, second.traceHash);
    EXPECT_NE(first.traceHash, crashRun(8).traceHash);
}

} // namespace brokerscope::sim
