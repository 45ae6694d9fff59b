// The clients against the cluster that librdkafka itself can play: real connections, and nothing of
// our engine.
#include "engine/workload/admin.h"
#include "engine/workload/closing.h"
#include "engine/workload/consumer_group.h"
#include "engine/workload/producer.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <set>
#include <thread>

namespace brokerscope::workload {
namespace {

using namespace std::chrono_literals;

class MockCluster
{
public:
    MockCluster()
    {
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "log_level", "0", nullptr, 0);
        m_handle = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
        m_cluster = rd_kafka_mock_cluster_new(m_handle, 3);
        rd_kafka_mock_topic_create(m_cluster, "orders", 6, 3);
    }
    ~MockCluster()
    {
        waitForClosingClients();
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_handle);
    }
    std::string bootstrap() const { return rd_kafka_mock_cluster_bootstraps(m_cluster); }
    rd_kafka_mock_cluster_t* raw() { return m_cluster; }

private:
    rd_kafka_t* m_handle = nullptr;
    rd_kafka_mock_cluster_t* m_cluster = nullptr;
};

// Waits for a condition, not for a time: the limit only ends a test that has failed anyway.
template <class Condition> bool eventually(Condition condition)
{
    const auto limit = std::chrono::steady_clock::now() + 60s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > limit)
            return false;
        std::this_thread::yield();
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

std::unique_ptr<Producer> startProducer(const MockCluster& cluster)
{
    ProducerSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    auto producer = Producer::start(settings);
    EXPECT_TRUE(producer);
    return std::move(producer).value();
}

} // namespace

TEST(ProducerTest, DeliversASingleRecordAndSaysWhere)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    std::promise<Delivery> delivered;
    producer->send(
        {"orders", PartitionIndex(2), "key", "value", {{"trace", "7"}, {"empty", std::nullopt}}},
        [&](const Delivery& delivery) { delivered.set_value(delivery); });
    const Delivery delivery = delivered.get_future().get();
    EXPECT_EQ(delivery.error, "");
    EXPECT_EQ(delivery.topic, "orders");
    EXPECT_EQ(delivery.partition, PartitionIndex(2));
    EXPECT_EQ(delivery.offset, Offset(0));
    EXPECT_TRUE(eventually([&] { return producer->status()->acknowledged == 1; }));
    EXPECT_EQ(producer->status()->inFlight, 0u);
    EXPECT_TRUE(producer->status()->latencyP50);
}

TEST(ProducerTest, SteadyLoadEndsAfterItsRecords)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    SteadyLoad load;
    load.topic = "orders";
    load.recordsPerSecond = 2000;
    load.records = 300;
    producer->startLoad(load);
    EXPECT_TRUE(eventually([&] { return producer->status()->acknowledged == 300; }));
    EXPECT_TRUE(eventually([&] { return !producer->status()->loading; }));
    EXPECT_EQ(producer->status()->sent, 300u);
}

TEST(ProducerTest, LoadCanBeChangedAndStopped)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    SteadyLoad load;
    load.topic = "orders";
    load.recordsPerSecond = 0.001;
    producer->startLoad(load);
    EXPECT_TRUE(eventually([&] { return producer->status()->acknowledged == 1; }));
    producer->setRate(1000);
    EXPECT_TRUE(eventually([&] { return producer->status()->acknowledged > 50; }));
    producer->stopLoad();
    EXPECT_TRUE(eventually([&] { return !producer->status()->loading; }));
}

TEST(ProducerTest, TransactionsAreBegunCommittedAndAborted)
{
    MockCluster cluster;
    ProducerSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    settings.transactionalId = "tx-1";
    auto producer = std::move(Producer::start(settings)).value();
    std::promise<Delivery> delivered;
    producer->send({"orders", PartitionIndex(0), "key", "value", {}, {}},
                   [&](const Delivery& delivery) { delivered.set_value(delivery); });
    EXPECT_TRUE(eventually([&] { return producer->status()->transaction == TransactionState::Ready; }));
    EXPECT_EQ(producer->status()->sent, 0u); // it waits for a transaction
    producer->commit();
    EXPECT_TRUE(eventually([&] { return producer->status()->lastError == "_STATE"; }));
    producer->begin();
    EXPECT_EQ(delivered.get_future().get().error, "");
    producer->commit();
    EXPECT_TRUE(eventually([&] { return producer->status()->committed == 1; }));
    producer->begin();
    producer->abort();
    EXPECT_TRUE(eventually([&] { return producer->status()->aborted == 1; }));
    EXPECT_EQ(producer->status()->transaction, TransactionState::Ready);
}

