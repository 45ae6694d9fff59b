// The docks that show what goes on inside the cluster: transactions and the metadata quorum, done with real clicks and keys.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/quorum_models.h"
#include "ui/models/quorum_terms.h"
#include "ui/models/transaction_models.h"
#include "ui/views/transactions/transaction_states.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filtered_table.h"
#include "ui/words/metadata_words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;
using cluster::EventType;

class InnerViewsTest : public WindowFixture
{
protected:
    InnerViewsTest() { source.advance(2s); }

    void showDock(const char* name)
    {
        auto* dock = window.dock(QLatin1String(name));
        ASSERT_NE(dock, nullptr);
        dock->show();
        dock->raise();
        QApplication::processEvents();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QTableView* table(const char* name) { return find<QTableView>(name); }
    static QString cell(const QTableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }
    static void clickRow(QTableView* view, int row)
    {
        view->scrollTo(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    void publishAfter(std::chrono::milliseconds by)
    {
        source.advance(by);
        source.publish();
        source.advance(by); // views look again only after a while
        QApplication::processEvents();
    }
    cluster::TransactionSnapshot transaction(const char* id, const char* state)
    {
        cluster::TransactionSnapshot made;
        made.id = id;
        made.state = state;
        made.coordinator = NodeId(2);
        made.producerId = 4001;
        made.producerEpoch = 3;
        made.timeoutMs = 60'000;
        made.start = source.now() - 15s;
        made.partitions["orders"] = {PartitionIndex(0), PartitionIndex(2)};
        return made;
    }
    void holdBack(int partition, const char* id, bool hanging)
    {
        auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
        ASSERT_EQ(topic->name, "orders");
        cluster::OpenTransactionSnapshot open;
        open.producerId = 4001;
        open.producerEpoch = 3;
        open.coordinatorEpoch = 7;
        open.startOffset = Offset(1500);
        open.transactionalId = id;
        open.hanging = hanging;
        auto& one = topic->partitions[static_cast<std::size_t>(partition)];
        one.openTransactions = {open};
        for (auto& log : one.logs)
            log.lastStableOffset = Offset(1500);
        source.state.topics[0] = topic;
    }
    cluster::Event event(EventType type, int node, const char* name = "")
    {
        cluster::Event made;
        made.type = type;
        made.node = NodeId(node);
        made.name = name;
        return made;
    }
    std::shared_ptr<const cluster::MetadataRecordSnapshot>
    record(int offset, const char* type, std::vector<std::pair<std::string, std::string>> fields, const char* topic = "")
    {
        auto made = std::make_shared<cluster::MetadataRecordSnapshot>();
        made->offset = Offset(offset);
        made->epoch = LeaderEpoch(7);
        made->time = source.now();
        made->type = type;
        made->topic = topic;
        made->fields = std::move(fields);
        return made;
    }
};

// ---- Transactions

TEST_F(InnerViewsTest, ATransactionIsShownWithItsTimeLeftItsStateAndItsStory)
{
    source.state.transactions = {transaction("billing", "Ongoing"), transaction("old", "CompleteCommit")};
    source.publish();
    source.push(event(EventType::TransactionStarted, 2, "old"));
    source.push(event(EventType::TransactionStarted, 2, "billing"));
    showDock("dock.transactions");
    auto* ids = table("transactions.ids.table");
    ASSERT_EQ(ids->model()->rowCount(), 2);
    EXPECT_EQ(cell(ids, 0, TransactionsModel::Id), QStringLiteral("billing"));
    EXPECT_EQ(cell(ids, 0, TransactionsModel::Coordinator), QStringLiteral("node 2"));
    EXPECT_EQ(cell(ids, 0, TransactionsModel::Partitions), QStringLiteral("orders-0, orders-2"));
    EXPECT_EQ(cell(ids, 0, TransactionsModel::TimeLeft), QStringLiteral("45.0 s"));
    EXPECT_EQ(cell(ids, 1, TransactionsModel::TimeLeft), QString()) << "an ended one has no time";
    source.advance(5s);
    EXPECT_EQ(cell(ids, 0, TransactionsModel::TimeLeft), QStringLiteral("40.0 s")) << "time counts between snapshots";

    clickRow(ids, 0);
    auto* states = find<TransactionStates>("transactions.states");
    EXPECT_EQ(states->state(), QStringLiteral("Ongoing"));
    auto* story = table("transactions.story");
    ASSERT_EQ(story->model()->rowCount(), 1);
    auto aborted = event(EventType::TransactionPrepareAbort, 2, "billing");
    aborted.text = "timeout";
    source.push(aborted);
    ASSERT_EQ(story->model()->rowCount(), 2);
    EXPECT_TRUE(cell(story, 1, 2).contains(QStringLiteral("open for too long")));

    source.state.transactions[0].state = "CompleteAbort";
    publishAfter(200ms);
    EXPECT_EQ(states->state(), QStringLiteral("CompleteAbort"));
    clickRow(ids, 1);
    EXPECT_EQ(story->model()->rowCount(), 1) << "the story of another id";
}

TEST_F(InnerViewsTest, TransactionsThatNobodyCanTellNowAreNotNone)
{
    source.publish();
    showDock("dock.transactions");
    const auto* empty = window.findChild<EmptyNote*>(QStringLiteral("transactions.ids.empty"));
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->text().startsWith(QStringLiteral("No producer has used"))) << empty->text().toStdString();
    auto kept = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    kept->name = "__transaction_state";
    kept->internal = true;
    for (auto& partition : kept->partitions)
        partition.leader = NodeId(1);
    source.state.topics.push_back(kept);
    publishAfter(200ms);
    EXPECT_TRUE(empty->text().startsWith(QStringLiteral("No producer has used"))) << empty->text().toStdString();
    source.state.nodes[0].state = cluster::NodeState::Killed;
    publishAfter(200ms);
    EXPECT_TRUE(empty->text().startsWith(QStringLiteral("Some partitions of __transaction_state"))) << empty->text().toStdString();
}

TEST_F(InnerViewsTest, AnOpenTransactionIsAbortedOnlyAfterBeingAsked)
{
    source.state.transactions = {transaction("billing", "Ongoing")};
    source.publish();
    showDock("dock.transactions");
    clickRow(table("transactions.ids.table"), 0);
    auto* abort = find<QPushButton>("transactions.abort");
    ASSERT_TRUE(abort->isEnabled());
    QTest::mouseClick(abort, Qt::LeftButton);
    auto* box = find<QMessageBox>("transactions.confirm");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(source.commands.empty());
    QTest::keyClick(box, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(source.commands.empty());

    QTest::mouseClick(abort, Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("transactions.confirm.yes"), Qt::LeftButton);
    ASSERT_EQ(source.commands.size(), 1u);
    EXPECT_EQ(std::get<cluster::AbortTransaction>(source.commands[0]).transactionalId, "billing");
    auto* message = find<QLabel>("transactions.message");
    emit source.commandFinished(source.commands[0], QString());
    EXPECT_TRUE(message->text().contains(QStringLiteral("aborted")));
    emit source.commandFinished(source.commands[0], QStringLiteral("COORDINATOR_NOT_AVAILABLE"));
    EXPECT_TRUE(message->text().contains(QStringLiteral("COORDINATOR_NOT_AVAILABLE")));

    source.state.transactions[0].state = "CompleteAbort";
    publishAfter(200ms);
    EXPECT_FALSE(abort->isEnabled()) << "there is nothing to abort";
}

TEST_F(InnerViewsTest, WhatHoldsBackTheLastStableOffsetIsNamedAndAHangingOneCanBeEnded)
{
    holdBack(0, "billing", false);
    holdBack(1, "", true);
    source.publish();
    showDock("dock.transactions");
    auto* tabs = find<QTabWidget>("transactions.tabs");
    EXPECT_TRUE(tabs->tabText(1).contains(QStringLiteral("1 hanging"))) << tabs->tabText(1).toStdString();
    tabs->setCurrentIndex(1);
    auto* open = table("transactions.open.table");
    ASSERT_EQ(open->model()->rowCount(), 2);
    EXPECT_EQ(cell(open, 0, OpenInPartitionsModel::Holder), QStringLiteral("billing"));
    EXPECT_EQ(cell(open, 0, OpenInPartitionsModel::Waiting), QStringLiteral("88")); // 1588 committed, 1500 stable
    EXPECT_TRUE(cell(open, 1, OpenInPartitionsModel::Holder).contains(QStringLiteral("hanging")));
    auto* abort = find<QPushButton>("transactions.abortHanging");
    clickRow(open, 0);
    EXPECT_FALSE(abort->isEnabled()) << "its coordinator will end it";
    clickRow(open, 1);
    ASSERT_TRUE(abort->isEnabled());
    QTest::mouseClick(abort, Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("transactions.confirm.yes"), Qt::LeftButton);
    ASSERT_EQ(source.commands.size(), 1u);
    const auto& command = std::get<cluster::AbortHangingTransaction>(source.commands[0]);
    EXPECT_EQ(command.partition, PartitionIndex(1));
    EXPECT_EQ(command.producerId, 4001);
    EXPECT_EQ(command.coordinatorEpoch, 7);
}

TEST_F(InnerViewsTest, WithoutTransactionsTheDockSaysHowToBegin)
{
    showDock("dock.transactions");
    EXPECT_TRUE(find<QLabel>("transactions.ids.empty")->text().contains(QStringLiteral("transactional.id")));
    EXPECT_FALSE(find<QPushButton>("transactions.abort")->isVisible());
}

// ---- Quorum

TEST_F(InnerViewsTest, MembersAreShownWithHowFarTheyAreAndWhenTheyWouldStand)
{
    source.state.quorum.voters[0].logEndOffset = Offset(400);
    source.state.quorum.voters[0].votedFor = NodeId(2);
    source.state.quorum.voters[0].electionInMs = 1200;
    source.state.quorum.voters[0].sinceCaughtUpMs = 350;
    for (auto& voter : source.state.quorum.voters)
        voter.running = true;
    source.publish();
    showDock("dock.quorum");
    auto* members = table("quorum.members.table");
    ASSERT_EQ(members->model()->rowCount(), 3);
    EXPECT_EQ(cell(members, 0, QuorumMembersModel::VotedFor), QStringLiteral("node 2"));
    EXPECT_EQ(cell(members, 0, QuorumMembersModel::Behind), QStringLiteral("11"));
    EXPECT_EQ(cell(members, 0, QuorumMembersModel::CaughtUp), QStringLiteral("350 ms"));
    EXPECT_TRUE(cell(members, 1, QuorumMembersModel::Role).contains(QStringLiteral("leader")));
    EXPECT_DOUBLE_EQ(members->model()->index(0, QuorumMembersModel::Election).data(kBarRole).toDouble(), 1.0);
    source.state.quorum.voters[0].electionInMs = 300;
    publishAfter(200ms);
    EXPECT_DOUBLE_EQ(members->model()->index(0, QuorumMembersModel::Election).data(kBarRole).toDouble(), 0.25);
    source.state.quorum.voters[0].running = false;
    publishAfter(200ms);
    EXPECT_EQ(cell(members, 0, QuorumMembersModel::Role), QStringLiteral("not running"));
}

TEST_F(InnerViewsTest, AnElectionBecomesATermWithItsVotesAlsoWhileTheDockIsHidden)
{
    auto stands = event(EventType::ElectionStarted, 3);
    stands.epoch = LeaderEpoch(8);
    stands.value = 1400;
    stands.text = "FetchTimeout";
    source.push(stands);
    auto vote = event(EventType::VoteGranted, 1);
    vote.other = NodeId(3);
    vote.epoch = LeaderEpoch(8);
    source.push(vote);
    source.advance(40ms);
    auto won = event(EventType::ControllerElected, 3);
    won.epoch = LeaderEpoch(8);
    source.push(won);
    source.advance(2s);
    source.publish();
    showDock("dock.quorum");
    find<QTabWidget>("quorum.tabs")->setCurrentIndex(1);
    QApplication::processEvents();
    auto* terms = table("quorum.terms.table");
    ASSERT_EQ(terms->model()->rowCount(), 1);
    EXPECT_EQ(cell(terms, 0, QuorumTermsModel::Epoch), QStringLiteral("8"));
    EXPECT_TRUE(cell(terms, 0, QuorumTermsModel::Winner).contains(QStringLiteral("node 3")));
    EXPECT_EQ(cell(terms, 0, QuorumTermsModel::Votes), QStringLiteral("node 3 by 1, 3"));
    EXPECT_EQ(cell(terms, 0, QuorumTermsModel::Took), QStringLiteral("40 ms"));
    EXPECT_EQ(cell(terms, 0, QuorumTermsModel::Led), QStringLiteral("2.0 s, leads now"));
    EXPECT_TRUE(cell(terms, 0, QuorumTermsModel::Why).contains(QStringLiteral("nothing was heard")));
    clickRow(terms, 0);
    EXPECT_TRUE(find<QLabel>("timeline.why")->text().contains(QStringLiteral("node 3"), Qt::CaseInsensitive))
        << "the chosen term's event explains itself in the timeline";
}

TEST(QuorumTermsTest, ASplitVoteEndsWithTheNextEpochAndALeaderWithItsResignation)
{
    QuorumTerms terms;
    const auto tell = [&](EventType type, int node, int epoch, int ms, int other = -1) {
        cluster::Event e;
        e.type = type;
        e.node = NodeId(node);
        e.other = NodeId(other);
        e.epoch = LeaderEpoch(epoch);
        e.time = fromEpochMs(ms);
        terms.onEvent(e);
    };
    tell(EventType::ElectionStarted, 1, 4, 0);
    tell(EventType::ElectionStarted, 2, 4, 5);
    tell(EventType::ElectionStarted, 2, 5, 100);
    tell(EventType::VoteGranted, 1, 5, 110, 2);
    tell(EventType::ControllerElected, 2, 5, 120);
    tell(EventType::ControllerResigned, 2, 6, 500); // it has seen epoch 6 already
    tell(EventType::ControllerElected, 3, 6, 520);
    ASSERT_EQ(terms.terms().size(), 3u);
    EXPECT_EQ(terms.terms()[0].winner, kNoNode);
    EXPECT_EQ(terms.terms()[0].ended, fromEpochMs(100));
    EXPECT_EQ(terms.terms()[0].votes.at(NodeId(2)), NodeId(2));
    EXPECT_EQ(terms.terms()[1].ended, fromEpochMs(500));
    EXPECT_EQ(terms.terms()[1].votes.size(), 2u);
    EXPECT_EQ(terms.terms()[2].winner, NodeId(3));
    EXPECT_FALSE(terms.terms()[2].ended);
}

TEST_F(InnerViewsTest, TheMetadataLogIsReadRecordByRecordFilteredAndCopied)
{
    auto log = std::make_shared<cluster::MetadataRecords>();
    log->push_back(record(20, "TopicRecord", {{"name", "orders"}, {"topicId", "abc"}}, "orders"));
    log->push_back(record(21, "NoOpRecord", {}));
    log->push_back(record(22, "PartitionChangeRecord",
                          {{"partitionId", "1"}, {"topicId", "abc"}, {"isr", "[2,3]"}, {"leader", "3"}}, "orders"));
    source.state.metadataLog = log;
    source.publish();
    showDock("dock.quorum");
    auto* view = table("quorum.log.table");
    ASSERT_EQ(view->model()->rowCount(), 2) << "routine is left out";
    EXPECT_EQ(cell(view, 0, MetadataLogModel::Offset), QStringLiteral("22")) << "newest first";
    EXPECT_EQ(cell(view, 0, MetadataLogModel::What),
              QStringLiteral("Partition orders-1: node 3 leads it in a new epoch; in-sync replicas are 2, 3."));
    clickRow(view, 0);
    EXPECT_TRUE(find<QPlainTextEdit>("quorum.fields")->toPlainText().contains(QStringLiteral("leader = 3")));

    QTest::keyClick(view, Qt::Key_Slash);
    auto* filter = find<QLineEdit>("quorum.log.filter");
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, "created");
    ASSERT_EQ(view->model()->rowCount(), 1);
    view->selectAll();
    view->setFocus();
    QTest::keySequence(view, QKeySequence::Copy);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("20\t7\t")));
    QTest::keyClicks(filter, " nonsense");
    EXPECT_TRUE(find<QLabel>("quorum.log.empty")->text().contains(QStringLiteral("Clear the filter")));
    filter->clear();

