// The administrator against real clusters: what it changes is what the cluster's own snapshot then says, and what Kafka refuses
// comes back with its name. Waits for conditions, never for a time.
#include "engine/workload/admin.h"
#include "engine/workload/closing.h"
#include "engine/workload/producer.h"
#include "testing/live_cluster.h"

namespace brokerscope::workload {
namespace {

using brokerscope::testing::answerOf;
using brokerscope::testing::errorOf;
using namespace std::chrono_literals;
using cluster::ClusterSnapshot;

class AdminTest : public brokerscope::testing::LiveClusterTest
{
protected:
    void SetUp() override
    {
        m_config.settings = {{"broker.session.timeout.ms", "3000"}};
        open();
        auto admin = Admin::start(m_cluster->bootstrapServers());
        ASSERT_TRUE(admin);
        m_admin = std::move(admin).value();
    }
    void TearDown() override
    {
        m_admin.reset();
        waitForClosingClients();
    }

    void makeTopic(const std::string& name, int partitions, int replicas)
    {
        NewTopic topic;
        topic.name = name;
        topic.partitions = partitions;
        topic.replicationFactor = static_cast<std::int16_t>(replicas);
        ASSERT_EQ(errorOf([&](auto done) { m_admin->createTopic(topic, done); }), "");
        ASSERT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.topic(name) != nullptr; }));
    }
    // Keys key-0, key-1 ... into the partition that murmur2 chooses; all acknowledged.
    void produce(const std::string& topic, int count)
    {
        ProducerSettings settings;
        settings.bootstrapServers = m_cluster->bootstrapServers();
        auto producer = std::move(Producer::start(settings)).value();
        for (int i = 0; i < count; ++i) {
            OutgoingRecord record;
            record.topic = topic;
            record.key = "key-" + std::to_string(i);
            record.value = "v";
            std::promise<std::string> delivered;
            producer->send(std::move(record), [&](const Delivery& delivery) { delivered.set_value(delivery.error); });
            ASSERT_EQ(delivered.get_future().get(), "");
        }
    }
    static const cluster::GroupOffsetSnapshot* committed(const ClusterSnapshot& snapshot, const std::string& group, int partition)
    {
        for (const auto& one : snapshot.groups)
            if (one.id == group)
                for (const auto& offset : one.offsets)
                    if (offset.partition == PartitionIndex(partition))
                        return &offset;
        return nullptr;
    }
    static const cluster::ReplicaSnapshot* leaderLog(const ClusterSnapshot& snapshot, const std::string& name, int partition)
    {
        const auto topic = snapshot.topic(name);
        if (!topic)
            return nullptr;
        for (const auto& one : topic->partitions)
            if (one.index == PartitionIndex(partition))
                for (const auto& log : one.logs)
                    if (log.isLeader)
                        return &log;
        return nullptr;
    }

    std::unique_ptr<Admin> m_admin;
};

