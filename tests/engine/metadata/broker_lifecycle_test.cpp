// Registration, heartbeats, fencing, controlled shutdown (KIP-631), unclean stops (KIP-966).
#include "engine/metadata/broker_registration.h"
#include "testing/test_cluster.h"

#include <algorithm>

namespace brokerscope::metadata::testing {
namespace {

TEST(BrokerLifecycleTest, ANewBrokerIsFencedUntilItHasCaughtUp)
{
    TestCluster cluster;
    auto answer = cluster.registerBroker(1);
    EXPECT_EQ(answer.errorCode, 0);
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(1))->fenced);
    EXPECT_EQ(cluster.controller.image().broker(NodeId(1))->epoch, answer.brokerEpoch);

    protocol::BrokerHeartbeatRequest behind;
    behind.brokerId = 1;
    behind.brokerEpoch = answer.brokerEpoch;
    behind.currentMetadataOffset = answer.brokerEpoch - 1;
    auto response = cluster.ask(&Controller::heartbeat, behind);
    EXPECT_TRUE(response.isFenced);
    EXPECT_FALSE(response.isCaughtUp);
    EXPECT_TRUE(cluster.lastRecords.empty());

    behind.currentMetadataOffset = answer.brokerEpoch;
    response = cluster.ask(&Controller::heartbeat, behind);
    EXPECT_FALSE(response.isFenced);
    EXPECT_TRUE(response.isCaughtUp);
    EXPECT_TRUE(cluster.controller.image().isActive(NodeId(1)));
}

TEST(BrokerLifecycleTest, TheSilenceOfTheFormerControllersNodeIsCountedOnce)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.controller.formerControllerHeardLast(NodeId(9), cluster.now); // no broker: no effect
    cluster.controller.formerControllerHeardLast(NodeId(2), cluster.now - std::chrono::hours(1));
    EXPECT_LE(cluster.controller.nextDeadline(), cluster.now);
    cluster.controller.onDeadline(cluster.now);
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(2))->fenced);
    EXPECT_FALSE(cluster.controller.image().broker(NodeId(1))->fenced);
}

TEST(BrokerLifecycleTest, TheBrokerEpochIsTheOffsetOfItsRegistration)
{
    TestCluster cluster;
    auto expected = cluster.end.value();
    EXPECT_EQ(cluster.registerBroker(1).brokerEpoch, expected);
    EXPECT_GT(cluster.registerBroker(2).brokerEpoch, expected);
}

TEST(BrokerLifecycleTest, BadRegistrationsAreRefused)
{
    TestCluster cluster;
    cluster.start({1});
    auto answer = [&](const protocol::BrokerRegistrationRequest& request) {
        return static_cast<ErrorCode>(cluster.ask(&Controller::registerBroker, request).errorCode);
    };
    auto good = cluster.registration(2);
    auto request = good;
    request.clusterId = "another";
    EXPECT_EQ(answer(request), ErrorCode::InconsistentClusterId);
    request = good;
    request.logDirs.clear();
    EXPECT_EQ(answer(request), ErrorCode::InvalidRegistration);
    request = good;
    request.logDirs = cluster.controller.image().broker(NodeId(1))->logDirs;
    EXPECT_EQ(answer(request), ErrorCode::InvalidRegistration) << "a copied data directory";
    request = good;
    request.logDirs.push_back(request.logDirs.front());
    EXPECT_EQ(answer(request), ErrorCode::InvalidRegistration);
    request = good;
    request.listeners.clear();
    EXPECT_EQ(answer(request), ErrorCode::InvalidRegistration);
    request = good;
    request.features = {{"metadata.version", 7, 29}};
    EXPECT_EQ(answer(request), ErrorCode::UnsupportedVersion);
    EXPECT_TRUE(cluster.lastRecords.empty());
    EXPECT_EQ(answer(good), ErrorCode::None);
}

