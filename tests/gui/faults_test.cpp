// Breaking the cluster in its picture, by mouse and by keyboard; what is broken shows until it is healed.
#include "scenes.h"
#include "window_fixture.h"

#include "ui/actions/fault_actions.h"
#include "ui/dialogs/fail_api_dialog.h"
#include "ui/main_window/dock.h"
#include "ui/models/fault_list.h"
#include "ui/models/lost_records_model.h"
#include "ui/views/cluster/client_item.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/cluster/fault_panel.h"
#include "ui/views/cluster/mini_map.h"
#include "ui/views/cluster/node_item.h"
#include "ui/views/lost/lost_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

namespace brokerscope::ui {

namespace {

using namespace std::chrono_literals;

class FaultsTest : public WindowFixture
{
protected:
    ClusterView* picture() { return static_cast<ClusterView*>(window.dock(QStringLiteral("dock.cluster"))->view()); }
    QPoint at(QPointF scenePosition) { return picture()->canvas()->mapFromScene(scenePosition); }
    QPointF centerOf(int node) { return picture()->scene().nodeItem(NodeId(node))->sceneBoundingRect().center(); }
    // Across the link between two nodes that stand one above the other.
    QLineF across(int a, int b)
    {
        const auto upper = picture()->scene().nodeItem(NodeId(a))->sceneBoundingRect();
        const auto lower = picture()->scene().nodeItem(NodeId(b))->sceneBoundingRect();
        const double y = (upper.bottom() + lower.top()) / 2;
        const double x = (std::max(upper.left(), lower.left()) + std::min(upper.right(), lower.right())) / 2;
        return {x - 12, y, x + 12, y};
    }
    void draw(const QLineF& stroke, Qt::KeyboardModifiers modifiers)
    {
        auto* viewport = picture()->canvas()->viewport();
        const auto from = at(stroke.p1());
        const auto to = at(stroke.p2());
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }
    static QAction* find(QMenu* menu, const QString& text)
    {
        for (auto* action : menu->actions()) {
            if (action->text() == text)
                return action;
            if (action->menu())
                if (auto* found = find(action->menu(), text))
                    return found;
        }
        return nullptr;
    }
    template <class Command> const Command* last()
    {
        return source.commands.empty() ? nullptr : std::get_if<Command>(&source.commands.back());
    }
    void breakThings()
    {
        source.state.links = {{NodeId(1), NodeId(2), true}, {NodeId(2), NodeId(1), true}};
        source.state.disks = {{NodeId(3), cluster::DiskState::Full, 0}};
        source.state.plannedErrors = {{"Produce", "NOT_LEADER_OR_FOLLOWER", NodeId(1), 3, 2}};
        source.advance(500ms);
        source.publish();
    }
};

} // namespace

TEST_F(FaultsTest, AStrokeWithShiftCutsWhatItCrosses)
{
    draw(across(1, 2), Qt::ShiftModifier);
    const auto* cut = last<cluster::CutLink>();
    ASSERT_NE(cut, nullptr);
    EXPECT_EQ(source.commands.size(), 1u);
    EXPECT_EQ(std::minmax(cut->from.node, cut->to.node), std::minmax(NodeId(1), NodeId(2)));
    EXPECT_FALSE(cut->oneWay);
}

TEST_F(FaultsTest, AStrokeOneWayStopsWhatFlowsFromItsLeftToItsRight)
{
    draw(across(1, 2), Qt::ShiftModifier | Qt::ControlModifier); // to the right: what flows down is stopped
    const auto* cut = last<cluster::CutLink>();
    ASSERT_NE(cut, nullptr);
    EXPECT_TRUE(cut->oneWay);
    EXPECT_EQ(cut->from, LinkEnd(NodeId(1)));
    EXPECT_EQ(cut->to, LinkEnd(NodeId(2)));
    const auto stroke = across(1, 2);
    draw({stroke.p2(), stroke.p1()}, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(last<cluster::CutLink>()->from, LinkEnd(NodeId(2)));
}

TEST_F(FaultsTest, TheToolDrawsWithoutAModifierAndEscapePutsItAway)
{
    auto* button = picture()->findChild<QToolButton*>(QStringLiteral("cluster.cut"));
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(picture()->canvas()->tool(), ClusterCanvas::Tool::Cut);
    QTest::keyClick(picture()->canvas(), Qt::Key_Escape);
    EXPECT_EQ(picture()->canvas()->tool(), ClusterCanvas::Tool::Point);
    EXPECT_FALSE(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    draw(across(1, 2), Qt::NoModifier);
    EXPECT_NE(last<cluster::CutLink>(), nullptr);
    EXPECT_EQ(picture()->canvas()->tool(), ClusterCanvas::Tool::Point); // one stroke is enough
}

TEST_F(FaultsTest, UndoBringsBackTheStateBefore)
{
    source.state.links = {{NodeId(1), NodeId(2), false, 200}, {NodeId(2), NodeId(1), false, 200}};
    source.publish();
    draw(across(1, 2), Qt::ShiftModifier);
    source.commands.clear();
    ASSERT_TRUE(action("action.undo")->isEnabled());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(source.commands.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<cluster::HealLink>(source.commands[0]));
    ASSERT_TRUE(std::holds_alternative<cluster::DelayLink>(source.commands[1]));
    EXPECT_EQ(std::get<cluster::DelayLink>(source.commands[1]).delay, 200ms);
    EXPECT_FALSE(action("action.undo")->isEnabled());
}

TEST_F(FaultsTest, TheMenuOfALinkHasEveryFaultWithItsValue)
{
    const std::unique_ptr<QMenu> menu(picture()->menuAt(at(across(1, 2).center())));
    ASSERT_NE(menu, nullptr);
    ASSERT_NE(find(menu.get(), QStringLiteral("200 ms")), nullptr);
    find(menu.get(), QStringLiteral("200 ms"))->trigger();
    ASSERT_NE(last<cluster::DelayLink>(), nullptr);
    EXPECT_EQ(last<cluster::DelayLink>()->delay, 200ms);
    find(menu.get(), QStringLiteral("1.0 MB/s"))->trigger();
    ASSERT_NE(last<cluster::LimitLink>(), nullptr);
    EXPECT_EQ(last<cluster::LimitLink>()->bytesPerSecond, 1'000'000);
    find(menu.get(), QStringLiteral("Reset the connections now"))->trigger();
    EXPECT_NE(last<cluster::ResetLink>(), nullptr);
}

TEST_F(FaultsTest, TheMenuOfANodeBreaksItsDiskAndItsAnswers)
{
    const std::unique_ptr<QMenu> menu(picture()->menuAt(at(centerOf(2))));
    ASSERT_NE(menu, nullptr);
    find(menu.get(), QStringLiteral("Full: appends fail, reads go on"))->trigger();
    ASSERT_NE(last<cluster::SetDisk>(), nullptr);
    EXPECT_EQ(last<cluster::SetDisk>()->node, NodeId(2));
    EXPECT_EQ(last<cluster::SetDisk>()->state, cluster::DiskState::Full);
    find(menu.get(), QStringLiteral("Produce: NOT_LEADER_OR_FOLLOWER, 3 times"))->trigger();
    ASSERT_NE(last<cluster::FailApi>(), nullptr);
    EXPECT_EQ(last<cluster::FailApi>()->node, NodeId(2));
    EXPECT_EQ(last<cluster::FailApi>()->count, 3);
}

TEST_F(FaultsTest, TheMenuOfAClientCutsItsLinksToAllNodes)
{
    const ClientItem* producer = nullptr;
    for (const auto* item : picture()->scene().clientItems())
        if (item->card().clientKeys.size() == 1)
            producer = item;
    ASSERT_NE(producer, nullptr);
    const std::unique_ptr<QMenu> menu(picture()->menuAt(at(producer->sceneBoundingRect().center())));
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(QStringLiteral("menu.cut"))->trigger();
    ASSERT_NE(last<cluster::CutLink>(), nullptr);
    EXPECT_EQ(last<cluster::CutLink>()->from, LinkEnd::ofClient(*producer->card().clientKeys.begin()));
    EXPECT_EQ(last<cluster::CutLink>()->to, LinkEnd());
}

TEST_F(FaultsTest, WhatIsBrokenIsListedAndHealedOneByOneOrAltogether)
{
    auto* panel = picture()->findChild<FaultPanel*>(QStringLiteral("cluster.faults"));
    ASSERT_NE(panel, nullptr);
    breakThings();
    EXPECT_EQ(panel->count(), 3);
    auto* heal = panel->findChild<QToolButton*>(QStringLiteral("cluster.heal.1"));
    ASSERT_NE(heal, nullptr);
    heal->click();
    ASSERT_NE(last<cluster::SetDisk>(), nullptr);
    EXPECT_EQ(last<cluster::SetDisk>()->state, cluster::DiskState::Ok);
    action("action.heal")->trigger();
    EXPECT_NE(last<cluster::HealAll>(), nullptr);
    source.state.links.clear();
    source.state.disks.clear();
    source.state.plannedErrors.clear();
    source.advance(500ms);
    source.publish();
    EXPECT_EQ(panel->count(), 0);
    EXPECT_FALSE(action("action.heal")->isEnabled());
}

TEST_F(FaultsTest, ScarsAreSaidToThoseWhoDoNotSeeThem)
{
    breakThings();
    EXPECT_TRUE(picture()->scene().nodeItem(NodeId(3))->description().contains(QStringLiteral("full")));
    EXPECT_TRUE(picture()->scene().nodeItem(NodeId(1))->description().contains(QStringLiteral("NOT_LEADER_OR_FOLLOWER")));
}

TEST_F(FaultsTest, AClientThatWasAnsweredWithAnErrorIsSeenToTryAgain)
{
    ASSERT_FALSE(source.state.clients.empty());
    auto& client = source.state.clients.front();
    const auto doingOf = [&] {
        for (const auto* item : picture()->scene().clientItems())
            if (item->card().clientKeys.contains(source.state.clients.front().key))
                return item->card().doing;
        return QString();
    };
    source.advance(500ms);
    source.publish();
    client.errorsTotal += 2;
    client.lastError = "NOT_LEADER_OR_FOLLOWER";
    source.advance(500ms);
    source.publish();
    EXPECT_TRUE(doingOf().contains(QStringLiteral("NOT_LEADER_OR_FOLLOWER"))) << doingOf().toStdString();
    source.advance(10s);
    source.publish();
    EXPECT_FALSE(doingOf().contains(QStringLiteral("NOT_LEADER_OR_FOLLOWER")));
}

TEST_F(FaultsTest, LinksAndClientsAreReachedByKeyboard)
{
    auto* canvas = picture()->canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(action("action.cutBoth")->isEnabled());
    action("action.cutBoth")->trigger();
    EXPECT_NE(last<cluster::CutLink>(), nullptr);
    QTest::keyClick(canvas, Qt::Key_Right, Qt::ControlModifier);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(canvas, &menuKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_NE(find(menu, QStringLiteral("Cut both ways")), nullptr);
    menu->close();
}

TEST_F(FaultsTest, AClickOnADotSaysWhatItStandsFor)
{
    cluster::Traffic traffic;
    traffic.node = NodeId(2);
    traffic.peerNode = NodeId(1);
    traffic.kind = cluster::TrafficKind::Replication;
    traffic.count = 5;
    source.pushTraffic({traffic});
    source.advance(300ms);
    const auto positions = picture()->scene().traffic().positions();
    ASSERT_EQ(positions.size(), 1u);
    QTest::mouseClick(picture()->canvas()->viewport(), Qt::LeftButton, Qt::NoModifier, at(positions[0]));
    const auto* words = picture()->findChild<QLabel*>(QStringLiteral("cluster.dot"));
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(QStringLiteral("replication")));
    EXPECT_TRUE(words->text().contains(QStringLiteral("5")));
}

TEST_F(FaultsTest, TheOverviewShowsWhileAPartIsOutOfSight)
{
    auto* canvas = picture()->canvas();
    action("action.fit")->trigger();
    EXPECT_FALSE(canvas->miniMap()->isVisible());
    canvas->zoom(3);
    EXPECT_TRUE(canvas->miniMap()->isVisible());
    canvas->actualSize();
    EXPECT_NEAR(canvas->transform().m11(), 1.0, 1e-9);
    action("action.fit")->trigger();
    EXPECT_FALSE(canvas->miniMap()->isVisible());
}

TEST_F(FaultsTest, OnlyNamesThatKafkaHasCanBePlanned)
{
    FailApiDialog dialog(NodeId(2), 3);
    auto* error = dialog.findChild<QComboBox*>(QStringLiteral("failApi.error"));
    auto* plan = dialog.findChild<QPushButton*>(QStringLiteral("failApi.plan"));
    EXPECT_TRUE(plan->isEnabled());
    error->setEditText(QStringLiteral("NO_SUCH_ERROR"));
    EXPECT_FALSE(plan->isEnabled());
    error->setEditText(QStringLiteral("REQUEST_TIMED_OUT"));
    dialog.findChild<QSpinBox*>(QStringLiteral("failApi.count"))->setValue(7);
    EXPECT_TRUE(plan->isEnabled());
    const auto command = dialog.command();
    EXPECT_EQ(command.api, "Produce");
    EXPECT_EQ(command.error, "REQUEST_TIMED_OUT");
    EXPECT_EQ(command.count, 7);
    EXPECT_EQ(command.node, NodeId(2));
}

TEST_F(FaultsTest, LostRecordsAreListedFilteredAndCopied)
{
    auto one = lostRecord();
    one.value = "first";
    one.valueSize = 5;
    auto other = one;
    other.topic = "payments";
    other.value = std::nullopt;
    other.valueSize = -1;
    one.answeredAtOnce = true;
    source.lost = {one, other};
    source.state.lostRecords = 2;
    source.state.lostAnswered = 1;
    auto* dock = window.dock(QStringLiteral("dock.lost"));
    dock->show();
    dock->raise();
    source.advance(500ms);
    source.publish();
    QApplication::processEvents();
    auto* table = dock->findChild<QTableView*>(QStringLiteral("lost.table"));
    ASSERT_EQ(table->model()->rowCount(), 2);
    dock->findChild<QLineEdit*>(QStringLiteral("lost.filter"))->setText(QStringLiteral("orders"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, LostRecordsModel::Acknowledged).data().toString(), QStringLiteral("yes: lost"));
    EXPECT_TRUE(dock->view()->hint().contains(QStringLiteral("2 records cut off, 1 of them acknowledged")));
    QTest::mouseClick(dock->findChild<QToolButton*>(QStringLiteral("lost.copy")), Qt::LeftButton);
    const auto copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("\"offset\":41")));
    EXPECT_TRUE(copied.contains(QStringLiteral("\"value\":\"first\"")));
    EXPECT_FALSE(copied.contains(QStringLiteral("payments")));
    const auto csv = static_cast<LostView*>(dock->view())->exported(false);
    EXPECT_TRUE(csv.contains("orders,0,41,3,"));
    EXPECT_TRUE(csv.contains("first,5,true"));
}

TEST(LostRecordsModelTest, ShowsTextAsTextAndBytesAsHexadecimal)
{
    EXPECT_EQ(LostRecordsModel::textOf(std::nullopt, -1), QStringLiteral("null"));
    EXPECT_EQ(LostRecordsModel::textOf(std::string("สวัสดี"), 18), QStringLiteral("สวัสดี"));
    EXPECT_EQ(LostRecordsModel::textOf(std::string("\x00\xff", 2), 2), QStringLiteral("00 ff"));
    EXPECT_EQ(LostRecordsModel::textOf(std::string("begin"), 900), QStringLiteral("begin…"));
}

} // namespace brokerscope::ui
