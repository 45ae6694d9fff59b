// OffsetCommit, OffsetFetch, OffsetDelete and the expiry of offsets (KIP-211).
#include "engine/group/testing/driver.h"

namespace brokerscope::group::testing {
namespace {

using FetchRequest = protocol::OffsetFetchRequest::OffsetFetchRequestGroup;

FetchRequest allTopics(const std::string& group = "g")
{
    FetchRequest request;
    request.groupId = group;
    request.topics.reset();
    return request;
}

ErrorCode deleteOffset(Driver& driver,
                       const std::string& topic,
                       std::int32_t partition,
                       const std::string& group = "g")
{
    protocol::OffsetDeleteRequest request;
    request.groupId = group;
    auto& entry = request.topics.emplace_back();
    entry.name = topic;
    entry.partitions.emplace_back().partitionIndex = partition;
    driver.shard->deleteOffsets(++driver.lastRequest, request, driver.now);
    driver.settle();
    const auto& response = driver.get<protocol::OffsetDeleteResponse>(driver.lastRequest);
    return response.errorCode != 0 ? codeOf(response.errorCode)
                                   : codeOf(response.topics.at(0).partitions.at(0).errorCode);
}

} // namespace

TEST(OffsetCommitTest, SimpleConsumerCommitsWithoutMembership)
{
    Driver driver;
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 2, 42)), ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 2), 42);
    EXPECT_EQ(driver.view().state, "Empty");
    EXPECT_EQ(driver.view().protocolType, "");
}

TEST(OffsetCommitTest, IsAnsweredAndReadableOnlyOnceCommitted)
{
    Driver driver;
    driver.commitAtOnce = false;
    const auto commit = driver.commit("", -1, "orders", 0, 42);
    EXPECT_FALSE(driver.isAnswered(commit));
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    driver.commitAll();
    EXPECT_EQ(driver.committed(commit), ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 0), 42);
}

TEST(OffsetCommitTest, WriteFailuresAreToldInTermsThatClientsKnow)
{
    const std::vector<std::pair<ErrorCode, ErrorCode>> cases = {
        {ErrorCode::NotLeaderOrFollower, ErrorCode::NotCoordinator},
        {ErrorCode::KafkaStorageError, ErrorCode::NotCoordinator},
        {ErrorCode::NotEnoughReplicas, ErrorCode::CoordinatorNotAvailable},
        {ErrorCode::NotEnoughReplicasAfterAppend, ErrorCode::CoordinatorNotAvailable},
        {ErrorCode::RequestTimedOut, ErrorCode::CoordinatorNotAvailable},
        {ErrorCode::MessageTooLarge, ErrorCode::UnknownServerError},
    };
    for (const auto& [ofTheLog, told] : cases) {
        Driver driver;
        driver.commitAtOnce = false;
        const auto commit = driver.commit("", -1, "orders", 0, 42);
        driver.failNext(ofTheLog);
        EXPECT_EQ(driver.committed(commit), told);
        EXPECT_EQ(driver.fetch("orders", 0), -1);
    }
}

TEST(OffsetCommitTest, AppendNamesTheEpochInWhichItWasDecided)
{
    Driver driver;
    driver.commitAtOnce = false;
    driver.commit("", -1, "orders", 0, 42);
    ASSERT_EQ(driver.inFlight.size(), 1u);
    EXPECT_EQ(driver.inFlight.front().leaderEpoch, driver.shard->leaderEpoch());
}

TEST(OffsetCommitTest, ChecksMemberAndGeneration)
{
    Driver driver;
    Joiner a;
    const auto generation = driver.stabilize({&a});
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, generation, "orders", 0, 1)),
              ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, generation - 1, "orders", 0, 1)),
              ErrorCode::IllegalGeneration);
    EXPECT_EQ(driver.committed(driver.commit("ghost", generation, "orders", 0, 1)),
              ErrorCode::UnknownMemberId);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 1)), ErrorCode::UnknownMemberId)
        << "only members commit while a group is at work";
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, 3, "orders", 0, 1, "unknown", {}, 9)),
              ErrorCode::GroupIdNotFound);
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, 3, "orders", 0, 1, "unknown", {}, 8)),
              ErrorCode::IllegalGeneration);
}

