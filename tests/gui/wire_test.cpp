// The Wire view: list, filter, fields beside bytes, request matched with response, files.
#include "fake_frames.h"
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/selection.h"
#include "ui/models/wire/field_tree_model.h"
#include "ui/models/wire/frame_export.h"
#include "ui/models/wire/frame_table_model.h"
#include "ui/models/wire/frame_words.h"
#include "ui/views/wire/hex_pane.h"
#include "ui/views/wire/wire_view.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/sasl_authenticate_request.h"
#include "engine/protocol/record_batch_builder.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;

protocol::ProduceRequest produceRequest(const std::string& topic, const std::string& value)
{
    protocol::ProduceRequest request;
    request.acks = -1;
    auto& data = request.topicData.emplace_back();
    data.name = topic;
    auto& partition = data.partitionData.emplace_back();
    protocol::RecordBatchBuilder batch;
    batch.add(1'700'000'000'000, asBytes("key"), asBytes(value));
    partition.records = SharedBytes(batch.build());
    return request;
}

protocol::ProduceResponse produceResponse(const std::string& topic, protocol::ErrorCode error)
{
    protocol::ProduceResponse response;
    auto& data = response.responses.emplace_back();
    data.name = topic;
    auto& partition = data.partitionResponses.emplace_back();
    partition.errorCode = protocol::toWire(error);
    partition.baseOffset = 42;
    return response;
}

// A produce that worked, one that did not, a heartbeat between nodes that is not answered, and bytes that are no request.
void script(std::vector<cluster::FramePtr>& frames)
{
    FrameScript wire(frames);
    const auto shop = wire.client("web-shop", NodeId(2));
    const auto first = wire.request(shop, produceRequest("orders", "hello"), 9, 1, events::TrafficKind::Produce);
    const auto second = wire.request(shop, produceRequest("payments", "again"), 9, 2, events::TrafficKind::Produce);
    wire.answer(first, produceResponse("orders", protocol::ErrorCode::None), {1ms, 2ms, 30ms, 0ms, 1ms});
    wire.answer(second, produceResponse("payments", protocol::ErrorCode::NotLeaderOrFollower), {0ms, 100us, 0ms, 0ms, 0ms});
    protocol::HeartbeatRequest heartbeat;
    heartbeat.groupId = "billing";
    wire.request(wire.node(NodeId(1), NodeId(3)), heartbeat, 4, 9, events::TrafficKind::Group);
    wire.garbage(wire.client("", NodeId(1), 42000), {'G', 'E', 'T', ' ', '/', 0, 1, 2});
}

FrameTableModel& filled(FrameTableModel& model, const QString& filter = {})
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    auto parsed = FrameFilter::parse(filter);
    EXPECT_EQ(parsed.error, QString());
    model.setFilter(std::move(parsed.filter));
    model.append(frames);
    while (!model.work(1ms)) {}
    return model;
}

int rowsOf(const QString& filter)
{
    FrameTableModel model;
    return filled(model, filter).rowCount();
}

class WireTest : public WindowFixture
{
protected:
    void open()
    {
        script(source.crossed);
        window.dock(QStringLiteral("dock.wire"))->show();
        window.dock(QStringLiteral("dock.wire"))->QWidget::raise();
        QApplication::processEvents();
        source.advance(40ms);
    }
    WireView* view() { return static_cast<WireView*>(window.dock(QStringLiteral("dock.wire"))->view()); }
    template <class Widget> Widget* find(const char* name) { return view()->findChild<Widget*>(QLatin1String(name)); }
    QTableView* list() { return find<QTableView>("wire.list"); }
    QTreeView* fields() { return find<QTreeView>("wire.fields"); }
    HexPane* hex() { return find<HexPane>("wire.hex"); }
    void type(const QString& filter)
    {
        auto* field = find<QLineEdit>("wire.filter");
        field->selectAll();
        QTest::keyClicks(field, filter);
        source.advance(40ms);
    }
    void click(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(row, 3)).center());
    }
    QModelIndex field(const QString& name)
    {
        const auto* model = fields()->model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
};

} // namespace

