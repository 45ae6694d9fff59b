#include "engine/workload/field_words.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>

namespace brokerscope::workload {
namespace {

TEST(FieldWordsTest, TheSameRecordHasTheSameFields)
{
    for (const char* word : {"counter:5", "choice:a|b|c", "number:1..6", "drift:20.0..30.0|95.0/40", "every:3:x|y", "sentence"}) {
        ASSERT_TRUE(fieldText(word, 12, 1, 7)) << word;
        EXPECT_EQ(fieldText(word, 12, 1, 7), fieldText(word, 12, 1, 7)) << word;
    }
    EXPECT_EQ(fieldText("counter:1000", 5, 1, 0), "1005");
}

TEST(FieldWordsTest, ADriftStaysInItsRangeAndNearItsLastValueButForAnomalies)
{
    double last = std::stod(*fieldText("drift:20.00..30.00|95.00/50", 0, 1, 3));
    for (std::uint64_t n = 1; n < 1000; ++n) {
        const double value = std::stod(*fieldText("drift:20.00..30.00|95.00/50", n, 1, 3));
        if ((n + 1) % 50 == 0) {
            EXPECT_EQ(value, 95.0) << n;
            continue;
        }
        EXPECT_GE(value, 20.0);
        EXPECT_LE(value, 30.0);
        EXPECT_LT(std::abs(value - last), 2.5) << n;
        last = value;
    }
}

TEST(FieldWordsTest, ChoicesAndNumbersReachEveryValue)
{
    std::set<std::string> choices;
    std::set<std::string> numbers;
    for (std::uint64_t n = 0; n < 200; ++n) {
        choices.insert(*fieldText("choice:a|b|c", n, 1, 0));
        numbers.insert(*fieldText("number:1..3", n, 1, 0));
    }
    EXPECT_EQ(choices, (std::set<std::string>{"a", "b", "c"}));
    EXPECT_EQ(numbers, (std::set<std::string>{"1", "2", "3"}));
}

TEST(FieldWordsTest, WhatIsNoWordStaysAsItIs)
{
    for (const char* word : {"", "nothing", "drift:", "drift:1", "drift:1..x", "drift:1..2|3", "number:..", "counter:x", "every:3", "every:x:a|b"})
        EXPECT_FALSE(fieldText(word, 1, 1, 0)) << word;
}

} // namespace
} // namespace brokerscope::workload