TEST(ProducerTest, BurstsKeepTheRate)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    SteadyLoad load;
    load.topic = "orders";
    load.recordsPerSecond = 1000;
    load.burst = 100;
    load.records = 300;
    producer->startLoad(load);
    EXPECT_TRUE(eventually([&] { return producer->status()->acknowledged == 300; }));
}

TEST(ProducerTest, ErrorsOfTheBrokerAreNamed)
{
    MockCluster cluster;
    ProducerSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    settings.idempotence = false;
    auto producer = std::move(Producer::start(settings)).value();
    rd_kafka_mock_push_request_errors(
        cluster.raw(), 0 /* Produce */, 1, RD_KAFKA_RESP_ERR_INVALID_REQUIRED_ACKS);
    std::promise<Delivery> delivered;
    producer->send({"orders", PartitionIndex(0), std::nullopt, "v", {}},
                   [&](const Delivery& d) { delivered.set_value(d); });
    EXPECT_EQ(delivered.get_future().get().error, "INVALID_REQUIRED_ACKS");
    EXPECT_TRUE(eventually([&] { return producer->status()->failed == 1; }));
    EXPECT_EQ(producer->status()->lastError, "INVALID_REQUIRED_ACKS");
    EXPECT_FALSE(producer->status()->lastErrorText.empty());
}

TEST(ProducerTest, EveryRecordIsAccountedForWhenItIsStopped)
{
    ProducerSettings settings;
    settings.bootstrapServers = "127.0.0.1:1"; // nobody is there
    auto producer = std::move(Producer::start(settings)).value();
    std::atomic<int> told{0};
    for (int i = 0; i < 10; ++i)
        producer->send({"orders", PartitionIndex(0), std::nullopt, "v", {}},
                       [&](const Delivery& delivery) {
                           EXPECT_NE(delivery.error, "");
                           ++told;
                       });
    EXPECT_TRUE(eventually([&] { return producer->status()->sent == 10; }));
    EXPECT_TRUE(eventually([&] { return !producer->status()->lastError.empty(); }))
        << "it says that nobody is there";
    producer->stop();
    producer->send({"orders", {}, {}, "late", {}}, [&](const Delivery& delivery) {
        EXPECT_EQ(delivery.error, "_STATE");
        ++told;
    });
    producer.reset();
    waitForClosingClients();
    EXPECT_EQ(told, 11);
}

TEST(ProducerTest, RefusesSettingsWithASentence)
{
    ProducerSettings settings;
    EXPECT_FALSE(Producer::start(settings)) << "no bootstrap servers";
    settings.bootstrapServers = "127.0.0.1:1";
    settings.linger = std::chrono::milliseconds(-5);
    const auto refused = Producer::start(settings);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message().find("-5"), std::string::npos) << refused.error().message();
}

TEST(ConsumerGroupTest, MembersShareThePartitionsAndReadEverything)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    for (int i = 0; i < 60; ++i)
        producer->send({"orders",
                        PartitionIndex(i % 6),
                        "k" + std::to_string(i),
                        "v" + std::to_string(i),
                        {{"h", "1"}}});

    ConsumerGroupSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    settings.groupId = "shipping";
    settings.topics = {"orders"};
    settings.members = 2;
    settings.sessionTimeout = 6s;
    auto group = std::move(ConsumerGroup::start(settings)).value();
    EXPECT_TRUE(eventually([&] { return group->status()->received >= 60; }));
    EXPECT_TRUE(eventually([&] {
        std::set<PartitionIndex> owned;
        std::size_t sum = 0;
        const auto status = group->status();
        for (const auto& member : status->members)
            for (const auto& [topic, partitions] : member.assignment) {
                owned.insert(partitions.begin(), partitions.end());
                sum += partitions.size();
            }
        return status->members.size() == 2 && owned.size() == 6 && sum == 6;
    }));
    const auto status = group->status();
    EXPECT_EQ(status->members[0].clientId, "shipping-1");
    EXPECT_EQ(status->members[1].clientId, "shipping-2");
    EXPECT_FALSE(status->members[0].memberId.empty());
    EXPECT_GE(status->rebalances, 2u);

    const auto recent = group->recent();
    ASSERT_FALSE(recent.empty());
    EXPECT_EQ(recent.front().topic, "orders");
    EXPECT_TRUE(recent.front().key && recent.front().value);
    EXPECT_EQ(recent.front().headers, (std::vector<Header>{{"h", "1"}}));
    EXPECT_GT(recent.front().timestampMs, 0);
    EXPECT_TRUE(group->recent(group->status()->recentEnd).empty()) << "nothing new since";

    EXPECT_TRUE(group->setMembers(1));
    EXPECT_TRUE(eventually([&] {
        const auto now = group->status();
        return now->members.size() == 1 && !now->members[0].assignment.empty() &&
               now->members[0].assignment.begin()->second.size() == 6;
    })) << "the one that stays takes over";
}