TEST(FrameFilterTest, EachWordChoosesWhatItSays)
{
    EXPECT_EQ(rowsOf(QString()), 6);
    EXPECT_EQ(rowsOf(QStringLiteral("api:produce")), 4);
    EXPECT_EQ(rowsOf(QStringLiteral("api:Produce,Heartbeat")), 5);
    EXPECT_EQ(rowsOf(QStringLiteral("-api:Produce")), 2);
    EXPECT_EQ(rowsOf(QStringLiteral("client:SHOP")), 4);
    EXPECT_EQ(rowsOf(QStringLiteral("node:1")), 2); // the heartbeat comes from it, the garbage goes to it
    EXPECT_EQ(rowsOf(QStringLiteral("topic:orders")), 2);
    EXPECT_EQ(rowsOf(QStringLiteral("group:billing")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("error:any")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("error:not_leader")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("is:response topic:payments")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("is:broken")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("slow:30ms")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("payments")), 2);
    EXPECT_EQ(rowsOf(QStringLiteral("\"no request\"")), 1);
}

TEST(FrameFilterTest, MistakesAreNamedInWords)
{
    const auto error = [](const char* words) { return FrameFilter::parse(QString::fromUtf8(words)).error; };
    EXPECT_TRUE(error("apo:Fetch").contains(QStringLiteral("apo:")));
    EXPECT_TRUE(error("api:Fetcch").contains(QStringLiteral("Do you mean Fetch?")));
    EXPECT_TRUE(error("node:two").contains(QStringLiteral("node:2")));
    EXPECT_TRUE(error("topic:").contains(QStringLiteral("missing")));
    EXPECT_TRUE(error("error:NO_SUCH").contains(QStringLiteral("NO_SUCH")));
    EXPECT_TRUE(error("is:odd").contains(QStringLiteral("odd")));
    EXPECT_TRUE(error("slow:fast").contains(QStringLiteral("slow:50")));
    EXPECT_TRUE(error("\"never closed").contains(QStringLiteral("quotation")));
    EXPECT_EQ(error("10:42:04 127.0.0.1:9092"), QString());
}

TEST(FrameTableModelTest, KeepsTheRulesOfAModelWhileItGrowsShrinksAndIsFiltered)
{
    FrameTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filled(model, QStringLiteral("topic:orders"));
    model.setFilter({});
    while (!model.work(1ms)) {}
    EXPECT_EQ(model.rowCount(), 6);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FrameTableModelTest, TheOldestLeaveAndMemoryStaysBounded)
{
    FrameTableModel model;
    auto peers = std::make_shared<events::FramePeers>();
    std::vector<cluster::FramePtr> frames;
    for (std::uint64_t i = 1; i <= 2500; ++i) {
        auto frame = std::make_shared<events::Frame>();
        frame->peers = peers;
        frame->sequence = i;
        frame->apiKey = 3;
        frame->bytes.resize(16 << 10);
        frame->size = frame->bytes.size();
        frames.push_back(std::move(frame));
    }
    model.append(frames);
    while (!model.work(1ms)) {}
    EXPECT_LE(model.frameCount() * (16 << 10), FrameTableModel::kMaxBytes);
    EXPECT_EQ(model.frameAt(model.rowCount() - 1)->sequence, 2500u);
    EXPECT_FALSE(model.find(1));
    EXPECT_EQ(static_cast<std::size_t>(model.rowCount()), model.frameCount());
}

