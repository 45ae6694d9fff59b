// Plain messages to Kafka's and back, through the bytes.
#include "engine/raft/wire.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/begin_quorum_epoch_request.h"
#include "engine/protocol/generated/begin_quorum_epoch_response.h"
#include "engine/protocol/generated/describe_quorum_request.h"
#include "engine/protocol/generated/describe_quorum_response.h"
#include "engine/protocol/generated/end_quorum_epoch_request.h"
#include "engine/protocol/generated/end_quorum_epoch_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/fetch_snapshot_request.h"
#include "engine/protocol/generated/fetch_snapshot_response.h"
#include "engine/protocol/generated/vote_request.h"
#include "engine/protocol/generated/vote_response.h"
#include "engine/raft/testing/node_under_test.h"

#include <gtest/gtest.h>

namespace brokerscope::raft::testing {
namespace {

template <class Wire> Wire throughBytes(const Wire& wire, std::int16_t version = Wire::kHighestVersion)
{
    protocol::Writer out;
    wire.encode(out, version);
    protocol::Reader in{SharedBytes(out.takeJoined())};
    Wire read;
    EXPECT_TRUE(read.decode(in, version).has_value());
    EXPECT_EQ(in.remaining(), 0u);
    return read;
}

template <class Message> void expectSurvives(const Message& message)
{
    EXPECT_EQ(fromWire(throughBytes(toWire(message))), message);
}

TEST(WireTest, RequestsSurviveTheWay)
{
    expectSurvives(VoteRequest{"cluster", replica(2), replica(1), LeaderEpoch(4), LeaderEpoch(3), Offset(77), true});
    expectSurvives(BeginQuorumEpochRequest{
        "cluster", replica(2), NodeId(1), LeaderEpoch(4), {{"CONTROLLER", "127.0.0.1", 9093}}});
    expectSurvives(EndQuorumEpochRequest{
        "cluster", NodeId(1), LeaderEpoch(4), {replica(3), replica(2)}, {{"CONTROLLER", "127.0.0.1", 9093}}});
    expectSurvives(FetchRequest{"cluster", replica(2), LeaderEpoch(4), Offset(9), LeaderEpoch(3), Offset(5),
                                milliseconds(500), 1024});
    expectSurvives(FetchSnapshotRequest{"cluster", replica(2), LeaderEpoch(4), {Offset(9), LeaderEpoch(3)}, 100, 1024});
    expectSurvives(DescribeQuorumRequest{});
}

TEST(WireTest, AnswersSurviveTheWayAndNameTheLeadersEndpoint)
{
    const auto voters = votersUpTo(3);
    const auto survives = [&](const auto& answer) {
        const auto wire = throughBytes(toWire(answer, voters));
        EXPECT_EQ(fromWire(wire), answer);
        if (answer.leader != kNoNode) {
            EXPECT_EQ(wire.nodeEndpoints.at(0).port, 9092);
        }
    };
    survives(VoteResponse{ErrorCode::None, kNoNode, LeaderEpoch(4), true});
    survives(VoteResponse{ErrorCode::FencedLeaderEpoch, NodeId(2), LeaderEpoch(4), false});
    survives(BeginQuorumEpochResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4)});
    survives(EndQuorumEpochResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4)});
    survives(FetchResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4), Offset(8), Offset(1), {}, {}, SharedBytes(Bytes(700, 5))});
    survives(FetchResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4), kNoOffset, Offset(1),
                           EpochEndOffset{LeaderEpoch(3), Offset(6)}, {}, {}});
    survives(FetchResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4), Offset(8), Offset(1), {},
                           SnapshotId{Offset(7), LeaderEpoch(3)}, {}});
    survives(FetchSnapshotResponse{ErrorCode::None, NodeId(2), LeaderEpoch(4), {Offset(7), LeaderEpoch(3)}, 1000, 200,
                                   SharedBytes(Bytes(30, 1))});
}

TEST(WireTest, WrongClusterIsSaidAboutTheWholeRequest)
{
    const auto wire = toWire(VoteResponse{ErrorCode::InconsistentClusterId, NodeId(2), LeaderEpoch(4), false}, votersUpTo(3));
    EXPECT_EQ(wire.errorCode, 104);
    EXPECT_TRUE(wire.topics.empty());
    EXPECT_EQ(fromWire(wire)->error, ErrorCode::InconsistentClusterId);
    EXPECT_EQ(fromWire(wire)->epoch, kNoEpoch);
}

