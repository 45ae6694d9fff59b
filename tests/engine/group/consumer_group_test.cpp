// The consumer protocol (KIP-848) at the coordinator: joining, reconciling, leaving, fencing, recovery.
#include "engine/group/testing/driver.h"

#include <set>

namespace brokerscope::group {
namespace {

using namespace testing;
using protocol::ConsumerGroupHeartbeatRequest;
using protocol::ConsumerGroupHeartbeatResponse;
using Parts = std::set<std::pair<std::string, std::int32_t>>;

// A client that does what it is told: it takes what it is assigned and says what it has.
class Consumer
{
public:
    Consumer(Driver& driver, std::string id) : m_driver(driver), m_id(std::move(id)) {}

    ConsumerGroupHeartbeatResponse join(std::vector<std::string> topics = {"orders"})
    {
        owned.clear();
        epoch = 0;
        auto request = base();
        request.memberEpoch = 0;
        request.rebalanceTimeoutMs = 60'000;
        request.subscribedTopicNames = std::move(topics);
        request.topicPartitions.emplace();
        return send(request);
    }
    ConsumerGroupHeartbeatResponse beat()
    {
        auto request = base();
        request.topicPartitions.emplace();
        std::map<std::string, std::vector<std::int32_t>> byTopic;
        for (const auto& [topic, partition] : owned)
            byTopic[topic].push_back(partition);
        for (const auto& [topic, partitions] : byTopic) {
            auto& entry = request.topicPartitions->emplace_back();
            entry.topicId = m_driver.topics.byName(topic)->id;
            entry.partitions = partitions;
        }
        return send(request);
    }
    ConsumerGroupHeartbeatResponse beatWithoutSayingWhatItHas() { return send(base()); }
    ConsumerGroupHeartbeatResponse leave(std::int32_t as = -1)
    {
        auto request = base();
        request.memberEpoch = as;
        return send(request);
    }
    ConsumerGroupHeartbeatRequest base() const
    {
        ConsumerGroupHeartbeatRequest request;
        request.groupId = "g";
        request.memberId = m_id;
        request.memberEpoch = epoch;
        request.instanceId = instanceId;
        return request;
    }
    ConsumerGroupHeartbeatResponse send(const ConsumerGroupHeartbeatRequest& request)
    {
        const auto id = sendOnly(request);
        const auto response = m_driver.get<ConsumerGroupHeartbeatResponse>(id);
        error = codeOf(response.errorCode);
        if (error != ErrorCode::None)
            return response;
        epoch = response.memberEpoch;
        if (response.assignment && takesAssignments) {
            owned.clear();
            for (const auto& each : response.assignment->topicPartitions)
                for (const auto partition : each.partitions)
                    owned.emplace(m_driver.topics.byId(each.topicId)->name, partition);
        }
        return response;
    }
    RequestId sendOnly(const ConsumerGroupHeartbeatRequest& request)
    {
        m_driver.shard->consumerHeartbeat(
            ++m_driver.lastRequest, request, 1, {"client", "/127.0.0.1"}, m_driver.now);
        m_driver.settle();
        return m_driver.lastRequest;
    }