TEST(ConsumerGroupTest, PausedGroupKeepsItsPartitionsAndReadsNothing)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    ConsumerGroupSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    settings.groupId = "paused";
    settings.topics = {"orders"};
    auto group = std::move(ConsumerGroup::start(settings)).value();
    group->setPaused(true);
    EXPECT_TRUE(eventually([&] { return !group->status()->members[0].assignment.empty(); }));
    EXPECT_TRUE(eventually([&] { return group->status()->members[0].paused; }));
    std::promise<void> written;
    producer->send({"orders", PartitionIndex(0), {}, "v", {}},
                   [&](const Delivery&) { written.set_value(); });
    written.get_future().wait();
    EXPECT_EQ(group->status()->received, 0u);
    group->setPaused(false);
    EXPECT_TRUE(eventually([&] { return group->status()->received == 1; }));
}

TEST(ConsumerGroupTest, AMemberThatHangsReadsNothingUntilItIsLetGo)
{
    MockCluster cluster;
    auto producer = startProducer(cluster);
    ConsumerGroupSettings settings;
    settings.bootstrapServers = cluster.bootstrap();
    settings.groupId = "g";
    settings.topics = {"orders"};
    auto group = std::move(ConsumerGroup::start(settings)).value();
    EXPECT_TRUE(eventually([&] { return !group->status()->members.at(0).assignment.empty(); }));
    group->setStuck(1, true);
    EXPECT_TRUE(eventually([&] { return group->status()->members.at(0).stuck; }));
    const auto before = group->status()->received;
    std::promise<void> written;
    producer->send({"orders", PartitionIndex(0), "key", "value", {}, {}}, [&](const Delivery&) { written.set_value(); });
    written.get_future().wait();
    EXPECT_EQ(group->status()->received, before);
    group->setStuck(1, false);
    EXPECT_TRUE(eventually([&] { return group->status()->received == before + 1; }));
    group->setTimePerRecord(1, 1ms);
    EXPECT_TRUE(eventually([&] { return group->status()->members.at(0).timePerRecord == 1ms; }));
}

TEST(ConsumerGroupTest, RefusesWhatMakesNoSense)
{
    ConsumerGroupSettings settings;
    settings.bootstrapServers = "127.0.0.1:1";
    EXPECT_FALSE(ConsumerGroup::start(settings));
    settings.groupId = "g";
    EXPECT_FALSE(ConsumerGroup::start(settings));
    settings.topics = {"orders"};
    settings.members = 65;
    EXPECT_FALSE(ConsumerGroup::start(settings));
    settings.members = 1;
    settings.sessionTimeout = std::chrono::milliseconds(0);
    EXPECT_FALSE(ConsumerGroup::start(settings));
    settings.sessionTimeout = std::chrono::seconds(10);
    auto group = ConsumerGroup::start(settings);
    ASSERT_TRUE(group);
    EXPECT_FALSE(group.value()->setMembers(-1));
    group.value()->removeMember(9, Departure::Leave); // there is none
    group.value()->stop();
    EXPECT_FALSE(group.value()->addMember());
    waitForClosingClients();
}

TEST(AdminTest, FailuresAreSentences)
{
    auto admin = std::move(Admin::start("127.0.0.1:1")).value();
    std::promise<std::string> said;
    admin->addPartitions(
        "orders", 0, [&](Result<void> result) { said.set_value(result ? "" : result.error().message()); });
    EXPECT_EQ(said.get_future().get(), "cannot add partitions to topic orders: a topic has at least one partition");
    admin.reset();
    waitForClosingClients();
}

} // namespace brokerscope::workload
