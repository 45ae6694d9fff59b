#include "engine/base/condition_words.h"

#include <gmock/gmock.h>

namespace brokerscope {

using testing::ElementsAre;

TEST(ConditionWordsTest, SignsAreWordsWithOrWithoutSpaces)
{
    EXPECT_THAT(conditionWords("isr<2"), ElementsAre("isr", "<", "2"));
    EXPECT_THAT(conditionWords(" lag  of billing >=\t10\n"), ElementsAre("lag", "of", "billing", ">=", "10"));
    EXPECT_THAT(conditionWords("leader of orders-0!=0"), ElementsAre("leader", "of", "orders-0", "!=", "0"));
    EXPECT_THAT(conditionWords("isr < = 2"), ElementsAre("isr", "<=", "2"));
    EXPECT_THAT(conditionWords(" \t"), ElementsAre());
}

TEST(ConditionWordsTest, AnExclamationMarkIsALetterOfANameOtherwise)
{
    EXPECT_THAT(conditionWords("lag of hurry!up > 5"), ElementsAre("lag", "of", "hurry!up", ">", "5"));
}

} // namespace brokerscope