TEST(BrokerLifecycleTest, TwoProcessesCannotShareAnId)
{
    TestCluster cluster;
    cluster.start({1, 2});
    EXPECT_EQ(static_cast<ErrorCode>(cluster.registerBroker(1).errorCode),
              ErrorCode::DuplicateBrokerRegistration);
    cluster.letSessionsExpireExcept({2});
    auto before = cluster.epochs[1];
    EXPECT_EQ(cluster.registerBroker(1).errorCode, 0)
        << "the first has not been heard of for a session";
    EXPECT_GT(cluster.epochs[1], before);
}

TEST(BrokerLifecycleTest, AClusterThatLostAllItsProcessesDoesNotWaitForTheirSessions)
{
    TestCluster cluster;
    cluster.start({1, 2, 3});
    cluster.createTopic("t", {{1, 2, 3}});
    const auto restarted = [&] {
        cluster.controller.deactivate();
        cluster.controller.activate(LeaderEpoch(2), *cluster.loader.image(), cluster.end, cluster.now);
    };
    restarted();
    EXPECT_EQ(cluster.registerBroker(1, false).errorCode, 0)
        << "whoever registers the same directories has locked them: the former process is dead";
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(1))->fenced);
    EXPECT_EQ(cluster.partition("t", 0).leader, NodeId(2)) << "an unclean start costs it its place in the ISR";
    EXPECT_EQ(cluster.partition("t", 0).isr, nodes({2, 3}));
    // But a process that this controller has heard of is alive, and so may one be that has other directories.
    cluster.heartbeat(2);
    EXPECT_EQ(static_cast<ErrorCode>(cluster.registerBroker(2).errorCode), ErrorCode::DuplicateBrokerRegistration);
    auto request = cluster.registration(3);
    request.incarnationId = Uuid::fromRandom(7, 7);
    request.logDirs = {Uuid::fromRandom(8, 8)};
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::registerBroker, request).errorCode),
              ErrorCode::DuplicateBrokerRegistration);
}

TEST(BrokerLifecycleTest, TheSameProcessMayAskAgain)
{
    TestCluster cluster;
    cluster.start({1});
    auto request = cluster.registration(1);
    request.incarnationId = cluster.controller.image().broker(NodeId(1))->incarnationId;
    auto answer = cluster.ask(&Controller::registerBroker, request);
    EXPECT_EQ(answer.errorCode, 0);
    EXPECT_EQ(answer.brokerEpoch, cluster.epochs[1]);
    EXPECT_FALSE(cluster.controller.image().broker(NodeId(1))->fenced) << "it keeps its standing";
}

TEST(BrokerLifecycleTest, AStaleHeartbeatIsRefused)
{
    TestCluster cluster;
    cluster.start({1});
    cluster.epochs[1] += 1;
    EXPECT_EQ(static_cast<ErrorCode>(cluster.heartbeat(1).errorCode), ErrorCode::StaleBrokerEpoch);
    EXPECT_EQ(static_cast<ErrorCode>(cluster.heartbeat(7).errorCode), ErrorCode::StaleBrokerEpoch);
}

TEST(BrokerLifecycleTest, ASilentBrokerIsFencedAndItsLeadershipsMoveInOneBatch)
{
    TestCluster cluster;
    cluster.start({1, 2, 3});
    cluster.createTopic("t", {{1, 2, 3}, {2, 3, 1}, {3, 1, 2}});
    cluster.timerRecords.clear();
    cluster.letSessionsExpireExcept({2, 3});
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(1))->fenced);
    EXPECT_EQ(cluster.partition("t", 0).leader, NodeId(2));
    EXPECT_EQ(cluster.partition("t", 0).isr, nodes({2, 3}));
    EXPECT_EQ(cluster.partition("t", 0).leaderEpoch, LeaderEpoch(1));
    EXPECT_EQ(cluster.partition("t", 1).leader, NodeId(2));
    EXPECT_EQ(cluster.partition("t", 1).leaderEpoch, LeaderEpoch(0))
        << "it did not lose its leader";
    EXPECT_EQ(cluster.partition("t", 1).partitionEpoch, 1);
    EXPECT_EQ(cluster.partition("t", 2).isr, nodes({3, 2}));
    auto events = cluster.controller.takeEvents();
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.back().kind, ControllerEvent::Kind::BrokerFenced);
    EXPECT_EQ(events.back().broker, NodeId(1));
    EXPECT_GE(events.back().sinceHeartbeat, 9s);
}

