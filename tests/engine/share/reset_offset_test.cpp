#include "engine/share/reset_offset.h"

#include <gtest/gtest.h>

namespace brokerscope::share {

TEST(ShareResetTest, TheValueSaysWhereAGroupBegins)
{
    constexpr std::int64_t kNow = 1'000'000'000;
    EXPECT_EQ(resetTimestamp("latest", kNow), -1);
    EXPECT_EQ(resetTimestamp("earliest", kNow), -2);
    EXPECT_EQ(resetTimestamp("by_duration:PT1H", kNow), kNow - 3'600'000);
    EXPECT_EQ(resetTimestamp("by_duration:P1DT2H3M4.5S", kNow), kNow - (86'400 + 7'200 + 180) * 1'000 - 4'500);
    EXPECT_EQ(resetTimestamp("by_duration:P365D", kNow), 0) << "longer than there has been time";
    for (const auto* nonsense : {"by_duration:", "by_duration:1H", "by_duration:P1H", "by_duration:PT1D", "by_duration:PT-1S"})
        EXPECT_EQ(resetTimestamp(nonsense, kNow), -1) << nonsense;
}

} // namespace brokerscope::share