    QTest::mouseClick(find<QCheckBox>("quorum.routine"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    EXPECT_EQ(view->model()->rowCount(), 3);
    auto longer = std::make_shared<cluster::MetadataRecords>(*log);
    longer->push_back(record(23, "RemoveTopicRecord", {{"topicId", "abc"}}, "orders"));
    source.state.metadataLog = longer;
    publishAfter(200ms);
    ASSERT_EQ(view->model()->rowCount(), 4);
    EXPECT_EQ(cell(view, 0, MetadataLogModel::What), QStringLiteral("Topic orders is deleted."));
}

TEST(MetadataWordsTest, EveryKindOfRecordHasASentence)
{
    cluster::MetadataRecordSnapshot record;
    for (const char* type :
         {"RegisterBrokerRecord", "UnregisterBrokerRecord", "TopicRecord", "PartitionRecord", "ConfigRecord",
          "PartitionChangeRecord", "FenceBrokerRecord", "UnfenceBrokerRecord", "RemoveTopicRecord", "FeatureLevelRecord",
          "ProducerIdsRecord", "BrokerRegistrationChangeRecord", "NoOpRecord", "BeginTransactionRecord",
          "EndTransactionRecord", "AbortTransactionRecord", "RegisterControllerRecord", "ClearElrRecord"}) {
        record.type = type;
        EXPECT_TRUE(metadataSentence(record).endsWith(QLatin1Char('.'))) << type;
    }
    record.type = "BrokerRegistrationChangeRecord";
    record.fields = {{"brokerId", "2"}, {"fenced", "1"}};
    EXPECT_TRUE(metadataSentence(record).contains(QStringLiteral("2 is fenced")));
    record.fields = {{"brokerId", "2"}, {"fenced", "-1"}};
    EXPECT_TRUE(metadataSentence(record).contains(QStringLiteral("unfenced")));
    record.type = "ConfigRecord";
    record.fields = {{"resourceType", "2"}, {"resourceName", "orders"}, {"name", "retention.ms"}, {"value", "null"}};
    EXPECT_TRUE(metadataSentence(record).contains(QStringLiteral("back to its default")));
}

TEST(KeyedTableModelTest, RowsComeGoAndChangeWithoutAReset)
{
    TransactionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    cluster::ClusterSnapshot snapshot;
    const auto show = [&](std::vector<const char*> ids) {
        snapshot.transactions.clear();
        for (const auto* id : ids) {
            cluster::TransactionSnapshot one;
            one.id = id;
            snapshot.transactions.push_back(one);
        }
        model.show(snapshot);
        QStringList got;
        for (int row = 0; row < model.rowCount(); ++row)
            got << model.index(row, 0).data().toString();
        QStringList wanted;
        for (const auto* id : ids)
            wanted << QLatin1String(id);
        wanted.sort();
        EXPECT_EQ(got, wanted);
    };
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    show({"b", "d", "f"});
    show({"a", "b", "c", "d", "e", "f", "g"});
    show({"g", "b", "d"});
    show({"x", "y", "z"});
    show({});
    show({"m"});
    EXPECT_EQ(resets, 0);
}

} // namespace
} // namespace brokerscope::ui