    const std::string& id() const { return m_id; }
    std::int32_t epoch = 0;
    Parts owned;
    ErrorCode error = ErrorCode::None;
    std::optional<std::string> instanceId;
    bool takesAssignments = true;

private:
    Driver& m_driver;
    std::string m_id;
};

Parts all(const std::string& topic, std::int32_t count)
{
    Parts result;
    for (std::int32_t i = 0; i < count; ++i)
        result.emplace(topic, i);
    return result;
}

void beatUntilStable(Driver& driver, std::vector<Consumer*> consumers)
{
    for (int round = 0; round < 10 && driver.view().state != "Stable"; ++round)
        for (auto* each : consumers)
            each->beat();
    for (auto* each : consumers)
        each->beat();
    ASSERT_EQ(driver.view().state, "Stable");
}

TEST(ConsumerGroupTest, TheFirstMemberGetsEverythingWithItsFirstAnswer)
{
    Driver driver;
    Consumer a(driver, "a");
    const auto response = a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(response.memberId, "a");
    EXPECT_EQ(response.memberEpoch, 1);
    EXPECT_EQ(response.heartbeatIntervalMs, 5000);
    EXPECT_EQ(a.owned, all("orders", 6));
    EXPECT_EQ(driver.view().type, "consumer");
}

TEST(ConsumerGroupTest, AMemberIdIsMadeByTheClientFromVersionOneOn)
{
    Driver driver;
    Consumer nobody(driver, "");
    nobody.join();
    EXPECT_EQ(nobody.error, ErrorCode::InvalidRequest);

    auto request = nobody.base();
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace();
    driver.shard->consumerHeartbeat(++driver.lastRequest, request, 0, {}, driver.now);
    driver.settle();
    const auto& response = driver.get<ConsumerGroupHeartbeatResponse>(driver.lastRequest);
    EXPECT_EQ(codeOf(response.errorCode), ErrorCode::None);
    EXPECT_FALSE(response.memberId.value_or("").empty());
}

TEST(ConsumerGroupTest, JoiningWithPartitionsIsInvalid)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    auto request = a.base();
    request.memberEpoch = 0;
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace().emplace_back().partitions = {1};
    a.send(request);
    EXPECT_EQ(a.error, ErrorCode::InvalidRequest);
}

TEST(ConsumerGroupTest, APartitionIsHandedOverOnlyAfterItsOwnerHasConfirmedTheLoss)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    a.beat();
    b.join();
    EXPECT_TRUE(b.owned.empty()) << "everything is still with a";
    EXPECT_EQ(driver.view().state, "Reconciling");

    const auto had = a.owned;
    a.takesAssignments = false;
    const auto told = a.beat();
    ASSERT_TRUE(told.assignment);
    EXPECT_EQ(told.memberEpoch, 1) << "it stays in its epoch until it has given up";
    EXPECT_EQ(told.assignment->topicPartitions.at(0).partitions.size(), 3u);
    b.beat();
    EXPECT_TRUE(b.owned.empty()) << "a has not said yet that it has given up";
    a.beatWithoutSayingWhatItHas();
    b.beat();
    EXPECT_TRUE(b.owned.empty()) << "silence is no confirmation";

    a.takesAssignments = true;
    a.owned.clear();
    for (const auto partition : told.assignment->topicPartitions.at(0).partitions)
        a.owned.emplace("orders", partition);
    a.beat();
    EXPECT_EQ(a.epoch, 2);
    b.beat();
    EXPECT_EQ(b.owned.size(), 3u);
    for (const auto& each : b.owned)
        EXPECT_FALSE(a.owned.contains(each));
    beatUntilStable(driver, {&a, &b});
}

TEST(ConsumerGroupTest, WhoDoesNotGiveUpWithinItsRebalanceTimeoutIsFenced)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    a.beat();
    b.join();
    a.takesAssignments = false;
    for (int i = 0; i < 13; ++i) {
        driver.advance(seconds(5));
        a.beat();
        b.beat();
    }
    EXPECT_EQ(a.error, ErrorCode::UnknownMemberId);
    b.beat();
    EXPECT_EQ(b.owned, all("orders", 6));
}

TEST(ConsumerGroupTest, TheAssignmentIsRepeatedUntilTheMemberReportsIt)
{
    Driver driver;
    Consumer a(driver, "a");
    a.takesAssignments = false; // it does not know the topic id yet
    EXPECT_TRUE(a.join().assignment);
    EXPECT_TRUE(a.beat().assignment);
    EXPECT_TRUE(a.beatWithoutSayingWhatItHas().assignment);
    a.takesAssignments = true;
    EXPECT_TRUE(a.beat().assignment);
    EXPECT_EQ(a.owned.size(), 6u);
    EXPECT_FALSE(a.beat().assignment);
    EXPECT_FALSE(a.beatWithoutSayingWhatItHas().assignment);
}

