// CreateTopics, DeleteTopics, CreatePartitions.
#include "engine/metadata/topic_names.h"
#include "testing/test_cluster.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata::testing {
namespace {

using Creatable = protocol::CreateTopicsRequest::CreatableTopic;

Creatable topic(const std::string& name, int partitions = 1, int factor = 1)
{
    Creatable out;
    out.name = name;
    out.numPartitions = partitions;
    out.replicationFactor = static_cast<std::int16_t>(factor);
    return out;
}

class TopicsTest : public ::testing::Test
{
protected:
    TopicsTest() { cluster.start({1, 2, 3}); }

    protocol::CreateTopicsResponse create(std::vector<Creatable> topics, bool validateOnly = false)
    {
        protocol::CreateTopicsRequest request;
        request.topics = std::move(topics);
        request.validateOnly = validateOnly;
        return cluster.ask(&Controller::createTopics, request);
    }
    ErrorCode error(const Creatable& one)
    {
        return static_cast<ErrorCode>(create({one}).topics.at(0).errorCode);
    }

    TestCluster cluster{ConfigMap{{"log.segment.bytes", "5000000"}}};
};

TEST_F(TopicsTest, ATopicIsCreatedWithLeadersAndReplicas)
{
    auto answer = create({topic("t", 6, 3)}).topics.at(0);
    EXPECT_EQ(answer.errorCode, 0);
    EXPECT_EQ(answer.errorMessage, std::nullopt);
    EXPECT_EQ(answer.numPartitions, 6);
    EXPECT_EQ(answer.replicationFactor, 3);
    auto created = cluster.controller.image().topic("t");
    ASSERT_NE(created, nullptr);
    EXPECT_EQ(created->id, answer.topicId);
    std::map<NodeId, int> leaders;
    for (const auto& [index, state] : created->partitions) {
        EXPECT_EQ(std::set<NodeId>(state->replicas.begin(), state->replicas.end()).size(), 3u);
        EXPECT_EQ(state->isr, state->replicas);
        EXPECT_EQ(state->leader, state->replicas.front());
        EXPECT_EQ(state->leaderEpoch, LeaderEpoch(0));
        EXPECT_EQ(state->directories.size(), 3u);
        EXPECT_EQ(state->directories.front(),
                  cluster.controller.image().broker(state->leader)->logDirs.front());
        ++leaders[state->leader];
    }
    EXPECT_EQ(leaders, (std::map<NodeId, int>{{NodeId(1), 2}, {NodeId(2), 2}, {NodeId(3), 2}}));
}

TEST_F(TopicsTest, MinusOneMeansTheClustersDefaults)
{
    ControllerConfig config;
    config.defaultNumPartitions = 4;
    config.defaultReplicationFactor = 2;
    TestCluster other({}, config);
    other.start({1, 2, 3});
    protocol::CreateTopicsRequest request;
    request.topics = {topic("t", -1, -1)};
    auto answer = other.ask(&Controller::createTopics, request).topics.at(0);
    EXPECT_EQ(answer.numPartitions, 4);
    EXPECT_EQ(answer.replicationFactor, 2);
    EXPECT_EQ(other.partition("t").replicas.size(), 2u);
}

TEST_F(TopicsTest, TheAnswerHoldsTheConfiguration)
{
    auto wanted = topic("t");
    wanted.configs = {{"retention.ms", "1000"}};
    auto answer = create({wanted}).topics.at(0);
    ASSERT_TRUE(answer.configs.has_value());
    auto find = [&](const std::string& name) {
        return *std::find_if(answer.configs->begin(),
                             answer.configs->end(),
                             [&](const auto& config) { return config.name == name; });
    };
    EXPECT_EQ(find("retention.ms").value, "1000");
    EXPECT_EQ(find("retention.ms").configSource, static_cast<int>(ConfigSource::DynamicTopic));
    EXPECT_EQ(find("segment.bytes").value, "5000000");
    EXPECT_EQ(find("segment.bytes").configSource, static_cast<int>(ConfigSource::StaticBroker));
    EXPECT_EQ(find("cleanup.policy").configSource, static_cast<int>(ConfigSource::Default));
    EXPECT_EQ(cluster.controller.image().topicConfigs("t")->at("retention.ms"), "1000");
}

TEST_F(TopicsTest, ValidateOnlyChangesNothing)
{
    auto answer = create({topic("t", 2, 2)}, true).topics.at(0);
    EXPECT_EQ(answer.errorCode, 0);
    EXPECT_EQ(answer.numPartitions, 2);
    EXPECT_TRUE(answer.topicId.isZero());
    EXPECT_TRUE(cluster.lastRecords.empty());
    EXPECT_EQ(static_cast<ErrorCode>(create({topic("bad name")}, true).topics.at(0).errorCode),
              ErrorCode::InvalidTopicException);
}

TEST_F(TopicsTest, WhatIsWrongIsSaidPerTopic)
{
    cluster.createTopic("there", {{1}});
    auto config = [](const char* name, std::optional<std::string> value) {
        auto out = topic("c");
        out.configs = {{name, std::move(value)}};
        return out;
    };
    struct Case
    {
        Creatable wanted;
        ErrorCode expected;
    };
    for (const auto& c : std::vector<Case>{
             {topic("there"), ErrorCode::TopicAlreadyExists},
             {topic(""), ErrorCode::InvalidTopicException},
             {topic("."), ErrorCode::InvalidTopicException},
             {topic("a/b"), ErrorCode::InvalidTopicException},
             {topic(std::string(250, 'a')), ErrorCode::InvalidTopicException},
             {topic("__cluster_metadata"), ErrorCode::InvalidRequest},
             {topic("t", 0, 1), ErrorCode::InvalidPartitions},
             {topic("t", -2, 1), ErrorCode::InvalidPartitions},
             {topic("t", 1, 0), ErrorCode::InvalidReplicationFactor},
             {topic("t", 1, 4), ErrorCode::InvalidReplicationFactor},
             {topic("t", 20000, 1), ErrorCode::PolicyViolation},
             {config("segment.byte", "1"), ErrorCode::InvalidConfig},
             {config("segment.bytes", "1"), ErrorCode::InvalidConfig},
             {config("segment.bytes", std::nullopt), ErrorCode::InvalidConfig},
         }) {
        EXPECT_EQ(error(c.wanted), c.expected) << c.wanted.name;
        EXPECT_TRUE(cluster.lastRecords.empty());
    }
    auto answer = create({topic("good"), topic("a/b")});
    EXPECT_EQ(answer.topics.at(0).errorCode, 0);
    EXPECT_NE(answer.topics.at(1).errorCode, 0);
    EXPECT_TRUE(answer.topics.at(1).errorMessage.has_value());
    EXPECT_NE(cluster.controller.image().topic("good"), nullptr);
}

TEST_F(TopicsTest, NamesThatDifferOnlyInDotAndUnderscoreCollide)
{
    cluster.createTopic("a.b", {{1}});
    EXPECT_EQ(error(topic("a_b")), ErrorCode::InvalidTopicException);
    auto answer = create({topic("x_y"), topic("x.y")});
    EXPECT_EQ(answer.topics.at(0).errorCode, 0);
    EXPECT_EQ(static_cast<ErrorCode>(answer.topics.at(1).errorCode),
              ErrorCode::InvalidTopicException)
        << "also within one request";
    EXPECT_EQ(error(topic("a-b")), ErrorCode::None);
}

TEST_F(TopicsTest, ANameThatComesTwiceIsRefusedOnce)
{
    auto answer = create({topic("t"), topic("t")});
    ASSERT_EQ(answer.topics.size(), 1u);
    EXPECT_EQ(static_cast<ErrorCode>(answer.topics.at(0).errorCode), ErrorCode::InvalidRequest);
}

TEST_F(TopicsTest, ManualAssignmentsAreTakenAsTheyAre)
{
    cluster.createTopic("t", {{3, 1}, {2, 3}});
    EXPECT_EQ(cluster.partition("t", 0).replicas, nodes({3, 1}));
    EXPECT_EQ(cluster.partition("t", 1).leader, NodeId(2));
}

TEST_F(TopicsTest, BadManualAssignmentsAreRefused)
{
    using Assignments = std::vector<protocol::CreateTopicsRequest::CreatableReplicaAssignment>;
    auto assigned = [](Assignments assignments, int partitions = -1, int factor = -1) {
        auto out = topic("t", partitions, factor);
        out.assignments = std::move(assignments);
        return out;
    };
    EXPECT_EQ(error(assigned({{0, {1}}}, 1, -1)), ErrorCode::InvalidRequest);
    EXPECT_EQ(error(assigned({{0, {1}}}, -1, 1)), ErrorCode::InvalidRequest);
    EXPECT_EQ(error(assigned({{0, {}}})), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(error(assigned({{0, {1, 1}}})), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(error(assigned({{0, {9}}})), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(error(assigned({{0, {1}}, {0, {2}}})), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(error(assigned({{0, {1}}, {2, {2}}})), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(error(assigned({{0, {1}}, {1, {2, 3}}})), ErrorCode::InvalidReplicaAssignment);
    cluster.heartbeat(3, true);
    EXPECT_EQ(error(assigned({{0, {3}}})), ErrorCode::InvalidReplicaAssignment)
        << "nobody could lead it";
    EXPECT_EQ(error(assigned({{0, {3, 1}}})), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t").isr, nodes({1}));
    EXPECT_EQ(cluster.partition("t").leader, NodeId(1));
}

TEST_F(TopicsTest, FencedBrokersHoldReplicasOnlyWhenTheyMust)
{
    cluster.heartbeat(3, true);
    create({topic("two", 6, 2), topic("three", 6, 3)});
    for (const auto& [index, state] : cluster.controller.image().topic("two")->partitions)
        EXPECT_FALSE(state->hasReplica(NodeId(3)));
    for (const auto& [index, state] : cluster.controller.image().topic("three")->partitions) {
        EXPECT_TRUE(state->hasReplica(NodeId(3)));
        EXPECT_NE(state->leader, NodeId(3));
        EXPECT_FALSE(state->isInSync(NodeId(3)));
    }
    cluster.heartbeat(1, true);
    cluster.heartbeat(2, true);
    EXPECT_EQ(error(topic("none")), ErrorCode::InvalidReplicationFactor);
}

TEST_F(TopicsTest, ReplicasAreSpreadOverRacks)
{
    TestCluster racks;
    for (int id = 1; id <= 6; ++id) {
        EXPECT_EQ(racks.registerBroker(id, true, "rack" + std::to_string(id % 3)).errorCode, 0);
        racks.heartbeat(id);
    }
    protocol::CreateTopicsRequest request;
    request.topics = {topic("t", 30, 3)};
    racks.ask(&Controller::createTopics, request);
    std::map<NodeId, int> held;
    std::map<NodeId, int> led;
    for (const auto& [index, state] : racks.controller.image().topic("t")->partitions) {
        std::set<int> used;
        for (auto id : state->replicas) {
            used.insert(id.value() % 3);
            ++held[id];
        }
        ++led[state->leader];
        EXPECT_EQ(used.size(), 3u) << "one replica in each rack";
    }
    for (int id = 1; id <= 6; ++id) {
        EXPECT_NEAR(held[NodeId(id)], 15, 3);
        EXPECT_NEAR(led[NodeId(id)], 5, 2);
    }
}

TEST_F(TopicsTest, PlacementIsTheSameForTheSameSeed)
{
    TestCluster again{ConfigMap{{"log.segment.bytes", "5000000"}}};
    again.start({1, 2, 3});
    create({topic("t", 10, 2)});
    protocol::CreateTopicsRequest request;
    request.topics = {topic("t", 10, 2)};
    again.ask(&Controller::createTopics, request);
    EXPECT_TRUE(*again.controller.image().topic("t") == *cluster.controller.image().topic("t"));
}

TEST_F(TopicsTest, TopicsAreDeletedByNameOrId)
{
    cluster.createTopic("a", {{1}}, {{"retention.ms", "1"}});
    auto idOfB = cluster.createTopic("b", {{1}});
    protocol::DeleteTopicsRequest request;
    request.topics.push_back({"a", {}});
    request.topics.push_back({std::nullopt, idOfB});
    request.topics.push_back({"gone", {}});
    request.topics.push_back({std::nullopt, Uuid::fromRandom(5, 5)});
    request.topics.push_back({std::nullopt, Uuid()});
    request.topics.push_back({"a", idOfB});
    request.topics.push_back({"b", {}});
    auto answer = cluster.ask(&Controller::deleteTopics, request);
    auto code = [&](std::size_t i) {
        return static_cast<ErrorCode>(answer.responses.at(i).errorCode);
    };
    EXPECT_EQ(code(0), ErrorCode::None);
    EXPECT_FALSE(answer.responses.at(0).topicId.isZero());
    EXPECT_EQ(code(1), ErrorCode::None);
    EXPECT_EQ(answer.responses.at(1).name, "b");
    EXPECT_EQ(code(2), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(code(3), ErrorCode::UnknownTopicId);
    EXPECT_EQ(code(4), ErrorCode::InvalidRequest);
    EXPECT_EQ(code(5), ErrorCode::InvalidRequest);
    EXPECT_EQ(code(6), ErrorCode::InvalidRequest) << "the second time in one request";
    EXPECT_TRUE(cluster.controller.image().topics().empty());
    EXPECT_EQ(cluster.controller.image().topicConfigs("a"), nullptr);
    auto again = cluster.createTopic("b", {{1}});
    EXPECT_NE(again, idOfB) << "the name is free at once, the id is not";
}

TEST_F(TopicsTest, DeletionCanBeSwitchedOff)
{
    ControllerConfig config;
    config.deleteTopics = false;
    TestCluster other({}, config);
    other.start({1});
    other.createTopic("a", {{1}});
    protocol::DeleteTopicsRequest request;
    request.topicNames = {"a"};
    EXPECT_EQ(static_cast<ErrorCode>(
                  other.ask(&Controller::deleteTopics, request).responses.at(0).errorCode),
              ErrorCode::TopicDeletionDisabled);
}

TEST_F(TopicsTest, TopicsGrow)
{
    cluster.createTopic("t", {{1, 2}});
    auto grow =
        [&](const std::string& name,
            int count,
            std::optional<
                std::vector<protocol::CreatePartitionsRequest::CreatePartitionsAssignment>> by = {},
            bool validateOnly = false) {
            protocol::CreatePartitionsRequest request;
            request.topics.push_back({name, count, std::move(by)});
            request.validateOnly = validateOnly;
            return static_cast<ErrorCode>(
                cluster.ask(&Controller::createPartitions, request).results.at(0).errorCode);
        };
    EXPECT_EQ(grow("t", 3, {}, true), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().topic("t")->partitionCount(), 1);
    EXPECT_EQ(grow("t", 3), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().topic("t")->partitionCount(), 3);
    EXPECT_EQ(cluster.partition("t", 2).replicas.size(), 2u) << "as many replicas as the others";
    EXPECT_EQ(grow("t", 3), ErrorCode::InvalidPartitions);
    EXPECT_EQ(grow("t", 2), ErrorCode::InvalidPartitions);
    EXPECT_EQ(grow("u", 2), ErrorCode::UnknownTopicOrPartition);
    EXPECT_EQ(grow("t", 100000), ErrorCode::PolicyViolation);
    EXPECT_EQ(grow("t", 5, {{{{1, 2}}}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(grow("t", 4, {{{{1}}}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(grow("t", 4, {{{{1, 9}}}}), ErrorCode::InvalidReplicaAssignment);
    EXPECT_EQ(grow("t", 4, {{{{3, 1}}}}), ErrorCode::None);
    EXPECT_EQ(cluster.partition("t", 3).replicas, nodes({3, 1}));
}

TEST(TopicNamesTest, LegalNames)
{
    EXPECT_EQ(whyIllegalTopicName("orders.v1_x-Y9"), "");
    EXPECT_EQ(whyIllegalTopicName(std::string(249, 'a')), "");
    for (const auto* name : {"", ".", "..", "a b", "a/b", "a\\b", "ä", "a:b"})
        EXPECT_NE(whyIllegalTopicName(name), "") << name;
    EXPECT_EQ(collisionKey("a.b_c"), "a_b_c");
}

} // namespace
} // namespace brokerscope::metadata::testing
