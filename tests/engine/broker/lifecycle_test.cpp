#include "engine/broker/lifecycle.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace std::chrono_literals;
using protocol::BrokerHeartbeatRequest;
using protocol::BrokerHeartbeatResponse;
using protocol::BrokerRegistrationRequest;
using protocol::BrokerRegistrationResponse;

class LifecycleTest : public ::testing::Test
{
protected:
    LifecycleTest()
    {
        BrokerRegistrationRequest registration;
        registration.brokerId = 1;
        registration.previousBrokerEpoch = 40;
        m_life.emplace(registration, 2s);
    }
    template <class T> T due()
    {
        auto request = m_life->takeDue(m_now, 100);
        EXPECT_TRUE(request && std::holds_alternative<T>(*request));
        return request && std::holds_alternative<T>(*request) ? std::get<T>(*request) : T{};
    }
    void advance() { m_now = std::max(m_now, m_life->nextDeadline()); }
    void registered(std::int64_t epoch)
    {
        BrokerRegistrationResponse response;
        response.brokerEpoch = epoch;
        m_life->onRegistered(response, m_now);
    }
    void heartbeat(bool fenced, bool shouldShutDown = false, protocol::ErrorCode error = protocol::ErrorCode::None)
    {
        BrokerHeartbeatResponse response;
        response.isFenced = fenced;
        response.shouldShutDown = shouldShutDown;
        response.errorCode = static_cast<std::int16_t>(error);
        m_life->onHeartbeat(response, m_now);
    }
    void run()
    {
        (void)due<BrokerRegistrationRequest>();
        registered(50);
        m_life->onCaughtUp(m_now);
        (void)due<BrokerHeartbeatRequest>();
        heartbeat(false);
        ASSERT_EQ(m_life->state(), Lifecycle::State::Running);
    }

    std::optional<Lifecycle> m_life;
    Instant m_now{};
};

} // namespace

TEST_F(LifecycleTest, StaysFencedUntilItHasCaughtUp)
{
    (void)due<BrokerRegistrationRequest>();
    registered(50);
    EXPECT_TRUE(due<BrokerHeartbeatRequest>().wantFence);
    heartbeat(true);
    EXPECT_EQ(m_life->state(), Lifecycle::State::CatchingUp);
    m_life->onCaughtUp(m_now);
    const auto request = due<BrokerHeartbeatRequest>();
    EXPECT_FALSE(request.wantFence);
    EXPECT_EQ(request.brokerEpoch, 50);
    EXPECT_EQ(request.currentMetadataOffset, 100);
    heartbeat(false);
    EXPECT_EQ(m_life->state(), Lifecycle::State::Running);
}

TEST_F(LifecycleTest, OneRequestIsUnderWayAtATime)
{
    (void)due<BrokerRegistrationRequest>();
    EXPECT_FALSE(m_life->takeDue(m_now + 10s, 100));
    EXPECT_EQ(m_life->nextDeadline(), kNever);
}

TEST_F(LifecycleTest, RegistersAgainWhenNoAnswerCame)
{
    EXPECT_EQ(due<BrokerRegistrationRequest>().previousBrokerEpoch, 40);
    m_life->onNoAnswer(m_now);
    advance();
    (void)due<BrokerRegistrationRequest>();
}

TEST_F(LifecycleTest, AStaleEpochMakesItRegisterAnewAsOneThatDidNotStop)
{
    run();
    advance();
    (void)due<BrokerHeartbeatRequest>();
    heartbeat(false, false, protocol::ErrorCode::StaleBrokerEpoch);
    EXPECT_EQ(m_life->state(), Lifecycle::State::Registering);
    EXPECT_EQ(due<BrokerRegistrationRequest>().previousBrokerEpoch, 50);
}

TEST_F(LifecycleTest, HeartbeatsComeAtTheirInterval)
{
    run();
    EXPECT_EQ(m_life->nextDeadline(), m_now + 2s);
    EXPECT_FALSE(m_life->takeDue(m_now + 1s, 100));
    EXPECT_TRUE(m_life->takeDue(m_now + 2s, 100));
}

TEST_F(LifecycleTest, LeavesWhenTheControllerLetsItGo)
{
    run();
    m_life->shutDown(m_now);
    EXPECT_TRUE(due<BrokerHeartbeatRequest>().wantShutDown);
    heartbeat(false, false);
    EXPECT_EQ(m_life->state(), Lifecycle::State::ShuttingDown);
    advance();
    (void)due<BrokerHeartbeatRequest>();
    heartbeat(false, true);
    EXPECT_EQ(m_life->state(), Lifecycle::State::Released);
    EXPECT_FALSE(m_life->takeDue(m_now + 1h, 100));
}

TEST_F(LifecycleTest, WhoWasNeverRegisteredMayLeaveAtOnce)
{
    m_life->shutDown(m_now);
    EXPECT_EQ(m_life->state(), Lifecycle::State::Released);
}

} // namespace brokerscope::broker
