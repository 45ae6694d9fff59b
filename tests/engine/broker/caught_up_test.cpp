// When a broker that passed a request on may answer it: its own metadata shows the outcome.
#include "engine/broker/handlers/caught_up.h"

#include "engine/metadata/records.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

const Uuid kId = Uuid::fromRandom(1, 2);

struct CaughtUpTest : ::testing::Test
{
    metadata::MetadataImage image;
    std::int64_t offset = 0;
    template <class Record> void replay(Record record)
    {
        ASSERT_TRUE(image.replay(metadata::MetadataRecord(std::move(record)), Offset(offset++), LeaderEpoch(1)));
    }
    void create(const std::string& name, const Uuid& id)
    {
        protocol::TopicRecord topic;
        topic.name = name;
        topic.topicId = id;
        replay(topic);
    }
    void addPartition(int index)
    {
        protocol::PartitionRecord partition;
        partition.topicId = kId;
        partition.partitionId = index;
        partition.replicas = {1};
        partition.isr = {1};
        partition.leader = 1;
        replay(partition);
    }
    void remove(const Uuid& id)
    {
        protocol::RemoveTopicRecord record;
        record.topicId = id;
        replay(record);
    }
};

TEST_F(CaughtUpTest, ACreationIsWaitedForByNameSoThatOldVersionsWithoutIdsWaitToo)
{
    protocol::CreateTopicsResponse response;
    response.topics.emplace_back().name = "orders"; // topicId zero, as an answer below version 7 is decoded
    const auto holds = caughtUpWith(protocol::CreateTopicsRequest(), response);
    EXPECT_FALSE(holds(image));
    create("orders", kId);
    EXPECT_TRUE(holds(image));
}

TEST_F(CaughtUpTest, ACreationThatFailedOrOnlyTriedWaitsForNothing)
{
    protocol::CreateTopicsResponse response;
    response.topics.emplace_back().name = "orders";
    response.topics.back().errorCode = 36;
    EXPECT_TRUE(caughtUpWith(protocol::CreateTopicsRequest(), response)(image));
    protocol::CreateTopicsRequest trial;
    trial.validateOnly = true;
    EXPECT_FALSE(caughtUpWith(trial, response));
}

TEST_F(CaughtUpTest, ADeletionIsWaitedForByNameWhereTheAnswerHasNoId)
{
    create("orders", kId);
    protocol::DeleteTopicsResponse response;
    response.responses.emplace_back().name = "orders"; // below version 6
    const auto holds = caughtUpWith(protocol::DeleteTopicsRequest(), response);
    EXPECT_FALSE(holds(image));
    remove(kId);
    EXPECT_TRUE(holds(image));
}

TEST_F(CaughtUpTest, ADeletionWithAnIdDoesNotWaitForASuccessorOfTheSameName)
{
    create("orders", kId);
    protocol::DeleteTopicsResponse response;
    auto& gone = response.responses.emplace_back();
    gone.name = "orders";
    gone.topicId = kId;
    const auto holds = caughtUpWith(protocol::DeleteTopicsRequest(), response);
    EXPECT_FALSE(holds(image));
    remove(kId);
    create("orders", Uuid::fromRandom(3, 4));
    EXPECT_TRUE(holds(image));
}

TEST_F(CaughtUpTest, MorePartitionsAreWaitedFor)
{
    create("orders", kId);
    addPartition(0);
    protocol::CreatePartitionsRequest request;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    topic.count = 2;
    protocol::CreatePartitionsResponse response;
    response.results.emplace_back().name = "orders";
    const auto holds = caughtUpWith(request, response);
    EXPECT_FALSE(holds(image));
    addPartition(1);
    EXPECT_TRUE(holds(image));
}

} // namespace
} // namespace brokerscope::broker
