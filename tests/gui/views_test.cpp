// What a person does with the docks, done with real clicks and keys.
#include "window_fixture.h"

#include "ui/main_window/dock.h"
#include "ui/models/event_table_model.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/cluster/node_item.h"
#include "ui/views/timeline/timeline_canvas.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

namespace brokerscope::ui {
namespace {

class ViewsTest : public WindowFixture
{
protected:
    ClusterView* picture() { return static_cast<ClusterView*>(window.dock(QStringLiteral("dock.cluster"))->view()); }
    QPoint centerOf(int node)
    {
        const auto* item = picture()->scene().nodeItem(NodeId(node));
        return picture()->canvas()->mapFromScene(item->sceneBoundingRect().center() + QPointF(0, item->wantedHeight() / 2 - 8));
    }
    void choose(int node)
    {
        QTest::mouseClick(picture()->canvas()->viewport(), Qt::LeftButton, Qt::NoModifier, centerOf(node));
    }
    void showDock(const char* name)
    {
        auto* dock = window.dock(QLatin1String(name));
        dock->show();
        dock->raise();
        QApplication::processEvents();
    }
    QLabel* label(const char* name) { return window.findChild<QLabel*>(QLatin1String(name)); }
};

TEST_F(ViewsTest, KillInTheMenuOfANodeKillsThatNode)
{
    const std::unique_ptr<QMenu> menu(picture()->menuAt(centerOf(2)));
    ASSERT_NE(menu, nullptr);
    const auto actions = menu->actions();
    const auto kill = std::find(actions.begin(), actions.end(), action("action.kill"));
    ASSERT_NE(kill, actions.end());
    (*kill)->trigger();
    ASSERT_EQ(source.commands.size(), 1u);
    ASSERT_TRUE(std::holds_alternative<cluster::KillNode>(source.commands[0]));
    EXPECT_EQ(std::get<cluster::KillNode>(source.commands[0]).node, NodeId(2));
}

TEST_F(ViewsTest, ANodeIsAddedAndOnlyAnAddedOneIsDecommissioned)
{
    action("action.addNode")->trigger();
    ASSERT_EQ(source.commands.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<cluster::AddNode>(source.commands[0]));
    choose(2);
    EXPECT_FALSE(action("action.decommission")->isEnabled()) << "it has a vote";
    source.state.nodes[1].voter = false;
    source.publish();
    ASSERT_TRUE(action("action.decommission")->isEnabled());
    const std::unique_ptr<QMenu> menu(picture()->menuAt(centerOf(2)));
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->actions().contains(action("action.decommission")));
    action("action.decommission")->trigger();
    ASSERT_EQ(source.commands.size(), 2u);
    EXPECT_EQ(std::get<cluster::DecommissionNode>(source.commands[1]).node, NodeId(2));
    source.state.nodes[1].decommissioning = true;
    source.publish();
    EXPECT_FALSE(action("action.decommission")->isEnabled());
}

TEST_F(ViewsTest, AClickAndAKeyPauseANode)
{
    choose(3);
    QTest::keyClick(&window, Qt::Key_P);
    ASSERT_EQ(source.commands.size(), 1u);
    ASSERT_TRUE(std::holds_alternative<cluster::PauseNode>(source.commands[0]));
    EXPECT_EQ(std::get<cluster::PauseNode>(source.commands[0]).node, NodeId(3));
    // The same key undoes it.
    source.state.nodes[2].state = cluster::NodeState::Paused;
    source.publish();
    QTest::keyClick(&window, Qt::Key_P);
    ASSERT_EQ(source.commands.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<cluster::ResumeNode>(source.commands[1]));
}

TEST_F(ViewsTest, DigitsChooseNodes)
{
    QTest::keyClick(&window, Qt::Key_2);
    QTest::keyClick(&window, Qt::Key_S);
    ASSERT_EQ(source.commands.size(), 1u);
    ASSERT_TRUE(std::holds_alternative<cluster::StopNode>(source.commands[0]));
    EXPECT_EQ(std::get<cluster::StopNode>(source.commands[0]).node, NodeId(2));
}

TEST_F(ViewsTest, WhatMakesNoSenseIsDisabled)
{
    EXPECT_FALSE(action("action.kill")->isEnabled()); // nothing is chosen
    QTest::keyClick(&window, Qt::Key_1);
    EXPECT_TRUE(action("action.kill")->isEnabled());
    EXPECT_FALSE(action("action.start")->isEnabled());
    applyKill(source.state, NodeId(1), source.now());
    source.publish();
    EXPECT_FALSE(action("action.kill")->isEnabled());
    EXPECT_TRUE(action("action.start")->isEnabled());
}

TEST_F(ViewsTest, ALinkIsCutFromItsMenu)
{
    const auto* a = picture()->scene().nodeItem(NodeId(1));
    const auto* b = picture()->scene().nodeItem(NodeId(2));
    const QPointF between((a->sceneBoundingRect().center().x() + b->sceneBoundingRect().center().x()) / 2,
                          (a->sceneBoundingRect().bottom() + b->sceneBoundingRect().top()) / 2);
    const std::unique_ptr<QMenu> menu(picture()->menuAt(picture()->canvas()->mapFromScene(between)));
    ASSERT_NE(menu, nullptr);
    action("action.cutThere")->trigger();
    ASSERT_EQ(source.commands.size(), 1u);
    const auto* cut = std::get_if<cluster::CutLink>(&source.commands[0]);
    ASSERT_NE(cut, nullptr);
    EXPECT_EQ(cut->from, NodeId(1));
    EXPECT_EQ(cut->to, NodeId(2));
    EXPECT_TRUE(cut->oneWay);
}

TEST_F(ViewsTest, TypingALetterInAFieldIsNoShortcut)
{
    QTest::keyClick(&window, Qt::Key_1);
    showDock("dock.produce");
    auto* key = window.findChild<QLineEdit*>(QStringLiteral("produce.key"));
    key->setFocus();
    key->clear();
    QTest::keyClicks(key, QStringLiteral("kiss"));
    EXPECT_EQ(key->text(), QStringLiteral("kiss"));
    EXPECT_TRUE(source.commands.empty());
}

TEST_F(ViewsTest, TheFailureIsToldInLargeNumbers)
{
    pushKillStory(source, NodeId(1));
    source.advance(std::chrono::milliseconds(900));
    EXPECT_EQ(label("timeline.failover.0")->text(), QStringLiteral("602 ms"));
    EXPECT_EQ(label("timeline.failover.1")->text(), QStringLiteral("+ 21 ms"));
    EXPECT_EQ(label("timeline.failover.4")->text(), QStringLiteral("2"));
    const auto* canvas = window.findChild<TimelineCanvas*>(QStringLiteral("timeline.canvas"));
    EXPECT_FALSE(canvas->isFollowing()); // held, so that it can be read
    EXPECT_GE(canvas->marks().size(), 4u);
}

TEST_F(ViewsTest, AClickedEventTellsItsCauses)
{
    pushKillStory(source, NodeId(1));
    source.advance(std::chrono::milliseconds(900));
    auto* canvas = window.findChild<TimelineCanvas*>(QStringLiteral("timeline.canvas"));
    const auto mark = std::find_if(canvas->marks().begin(), canvas->marks().end(),
                                   [](const auto& one) { return one.type == cluster::EventType::LeaderElected; });
    ASSERT_NE(mark, canvas->marks().end());
    QTest::mouseClick(canvas, Qt::LeftButton, Qt::NoModifier, mark->at.toPoint());
    const auto why = label("timeline.why")->text();
    EXPECT_TRUE(why.contains(QStringLiteral("became the leader")));
    EXPECT_TRUE(why.contains(QStringLiteral("fenced node 1")));
    EXPECT_TRUE(why.contains(QStringLiteral("You killed node 1")));
}

TEST_F(ViewsTest, SearchingShowsTheList)
{
    pushKillStory(source, NodeId(1));
    QTest::keyClicks(window.findChild<QLineEdit*>(QStringLiteral("timeline.search")), QStringLiteral("fenced"));
    const auto* list = window.findChild<QTableView*>(QStringLiteral("timeline.list"));
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(ViewsTest, ATopicIsCreatedWithWhatWasTyped)
{
    showDock("dock.topics");
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("topics.create")), Qt::LeftButton);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("createTopic"));
    ASSERT_NE(dialog, nullptr);
    auto* create = dialog->findChild<QPushButton*>(QStringLiteral("createTopic.create"));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("createTopic.name"));
    EXPECT_FALSE(create->isEnabled());
    name->setText(QStringLiteral("not allowed"));
    EXPECT_FALSE(create->isEnabled());
    name->setText(QStringLiteral("orders")); // exists
    EXPECT_FALSE(create->isEnabled());
    name->setText(QStringLiteral("invoices"));
    dialog->findChild<QSpinBox*>(QStringLiteral("createTopic.partitions"))->setValue(6);
    auto* configs = dialog->findChild<QTableView*>(QStringLiteral("createTopic.configs.table"));
    dialog->findChild<QLineEdit*>(QStringLiteral("createTopic.configs.table.filter"))->setText(QStringLiteral("retention.ms"));
    int row = 0;
    while (configs->model()->index(row, 0).data().toString() != QStringLiteral("retention.ms"))
        ++row;
    EXPECT_TRUE(configs->model()->setData(configs->model()->index(row, 1), QStringLiteral("soon")));
    EXPECT_FALSE(create->isEnabled()) << "a value that Kafka would refuse";
    EXPECT_TRUE(configs->model()->setData(configs->model()->index(row, 1), QStringLiteral("1000")));
    ASSERT_TRUE(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    ASSERT_EQ(workloads.created.size(), 1u);
    EXPECT_EQ(workloads.created[0].partitions, 6);
    EXPECT_EQ(workloads.created[0].configs.value(QStringLiteral("retention.ms")), QStringLiteral("1000"));
    emit workloads.topicCreated(QStringLiteral("invoices"), QStringLiteral("INVALID_CONFIG: no"));
    EXPECT_TRUE(dialog->isVisible()); // says why, and lets the user try again
    QTest::mouseClick(create, Qt::LeftButton);
    emit workloads.topicCreated(QStringLiteral("invoices"), QString());
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ViewsTest, DeletingATopicNeedsItsNameTyped)
{
    showDock("dock.topics");
    auto* tree = window.findChild<QTreeView*>(QStringLiteral("topics.tree"));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::mouseClick(window.findChild<QToolButton*>(QStringLiteral("topics.delete")), Qt::LeftButton);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("deleteTopic"));
    ASSERT_NE(dialog, nullptr);
    auto* remove = dialog->findChild<QPushButton*>(QStringLiteral("deleteTopic.delete"));
    EXPECT_FALSE(remove->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("deleteTopic.name"))->setText(QStringLiteral("orders"));
    QTest::mouseClick(remove, Qt::LeftButton);
    ASSERT_EQ(workloads.deleted.size(), 1u);
    EXPECT_EQ(workloads.deleted[0], QStringLiteral("orders"));
}

