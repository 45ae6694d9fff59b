// Groups: figures as Kafka's tool counts them, rebalances as stories, and offsets that are moved and put back.
#include "fake_source.h"
#include "window_fixture.h"

#include "ui/dialogs/reset_offsets_dialog.h"
#include "ui/models/group_lag.h"
#include "ui/models/group_models.h"
#include "ui/models/lag_history.h"
#include "ui/models/offset_reset.h"
#include "ui/models/rebalance_story.h"
#include "ui/models/rebalance_table_model.h"
#include "ui/models/reset_plan_model.h"
#include "ui/words/rebalance_words.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using cluster::Event;
using cluster::EventType;
using std::chrono::milliseconds;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(GroupLagTest, CountsAsKafkasToolDoes)
{
    FakeSource source;
    auto& group = source.state.groups[1];
    group.offsets[1].committed = kNoOffset;    // never committed
    group.offsets[2].memberId.clear();         // its consumer has stopped
    const auto lag = lagOf(group, source.state, {});
    ASSERT_EQ(lag.partitions.size(), 3u);
    EXPECT_EQ(lag.partitions[0].lag, 58);
    EXPECT_FALSE(lag.partitions[1].lag) << "the tool prints '-'";
    EXPECT_GT(lag.partitions[1].unread, 0);
    EXPECT_EQ(lag.partitions[2].lag, 19) << "nobody reads it, and still it is behind";
    EXPECT_TRUE(lag.partitions[2].clientId.empty());
    EXPECT_EQ(lag.lag, 58 + 19);
    EXPECT_EQ(lag.neverCommitted, 1);
    EXPECT_EQ(lag.withoutReader, 1);
    ASSERT_EQ(lag.members.size(), 2u);
    EXPECT_EQ(lag.members[0].lag, 58);
    EXPECT_EQ(lag.members[1].neverCommitted, 1);
}

TEST(GroupLagTest, APartitionWithoutALeaderHasNoEndAndNoLag)
{
    FakeSource source;
    auto changed = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    changed->partitions[0].leader = kNoNode;
    source.state.topics[0] = changed;
    const auto lag = lagOf(source.state.groups[1], source.state, {});
    EXPECT_FALSE(lag.partitions[0].logEnd);
    EXPECT_FALSE(lag.partitions[0].lag);
}

