#include "engine/runtime/fault_table.h"

#include <gtest/gtest.h>

namespace brokerscope::runtime {

using namespace std::chrono_literals;

TEST(FaultTableTest, EachDirectionHasItsOwnFault)
{
    FaultTable table;
    table.set(NodeId(1), NodeId(2), {true, 5ms});
    EXPECT_EQ(table.link(NodeId(1), NodeId(2)), (LinkFault{true, 5ms}));
    EXPECT_EQ(table.link(NodeId(2), NodeId(1)), LinkFault{});
    table.set(NodeId(1), NodeId(2), {});
    EXPECT_TRUE(table.all().empty());
}

TEST(FaultTableTest, EveryChangeIsToldUntilUnsubscribed)
{
    FaultTable table;
    int told = 0;
    const auto subscription = table.subscribe([&] { ++told; });
    table.set(NodeId(1), NodeId(2), {true, {}});
    table.healAll();
    EXPECT_EQ(told, 2);
    EXPECT_EQ(table.version(), 2u);
    table.unsubscribe(subscription);
    table.healAll();
    EXPECT_EQ(told, 2);
}

} // namespace brokerscope::runtime