TEST(OffsetCommitTest, DuringARebalanceMembersMayCommitUntilItCompletes)
{
    Driver driver;
    Joiner a, b;
    const auto generation = driver.stabilize({&a});
    driver.joinWithId(b);
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, generation, "orders", 0, 5)),
              ErrorCode::None);
    driver.join(a);
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, generation, "orders", 0, 6)),
              ErrorCode::IllegalGeneration);
    EXPECT_EQ(driver.committed(driver.commit(a.memberId, generation + 1, "orders", 0, 6)),
              ErrorCode::RebalanceInProgress);
}

TEST(OffsetCommitTest, PartitionMustExist)
{
    Driver driver;
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 6, 1)),
              ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", -1, 1)),
              ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "nothing", 0, 1)),
              ErrorCode::UnknownTopicOrPartition);
    EXPECT_TRUE(driver.log.empty());
}

TEST(OffsetCommitTest, MetadataMayBeNullAndIsLimited)
{
    Driver driver;
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 1, "g", std::nullopt)),
              ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 2, "g", std::string(4096, 'x'))),
              ErrorCode::None);
    EXPECT_EQ(driver.committed(driver.commit("", -1, "orders", 0, 3, "g", std::string(4097, 'x'))),
              ErrorCode::OffsetMetadataTooLarge);
    EXPECT_EQ(driver.fetch("orders", 0), 2);
}

TEST(OffsetCommitTest, LeaderEpochAndMetadataAreGivenBack)
{
    Driver driver;
    protocol::OffsetCommitRequest request;
    request.groupId = "g";
    request.generationIdOrMemberEpoch = -1;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    auto& partition = topic.partitions.emplace_back();
    partition.committedOffset = 7;
    partition.committedLeaderEpoch = 3;
    partition.committedMetadata = "note";
    driver.shard->commitOffsets(++driver.lastRequest, request, 8, driver.now);
    driver.settle();
    driver.commit("", -1, "orders", 1, 8);
    const auto result = driver.shard->fetchOffsets(allTopics(), false, 8);
    ASSERT_EQ(result.topics.size(), 1u);
    ASSERT_EQ(result.topics[0].partitions.size(), 2u);
    EXPECT_EQ(result.topics[0].partitions[0].committedLeaderEpoch, 3);
    EXPECT_EQ(result.topics[0].partitions[0].metadata, "note");
    EXPECT_EQ(result.topics[0].partitions[1].committedLeaderEpoch, -1) << "unknown stays unknown";
    EXPECT_EQ(result.topics[0].partitions[1].metadata, "");
}

TEST(OffsetCommitTest, TopicIdsNameTheTopicFromVersionTenOn)
{
    Driver driver;
    protocol::OffsetCommitRequest request;
    request.groupId = "g";
    request.generationIdOrMemberEpoch = -1;
    request.topics.resize(2);
    request.topics[0].topicId = driver.topics.byName("orders")->id;
    request.topics[0].partitions.emplace_back().committedOffset = 9;
    request.topics[1].topicId = Uuid::fromRandom(1, 2);
    request.topics[1].partitions.emplace_back();
    driver.shard->commitOffsets(1, request, 10, driver.now);
    driver.settle();
    const auto& response = driver.get<protocol::OffsetCommitResponse>(1);
    EXPECT_EQ(codeOf(response.topics[0].partitions[0].errorCode), ErrorCode::None);
    EXPECT_EQ(codeOf(response.topics[1].partitions[0].errorCode), ErrorCode::UnknownTopicId);
    EXPECT_EQ(driver.fetch("orders", 0), 9);

    FetchRequest fetch;
    fetch.groupId = "g";
    fetch.topics.emplace();
    for (const auto& id : {request.topics[0].topicId, request.topics[1].topicId}) {
        auto& entry = fetch.topics->emplace_back();
        entry.topicId = id;
        entry.partitionIndexes = {0};
    }
    const auto fetched = driver.shard->fetchOffsets(fetch, false, 10);
    EXPECT_EQ(fetched.topics[0].partitions[0].committedOffset, 9);
    EXPECT_EQ(codeOf(fetched.topics[1].partitions[0].errorCode), ErrorCode::UnknownTopicId);
}

