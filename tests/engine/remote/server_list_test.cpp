#include "engine/remote/server_list.h"

#include <gtest/gtest.h>

namespace brokerscope::remote {
namespace {

std::string problemOf(std::string_view text)
{
    const auto parsed = parseServers(text);
    return parsed ? std::string() : parsed.error().message();
}

TEST(ServerListTest, TakesNamesAndAddressesOfBothKinds)
{
    const auto parsed = parseServers("kafka-1.example:9092, 10.0.0.7:19092,[::1]:9093,PLAINTEXT://b_2:1");
    ASSERT_TRUE(parsed) << parsed.error().message();
    const std::vector<runtime::Endpoint> expected{{"kafka-1.example", 9092}, {"10.0.0.7", 19092}, {"::1", 9093}, {"b_2", 1}};
    EXPECT_EQ(parsed.value(), expected);
    EXPECT_EQ(toString(parsed.value()[2]), "[::1]:9093");
}

TEST(ServerListTest, TakesAnAddressThatIsGivenTwiceOnce)
{
    EXPECT_EQ(parseServers("a:1,a:1,").value().size(), 1u);
}

TEST(ServerListTest, SaysWhichAddressIsWrongAndWhy)
{
    EXPECT_EQ(problemOf("a:1,kafka2"), "\"kafka2\" is no address of a broker: the port is missing; write HOST:PORT, as in kafka2:9092");
    EXPECT_EQ(problemOf("kafka:99999"), "\"kafka:99999\" is no address of a broker: a port is a number from 1 to 65535");
    EXPECT_EQ(problemOf("kafka:0"), "\"kafka:0\" is no address of a broker: a port is a number from 1 to 65535");
    EXPECT_EQ(problemOf("kafka:9092x"), "\"kafka:9092x\" is no address of a broker: a port is a number from 1 to 65535");
    EXPECT_EQ(problemOf(":9092"), "\":9092\" is no address of a broker: the host is missing; write HOST:PORT");
    EXPECT_EQ(problemOf("::1:9092"), "\"::1:9092\" is no address of a broker: an IPv6 address stands in brackets, as in [::1]:9092");
    EXPECT_EQ(problemOf("[::1:9092"), "\"[::1:9092\" is no address of a broker: the ] is missing");
    EXPECT_EQ(problemOf("SSL://a:1"), "\"SSL://a:1\" is no address of a broker: write HOST:PORT, without SSL://");
    EXPECT_EQ(problemOf("a b:1"), "\"a b:1\" is no address of a broker: the host has a character that no host has");
    EXPECT_EQ(problemOf(" , "), "no address of a broker was given; write HOST:PORT[,HOST:PORT ...]");
    EXPECT_EQ(problemOf(""), "no address of a broker was given; write HOST:PORT[,HOST:PORT ...]");
}

} // namespace
} // namespace brokerscope::remote
