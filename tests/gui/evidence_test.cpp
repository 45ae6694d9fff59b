// One record's thread of evidence, out of frames and files, and the ways to it and from it.
#include "fake_frames.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/evidence/record_evidence.h"
#include "ui/models/selection.h"
#include "ui/models/wire/field_tree_model.h"
#include "ui/models/wire/record_at.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/record_batch_builder.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QThreadPool>
#include <QTreeView>

#include <filesystem>
#include <fstream>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;
using Kind = EvidenceStep::Kind;

constexpr auto kTopic = "orders";

Bytes batch(std::int64_t base, int records, const std::string& value = "hello")
{
    protocol::RecordBatchBuilder builder({.baseOffset = Offset(base)});
    for (int i = 0; i < records; ++i)
        builder.add(1'700'000'000'000, asBytes("key"), asBytes(value));
    return builder.build();
}

protocol::ProduceRequest produce(int records)
{
    protocol::ProduceRequest request;
    request.acks = -1;
    auto& topic = request.topicData.emplace_back();
    topic.name = kTopic;
    auto& partition = topic.partitionData.emplace_back();
    partition.index = 1;
    partition.records = SharedBytes(batch(0, records));
    return request;
}

protocol::ProduceResponse produced(std::int64_t base, protocol::ErrorCode error = protocol::ErrorCode::None)
{
    protocol::ProduceResponse response;
    auto& topic = response.responses.emplace_back();
    topic.name = kTopic;
    auto& partition = topic.partitionResponses.emplace_back();
    partition.index = 1;
    partition.baseOffset = base;
    partition.errorCode = protocol::toWire(error);
    return response;
}

protocol::FetchRequest fetch(std::int64_t from)
{
    protocol::FetchRequest request;
    auto& topic = request.topics.emplace_back();
    topic.topic = kTopic;
    auto& partition = topic.partitions.emplace_back();
    partition.partition = 1;
    partition.fetchOffset = from;
    return request;
}

protocol::FetchResponse fetched(std::int64_t highWatermark, std::optional<Bytes> records)
{
    protocol::FetchResponse response;
    auto& topic = response.responses.emplace_back();
    topic.topic = kTopic;
    auto& partition = topic.partitions.emplace_back();
    partition.partitionIndex = 1;
    partition.highWatermark = highWatermark;
    if (records)
        partition.records = SharedBytes(std::move(*records));
    return response;
}

protocol::OffsetCommitRequest commit(const std::string& group, std::int64_t offset)
{
    protocol::OffsetCommitRequest request;
    request.groupId = group;
    auto& topic = request.topics.emplace_back();
    topic.name = kTopic;
    auto& partition = topic.partitions.emplace_back();
    partition.partitionIndex = 1;
    partition.committedOffset = offset;
    return request;
}

protocol::OffsetCommitResponse committed(protocol::ErrorCode error = protocol::ErrorCode::None)
{
    protocol::OffsetCommitResponse response;
    auto& topic = response.topics.emplace_back();
    topic.name = kTopic;
    auto& partition = topic.partitions.emplace_back();
    partition.partitionIndex = 1;
    partition.errorCode = protocol::toWire(error);
    return response;
}

