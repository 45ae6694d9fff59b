// Markers reach every partition, whoever leads it by then, or are given up when there is nothing to
// mark.
#include "engine/transaction/marker_queue.h"

#include <gtest/gtest.h>

namespace brokerscope::transaction {
namespace {

using protocol::ErrorCode;
using std::chrono::milliseconds;

const TopicPartition kT0{"t", PartitionIndex(0)};
const TopicPartition kT1{"t", PartitionIndex(1)};
const TopicPartition kU0{"u", PartitionIndex(0)};

class Leaders : public LeaderLookup
{
public:
    std::optional<Partition> find(const TopicPartition& partition) const override
    {
        const auto found = all.find(partition);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
    void set(const TopicPartition& partition, int leader, std::uint64_t topicId = 1)
    {
        all[partition] = {Uuid::fromRandom(topicId, topicId), NodeId(leader)};
    }
    std::map<TopicPartition, Partition> all;
};

class MarkerQueueTest : public ::testing::Test
{
protected:
    static Markers markersOf(std::int64_t producer,
                             Partitions partitions,
                             Outcome outcome = Outcome::Commit,
                             int coordinatorPartition = 0)
    {
        return {PartitionIndex(coordinatorPartition),
                LeaderEpoch(4),
                "id-" + std::to_string(producer),
                {ProducerId(producer), 1},
                outcome,
                kTransactionVersion2,
                std::move(partitions)};
    }
    // Every partition of a request is answered with this.
    static protocol::WriteTxnMarkersResponse
    answerTo(const protocol::WriteTxnMarkersRequest& request, ErrorCode error = ErrorCode::None)
    {
        protocol::WriteTxnMarkersResponse response;
        for (const auto& marker : request.markers) {
            auto& result = response.markers.emplace_back();
            result.producerId = marker.producerId;
            for (const auto& topic : marker.topics) {
                auto& out = result.topics.emplace_back();
                out.name = topic.name;
                for (const auto index : topic.partitionIndexes) {
                    auto& partition = out.partitions.emplace_back();
                    partition.partitionIndex = index;
                    partition.errorCode = toWire(error);
                }
            }
        }
        return response;
    }
    void pass(milliseconds time)
    {
        now.instant += time;
        if (queue.nextDeadline() <= now.instant)
            queue.onDeadline(now);
    }
    std::vector<TopicPartition> takeWritten()
    {
        std::vector<TopicPartition> out;
        for (const auto& written : queue.takeWritten())
            out.push_back(written.partition);
        return out;
    }