TEST_F(ViewsTest, OneRecordIsSentAsFilledIn)
{
    showDock("dock.produce");
    window.findChild<QComboBox*>(QStringLiteral("produce.topic"))->setEditText(QStringLiteral("payments"));
    window.findChild<QComboBox*>(QStringLiteral("produce.partition"))->setCurrentIndex(3);
    window.findChild<QLineEdit*>(QStringLiteral("produce.key"))->setText(QStringLiteral("k"));
    window.findChild<QPlainTextEdit*>(QStringLiteral("produce.value"))->setPlainText(QStringLiteral("v"));
    window.findChild<QLineEdit*>(QStringLiteral("produce.headers"))->setText(QStringLiteral("a=1, b=2"));
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("produce.send")), Qt::LeftButton);
    ASSERT_EQ(workloads.sent.size(), 1u);
    const auto& record = workloads.sent[0];
    EXPECT_EQ(record.topic, QStringLiteral("payments"));
    EXPECT_EQ(record.partition, 2);
    EXPECT_EQ(record.key, QByteArray("k"));
    EXPECT_EQ(record.value, QByteArray("v"));
    EXPECT_EQ(record.headers.size(), 2);
    emit workloads.recordSent(QStringLiteral("payments"), 2, 41, QString());
    EXPECT_TRUE(label("produce.result")->text().contains(QStringLiteral("payments-2")));
    window.findChild<QCheckBox*>(QStringLiteral("produce.tombstone"))->setChecked(true);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("produce.send")), Qt::LeftButton);
    EXPECT_FALSE(workloads.sent[1].value.has_value());
}

