// The command palette, the sheet of keys, the connection panel, and what a panel gives away - as a user works them.
#include "window_fixture.h"

#include "ui/dialogs/connect_dialog.h"
#include "ui/export/session_report.h"
#include "ui/models/failover_report.h"
#include "ui/export/table_text.h"
#include "ui/export/view_export.h"
#include "ui/main_window/dock.h"
#include "ui/models/topic_tree_model.h"
#include "ui/palette/fuzzy_match.h"
#include "ui/views/view.h"
#include "ui/words/figures.h"

#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

namespace brokerscope::ui {
namespace {

class PaletteTest : public WindowFixture
{
protected:
    ~PaletteTest() override { showUtc(false); }

    // Opens a modal dialog by `open` and lets `act` work it; it must be closed afterwards.
    template <class Open, class Act> void inDialog(const char* name, Open open, Act act)
    {
        bool seen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = window.findChild<QDialog*>(QLatin1String(name));
            ASSERT_NE(dialog, nullptr);
            seen = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        EXPECT_TRUE(seen) << name << " did not open";
    }
};

TEST(FuzzyMatchTest, LettersMustOccurInOrder)
{
    EXPECT_TRUE(fuzzyScore(u"kl", u"Kill"));
    EXPECT_FALSE(fuzzyScore(u"lk", u"Kill"));
    EXPECT_FALSE(fuzzyScore(u"killer", u"Kill"));
    EXPECT_EQ(fuzzyScore(u"", u"Kill"), 0);
}

TEST(FuzzyMatchTest, BeginningsOfWordsAndRunsCountMore)
{
    EXPECT_GT(fuzzyScore(u"ct", u"Create topic"), fuzzyScore(u"ct", u"Connection"));
    EXPECT_GT(fuzzyScore(u"top", u"Create topic"), fuzzyScore(u"top", u"Two or three parts"));
    EXPECT_GT(fuzzyScore(u"order", u"orders"), fuzzyScore(u"order", u"reorder all the things"));
}

TEST_F(PaletteTest, AFewLettersAndEnterDoTheAct)
{
    inDialog("palette", [&] { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }, [&](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("theme light"));
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    });
    EXPECT_EQ(settings.theme(), QStringLiteral("light"));
}

TEST_F(PaletteTest, APartitionIsOneWordAway)
{
    window.dock(QStringLiteral("dock.logs"))->close();
    inDialog("palette", [&] { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }, [&](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("orders-1"));
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    });
    auto* logs = window.dock(QStringLiteral("dock.logs"));
    EXPECT_FALSE(logs->isHidden());
    EXPECT_TRUE(logs->view()->hint().contains(QStringLiteral("leader node 2"))) << logs->view()->hint().toStdString();
}

TEST_F(PaletteTest, WhatFitsNothingSaysSoAndEnterDoesNothing)
{
    inDialog("palette", [&] { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }, [&](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("zzqqxx"));
        EXPECT_EQ(dialog.findChild<QListView*>()->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    });
}

TEST_F(PaletteTest, TheSheetListsEveryKeyOfTheMenus)
{
    inDialog("shortcuts", [&] { action("action.shortcuts")->trigger(); }, [&](QDialog& dialog) {
        QStringList shown;
        for (const auto* label : dialog.findChildren<QLabel*>())
            shown << label->text();
        for (const char* name : {"action.palette", "action.createTopic", "action.projector", "action.perspective.groups"})
            EXPECT_TRUE(shown.contains(action(name)->shortcut().toString(QKeySequence::NativeText))) << name;
    });
}

// Stop and start share one: a node can only ever have one of them done to it.
TEST_F(PaletteTest, NoTwoActsThatCanBeDoneShareAKey)
{
    for (const char* node : {"action.node.1", "action.node.2"}) {
        action(node)->trigger();
        std::map<QString, QString> owners;
        for (const auto* each : window.findChildren<QAction*>()) {
            const auto keys = each->shortcut().toString();
            if (keys.isEmpty() || !each->isEnabled())
                continue;
            const auto [at, fresh] = owners.emplace(keys, each->objectName());
            EXPECT_TRUE(fresh) << keys.toStdString() << " is " << at->second.toStdString() << " and " << each->objectName().toStdString();
        }
        applyKill(source.state, NodeId(2), source.now());
        source.publish();
    }
}

