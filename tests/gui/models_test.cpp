#include "fake_source.h"

#include "ui/models/event_journal.h"
#include "ui/models/event_table_model.h"
#include "ui/models/failover_table_model.h"
#include "ui/models/group_models.h"
#include "ui/models/lag_history.h"
#include "ui/models/read_records_model.h"
#include "ui/models/short_words.h"
#include "ui/models/topic_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using cluster::Event;
using cluster::EventType;

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::Fatal;

Event event(std::uint64_t sequence, std::uint64_t cause, EventType type, int node)
{
    Event result;
    result.sequence = sequence;
    result.cause = cause;
    result.type = type;
    result.node = NodeId(node);
    result.other = NodeId(node);
    return result;
}

TEST(TopicTreeModelTest, FollowsTopicsThatComeGoAndGrow)
{
    FakeSource source;
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model, kMode);
    model.show(source.state);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 3);
    const QPersistentModelIndex kept = model.index(1, 0, model.index(1, 0));

    auto grown = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    grown->partitions.push_back(grown->partitions.back());
    grown->partitions.back().index = PartitionIndex(3);
    auto fresh = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    fresh->name = "a-new-one";
    fresh->id = Uuid::fromRandom(5, 5);
    source.state.topics[0] = grown;
    source.state.topics.insert(source.state.topics.begin(), fresh);
    model.show(source.state);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("a-new-one"));
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 4);
    // What the user had selected is still the same partition, one row further down.
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(kept.parent().row(), 2);

    source.state.topics.erase(source.state.topics.begin() + 1);
    model.show(source.state);
    EXPECT_EQ(model.rowCount(), 3);

    auto internal = std::make_shared<cluster::TopicSnapshot>(*fresh);
    internal->name = "__consumer_offsets";
    internal->id = Uuid::fromRandom(6, 6);
    internal->internal = true;
    source.state.topics.insert(source.state.topics.begin(), internal);
    model.show(source.state);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("a-new-one")) << "one's own topics come first";
    EXPECT_EQ(model.index(3, 0).data().toString(), QStringLiteral("__consumer_offsets"));
}

TEST(TopicTreeModelTest, TellsLeaderEpochAndWhoIsMissingFromTheIsr)
{
    FakeSource source;
    applyKill(source.state, NodeId(1), source.now());
    TopicTreeModel model;
    model.show(source.state);
    const auto index = model.indexOf({QStringLiteral("orders"), PartitionIndex(0)});
    ASSERT_TRUE(index.isValid());
    const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    EXPECT_TRUE(cell(TopicTreeModel::Leader).contains(QStringLiteral("node 2")));
    EXPECT_EQ(cell(TopicTreeModel::Epoch), QStringLiteral("4"));
    EXPECT_EQ(cell(TopicTreeModel::Isr), QStringLiteral("2, 3 (2 of 3)"));
    // The same where there is little room.
    EXPECT_EQ(index.siblingAtColumn(TopicTreeModel::Leader).data(kShortRole).toString(), QStringLiteral("★ 2"));
    EXPECT_EQ(index.siblingAtColumn(TopicTreeModel::Isr).data(kShortRole).toString(), QStringLiteral("2, 3 ⚠"));
    EXPECT_EQ(index.parent().siblingAtColumn(TopicTreeModel::Isr).data(kShortRole).toString(), QStringLiteral("⚠ 3/3"));
}

TEST(TopicTreeModelTest, AThousandPartitionsAreShownWithoutAskingAll)
{
    FakeSource source;
    auto big = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    big->partitions.resize(1000, big->partitions.front());
    for (int i = 0; i < 1000; ++i)
        big->partitions[static_cast<std::size_t>(i)].index = PartitionIndex(i);
    source.state.topics = {big};
    TopicTreeModel model;
    model.show(source.state);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto next = std::make_shared<cluster::TopicSnapshot>(*big);
    source.state.topics = {next};
    model.show(source.state);
    EXPECT_LE(changed.count(), 2); // one signal for the topic, one for all its partitions
    changed.clear();
    model.show(source.state); // the engine shares what did not change
    EXPECT_EQ(changed.count(), 0);
}

TEST(EventJournalTest, KeepsTheNewestAndFindsThemBySequence)
{
    EventJournal journal(3);
    for (std::uint64_t i = 1; i <= 5; ++i)
        journal.append({event(i, i - 1, EventType::NodeStarted, 1)});
    EXPECT_EQ(journal.size(), 3u);
    EXPECT_EQ(journal.find(2), nullptr);
    ASSERT_NE(journal.find(4), nullptr);
    EXPECT_EQ(journal.find(4)->sequence, 4u);
    const auto chain = journal.chainOf(5);
    ASSERT_EQ(chain.size(), 3u); // 5 because of 4 because of 3, whose cause is no longer kept
    EXPECT_EQ(chain.back()->sequence, 3u);
}

