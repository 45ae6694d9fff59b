#include "engine/twins/difference.h"

#include <gtest/gtest.h>

#include <set>

namespace brokerscope::twins {
namespace {

std::vector<std::string> linesOf(const scenario::Scenario& script)
{
    std::vector<std::string> lines;
    for (const auto* acts : {&script.preparations, &script.acts})
        for (const auto& act : *acts)
            lines.push_back(act.line);
    return lines;
}

TEST(TwinDifferences, TheTwoScriptsOfEachDifferInOneSettingOfOneLine)
{
    for (const auto& difference : differences()) {
        const auto one = scriptOf(difference, 0);
        const auto other = scriptOf(difference, 1);
        ASSERT_TRUE(one) << one.error().message();
        ASSERT_TRUE(other) << other.error().message();
        auto first = linesOf(one.value());
        const auto second = linesOf(other.value());
        ASSERT_EQ(first.size(), second.size()) << difference.name;
        int differing = 0;
        for (std::size_t i = 0; i < first.size(); ++i)
            if (first[i] != second[i]) {
                ++differing;
                const auto at = first[i].find(" " + difference.values[0]);
                ASSERT_NE(at, std::string::npos) << first[i];
                std::set<std::string> changed; // at one of the places where the value stands
                for (auto place = at; place != std::string::npos; place = first[i].find(" " + difference.values[0], place + 1))
                    changed.insert(std::string(first[i]).replace(place + 1, difference.values[0].size(), difference.values[1]));
                EXPECT_EQ(changed.count(second[i]), 1u) << first[i] << "\n" << second[i];
            }
        EXPECT_EQ(differing, 1) << difference.name;
        EXPECT_FALSE(one.value().acts.empty());
        EXPECT_EQ(findDifference(difference.name), &difference);
    }
    EXPECT_EQ(findDifference("weather"), nullptr);
    EXPECT_EQ(twinFiles().size(), differences().size()) << "every script is offered";
}

TEST(TwinDifferences, AScriptWaitsForAllIfEveryProducerDoes)
{
    EXPECT_FALSE(waitsForAll(scriptOf(*findDifference("acks"), 0).value()));
    EXPECT_TRUE(waitsForAll(scriptOf(*findDifference("acks"), 1).value()));
    EXPECT_TRUE(waitsForAll(scriptOf(*findDifference("assignor"), 0).value()));
}

TEST(TwinDifferences, TheAnswerIsTheSideThatTheSumsName)
{
    std::array<Sums, 2> sums;
    EXPECT_EQ(answerOf(Question::LosesRecords, sums), std::nullopt);
    sums[1].lost = 1;
    EXPECT_EQ(answerOf(Question::LosesRecords, sums), 1u);
    sums[0].lost = 4;
    EXPECT_EQ(answerOf(Question::LosesRecords, sums), 0u);
    sums[0].longestStandstill = std::chrono::milliseconds(1800);
    sums[1].longestStandstill = std::chrono::milliseconds(1500);
    EXPECT_EQ(answerOf(Question::WritingStandsStill, sums), std::nullopt) << "chance makes as much of it";
    sums[1].longestStandstill = std::chrono::milliseconds(9000);
    EXPECT_EQ(answerOf(Question::WritingStandsStill, sums), 1u);
    sums[0].revoked = 12;
    sums[1].revoked = 3;
    EXPECT_EQ(answerOf(Question::TakesPartitionsAway, sums), 0u);
}

} // namespace
} // namespace brokerscope::twins
