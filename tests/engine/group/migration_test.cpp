// Groups that change from the classic protocol to the consumer protocol and back while they have
// members (KIP-848): upgrade, both kinds side by side, downgrade, refusals, recovery.
#include "engine/group/consumer_protocol.h"
#include "engine/group/testing/driver.h"

#include <set>

namespace brokerscope::group {
namespace {

using namespace testing;
using protocol::ConsumerGroupHeartbeatRequest;
using protocol::ConsumerGroupHeartbeatResponse;
using Parts = std::set<std::int32_t>; // of "orders"

Bytes cooperative(const Parts& owned)
{
    protocol::ConsumerProtocolSubscription subscription;
    subscription.topics = {"orders"};
    if (!owned.empty()) {
        auto& entry = subscription.ownedPartitions.emplace_back();
        entry.topic = "orders";
        entry.partitions.assign(owned.begin(), owned.end());
    }
    protocol::Writer writer;
    writer.int16(1);
    subscription.encode(writer, 1);
    return writer.takeJoined();
}

// A client of the classic protocol that gives up incrementally (KIP-429).
class Classic
{
public:
    explicit Classic(Driver& driver) : m_driver(driver) {}

    // Joins and syncs in a consumer group, where nothing waits.
    ErrorCode rejoin()
    {
        me.protocols = {{"cooperative-sticky", cooperative(owned)}, {"range", cooperative(owned)}};
        auto response = m_driver.joined(m_driver.join(me));
        if (codeOf(response.errorCode) == ErrorCode::MemberIdRequired) {
            me.memberId = response.memberId;
            response = m_driver.joined(m_driver.join(me));
        }
        if (response.errorCode != 0)
            return codeOf(response.errorCode);
        me.memberId = response.memberId;
        generation = response.generationId;
        EXPECT_NE(response.leader, me.memberId) << "the broker assigns";
        return sync();
    }
    ErrorCode sync()
    {
        const auto response =
            m_driver.synced(m_driver.sync(me.memberId, generation, {}, "g", me.instanceId));
        if (response.errorCode == 0)
            take(response.assignment);
        return codeOf(response.errorCode);
    }
    // What a client does every few seconds.
    ErrorCode beat()
    {
        const auto error = m_driver.heartbeat(me.memberId, generation, me.instanceId);
        return error == ErrorCode::RebalanceInProgress ? rejoin() : error;
    }
    void take(ByteView assignment)
    {
        owned.clear();
        const auto parsed = assignedPartitionsOf(assignment);
        ASSERT_TRUE(parsed);
        for (const auto& [topic, partitions] : *parsed)
            for (const PartitionIndex partition : partitions)
                owned.insert(partition.value());
    }

    Joiner me;
    std::int32_t generation = -1;
    Parts owned;

private:
    Driver& m_driver;
};

class Renewed
{
public:
    Renewed(Driver& driver, std::string id) : m_driver(driver), m_id(std::move(id)) {}

    ErrorCode join()
    {
        epoch = 0;
        owned.clear();
        return send();
    }
    ErrorCode beat() { return send(); }
    ErrorCode leave()
    {
        epoch = -1;
        return send();
    }
    ErrorCode send()
    {
        ConsumerGroupHeartbeatRequest request;
        request.groupId = "g";
        request.memberId = m_id;
        request.instanceId = instanceId;
        request.memberEpoch = epoch;
        if (epoch >= 0) {
            request.rebalanceTimeoutMs = 60'000;
            request.subscribedTopicNames = {"orders"};
            request.topicPartitions.emplace();
            if (!owned.empty()) {
                auto& entry = request.topicPartitions->emplace_back();
                entry.topicId = m_driver.topics.byName("orders")->id;
                entry.partitions.assign(owned.begin(), owned.end());
            }
        }
        m_driver.shard->consumerHeartbeat(
            ++m_driver.lastRequest, request, 1, {"client", "/127.0.0.1"}, m_driver.now);
        m_driver.settle();
        const auto& response = m_driver.get<ConsumerGroupHeartbeatResponse>(m_driver.lastRequest);
        said = response.errorMessage.value_or("");
        if (response.errorCode == 0) {
            epoch = response.memberEpoch;
            if (response.assignment) {
                owned.clear();
                for (const auto& each : response.assignment->topicPartitions)
                    owned.insert(each.partitions.begin(), each.partitions.end());
            }
        }
        return codeOf(response.errorCode);
    }

