#include "engine/replication/answered_appends.h"

#include <gtest/gtest.h>

namespace brokerscope::replication {

TEST(AnsweredAppendsTest, TellWhatWasAnsweredAtOnceAndWhatWaits)
{
    AnsweredAppends appends;
    appends.add(Offset(10), Offset(12), true);
    appends.add(Offset(12), Offset(15), true);
    appends.add(Offset(15), Offset(16), false);
    appends.add(Offset(20), Offset(21), true);
    EXPECT_EQ(appends.answeredAtOnce(Offset(9)), std::nullopt);
    EXPECT_EQ(appends.answeredAtOnce(Offset(10)), true);
    EXPECT_EQ(appends.answeredAtOnce(Offset(14)), true);
    EXPECT_EQ(appends.answeredAtOnce(Offset(15)), false);
    EXPECT_EQ(appends.answeredAtOnce(Offset(16)), std::nullopt) << "written by another leader meanwhile";
    EXPECT_EQ(appends.answeredAtOnce(Offset(20)), true);
    EXPECT_EQ(appends.answeredAtOnce(Offset(21)), std::nullopt);
}

TEST(AnsweredAppendsTest, ForgetWhatIsSafeAndWhatWasCutOff)
{
    AnsweredAppends appends;
    appends.add(Offset(0), Offset(5), true);
    appends.add(Offset(5), Offset(9), false);
    appends.forgetBelow(Offset(5));
    EXPECT_EQ(appends.answeredAtOnce(Offset(4)), std::nullopt);
    EXPECT_EQ(appends.answeredAtOnce(Offset(5)), false);
    appends.cutFrom(Offset(7));
    EXPECT_EQ(appends.answeredAtOnce(Offset(6)), false);
    EXPECT_EQ(appends.answeredAtOnce(Offset(7)), std::nullopt);
    appends.cutFrom(Offset(5));
    EXPECT_EQ(appends.answeredAtOnce(Offset(5)), std::nullopt);
    appends.add(Offset(5), Offset(6), true); // as a leader again
    EXPECT_EQ(appends.answeredAtOnce(Offset(5)), true);
}

TEST(AnsweredAppendsTest, KeepTheNewest)
{
    AnsweredAppends appends;
    const auto runs = static_cast<std::int64_t>(AnsweredAppends::kMostRanges) + 10;
    for (std::int64_t i = 0; i < runs; ++i)
        appends.add(Offset(i), Offset(i + 1), i % 2 == 0);
    EXPECT_EQ(appends.answeredAtOnce(Offset(9)), std::nullopt);
    EXPECT_EQ(appends.answeredAtOnce(Offset(10)), true);
    EXPECT_EQ(appends.answeredAtOnce(Offset(runs - 1)), runs % 2 == 1);
}

} // namespace brokerscope::replication