TEST_F(PaletteTest, TheConnectionPanelHasLinesForEveryClientWithTheRealServers)
{
    const auto servers = QString::fromStdString(source.state.bootstrapServers);
    inDialog("connect", [&] { action("action.connect")->trigger(); }, [&](QDialog& dialog) {
        auto* clients = dialog.findChild<QListWidget*>();
        ASSERT_GE(clients->count(), 7);
        for (int row = 0; row < clients->count(); ++row) {
            clients->setCurrentRow(row);
            const auto lines = dialog.findChild<QPlainTextEdit*>()->toPlainText();
            EXPECT_TRUE(lines.contains(servers)) << clients->item(row)->text().toStdString();
            EXPECT_FALSE(lines.contains(QLatin1Char('{')) && lines.contains(QLatin1String("{servers}")));
        }
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("connect.copyLines")), Qt::LeftButton);
        EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("kafka-topics.sh --bootstrap-server ") + servers));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("connect.copyServers")), Qt::LeftButton);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), servers);
    });
}

class TableTextTest : public testing::Test
{
protected:
    TableTextTest()
    {
        model.setHorizontalHeaderLabels({QStringLiteral("name"), QStringLiteral("value")});
        auto* topic = new QStandardItem(QStringLiteral("a \"quoted\", name"));
        topic->appendRow({new QStandardItem(QStringLiteral("child")), new QStandardItem(QStringLiteral("2"))});
        model.appendRow({topic, new QStandardItem(QStringLiteral("1"))});
        view.setModel(&model);
    }

    QStandardItemModel model;
    QTreeView view;
};

TEST_F(TableTextTest, CsvQuotesWhatNeedsIt)
{
    EXPECT_EQ(tableAsCsv(view), QByteArray("name,value\r\n\"a \"\"quoted\"\", name\",1\r\n\"a \"\"quoted\"\", name / child\",2\r\n"));
    view.hideColumn(1);
    EXPECT_EQ(tableAsCsv(view), QByteArray("name\r\n\"a \"\"quoted\"\", name\"\r\n\"a \"\"quoted\"\", name / child\"\r\n"));
}

TEST_F(TableTextTest, JsonKeepsTheTree)
{
    const auto rows = QJsonDocument::fromJson(tableAsJson(view)).array();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].toObject()["value"].toString(), QStringLiteral("1"));
    EXPECT_EQ(rows[0].toObject()["children"].toArray()[0].toObject()["name"].toString(), QStringLiteral("child"));
}

// A program reads the file: numbers without the units, stars and groups that the screen shows people.
TEST(RawTableTextTest, FilesHoldNumbersWhereTheScreenHoldsWords)
{
    FakeSource source;
    source.state.topics.erase(source.state.topics.begin() + 1, source.state.topics.end());
    auto topic = *source.state.topics[0];
    topic.partitions.erase(topic.partitions.begin() + 1, topic.partitions.end());
    topic.partitions[0].leader = NodeId(1);
    topic.partitions[0].recordsInPerSecond = 12.5;
    for (auto& log : topic.partitions[0].logs)
        log.bytes = 108143;
    source.state.topics[0] = std::make_shared<const cluster::TopicSnapshot>(topic);
    TopicTreeModel model;
    model.show(source.state);
    QTreeView view;
    view.setModel(&model);
    for (const int column : {TopicTreeModel::Epoch, TopicTreeModel::Isr, TopicTreeModel::LogStart, TopicTreeModel::HighWatermark, TopicTreeModel::LogEnd,
                             TopicTreeModel::BytesOut})
        view.hideColumn(column);
    EXPECT_EQ(tableAsCsv(view), QByteArray("Topic,Leader,Size (bytes),Rec/s in\r\norders,1 partition,108143,12.5\r\norders / partition 0,1,108143,12.5\r\n"));
    const auto partition = QJsonDocument::fromJson(tableAsJson(view)).array()[0].toObject()["children"].toArray()[0].toObject();
    EXPECT_EQ(partition["Leader"], QJsonValue(1));
    EXPECT_EQ(partition["Size (bytes)"], QJsonValue(108143));
    view.expandAll();
    EXPECT_TRUE(tableAsText(view).contains(QStringLiteral("108.1 kB")));
}