TEST(BrokerLifecycleTest, BrokersThatDieTogetherAreFencedTogether)
{
    TestCluster cluster;
    cluster.start({1, 2, 3});
    cluster.createTopic("t", {{1, 2, 3}});
    // 1 and 2 fall silent at the same moment; no leadership may visit 2 on its way to 3.
    cluster.heartbeat(1);
    cluster.heartbeat(2);
    auto until = cluster.now + 9s;
    while (cluster.now < until) {
        cluster.heartbeat(3);
        cluster.advance(500ms);
    }
    EXPECT_EQ(cluster.partition("t").leader, NodeId(3));
    EXPECT_EQ(cluster.partition("t").leaderEpoch, LeaderEpoch(1));
    EXPECT_EQ(cluster.partition("t").isr, nodes({3}));
}

TEST(BrokerLifecycleTest, WithNobodyLeftAPartitionGoesOfflineAndComesBackWithItsReplica)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1}});
    cluster.letSessionsExpireExcept({2});
    EXPECT_EQ(cluster.partition("t").leader, kNoNode);
    EXPECT_EQ(cluster.partition("t").elr, nodes({1}));
    EXPECT_EQ(cluster.registerBroker(1).errorCode, 0);
    EXPECT_EQ(cluster.partition("t").leader, kNoNode) << "registered, but fenced";
    cluster.heartbeat(1);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
    EXPECT_EQ(cluster.partition("t").isr, nodes({1}));
    EXPECT_EQ(cluster.partition("t").leaderEpoch, LeaderEpoch(2));
    EXPECT_EQ(cluster.partition("t").recoveryState, LeaderRecoveryState::Recovered)
        << "it stopped cleanly";
}

TEST(BrokerLifecycleTest, BackFromAnUncleanStopABrokerIsNoLongerEligible)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1}});
    cluster.createTopic("u", {{1, 2}});
    cluster.letSessionsExpireExcept({2});
    EXPECT_EQ(cluster.registerBroker(1, false).errorCode, 0);
    EXPECT_TRUE(cluster.partition("t").elr.empty());
    EXPECT_EQ(cluster.partition("t").lastKnownElr, nodes({1}));
    cluster.heartbeat(1);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1)) << "nobody else has anything";
    EXPECT_EQ(cluster.partition("t").recoveryState, LeaderRecoveryState::Recovering);
    EXPECT_EQ(cluster.partition("u").leader, NodeId(2));
}

TEST(BrokerLifecycleTest, AnUncleanStopOfALiveRegistrationMovesLeadershipsBeforeItIsUnfenced)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    cluster.heartbeat(1, false, true); // in controlled shutdown the id may be taken over
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_EQ(cluster.registerBroker(1, false).errorCode, 0);
    EXPECT_EQ(cluster.partition("t").isr, nodes({2}));
}

TEST(BrokerLifecycleTest, ControlledShutdownMovesLeadersFirst)
{
    TestCluster cluster;
    cluster.start({1, 2, 3});
    cluster.createTopic("t", {{1, 2, 3}});
    auto answer = cluster.heartbeat(1, false, true);
    EXPECT_FALSE(answer.shouldShutDown);
    EXPECT_FALSE(answer.isFenced);
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(1))->inControlledShutdown);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_EQ(cluster.partition("t").isr, nodes({2, 3}));

    // The others have not yet said that they know.
    EXPECT_FALSE(cluster.heartbeat(1, false, true).shouldShutDown);
    cluster.heartbeat(2);
    EXPECT_FALSE(cluster.heartbeat(1, false, true).shouldShutDown);
    cluster.heartbeat(3);
    answer = cluster.heartbeat(1, false, true);
    EXPECT_TRUE(answer.shouldShutDown);
    EXPECT_TRUE(answer.isFenced);
    EXPECT_TRUE(cluster.controller.image().broker(NodeId(1))->fenced);
    EXPECT_TRUE(cluster.heartbeat(1, false, true).shouldShutDown) << "asked again, the same answer";
}