TEST_F(ViewsTest, ASteadyStreamRunsUntilItIsStopped)
{
    showDock("dock.produce");
    window.findChild<QLineEdit*>(QStringLiteral("produce.clientId"))->setText(QStringLiteral("till"));
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("produce.steady")), Qt::LeftButton);
    ASSERT_EQ(workloads.producers.size(), 1u);
    QApplication::processEvents();
    auto* stop = window.findChild<QToolButton*>(QStringLiteral("workload.stop.till"));
    ASSERT_NE(stop, nullptr);
    stop->click();
    EXPECT_TRUE(workloads.current.empty());
}

TEST_F(ViewsTest, AGroupIsStartedAndItsMembersAreChanged)
{
    showDock("dock.consume");
    window.findChild<QLineEdit*>(QStringLiteral("consume.group"))->setText(QStringLiteral("audit"));
    window.findChild<QComboBox*>(QStringLiteral("consume.topics"))->setEditText(QStringLiteral("orders, payments"));
    window.findChild<QSpinBox*>(QStringLiteral("consume.members"))->setValue(3);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("consume.start")), Qt::LeftButton);
    ASSERT_EQ(workloads.groups.size(), 1u);
    EXPECT_EQ(workloads.groups[0].topics, (QStringList{QStringLiteral("orders"), QStringLiteral("payments")}));
    EXPECT_EQ(workloads.groups[0].members, 3);
    auto* members = window.findChild<QSpinBox*>(QStringLiteral("workload.members.audit"));
    ASSERT_NE(members, nullptr);
    members->setValue(5);
    EXPECT_EQ(workloads.current[0].members, 5);
}