TEST(LogEndHistoryTest, TellsWhenARecordWasWrittenByInterpolation)
{
    FakeSource source;
    auto& group = source.state.groups[1];
    LogEndHistory history;
    const auto begin = source.state.time;
    const auto setEnd = [&](std::int64_t end) {
        auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
        for (auto& log : topic->partitions[0].logs)
            log.highWatermark = Offset(end);
        source.state.topics[0] = topic;
    };
    group.offsets.resize(1);
    setEnd(100);
    history.onSnapshot(source.state);
    source.state.time = begin + milliseconds(60'000); // nothing came for a minute
    history.onSnapshot(source.state);
    source.state.time = begin + milliseconds(61'000);
    setEnd(200);
    history.onSnapshot(source.state);
    const auto now = begin + milliseconds(70'000);
    const auto age = [&](std::int64_t offset) { return history.ageOf("orders", PartitionIndex(0), Offset(offset), now).value(); };
    EXPECT_EQ(age(200).age, milliseconds(0)) << "nothing is left to read";
    EXPECT_EQ(age(150).age, milliseconds(9'500));
    EXPECT_EQ(age(100).age, milliseconds(10'000)) << "written when the minute of silence was over";
    EXPECT_EQ(age(40).age, milliseconds(70'000));
    EXPECT_TRUE(age(40).atLeast) << "older than what is remembered";
    EXPECT_FALSE(history.ageOf("payments", PartitionIndex(0), Offset(1), now));
}

TEST(LogEndHistoryTest, RemembersABoundedNumberOfMoments)
{
    FakeSource source;
    LogEndHistory history;
    const auto begin = source.state.time;
    for (int i = 0; i < 5000; ++i) {
        source.state.time += LogEndHistory::kEvery;
        auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
        for (auto& log : topic->partitions[0].logs)
            log.highWatermark = Offset(i * 10);
        source.state.topics[0] = topic;
        history.onSnapshot(source.state);
    }
    // Thinned, but still right where it matters: a straight line stays one.
    const auto age = history.ageOf("orders", PartitionIndex(0), Offset(25'000), source.state.time).value();
    EXPECT_FALSE(age.atLeast);
    EXPECT_NEAR(static_cast<double>(age.age.count()), static_cast<double>((source.state.time - begin).count()) / 2, 2000);
}

TEST(LagTrendTest, SaysWhenTheGroupWillHaveCaughtUp)
{
    FakeSource source;
    auto& offset = source.state.groups[1].offsets[0];
    source.state.groups[1].offsets.resize(1);
    LagHistory history;
    EXPECT_FALSE(history.trendOf("shipping"));
    for (int i = 0; i <= 20; ++i) { // ten seconds, 100 records a second fewer
        offset.lag = 3000 - i * 50;
        history.onSnapshot(source.state);
        source.state.time += milliseconds(500);
    }
    const auto trend = history.trendOf("shipping").value();
    EXPECT_NEAR(trend.recordsPerSecond, -100, 1);
    EXPECT_NEAR(static_cast<double>(trend.drained->count()), 20'000, 300);
    for (int i = 0; i <= 30; ++i) {
        offset.lag = 2000 + i * 50;
        history.onSnapshot(source.state);
        source.state.time += milliseconds(500);
    }
    EXPECT_GT(history.trendOf("shipping")->recordsPerSecond, 90);
    EXPECT_FALSE(history.trendOf("shipping")->drained);
}

Event groupEvent(EventType type, WallTime at, const char* text = "", std::int64_t generation = 0)
{
    static std::uint64_t sequence = 100;
    Event event;
    event.type = type;
    event.time = at;
    event.sequence = ++sequence;
    event.name = "shipping";
    event.text = text;
    event.value = generation;
    return event;
}

TEST(RebalanceStoriesTest, TellPhasesReasonAndWhoCameAndWent)
{
    FakeSource source;
    RebalanceStories stories;
    const auto at = source.state.time;
    stories.onSnapshot(source.state);
    stories.onEvent(groupEvent(EventType::GroupMemberLeft, at, "shipping-2-6f: no heartbeat within the session timeout", 3));
    stories.onEvent(groupEvent(EventType::GroupRebalancing, at + milliseconds(1),
                               "member shipping-2-6f sent no heartbeat within its session timeout", 3));
    stories.onEvent(groupEvent(EventType::GroupMemberJoined, at + milliseconds(200), "shipping-3-aa", 3));
    stories.onEvent(groupEvent(EventType::GroupAssigning, at + milliseconds(801), "shipping-1-6f", 4));
    ASSERT_EQ(stories.of("shipping").size(), 1u);
    EXPECT_FALSE(stories.of("shipping").back().end);
    stories.onEvent(groupEvent(EventType::GroupStable, at + milliseconds(831), "", 4));
    const auto& story = stories.of("shipping").back();
    EXPECT_EQ(story.end, at + milliseconds(831));
    ASSERT_EQ(story.phases.size(), 2u);
    EXPECT_EQ(story.phases[0].phase, RebalancePhase::Joining);
    EXPECT_EQ(*story.phases[0].end - story.phases[0].start, milliseconds(800));
    EXPECT_EQ(*story.phases[1].end - story.phases[1].start, milliseconds(30));
    EXPECT_EQ(story.generation, 4);
    const auto sentence = rebalanceSentence(story);
    EXPECT_TRUE(sentence.contains(QStringLiteral("no heartbeat"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("shipping-3-aa"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("800 ms"))) << sentence.toStdString();
    const auto& path = stories.pathOf("shipping");
    ASSERT_GE(path.size(), 4u);
    EXPECT_EQ(path[path.size() - 3].state, "PreparingRebalance");
    EXPECT_EQ(path.back().state, "Stable");

    RebalanceTableModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(stories.of("shipping"), at + milliseconds(900));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, RebalanceTableModel::Took).data().toString(), QStringLiteral("830 ms"));
}

TEST(RebalanceStoriesTest, ANewGroupReconcilesWithoutAStandstill)
{
    FakeSource source;
    source.state.groups[1].type = "consumer";
    RebalanceStories stories;
    const auto at = source.state.time;
    stories.onSnapshot(source.state);
    stories.onEvent(groupEvent(EventType::GroupRebalancing, at, "member x joined", 5));
    stories.onEvent(groupEvent(EventType::GroupRebalancing, at + milliseconds(50), "members, subscriptions or topics changed", 6));
    stories.onEvent(groupEvent(EventType::GroupStable, at + milliseconds(90), "", 6));
    ASSERT_EQ(stories.of("shipping").size(), 1u);
    const auto& story = stories.of("shipping").back();
    EXPECT_EQ(story.restarts, 1);
    ASSERT_EQ(story.phases.size(), 1u);
    EXPECT_EQ(story.phases[0].phase, RebalancePhase::Reconciling);
}

TEST(RebalanceWordsTest, KnowWhatTheCoordinatorSays)
{
    EXPECT_EQ(rebalanceReasonWords(QStringLiteral("member a-1 joined; client says: the leader rejoins")),
              QStringLiteral("a-1 joined: the leader rejoins"));
    EXPECT_EQ(rebalanceReasonWords(QStringLiteral("something new")), QStringLiteral("something new"));
}

std::vector<ResetPartition> threePartitions()
{
    ResetPartition a{QStringLiteral("orders"), 0, 500, 100, 1000, true};
    ResetPartition b{QStringLiteral("orders"), 1, std::nullopt, 0, 800, true};
    ResetPartition c{QStringLiteral("orders"), 2, 700, 0, 700, false};
    return {a, b, c};
}

TEST(OffsetResetTest, PlansAsKafkasToolWould)
{
    const auto plan = [](ResetTo to, qint64 number, PartitionOffsets given = {}) {
        return planReset(threePartitions(), {to, number, std::move(given)});
    };
    EXPECT_EQ(plan(ResetTo::Earliest, 0)[0].next, 100);
    EXPECT_EQ(plan(ResetTo::Earliest, 0)[0].difference(), -400);
    EXPECT_EQ(plan(ResetTo::Latest, 0)[1].next, 800);
    EXPECT_EQ(plan(ResetTo::Offset, 50)[0].next, 100) << "before the log begins: where it begins";
    EXPECT_EQ(plan(ResetTo::Offset, 50)[0].note, ResetRow::Note::AtStart);
    EXPECT_EQ(plan(ResetTo::Offset, 99'999)[0].next, 1000);
    EXPECT_EQ(plan(ResetTo::Shift, -50)[0].next, 450);
    EXPECT_FALSE(plan(ResetTo::Shift, -50)[1].next) << "nothing was committed that could be shifted";
    EXPECT_EQ(plan(ResetTo::Shift, std::numeric_limits<qint64>::max())[0].next, 1000);
    EXPECT_EQ(plan(ResetTo::Shift, std::numeric_limits<qint64>::min())[0].next, 100);
    EXPECT_FALSE(plan(ResetTo::Earliest, 0)[2].next) << "no leader, so nothing is known";
    EXPECT_EQ(plan(ResetTo::Time, 0, {{{QStringLiteral("orders"), 0}, 320}, {{QStringLiteral("orders"), 1}, -1}})[0].next, 320);
    EXPECT_EQ(plan(ResetTo::Time, 0, {{{QStringLiteral("orders"), 0}, 320}, {{QStringLiteral("orders"), 1}, -1}})[1].next, 800)
        << "no record is as young";
    EXPECT_FALSE(plan(ResetTo::File, 0, {{{QStringLiteral("orders"), 1}, 5}})[0].next);
}

TEST(OffsetResetTest, ReadsTheToolsFileAndSaysWhichLineIsWrong)
{
    const auto good = readResetFile(QStringLiteral("\"orders\",0,12\n\nshipping,orders,1,13\n"));
    EXPECT_EQ(good.wrongLine, 0);
    EXPECT_EQ(good.offsets.value({QStringLiteral("orders"), 0}), 12);
    EXPECT_EQ(good.offsets.value({QStringLiteral("orders"), 1}), 13);
    EXPECT_EQ(readResetFile(QStringLiteral("orders,0,12\norders,x,3")).wrongLine, 2);
    EXPECT_EQ(readResetFile(QStringLiteral("orders,0,-4")).wrongLine, 1);
    EXPECT_EQ(readResetFile(writeResetFile(threePartitions())).offsets.size(), 2);
    EXPECT_EQ(parseDuration(QStringLiteral("2h 30m")), 9'000'000);
    EXPECT_EQ(parseDuration(QStringLiteral("PT90S")), 90'000);
    EXPECT_FALSE(parseDuration(QStringLiteral("soon")));
    EXPECT_FALSE(parseDuration(QString()));
}

TEST(AssignmentModelTest, ShowsWhatAMemberShallGetAndGiveUp)
{
    FakeSource source;
    auto group = source.state.groups[1];
    group.type = "consumer";
    group.members[0].target["orders"] = {PartitionIndex(0)};
    group.members[1].target["orders"] = {PartitionIndex(1), PartitionIndex(2)};
    AssignmentModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(&group);
    EXPECT_EQ(model.holding(0, 1), AssignmentModel::Holding::Has);
    EXPECT_EQ(model.holding(0, 3), AssignmentModel::Holding::GivesUp);
    EXPECT_EQ(model.holding(1, 3), AssignmentModel::Holding::Awaits);
    EXPECT_EQ(model.holding(1, 1), AssignmentModel::Holding::None);
}

TEST(MembersModelTest, TellsEpochsLagAndWhoIsIdle)
{
    FakeSource source;
    auto group = source.state.groups[1];
    group.members.emplace_back().memberId = "idle";
    group.members.back().instanceId = "till-7";
    MembersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(&group, lagOf(group, source.state, {}));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, MembersModel::Lag).data().toString(), QStringLiteral("77")) << "58 and 19";
    EXPECT_EQ(model.index(0, MembersModel::Epoch).data().toString(), QString::number(group.generation));
    EXPECT_EQ(model.index(2, MembersModel::Partitions).data().toString(), QStringLiteral("0"));
    EXPECT_EQ(model.index(2, MembersModel::Instance).data().toString(), QStringLiteral("till-7"));
    model.show(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MembersModelTest, AMemberOfAShareGroupHasPartitionsAndNoLag)
{
    FakeSource source;
    auto group = source.state.groups[1];
    group.type = "share";
    group.offsets.clear();
    group.members[0].assignment = {{"orders", {PartitionIndex(0), PartitionIndex(1)}}};
    group.members[1].assignment = {{"orders", {PartitionIndex(1)}}};
    group.members[0].epoch = 9;
    for (auto& member : group.members)
        member.target = member.assignment;
    const auto lag = lagOf(group, source.state, {});
    EXPECT_EQ(lag.lag, 0);
    EXPECT_TRUE(lag.partitions.empty());
    MembersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(&group, lag);
    EXPECT_EQ(model.index(0, MembersModel::Partitions).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(model.index(0, MembersModel::Epoch).data().toString(), QStringLiteral("9"));
    AssignmentModel matrix;
    matrix.show(&group);
    ASSERT_EQ(matrix.columnCount(), 3);
    EXPECT_EQ(matrix.holding(0, 2), AssignmentModel::Holding::Has);
    EXPECT_EQ(matrix.holding(1, 2), AssignmentModel::Holding::Has) << "both have it";
}

class GroupsTest : public WindowFixture
{
protected:
    GroupsTest() { show(); }

    void show()
    {
        auto* dock = window.findChild<QWidget*>(QStringLiteral("dock.groups"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        advance();
    }
    void advance()
    {
        source.advance(milliseconds(250));
        source.publish();
        source.advance(milliseconds(0));
        QApplication::processEvents();
    }
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    void choose(const char* group)
    {
        auto* choice = child<QComboBox>("groups.choice");
        const int at = choice->findText(QLatin1String(group));
        choice->setFocus();
        choice->setCurrentIndex(at);
        emit choice->activated(at);
        QApplication::processEvents();
    }
    void makeEmpty(const char* name)
    {
        for (auto& group : source.state.groups)
            if (group.id == name) {
                group.members.clear();
                group.state = "Empty";
                for (auto& offset : group.offsets)
                    offset.memberId.clear();
            }
        advance();
    }
    ResetOffsetsDialog* openReset()
    {
        QTest::mouseClick(child<QPushButton>("groups.move"), Qt::LeftButton);
        return window.findChild<ResetOffsetsDialog*>();
    }
};

TEST_F(GroupsTest, MovesOffsetsAfterADryRunAndPutsThemBack)
{
    choose("shipping");
    makeEmpty("shipping");
    const QPointer<ResetOffsetsDialog> dialog = openReset();
    ASSERT_NE(dialog, nullptr);
    auto* plan = dialog->findChild<QTableView*>(QStringLiteral("resetOffsets.plan"));
    ASSERT_EQ(plan->model()->rowCount(), 3) << "what it would do is there before anything is sent";
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("resetOffsets.kind"));
    kind->setCurrentIndex(5);
    auto* shift = dialog->findChild<QLineEdit*>(QStringLiteral("resetOffsets.shift"));
    shift->selectAll();
    QTest::keyClicks(shift, QStringLiteral("x"));
    auto* move = dialog->findChild<QPushButton*>(QStringLiteral("resetOffsets.move"));
    EXPECT_FALSE(move->isEnabled()) << "wrong input is refused at the field";
    shift->selectAll();
    QTest::keyClicks(shift, QStringLiteral("-10"));
    ASSERT_TRUE(move->isEnabled());
    const auto committed = source.state.groups[1].offsets[0].committed.value();
    EXPECT_EQ(plan->model()->index(0, ResetPlanModel::New).data().toString(), QString::number(committed - 10));
    EXPECT_TRUE(workloads.admin.last("setGroupOffsets").number == 0) << "nothing is sent yet";
    QTest::mouseClick(move, Qt::LeftButton);
    const auto asked = workloads.admin.last("setGroupOffsets");
    ASSERT_EQ(asked.offsets.size(), 3u);
    EXPECT_EQ(asked.name, QStringLiteral("shipping"));
    EXPECT_EQ(asked.offsets[0].offset, committed - 10);
    emit workloads.admin.finished(asked.number, {});
    QApplication::processEvents();
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
    auto* putBack = child<QToolButton>("groups.putBack");
    ASSERT_TRUE(putBack->isVisible());
    QTest::mouseClick(putBack, Qt::LeftButton);
    const auto undone = workloads.admin.last("setGroupOffsets");
    ASSERT_NE(undone.number, asked.number);
    EXPECT_EQ(undone.offsets[0].offset, committed);
    emit workloads.admin.finished(undone.number, {});
    EXPECT_FALSE(putBack->isVisible());
}

TEST_F(GroupsTest, RefusesInWordsWhileTheGroupHasMembers)
{
    choose("shipping");
    auto* dialog = openReset();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("resetOffsets.move"))->isEnabled());
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("resetOffsets.problem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("2 members"))) << problem->text().toStdString();
    EXPECT_FALSE(child<QToolButton>("groups.delete")->isEnabled());
    // The members stop while the dialog is open: now it can be done.
    makeEmpty("shipping");
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("resetOffsets.move"))->isEnabled());
}

TEST_F(GroupsTest, FindsOffsetsByTimeAndShowsWhatKafkaRefused)
{
    choose("shipping");
    makeEmpty("shipping");
    auto* dialog = openReset();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>(QStringLiteral("resetOffsets.kind"))->setCurrentIndex(4);
    const auto asked = workloads.admin.last("findOffsets");
    ASSERT_EQ(asked.partitions.size(), 3u);
    auto* move = dialog->findChild<QPushButton*>(QStringLiteral("resetOffsets.move"));
    EXPECT_FALSE(move->isEnabled());
    emit workloads.admin.offsetsFound(asked.number, {{QStringLiteral("orders"), 0, 900}, {QStringLiteral("orders"), 1, -1}});
    emit workloads.admin.finished(asked.number, {});
    ASSERT_TRUE(move->isEnabled());
    QTest::mouseClick(move, Qt::LeftButton);
    const auto sent = workloads.admin.last("setGroupOffsets");
    ASSERT_EQ(sent.offsets.size(), 2u) << "what is not known stays";
    EXPECT_EQ(sent.offsets[0].offset, 900);
    emit workloads.admin.finished(sent.number, QStringLiteral("UNKNOWN_MEMBER_ID: the group has members"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("resetOffsets.problem"))->text().contains(QStringLiteral("UNKNOWN_MEMBER_ID")));
}

TEST_F(GroupsTest, DeletesAGroupAndBringsItsOffsetsBack)
{
    choose("shipping");
    makeEmpty("shipping");
    QTest::mouseClick(child<QToolButton>("groups.delete"), Qt::LeftButton);
    const auto asked = workloads.admin.last("deleteGroup");
    ASSERT_EQ(asked.name, QStringLiteral("shipping"));
    source.state.groups.pop_back();
    emit workloads.admin.finished(asked.number, {});
    advance();
    auto* putBack = child<QToolButton>("groups.putBack");
    ASSERT_TRUE(putBack->isVisible());
    QTest::mouseClick(putBack, Qt::LeftButton);
    EXPECT_EQ(workloads.admin.last("setGroupOffsets").name, QStringLiteral("shipping"));
    EXPECT_EQ(workloads.admin.last("setGroupOffsets").offsets.size(), 3u);
}

TEST_F(GroupsTest, ForgetsTheOffsetsOfChosenPartitions)
{
    choose("shipping");
    makeEmpty("shipping");
    auto* table = child<QTableView>("groups.offsets");
    auto* forget = child<QToolButton>("groups.deleteOffsets");
    EXPECT_FALSE(forget->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    ASSERT_TRUE(forget->isVisible());
    QTest::mouseClick(forget, Qt::LeftButton);
    const auto asked = workloads.admin.last("deleteGroupOffsets");
    ASSERT_EQ(asked.partitions.size(), 1u);
    EXPECT_EQ(asked.partitions[0].partition, 1);
    emit workloads.admin.finished(asked.number, QStringLiteral("GROUP_SUBSCRIBED_TO_TOPIC: members read it"));
    EXPECT_TRUE(child<QLabel>("groups.message")->text().contains(QStringLiteral("GROUP_SUBSCRIBED_TO_TOPIC")));
}

TEST_F(GroupsTest, AShareGroupShowsItsMembersAndNoLag)
{
    auto& group = source.state.groups[1];
    group.type = "share";
    group.offsets.clear();
    group.totalLag = 0;
    advance();
    choose("shipping");
    EXPECT_FALSE(child<QToolButton>("groups.showOffsets")->isVisible());
    EXPECT_FALSE(child<QToolButton>("groups.showRebalances")->isVisible());
    EXPECT_TRUE(child<QLabel>("groups.summary")->text().contains(QStringLiteral("KIP-932")));
    EXPECT_FALSE(child<QPushButton>("groups.move")->isEnabled()) << "it has no offsets that a consumer committed";
    auto* members = child<QTableView>("groups.assignment");
    ASSERT_NE(members, nullptr);
    EXPECT_TRUE(members->isVisible());
    choose("analytics");
    EXPECT_TRUE(child<QToolButton>("groups.showOffsets")->isVisible());
}

TEST_F(GroupsTest, FiltersWithASlashAndCopies)
{
    choose("shipping");
    auto* table = child<QTableView>("groups.offsets");
    table->setFocus();
    QTest::keyClicks(table, QStringLiteral("/"));
    auto* filter = child<QLineEdit>("groups.offsets.filter");
    ASSERT_TRUE(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("orders-2"));
    EXPECT_EQ(table->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("orders-2\t")));
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(table->model()->rowCount(), 3);
}

TEST_F(GroupsTest, TellsTheStoryOfARebalance)
{
    choose("shipping");
    source.push(groupEvent(EventType::GroupRebalancing, source.now(), "member shipping-3 joined", 3));
    source.push(groupEvent(EventType::GroupAssigning, source.now() + milliseconds(40), "shipping-1", 4));
    source.push(groupEvent(EventType::GroupStable, source.now() + milliseconds(55), "", 4));
    QTest::mouseClick(child<QToolButton>("groups.showRebalances"), Qt::LeftButton);
    advance();
    EXPECT_TRUE(child<QLabel>("groups.story")->text().contains(QStringLiteral("shipping-3 joined")));
    EXPECT_EQ(child<QTableView>("groups.rebalances")->model()->rowCount(), 1);
    EXPECT_TRUE(child<QWidget>("groups.states")->accessibleDescription().contains(QStringLiteral("CompletingRebalance")));
}

} // namespace
} // namespace brokerscope::ui
