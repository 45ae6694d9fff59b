#include "engine/remote/picture.h"

#include "engine/protocol/generated/consumer_protocol_assignment.h"
#include "engine/protocol/codec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace brokerscope::remote {
namespace {

using cluster::NodeState;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class PictureTest : public ::testing::Test
{
protected:
    PictureTest()
    {
        survey.time = fromEpochMs(5'000);
        survey.metadata.clusterId = "somebody-elses";
        for (const int id : {1, 2, 3})
            addBroker(id);
        survey.metadata.controllerId = 3; // in a cluster with a quorum: any broker, and not the controller
        auto& topic = survey.metadata.topics.emplace_back();
        topic.name = "orders";
        auto& partition = topic.partitions.emplace_back();
        partition.leaderId = 1;
        partition.leaderEpoch = 4;
        partition.replicaNodes = {1, 2, 3};
        partition.isrNodes = {1, 2};
        survey.offsets[{"orders", 0}] = {Offset(10), Offset(100), Offset(90)};
        survey.replicaEnds[{{"orders", 0}, NodeId(1)}] = Offset(105);
        survey.replicaEnds[{{"orders", 0}, NodeId(2)}] = Offset(100);
    }

    void addBroker(int id)
    {
        auto& broker = survey.metadata.brokers.emplace_back();
        broker.nodeId = id;
        broker.host = "kafka" + std::to_string(id);
        broker.port = 9092;
    }

    void addQuorum(int leader)
    {
        survey.quorumOffered = true;
        auto& partition = survey.quorum.emplace().topics.emplace_back().partitions.emplace_back();
        partition.leaderId = leader;
        partition.leaderEpoch = 8;
        partition.highWatermark = 700;
        for (const int id : {1, 2, 3})
            partition.currentVoters.push_back({.replicaId = id, .logEndOffset = 700 + id, .lastFetchTimestamp = 5'000});
    }

    GroupAnswers& addGroup(const std::string& id)
    {
        auto& answers = survey.groups[id];
        answers.coordinator = NodeId(2);
        answers.listed.groupId = id;
        answers.classic.emplace().groupState = "Stable";
        answers.classic->protocolType = "consumer";
        answers.classic->groupId = id;
        answers.committed.emplace();
        return answers;
    }

    static Bytes assignment(const std::string& topic, std::vector<std::int32_t> partitions)
    {
        protocol::ConsumerProtocolAssignment message;
        message.assignedPartitions.push_back({topic, std::move(partitions)});
        protocol::Writer out;
        out.int16(0);
        message.encode(out, 0);
        return out.takeJoined();
    }

    std::shared_ptr<const cluster::ClusterSnapshot> shown() { return picture.of(survey, {}); }

    Survey survey;
    Picture picture{"kafka1:9092"};
};

TEST_F(PictureTest, ShowsWhatWasToldAndMarksTheRest)
{
    const auto snapshot = shown();
    EXPECT_EQ(snapshot->clusterId, "somebody-elses");
    EXPECT_EQ(snapshot->bootstrapServers, "kafka1:9092,kafka2:9092,kafka3:9092");
    ASSERT_TRUE(snapshot->external);
    EXPECT_EQ(snapshot->external->lastAnswer, survey.time);
    EXPECT_FALSE(snapshot->external->quorum);
    EXPECT_FALSE(snapshot->external->logBytes);
    const auto& partition = snapshot->topics.at(0)->partitions.at(0);
    EXPECT_THAT(partition.logs, SizeIs(3));
    EXPECT_EQ(partition.logs[0].logStartOffset, Offset(10));
    EXPECT_EQ(partition.logs[0].highWatermark, Offset(100));
    EXPECT_EQ(partition.logs[0].lastStableOffset, Offset(90));
    EXPECT_EQ(partition.logs[0].logEndOffset, Offset(105));
    EXPECT_TRUE(partition.logs[0].isLeader);
    EXPECT_TRUE(partition.logs[1].endTold);
    EXPECT_EQ(partition.logs[1].logEndOffset, Offset(100));
    EXPECT_FALSE(partition.logs[2].endTold); // node 3 did not say
    EXPECT_FALSE(partition.logs[2].inSync);
}

TEST_F(PictureTest, TheControllerIsWhoLeadsTheQuorumWhereThereIsOne)
{
    addQuorum(2);
    auto snapshot = shown();
    EXPECT_EQ(snapshot->quorum.leader, NodeId(2));
    EXPECT_TRUE(snapshot->node(NodeId(2))->activeController);
    EXPECT_FALSE(snapshot->node(NodeId(3))->activeController);
    EXPECT_THAT(snapshot->quorum.voters, SizeIs(3));
    EXPECT_EQ(snapshot->quorum.voters[1].role, cluster::QuorumRole::Leader);
    EXPECT_TRUE(snapshot->quorum.voters[1].running);

    // An old cluster with ZooKeeper names its controller in the metadata.
    survey.quorum.reset();
    survey.quorumOffered = false;
    Picture old("kafka1:9092");
    snapshot = old.of(survey, {});
    EXPECT_EQ(snapshot->quorum.leader, NodeId(3));
    EXPECT_THAT(snapshot->quorum.voters, IsEmpty());
}

TEST_F(PictureTest, ANodeThatIsGoneFromTheMetadataStaysInThePicture)
{
    (void)shown();
    survey.metadata.brokers.pop_back();
    survey.metadata.topics[0].partitions[0].offlineReplicas = {3};
    const auto snapshot = shown();
    const auto* gone = snapshot->node(NodeId(3));
    ASSERT_NE(gone, nullptr);
    EXPECT_EQ(gone->state, NodeState::Stopped);
    EXPECT_EQ(gone->host, "kafka3");
    EXPECT_FALSE(snapshot->topics[0]->partitions[0].logs[2].online);
}

TEST_F(PictureTest, SilenceKeepsTheLastFiguresAndTheirTime)
{
    (void)shown();
    const auto silent = picture.ofSilence("nobody answers", fromEpochMs(9'000));
    EXPECT_EQ(silent->external->problem, "nobody answers");
    EXPECT_EQ(silent->external->lastAnswer, fromEpochMs(5'000));
    EXPECT_THAT(silent->topics, SizeIs(1));
    EXPECT_EQ(shown()->external->problem, "");

    Picture never("kafka1:9092");
    const auto first = never.ofSilence("nobody answers", fromEpochMs(1));
    EXPECT_EQ(first->external->lastAnswer, std::nullopt);
    EXPECT_EQ(first->bootstrapServers, "kafka1:9092");
}

TEST_F(PictureTest, LagCountsToTheHighWatermarkAndFromTheLogStartWhereNothingWasCommitted)
{
    auto& partition = survey.metadata.topics[0].partitions.emplace_back(survey.metadata.topics[0].partitions[0]);
    partition.partitionIndex = 1;
    survey.offsets[{"orders", 1}] = {Offset(7), Offset(9), Offset(9)};
    auto& group = addGroup("shipping");
    group.committed = {{{"orders", 0}, Offset(60)}};
    auto& member = group.classic->members.emplace_back();
    member.memberId = "m";
    member.clientId = "c";
    member.clientHost = "/10.1.1.1";
    member.memberAssignment = assignment("orders", {0, 1});
    const auto snapshot = shown();
    ASSERT_THAT(snapshot->groups, SizeIs(1));
    const auto& shownGroup = snapshot->groups[0];
    ASSERT_THAT(shownGroup.offsets, SizeIs(2));
    EXPECT_EQ(shownGroup.offsets[0].lag, 40);
    EXPECT_EQ(shownGroup.offsets[0].memberId, "m");
    EXPECT_EQ(shownGroup.offsets[1].committed, kNoOffset);
    EXPECT_EQ(shownGroup.offsets[1].lag, 2);
    EXPECT_EQ(shownGroup.totalLag, 42);
    ASSERT_THAT(snapshot->clients, SizeIs(1));
    EXPECT_EQ(snapshot->clients[0].clientId, "c");
    EXPECT_EQ(snapshot->clients[0].address, "10.1.1.1");
    EXPECT_THAT(snapshot->clients[0].connectedTo, ElementsAre(NodeId(2)));
}

TEST_F(PictureTest, BytesThatAreNoAssignmentAreNoAssignment)
{
    auto& group = addGroup("shipping");
    auto& member = group.classic->members.emplace_back();
    member.memberId = "m";
    for (const auto& bytes : {Bytes{}, Bytes{0}, Bytes{0, 0, 0x7f, 0xff, 0xff, 0xff}, Bytes{0xff, 0xff, 1, 2, 3}}) {
        group.classic->members[0].memberAssignment = bytes;
        const auto snapshot = shown();
        ASSERT_THAT(snapshot->groups, SizeIs(1));
        EXPECT_THAT(snapshot->groups[0].members[0].assignment, IsEmpty());
    }
}

TEST_F(PictureTest, AGroupIsGoneOnlyWhenEveryBrokerHasSaidSo)
{
    addGroup("shipping");
    (void)shown();
    survey.groups.clear();
    survey.allGroupsListed = false;
    EXPECT_THAT(shown()->groups, SizeIs(1));
    survey.allGroupsListed = true;
    EXPECT_THAT(shown()->groups, IsEmpty());
}

} // namespace
} // namespace brokerscope::remote