// Offsets 40 to 44 are produced, fetched by node 2 and by node 3, read by app, and committed past by billing.
void script(std::vector<cluster::FramePtr>& frames)
{
    FrameScript wire(frames);
    const auto shop = wire.client("web-shop", NodeId(1));
    const auto app = wire.client("app", NodeId(1), 41001);
    const auto brought = wire.request(shop, produce(5), 9, 1, events::TrafficKind::Produce);        // 1
    for (const auto node : {NodeId(2), NodeId(3)}) {
        const auto first = wire.request(wire.node(node, NodeId(1)), fetch(40), 12, 1, events::TrafficKind::Replication); // 2, 4
        wire.answer(first, fetched(40, batch(40, 5)));                                              // 3, 5
    }
    wire.request(wire.node(NodeId(2), NodeId(1)), fetch(45), 12, 2, events::TrafficKind::Replication); // 6
    const auto last = wire.request(wire.node(NodeId(3), NodeId(1)), fetch(45), 12, 2, events::TrafficKind::Replication); // 7
    wire.answer(brought, produced(40), {0ms, 1ms, 9ms, 0ms, 0ms});                                  // 8
    wire.answer(last, fetched(45, std::nullopt));                                                   // 9
    const auto read = wire.request(app, fetch(40), 12, 7, events::TrafficKind::Fetch);              // 10
    wire.answer(read, fetched(45, batch(40, 5)));                                                   // 11
    const auto early = wire.request(app, commit("billing", 42), 8, 8, events::TrafficKind::Group);  // 12
    wire.answer(early, committed());                                                                // 13
    const auto past = wire.request(app, commit("billing", 45), 8, 9, events::TrafficKind::Group);   // 14
    wire.answer(past, committed());                                                                 // 15
}

std::vector<EvidenceStep> stepsOf(const std::vector<cluster::FramePtr>& frames, std::int64_t offset)
{
    TopicNames names;
    PartitionJournal journal(names);
    for (const auto& frame : frames)
        journal.add(frame);
    return evidenceOf(journal.entriesOf({QLatin1String(kTopic), PartitionIndex(1)}), Offset(offset), {});
}

std::vector<std::pair<Kind, std::uint64_t>> kindsOf(const std::vector<EvidenceStep>& steps)
{
    std::vector<std::pair<Kind, std::uint64_t>> out;
    for (const auto& step : steps)
        out.emplace_back(step.kind, step.entry.frame);
    return out;
}

class EvidenceTest : public WindowFixture
{
protected:
    void open()
    {
        script(source.crossed);
        for (auto& topic : source.state.topics) // the partition reaches to offset 1000
            if (topic->name == kTopic) {
                auto copy = std::make_shared<cluster::TopicSnapshot>(*topic);
                for (auto& log : copy->partitions.at(1).logs)
                    log.logStartOffset = Offset(0), log.logEndOffset = Offset(1000);
                topic = copy;
            }
        source.state.dataDirectory = directory.path().toStdString();
        source.publish();
        show("dock.evidence");
        source.advance(600ms);
    }
    void show(const char* name)
    {
        window.dock(QLatin1String(name))->show();
        window.dock(QLatin1String(name))->QWidget::raise();
        QApplication::processEvents();
    }
    template <class Widget> Widget* find(const char* name) { return window.findChild<Widget*>(QLatin1String(name)); }
    void ask(const QString& offset)
    {
        find<QComboBox>("evidence.topic")->setCurrentText(QLatin1String(kTopic));
        find<QSpinBox>("evidence.partition")->setValue(1);
        auto* field = find<QLineEdit>("evidence.offset");
        field->selectAll();
        QTest::keyClicks(field, offset);
        QTest::keyClick(field, Qt::Key_Return);
        source.advance(40ms);
        QThreadPool::globalInstance()->waitForDone();
        source.advance(40ms);
        source.advance(40ms);
    }
};

} // namespace

TEST(RecordEvidenceTest, FollowsARecordFromItsProducerToTheCommitThatPassedIt)
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    const std::vector<std::pair<Kind, std::uint64_t>> expected{
        {Kind::Brought, 1},   {Kind::Replicated, 3},    {Kind::Replicated, 5}, {Kind::Confirmed, 6},
        {Kind::Confirmed, 7}, {Kind::HighWatermark, 9}, {Kind::Read, 11},      {Kind::Committed, 14}};
    const auto steps = stepsOf(frames, 43);
    EXPECT_EQ(kindsOf(steps), expected);
    EXPECT_EQ(steps[0].entry.who, QStringLiteral("web-shop"));
    EXPECT_EQ(steps[0].entry.acks, -1);
    EXPECT_EQ(steps[0].entry.answer, 8u);
    EXPECT_EQ(steps[0].entry.latency, 10ms);
    EXPECT_EQ(steps[7].entry.who, QStringLiteral("billing"));
    EXPECT_TRUE(steps[5].isFirst);
    // The first record of the batch was committed past earlier.
    EXPECT_EQ(stepsOf(frames, 40).back().entry.frame, 12u);
}

