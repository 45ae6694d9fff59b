// The docks that tell what happened: the timeline with its whys, bookmarks and reports, and the nodes' logs.
#include "logging_source.h"
#include "window_fixture.h"

#include "ui/actions/fault_actions.h"
#include "ui/main_window/dock.h"
#include "ui/models/event_table_model.h"
#include "ui/models/failover_report.h"
#include "ui/models/server_log_model.h"
#include "ui/views/serverlog/server_log_view.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/words/cause_words.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace brokerscope::ui {
namespace {

using namespace std::chrono_literals;
using cluster::EventType;

class TimelineTest : public WindowFixture
{
protected:
    TimelineTest()
    {
        source.advance(2s);
        auto* dock = window.dock(QStringLiteral("dock.timeline"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
    }
    template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    QTableView* list() { return find<QTableView>("timeline.list"); }
    void choose(const char* combo, int index)
    {
        auto* box = find<QComboBox>(combo);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        emit box->activated(box->currentIndex());
    }
    void clickRow(int row)
    {
        list()->scrollTo(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, list()->visualRect(list()->model()->index(row, 0)).center());
    }
    QString what(int row) { return list()->model()->index(row, EventTableModel::What).data().toString(); }
};

TEST_F(TimelineTest, WhyTellsEachCauseWithTheTimeBetweenAndWhoBeganIt)
{
    pushKillStory(source, NodeId(1));
    QTest::mouseClick(find<QToolButton>("timeline.mode.list"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("timeline.search"), QStringLiteral("leader of orders-0"));
    ASSERT_EQ(list()->model()->rowCount(), 1);
    clickRow(0);
    const auto why = find<QLabel>("timeline.why")->text();
    EXPECT_TRUE(why.contains(QStringLiteral("21 ms before, because:"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("602 ms before, because:"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("A person did that."))) << why.toStdString();
}

TEST_F(TimelineTest, EveryEventWithoutACauseSaysWhoOrWhichTimer)
{
    for (int type = 0; type <= static_cast<int>(EventType::RequestFailed); ++type) {
        cluster::Event event;
        event.type = static_cast<EventType>(type);
        EXPECT_FALSE(rootWords(event).isEmpty()) << type;
        EXPECT_FALSE(kindWords(kindOf(event.type)).isEmpty()) << type;
    }
    cluster::Event shrunk;
    shrunk.type = EventType::IsrShrunk;
    EXPECT_TRUE(rootWords(shrunk).contains(QStringLiteral("replica.lag.time.max.ms")));
}

TEST_F(TimelineTest, EventsAreFilteredByKindAndByNode)
{
    pushKillStory(source, NodeId(1));
    QTest::mouseClick(find<QToolButton>("timeline.mode.list"), Qt::LeftButton);
    const int all = list()->model()->rowCount();
    choose("timeline.kind", 3); // brokers
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_TRUE(what(0).contains(QStringLiteral("fenced")));
    choose("timeline.kind", 0);
    EXPECT_EQ(list()->model()->rowCount(), all);
    choose("timeline.node", 1);
    const int ofNode1 = list()->model()->rowCount();
    EXPECT_LT(ofNode1, all);
    for (int row = 0; row < ofNode1; ++row)
        EXPECT_TRUE(what(row).contains(QLatin1Char('1')) || what(row).contains(QStringLiteral("web-shop"))) << what(row).toStdString();
}

TEST_F(TimelineTest, ABookmarkWithItsNoteIsFoundAgain)
{
    pushKillStory(source, NodeId(1));
    QTest::mouseClick(find<QToolButton>("timeline.mode.list"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("timeline.search"), QStringLiteral("controller fenced"));
    clickRow(0);
    QTest::mouseClick(find<QToolButton>("timeline.bookmark"), Qt::LeftButton);
    EXPECT_TRUE(find<QLineEdit>("timeline.note")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("timeline.note"), QStringLiteral("here it noticed"));
    find<QLineEdit>("timeline.search")->clear();
    QTest::mouseClick(find<QToolButton>("timeline.bookmarked"), Qt::LeftButton);
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_TRUE(what(0).startsWith(QStringLiteral("★")));
    EXPECT_TRUE(what(0).endsWith(QStringLiteral("here it noticed")));
    clickRow(0);
    EXPECT_EQ(find<QLineEdit>("timeline.note")->text(), QStringLiteral("here it noticed"));
    QTest::mouseClick(find<QToolButton>("timeline.bookmark"), Qt::LeftButton);
    EXPECT_EQ(list()->model()->rowCount(), 0);
}

TEST_F(TimelineTest, EachFailureHasAReportThatIsSaved)
{
    pushKillStory(source, NodeId(1));
    source.publish();
    auto back = cluster::Event{};
    back.type = EventType::BrokerUnfenced;
    back.node = NodeId(2);
    back.other = NodeId(1);
    source.advance(3s);
    source.push(back);
    auto again = cluster::Event{};
    again.type = EventType::NodeKilled;
    again.node = NodeId(3);
    source.push(again);
    source.publish();
    source.advance(1s);
    QTest::mouseClick(find<QToolButton>("timeline.mode.failover"), Qt::LeftButton);
    auto* failures = find<QComboBox>("timeline.failures");
    ASSERT_EQ(failures->count(), 2);
    EXPECT_TRUE(failures->itemText(0).contains(QStringLiteral("node 3")));
    choose("timeline.failures", 1);
    auto* table = find<QTableView>("timeline.failovers");
    EXPECT_EQ(table->model()->rowCount(), 2);

    auto* view = static_cast<TimelineView*>(window.dock(QStringLiteral("dock.timeline"))->view());
    const auto html = directory.filePath(QStringLiteral("failover.html"));
    ASSERT_TRUE(view->saveReport(html));
    QFile page(html);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(page.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("You killed node 1")));
    EXPECT_TRUE(text.contains(QStringLiteral("<td>Time to detect</td><td>602 ms</td>")));
    EXPECT_TRUE(text.contains(QStringLiteral("orders-0")));
    const auto csv = directory.filePath(QStringLiteral("failover.csv"));
    ASSERT_TRUE(view->saveReport(csv));
    QFile lines(csv);
    ASSERT_TRUE(lines.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(lines.readAll()).contains(QStringLiteral("orders,0,1,602,623,2,4,")));
    EXPECT_FALSE(view->saveReport(QStringLiteral("/no/such/place/x.html")));
    EXPECT_TRUE(find<QLabel>("timeline.message")->text().contains(QStringLiteral("could not be written")));
}

// ---- the nodes' logs

cluster::LogLine line(int node, cluster::LogLevel level, const char* logger, const char* text)
{
    cluster::LogLine made;
    made.node = NodeId(node);
    made.level = level;
    made.logger = logger;
    made.text = text;
    made.time = fromEpochMs(1'780'000'004'000);
    return made;
}

class ServerLogTest : public testing::Test
{
protected:
    ServerLogTest()
        : view({source, selection, journal, faults, workloads})
    {
        source.log.add(line(1, cluster::LogLevel::Info, "SocketServer", "Awaiting connections"));
        source.log.add(line(2, cluster::LogLevel::Warn, "Partition", "Shrinking ISR of orders-0"));
        source.log.add(line(2, cluster::LogLevel::Debug, "SocketServer", "Client web-shop connected"));
        source.advance(33ms); // also while it is hidden
        view.resize(900, 400);
        view.show();
        QApplication::processEvents();
        source.publish();
    }
    template <class T> T* find(const char* name) { return view.findChild<T*>(QLatin1String(name)); }
    QAbstractItemModel* model() { return find<QTableView>("serverlog.table")->model(); }
    void choose(const char* combo, int index)
    {
        find<QComboBox>(combo)->setCurrentIndex(index);
        emit find<QComboBox>(combo)->activated(index);
    }

    LoggingSource source;
    Selection selection;
    EventJournal journal;
    FakeWorkloads workloads;
    QWidget window; // that the acts belong to
    FaultActions faults{source, selection, &window};
    ServerLogView view;
};

TEST_F(ServerLogTest, LinesComeLiveByLevelNodeAndWords)
{
    ASSERT_EQ(model()->rowCount(), 2) << "DEBUG is left out";
    EXPECT_EQ(model()->index(1, ServerLogModel::Message).data().toString(), QStringLiteral("Shrinking ISR of orders-0"));
    source.log.add(line(3, cluster::LogLevel::Error, "Cluster", "Node 3 was killed"));
    source.advance(33ms);
    EXPECT_EQ(model()->rowCount(), 3);
    choose("serverlog.level", 0);
    EXPECT_EQ(model()->rowCount(), 4);
    choose("serverlog.level", 2);
    EXPECT_EQ(model()->rowCount(), 2);
    choose("serverlog.level", 0);
    choose("serverlog.node", 2);
    EXPECT_EQ(model()->rowCount(), 2);
    QTest::keyClick(find<QTableView>("serverlog.table"), Qt::Key_Slash);
    QTest::keyClicks(find<QLineEdit>("serverlog.search"), QStringLiteral("isr orders"));
    EXPECT_EQ(model()->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>("serverlog.search"), QStringLiteral(" nonsense"));
    EXPECT_TRUE(find<QLabel>("serverlog.empty")->isVisible());
}

TEST_F(ServerLogTest, LinesAreCopiedAndSavedAsInAFile)
{
    auto* table = find<QTableView>("serverlog.table");
    table->setFocus();
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const auto copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("WARN [Partition id=2] Shrinking ISR of orders-0"))) << copied.toStdString();
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("server.log"));
    ASSERT_TRUE(view.save(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), copied + QLatin1Char('\n'));
    EXPECT_FALSE(view.save(QStringLiteral("/no/such/place/server.log")));
    EXPECT_TRUE(find<QLabel>("serverlog.message")->text().contains(QStringLiteral("could not be written")));
}

TEST(ServerLogModelTest, KeepsTheNewestLinesAndTheirRowsRight)
{
    ServerLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<cluster::LogLine> lines;
    for (std::size_t i = 0; i < ServerLogModel::kKept + 100; ++i)
        lines.push_back(line(1, i % 2 == 0 ? cluster::LogLevel::Info : cluster::LogLevel::Debug, "X", std::to_string(i).c_str()));
    model.append(lines);
    EXPECT_EQ(model.kept(), ServerLogModel::kKept);
    ASSERT_EQ(model.rowCount(), static_cast<int>(ServerLogModel::kKept / 2));
    EXPECT_EQ(model.index(0, ServerLogModel::Message).data().toString(), QStringLiteral("100"));
    model.append({line(1, cluster::LogLevel::Error, "X", "last")});
    EXPECT_EQ(model.index(model.rowCount() - 1, ServerLogModel::Message).data().toString(), QStringLiteral("last"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    model.append({line(1, cluster::LogLevel::Error, "X", "again")});
    EXPECT_EQ(model.index(0, ServerLogModel::Message).data().toString(), QStringLiteral("again"));
}

TEST(ServerLogViewTest, ASourceWithoutLogsSaysSo)
{
    FakeSource source;
    Selection selection;
    EventJournal journal;
    FakeWorkloads workloads;
    QWidget window;
    FaultActions faults(source, selection, &window);
    ServerLogView view({source, selection, journal, faults, workloads});
    view.show();
    EXPECT_TRUE(view.findChild<QLabel*>(QStringLiteral("serverlog.empty"))->text().contains(QStringLiteral("does not run in this program")));
}

} // namespace
} // namespace brokerscope::ui
