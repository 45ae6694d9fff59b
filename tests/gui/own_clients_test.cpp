// The window's own producers and groups over real clusters: one of this process, and one that is watched from outside.
#include "testing/live_cluster.h"

#include "ui/bridge/live_cluster_source.h"
#include "ui/bridge/live_workloads.h"
#include "ui/bridge/remote_cluster_source.h"
#include "ui/bridge/window_actors.h"
#include "ui/views/compare/calls_story.h"
#include "ui/views/compare/queue_story.h"

#include "engine/remote/remote_cluster.h"
#include "engine/workload/closing.h"

#include <QSignalSpy>
#include <QTest>

namespace brokerscope::ui {
namespace {

constexpr int kPatienceMs = 60'000;

class OwnClientsTest : public brokerscope::testing::LiveClusterTest
{
protected:
    void SetUp() override { open(); }
    void TearDown() override
    {
        m_workloads.reset();
        m_source.reset();
        m_remote.reset();
        workload::waitForClosingClients();
    }
    void live() { use(std::make_unique<LiveClusterSource>(*m_cluster)); }
    void watched()
    {
        const auto port = m_config.port;
        m_remote = std::make_unique<remote::RemoteCluster>(
            remote::RemoteOptions{.servers = {{"127.0.0.1", port}}, .every = std::chrono::milliseconds(100)});
        use(std::make_unique<RemoteClusterSource>(*m_remote));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_source->snapshot()->external->lastAnswer.has_value(); }, kPatienceMs));
    }
    void createTopic(const char* name)
    {
        LiveClusterSource source(*m_cluster);
        LiveWorkloads administrator(source);
        QSignalSpy created(&administrator, &Workloads::topicCreated);
        NewTopic topic;
        topic.name = QLatin1String(name);
        administrator.createTopic(topic);
        ASSERT_TRUE(created.wait(kPatienceMs));
        ASSERT_EQ(created[0][1].toString(), QString());
    }
    // The answer to one record.
    QList<QVariant> sent(const RecordToSend& record)
    {
        QSignalSpy answer(m_workloads.get(), &Workloads::recordSent);
        m_workloads->send(record);
        return answer.wait(kPatienceMs) ? answer[0] : QList<QVariant>();
    }
    [[nodiscard]] WorkloadRow row(quint64 id) const
    {
        for (const auto& each : m_workloads->rows())
            if (each.id == id)
                return each;
        return {};
    }

    std::unique_ptr<remote::RemoteCluster> m_remote;
    std::unique_ptr<ClusterSource> m_source;
    std::unique_ptr<LiveWorkloads> m_workloads;

private:
    void use(std::unique_ptr<ClusterSource> source)
    {
        m_source = std::move(source);
        m_workloads = std::make_unique<LiveWorkloads>(*m_source);
    }
};

TEST_F(OwnClientsTest, ProduceAndConsumeInAClusterThatIsWatchedFromOutside)
{
    createTopic("orders");
    watched();
    RecordToSend record;
    record.topic = QStringLiteral("orders");
    record.value = QByteArray("one");
    const auto answer = sent(record);
    ASSERT_EQ(answer.size(), 4);
    EXPECT_EQ(answer[3].toString(), QString());
    EXPECT_EQ(answer[2].toLongLong(), 0);
    SteadyProducer shop;
    shop.clientId = QStringLiteral("shop");
    shop.record = record;
    shop.records = 20;
    shop.recordsPerSecond = 100;
    const auto producer = m_workloads->start(shop);
    GroupToRun billing;
    billing.groupId = QStringLiteral("billing");
    billing.topics = QStringList{QStringLiteral("orders")};
    billing.members = 2;
    const auto group = m_workloads->start(billing);
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(producer).records == 20; }, kPatienceMs)) << row(producer).lastError.toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(group).records == 21; }, kPatienceMs)) << row(group).lastError.toStdString();
    // The watcher sees them as the window's own.
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (const auto& seen : m_source->snapshot()->groups)
            if (seen.id == "billing")
                return seen.members.size() == 2;
        return false;
    }, kPatienceMs));
}