TEST(BrokerLifecycleTest, WhoLeadsNothingMayStopAtOnce)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    EXPECT_TRUE(cluster.heartbeat(2, false, true).shouldShutDown);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1}));
}

TEST(BrokerLifecycleTest, TheLastBrokerCanStopToo)
{
    TestCluster cluster;
    cluster.start({1});
    cluster.createTopic("t", {{1}});
    cluster.heartbeat(1, false, true);
    EXPECT_TRUE(cluster.heartbeat(1, false, true).shouldShutDown);
    EXPECT_EQ(cluster.partition("t").leader, kNoNode);
    cluster.start({1});
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
}

TEST(BrokerLifecycleTest, ABrokerCanAskToBeFenced)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    EXPECT_TRUE(cluster.heartbeat(1, true).isFenced);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_TRUE(cluster.heartbeat(1, true).isFenced);
    EXPECT_FALSE(cluster.heartbeat(1).isFenced);
}

TEST(BrokerLifecycleTest, UnregisteringTakesABrokerOutOfEverything)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.createTopic("t", {{1, 2}});
    protocol::UnregisterBrokerRequest request;
    request.brokerId = 1;
    EXPECT_EQ(cluster.ask(&Controller::unregisterBroker, request).errorCode, 0);
    EXPECT_EQ(cluster.controller.image().broker(NodeId(1)), nullptr);
    EXPECT_EQ(cluster.partition("t").leader, NodeId(2));
    EXPECT_EQ(cluster.partition("t").isr, nodes({2}));
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::unregisterBroker, request).errorCode),
              ErrorCode::BrokerIdNotRegistered);
}

TEST(BrokerLifecycleTest, ANewControllerGivesEverybodyAFreshSession)
{
    TestCluster cluster;
    cluster.start({1, 2});
    Controller next(cluster.config, cluster.random);
    auto later = cluster.now + 1h;
    next.activate(LeaderEpoch(2), *cluster.loader.image(), cluster.end, later);
    next.onDeadline(later);
    EXPECT_TRUE(next.image().isActive(NodeId(1)));
    EXPECT_LE(next.nextDeadline(), later + 9s);
    auto at = later;
    while (at < later + 9s) {
        at = next.nextDeadline();
        next.onDeadline(at);
    }
    EXPECT_FALSE(next.image().isActive(NodeId(1)));
    EXPECT_FALSE(next.image().isActive(NodeId(2)));
}

TEST(BrokerLifecycleTest, AControllerThatStoodStillBlamesNobody)
{
    TestCluster cluster;
    cluster.start({1, 2});
    cluster.now += 1min; // paused, asleep, or a slow debugger: nobody could reach us
    cluster.controller.onDeadline(cluster.now);
    cluster.commit();
    EXPECT_TRUE(cluster.controller.image().isActive(NodeId(1)));
    // From now on they are waited for as ever.
    cluster.advance(10s);
    EXPECT_FALSE(cluster.controller.image().isActive(NodeId(1)));
}

TEST(BrokerLifecycleTest, ShortSessionsBesideLongIdleTimesAreNotMistakenForAPause)
{
    ControllerConfig config;
    config.brokerSessionTimeout = 600ms;
    config.maxIdleInterval = 500ms;
    TestCluster cluster({}, config);
    cluster.start({1, 2});
    for (int i = 0; i < 20; ++i) {
        cluster.advance(150ms);
        cluster.heartbeat(2);
    }
    EXPECT_FALSE(cluster.controller.image().isActive(NodeId(1)));
    EXPECT_TRUE(cluster.controller.image().isActive(NodeId(2)));
}

} // namespace
} // namespace brokerscope::metadata::testing
