#include "engine/contrast/call_chain.h"

#include <gtest/gtest.h>

namespace brokerscope::contrast {
namespace {

using namespace std::chrono_literals;

WallTime moment(int milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

class CallChainTest : public testing::Test
{
protected:
    CallChain chain{{"order", "payment", "shipping"}, 2, {.work = 100ms, .timeout = 1000ms, .deploy = 500ms}};
};

TEST_F(CallChainTest, AnOrderHoldsItsThreadUntilTheLastCallHasComeBack)
{
    EXPECT_TRUE(chain.offer(moment(0)));
    chain.advance(moment(299));
    EXPECT_EQ(chain.waiting(), 1u);
    EXPECT_EQ(chain.services()[2].busy, 1u);
    chain.advance(moment(300));
    EXPECT_EQ(chain.waiting(), 0u);
    EXPECT_EQ(chain.counts().completed, 1u);
    EXPECT_EQ(chain.services()[1].answered, 1u);
}

TEST_F(CallChainTest, OneThatIsDownFailsTheOrdersAndItsCallersRunOutOfThreads)
{
    chain.setUp(1, false, moment(0));
    EXPECT_TRUE(chain.offer(moment(0)));
    EXPECT_TRUE(chain.offer(moment(50)));
    EXPECT_FALSE(chain.offer(moment(60))) << "both threads wait for payment";
    chain.advance(moment(1100));
    EXPECT_EQ(chain.counts().failed, 1u);
    EXPECT_EQ(chain.services()[1].failed, 1u);
    EXPECT_EQ(chain.services()[2].answered, 0u) << "shipping is well, and gets nothing to do";
    chain.setUp(1, true, moment(1100));
    EXPECT_TRUE(chain.offer(moment(1100)));
    chain.advance(moment(1400));
    EXPECT_EQ(chain.counts().failed, 2u) << "a call that has begun to wait is not saved";
    EXPECT_EQ(chain.counts().completed, 1u);
    EXPECT_EQ(chain.counts().refused, 1u);
}

TEST_F(CallChainTest, ACallThatIsUnderWayGetsNoAnswer)
{
    chain.offer(moment(0));
    chain.advance(moment(150));
    ASSERT_EQ(chain.services()[1].busy, 1u);
    chain.setUp(1, false, moment(150));
    chain.advance(moment(200));
    EXPECT_EQ(chain.waiting(), 1u);
    chain.advance(moment(1150));
    EXPECT_EQ(chain.counts().failed, 1u);
}

TEST_F(CallChainTest, OneMoreServiceNeedsAChangeInTheOneInFront)
{
    chain.offer(moment(0));
    chain.extend("analytics", moment(50));
    EXPECT_TRUE(chain.deploying());
    EXPECT_EQ(chain.counts().failed, 1u) << "it was in hand";
    EXPECT_FALSE(chain.offer(moment(100)));
    chain.advance(moment(550));
    EXPECT_FALSE(chain.deploying());
    EXPECT_TRUE(chain.offer(moment(600)));
    chain.advance(moment(900));
    EXPECT_EQ(chain.waiting(), 1u) << "and every order waits for it, too";
    chain.advance(moment(1000));
    EXPECT_EQ(chain.counts().completed, 1u);
    EXPECT_EQ(chain.services()[3].answered, 1u) << "of the orders before it has heard nothing";
}

} // namespace
} // namespace brokerscope::contrast