TEST_F(AdminTest, MovesForgetsAndDeletesTheOffsetsOfAGroup)
{
    makeTopic("orders", 1, 1);
    produce("orders", 20);
    const PartitionIndex zero(0);
    ASSERT_EQ(errorOf([&](auto done) { m_admin->alterGroupOffsets("billing", {{"orders", zero, Offset(12)}}, done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        const auto* offset = committed(snapshot, "billing", 0);
        return offset != nullptr && offset->committed == Offset(12) && offset->lag == 8 && offset->memberId.empty();
    }));

    const auto past = answerOf<std::vector<PartitionOffset>>([&](auto done) { m_admin->findOffsets({{"orders", zero, 1}}, done); });
    ASSERT_TRUE(past);
    EXPECT_EQ(past.value().at(0).offset, Offset(0));
    const auto future = answerOf<std::vector<PartitionOffset>>([&](auto done) {
        m_admin->findOffsets({{"orders", zero, 32'503'680'000'000}}, done);
    });
    ASSERT_TRUE(future);
    EXPECT_EQ(future.value().at(0).offset, kNoOffset) << "no record is as young";

    ASSERT_EQ(errorOf([&](auto done) { m_admin->deleteGroupOffsets("billing", {{"orders", zero}}, done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return committed(snapshot, "billing", 0) == nullptr; }));
    ASSERT_EQ(errorOf([&](auto done) { m_admin->alterGroupOffsets("billing", {{"orders", zero, Offset(3)}}, done); }), "");
    ASSERT_EQ(errorOf([&](auto done) { m_admin->deleteGroup("billing", done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.groups.empty(); }));
    const auto refused = errorOf([&](auto done) { m_admin->deleteGroup("nobody", done); });
    EXPECT_NE(refused.find("GROUP_ID_NOT_FOUND"), std::string::npos) << refused;
}

TEST_F(AdminTest, ConfiguresDescribesAndPurgesATopic)
{
    makeTopic("orders", 2, 1);
    produce("orders", 30);
    ASSERT_EQ(execute(cluster::AlterTopicConfigs{"orders", {{"retention.ms", "60000"}, {"max.message.bytes", "2000"}}}), "");
    const auto described = [&] {
        std::map<std::string, ConfigEntry> entries;
        const auto all = answerOf<std::vector<ConfigEntry>>([&](auto done) { m_admin->describeTopic("orders", done); });
        if (all)
            for (const auto& one : all.value())
                entries[one.name] = one;
        return entries;
    };
    ASSERT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        const auto topic = snapshot.topic("orders");
        return topic && topic->configs.contains("retention.ms") && topic->configs.at("retention.ms") == "60000";
    }));
    auto entries = described();
    EXPECT_EQ(entries["retention.ms"].value, "60000");
    EXPECT_EQ(entries["retention.ms"].source, 1) << "the topic's own";
    EXPECT_NE(entries["segment.bytes"].source, 1);
    // Only what is named changes, and without a value the default is back.
    ASSERT_EQ(execute(cluster::AlterTopicConfigs{"orders", {{"retention.ms", std::nullopt}}}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return !snapshot.topic("orders")->configs.contains("retention.ms"); }));
    EXPECT_EQ(m_cluster->snapshot()->topic("orders")->configs.at("max.message.bytes"), "2000");
    const auto refused = execute(cluster::AlterTopicConfigs{"orders", {{"retention.ms", "soon"}}});
    EXPECT_NE(refused.find("INVALID_CONFIG"), std::string::npos) << refused;
    EXPECT_NE(execute(cluster::AlterTopicConfigs{"nothing", {{"retention.ms", "1"}}}).find("UNKNOWN_TOPIC_OR_PARTITION"),
              std::string::npos);

    ASSERT_EQ(errorOf([&](auto done) { m_admin->deleteRecords({{"orders", PartitionIndex(0), Offset(4)}}, done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        const auto* log = leaderLog(snapshot, "orders", 0);
        return log != nullptr && log->logStartOffset == Offset(4);
    }));
    ASSERT_EQ(errorOf([&](auto done) { m_admin->deleteRecords({{"orders", PartitionIndex(0), kNoOffset}}, done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        const auto* log = leaderLog(snapshot, "orders", 0);
        return log != nullptr && log->logStartOffset == log->logEndOffset;
    }));
}

TEST_F(AdminTest, TellsHowManyKeysMoveBeforePartitionsAreAdded)
{
    makeTopic("orders", 2, 1);
    produce("orders", 40);
    const auto same = answerOf<KeySpread>([&](auto done) { m_admin->spreadKeys("orders", 2, 2, 1000, done); });
    ASSERT_TRUE(same) << same.error().message();
    EXPECT_EQ(same.value().records, 40);
    EXPECT_EQ(same.value().keys, 40);
    EXPECT_EQ(same.value().moving, 0);
    const auto three = answerOf<KeySpread>([&](auto done) { m_admin->spreadKeys("orders", 2, 3, 1000, done); });
    ASSERT_TRUE(three);
    EXPECT_TRUE(three.value().whole);
    EXPECT_GT(three.value().moving, 10);
    EXPECT_LT(three.value().moving, 40);
    const auto some = answerOf<KeySpread>([&](auto done) { m_admin->spreadKeys("orders", 2, 3, 10, done); });
    ASSERT_TRUE(some);
    EXPECT_FALSE(some.value().whole);
    ASSERT_EQ(errorOf([&](auto done) { m_admin->addPartitions("orders", 3, done); }), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.topic("orders")->partitions.size() == 3; }));
}

TEST_F(AdminTest, MovesReplicasAndElectsThePreferredLeader)
{
    makeTopic("orders", 1, 2);
    produce("orders", 10);
    const auto before = m_cluster->snapshot()->topic("orders")->partitions.at(0).replicas;
    NodeId free = kNoNode;
    for (const auto id : {NodeId(1), NodeId(2), NodeId(3)})
        if (std::find(before.begin(), before.end(), id) == before.end())
            free = id;
    const std::vector<NodeId> wanted{free, before[0]};
    ASSERT_EQ(execute(cluster::ReassignPartitions{{{"orders", PartitionIndex(0), wanted}}, 1'000'000}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        const auto& partition = snapshot.topic("orders")->partitions.at(0);
        return partition.replicas == wanted && partition.addingReplicas.empty() && partition.removingReplicas.empty() &&
               partition.isr.size() == 2;
    }));
    EXPECT_TRUE(m_cluster->snapshot()->topic("orders")->configs.contains("leader.replication.throttled.replicas"));
    ASSERT_EQ(execute(cluster::EndReplicationThrottle{}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) { return snapshot.topic("orders")->configs.empty(); }));

    ASSERT_EQ(execute(cluster::ElectLeaders{false, {{"orders", PartitionIndex(0)}}}), "");
    EXPECT_TRUE(eventually([&](const ClusterSnapshot& snapshot) {
        return snapshot.topic("orders")->partitions.at(0).leader == free;
    }));
    EXPECT_EQ(execute(cluster::ElectLeaders{false, {{"orders", PartitionIndex(0)}}}), "") << "it leads already: nothing to do";
    const auto refused = execute(cluster::ReassignPartitions{{{"orders", PartitionIndex(0), {NodeId(9)}}}, std::nullopt});
    EXPECT_NE(refused.find("INVALID_REPLICA_ASSIGNMENT"), std::string::npos) << refused;
    const auto nothing = execute(cluster::ReassignPartitions{{{"orders", PartitionIndex(0), {}}}, std::nullopt});
    EXPECT_NE(nothing.find("NO_REASSIGNMENT_IN_PROGRESS"), std::string::npos) << nothing;
}

} // namespace
} // namespace brokerscope::workload