TEST_F(OwnClientsTest, ARecordByItselfHasItsOwnAcks)
{
    createTopic("orders");
    live();
    RecordToSend record;
    record.topic = QStringLiteral("orders");
    record.value = QByteArray("one");
    for (const auto* acks : {"all", "1"}) {
        record.acks = QLatin1String(acks);
        const auto answer = sent(record);
        ASSERT_EQ(answer.size(), 4);
        EXPECT_GE(answer[2].toLongLong(), 0) << acks;
    }
    record.acks = QStringLiteral("0");
    const auto answer = sent(record);
    ASSERT_EQ(answer.size(), 4);
    EXPECT_EQ(answer[2].toLongLong(), -1) << "nobody says at which offset";
    EXPECT_EQ(answer[3].toString(), QString());
}

TEST_F(OwnClientsTest, WhatLinesStartHasCards)
{
    createTopic("orders");
    live();
    WindowActors actors(*m_source, *m_workloads);
    for (const auto* line : {"start producer shop topic orders records 10 rate 100", "start group billing topics orders members 2"}) {
        const auto act = scenario::parseAct(line);
        ASSERT_TRUE(act) << line;
        actors.perform(std::get<scenario::ActorAct>(act.value()), [](Result<void> done) { EXPECT_TRUE(done) << done.error().message(); });
    }
    ASSERT_EQ(m_workloads->rows().size(), 2u);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto rows = m_workloads->rows();
        return rows[0].records == 10 && rows[1].records == 10 && rows[1].members == 2;
    }, kPatienceMs));
}

TEST_F(OwnClientsTest, AQueueAndATopicGetTheSameAndOnlyTheTopicGivesItAgain)
{
    live();
    QueueStory story(*m_source, *m_workloads);
    story.setUp();
    ASSERT_TRUE(QTest::qWaitFor([&] { return story.log().read >= 6; }, kPatienceMs)) << story.problem().toStdString();
    EXPECT_EQ(story.log().order.wrongWithin, 0);
    EXPECT_GT(story.queue()->queue().counts().acknowledged, 0u);
    EXPECT_GE(story.log().kept, story.log().read) << "read, and still there";
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.log().asked > 0; }, kPatienceMs)) << "consumers pull";
    story.addLateReader();
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.log().lateRead >= 6; }, kPatienceMs));
    story.replay();
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.log().order.again > 0; }, kPatienceMs)) << story.problem().toStdString();
    EXPECT_EQ(story.replays(), 1);
    const auto topic = story.topic().toStdString();
    story.cleanUp();
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.phase() == QueueStory::Phase::Nothing; }, kPatienceMs));
    EXPECT_EQ(story.problem(), QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_source->snapshot()->topic(topic) == nullptr; }, kPatienceMs));
}

TEST_F(OwnClientsTest, WithPaymentDownCallsFailAndEventsWaitUntilItIsBack)
{
    live();
    CallsStory story(*m_source, *m_workloads, m_workloads->ledgerDesk());
    story.setUp();
    ASSERT_TRUE(QTest::qWaitFor([&] { return story.events().completed >= 3; }, kPatienceMs)) << story.problem().toStdString();
    story.takePaymentDown(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.lostToPayment() > 0 && story.events().services[CallsStory::Payment].waits >= 6; }, kPatienceMs));
    EXPECT_FALSE(story.events().services[CallsStory::Payment].runs);
    EXPECT_EQ(story.events().failed, 0);
    const auto accepted = story.events().accepted;
    story.takePaymentDown(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.events().completed >= accepted; }, kPatienceMs)) << "what waited is worked off";
    story.cleanUp();
    EXPECT_TRUE(QTest::qWaitFor([&] { return story.phase() == CallsStory::Phase::Nothing; }, kPatienceMs));
    EXPECT_EQ(story.problem(), QString());
}

} // namespace
} // namespace brokerscope::ui