    std::int32_t epoch = 0;
    Parts owned;
    std::optional<std::string> instanceId;
    std::string said;

private:
    Driver& m_driver;
    std::string m_id;
};

Parts all() { return {0, 1, 2, 3, 4, 5}; }

// One classic member alone in a classic group, with everything.
void startClassic(Driver& driver, Classic& member)
{
    member.me.protocols = {{"cooperative-sticky", cooperative({})}, {"range", cooperative({})}};
    const auto join = driver.joinWithId(member.me);
    driver.advance(driver.config.initialRebalanceDelay + milliseconds(1));
    const auto response = driver.joined(join);
    ASSERT_EQ(codeOf(response.errorCode), ErrorCode::None);
    member.me.memberId = response.memberId;
    member.generation = response.generationId;
    const auto everything = assignmentOf("orders", {0, 1, 2, 3, 4, 5});
    const auto& synced = driver.synced(driver.sync(member.me.memberId,
                                                   member.generation,
                                                   {{member.me.memberId, everything}},
                                                   "g",
                                                   member.me.instanceId));
    member.take(synced.assignment);
    ASSERT_EQ(driver.view().state, "Stable");
}

// Both as they do; never has one what the other has.
void beatUntilStable(Driver& driver, std::vector<Classic*> classics, std::vector<Renewed*> others)
{
    for (int round = 0; round < 10; ++round) {
        for (auto* each : classics)
            EXPECT_EQ(each->beat(), ErrorCode::None);
        for (auto* each : others)
            EXPECT_EQ(each->beat(), ErrorCode::None);
        std::size_t count = 0;
        Parts together;
        for (auto* each : classics) {
            count += each->owned.size();
            together.insert(each->owned.begin(), each->owned.end());
        }
        for (auto* each : others) {
            count += each->owned.size();
            together.insert(each->owned.begin(), each->owned.end());
        }
        ASSERT_EQ(count, together.size()) << "two owners in round " << round;
    }
    ASSERT_EQ(driver.view().state, "Stable");
}

TEST(GroupMigrationTest, TheFirstNewMemberTakesAClassicGroupAlongWithItsMembers)
{
    Driver driver;
    Classic old(driver);
    startClassic(driver, old);
    driver.commit(old.me.memberId, old.generation, "orders", 0, 42);
    Renewed renewed(driver, "new");
    const auto writesBefore = driver.log.size();
    ASSERT_EQ(renewed.join(), ErrorCode::None) << renewed.said;
    EXPECT_GT(driver.log.size(), writesBefore);
    EXPECT_TRUE(renewed.owned.empty()) << "everything is with the classic member";
    EXPECT_EQ(driver.view().type, "consumer");
    EXPECT_EQ(driver.view().members.size(), 2u);
    EXPECT_EQ(driver.shard->committed().group("g"), nullptr) << "the classic record is gone";

    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation), ErrorCode::RebalanceInProgress);
    EXPECT_EQ(old.rejoin(), ErrorCode::None);
    EXPECT_EQ(old.owned.size(), 3u) << "it is told what it may keep";
    EXPECT_TRUE((renewed.beat(), renewed.owned.empty())) << "it has not said that it gave up";
    beatUntilStable(driver, {&old}, {&renewed});
    EXPECT_EQ(old.owned.size(), 3u);
    EXPECT_EQ(renewed.owned.size(), 3u);

    EXPECT_EQ(driver.fetch("orders", 0), 42);
    EXPECT_EQ(driver.committed(
                  driver.commit(old.me.memberId, old.generation, "orders", 0, 50, "g", {}, 8)),
              ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit(old.me.memberId, old.generation + 1, "orders", 0, 50)),
              ErrorCode::IllegalGeneration);
    const auto described = driver.shard->describeConsumerGroup("g");
    std::set<int> types;
    for (const auto& member : described.members)
        types.insert(member.memberType);
    EXPECT_EQ(types, (std::set<int>{0, 1}));
}