TEST(FrameTableModelTest, ARowTellsErrorLatencyAndWhetherAnAnswerCame)
{
    FrameTableModel model;
    filled(model);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, FrameTableModel::From), QStringLiteral("web-shop:41000"));
    EXPECT_EQ(text(0, FrameTableModel::To), QStringLiteral("node 2"));
    EXPECT_EQ(text(0, FrameTableModel::What), QStringLiteral("→ Produce"));
    EXPECT_EQ(text(0, FrameTableModel::Result), QString());
    EXPECT_EQ(text(0, FrameTableModel::About), QStringLiteral("orders"));
    EXPECT_EQ(text(2, FrameTableModel::What), QStringLiteral("← Produce"));
    EXPECT_EQ(text(2, FrameTableModel::Result), QStringLiteral("ok"));
    EXPECT_EQ(text(2, FrameTableModel::Latency), nanosecondWords(34ms));
    EXPECT_EQ(text(3, FrameTableModel::Result), QStringLiteral("NOT_LEADER_OR_FOLLOWER"));
    EXPECT_EQ(text(4, FrameTableModel::Result), QStringLiteral("no answer yet"));
    EXPECT_EQ(text(5, FrameTableModel::Result), QStringLiteral("not a request"));
    EXPECT_EQ(model.partnerOf(*model.frameAt(0))->sequence, 3u);
    EXPECT_EQ(model.partnerOf(*model.frameAt(3))->sequence, 2u);
    EXPECT_FALSE(model.partnerOf(*model.frameAt(4)));
}