TEST(RecordEvidenceTest, WhoBroughtARecordIsKnownHoweverOftenTheOthersAreFetched)
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    FrameScript wire(frames);
    const auto follower = wire.node(NodeId(2), NodeId(1));
    for (std::size_t i = 0; i <= PartitionJournal::kMaxEntries; ++i)
        wire.request(follower, fetch(45), 12, 3, events::TrafficKind::Replication);
    const auto steps = stepsOf(frames, 43);
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(kindsOf(steps).front(), std::pair(Kind::Brought, std::uint64_t{1}));
}

TEST(RecordEvidenceTest, ARecordOutsideTheBatchHasNoneOfItsEvidence)
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    for (const auto& step : stepsOf(frames, 45))
        EXPECT_TRUE(step.kind != Kind::Brought && step.kind != Kind::Replicated && step.kind != Kind::Read);
}

TEST(RecordEvidenceTest, WhatWasRefusedIsNoEvidence)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    const auto shop = wire.client("web-shop", NodeId(1));
    wire.answer(wire.request(shop, produce(5), 9, 1), produced(-1, protocol::ErrorCode::NotEnoughReplicas));
    wire.answer(wire.request(shop, commit("billing", 45), 8, 2), committed(protocol::ErrorCode::IllegalGeneration));
    EXPECT_TRUE(stepsOf(frames, 0).empty());
}

TEST(RecordEvidenceTest, WhatHappenedBeforeTakingDownBeganIsNotCalledTheFirst)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    const auto app = wire.client("app", NodeId(1));
    wire.answer(wire.request(app, fetch(40), 12, 1), fetched(100, batch(40, 5)));
    const auto steps = stepsOf(frames, 43);
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].kind, Kind::HighWatermark);
    EXPECT_FALSE(steps[0].isFirst);
    EXPECT_EQ(steps[1].kind, Kind::Read);
}