TEST(GroupMigrationTest, TheUpgradeIsOneWriteAndIsTakenBackAsAWhole)
{
    Driver driver;
    Classic old(driver);
    startClassic(driver, old);
    driver.commitAtOnce = false;
    ConsumerGroupHeartbeatRequest request;
    request.groupId = "g";
    request.memberId = "new";
    request.rebalanceTimeoutMs = 60'000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace();
    driver.shard->consumerHeartbeat(++driver.lastRequest, request, 1, {}, driver.now);
    driver.settle();
    const auto id = driver.lastRequest;
    ASSERT_EQ(driver.inFlight.size(), 1u);
    EXPECT_FALSE(driver.isAnswered(id));
    driver.failNext(ErrorCode::NotEnoughReplicas);
    driver.commitAtOnce = true;
    EXPECT_EQ(codeOf(driver.get<ConsumerGroupHeartbeatResponse>(id).errorCode),
              ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.view().state, "Stable");
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation), ErrorCode::None);
    driver.advance(seconds(11));
    EXPECT_EQ(driver.view().state, "Empty") << "its session is still watched";
}

TEST(GroupMigrationTest, WhoWaitsInARebalanceIsSentToRejoin)
{
    Driver driver;
    Classic first(driver);
    startClassic(driver, first);
    Joiner second;
    second.protocols = first.me.protocols;
    const auto waiting = driver.joinWithId(second);
    ASSERT_FALSE(driver.isAnswered(waiting));
    Renewed renewed(driver, "new");
    ASSERT_EQ(renewed.join(), ErrorCode::None) << renewed.said;
    EXPECT_EQ(driver.joinError(waiting), ErrorCode::RebalanceInProgress);
    Classic other(driver);
    other.me = second;
    EXPECT_EQ(other.rejoin(), ErrorCode::None);
    beatUntilStable(driver, {&first, &other}, {&renewed});
    EXPECT_EQ(first.owned.size() + other.owned.size() + renewed.owned.size(), 6u);
    EXPECT_EQ(other.owned.size(), 2u);
}

TEST(GroupMigrationTest, AClassicMemberJoinsAConsumerGroup)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    ASSERT_EQ(renewed.owned, all());
    Classic old(driver);
    EXPECT_EQ(old.rejoin(), ErrorCode::None);
    EXPECT_FALSE(old.me.memberId.empty()) << "it was given an id first";
    EXPECT_TRUE(old.owned.empty());
    EXPECT_EQ(old.beat(), ErrorCode::None) << "nothing is free yet, so it need not rejoin";
    beatUntilStable(driver, {&old}, {&renewed});
    EXPECT_EQ(old.owned.size(), 3u);

    Classic stranger(driver);
    stranger.me.memberId = "x";
    EXPECT_EQ(driver.heartbeat("x", 1), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.heartbeat("new", renewed.epoch), ErrorCode::UnknownMemberId)
        << "it does not speak the classic protocol";
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation - 1), ErrorCode::IllegalGeneration);
    EXPECT_EQ(driver.syncError(driver.sync(old.me.memberId, old.generation - 1)),
              ErrorCode::IllegalGeneration);

    EXPECT_EQ(driver.leaveError(driver.leave({{old.me.memberId, std::nullopt}})), ErrorCode::None);
    EXPECT_EQ(driver.view().type, "consumer") << "a new member is still there";
    renewed.beat();
    EXPECT_EQ(renewed.owned, all());
}

TEST(GroupMigrationTest, WhatIsNoConsumerIsNotMixedWithConsumers)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Joiner connect;
    connect.protocolType = "connect";
    EXPECT_EQ(driver.joinError(driver.join(connect)), ErrorCode::InconsistentGroupProtocol);
    Classic one(driver);
    one.rejoin();
    Joiner incompatible; // nothing in common with the classic member that is there
    incompatible.protocols = {{"own", cooperative({})}};
    EXPECT_EQ(driver.joinError(driver.join(incompatible)), ErrorCode::InconsistentGroupProtocol);
    Joiner garbage;
    garbage.protocols = {{"range", Bytes(1)}};
    garbage.version = 3;
    EXPECT_EQ(driver.joinError(driver.join(garbage)), ErrorCode::UnknownServerError);

    Driver other;
    Joiner worker;
    worker.protocolType = "connect";
    other.stabilize({&worker});
    Renewed late(other, "new");
    EXPECT_EQ(late.join(), ErrorCode::GroupIdNotFound);
    EXPECT_EQ(other.view().state, "Stable") << "nothing happened to the group";

    Driver third;
    Joiner unreadable;
    unreadable.protocols = {{"range", Bytes(1)}};
    third.stabilize({&unreadable});
    Renewed last(third, "new");
    EXPECT_EQ(last.join(), ErrorCode::GroupIdNotFound);
    EXPECT_NE(last.said.find("malformed"), std::string::npos);
    EXPECT_EQ(third.view().state, "Stable");
}