TEST_F(TableTextTest, TheChosenRowsAreCopied)
{
    view.expandAll();
    EXPECT_EQ(tableAsText(view).count(QLatin1Char('\n')), 1);
    view.selectionModel()->select(model.index(0, 0, model.index(0, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_EQ(tableAsText(view), QStringLiteral("child\t2"));
}

TEST_F(PaletteTest, EveryPanelOffersItsPictureAndItsTables)
{
    for (auto* each : window.findChildren<QDockWidget*>()) {
        each->show();
        each->raise();
        QApplication::processEvents();
        auto* view = static_cast<Dock*>(each)->view();
        QMenu menu;
        fillExportMenu(&menu, view, each->windowTitle());
        EXPECT_GE(menu.actions().size(), 3) << each->objectName().toStdString();
        const auto path = directory.filePath(each->objectName() + QStringLiteral(".png"));
        EXPECT_EQ(writePng(*view, path), QString());
        EXPECT_FALSE(QImage(path).isNull()) << each->objectName().toStdString();
    }
}

TEST_F(PaletteTest, AnSvgIsAnSvgAndAFileThatCannotBeWrittenIsSaid)
{
    auto* view = window.dock(QStringLiteral("dock.cluster"))->view();
    const auto path = directory.filePath(QStringLiteral("cluster.svg"));
    ASSERT_EQ(writeSvg(*view, path), QString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto svg = file.readAll();
    EXPECT_TRUE(svg.contains("<svg"));
    // Words are words, also on the cards that the scene keeps as pictures, in fonts that other programs have.
    EXPECT_TRUE(svg.contains(">node 1</text>"));
    EXPECT_TRUE(svg.contains("'DejaVu Sans', sans-serif\"")) << "fallbacks";
    EXPECT_FALSE(svg.contains("font-family=\"Inter\""));
    EXPECT_FALSE(svg.contains("Qt SVG Document"));
    EXPECT_NE(writeSvg(*view, QStringLiteral("/no/such/place/x.svg")), QString());
    EXPECT_NE(writePng(*view, QStringLiteral("/no/such/place/x.png")), QString());
    EXPECT_NE(writeFile("x", QStringLiteral("/no/such/place/x.csv")), QString());
}

TEST_F(PaletteTest, TheReportTellsTheFailureAndEscapesNames)
{
    auto evil = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    evil->name = "<script>";
    source.state.topics[0] = evil;
    EventJournal journal;
    QObject::connect(&source, &ClusterSource::eventsArrived, &journal, &EventJournal::append);
    FailoverStory story;
    QObject::connect(&source, &ClusterSource::eventsArrived, &journal, [&](const std::vector<cluster::Event>& events) {
        for (const auto& event : events)
            story.onEvent(event);
    });
    pushKillStory(source, NodeId(1));
    ASSERT_NE(story.latest(), nullptr);
    const auto html = sessionReport(source.state, journal, story.latest(), window.grab().toImage());
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;-0")));
    EXPECT_TRUE(html.contains(QStringLiteral("The last failure")));
    EXPECT_TRUE(html.contains(failoverFigures(*story.latest()))) << "as the failover report has them";
    EXPECT_TRUE(html.contains(QStringLiteral("data:image/png;base64,")));
    EXPECT_FALSE(html.contains(QStringLiteral("http"))) << "nothing may be fetched by the page";
}

TEST_F(PaletteTest, TimesCanBeShownInUtc)
{
    const auto midday = fromEpochMs(1'700'000'000'000); // 22:13:20 UTC
    action("action.utc")->setChecked(true);
    EXPECT_EQ(clockWords(midday), QStringLiteral("22:13:20.000"));
    EXPECT_TRUE(settings.utc());
    action("action.utc")->setChecked(false);
    EXPECT_EQ(clockWords(midday), QDateTime::fromMSecsSinceEpoch(1'700'000'000'000).toString(QStringLiteral("HH:mm:ss.zzz")));
}

} // namespace
} // namespace brokerscope::ui
