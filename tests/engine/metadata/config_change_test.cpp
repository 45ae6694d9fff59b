// IncrementalAlterConfigs and AlterConfigs.
#include "testing/test_cluster.h"

namespace brokerscope::metadata::testing {
namespace {

constexpr auto kTopic = ConfigResourceType::Topic;
constexpr auto kBroker = ConfigResourceType::Broker;
constexpr int kSet = 0;
constexpr int kDelete = 1;
constexpr int kAppend = 2;
constexpr int kSubtract = 3;

class ConfigChangeTest : public ::testing::Test
{
protected:
    ConfigChangeTest()
    {
        cluster.start({1, 2});
        cluster.createTopic("t", {{1, 2}});
    }
    std::string value(const std::string& name)
    {
        const auto* configs = cluster.controller.image().topicConfigs("t");
        return configs && configs->contains(name) ? configs->at(name) : "";
    }
    TestCluster cluster;
};

TEST_F(ConfigChangeTest, SetsDeletesAppendsAndSubtracts)
{
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "retention.ms", "1000", kSet), ErrorCode::None);
    EXPECT_EQ(value("retention.ms"), "1000");
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "retention.ms", "1000", kSet), ErrorCode::None);
    EXPECT_TRUE(cluster.lastRecords.empty()) << "no change, no record";
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "cleanup.policy", "compact", kAppend),
              ErrorCode::None);
    EXPECT_EQ(value("cleanup.policy"), "delete,compact") << "added to the default";
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "cleanup.policy", "delete", kSubtract),
              ErrorCode::None);
    EXPECT_EQ(value("cleanup.policy"), "compact");
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "retention.ms", std::nullopt, kDelete),
              ErrorCode::None);
    EXPECT_EQ(value("retention.ms"), "");
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "retention.ms", std::nullopt, kDelete),
              ErrorCode::None);
}

TEST_F(ConfigChangeTest, RefusesWithTheRightErrorAndASentence)
{
    struct Case
    {
        ConfigResourceType type;
        const char* resource;
        const char* name;
        std::optional<std::string> value;
        int operation;
        ErrorCode expected;
    };
    for (const auto& c : std::vector<Case>{
             {kTopic, "nowhere", "retention.ms", "1", kSet, ErrorCode::UnknownTopicOrPartition},
             {kTopic, "t", "retention.msec", "1", kSet, ErrorCode::InvalidConfig},
             {kTopic, "t", "retention.ms", "soon", kSet, ErrorCode::InvalidConfig},
             {kTopic, "t", "retention.ms", std::nullopt, kSet, ErrorCode::InvalidRequest},
             {kTopic, "t", "retention.ms", "1", kAppend, ErrorCode::InvalidConfig},
             {kTopic, "t", "cleanup.policy", "shred", kAppend, ErrorCode::InvalidConfig},
             {kTopic, "t", "retention.ms", "1", 9, ErrorCode::InvalidRequest},
             {kBroker, "one", "log.retention.ms", "1", kSet, ErrorCode::InvalidRequest},
             {kBroker, "01", "log.retention.ms", "1", kSet, ErrorCode::InvalidRequest},
             {kBroker, "9", "log.retention.ms", "1", kSet, ErrorCode::BrokerIdNotRegistered},
             {kBroker, "1", "num.partitions", "3", kSet, ErrorCode::InvalidRequest},
             {kBroker, "", "listeners", "PLAINTEXT://:1", kSet, ErrorCode::InvalidRequest},
             {kBroker, "1", "min.insync.replicas", "2", kSet, ErrorCode::InvalidConfig},
             {kBroker, "", "min.insync.replicas", std::nullopt, kDelete, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "consumer.session.timeout.ms", "44999", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "consumer.session.timeout.ms", "60001", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "consumer.heartbeat.interval.ms", "4999", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.session.timeout.ms", "60001", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.heartbeat.interval.ms", "4999", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.record.lock.duration.ms", "14999", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.delivery.count.limit", "11", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.partition.max.record.locks", "4001", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.isolation.level", "read_none", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::Group, "g", "share.auto.offset.reset", "middle", kSet, ErrorCode::InvalidConfig},
             {ConfigResourceType::BrokerLogger,
              "1",
              "root",
              "DEBUG",
              kSet,
              ErrorCode::InvalidRequest},
             {static_cast<ConfigResourceType>(77),
              "1",
              "root",
              "DEBUG",
              kSet,
              ErrorCode::InvalidRequest},
         }) {
        EXPECT_EQ(cluster.setConfig(c.type, c.resource, c.name, c.value, c.operation), c.expected)
            << c.resource << " " << c.name;
        EXPECT_FALSE(cluster.lastMessage.empty());
        EXPECT_TRUE(cluster.lastRecords.empty());
    }
    cluster.setConfig(kTopic, "t", "retention.msec", "1");
    EXPECT_EQ(cluster.lastMessage,
              "there is no topic configuration retention.msec; did you mean retention.ms?");
}

TEST_F(ConfigChangeTest, AShareGroupHasItsOwnConfigurations)
{
    const ConfigMap wanted{{"share.record.lock.duration.ms", "15000"},
                                                    {"share.auto.offset.reset", "earliest"},
                                                    {"share.isolation.level", "read_committed"},
                                                    {"share.renew.acknowledge.enable", "false"},
                                                    {"share.delivery.count.limit", "2"}};
    for (const auto& [name, value] : wanted)
        EXPECT_EQ(cluster.setConfig(ConfigResourceType::Group, "g", name, value), ErrorCode::None) << name;
    EXPECT_EQ(*cluster.controller.image().configs(ConfigResourceType::Group, "g"), wanted);
    EXPECT_EQ(cluster.setConfig(ConfigResourceType::Group, "g", "share.auto.offset.reset", "by_duration:PT1H"), ErrorCode::None);
}