TEST(GroupMigrationTest, ThePolicyDecides)
{
    for (const std::string policy : {"disabled", "downgrade", "upgrade", "bidirectional"}) {
        GroupConfig config;
        config.setMigrationPolicy(policy);
        const bool up = policy == "upgrade" || policy == "bidirectional";
        Driver driver(config);
        Classic old(driver);
        startClassic(driver, old);
        Renewed renewed(driver, "new");
        EXPECT_EQ(renewed.join(), up ? ErrorCode::None : ErrorCode::GroupIdNotFound) << policy;
        EXPECT_EQ(driver.view().type, up ? "consumer" : "classic") << policy;

        Driver second(config);
        Renewed only(second, "new");
        only.join();
        Classic joining(second);
        EXPECT_EQ(joining.rejoin(),
                  policy == "disabled" ? ErrorCode::InconsistentGroupProtocol : ErrorCode::None)
            << policy;
        only.leave();
        const bool down = policy == "downgrade" || policy == "bidirectional";
        EXPECT_EQ(second.view().type, down ? "classic" : "consumer") << policy;
        if (policy == "upgrade") {
            beatUntilStable(second, {&joining}, {});
            EXPECT_EQ(joining.owned, all()) << "it goes on in the consumer group";
        }
    }
}

TEST(GroupMigrationTest, TheLastNewMemberLeavesAClassicGroupBehind)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Classic old(driver);
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    driver.commit(old.me.memberId, old.generation, "orders", 5, 7);
    ASSERT_EQ(renewed.leave(), ErrorCode::None);
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.view().state, "PreparingRebalance");
    EXPECT_EQ(driver.shard->committed().consumerGroup("g"), nullptr);
    ASSERT_NE(driver.shard->committed().group("g"), nullptr);
    EXPECT_EQ(driver.shard->committed().group("g")->members.size(), 1u);
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation), ErrorCode::RebalanceInProgress);

    const auto& joined = driver.joined(driver.join(old.me));
    EXPECT_EQ(codeOf(joined.errorCode), ErrorCode::None);
    EXPECT_EQ(joined.leader, old.me.memberId) << "now the members assign again";
    EXPECT_GT(joined.generationId, old.generation);
    const auto everything = assignmentOf("orders", {0, 1, 2, 3, 4, 5});
    EXPECT_EQ(driver.syncError(driver.sync(
                  old.me.memberId, joined.generationId, {{old.me.memberId, everything}})),
              ErrorCode::None);
    EXPECT_EQ(driver.view().state, "Stable");
    EXPECT_EQ(driver.fetch("orders", 5), 7);
}

TEST(GroupMigrationTest, AnExpiredNewMemberLeavesAClassicGroupBehindToo)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Classic old(driver);
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    for (int i = 0; i < 15 && driver.view().type == "consumer"; ++i) {
        driver.advance(seconds(5));
        driver.heartbeat(old.me.memberId, old.generation);
    }
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.view().members.size(), 1u);
    driver.advance(seconds(11));
    EXPECT_EQ(driver.view().state, "Empty") << "the session of the classic member goes on";
}

TEST(GroupMigrationTest, ADowngradeThatIsNotWrittenDidNotHappen)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Classic old(driver);
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    driver.commitAtOnce = false;
    ConsumerGroupHeartbeatRequest request;
    request.groupId = "g";
    request.memberId = "new";
    request.memberEpoch = -1;
    driver.shard->consumerHeartbeat(++driver.lastRequest, request, 1, {}, driver.now);
    driver.settle();
    Joiner other = old.me;
    other.memberId.clear();
    other.version = 3;
    const auto waiting = driver.join(other);
    EXPECT_FALSE(driver.isAnswered(waiting));
    driver.failNext(ErrorCode::NotEnoughReplicas);
    driver.commitAtOnce = true;
    EXPECT_EQ(driver.joinError(waiting), ErrorCode::CoordinatorNotAvailable);
    EXPECT_EQ(driver.view().type, "consumer");
    EXPECT_EQ(driver.view().members.size(), 2u);
    beatUntilStable(driver, {&old}, {&renewed});
    EXPECT_EQ(renewed.owned.size(), 3u);
}