TEST_F(ViewsTest, ChoosingAReplicaInThePictureShowsItsLog)
{
    showDock("dock.logs");
    const auto* node = picture()->scene().nodeItem(NodeId(1));
    // With everything in it, the second chip of the first row is orders-1.
    picture()->canvas()->actualSize();
    picture()->canvas()->ensureVisible(node);
    const auto at = picture()->canvas()->mapFromScene(node->mapToScene(QPointF(130, 57)));
    QTest::mouseClick(picture()->canvas()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    EXPECT_EQ(window.findChild<QComboBox*>(QStringLiteral("logs.partition"))->currentText(), QStringLiteral("orders-1"));
}

TEST_F(ViewsTest, TheNavigatorIsTheAccessibleTwinOfThePicture)
{
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("navigator.tree"));
    const auto nodes = tree->findItems(QStringLiteral("node "), Qt::MatchStartsWith | Qt::MatchRecursive);
    ASSERT_EQ(nodes.size(), 3);
    tree->setCurrentItem(nodes[2]);
    QTest::keyClick(&window, Qt::Key_K);
    ASSERT_EQ(source.commands.size(), 1u);
    EXPECT_EQ(std::get<cluster::KillNode>(source.commands[0]).node, NodeId(3));
    EXPECT_FALSE(picture()->canvas()->accessibleName().isEmpty());
}

TEST(DemoTest, StartsByItselfOnAnEmptyClusterAndStopsInOneAct)
{
    FakeSource source;
    FakeWorkloads workloads;
    source.state.topics.clear();
    source.state.clients.clear();
    source.state.groups.clear();
    source.state.nodes[0].fenced = true; // not all serve yet
    source.publish();
    Demo demo(source, workloads);
    demo.startIfFresh();
    EXPECT_TRUE(workloads.created.empty());
    source.state.nodes[0].fenced = false;
    source.publish();
    ASSERT_EQ(workloads.created.size(), 2u);
    EXPECT_TRUE(workloads.producers.empty());
    source.state.topics = sampleCluster(source.now()).topics;
    source.publish();
    EXPECT_EQ(workloads.producers.size(), 2u);
    EXPECT_EQ(workloads.groups.size(), 2u);
    EXPECT_TRUE(demo.isRunning());
    demo.stop();
    EXPECT_TRUE(workloads.current.empty());
    EXPECT_FALSE(demo.isRunning());
}

TEST(DemoTest, LeavesAClusterWithAUsersTopicsAlone)
{
    FakeSource source;
    FakeWorkloads workloads;
    auto mine = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    mine->name = "mine";
    source.state.topics.push_back(mine);
    source.publish();
    Demo demo(source, workloads);
    demo.startIfFresh();
    EXPECT_FALSE(demo.isRunning());
    EXPECT_TRUE(workloads.producers.empty());
}

} // namespace
} // namespace brokerscope::ui