TEST(ConsumerGroupTest, EpochsThatAreNotTheMembersAreFenced)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    a.epoch = 7;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::FencedMemberEpoch);
    Consumer stranger(driver, "stranger");
    stranger.epoch = 1;
    stranger.beat();
    EXPECT_EQ(stranger.error, ErrorCode::UnknownMemberId);
    a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(a.owned, all("orders", 6));
}

TEST(ConsumerGroupTest, AnAnswerThatWasLostDoesNotFenceTheMember)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    a.beat();
    Consumer b(driver, "b");
    b.join({"payments"});
    const auto before = a.epoch;
    a.beat();
    EXPECT_GT(a.epoch, before);
    a.epoch = before;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::None);
    a.epoch = before;
    a.owned.emplace("payments", 0); // it says to have what it never got
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::FencedMemberEpoch);
}

TEST(ConsumerGroupTest, TheSessionTimeoutRemovesAMemberAndGivesItsPartitionsAway)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    b.join();
    beatUntilStable(driver, {&a, &b});
    for (int i = 0; i < 10; ++i) {
        driver.advance(seconds(5));
        b.beat();
    }
    EXPECT_EQ(b.owned, all("orders", 6));
    EXPECT_EQ(driver.view().members.size(), 1u);
}

TEST(ConsumerGroupTest, LeavingGivesEverythingBackAtOnce)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    b.join();
    beatUntilStable(driver, {&a, &b});
    EXPECT_EQ(a.leave().memberEpoch, -1);
    b.beat();
    EXPECT_EQ(b.owned, all("orders", 6));
    b.leave();
    EXPECT_EQ(driver.view().state, "Empty");
}

TEST(ConsumerGroupTest, AStaticMemberThatComesBackFindsWhatItHadAndNobodyNoticed)
{
    Driver driver;
    Consumer a(driver, "a");
    a.instanceId = "i1";
    Consumer b(driver, "b");
    a.join();
    b.join();
    beatUntilStable(driver, {&a, &b});
    const auto had = a.owned;
    const auto generation = driver.view().generation;

    Consumer other(driver, "a2");
    other.instanceId = "i1";
    other.join();
    EXPECT_EQ(other.error, ErrorCode::UnreleasedInstanceId) << "the first one is still there";

    EXPECT_EQ(a.leave(-2).memberEpoch, -2);
    b.beat();
    EXPECT_EQ(b.owned.size(), 3u) << "kept for the one that will return";
    other.join();
    EXPECT_EQ(other.error, ErrorCode::None);
    EXPECT_EQ(other.owned, had);
    EXPECT_EQ(driver.view().generation, generation);
    a.epoch = 2;
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::FencedInstanceId);
}

TEST(ConsumerGroupTest, AStaticMemberThatDoesNotComeBackIsRemoved)
{
    Driver driver;
    Consumer a(driver, "a");
    a.instanceId = "i1";
    a.join();
    a.leave(-2);
    driver.advance(seconds(46));
    EXPECT_TRUE(driver.view().members.empty());
}

TEST(ConsumerGroupTest, NewPartitionsAndTopicsRaiseTheEpoch)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join({"orders", "later"});
    a.beat();
    driver.shard->onTopicsChanged();
    a.beat();
    EXPECT_EQ(a.epoch, 1) << "nothing that concerns the group has changed";
    driver.topics.add("later", 2);
    driver.shard->onTopicsChanged();
    a.beat();
    EXPECT_EQ(a.epoch, 2);
    EXPECT_EQ(a.owned.size(), 8u);
}

