#include "engine/base/uuid.h"

#include <gtest/gtest.h>

namespace brokerscope {

TEST(UuidTest, WritesKafkasTextForm)
{
    EXPECT_EQ(kMetadataTopicId.toString(), "AAAAAAAAAAAAAAAAAAAAAQ");
    EXPECT_EQ(Uuid{}.toString(), "AAAAAAAAAAAAAAAAAAAAAA");
}

TEST(UuidTest, ReadsBackWhatItWrote)
{
    const auto id = Uuid::fromRandom(0x0123456789abcdefull, 0xfedcba9876543210ull);
    EXPECT_EQ(Uuid::parse(id.toString()), id);
}

TEST(UuidTest, RefusesTextThatIsNoUuid)
{
    EXPECT_FALSE(Uuid::parse("too short"));
    EXPECT_FALSE(Uuid::parse("AAAAAAAAAAAAAAAAAAAAA!"));
}

TEST(UuidTest, RandomIdNeverStartsWithADash)
{
    for (std::uint64_t high = 0xf8ull; high <= 0xfbull; ++high)
        EXPECT_NE(Uuid::fromRandom(high << 56, 0).toString().front(), '-');
}

} // namespace brokerscope
