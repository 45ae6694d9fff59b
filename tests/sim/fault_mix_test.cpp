#include "engine/runtime/seeded_random.h"
#include "sim/fault_mix.h"

#include <gtest/gtest.h>

namespace brokerscope::sim {

TEST(FaultMixTest, IsReadAsItIsWritten)
{
    for (int i = 0; i < kFaultKinds; ++i) {
        const auto kind = static_cast<FaultKind>(i);
        EXPECT_EQ(faultKindOf(nameOf(kind)), kind);
        const auto mix = FaultMix{kind, FaultKind::Kill};
        EXPECT_EQ(FaultMix::parse(mix.toString()), mix);
    }
    EXPECT_FALSE(FaultMix::parse("kill,nonsense"));
}

TEST(FaultMixTest, SeedsDrawFewKindsAndEveryKindComesUp)
{
    FaultMix all;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        runtime::SeededRandom random(seed);
        const auto mix = FaultMix::draw(random);
        EXPECT_LE(mix.size(), 5);
        for (int i = 0; i < kFaultKinds; ++i)
            if (mix.has(static_cast<FaultKind>(i)))
                all = all.with(static_cast<FaultKind>(i));
    }
    EXPECT_EQ(all.size(), kFaultKinds);
}

TEST(FaultMixTest, ADamagedDiskAndMoreThanAMinorityOfCrashesAreNeverDrawnTogether)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        runtime::SeededRandom random(seed);
        const auto mix = FaultMix::draw(random);
        if (termsOf(mix).oneVictim) {
            EXPECT_FALSE(mix.has(FaultKind::Blackout)) << mix.toString();
            EXPECT_FALSE(mix.has(FaultKind::RestartStorm)) << mix.toString();
        }
    }
}

TEST(FaultMixTest, WhoMayLosePowerBeyondAMinorityFlushesEveryRecord)
{
    EXPECT_TRUE(termsOf({FaultKind::Blackout}).flushEveryRecord);
    EXPECT_TRUE(termsOf({FaultKind::RestartStorm, FaultKind::PowerLoss}).flushEveryRecord);
    EXPECT_FALSE(termsOf({FaultKind::PowerLoss}).flushEveryRecord);
}

} // namespace brokerscope::sim