TEST(ConsumerGroupTest, ARegularExpressionFollowsTheTopics)
{
    Driver driver;
    Consumer a(driver, "a");
    auto request = a.base();
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicRegex = "pay.*|new[0-9]";
    request.topicPartitions.emplace();
    a.send(request);
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(a.owned, all("payments", 3));
    driver.topics.add("new1", 1);
    driver.topics.add("renew1", 1);
    driver.shard->onTopicsChanged();
    a.beat();
    EXPECT_EQ(a.owned.size(), 4u) << "the whole name must match";
    driver.crashAndReload();
    a.beat();
    EXPECT_EQ(a.error, ErrorCode::None);

    request.subscribedTopicRegex = "(";
    request.memberEpoch = 0;
    a.send(request);
    EXPECT_EQ(a.error, ErrorCode::InvalidRegularExpression);
}

TEST(ConsumerGroupTest, AnUnknownAssignorIsRefusedAndAKnownOneUsed)
{
    Driver driver;
    Consumer a(driver, "a");
    auto request = a.base();
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace();
    request.serverAssignor = "fair";
    a.send(request);
    EXPECT_EQ(a.error, ErrorCode::UnsupportedAssignor);
    request.serverAssignor = "range";
    a.send(request);
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(driver.shard->describeConsumerGroup("g").assignorName, "range");
}

TEST(ConsumerGroupTest, ComesBackOnAnotherCoordinatorAsItWas)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    a.beat();
    b.join();
    a.beat(); // told to give up
    driver.crashAndReload();
    beatUntilStable(driver, {&a, &b});
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(a.owned.size(), 3u);
    EXPECT_EQ(b.owned.size(), 3u);
    const auto state = driver.shard->committed().consumerGroups();
    driver.crashAndReload();
    EXPECT_EQ(driver.shard->committed().consumerGroups(), state);
    driver.advance(seconds(46));
    EXPECT_EQ(driver.view().state, "Empty") << "sessions are watched after loading, too";
}

TEST(ConsumerGroupTest, AnswersWaitForWhatTheyStandOn)
{
    Driver driver;
    driver.commitAtOnce = false;
    Consumer a(driver, "a");
    auto request = a.base();
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace();
    const auto first = a.sendOnly(request);
    auto again = a.base();
    again.memberEpoch = 1;
    const auto second = a.sendOnly(again);
    EXPECT_FALSE(driver.isAnswered(first));
    EXPECT_FALSE(driver.isAnswered(second)) << "it changes nothing, and tells of what is not committed";
    EXPECT_EQ(driver.shard->describeConsumerGroup("g").errorCode, toWire(ErrorCode::GroupIdNotFound));
    driver.commitAll();
    EXPECT_TRUE(driver.isAnswered(first));
    EXPECT_TRUE(driver.isAnswered(second));
}

TEST(ConsumerGroupTest, AFailedWriteIsTakenBackAndTheGroupDecidesAnew)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    a.beat();
    driver.commitAtOnce = false;
    Consumer b(driver, "b");
    auto request = b.base();
    request.rebalanceTimeoutMs = 1000;
    request.subscribedTopicNames = {"orders"};
    request.topicPartitions.emplace();
    const auto joining = b.sendOnly(request);
    driver.failNext(ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(codeOf(driver.get<ConsumerGroupHeartbeatResponse>(joining).errorCode),
              ErrorCode::CoordinatorNotAvailable);
    driver.commitAtOnce = true;
    a.beat();
    EXPECT_EQ(a.owned, all("orders", 6));
    EXPECT_EQ(driver.view().members.size(), 1u);
    EXPECT_EQ(driver.view().state, "Stable");
}