TEST(GroupMigrationTest, AClassicMemberIsWaitedForAsLongAsItSaid)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Classic old(driver);
    old.me.sessionTimeoutMs = 30'000;
    old.me.rebalanceTimeoutMs = 60'000;
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    Renewed third(driver, "third");
    third.join();
    // It is alive, but it does not rejoin.
    for (int i = 0; i < 11; ++i) {
        EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation),
                  ErrorCode::RebalanceInProgress);
        driver.advance(seconds(5));
        renewed.beat();
        third.beat();
    }
    driver.advance(seconds(6));
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation), ErrorCode::UnknownMemberId);

    // Another one joins and does not sync.
    Joiner silent = old.me;
    silent.memberId.clear();
    silent.sessionTimeoutMs = 300'000;
    const auto joined = driver.joined(driver.joinWithId(silent));
    EXPECT_EQ(driver.view().members.size(), 3u);
    for (int i = 0; i < 13; ++i) {
        driver.advance(seconds(5));
        renewed.beat();
        third.beat();
    }
    EXPECT_EQ(driver.view().members.size(), 2u);
}

TEST(GroupMigrationTest, AMixedGroupGoesOnAtAnotherCoordinatorInTheMiddle)
{
    Driver driver;
    Classic old(driver);
    startClassic(driver, old);
    Renewed renewed(driver, "new");
    renewed.join();
    EXPECT_EQ(old.rejoin(), ErrorCode::None);
    ASSERT_EQ(driver.view().state, "Reconciling");
    const auto before = driver.shard->committed();
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed(), before);
    EXPECT_EQ(driver.view().type, "consumer");
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation), ErrorCode::RebalanceInProgress)
        << "it has still to say that it gave up";
    beatUntilStable(driver, {&old}, {&renewed});
    EXPECT_EQ(old.owned.size(), 3u);
    EXPECT_EQ(renewed.owned.size(), 3u);

    // Its session is that of the classic member, not that of the group.
    driver.crashAndReload();
    driver.advance(seconds(11));
    EXPECT_EQ(driver.view().members.size(), 1u);
    renewed.beat();
    EXPECT_EQ(renewed.owned, all());
}

TEST(GroupMigrationTest, ADowngradedGroupIsLoadedAsClassicAndRebalances)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.join();
    Classic old(driver);
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    renewed.leave();
    driver.crashAndReload();
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.view().members.size(), 1u);
    const auto& joined = driver.joined(driver.join(old.me));
    EXPECT_EQ(codeOf(joined.errorCode), ErrorCode::None);
    EXPECT_EQ(joined.leader, old.me.memberId);
}

TEST(GroupMigrationTest, AStaticMemberComesBackByTheOtherProtocol)
{
    Driver driver;
    Classic old(driver);
    old.me.instanceId = "i";
    startClassic(driver, old);
    Renewed renewed(driver, "new");
    renewed.instanceId = "i";
    ASSERT_EQ(renewed.join(), ErrorCode::None) << renewed.said;
    EXPECT_EQ(renewed.owned, all()) << "it gets what the classic one had";
    EXPECT_EQ(driver.view().members.size(), 1u);
    EXPECT_EQ(driver.heartbeat(old.me.memberId, old.generation, "i"), ErrorCode::FencedInstanceId);

    // And back: with it the last member of the consumer protocol is replaced.
    renewed.beat();
    Classic back(driver);
    back.me.instanceId = "i";
    EXPECT_EQ(back.rejoin(), ErrorCode::None);
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.view().state, "Stable");
    EXPECT_EQ(back.owned, all());
    EXPECT_EQ(driver.view().members.size(), 1u);
    driver.crashAndReload();
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.heartbeat(back.me.memberId, back.generation, "i"), ErrorCode::None);
}

TEST(GroupMigrationTest, AnAdministratorRemovesAStaticMemberByItsName)
{
    Driver driver;
    Renewed renewed(driver, "new");
    renewed.instanceId = "n";
    renewed.join();
    Classic old(driver);
    old.me.instanceId = "i";
    old.rejoin();
    beatUntilStable(driver, {&old}, {&renewed});
    EXPECT_EQ(driver.leaveError(driver.leave({{"", "i"}})), ErrorCode::None);
    EXPECT_EQ(driver.view().members.size(), 1u);
    const auto& response = driver.get<protocol::LeaveGroupResponse>(driver.leave({{"", "i"}}));
    EXPECT_EQ(codeOf(response.members.at(0).errorCode), ErrorCode::UnknownMemberId);
}

} // namespace
} // namespace brokerscope::group