TEST(OffsetCommitTest, OffsetsOfADeletedTopicDoNotPassToItsNamesake)
{
    Driver driver;
    driver.commit("", -1, "orders", 0, 42);
    driver.topics.remove("orders");
    driver.topics.add("orders", 6);
    FetchRequest fetch;
    fetch.groupId = "g";
    fetch.topics.emplace();
    auto& entry = fetch.topics->emplace_back();
    entry.topicId = driver.topics.byName("orders")->id;
    entry.partitionIndexes = {0};
    EXPECT_EQ(driver.shard->fetchOffsets(fetch, false, 10).topics[0].partitions[0].committedOffset,
              -1);

    driver.shard->onTopicDeleted("orders", driver.now);
    driver.settle();
    EXPECT_EQ(driver.fetch("orders", 0), -1);
}

TEST(OffsetFetchTest, UnknownGroupOrPartitionIsMinusOneWithoutAnError)
{
    Driver driver;
    EXPECT_EQ(driver.fetch("orders", 0, "unknown"), -1);
    driver.commit("", -1, "orders", 0, 1);
    EXPECT_EQ(driver.fetch("orders", 1), -1);
    EXPECT_EQ(driver.fetch("nothing", 0), -1);
    const auto all = driver.shard->fetchOffsets(allTopics("unknown"), true, 8);
    EXPECT_EQ(all.errorCode, 0);
    EXPECT_TRUE(all.topics.empty());
}

TEST(OffsetFetchTest, AllTopicsAreGroupedByName)
{
    Driver driver;
    for (int partition = 0; partition < 3; ++partition) {
        driver.commit("", -1, "payments", partition, 10 + partition);
        driver.commit("", -1, "orders", partition, partition);
    }
    const auto all = driver.shard->fetchOffsets(allTopics(), false, 8);
    ASSERT_EQ(all.topics.size(), 2u);
    EXPECT_EQ(all.topics[0].name, "orders");
    EXPECT_EQ(all.topics[1].partitions.at(2).committedOffset, 12);
    driver.topics.remove("payments");
    EXPECT_EQ(driver.shard->fetchOffsets(allTopics(), false, 10).topics.size(), 1u)
        << "it has no id any more";
}

TEST(OffsetFetchTest, RequireStableRefusesPartitionsWithAnOpenTransaction)
{
    Driver driver;
    const auto record = offsetRecord(
        "g", {"orders", PartitionIndex(0)}, {Offset(5), LeaderEpoch(0), "", 1, {}, {}});
    driver.elect();
    ASSERT_TRUE(
        driver.shard->replayTransactional(ProducerId(9), record.key, ByteView(*record.value)));
    driver.shard->finishLoading(driver.now);
    FetchRequest fetch;
    fetch.groupId = "g";
    fetch.topics.emplace();
    auto& entry = fetch.topics->emplace_back();
    entry.name = "orders";
    entry.partitionIndexes = {0, 1};
    const auto unstable = driver.shard->fetchOffsets(fetch, true, 8);
    EXPECT_EQ(codeOf(unstable.topics[0].partitions[0].errorCode), ErrorCode::UnstableOffsetCommit);
    EXPECT_EQ(codeOf(unstable.topics[0].partitions[1].errorCode), ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 0), -1) << "not committed yet";
    driver.shard->replayTransactionEnd(ProducerId(9), true);
    EXPECT_EQ(driver.fetch("orders", 0), 5);
    EXPECT_EQ(driver.shard->fetchOffsets(fetch, true, 8).topics[0].partitions[0].errorCode, 0);
}