TEST(ConsumerGroupTest, CommitsAndFetchesNameTheMemberEpoch)
{
    Driver driver;
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    a.beat();
    const auto old = a.epoch;
    b.join();
    beatUntilStable(driver, {&a, &b});
    const auto mine = a.owned.begin()->second;
    const auto lost = b.owned.begin()->second;
    EXPECT_EQ(driver.committed(driver.commit("a", a.epoch, "orders", mine, 5)), ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit("a", old, "orders", lost, 5)),
              ErrorCode::StaleMemberEpoch);
    EXPECT_EQ(driver.committed(driver.commit("a", old, "orders", mine, 6)), ErrorCode::None)
        << "it has had this one all the time (KIP-1251)";
    EXPECT_EQ(driver.committed(driver.commit("a", a.epoch + 1, "orders", mine, 5)),
              ErrorCode::StaleMemberEpoch);
    EXPECT_EQ(driver.committed(driver.commit("x", 1, "orders", 0, 5)), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 5)), ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.committed(
                  driver.commit("a", a.epoch, "orders", mine, 5, "g", std::nullopt, 8)),
              ErrorCode::UnsupportedVersion);

    protocol::OffsetFetchRequest::OffsetFetchRequestGroup request;
    request.groupId = "g";
    request.memberId = "a";
    request.memberEpoch = old;
    request.topics.emplace();
    EXPECT_EQ(codeOf(driver.shard->fetchOffsets(request, false, 9).errorCode),
              ErrorCode::StaleMemberEpoch);
    request.memberEpoch = a.epoch;
    EXPECT_EQ(codeOf(driver.shard->fetchOffsets(request, false, 9).errorCode), ErrorCode::None);
    request.memberId = "x";
    EXPECT_EQ(codeOf(driver.shard->fetchOffsets(request, false, 9).errorCode),
              ErrorCode::UnknownMemberId);
}

TEST(ConsumerGroupTest, OffsetsAreFetchedWithoutAMemberByAnybody)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    driver.commit("a", a.epoch, "orders", 0, 5);
    EXPECT_EQ(driver.fetch("orders", 0), 5);
}

TEST(ConsumerGroupTest, TransactionsMayCommitInItsName)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    EXPECT_EQ(driver.committedInTransaction(
                  driver.commitInTransaction(9, "orders", 0, 7, "g", "a", a.epoch)),
              ErrorCode::None);
    EXPECT_EQ(driver.committedInTransaction(
                  driver.commitInTransaction(9, "orders", 0, 7, "g", "a", a.epoch + 1)),
              ErrorCode::IllegalGeneration);
    driver.endTransaction(9, true);
    EXPECT_EQ(driver.fetch("orders", 0), 7);
}

TEST(ConsumerGroupTest, AnEmptyOneIsDeletedWithEverythingOfIt)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    driver.commit("a", a.epoch, "orders", 0, 5);
    EXPECT_EQ(driver.removeGroup(), ErrorCode::NonEmptyGroup);
    a.leave();
    EXPECT_EQ(driver.removeGroup(), ErrorCode::None);
    // What compaction leaves of the log: nothing.
    std::map<Bytes, bool> last;
    for (const auto& record : driver.log)
        last[record.key] = record.value.has_value();
    for (const auto& [key, hasValue] : last)
        EXPECT_FALSE(hasValue);
    driver.crashAndReload();
    EXPECT_EQ(driver.view().id, "");
}

TEST(ConsumerGroupTest, OffsetsOfTopicsThatNobodyReadsExpire)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join({"orders"});
    driver.commit("a", a.epoch, "orders", 0, 5);
    driver.commit("a", a.epoch, "payments", 0, 5);
    const auto end = driver.now.instant + driver.config.offsetsRetention + std::chrono::hours(1);
    while (driver.now.instant < end) {
        driver.advance(seconds(40));
        a.beat();
    }
    EXPECT_EQ(driver.fetch("payments", 0), -1);
    EXPECT_EQ(driver.fetch("orders", 0), 5);
    a.leave();
    driver.advance(driver.config.offsetsRetentionCheckInterval * 2);
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.view().id, "") << "and so does the group that has none";
}

