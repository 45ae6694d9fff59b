#include "engine/metadata/image.h"
#include "engine/metadata/metadata_loader.h"
#include "engine/metadata/records.h"
#include "testing/golden_log.h"

#include <gtest/gtest.h>

namespace brokerscope::metadata {
namespace {

using namespace protocol;

const Uuid kTopicA = Uuid::fromRandom(1, 1);
const Uuid kTopicB = Uuid::fromRandom(2, 2);

void apply(MetadataImage& image, const MetadataRecord& record, MetadataChanges* changes = nullptr)
{
    auto result = image.replay(record, image.offset() + 1, LeaderEpoch(1), changes);
    ASSERT_TRUE(result.has_value()) << result.error().message();
}

MetadataRecord topicRecord(const std::string& name, const Uuid& id)
{
    TopicRecord record;
    record.name = name;
    record.topicId = id;
    return record;
}

MetadataRecord partitionRecord(const Uuid& id, int index)
{
    PartitionRecord record;
    record.topicId = id;
    record.partitionId = index;
    record.replicas = {1, 2, 3};
    record.isr = {1, 2};
    record.leader = 1;
    record.leaderEpoch = 4;
    record.partitionEpoch = 7;
    record.eligibleLeaderReplicas = std::vector<std::int32_t>{3};
    record.directories = {Uuid::fromRandom(5, 5), Uuid::fromRandom(6, 6), Uuid::fromRandom(7, 7)};
    return record;
}

MetadataRecord
configRecord(const std::string& topic, const std::string& name, std::optional<std::string> value)
{
    ConfigRecord record;
    record.resourceType = 2;
    record.resourceName = topic;
    record.name = name;
    record.value = std::move(value);
    return record;
}

MetadataRecord brokerRecord(int id, std::int64_t epoch)
{
    RegisterBrokerRecord record;
    record.brokerId = id;
    record.brokerEpoch = epoch;
    record.incarnationId = Uuid::fromRandom(9, static_cast<std::uint64_t>(id));
    record.endPoints.push_back({"PLAINTEXT", "127.0.0.1", 9092, 0});
    record.features.push_back({"metadata.version", 7, 30});
    record.rack = "r1";
    record.logDirs = {Uuid::fromRandom(8, 8)};
    return record;
}

MetadataImage smallImage()
{
    MetadataImage image;
    apply(image, brokerRecord(1, 3));
    apply(image, topicRecord("a", kTopicA));
    apply(image, partitionRecord(kTopicA, 0));
    apply(image, partitionRecord(kTopicA, 1));
    apply(image, topicRecord("b", kTopicB));
    apply(image, partitionRecord(kTopicB, 0));
    apply(image, configRecord("a", "segment.bytes", "2000000"));
    return image;
}

MetadataImage reloaded(const MetadataImage& image)
{
    MetadataImage out;
    for (const auto& record : image.snapshotRecords()) {
        // Through bytes, as in a file.
        auto again = decodeRecord(encodeRecord(record));
        EXPECT_TRUE(again.has_value());
        EXPECT_TRUE(out.replay(again.value(), image.offset(), image.epoch()).has_value());
    }
    return out;
}

TEST(ImageTest, ReplaysKafkasLogAndComesBackFromItsSnapshot)
{
    MetadataLoader loader;
    for (const auto& batch : testing::goldenLog()) {
        if (batch.control)
            loader.onControlBatch(batch.lastOffset, batch.epoch);
        else
            ASSERT_TRUE(loader.onBatch(batch.baseOffset, batch.epoch, batch.views()).has_value());
        EXPECT_EQ(loader.image()->offset(), batch.lastOffset);
    }
    const auto& image = *loader.image();
    EXPECT_EQ(image.featureLevel("metadata.version"), 30);
    ASSERT_NE(image.broker(NodeId(1)), nullptr);
    EXPECT_TRUE(image.broker(NodeId(1))->fenced) << "the log ends with a controlled shutdown";
    EXPECT_EQ(image.broker(NodeId(1))->epoch, 14);
    auto topic = image.topic("golden-none");
    ASSERT_NE(topic, nullptr);
    EXPECT_EQ(topic->id.toString(), "NFvcbL_rRIuBmE23KaIOCA");
    EXPECT_EQ(topic->partition(PartitionIndex(0))->leader, kNoNode);
    EXPECT_EQ(topic->partition(PartitionIndex(0))->elr, std::vector<NodeId>{NodeId(1)});
    EXPECT_EQ(image.topicConfigs("golden-none")->at("retention.ms"), "-1");
    EXPECT_EQ(image.clusterDefaultConfigs()->at("min.insync.replicas"), "1");
    EXPECT_TRUE(reloaded(image) == image);
}

TEST(ImageTest, ReplaysKafkasBootstrapSnapshot)
{
    MetadataLoader loader;
    std::vector<Bytes> values;
    for (auto& batch : testing::goldenLog("bootstrap.checkpoint"))
        std::move(batch.values.begin(), batch.values.end(), std::back_inserter(values));
    ASSERT_TRUE(loader
                    .onSnapshot(Offset(0),
                                LeaderEpoch(0),
                                std::vector<ByteView>(values.begin(), values.end()))
                    .has_value());
    EXPECT_EQ(loader.image()->featureLevel("metadata.version"), 30);
}

PartitionChangeRecord changeOf(const Uuid& topic, int index)
{
    PartitionChangeRecord change;
    change.topicId = topic;
    change.partitionId = index;
    return change;
}

TEST(ImageTest, APartitionChangeKeepsWhatItDoesNotName)
{
    auto image = smallImage();
    auto before = *image.partition("a", PartitionIndex(0));
    auto change = changeOf(kTopicA, 0);
    change.isr = std::vector<std::int32_t>{2};
    MetadataChanges changes;
    apply(image, change, &changes);
    auto after = *image.partition("a", PartitionIndex(0));
    EXPECT_EQ(after.isr, std::vector<NodeId>{NodeId(2)});
    EXPECT_EQ(after.partitionEpoch, before.partitionEpoch + 1);
    EXPECT_EQ(after.leaderEpoch, before.leaderEpoch); // no new leader, no new epoch
    after.isr = before.isr;
    after.partitionEpoch = before.partitionEpoch;
    EXPECT_EQ(after, before);
    EXPECT_EQ(changes.partitions,
              (std::map<Uuid, std::set<PartitionIndex>>{{kTopicA, {PartitionIndex(0)}}}));
}

TEST(ImageTest, NamingALeaderStartsAnEpochEvenIfItIsTheSame)
{
    auto image = smallImage();
    auto change = changeOf(kTopicA, 0);
    change.leader = 1;
    apply(image, change);
    EXPECT_EQ(image.partition("a", PartitionIndex(0))->leaderEpoch, LeaderEpoch(5));
    change.leader = -1;
    apply(image, change);
    EXPECT_EQ(image.partition("a", PartitionIndex(0))->leader, kNoNode);
    EXPECT_EQ(image.partition("a", PartitionIndex(0))->leaderEpoch, LeaderEpoch(6));
    EXPECT_EQ(image.partition("a", PartitionIndex(0))->partitionEpoch, 9);
}

TEST(ImageTest, AnOldCopyDoesNotSeeLaterChanges)
{
    auto image = smallImage();
    auto copy = image;
    auto topic = image.topic("a");
    auto change = changeOf(kTopicA, 0);
    change.leader = 2;
    apply(image, change);
    apply(image, change);
    EXPECT_EQ(copy.partition("a", PartitionIndex(0))->leader, NodeId(1));
    EXPECT_EQ(topic->partition(PartitionIndex(0))->leader, NodeId(1));
    EXPECT_EQ(image.partition("a", PartitionIndex(0))->leader, NodeId(2));
    EXPECT_EQ(image.partition(kTopicA, PartitionIndex(0))->leader, NodeId(2));
    EXPECT_EQ(copy.topic("b"), image.topic("b")) << "what did not change is shared";
    EXPECT_FALSE(copy == image);
}

TEST(ImageTest, ADeletedTopicTakesItsConfigurationAlongAndItsNameIsFree)
{
    auto image = smallImage();
    RemoveTopicRecord remove;
    remove.topicId = kTopicA;
    MetadataChanges changes;
    apply(image, remove, &changes);
    EXPECT_EQ(image.topic("a"), nullptr);
    EXPECT_EQ(image.topicConfigs("a"), nullptr);
    ASSERT_EQ(changes.deletedTopics.size(), 1u);
    EXPECT_EQ(changes.deletedTopics.front()->partitionCount(), 2);
    auto again = Uuid::fromRandom(3, 3);
    apply(image, topicRecord("a", again), &changes);
    EXPECT_EQ(image.topic("a")->id, again);
    EXPECT_TRUE(changes.createdTopics.contains(again));
    // A late record for the old id must not touch the new topic.
    EXPECT_FALSE(image.replay(partitionRecord(kTopicA, 0), Offset(99), LeaderEpoch(1)).has_value());
}

TEST(ImageTest, AConfigurationIsSetAndRemoved)
{
    auto image = smallImage();
    EXPECT_EQ(image.topicConfigs("a")->at("segment.bytes"), "2000000");
    apply(image, configRecord("a", "segment.bytes", std::nullopt));
    EXPECT_EQ(image.topicConfigs("a"), nullptr);
    apply(image, configRecord("a", "segment.bytes", std::nullopt)); // twice is no error
}

TEST(ImageTest, BrokersAreFencedUnfencedAndLeave)
{
    auto image = smallImage();
    EXPECT_TRUE(image.broker(NodeId(1))->fenced);
    BrokerRegistrationChangeRecord change;
    change.brokerId = 1;
    change.brokerEpoch = 3;
    change.fenced = -1;
    apply(image, change);
    EXPECT_TRUE(image.isActive(NodeId(1)));
    change.fenced = 0;
    change.inControlledShutdown = 1;
    apply(image, change);
    EXPECT_FALSE(image.isActive(NodeId(1)));
    EXPECT_FALSE(image.broker(NodeId(1))->fenced);
    FenceBrokerRecord fence;
    fence.id = 1;
    fence.epoch = 3;
    apply(image, fence);
    EXPECT_TRUE(image.broker(NodeId(1))->fenced);
    UnregisterBrokerRecord leave;
    leave.brokerId = 1;
    leave.brokerEpoch = 3;
    apply(image, leave);
    EXPECT_EQ(image.broker(NodeId(1)), nullptr);
}

TEST(ImageTest, RecordsThatDoNotFitAreRefusedAndChangeNothing)
{
    const auto image = smallImage();
    FenceBrokerRecord wrongEpoch;
    wrongEpoch.id = 1;
    wrongEpoch.epoch = 4;
    FenceBrokerRecord nobody;
    nobody.id = 9;
    RemoveTopicRecord noTopic;
    noTopic.topicId = Uuid::fromRandom(4, 4);
    ClearElrRecord noName;
    noName.topicName = "nowhere";
    for (const MetadataRecord& record : {MetadataRecord(wrongEpoch),
                                         MetadataRecord(nobody),
                                         MetadataRecord(noTopic),
                                         MetadataRecord(noName),
                                         topicRecord("a", Uuid::fromRandom(5, 5)),
                                         topicRecord("other", kTopicA),
                                         partitionRecord(Uuid::fromRandom(6, 6), 0),
                                         partitionRecord(kTopicA, -1),
                                         MetadataRecord(changeOf(kTopicA, 7))}) {
        auto tried = image;
        EXPECT_FALSE(tried.replay(record, Offset(50), LeaderEpoch(1)).has_value())
            << nameOf(record);
        EXPECT_TRUE(tried == image) << nameOf(record);
        EXPECT_EQ(tried.offset(), image.offset());
    }
}

TEST(ImageTest, ClearElrForgetsWhoIsEligible)
{
    auto image = smallImage();
    ClearElrRecord one;
    one.topicName = "b";
    apply(image, one);
    EXPECT_TRUE(image.partition("b", PartitionIndex(0))->elr.empty());
    EXPECT_EQ(image.partition("b", PartitionIndex(0))->partitionEpoch, 8);
    EXPECT_FALSE(image.partition("a", PartitionIndex(0))->elr.empty());
    apply(image, ClearElrRecord());
    EXPECT_TRUE(image.partition("a", PartitionIndex(0))->elr.empty());
    EXPECT_TRUE(image.partition("a", PartitionIndex(1))->elr.empty());
    EXPECT_EQ(image.partition("b", PartitionIndex(0))->partitionEpoch, 8)
        << "nothing to forget, no change";
}

TEST(ImageTest, ASnapshotHoldsEverything)
{
    auto image = smallImage();
    FeatureLevelRecord feature;
    feature.name = "metadata.version";
    feature.featureLevel = 30;
    apply(image, feature);
    ProducerIdsRecord ids;
    ids.brokerId = 1;
    ids.brokerEpoch = 3;
    ids.nextProducerId = 5000;
    apply(image, ids);
    RegisterControllerRecord controller;
    controller.controllerId = 1;
    controller.endPoints.push_back({"CONTROLLER", "127.0.0.1", 9192, 0});
    apply(image, controller);
    auto change = changeOf(kTopicA, 0);
    change.leaderRecoveryState = 1;
    change.addingReplicas = std::vector<std::int32_t>{4};
    change.removingReplicas = std::vector<std::int32_t>{1};
    change.lastKnownElr = std::vector<std::int32_t>{2};
    apply(image, change);

    auto again = reloaded(image);
    EXPECT_TRUE(again == image);
    EXPECT_EQ(again.nextProducerId(), 5000);
    EXPECT_EQ(again.controllers().size(), 1u);
}

TEST(ImageTest, KindsThatNobodyActsOnSurviveSnapshotsAndGoWhenRemoved)
{
    AccessControlEntryRecord acl;
    acl.id = Uuid::fromRandom(11, 11);
    acl.principal = "User:somchai";
    ClientQuotaRecord quota;
    quota.entity.push_back({"user", "somchai"});
    quota.key = "producer_byte_rate";
    quota.value = 1024;
    UserScramCredentialRecord scram;
    scram.name = "somchai";
    scram.mechanism = 1;
    scram.salt = {1, 2, 3};
    DelegationTokenRecord token;
    token.tokenId = "t1";

    auto plain = smallImage();
    auto image = plain;
    for (const MetadataRecord& record :
         {MetadataRecord(acl), MetadataRecord(quota), MetadataRecord(scram), MetadataRecord(token)})
        apply(image, record);
    EXPECT_FALSE(image == plain);
    EXPECT_TRUE(reloaded(image) == image);
    EXPECT_EQ(image.snapshotRecords().size(), plain.snapshotRecords().size() + 4);

    quota.value = 2048; // again: replaces, does not add
    apply(image, quota);
    EXPECT_EQ(image.snapshotRecords().size(), plain.snapshotRecords().size() + 4);

    RemoveAccessControlEntryRecord noAcl;
    noAcl.id = acl.id;
    quota.remove = true;
    RemoveUserScramCredentialRecord noScram;
    noScram.name = scram.name;
    noScram.mechanism = scram.mechanism;
    RemoveDelegationTokenRecord noToken;
    noToken.tokenId = "t1";
    for (const MetadataRecord& record : {MetadataRecord(noAcl),
                                         MetadataRecord(quota),
                                         MetadataRecord(noScram),
                                         MetadataRecord(noToken)})
        apply(image, record);
    EXPECT_TRUE(image == plain);
}

TEST(ImageTest, ProducerIdsNeverGoBack)
{
    MetadataImage image;
    ProducerIdsRecord ids;
    ids.nextProducerId = 2000;
    apply(image, ids);
    ids.nextProducerId = 1000;
    EXPECT_FALSE(image.replay(ids, Offset(1), LeaderEpoch(1)).has_value());
}

} // namespace
} // namespace brokerscope::metadata