TEST(OffsetDeleteTest, OnlyTopicsThatNobodyReads)
{
    Driver driver;
    Joiner a; // reads orders
    const auto generation = driver.stabilize({&a});
    driver.commit(a.memberId, generation, "orders", 0, 1);
    driver.commit(a.memberId, generation, "payments", 0, 2);
    EXPECT_EQ(deleteOffset(driver, "orders", 0), ErrorCode::GroupSubscribedToTopic);
    EXPECT_EQ(deleteOffset(driver, "payments", 0), ErrorCode::None);
    EXPECT_EQ(driver.fetch("orders", 0), 1);
    EXPECT_EQ(driver.fetch("payments", 0), -1);
    EXPECT_EQ(deleteOffset(driver, "payments", 0), ErrorCode::None) << "nothing there is no error";
    EXPECT_EQ(deleteOffset(driver, "payments", 9), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(deleteOffset(driver, "payments", 0, "unknown"), ErrorCode::GroupIdNotFound);
}

TEST(OffsetDeleteTest, GroupsOfOtherKindsMustBeEmpty)
{
    Driver driver;
    Joiner worker;
    worker.protocolType = "connect";
    driver.joinWithId(worker);
    driver.advance(seconds(3));
    EXPECT_EQ(deleteOffset(driver, "orders", 0), ErrorCode::NonEmptyGroup);
}

TEST(OffsetExpiryTest, SimpleConsumersOffsetsAgeFromTheirCommit)
{
    GroupConfig config;
    config.offsetsRetention = std::chrono::minutes(60);
    Driver driver(config);
    driver.commit("", -1, "orders", 0, 1);
    driver.advance(std::chrono::minutes(30));
    driver.commit("", -1, "orders", 1, 2);
    driver.advance(std::chrono::minutes(40));
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.fetch("orders", 1), 2);
    driver.advance(std::chrono::minutes(31));
    EXPECT_EQ(driver.view().id, "") << "the group goes with its last offset";
    EXPECT_EQ(driver.shard->committed().group("g"), nullptr);
}

TEST(OffsetExpiryTest, OffsetsOfAGroupAgeFromTheMomentItBecameEmpty)
{
    GroupConfig config;
    config.offsetsRetention = std::chrono::minutes(60);
    Driver driver(config);
    Joiner a;
    a.sessionTimeoutMs = 1'800'000;
    auto generation = driver.stabilize({&a});
    driver.commit(a.memberId, generation, "orders", 0, 1);
    for (int i = 0; i < 10; ++i) { // two and a half hours at work
        driver.advance(std::chrono::minutes(15));
        driver.heartbeat(a.memberId, generation);
    }
    EXPECT_EQ(driver.fetch("orders", 0), 1) << "its topic is still read";
    driver.leave({{a.memberId, std::nullopt}});
    driver.advance(std::chrono::minutes(55));
    EXPECT_EQ(driver.fetch("orders", 0), 1);
    driver.advance(std::chrono::minutes(20));
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.view().id, "");
}

TEST(OffsetExpiryTest, TopicsThatAStableGroupNoLongerReadsAgeFromTheirCommit)
{
    GroupConfig config;
    config.offsetsRetention = std::chrono::minutes(60);
    Driver driver(config);
    Joiner a;
    a.sessionTimeoutMs = 1'800'000;
    const auto generation = driver.stabilize({&a});
    driver.commit(a.memberId, generation, "orders", 0, 1);
    driver.commit(a.memberId, generation, "payments", 0, 2);
    for (int i = 0; i < 5; ++i) {
        driver.advance(std::chrono::minutes(15));
        driver.heartbeat(a.memberId, generation);
    }
    EXPECT_EQ(driver.fetch("orders", 0), 1);
    EXPECT_EQ(driver.fetch("payments", 0), -1);
}

TEST(OffsetExpiryTest, RetentionOfOldClientsIsHonouredAndMinusOneIsIgnored)
{
    Driver driver;
    protocol::OffsetCommitRequest request;
    request.groupId = "g";
    request.generationIdOrMemberEpoch = -1;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    topic.partitions.emplace_back().committedOffset = 1;
    request.retentionTimeMs = 60'000;
    driver.shard->commitOffsets(1, request, 2, driver.now);
    topic.partitions[0].partitionIndex = 1;
    request.retentionTimeMs = -1;
    driver.shard->commitOffsets(2, request, 2, driver.now);
    driver.settle();
    driver.advance(std::chrono::minutes(11));
    EXPECT_EQ(driver.fetch("orders", 0), -1);
    EXPECT_EQ(driver.fetch("orders", 1), 1);
}

TEST(OffsetExpiryTest, EmptyGroupWithoutOffsetsIsForgotten)
{
    Driver driver;
    Joiner a;
    driver.stabilize({&a});
    driver.leave({{a.memberId, std::nullopt}});
    driver.advance(driver.config.offsetsRetentionCheckInterval);
    EXPECT_EQ(driver.view().id, "");
    EXPECT_FALSE(driver.log.back().value) << "a tombstone, so that compaction forgets it, too";
}

} // namespace brokerscope::group::testing
