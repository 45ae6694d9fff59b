// What holds for every request: records, then replay; answers at commit; nothing survives a lost
// leadership.
#include "testing/test_cluster.h"

namespace brokerscope::metadata::testing {
namespace {

protocol::CreateTopicsRequest createRequest(const std::string& name)
{
    protocol::CreateTopicsRequest request;
    auto& topic = request.topics.emplace_back();
    topic.name = name;
    topic.numPartitions = 1;
    topic.replicationFactor = 1;
    return request;
}

TEST(ControllerTest, ANewClusterBeginsWithABootstrapTransaction)
{
    TestRandom random;
    ControllerConfig config;
    config.fixed = {{"min.insync.replicas", "2"}};
    Controller controller(config, random);
    controller.activate(LeaderEpoch(1), MetadataImage(), Offset(3), Instant());
    auto batches = controller.takeAppends();
    ASSERT_EQ(batches.size(), 1u);
    EXPECT_EQ(batches.front().baseOffset, Offset(3));
    EXPECT_NE(decodeRecord(batches.front().records.front())
                  .value()
                  .as<protocol::BeginTransactionRecord>(),
              nullptr);
    EXPECT_NE(
        decodeRecord(batches.front().records.back()).value().as<protocol::EndTransactionRecord>(),
        nullptr);
    EXPECT_EQ(controller.image().featureLevel("metadata.version"), 30);
    EXPECT_EQ(controller.image().featureLevel("eligible.leader.replicas.version"), 1);
    EXPECT_EQ(controller.image().featureLevel("transaction.version"), 2);
    EXPECT_EQ(controller.image().featureLevel("group.version"), 1);
    EXPECT_EQ(controller.image().featureLevel("share.version"), 1);
    EXPECT_EQ(controller.image().clusterDefaultConfigs()->at("min.insync.replicas"), "2");
}

TEST(ControllerTest, AnOldClusterIsNotBootstrappedAgain)
{
    TestCluster cluster;
    Controller next(cluster.config, cluster.random);
    next.activate(LeaderEpoch(2), *cluster.loader.image(), cluster.end, cluster.now);
    EXPECT_TRUE(next.takeAppends().empty());
}

TEST(ControllerTest, AnswersLeaveAtCommitAndInOrder)
{
    TestCluster cluster;
    cluster.start({1});
    std::vector<std::string> answers;
    auto note = [&](const protocol::CreateTopicsResponse& response) {
        answers.push_back(response.topics.at(0).name);
    };
    cluster.controller.createTopics(createRequest("a"), cluster.now, note);
    cluster.controller.createTopics(createRequest("b"), cluster.now, note);
    cluster.append();
    EXPECT_TRUE(answers.empty());
    EXPECT_NE(cluster.controller.image().topic("a"), nullptr) << "decided";
    EXPECT_EQ(cluster.loader.image()->topic("a"), nullptr) << "but not committed";
    cluster.controller.onCommitted(cluster.uncommitted.front().baseOffset +
                                   2); // the first batch, two records
    EXPECT_EQ(answers, std::vector<std::string>{"a"});
    cluster.commit();
    EXPECT_EQ(answers, (std::vector<std::string>{"a", "b"}));
}

TEST(ControllerTest, AnAnswerWithoutRecordsRestsOnWhatWasAppendedBefore)
{
    TestCluster cluster;
    cluster.start({1});
    std::vector<int> answers;
    cluster.controller.createTopics(
        createRequest("a"), cluster.now, [&](const auto&) { answers.push_back(1); });
    // The second sees the topic of the first, which may still be lost.
    cluster.controller.createTopics(
        createRequest("a"), cluster.now, [&](const protocol::CreateTopicsResponse& response) {
            EXPECT_EQ(static_cast<ErrorCode>(response.topics.at(0).errorCode),
                      ErrorCode::TopicAlreadyExists);
            answers.push_back(2);
        });
    EXPECT_TRUE(answers.empty());
    cluster.commit();
    EXPECT_EQ(answers, (std::vector<int>{1, 2}));
}

TEST(ControllerTest, LosingTheLeadershipForgetsWhatWasNotCommitted)
{
    TestCluster cluster;
    cluster.start({1});
    std::optional<ErrorCode> answer;
    cluster.controller.createTopics(
        createRequest("a"), cluster.now, [&](const protocol::CreateTopicsResponse& response) {
            answer = static_cast<ErrorCode>(response.topics.at(0).errorCode);
        });
    cluster.controller.deactivate();
    EXPECT_EQ(answer, ErrorCode::NotController);
    EXPECT_TRUE(cluster.controller.takeAppends().empty());
    EXPECT_EQ(cluster.controller.nextDeadline(), kNever);
    cluster.controller.onCommitted(cluster.end + 100);
    cluster.controller.onDeadline(cluster.now);

    // Elected again, with the log of another: what is committed is what counts.
    cluster.controller.activate(LeaderEpoch(3), *cluster.loader.image(), cluster.end, cluster.now);
    EXPECT_EQ(cluster.controller.image().topic("a"), nullptr);
    EXPECT_TRUE(cluster.controller.image() == *cluster.loader.image());
}

TEST(ControllerTest, WhoIsNotActiveSaysSoToEveryRequest)
{
    TestRandom random;
    Controller controller({}, random);
    Instant now;
    auto expect = [](std::int16_t code) {
        EXPECT_EQ(static_cast<ErrorCode>(code), ErrorCode::NotController);
    };
    int answers = 0;
    auto top = [&](const auto& response) {
        expect(response.errorCode);
        ++answers;
    };
    controller.registerBroker({}, now, top);
    controller.heartbeat({}, now, top);
    controller.unregisterBroker({}, now, top);
    controller.registerController({}, now, top);
    controller.updateFeatures({}, now, top);
    controller.allocateProducerIds({}, now, top);
    controller.alterPartition({}, now, top);
    controller.electLeaders({}, now, top);
    controller.createTopics(createRequest("a"), now, [&](const auto& r) {
        expect(r.topics.at(0).errorCode);
        ++answers;
    });
    protocol::DeleteTopicsRequest deletion;
    deletion.topicNames = {"a"};
    deletion.topics.push_back({"b", {}});
    controller.deleteTopics(deletion, now, [&](const auto& r) {
        ASSERT_EQ(r.responses.size(), 2u);
        expect(r.responses.at(0).errorCode);
        expect(r.responses.at(1).errorCode);
        ++answers;
    });
    protocol::CreatePartitionsRequest growth;
    growth.topics.push_back({"a", 2, {}});
    controller.createPartitions(growth, now, [&](const auto& r) {
        expect(r.results.at(0).errorCode);
        ++answers;
    });
    protocol::IncrementalAlterConfigsRequest incremental;
    incremental.resources.emplace_back();
    controller.incrementalAlterConfigs(incremental, now, [&](const auto& r) {
        expect(r.responses.at(0).errorCode);
        ++answers;
    });
    protocol::AlterConfigsRequest full;
    full.resources.emplace_back();
    controller.alterConfigs(full, now, [&](const auto& r) {
        expect(r.responses.at(0).errorCode);
        ++answers;
    });
    EXPECT_EQ(answers, 13);
}

TEST(ControllerTest, WritesANoOpRecordWhenNothingHappens)
{
    TestCluster cluster;
    cluster.timerRecords.clear();
    cluster.advance(1700ms);
    EXPECT_EQ(cluster.count<protocol::NoOpRecord>(cluster.timerRecords), 3u);
    EXPECT_EQ(cluster.timerRecords.size(), 3u);
}

TEST(ControllerTest, OtherRecordsTakeTheNoOpsPlace)
{
    TestCluster cluster;
    cluster.start({1});
    cluster.timerRecords.clear();
    cluster.advance(400ms);
    cluster.createTopic("a", {{1}});
    cluster.advance(400ms);
    EXPECT_TRUE(cluster.timerRecords.empty());
}

TEST(ControllerTest, WritesNoNoOpRecordsWhenToldSo)
{
    ControllerConfig config;
    config.maxIdleInterval = Duration::zero();
    TestCluster cluster({}, config);
    cluster.timerRecords.clear();
    cluster.advance(10s);
    EXPECT_TRUE(cluster.timerRecords.empty());
}

TEST(ControllerTest, TheQuorumsOwnRecordsMoveTheNextOffset)
{
    TestCluster cluster;
    cluster.start({1});
    cluster.end += 1; // a voter change
    cluster.controller.onForeignAppend(cluster.end);
    cluster.createTopic("a", {{1}}); // append() checks the offset
}

TEST(ControllerTest, ProducerIdBlocksNeverOverlap)
{
    TestCluster cluster;
    cluster.start({1, 2});
    protocol::AllocateProducerIdsRequest request;
    request.brokerId = 1;
    request.brokerEpoch = cluster.epochs[1];
    auto first = cluster.ask(&Controller::allocateProducerIds, request);
    request.brokerId = 2;
    request.brokerEpoch = cluster.epochs[2];
    auto second = cluster.ask(&Controller::allocateProducerIds, request);
    EXPECT_EQ(first.producerIdStart, 0);
    EXPECT_EQ(first.producerIdLen, 1000);
    EXPECT_EQ(second.producerIdStart, 1000);
    request.brokerEpoch += 1;
    EXPECT_EQ(
        static_cast<ErrorCode>(cluster.ask(&Controller::allocateProducerIds, request).errorCode),
        ErrorCode::StaleBrokerEpoch);
}

TEST(ControllerTest, FeatureLevelsChangeOnlyWithinWhatEverybodyReads)
{
    TestCluster cluster;
    cluster.start({1});
    auto update = [&](const std::string& name, std::int16_t level, std::int8_t type) {
        protocol::UpdateFeaturesRequest request;
        auto& one = request.featureUpdates.emplace_back();
        one.feature = name;
        one.maxVersionLevel = level;
        one.upgradeType = type;
        return static_cast<ErrorCode>(cluster.ask(&Controller::updateFeatures, request).errorCode);
    };
    EXPECT_EQ(update("transaction.version", 3, 1), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(update("metadata.version", 31, 1), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(update("eligible.leader.replicas.version", 0, 1), ErrorCode::InvalidUpdateVersion)
        << "a downgrade";
    EXPECT_EQ(update("eligible.leader.replicas.version", 0, 2), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().featureLevel("eligible.leader.replicas.version"), 0);
    EXPECT_EQ(update("eligible.leader.replicas.version", 1, 1), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().featureLevel("eligible.leader.replicas.version"), 1);
}

TEST(ControllerTest, ADowngradeLeadsDownAndAnUpgradeUp)
{
    TestCluster cluster;
    cluster.start({1});
    auto update = [&](const std::string& name, std::int16_t level, std::int8_t type, bool validateOnly = false) {
        protocol::UpdateFeaturesRequest request;
        request.validateOnly = validateOnly;
        auto& one = request.featureUpdates.emplace_back();
        one.feature = name;
        one.maxVersionLevel = level;
        one.upgradeType = type;
        return static_cast<ErrorCode>(cluster.ask(&Controller::updateFeatures, request).errorCode);
    };
    const std::string elr = "eligible.leader.replicas.version";
    EXPECT_EQ(update(elr, 0, 2, true), ErrorCode::None);
    EXPECT_EQ(cluster.controller.image().featureLevel(elr), 1) << "only tried";
    ASSERT_EQ(update(elr, 0, 3), ErrorCode::None);
    EXPECT_EQ(update(elr, 1, 2), ErrorCode::InvalidUpdateVersion) << "a downgrade does not lead up";
    EXPECT_EQ(update(elr, 1, 4), ErrorCode::InvalidRequest);
    EXPECT_EQ(update(elr, 2, 1), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(update("no.such.version", 1, 1), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(update("kraft.version", 1, 1), ErrorCode::None);
    EXPECT_TRUE(cluster.lastRecords.empty()) << "the quorum keeps its level itself";
    EXPECT_EQ(update("kraft.version", 0, 2), ErrorCode::InvalidUpdateVersion);
    EXPECT_EQ(update("metadata.version", 30, 1), ErrorCode::None);
    EXPECT_EQ(update("metadata.version", 0, 2), ErrorCode::InvalidUpdateVersion);
}

TEST(ControllerTest, ABrokerThatDoesNotReadTheFeatureLevelsIsRefused)
{
    TestCluster cluster;
    auto request = cluster.registration(1);
    request.features = {{"metadata.version", 7, 29}, {"eligible.leader.replicas.version", 0, 1},
                        {"transaction.version", 0, 2}, {"group.version", 0, 1}, {"share.version", 0, 1}};
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::registerBroker, request).errorCode),
              ErrorCode::UnsupportedVersion);
    request.features = {{"metadata.version", 7, 30}, {"transaction.version", 0, 2}, {"group.version", 0, 1}, {"share.version", 0, 1}};
    EXPECT_EQ(static_cast<ErrorCode>(cluster.ask(&Controller::registerBroker, request).errorCode),
              ErrorCode::UnsupportedVersion) << "it says nothing of eligible leader replicas, which are on";
    request.features = {{"metadata.version", 7, 30}, {"eligible.leader.replicas.version", 0, 1},
                        {"transaction.version", 0, 2}, {"group.version", 0, 1}, {"share.version", 0, 1}};
    EXPECT_EQ(cluster.ask(&Controller::registerBroker, request).errorCode, 0);
}

TEST(ControllerTest, NoFeatureRisesAboveWhatARegisteredBrokerReads)
{
    TestCluster cluster;
    cluster.start({1});
    auto update = [&](std::int16_t level, std::int8_t type) {
        protocol::UpdateFeaturesRequest request;
        request.featureUpdates.push_back({"eligible.leader.replicas.version", level, false, type});
        return static_cast<ErrorCode>(cluster.ask(&Controller::updateFeatures, request).errorCode);
    };
    ASSERT_EQ(update(0, 2), ErrorCode::None);
    auto old = cluster.registration(2);
    std::erase_if(old.features, [](const auto& feature) { return feature.name == "eligible.leader.replicas.version"; });
    ASSERT_EQ(cluster.ask(&Controller::registerBroker, old).errorCode, 0) << "it is off";
    EXPECT_EQ(update(1, 1), ErrorCode::InvalidUpdateVersion);
    protocol::UnregisterBrokerRequest gone;
    gone.brokerId = 2;
    ASSERT_EQ(cluster.ask(&Controller::unregisterBroker, gone).errorCode, 0);
    EXPECT_EQ(update(1, 1), ErrorCode::None);
}

TEST(ControllerTest, ControllersRegister)
{
    TestCluster cluster;
    protocol::ControllerRegistrationRequest request;
    request.controllerId = 2;
    request.listeners.push_back({"CONTROLLER", "127.0.0.1", 9193, 0});
    EXPECT_EQ(
        static_cast<ErrorCode>(cluster.ask(&Controller::registerController, request).errorCode),
        ErrorCode::UnsupportedVersion)
        << "it does not say that it reads this metadata.version";
    request.features.push_back({"metadata.version", 7, 30});
    request.features.push_back({"eligible.leader.replicas.version", 0, 1});
    request.features.push_back({"transaction.version", 0, 2});
    request.features.push_back({"group.version", 0, 1});
    request.features.push_back({"share.version", 0, 1});
    EXPECT_EQ(cluster.ask(&Controller::registerController, request).errorCode, 0);
    EXPECT_EQ(cluster.controller.image().controllers().at(NodeId(2)).endpoints.at(0).port, 9193);
}

} // namespace
} // namespace brokerscope::metadata::testing