TEST_F(ConfigChangeTest, BrokersAndTheDefaultOfAllBrokersHaveTheirOwn)
{
    EXPECT_EQ(cluster.setConfig(kBroker, "1", "log.retention.ms", "1000"), ErrorCode::None);
    EXPECT_EQ(cluster.setConfig(kBroker, "", "message.max.bytes", "2000"), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().brokerConfigs(NodeId(1))->at("log.retention.ms"), "1000");
    EXPECT_EQ(cluster.controller.image().clusterDefaultConfigs()->at("message.max.bytes"), "2000");
    EXPECT_EQ(cluster.controller.image().brokerConfigs(NodeId(2)), nullptr);
}

TEST_F(ConfigChangeTest, ANewMinIsrMakesEligibilityStartAnew)
{
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "min.insync.replicas", "2"), ErrorCode::None);
    EXPECT_EQ(cluster.count<protocol::ClearElrRecord>(cluster.lastRecords), 1u);
    cluster.heartbeat(2, true);
    EXPECT_EQ(cluster.partition("t").elr, nodes({2}));
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "min.insync.replicas", "1"), ErrorCode::None);
    EXPECT_TRUE(cluster.partition("t").elr.empty());
    EXPECT_EQ(cluster.setConfig(kBroker, "", "min.insync.replicas", "2"), ErrorCode::None);
    EXPECT_EQ(cluster.count<protocol::ClearElrRecord>(cluster.lastRecords), 1u);
}

TEST_F(ConfigChangeTest, ResourcesAndNamesThatComeTwiceAreRefused)
{
    protocol::IncrementalAlterConfigsRequest request;
    auto& one = request.resources.emplace_back();
    one.resourceType = 2;
    one.resourceName = "t";
    one.configs = {{"retention.ms", 0, "1"}, {"retention.ms", 1, std::nullopt}};
    auto answer = cluster.ask(&Controller::incrementalAlterConfigs, request);
    EXPECT_EQ(static_cast<ErrorCode>(answer.responses.at(0).errorCode), ErrorCode::InvalidRequest);
    request.resources.push_back(request.resources.front());
    answer = cluster.ask(&Controller::incrementalAlterConfigs, request);
    EXPECT_EQ(static_cast<ErrorCode>(answer.responses.at(0).errorCode), ErrorCode::InvalidRequest);
    EXPECT_EQ(static_cast<ErrorCode>(answer.responses.at(1).errorCode), ErrorCode::InvalidRequest);
    EXPECT_TRUE(cluster.lastRecords.empty());
}

TEST_F(ConfigChangeTest, ValidateOnlyWritesNothing)
{
    protocol::IncrementalAlterConfigsRequest request;
    request.validateOnly = true;
    auto& one = request.resources.emplace_back();
    one.resourceType = 2;
    one.resourceName = "t";
    one.configs = {{"retention.ms", 0, "1"}};
    EXPECT_EQ(cluster.ask(&Controller::incrementalAlterConfigs, request).responses.at(0).errorCode,
              0);
    EXPECT_EQ(value("retention.ms"), "");
}

TEST_F(ConfigChangeTest, TheOldRequestReplacesEverything)
{
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "retention.ms", "1000"), ErrorCode::None);
    EXPECT_EQ(cluster.setConfig(kTopic, "t", "segment.ms", "2000"), ErrorCode::None);
    protocol::AlterConfigsRequest request;
    auto& one = request.resources.emplace_back();
    one.resourceType = 2;
    one.resourceName = "t";
    one.configs = {{"segment.ms", "3000"}};
    EXPECT_EQ(cluster.ask(&Controller::alterConfigs, request).responses.at(0).errorCode, 0);
    EXPECT_EQ(*cluster.controller.image().topicConfigs("t"), (ConfigMap{{"segment.ms", "3000"}}));
}

TEST_F(ConfigChangeTest, OneBadValueLeavesItsResourceAsItWasAndTheOthersGoOn)
{
    cluster.createTopic("u", {{1}});
    protocol::IncrementalAlterConfigsRequest request;
    auto& bad = request.resources.emplace_back();
    bad.resourceType = 2;
    bad.resourceName = "t";
    bad.configs = {{"retention.ms", 0, "1"}, {"segment.bytes", 0, "1"}};
    auto& good = request.resources.emplace_back();
    good.resourceType = 2;
    good.resourceName = "u";
    good.configs = {{"retention.ms", 0, "1"}};
    auto answer = cluster.ask(&Controller::incrementalAlterConfigs, request);
    EXPECT_EQ(static_cast<ErrorCode>(answer.responses.at(0).errorCode), ErrorCode::InvalidConfig);
    EXPECT_EQ(answer.responses.at(1).errorCode, 0);
    EXPECT_EQ(cluster.controller.image().topicConfigs("t"), nullptr);
    EXPECT_EQ(cluster.controller.image().topicConfigs("u")->at("retention.ms"), "1");
}

} // namespace
} // namespace brokerscope::metadata::testing