TEST(SegmentSearchTest, FindsTheBatchInTheRightSegmentAtItsByte)
{
    const QTemporaryDir directory;
    const std::filesystem::path path = directory.path().toStdString();
    const auto write = [&](const char* name, const std::vector<Bytes>& batches) {
        std::ofstream out(path / name, std::ios::binary);
        for (const auto& one : batches)
            out.write(reinterpret_cast<const char*>(one.data()), static_cast<std::streamsize>(one.size()));
    };
    const auto first = batch(0, 5);
    write("00000000000000000000.log", {first, batch(5, 5)});
    std::vector<Bytes> many; // more than is read at a time, and a batch that is larger than that
    std::int64_t position = 0;
    for (int i = 0; i < 400; ++i) {
        many.push_back(batch(10 + i, 1, std::string(i == 200 ? 400'000 : 1000, 'x')));
        if (i < 300)
            position += static_cast<std::int64_t>(many.back().size());
    }
    write("00000000000000000010.log", many);
    write("00000000000000000010.index", {});

    const auto second = findBatch(path, NodeId(2), Offset(7));
    EXPECT_EQ(second.file, QStringLiteral("00000000000000000000.log"));
    EXPECT_EQ(second.position, static_cast<std::int64_t>(first.size()));
    EXPECT_EQ(second.first, Offset(5));
    EXPECT_EQ(second.last, Offset(9));
    EXPECT_EQ(second.node, NodeId(2));
    const auto far = findBatch(path, NodeId(1), Offset(310));
    EXPECT_EQ(far.file, QStringLiteral("00000000000000000010.log"));
    EXPECT_EQ(far.position, position);
    EXPECT_EQ(far.size, static_cast<std::int64_t>(many[300].size()));
    EXPECT_TRUE(findBatch(path, NodeId(1), Offset(410)).file.isEmpty());
    EXPECT_TRUE(findBatch(path / "nowhere", NodeId(1), Offset(0)).file.isEmpty());
}

TEST(SegmentSearchTest, BadBytesEndTheSearch)
{
    const QTemporaryDir directory;
    std::ofstream(std::filesystem::path(directory.path().toStdString()) / "00000000000000000000.log", std::ios::binary)
        << std::string(1000, '\xff');
    EXPECT_TRUE(findBatch(directory.path().toStdString(), NodeId(1), Offset(0)).file.isEmpty());
}

TEST_F(EvidenceTest, ATypedOffsetShowsItsStepsAndOneOpensItsFrame)
{
    const auto folder = std::filesystem::path(directory.path().toStdString()) / "node-1" / "orders-1";
    std::filesystem::create_directories(folder);
    const auto bytes = batch(40, 5);
    std::ofstream(folder / "00000000000000000040.log", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    open();
    ask(QStringLiteral("43"));
    auto* table = find<QTableView>("evidence.table");
    ASSERT_EQ(table->model()->rowCount(), 9);
    EXPECT_EQ(table->model()->index(0, EvidenceTableModel::Step).data().toString(), QStringLiteral("Produced"));
    EXPECT_TRUE(table->model()->index(1, EvidenceTableModel::What).data().toString().startsWith(QStringLiteral("00000000000000000040.log from byte 0")));
    const auto replicated = table->model()->index(2, EvidenceTableModel::What);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(replicated).center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(replicated).center());
    QApplication::processEvents();
    EXPECT_TRUE(window.dock(QStringLiteral("dock.wire"))->isVisible());
    EXPECT_EQ(find<QTableView>("wire.list")->currentIndex().row(), 2); // frame 3
}

TEST_F(EvidenceTest, AWrongOffsetIsRefusedInWords)
{
    open();
    auto* message = find<QLabel>("evidence.message");
    ask(QStringLiteral("many"));
    EXPECT_TRUE(message->text().contains(QStringLiteral("many")));
    ask(QStringLiteral("1000"));
    EXPECT_EQ(message->text(), QStringLiteral("The partition has the offsets 0 to 999."));
    EXPECT_FALSE(find<QTableView>("evidence.table")->isVisible());
    ask(QStringLiteral("44"));
    EXPECT_TRUE(message->isHidden());
}

TEST_F(EvidenceTest, ARecordInAFrameOfTheWireLeadsToItsEvidence)
{
    open();
    show("dock.wire");
    source.advance(40ms);
    auto* list = find<QTableView>("wire.list");
    list->setCurrentIndex(list->model()->index(0, 0)); // the produce request
    auto* fields = find<QTreeView>("wire.fields");
    const auto deltas = fields->model()->match(fields->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("offsetDelta"), -1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(deltas.size(), 5);
    auto* button = find<QPushButton>("wire.evidence");
    EXPECT_FALSE(button->isVisible());
    fields->setCurrentIndex(deltas[3]);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(window.dock(QStringLiteral("dock.evidence"))->isVisible());
    EXPECT_EQ(find<QLineEdit>("evidence.offset")->text(), QStringLiteral("43"));
    EXPECT_EQ(find<QSpinBox>("evidence.partition")->value(), 1);
}

TEST(EvidenceTableModelTest, KeepsTheRulesOfAModel)
{
    EvidenceTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<cluster::FramePtr> frames;
    script(frames);
    model.show(stepsOf(frames, 43));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.index(1, EvidenceTableModel::After).data().toString(), QStringLiteral("+10.0 ms"));
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace brokerscope::ui