TEST(ConsumerGroupTest, IsListedUnderItsType)
{
    Driver driver;
    Consumer a(driver, "a");
    a.join();
    driver.commit("", -1, "orders", 0, 5, "plain");
    auto list = [&](std::vector<std::string> types) {
        std::vector<protocol::ListGroupsResponse::ListedGroup> groups;
        driver.shard->list({}, types, groups);
        return groups;
    };
    ASSERT_EQ(list({"Consumer"}).size(), 1u);
    EXPECT_EQ(list({"consumer"})[0].groupId, "g");
    EXPECT_EQ(list({"consumer"})[0].groupState, "Stable");
    EXPECT_EQ(list({"classic"})[0].groupId, "plain");
    EXPECT_EQ(list({}).size(), 2u);
    EXPECT_EQ(codeOf(driver.shard->describe("g", 6).errorCode), ErrorCode::GroupIdNotFound);
}

TEST(ConsumerGroupTest, TakesOverAnEmptyClassicGroupAndItsOffsetsAndBack)
{
    Driver driver;
    Joiner classic;
    const auto generation = driver.stabilize({&classic});
    driver.commit(classic.memberId, generation, "orders", 0, 5);
    Consumer a(driver, "a");
    driver.leave({{classic.memberId, std::nullopt}});
    a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
    EXPECT_EQ(driver.view().type, "consumer");
    EXPECT_EQ(driver.fetch("orders", 0), 5);
    driver.crashAndReload();
    EXPECT_EQ(driver.view().type, "consumer");

    Joiner back;
    a.leave();
    driver.stabilize({&back});
    EXPECT_EQ(driver.view().type, "classic");
    EXPECT_EQ(driver.fetch("orders", 0), 5);
    driver.crashAndReload();
    EXPECT_EQ(driver.view().type, "classic");
}

TEST(ConsumerGroupTest, MembersBeyondTheLimitAreTurnedAway)
{
    GroupConfig config;
    config.consumerMaxSize = 1;
    Driver driver(config);
    Consumer a(driver, "a");
    Consumer b(driver, "b");
    a.join();
    b.join();
    EXPECT_EQ(b.error, ErrorCode::GroupMaxSizeReached);
    a.join();
    EXPECT_EQ(a.error, ErrorCode::None);
}

// Whatever happens in whatever order: no partition is ever with two members that were both told so.
TEST(ConsumerGroupTest, NoPartitionEverHasTwoOwners)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Driver driver;
        std::uint64_t state = seed * 0x9e3779b97f4a7c15ull;
        auto random = [&](std::uint64_t below) {
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            return (state >> 33) % below;
        };
        std::vector<std::unique_ptr<Consumer>> consumers;
        for (int i = 0; i < 5; ++i)
            consumers.push_back(std::make_unique<Consumer>(driver, "m" + std::to_string(i)));
        for (int step = 0; step < 200; ++step) {
            auto& one = *consumers[random(consumers.size())];
            switch (random(8)) {
            case 0:
                one.join(random(2) ? std::vector<std::string>{"orders"}
                                   : std::vector<std::string>{"orders", "payments"});
                break;
            case 1:
                if (one.epoch > 0) {
                    one.leave();
                    one.owned.clear();
                    one.epoch = -1;
                }
                break;
            case 2:
                driver.crashAndReload();
                break;
            case 3:
                driver.advance(seconds(2));
                break;
            default:
                if (one.epoch > 0) {
                    one.beat();
                    if (one.error != ErrorCode::None) { // fenced: it gives up everything
                        one.owned.clear();
                        one.epoch = -1;
                    }
                }
            }
            Parts seen;
            const ConsumerGroup* group = driver.shard->committed().consumerGroup("g");
            for (const auto& each : consumers) {
                if (each->epoch <= 0 || group == nullptr || !group->members.contains(each->id()))
                    continue;
                for (const auto& partition : each->owned) {
                    ASSERT_TRUE(seen.insert(partition).second)
                        << "seed " << seed << " step " << step << ": " << partition.first << "-"
                        << partition.second;
                }
            }
        }
    }
}

} // namespace
} // namespace brokerscope::group
