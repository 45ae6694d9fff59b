#include "engine/workload/murmur2.h"

#include <gtest/gtest.h>
#include <string>

namespace brokerscope::workload {
namespace {

// The values that Kafka's own tests of Utils.murmur2 expect.
TEST(Murmur2Test, EqualsKafkasOwn)
{
    EXPECT_EQ(murmur2("21"), -973932308);
    EXPECT_EQ(murmur2("foobar"), -790332482);
    EXPECT_EQ(murmur2("a-little-bit-long-string"), -985981536);
    EXPECT_EQ(murmur2("a-little-bit-longer-string"), -1486304829);
    EXPECT_EQ(murmur2("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8"), -58897971);
    EXPECT_EQ(murmur2("abc"), 479470107);
}

TEST(Murmur2Test, PartitionDropsTheSignBit)
{
    EXPECT_EQ(partitionOfKey("21", 1), 0);
    EXPECT_EQ(partitionOfKey("foobar", 1'000'000), (-790332482 & 0x7fffffff) % 1'000'000);
    for (int i = 0; i < 1000; ++i) {
        const auto partition = partitionOfKey("key-" + std::to_string(i), 7);
        EXPECT_GE(partition, 0);
        EXPECT_LT(partition, 7);
    }
}

TEST(Murmur2Test, BytesAreUnsigned)
{
    // A tail byte above 0x7f must not pull its sign through the whole hash.
    EXPECT_NE(murmur2(std::string("\xff", 1)), murmur2(std::string("\x7f", 1)));
    EXPECT_EQ(murmur2(std::string("a\0b", 3)), murmur2(std::string("a\0b", 3)));
}

} // namespace
} // namespace brokerscope::workload