TEST(WireTest, OtherTopicsAndPartitionsAreNotOurs)
{
    auto vote = toWire(VoteRequest{});
    vote.topics[0].topicName = "orders";
    EXPECT_FALSE(fromWire(vote));
    vote = toWire(VoteRequest{});
    vote.topics[0].partitions[0].partitionIndex = 1;
    EXPECT_FALSE(fromWire(vote));
    vote = toWire(VoteRequest{});
    vote.topics.push_back(vote.topics[0]);
    EXPECT_FALSE(fromWire(vote));
    vote.topics.clear();
    EXPECT_FALSE(fromWire(vote));
    auto fetch = toWire(FetchRequest{});
    fetch.topics[0].topic.clear();
    EXPECT_TRUE(fromWire(fetch)) << "by id (KIP-516)";
    fetch.topics[0].topicId = Uuid::fromRandom(1, 2);
    EXPECT_FALSE(fromWire(fetch));
}

TEST(WireTest, EveryVersionOfTheElectionMessagesIsRead)
{
    const EndQuorumEpochRequest end{"cluster", NodeId(1), LeaderEpoch(4), {replica(3), replica(2)}, {}};
    const auto old = fromWire(throughBytes(toWire(end), 0));
    ASSERT_TRUE(old);
    EXPECT_EQ(old->preferredCandidates, (std::vector<ReplicaKey>{{NodeId(3), {}}, {NodeId(2), {}}}));
    const VoteRequest vote{"cluster", replica(2), replica(1), LeaderEpoch(4), LeaderEpoch(3), Offset(77), false};
    const auto oldVote = fromWire(throughBytes(toWire(vote), 0));
    EXPECT_EQ(oldVote->voter, ReplicaKey{});
    EXPECT_EQ(oldVote->candidate, (ReplicaKey{NodeId(1), {}}));
    const FetchRequest fetch{"cluster", replica(2), LeaderEpoch(4), Offset(9), LeaderEpoch(3), Offset(5), milliseconds(500), 1024};
    const auto oldFetch = fromWire(throughBytes(toWire(fetch), 12));
    EXPECT_EQ(oldFetch->replica.id, NodeId(2));
    EXPECT_EQ(oldFetch->highWatermark.value(), std::numeric_limits<std::int64_t>::max()) << "not said (KIP-1166)";
}

TEST(WireTest, AnswersAreDecodedByWhatWasAsked)
{
    const Request asked = VoteRequest{};
    EXPECT_EQ(apiKeyOf(asked), protocol::ApiKey::Vote);
    EXPECT_EQ(versionOf(asked), 2);
    protocol::Writer out;
    const VoteResponse answer{ErrorCode::None, NodeId(2), LeaderEpoch(4), true};
    toWire(answer, votersUpTo(3)).encode(out, versionOf(asked));
    const auto bytes = out.takeJoined();
    protocol::Reader in{ByteView(bytes)};
    EXPECT_EQ(decodeAnswer(asked, in).value(), Response(answer));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        protocol::Reader cut{ByteView(bytes).first(length)};
        EXPECT_FALSE(decodeAnswer(asked, cut).has_value()) << length;
    }
}

TEST(WireTest, DescribeQuorumTurnsMomentsIntoWallClockTime)
{
    DescribeQuorumResponse answer;
    answer.leader = NodeId(1);
    const Instant now{std::chrono::seconds(100)};
    answer.voters.push_back({replica(2), Offset(5), now - milliseconds(250), std::nullopt});
    answer.nodes = votersUpTo(1).all();
    const auto wire = throughBytes(toWire(answer, now, fromEpochMs(1'000'000)));
    const auto& voter = wire.topics.at(0).partitions.at(0).currentVoters.at(0);
    EXPECT_EQ(voter.lastFetchTimestamp, 999'750);
    EXPECT_EQ(voter.lastCaughtUpTimestamp, -1);
    EXPECT_EQ(wire.nodes.at(0).listeners.at(0).name, "CONTROLLER");
}

} // namespace
} // namespace brokerscope::raft::testing
