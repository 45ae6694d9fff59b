// The dock Compare over a scripted cluster: what its buttons ask for, what its figures say, and how it looks with something in it.
// Set BROKERSCOPE_SCREENSHOTS to a directory to look at the pictures oneself.
#include "dock_looks.h"
#include "fake_ledger_desk.h"
#include "fake_share_desk.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/views/compare/message_strip.h"
#include "ui/views/compare/read_order.h"

#include "engine/workload/murmur2.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <map>
#include <string>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

class CompareTest : public testing::Test, public ScriptedWindow
{
protected:
    CompareTest()
        : ScriptedWindow([](ScriptedWindow& self) {
            self.workloads.desk = new FakeLedgerDesk(&self.workloads);
            self.workloads.shares = new FakeShareDesk(&self.workloads);
        })
        , desk(static_cast<FakeLedgerDesk&>(*workloads.desk))
        , shares(static_cast<FakeShareDesk&>(*workloads.shares))
    {
        source.advance(2s);
        auto* dock = window.dock(QStringLiteral("dock.compare"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        showAgain();
    }
    // What is shown then is newer than all that has happened.
    void showAgain()
    {
        source.advance(500ms);
        source.advance(500ms);
        source.publish();
        QApplication::processEvents();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    void click(const char* name)
    {
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        button(name)->click();
        QApplication::processEvents();
    }
    void turnTo(const char* page)
    {
        find<QToolButton>(page)->click();
        QApplication::processEvents();
    }
    // Every topic that was asked for and is not there yet.
    void answerTopics()
    {
        for (; m_answered < workloads.created.size(); ++m_answered) {
            auto made = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
            made->name = workloads.created[m_answered].name.toStdString();
            for (auto& partition : made->partitions)
                for (auto& log : partition.logs)
                    log.logStartOffset = log.highWatermark = log.logEndOffset = Offset(0);
            source.state.topics.push_back(made);
            std::sort(source.state.topics.begin(), source.state.topics.end(), [](const auto& a, const auto& b) { return a->name < b->name; });
            source.publish();
            emit workloads.topicCreated(workloads.created[m_answered].name, QString());
        }
        QApplication::processEvents();
    }
    // The cluster takes what was sent to `topic` since the last time.
    void acknowledge(const QString& topic, const QString& error = {})
    {
        auto& ends = m_ends[topic];
        for (; m_acknowledged < workloads.sent.size(); ++m_acknowledged) {
            const auto& record = workloads.sent[m_acknowledged];
            if (record.topic != topic)
                continue;
            const int partition = partitionOf(*record.key);
            const auto offset = error.isEmpty() ? ends[partition]++ : -1;
            taken.push_back({topic, partition, offset, -1, record.key, record.value, 0, QStringLiteral("reader-1")});
            emit workloads.recordSent(topic, partition, offset, error);
        }
        for (auto& each : source.state.topics)
            if (each->name == topic.toStdString())
                each = grownTo(*each, ends);
        showAgain();
    }
    // The other topics get what this one has.
    void copyEnds(const QString& from, const QStringList& to)
    {
        for (const auto& name : to)
            m_ends[name] = m_ends[from];
        for (auto& each : source.state.topics)
            if (to.contains(QString::fromStdString(each->name)))
                each = grownTo(*each, m_ends[from]);
    }
    // A group that has read all and has so many members.
    void group(const QString& id, const QString& topic, int members)
    {
        std::erase_if(source.state.groups, [&](const auto& each) { return each.id == id.toStdString(); });
        cluster::GroupSnapshot made;
        made.id = id.toStdString();
        made.members.resize(static_cast<std::size_t>(members));
        for (const auto& [partition, end] : m_ends[topic])
            made.offsets.push_back({topic.toStdString(), PartitionIndex(partition), Offset(end), Offset(end), 0, {}});
        source.state.groups.push_back(made);
    }
    WorkloadRow& row(const QString& name)
    {
        return *std::find_if(workloads.current.begin(), workloads.current.end(), [&](const auto& each) { return each.name == name; });
    }
    void members(const QString& name, std::initializer_list<int> numbers)
    {
        row(name).memberRows.clear();
        for (const int number : numbers) {
            MemberRow member;
            member.number = number;
            row(name).memberRows.push_back(member);
        }
        emit workloads.rowsChanged();
    }
    static int partitionOf(const QByteArray& key);
    static std::shared_ptr<const cluster::TopicSnapshot> grownTo(const cluster::TopicSnapshot& topic, std::map<int, qint64> ends)
    {
        auto grown = std::make_shared<cluster::TopicSnapshot>(topic);
        for (auto& partition : grown->partitions)
            for (auto& log : partition.logs)
                log.highWatermark = log.logEndOffset = Offset(ends[partition.index.value()]);
        return grown;
    }

    FakeLedgerDesk& desk;
    FakeShareDesk& shares;
    std::vector<ReadRecord> taken;

private:
    std::size_t m_answered = 0;
    std::size_t m_acknowledged = 0;
    std::map<QString, std::map<int, qint64>> m_ends;
};

class QueueCompareTest : public CompareTest
{
protected:
    void setUpQueue()
    {
        click("compare.queue.setup");
        answerTopics();
        members(kGroup, {1, 2});
    }
    // So many seconds, at four messages in each.
    void play(int seconds)
    {
        for (int i = 0; i < seconds; ++i)
            acknowledge(kTopic);
        row(kGroup).records = static_cast<qint64>(taken.size());
        workloads.read = taken;
        group(kGroup, kTopic, 2);
        showAgain();
    }
    void frameFrom(const char* client)
    {
        auto ends = std::make_shared<events::FramePeers>();
        ends->clientId = client;
        auto frame = std::make_shared<events::Frame>();
        frame->peers = ends;
        frame->apiKey = 1;
        frame->sequence = source.crossed.size() + 1;
        source.crossed.push_back(frame);
    }
    const QString kTopic = QStringLiteral("compare-messages");
    const QString kGroup = QStringLiteral("compare-readers");
    const QString kLate = QStringLiteral("compare-late");
};

int CompareTest::partitionOf(const QByteArray& key)
{
    return workload::partitionOfKey(key.toStdString(), 3);
}

ReadRecord readAs(int partition, qint64 offset, quint64 number)
{
    ReadRecord record;
    record.partition = partition;
    record.offset = offset;
    record.value = numberedMessage(number);
    return record;
}

} // namespace

TEST(ReadOrderTest, PartitionsAreEachInOrderAndNotTogether)
{
    const auto order = orderOf({readAs(0, 0, 1), readAs(1, 0, 3), readAs(0, 1, 2), readAs(1, 1, 4)});
    EXPECT_EQ(order.records, 4);
    EXPECT_EQ(order.wrongWithin, 0);
    EXPECT_EQ(order.wrongAcross, 1);
    EXPECT_EQ(orderOf({readAs(0, 0, 2), readAs(0, 1, 1)}).wrongWithin, 1);
}

TEST(ReadOrderTest, WhatIsReadAgainIsNotOutOfOrder)
{
    const auto order = orderOf({readAs(0, 0, 1), readAs(0, 1, 2), readAs(0, 0, 1), readAs(0, 1, 2), readAs(0, 2, 3)});
    EXPECT_EQ(order.again, 2);
    EXPECT_EQ(order.records, 3);
    EXPECT_EQ(order.wrongAcross, 0);
}

TEST_F(QueueCompareTest, TheSameMessagesGoIntoTheQueueAndIntoARealTopic)
{
    EXPECT_FALSE(button("compare.queue.crash")->isEnabled());
    setUpQueue();
    ASSERT_EQ(workloads.created.size(), 1u);
    EXPECT_EQ(workloads.created[0].partitions, 3);
    ASSERT_EQ(workloads.groups.size(), 1u);
    EXPECT_EQ(workloads.groups[0].members, 2);
    play(5);
    EXPECT_GE(workloads.sent.size(), 20u);
    EXPECT_EQ(text("compare.queue.in"), QString::number(workloads.sent.size()));
    EXPECT_EQ(text("compare.log.kept"), text("compare.log.in"));
    EXPECT_NE(text("compare.queue.deleted"), QStringLiteral("0"));
    EXPECT_EQ(text("compare.queue.in").toInt(), text("compare.queue.kept").toInt() + text("compare.queue.deleted").toInt());
    EXPECT_TRUE(text("compare.queue.row.storage.left.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(text("compare.queue.row.storage.right.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(text("compare.queue.row.ordering.right.claim").startsWith(QStringLiteral("✓")));
    EXPECT_FALSE(text("compare.queue.row.movement.right.claim").startsWith(QStringLiteral("✓"))) << "nobody has seen them ask";
    frameFrom("compare-readers-1");
    frameFrom("somebody-else");
    play(1);
    EXPECT_EQ(text("compare.queue.row.movement.right"), QStringLiteral("asked 1 time (Fetch request)"));
}

TEST_F(QueueCompareTest, ALateReaderGetsAllOfTheLogAndNothingThatIsGone)
{
    setUpQueue();
    play(4);
    const auto gone = text("compare.queue.deleted");
    click("compare.queue.late");
    ASSERT_EQ(workloads.groups.size(), 2u);
    EXPECT_EQ(workloads.groups[1].groupId, kLate);
    EXPECT_TRUE(workloads.groups[1].fromBeginning);
    EXPECT_FALSE(button("compare.queue.late")->isEnabled());
    row(kLate).records = row(kGroup).records;
    play(1);
    EXPECT_TRUE(text("compare.queue.note").contains(QStringLiteral("nothing of the %1 that were gone").arg(gone)));
    EXPECT_TRUE(text("compare.queue.row.consumption.left").contains(QStringLiteral("consumer 3")));
    EXPECT_TRUE(text("compare.queue.row.consumption.right.claim").startsWith(QStringLiteral("✓")));
}

TEST_F(QueueCompareTest, ASlowConsumerAndACrashAreForBothSides)
{
    setUpQueue();
    play(2);
    button("compare.queue.slow")->click();
    EXPECT_EQ(workloads.acts.back(), QStringLiteral("slow 1 1 2000000"));
    play(4);
    EXPECT_TRUE(text("compare.queue.row.ordering.left.claim").startsWith(QStringLiteral("✓"))) << "the others overtake it";
    click("compare.queue.crash");
    EXPECT_EQ(workloads.acts.back(), QStringLiteral("crash 1 2"));
    members(kGroup, {1});
    play(1);
    EXPECT_EQ(button("compare.queue.crash")->text(), QStringLiteral("Start another"));
    click("compare.queue.crash");
    EXPECT_EQ(row(kGroup).members, 3) << "one was added";
    play(3);
    EXPECT_TRUE(text("compare.queue.note").contains(QStringLiteral("came back to the queue")));
    button("compare.queue.slow")->click();
    EXPECT_EQ(workloads.acts.back(), QStringLiteral("slow 1 1 150000"));
}

TEST_F(QueueCompareTest, AReplayGoesBackInTheLogAndIsImpossibleInTheQueue)
{
    setUpQueue();
    play(2);
    click("compare.queue.replay");
    EXPECT_EQ(row(kGroup).members, 0);
    EXPECT_TRUE(workloads.admin.asked.empty()) << "members are still there";
    members(kGroup, {});
    group(kGroup, kTopic, 0);
    showAgain();
    const auto asked = workloads.admin.last("setGroupOffsets");
    EXPECT_EQ(asked.name, kGroup);
    ASSERT_EQ(asked.offsets.size(), 3u);
    EXPECT_EQ(asked.offsets[2].offset, 0);
    emit workloads.admin.finished(asked.number, QString());
    showAgain();
    EXPECT_EQ(row(kGroup).members, 2);
    EXPECT_TRUE(text("compare.queue.note").contains(QStringLiteral("impossible")));
    EXPECT_TRUE(text("compare.log.note").contains(QStringLiteral("back to the beginning 1 time")));
}

TEST_F(QueueCompareTest, EachMessageIsABoxThatTellsWhereItIs)
{
    setUpQueue();
    play(3);
    const auto strips = window.findChildren<MessageStrip*>();
    ASSERT_GE(strips.size(), 2);
    EXPECT_TRUE(strips[0]->wordsAt(2).contains(QStringLiteral("deleted"))) << strips[0]->wordsAt(2).toStdString();
    EXPECT_TRUE(strips[1]->wordsAt(2).contains(QStringLiteral("offset"))) << strips[1]->wordsAt(2).toStdString();
    source.advance(1s);
    acknowledge(kTopic, QStringLiteral("_MSG_TIMED_OUT"));
    EXPECT_TRUE(text("compare.queue.word").contains(QStringLiteral("did not get into the log")));
}

TEST_F(QueueCompareTest, AShareGroupHasMoreConsumersThanPartitionsAndTheRecordsStay)
{
    setUpQueue();
    ASSERT_EQ(shares.started.size(), 1u);
    EXPECT_EQ(shares.started[0].topic, kTopic);
    EXPECT_EQ(shares.started[0].members, 6);
    play(4);
    for (std::size_t i = 0; i < taken.size(); ++i)
        shares.give(static_cast<int>(i % 4) + 1, taken[i], 1, workload::SharedRecord::Fate::Accepted);
    showAgain();
    EXPECT_EQ(text("compare.share.received"), QString::number(taken.size()));
    EXPECT_EQ(text("compare.share.accepted"), QString::number(taken.size()));
    EXPECT_EQ(text("compare.share.again"), QStringLiteral("0"));
    EXPECT_TRUE(text("compare.queue.row.movement.third").contains(QStringLiteral("15 seconds")));
    EXPECT_TRUE(text("compare.queue.row.storage.third.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(text("compare.queue.row.consumption.third.claim").startsWith(QStringLiteral("✓")));
    EXPECT_FALSE(text("compare.queue.row.ordering.third.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(window.findChildren<MessageStrip*>()[2]->wordsAt(2).contains(QStringLiteral("accepted by consumer")));
}

TEST_F(QueueCompareTest, WhatACrashedShareConsumerHadComesAgainToAnother)
{
    setUpQueue();
    play(4);
    shares.give(2, taken[0], 1, workload::SharedRecord::Fate::InHand);
    for (std::size_t i = 1; i < taken.size(); ++i)
        shares.give(1, taken[i], 1, workload::SharedRecord::Fate::Accepted);
    button("compare.queue.slow")->click();
    EXPECT_EQ(shares.acts.back(), QStringLiteral("time 1 2000000"));
    click("compare.queue.crash");
    EXPECT_TRUE(shares.rows[1].status.vanished) << "the one that has something in hand";
    showAgain();
    EXPECT_EQ(text("compare.share.hand"), QStringLiteral("1")) << "it is locked";
    EXPECT_TRUE(text("compare.share.note").contains(QStringLiteral("1 record stayed locked")));
    shares.give(3, taken[0], 2, workload::SharedRecord::Fate::Accepted);
    showAgain();
    EXPECT_EQ(text("compare.share.hand"), QStringLiteral("0"));
    EXPECT_EQ(text("compare.share.again"), QStringLiteral("1"));
    EXPECT_TRUE(text("compare.queue.row.ordering.third.claim").startsWith(QStringLiteral("✓")));
    click("compare.queue.crash");
    EXPECT_EQ(shares.rows.size(), 7u) << "another in its place";
    shares.rows[0].status.lastError = "GROUP_MAX_SIZE_REACHED";
    showAgain();
    EXPECT_TRUE(text("compare.share.note").contains(QStringLiteral("GROUP_MAX_SIZE_REACHED")));
    click("compare.queue.cleanup");
    EXPECT_TRUE(shares.rows.empty());
    EXPECT_EQ(text("compare.share.received"), QStringLiteral("–"));
}

TEST_F(QueueCompareTest, CleaningUpDeletesTopicAndGroupsAndNamesAreNotReused)
{
    setUpQueue();
    play(1);
    click("compare.queue.cleanup");
    EXPECT_TRUE(workloads.current.empty());
    EXPECT_TRUE(workloads.deleted.empty()) << "members are still there";
    group(kGroup, kTopic, 0);
    showAgain();
    EXPECT_EQ(workloads.admin.last("deleteGroup").name, kGroup);
    ASSERT_EQ(workloads.deleted, std::vector<QString>{kTopic});
    emit workloads.topicDeleted(kTopic, QStringLiteral("NOT_CONTROLLER: no"));
    QApplication::processEvents();
    EXPECT_TRUE(text("compare.queue.word").contains(QStringLiteral("could not be deleted")));
    click("compare.queue.setup");
    EXPECT_EQ(workloads.created.back().name, QStringLiteral("compare-messages-2"));
    emit workloads.topicCreated(workloads.created.back().name, QStringLiteral("INVALID_REPLICATION_FACTOR: too few"));
    QApplication::processEvents();
    EXPECT_TRUE(text("compare.queue.word").contains(QStringLiteral("too few")));
    EXPECT_TRUE(button("compare.queue.setup")->isEnabled());
}

namespace {

class CallsCompareTest : public QueueCompareTest
{
protected:
    void setUpCalls()
    {
        turnTo("compare.showCalls");
        click("compare.calls.setup");
        answerTopics();
    }
    // So many seconds, at four orders in each; all of them get as far as `readers` say.
    void order(int seconds, std::initializer_list<const char*> readers)
    {
        for (int i = 0; i < seconds; ++i) {
            acknowledge(kOrders);
            copyEnds(kOrders, {QStringLiteral("compare-payments"), QStringLiteral("compare-shipments")});
            for (const auto* reader : readers)
                group(QLatin1String(reader), topicOf(reader), 1);
        }
        showAgain();
    }
    static QString topicOf(std::string_view reader)
    {
        return reader == "compare-shipping"       ? QStringLiteral("compare-payments")
               : reader == "compare-notification" ? QStringLiteral("compare-shipments")
                                                  : QStringLiteral("compare-orders");
    }
    const QString kOrders = QStringLiteral("compare-orders");
};

} // namespace

TEST_F(CallsCompareTest, OrdersAreCalledThroughAndWrittenAsEvents)
{
    setUpCalls();
    ASSERT_EQ(workloads.created.size(), 3u);
    ASSERT_EQ(desk.started.size(), 2u);
    EXPECT_EQ(desk.started[0].from, kOrders);
    EXPECT_EQ(desk.started[1].from, desk.started[0].to);
    ASSERT_EQ(workloads.groups.size(), 1u);
    EXPECT_EQ(workloads.groups[0].topics, QStringList{desk.started[1].to});
    order(4, {"compare-payment", "compare-shipping", "compare-notification"});
    EXPECT_GT(text("compare.calls.completed").toInt(), 8);
    EXPECT_EQ(text("compare.calls.failed"), QStringLiteral("0"));
    EXPECT_EQ(text("compare.events.taken"), text("compare.events.completed"));
    EXPECT_TRUE(text("compare.calls.row.agreement.right.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(text("compare.calls.service.1").contains(QStringLiteral("calls answered")));
}

TEST_F(CallsCompareTest, WithPaymentDownTheCallsFailAndTheEventsWait)
{
    setUpCalls();
    order(2, {"compare-payment", "compare-shipping", "compare-notification"});
    click("compare.calls.down");
    EXPECT_FALSE(desk.program(QStringLiteral("compare-payment"))) << "the real one, too";
    order(6, {});
    EXPECT_GT(text("compare.calls.failed").toInt(), 10);
    EXPECT_EQ(text("compare.events.failed"), QStringLiteral("0"));
    EXPECT_TRUE(text("compare.calls.service.0").contains(QStringLiteral("6 of 6 threads"))) << text("compare.calls.service.0").toStdString();
    EXPECT_TRUE(text("compare.events.service.1").startsWith(QStringLiteral("down: ")));
    EXPECT_GT(text("compare.events.waiting").toInt(), 20);
    EXPECT_TRUE(text("compare.calls.row.failure.right.claim").startsWith(QStringLiteral("✓")));
    click("compare.calls.down");
    EXPECT_EQ(desk.started.size(), 3u);
    order(4, {"compare-payment", "compare-shipping", "compare-notification"});
    EXPECT_EQ(text("compare.events.waiting"), QStringLiteral("0"));
    EXPECT_EQ(text("compare.events.service.1").section(QLatin1Char(' '), -1), QStringLiteral("0")) << "worked off";
}

TEST_F(CallsCompareTest, AnalyticsIsAChangeInTheCallerAndASubscriptionOnTheOtherSide)
{
    setUpCalls();
    order(3, {"compare-payment", "compare-shipping", "compare-notification"});
    click("compare.calls.analytics");
    ASSERT_EQ(workloads.groups.size(), 2u);
    EXPECT_EQ(workloads.groups[1].topics, QStringList{kOrders});
    EXPECT_EQ(desk.started.size(), 2u) << "the others are left alone";
    order(1, {"compare-payment", "compare-shipping", "compare-notification", "compare-analytics"});
    EXPECT_TRUE(text("compare.calls.service.0").contains(QStringLiteral("deployed anew")));
    order(5, {"compare-payment", "compare-shipping", "compare-notification", "compare-analytics"});
    EXPECT_TRUE(text("compare.calls.row.extension.left.claim").startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(text("compare.calls.row.extension.right.claim").startsWith(QStringLiteral("✓")))
        << text("compare.calls.row.extension.right").toStdString();
    EXPECT_TRUE(text("compare.calls.service.4").contains(QStringLiteral("answered")));
    EXPECT_FALSE(button("compare.calls.analytics")->isEnabled());
    click("compare.calls.cleanup");
    EXPECT_TRUE(desk.programs.empty());
    EXPECT_TRUE(workloads.current.empty());
}

namespace {

class ControllerCompareTest : public CallsCompareTest
{
protected:
    void push(events::EventType type, int afterMs, int node, int other = -1, int epoch = -1)
    {
        cluster::Event event;
        event.type = type;
        event.time = m_failed + std::chrono::milliseconds(afterMs);
        event.node = NodeId(node);
        event.other = NodeId(other);
        if (epoch >= 0)
            event.epoch = LeaderEpoch(epoch);
        event.topic = "orders";
        event.partition = PartitionIndex(0);
        source.push(event);
    }
    // Node 2 fails, node 3 is elected, and writes two records.
    void fail()
    {
        using Type = events::EventType;
        m_failed = source.now();
        push(Type::NodeKilled, 0, 2);
        push(Type::ElectionStarted, 350, 3, -1, 9);
        push(Type::VoteGranted, 360, 1, 3, 9);
        push(Type::ControllerElected, 402, 3, -1, 9);
        push(Type::BrokerFenced, 650, 3, 2);
        push(Type::LeaderElected, 660, 3, 1, 5);
        push(Type::LeaderElected, 660, 3, 1, 5);
        applyKill(source.state, NodeId(2), m_failed);
        source.state.quorum.leader = NodeId(3);
        source.state.quorum.epoch = LeaderEpoch(9);
        for (auto& voter : source.state.quorum.voters)
            if (voter.id == NodeId(2))
                voter.running = false;
        auto log = std::make_shared<cluster::MetadataRecords>();
        for (const auto* type : {"BrokerRegistrationChangeRecord", "PartitionChangeRecord", "PartitionChangeRecord"}) {
            auto record = std::make_shared<cluster::MetadataRecordSnapshot>();
            record->type = type;
            record->epoch = LeaderEpoch(9);
            log->push_back(record);
        }
        source.state.metadataLog = log;
        showAgain();
    }

private:
    WallTime m_failed{};
};

} // namespace

TEST_F(ControllerCompareTest, TheActiveControllerIsKilledAndWhatFollowsIsToldWithItsTimes)
{
    turnTo("compare.showController");
    EXPECT_EQ(text("compare.kraft.elected"), QStringLiteral("–"));
    EXPECT_FALSE(button("compare.controller.start")->isEnabled());
    click("compare.controller.kill");
    ASSERT_FALSE(source.commands.empty());
    EXPECT_EQ(std::get<cluster::KillNode>(source.commands.back()).node, NodeId(2));
    fail();
    EXPECT_EQ(text("compare.kraft.elected"), QStringLiteral("402 ms"));
    EXPECT_EQ(text("compare.kraft.epoch"), QStringLiteral("9"));
    EXPECT_EQ(text("compare.kraft.written"), QStringLiteral("3"));
    EXPECT_EQ(text("compare.kraft.moved"), QStringLiteral("2"));
    EXPECT_TRUE(text("compare.kraft.step.5").contains(QStringLiteral("2"))) << "one line for both partitions";
    EXPECT_FALSE(button("compare.controller.kill")->isEnabled()) << "two of three: one more, and nobody could be elected";
    EXPECT_TRUE(text("compare.controller.word").contains(QStringLiteral("majority")));
    click("compare.controller.start");
    EXPECT_EQ(std::get<cluster::StartNode>(source.commands.back()).node, NodeId(2));
}

TEST_F(ControllerCompareTest, WhatWasAZnodeIsARecordOfTheMetadataLog)
{
    turnTo("compare.showController");
    fail();
    EXPECT_TRUE(text("compare.controller.row.controller.right").contains(QStringLiteral("node 3 in epoch 9")));
    EXPECT_TRUE(text("compare.controller.row.leaders.right").startsWith(QStringLiteral("2 among")));
    EXPECT_TRUE(text("compare.zookeeper.step.0").contains(QStringLiteral("session")));
    EXPECT_TRUE(text("compare.controller.row.brokers.right").contains(QStringLiteral("1 of them fenced")));
}

TEST_F(CompareTest, OnAnExternalClusterNothingIsStarted)
{
    source.state.external.emplace();
    showAgain();
    EXPECT_FALSE(button("compare.queue.setup")->isEnabled());
    EXPECT_TRUE(text("compare.queue.word").contains(QStringLiteral("external cluster")));
    EXPECT_FALSE(button("compare.calls.setup")->isEnabled());
    EXPECT_FALSE(button("compare.controller.kill")->isEnabled());
}

namespace {

// LooksTest sees the dock with nothing in it, and of its pages the first. Here all of them are full.
class CompareLooksTest : public ControllerCompareTest, public testing::WithParamInterface<std::string_view>
{
protected:
    void check(const char* page, const std::string& what)
    {
        turnTo(page);
        showAgain();
        dockLooks.check(what);
    }
    void checkAll(const char* when)
    {
        check("compare.showQueue", std::string("queue-") + when);
        check("compare.showCalls", std::string("calls-") + when);
        check("compare.showController", std::string("controller-") + when);
    }
    void fillQueue()
    {
        turnTo("compare.showQueue");
        setUpQueue();
        play(8);
        button("compare.queue.slow")->click();
        click("compare.queue.late");
        row(kLate).records = 12'345;
        click("compare.queue.replay");
        members(kGroup, {});
        group(kGroup, kTopic, 0);
        showAgain();
        emit workloads.admin.finished(workloads.admin.last("setGroupOffsets").number, QString());
        members(kGroup, {3, 4});
        for (std::size_t i = 0; i < taken.size(); ++i)
            shares.give(static_cast<int>(i % 4) + 1, taken[i], 1,
                        i % 5 == 0 ? workload::SharedRecord::Fate::InHand : workload::SharedRecord::Fate::Accepted);
        click("compare.queue.crash");
        shares.give(2, taken[0], 2, workload::SharedRecord::Fate::InHand);
        play(4);
    }

    void fillCalls()
    {
        setUpCalls();
        order(3, {"compare-payment", "compare-shipping", "compare-notification"});
        click("compare.calls.analytics");
        order(2, {"compare-payment", "compare-shipping", "compare-notification", "compare-analytics"});
        click("compare.calls.down");
        order(4, {"compare-analytics"});
    }

    DockLooks dockLooks{window, "compare", GetParam()};
};

} // namespace

TEST_P(CompareLooksTest, NothingOffendsInItsPages)
{
    setLanguage(QLatin1String(GetParam().data()));
    dockLooks.choose(ThemeChoice::Light, 1, DockLooks::kNarrow);
    checkAll("empty");
    fillQueue();
    fillCalls();
    fail();
    checkAll("full");
    dockLooks.choose(ThemeChoice::Dark, 2, DockLooks::kNarrow);
    checkAll("full");
    if (GetParam() == "en") {
        dockLooks.choose(ThemeChoice::HighContrast, 1, 1100);
        checkAll("full");
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, CompareLooksTest, testing::ValuesIn(languagesToLookAt()),
                         [](const auto& parameter) { return std::string(parameter.param); });

} // namespace brokerscope::ui