TEST(FieldTreeModelTest, KeepsTheRulesOfAModelForEveryFrame)
{
    TopicNames names;
    FieldTreeModel model(names);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<cluster::FramePtr> frames;
    script(frames);
    for (const auto& frame : frames) {
        model.show(frame);
        EXPECT_FALSE(model.asText().isEmpty());
        for (std::size_t byte = 0; byte < frame->bytes.size(); ++byte)
            if (const auto index = model.indexAt(byte); index.isValid()) {
                const auto begin = index.data(FieldTreeModel::kBeginRole).toULongLong();
                EXPECT_GE(byte, begin);
                EXPECT_LT(byte, begin + index.data(FieldTreeModel::kLengthRole).toULongLong());
            }
    }
    model.show(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FrameExportTest, JsonAndTextTellTheMessages)
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    const auto all = QJsonDocument::fromJson(framesAsJson(frames)).array();
    ASSERT_EQ(all.size(), 6);
    const auto answer = all[3].toObject();
    EXPECT_EQ(answer[QStringLiteral("kind")].toString(), QStringLiteral("response"));
    EXPECT_EQ(answer[QStringLiteral("request")].toInt(), 2);
    EXPECT_EQ(answer[QStringLiteral("latencyUs")].toObject()[QStringLiteral("local")].toInt(), 100);
    const auto body = answer[QStringLiteral("message")].toObject()[QStringLiteral("body")].toObject();
    EXPECT_EQ(body[QStringLiteral("responses")].toArray()[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("payments"));
    const auto text = QString::fromUtf8(framesAsText(frames, {}));
    EXPECT_TRUE(text.contains(QStringLiteral("6 NOT_LEADER_OR_FOLLOWER")));
    EXPECT_TRUE(text.contains(QStringLiteral("value: “hello”")));
}

TEST(FrameExportTest, PcapngHasAPacketForEachFrameOnKafkasPort)
{
    std::vector<cluster::FramePtr> frames;
    script(frames);
    const auto bytes = framesAsPcapng(frames);
    const auto number = [&](qsizetype at) {
        quint32 value = 0;
        memcpy(&value, bytes.constData() + at, sizeof value);
        return value;
    };
    int packets = 0;
    int withPayload = 0;
    qsizetype at = 0;
    while (at + 12 <= bytes.size()) {
        const auto length = static_cast<qsizetype>(number(at + 4));
        ASSERT_EQ(length % 4, 0);
        ASSERT_EQ(number(at + length - 4), static_cast<quint32>(length));
        if (number(at) == 6) {
            ++packets;
            const auto packet = bytes.mid(at + 28, static_cast<qsizetype>(number(at + 20)));
            EXPECT_EQ(packet[0], '\x45');
            const auto port = [&](qsizetype i) { return (static_cast<quint8>(packet[i]) << 8) | static_cast<quint8>(packet[i + 1]); };
            EXPECT_TRUE(port(20) == 9092 || port(22) == 9092);
            withPayload += packet.size() > 40 ? 1 : 0;
        }
        at += length;
    }
    EXPECT_EQ(at, bytes.size());
    EXPECT_EQ(withPayload, 6);
    EXPECT_EQ(packets, 6 + 3 * 3); // three connections were opened
}

TEST(FrameExportTest, SecretsAreNotWritten)
{
    std::vector<cluster::FramePtr> frames;
    FrameScript wire(frames);
    protocol::SaslAuthenticateRequest login;
    const std::string password = "hunter2";
    login.authBytes.assign(password.begin(), password.end());
    wire.request(wire.client("app", NodeId(1)), login, 2, 1);
    for (const auto format : {FrameFormat::Text, FrameFormat::Json, FrameFormat::Pcapng})
        EXPECT_FALSE(framesAs(format, frames, {}).contains("hunter2"));
}

TEST_F(WireTest, AClickShowsTheFieldsAndTheBytesOfTheChosenOneAreLit)
{
    open();
    ASSERT_EQ(list()->model()->rowCount(), 6);
    click(0);
    const auto acks = field(QStringLiteral("acks"));
    ASSERT_TRUE(acks.isValid());
    EXPECT_EQ(acks.siblingAtColumn(FieldTreeModel::Value).data().toString(), QStringLiteral("-1"));
    EXPECT_FALSE(acks.siblingAtColumn(FieldTreeModel::About).data().toString().isEmpty());
    fields()->expandAll();
    fields()->setFocus();
    fields()->setCurrentIndex(fields()->indexAbove(acks));
    QTest::keyClick(fields(), Qt::Key_Down);
    EXPECT_EQ(hex()->litLength(), 2u);
    EXPECT_EQ(hex()->litBegin(), acks.data(FieldTreeModel::kBeginRole).toULongLong());
    EXPECT_TRUE(field(QStringLiteral("baseOffset")).isValid()); // of the batch inside
}

TEST_F(WireTest, AClickOnAByteChoosesItsField)
{
    open();
    click(0);
    const auto value = field(QStringLiteral("value"));
    ASSERT_TRUE(value.isValid());
    const auto byte = value.data(FieldTreeModel::kBeginRole).toULongLong() + 2;
    hex()->light(byte, 1, true);
    QTest::mouseClick(hex()->viewport(), Qt::LeftButton, {}, hex()->byteRect(byte).center());
    EXPECT_EQ(fields()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("value"));
    EXPECT_EQ(hex()->litLength(), value.data(FieldTreeModel::kLengthRole).toULongLong());
}

TEST_F(WireTest, TheButtonGoesFromTheRequestToItsAnswerAndBack)
{
    open();
    click(1);
    auto* partner = find<QPushButton>("wire.partner");
    EXPECT_EQ(partner->text(), QStringLiteral("Go to the answer"));
    QTest::mouseClick(partner, Qt::LeftButton);
    EXPECT_EQ(list()->currentIndex().row(), 3);
    EXPECT_EQ(partner->text(), QStringLiteral("Go to the request"));
    EXPECT_TRUE(find<QLabel>("wire.summary")->text().contains(QStringLiteral("Produce response v9 #2")));
    QTest::mouseClick(partner, Qt::LeftButton);
    EXPECT_EQ(list()->currentIndex().row(), 1);
    click(4);
    EXPECT_FALSE(partner->isEnabled());
}

TEST_F(WireTest, TheFilterNarrowsTheListAndAMistakeIsToldWhileTheListStays)
{
    open();
    type(QStringLiteral("error:any"));
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_TRUE(find<QLabel>("wire.message")->isHidden());
    type(QStringLiteral("api:Prodce"));
    EXPECT_FALSE(find<QLabel>("wire.message")->isHidden());
    EXPECT_TRUE(find<QLabel>("wire.message")->text().contains(QStringLiteral("Produce")));
    type(QStringLiteral("api:Produce"));
    EXPECT_EQ(list()->model()->rowCount(), 4);
    EXPECT_TRUE(find<QLabel>("wire.message")->isHidden());
}

TEST_F(WireTest, ScrollingUpHoldsTheListAndTheEndLetsItGoOn)
{
    open();
    FrameScript wire(source.crossed);
    const auto more = [&](int count) {
        for (int i = 0; i < count; ++i)
            wire.request(wire.client("app", NodeId(1)), protocol::MetadataRequest(), 9, i);
        source.advance(40ms);
    };
    more(500);
    EXPECT_EQ(list()->model()->rowCount(), 506);
    EXPECT_TRUE(view()->isFollowing());
    auto* bar = list()->verticalScrollBar();
    EXPECT_EQ(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() - 50);
    EXPECT_FALSE(view()->isFollowing());
    more(100);
    EXPECT_EQ(list()->model()->rowCount(), 506);
    bar->setValue(bar->maximum());
    EXPECT_TRUE(view()->isFollowing());
    source.advance(40ms);
    EXPECT_EQ(list()->model()->rowCount(), 606);
}

TEST_F(WireTest, OtherViewsOpenAFrameOrWhatADotStoodFor)
{
    open();
    window.dock(QStringLiteral("dock.wire"))->hide();
    auto* selection = window.findChild<Selection*>();
    ASSERT_TRUE(selection);
    selection->openFrame(3);
    QApplication::processEvents();
    EXPECT_TRUE(view()->isVisible());
    EXPECT_EQ(list()->currentIndex().row(), 2);
    selection->openFrames({NodeId(2), kNoNode, QStringLiteral("web-shop@127.0.0.1"), events::TrafficKind::Produce, false,
                           source.crossed[1]->time});
    EXPECT_EQ(list()->currentIndex().row(), 1);
    selection->openFrames({NodeId(3), NodeId(1), {}, events::TrafficKind::Group, false, source.crossed[5]->time});
    EXPECT_EQ(list()->currentIndex().row(), 4);
    selection->openFrame(999);
    EXPECT_TRUE(find<QLabel>("wire.message")->text().contains(QStringLiteral("no longer kept")));
}

TEST_F(WireTest, AHiddenFrameIsShownWhenItIsAskedFor)
{
    open();
    type(QStringLiteral("topic:orders"));
    EXPECT_EQ(list()->model()->rowCount(), 2);
    window.findChild<Selection*>()->openFrame(4);
    EXPECT_EQ(list()->model()->rowCount(), 6);
    EXPECT_EQ(list()->currentIndex().row(), 3);
}

TEST_F(WireTest, SavesWhatTheListShowsAndRefusesOtherNames)
{
    open();
    EXPECT_NE(view()->saveTo(directory.filePath(QStringLiteral("frames.doc"))), QString());
    EXPECT_NE(view()->saveTo(QStringLiteral("/no/such/folder/frames.txt")), QString());
    for (const auto* name : {"frames.txt", "frames.json", "frames.pcapng"}) {
        const auto path = directory.filePath(QLatin1String(name));
        EXPECT_EQ(view()->saveTo(path), QString());
        EXPECT_GT(QFileInfo(path).size(), 100);
    }
    type(QStringLiteral("group:nobody"));
    EXPECT_NE(view()->saveTo(directory.filePath(QStringLiteral("none.txt"))), QString());
}

TEST_F(WireTest, KeysReachTheFilterAndCopyARow)
{
    open();
    click(2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Slash);
    EXPECT_TRUE(find<QLineEdit>("wire.filter")->hasFocus());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("← Produce")));
    hex()->setFocus();
    QTest::keyClick(hex(), Qt::Key_Right);
    QTest::keyClick(hex(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().size(), static_cast<qsizetype>(2 * hex()->litLength()));
}

} // namespace brokerscope::ui