TEST(EventJournalTest, AChainThatWouldLoopEnds)
{
    EventJournal journal;
    journal.append({event(1, 7, EventType::NodeKilled, 1)});
    EXPECT_EQ(journal.chainOf(1).size(), 1u);
}

TEST(EventTableModelTest, ShowsTheNewestFirstAndFiltersByWords)
{
    EventJournal journal(4);
    EventTableModel model(journal);
    const QAbstractItemModelTester tester(&model, kMode);
    for (std::uint64_t i = 1; i <= 6; ++i)
        journal.append({event(i, 0, i % 2 == 0 ? EventType::NodeKilled : EventType::NodeStarted, 1)});
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, 0).data(EventTableModel::kSequenceRole).toULongLong(), 6u);
    model.setFilter(QStringLiteral("killed node"));
    EXPECT_EQ(model.rowCount(), 2);
    journal.append({event(7, 0, EventType::NodeStarted, 1), event(8, 0, EventType::NodeKilled, 1)});
    EXPECT_EQ(model.index(0, 0).data(EventTableModel::kSequenceRole).toULongLong(), 8u);
    EXPECT_TRUE(model.indexOf(6).isValid());
    EXPECT_FALSE(model.indexOf(2).isValid());
}

TEST(GroupModelsTest, TellMembersPartitionsAndLag)
{
    FakeSource source;
    GroupOffsetsModel offsets;
    AssignmentModel assignment;
    const QAbstractItemModelTester first(&offsets, kMode);
    const QAbstractItemModelTester second(&assignment, kMode);
    const auto& shipping = source.state.groups[1];
    offsets.show(lagOf(shipping, source.state, {}).partitions);
    assignment.show(&shipping);
    EXPECT_EQ(offsets.rowCount(), 3);
    EXPECT_EQ(offsets.index(0, GroupOffsetsModel::Lag).data().toString(), QStringLiteral("58"));
    EXPECT_EQ(assignment.rowCount(), 2);
    EXPECT_EQ(assignment.columnCount(), 4);
    EXPECT_FALSE(assignment.index(0, 1).data().toString().isEmpty());
    EXPECT_TRUE(assignment.index(1, 1).data().toString().isEmpty());
    offsets.show({});
    assignment.show(nullptr);
    EXPECT_EQ(offsets.rowCount(), 0);
}

TEST(LagHistoryTest, KeepsAMinuteAndTheMostDelayedPartitions)
{
    FakeSource source;
    LagHistory history;
    for (int i = 0; i < 400; ++i) {
        source.state.time += std::chrono::milliseconds(250);
        history.onSnapshot(source.state);
    }
    const auto series = history.seriesOf("shipping", 2);
    ASSERT_EQ(series.size(), 2u);
    EXPECT_EQ(series[0].partition, PartitionIndex(0));
    const auto span = series[0].samples.back().time - series[0].samples.front().time;
    EXPECT_LE(span, LagHistory::kKept);
    EXPECT_GE(span, LagHistory::kKept - std::chrono::seconds(1));
    EXPECT_TRUE(history.seriesOf("nobody", 2).empty());
}

TEST(ReadRecordsModelTest, ShowsTextBytesAndTombstones)
{
    ReadRecordsModel model;
    const QAbstractItemModelTester tester(&model, kMode);
    ReadRecord text;
    text.topic = QStringLiteral("orders");
    text.partition = 1;
    text.offset = 7;
    text.value = QByteArray("hello");
    ReadRecord binary = text;
    binary.value = QByteArray("\x01\x02", 2);
    binary.valueSize = 2;
    ReadRecord tombstone = text;
    tombstone.value.reset();
    model.show({text, binary, tombstone});
    EXPECT_EQ(model.index(2, ReadRecordsModel::Value).data().toString(), QStringLiteral("hello"));
    EXPECT_FALSE(model.index(1, ReadRecordsModel::Value).data().toString().contains(QLatin1Char('\x01')));
    EXPECT_EQ(model.index(0, ReadRecordsModel::Value).data().toString(), QStringLiteral("∅"));
    EXPECT_EQ(model.index(2, ReadRecordsModel::Where).data().toString(), QStringLiteral("orders-1 @ 7"));
    model.show({text});
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace brokerscope::ui
