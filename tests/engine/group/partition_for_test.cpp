#include "engine/group/partition_for.h"

#include <gtest/gtest.h>

namespace brokerscope::group {

TEST(PartitionForTest, HashIsJavasStringHashCode)
{
    EXPECT_EQ(javaHash(""), 0);
    EXPECT_EQ(javaHash("a"), 97);
    EXPECT_EQ(javaHash("hello"), 99162322);
    EXPECT_EQ(javaHash("Hello, World!"), 1498789909);
    EXPECT_EQ(javaHash("polygenelubricants"), -2147483647 - 1); // known to hit Integer.MIN_VALUE
}

TEST(PartitionForTest, HashCountsUtf16UnitsAndNotBytes)
{
    EXPECT_EQ(javaHash("\xc3\xa9"), 0xe9);                         // e acute: one unit
    EXPECT_EQ(javaHash("\xe0\xb8\x81"), 0x0e01);                   // a Thai letter: one unit
    EXPECT_EQ(javaHash("\xf0\x9f\x98\x80"), 31 * 0xd83d + 0xde00); // an emoji: a surrogate pair
    EXPECT_EQ(utf16Length("a\xc3\xa9\xe0\xb8\x81\xf0\x9f\x98\x80"), 5u);
}

TEST(PartitionForTest, BytesThatAreNoTextAreCountedAsReplacementCharacters)
{
    EXPECT_EQ(javaHash("\xff"), 0xfffd);
    EXPECT_EQ(javaHash("\xc3"), 0xfffd);        // cut short
    EXPECT_EQ(utf16Length("\xed\xa0\x80"), 3u); // an encoded surrogate is not UTF-8
    EXPECT_EQ(utf16Length("\xc0\x80"), 2u);     // overlong
}

TEST(PartitionForTest, NegativeHashesCountByTheirAbsoluteValueAndTheSmallestAsZero)
{
    ASSERT_EQ(javaHash("web-shop"), -764664369);
    EXPECT_EQ(partitionFor("web-shop", 50),
              PartitionIndex(19)); // with the sign bit cleared it would be 29
    EXPECT_EQ(partitionFor("polygenelubricants", 50), PartitionIndex(0));
    EXPECT_EQ(partitionFor("hello", 50), PartitionIndex(22));
}

TEST(PartitionForTest, EveryIdLandsInRange)
{
    for (int i = 0; i < 2000; ++i) {
        const auto partition = partitionFor("group-" + std::to_string(i * 7919), 50).value();
        EXPECT_GE(partition, 0);
        EXPECT_LT(partition, 50);
    }
}

} // namespace brokerscope::group