    Leaders leaders;
    MarkerQueue queue{leaders, milliseconds(100)};
    Now now{Instant(std::chrono::hours(1)), fromEpochMs(5)};
};

TEST_F(MarkerQueueTest, OneRequestForEachLeader)
{
    leaders.set(kT0, 1);
    leaders.set(kT1, 2);
    leaders.set(kU0, 1, 2);
    queue.add(markersOf(7, {kT0, kT1, kU0}, Outcome::Abort), now);
    const auto sends = queue.takeSends();
    ASSERT_EQ(sends.size(), 2u);
    EXPECT_EQ(sends[0].broker, NodeId(1));
    const auto& marker = sends[0].request.markers.at(0);
    EXPECT_EQ(marker.producerId, 7);
    EXPECT_EQ(marker.producerEpoch, 1);
    EXPECT_FALSE(marker.transactionResult);
    EXPECT_EQ(marker.coordinatorEpoch, 4);
    EXPECT_EQ(marker.transactionVersion, 2);
    EXPECT_EQ(marker.topics.size(), 2u);
    EXPECT_EQ(sends[1].broker, NodeId(2));
    queue.onAnswer(NodeId(1), answerTo(sends[0].request), now);
    EXPECT_EQ(takeWritten(), (std::vector<TopicPartition>{kT0, kU0}));
    EXPECT_FALSE(queue.isIdle());
    queue.onAnswer(NodeId(2), answerTo(sends[1].request), now);
    EXPECT_EQ(takeWritten(), std::vector<TopicPartition>{kT1});
    EXPECT_TRUE(queue.isIdle());
}

TEST_F(MarkerQueueTest, WhatComesMeanwhileGoesTogetherAndEveryTransactionOfItIsFinished)
{
    leaders.set(kT0, 1);
    queue.add(markersOf(1, {kT0}), now);
    queue.add(markersOf(2, {kT0}), now);
    queue.add(markersOf(3, {kT0}), now);
    auto sends = queue.takeSends();
    ASSERT_EQ(sends.size(), 1u) << "one at a time";
    queue.onAnswer(NodeId(1), answerTo(sends[0].request), now);
    sends = queue.takeSends();
    ASSERT_EQ(sends.size(), 1u);
    EXPECT_EQ(sends[0].request.markers.size(), 2u);
    queue.onAnswer(NodeId(1), answerTo(sends[0].request), now);
    EXPECT_EQ(queue.takeWritten().size(), 3u);
    EXPECT_TRUE(queue.isIdle());
}

TEST_F(MarkerQueueTest, TriedForEverWithTheLeaderOfTheMoment)
{
    leaders.set(kT0, 1);
    queue.add(markersOf(1, {kT0}), now);
    for (int i = 0; i < 1000; ++i) {
        const auto sends = queue.takeSends();
        ASSERT_EQ(sends.size(), 1u) << i;
        const auto broker = sends[0].broker;
        EXPECT_EQ(broker, NodeId(i % 3 + 1));
        if (i % 2 == 0)
            queue.onNoAnswer(broker, now);
        else
            queue.onAnswer(broker, answerTo(sends[0].request, ErrorCode::NotLeaderOrFollower), now);
        EXPECT_TRUE(queue.takeSends().empty()) << "not at once";
        leaders.set(kT0, (i + 1) % 3 + 1);
        pass(milliseconds(100));
    }
    EXPECT_TRUE(queue.takeWritten().empty());
}

TEST_F(MarkerQueueTest, WaitsForALeader)
{
    leaders.set(kT0, -1);
    queue.add(markersOf(1, {kT0}), now);
    EXPECT_TRUE(queue.takeSends().empty());
    leaders.set(kT0, 3);
    queue.onMetadata(now);
    EXPECT_EQ(queue.takeSends().at(0).broker, NodeId(3));
}

TEST_F(MarkerQueueTest, NothingIsMarkedInATopicThatIsGone)
{
    leaders.set(kT0, 1);
    leaders.set(kU0, 1, 2);
    queue.add(markersOf(1, {kT0, kU0}), now);
    const auto sends = queue.takeSends();
    leaders.all.erase(kT0);
    queue.onAnswer(NodeId(1), answerTo(sends[0].request, ErrorCode::UnknownTopicOrPartition), now);
    pass(milliseconds(100));
    EXPECT_EQ(takeWritten(), std::vector<TopicPartition>{kT0}) << "it needs none";
    EXPECT_EQ(queue.takeSends().at(0).request.markers.at(0).topics.at(0).name, "u");
}

TEST_F(MarkerQueueTest, ATopicThatWasMadeAnewHasNothingToMark)
{
    leaders.set(kT0, -1, 1);
    queue.add(markersOf(1, {kT0}), now);
    leaders.set(kT0, 1, 9);
    queue.onMetadata(now);
    EXPECT_TRUE(queue.takeSends().empty());
    EXPECT_EQ(takeWritten(), std::vector<TopicPartition>{kT0});
}

TEST_F(MarkerQueueTest, AWholePartitionIsDroppedWithItsLeadership)
{
    leaders.set(kT0, 1);
    queue.add(markersOf(1, {kT0}, Outcome::Commit, 5), now);
    const auto sends = queue.takeSends();
    queue.dropAllOf(PartitionIndex(5));
    queue.onAnswer(NodeId(1), answerTo(sends[0].request), now);
    EXPECT_TRUE(queue.takeWritten().empty());
    EXPECT_TRUE(queue.isIdle());
    // Led again: the same end once more, under the new epoch.
    queue.add(markersOf(1, {kT0}, Outcome::Commit, 5), now);
    EXPECT_EQ(queue.takeSends().size(), 1u);
}

TEST_F(MarkerQueueTest, AnAnswerThatForgetsAPartitionDoesNotFinishIt)
{
    leaders.set(kT0, 1);
    leaders.set(kT1, 1);
    queue.add(markersOf(1, {kT0, kT1}), now);
    auto answer = answerTo(queue.takeSends().at(0).request);
    answer.markers[0].topics[0].partitions.pop_back();
    queue.onAnswer(NodeId(1), answer, now);
    EXPECT_EQ(takeWritten(), std::vector<TopicPartition>{kT0});
    pass(milliseconds(100));
    EXPECT_EQ(queue.takeSends().size(), 1u);
    queue.onAnswer(NodeId(8), answer, now); // nobody asked
    EXPECT_TRUE(queue.takeWritten().empty());
}

TEST_F(MarkerQueueTest, APartitionWithALaterEpochOfTheProducerNeedsNone)
{
    leaders.set(kT0, 1);
    queue.add(markersOf(1, {kT0}), now);
    const auto sends = queue.takeSends();
    queue.onAnswer(NodeId(1), answerTo(sends[0].request, ErrorCode::InvalidProducerEpoch), now);
    EXPECT_EQ(takeWritten(), std::vector<TopicPartition>{kT0});
}

} // namespace
} // namespace brokerscope::transaction
