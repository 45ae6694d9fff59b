// Topics: configured with Kafka's names and ranges, grown, moved by drag, elected and emptied; each refusal in words, each loss
// confirmed.
#include "fake_source.h"
#include "window_fixture.h"

#include "ui/dialogs/elect_leaders_dialog.h"
#include "ui/models/replica_plan.h"
#include "ui/models/replica_table_model.h"
#include "ui/models/topic_config_model.h"
#include "ui/views/topics/replica_grid.h"
#include "ui/views/topics/topics_view.h"

#include "engine/cluster/topic_configs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace brokerscope::ui {
namespace {

using std::chrono::milliseconds;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(TopicConfigsTest, EveryConfigurationIsExplainedAndChecked)
{
    const auto& all = cluster::topicConfigs();
    EXPECT_GE(all.size(), 30u);
    for (const auto& one : all) {
        EXPECT_FALSE(one.documentation.empty()) << one.name;
        if (one.defaultText) {
            EXPECT_EQ(cluster::topicConfigProblem(one.name, *one.defaultText), "") << one.name;
        }
    }
    EXPECT_NE(cluster::topicConfigProblem("retention.ms", "soon"), "");
    EXPECT_NE(cluster::topicConfigProblem("retention.mss", "1").find("retention.ms"), std::string::npos);
    EXPECT_NE(cluster::topicConfigProblem("compression.type", "zip"), "");
}

int rowOf(const TopicConfigModel& model, const char* name)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == QLatin1String(name))
            return row;
    return -1;
}

TEST(TopicConfigModelTest, SendsOnlyWhatWasChanged)
{
    TopicConfigModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setInEffect({{QStringLiteral("retention.ms"), QStringLiteral("1000"), 1, false, false},
                       {QStringLiteral("segment.bytes"), QStringLiteral("2000000"), 4, false, false}});
    EXPECT_TRUE(model.changes().empty());
    const int retention = rowOf(model, "retention.ms");
    const int segment = rowOf(model, "segment.bytes");
    EXPECT_EQ(model.index(retention, TopicConfigModel::Value).data().toString(), QStringLiteral("1000"));
    EXPECT_TRUE(model.setData(model.index(segment, TopicConfigModel::Value), QStringLiteral("12")));
    EXPECT_FALSE(model.problem().isEmpty()) << "below what Kafka takes";
    EXPECT_TRUE(model.setData(model.index(segment, TopicConfigModel::Value), QStringLiteral("3000000")));
    EXPECT_TRUE(model.problem().isEmpty());
    model.reset(retention);
    const auto changes = model.changes();
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes.at("segment.bytes"), "3000000");
    EXPECT_FALSE(changes.at("retention.ms")) << "back to the default";
    model.undo(retention);
    EXPECT_EQ(model.changes().size(), 1u);
    EXPECT_EQ(model.choicesOf(rowOf(model, "compression.type")).size(), 6);
    EXPECT_EQ(model.wanted().value(QStringLiteral("retention.ms")), QStringLiteral("1000"));
}

TEST(ReplicaPlanTest, PlansMovesAndKeepsThemWhileTheClusterGoesOn)
{
    FakeSource source;
    auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
    for (auto& partition : topic->partitions)
        partition.replicas.resize(2);
    ReplicaPlan plan;
    plan.show(*topic, source.state.nodes);
    EXPECT_TRUE(plan.moves().empty());
    EXPECT_TRUE(plan.move(0, NodeId(2), NodeId(3)));
    EXPECT_FALSE(plan.move(0, NodeId(1), NodeId(3))) << "it has one there";
    EXPECT_FALSE(plan.remove(0, NodeId(2)));
    plan.show(*topic, source.state.nodes);
    ASSERT_EQ(plan.moves().size(), 1u);
    EXPECT_EQ(plan.moves()[0].replicas, (std::vector{NodeId(1), NodeId(3)}));
    EXPECT_GT(plan.bytesToCopy(), 0);
    plan.prefer(0, NodeId(3));
    EXPECT_EQ(plan.moves()[0].replicas.front(), NodeId(3));
    EXPECT_TRUE(plan.remove(0, NodeId(1)));
    EXPECT_FALSE(plan.remove(0, NodeId(3))) << "the last one stays";
    // It has begun: what is planned is what the cluster says.
    auto& first = topic->partitions[0];
    first.replicas = {NodeId(1), NodeId(2), NodeId(3)};
    first.addingReplicas = {NodeId(3)};
    first.removingReplicas = {NodeId(2)};
    plan.show(*topic, source.state.nodes);
    EXPECT_TRUE(plan.rows()[0].moving);
    EXPECT_GT(plan.rows()[0].progress, 0.9);
    EXPECT_TRUE(plan.moves().empty());
    ASSERT_EQ(plan.cancellations().size(), 1u);
    EXPECT_TRUE(plan.cancellations()[0].replicas.empty());
    plan.undo();
    plan.spread();
    std::map<NodeId, int> firsts;
    for (const auto& row : plan.rows())
        if (!row.moving)
            ++firsts[row.planned.front()];
    for (const auto& [node, count] : firsts)
        EXPECT_EQ(count, 1) << node;
}

TEST(UncleanLossTest, SaysWhoWouldLeadAndWhatItHasNot)
{
    FakeSource source;
    auto topic = *source.state.topics[0];
    auto& partition = topic.partitions[0];
    partition.leader = kNoNode;
    partition.lastLeader = NodeId(1);
    partition.isr = {NodeId(1)};
    partition.logs[0].online = false;
    const auto losses = uncleanLosses(topic);
    ASSERT_EQ(losses.size(), 1u);
    EXPECT_NE(losses[0].candidate, NodeId(1));
    EXPECT_EQ(losses[0].records, 14) << "what the followers had not copied yet";
    for (auto& log : partition.logs)
        log.online = false;
    EXPECT_EQ(uncleanLosses(topic)[0].candidate, kNoNode);
}

class TopicsTest : public WindowFixture
{
protected:
    TopicsTest()
    {
        auto* dock = window.findChild<QWidget*>(QStringLiteral("dock.topics"));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        source.advance(milliseconds(250));
        source.publish();
        auto* tree = child<QTreeView>("topics.tree");
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0)); // orders
        QApplication::processEvents();
    }
    template <class T> T* child(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
    void fromMenu(const char* name)
    {
        auto* menu = child<QToolButton>("topics.more")->menu();
        emit menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        if (action == nullptr)
            for (auto* one : menu->actions())
                if (one->objectName() == QLatin1String(name))
                    action = one;
        ASSERT_NE(action, nullptr);
        action->trigger();
        QApplication::processEvents();
    }
    void publish(const std::function<void(cluster::TopicSnapshot&)>& change)
    {
        auto topic = std::make_shared<cluster::TopicSnapshot>(*source.state.topics[0]);
        change(*topic);
        source.state.topics[0] = topic;
        source.advance(milliseconds(250));
        source.publish();
        QApplication::processEvents();
    }
    template <class T> const T& lastCommand() { return std::get<T>(source.commands.back()); }
};

TEST_F(TopicsTest, ConfiguresATopicAndPutsItBack)
{
    publish([](auto& topic) { topic.configs["retention.ms"] = "1000"; });
    QTest::mouseClick(child<QToolButton>("topics.configure"), Qt::LeftButton);
    auto* dialog = child<QDialog>("configureTopic");
    ASSERT_NE(dialog, nullptr);
    const auto asked = workloads.admin.last("describeTopic");
    EXPECT_EQ(asked.name, QStringLiteral("orders"));
    emit workloads.admin.topicDescribed(asked.number, {{QStringLiteral("retention.ms"), QStringLiteral("1000"), 1, false, false}});
    emit workloads.admin.finished(asked.number, {});
    auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("configureTopic.apply"));
    EXPECT_FALSE(apply->isEnabled());
    auto* table = dialog->findChild<QTableView*>(QStringLiteral("configureTopic.table"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("configureTopic.table.filter")), QStringLiteral("retention.ms"));
    int row = 0;
    while (table->model()->index(row, 0).data().toString() != QStringLiteral("retention.ms"))
        ++row;
    ASSERT_TRUE(table->model()->setData(table->model()->index(row, TopicConfigModel::Value), QStringLiteral("60000")));
    ASSERT_TRUE(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    EXPECT_EQ(lastCommand<cluster::AlterTopicConfigs>().values.at("retention.ms"), "60000");
    emit source.commandFinished(source.commands.back(), QStringLiteral("INVALID_CONFIG: no"));
    EXPECT_TRUE(dialog->isVisible());
    QTest::mouseClick(apply, Qt::LeftButton);
    emit source.commandFinished(source.commands.back(), {});
    EXPECT_FALSE(dialog->isVisible());
    auto* undo = child<QToolButton>("topics.undo");
    ASSERT_TRUE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(lastCommand<cluster::AlterTopicConfigs>().values.at("retention.ms"), "1000");
    emit source.commandFinished(source.commands.back(), {});
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(TopicsTest, WarnsHowManyKeysMoveBeforePartitionsAreAdded)
{
    fromMenu("topics.addPartitions");
    auto* dialog = child<QDialog>("addPartitions");
    ASSERT_NE(dialog, nullptr);
    auto* total = dialog->findChild<QSpinBox*>(QStringLiteral("addPartitions.total"));
    EXPECT_EQ(total->minimum(), 4) << "they cannot be taken away";
    total->setValue(6);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("addPartitions.count")), Qt::LeftButton);
    const auto asked = workloads.admin.last("spreadKeys");
    EXPECT_EQ(asked.value, 6);
    emit workloads.admin.keysSpread(asked.number, {100, 40, 20, false});
    const auto words = dialog->findChild<QLabel*>(QStringLiteral("addPartitions.problem"))->text();
    EXPECT_TRUE(words.contains(QStringLiteral("20 of 40")) && words.contains(QStringLiteral("50 %"))) << words.toStdString();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("addPartitions.add")), Qt::LeftButton);
    EXPECT_EQ(workloads.admin.last("addPartitions").value, 6);
    emit workloads.admin.finished(workloads.admin.last("addPartitions").number, {});
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(TopicsTest, MovesAReplicaByDragAndLiftsTheLimitAfterwards)
{
    publish([](auto& topic) {
        for (auto& partition : topic.partitions) {
            partition.replicas.resize(2);
            partition.isr.resize(2);
            partition.logs.resize(2);
        }
    });
    fromMenu("topics.reassign");
    auto* dialog = child<QDialog>("reassign");
    ASSERT_NE(dialog, nullptr);
    QApplication::processEvents();
    auto* grid = dialog->findChild<ReplicaGrid*>(QStringLiteral("reassign.grid"));
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("reassign.start"));
    EXPECT_FALSE(start->isEnabled());
    const auto drag = [grid](std::size_t fromNode, std::size_t toRow, std::size_t toNode) {
        const auto from = grid->cellBox(0, fromNode).center().toPoint();
        const auto to = grid->cellBox(toRow, toNode).center().toPoint();
        QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid->viewport(), (from + to) / 2);
        QTest::mouseMove(grid->viewport(), to);
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, to);
    };
    // Partition 0 is on nodes 1 and 2: what cannot be says why, and its replica on node 2 goes to node 3.
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("reassign.problem"));
    drag(0, 0, 1);
    EXPECT_TRUE(problem->text().startsWith(QStringLiteral("Node 2 holds a replica of partition 0 already"))) << problem->text().toStdString();
    drag(1, 1, 2);
    EXPECT_TRUE(problem->text().contains(QStringLiteral("the row of partition 0"))) << problem->text().toStdString();
    EXPECT_FALSE(start->isEnabled());
    drag(1, 0, 2);
    EXPECT_TRUE(problem->text().startsWith(QStringLiteral("1 partition"))) << problem->text().toStdString();
    ASSERT_TRUE(start->isEnabled());
    QTest::mouseClick(dialog->findChild<QCheckBox*>(QStringLiteral("reassign.limit")), Qt::LeftButton);
    QTest::mouseClick(start, Qt::LeftButton);
    const auto command = lastCommand<cluster::ReassignPartitions>();
    ASSERT_EQ(command.moves.size(), 1u);
    EXPECT_EQ(command.moves[0].replicas, (std::vector{NodeId(1), NodeId(3)}));
    EXPECT_EQ(command.bytesPerSecond, 1'000'000);
    emit source.commandFinished(source.commands.back(), {});
    publish([](auto& topic) {
        auto& partition = topic.partitions[0];
        partition.replicas = {NodeId(1), NodeId(2), NodeId(3)};
        partition.addingReplicas = {NodeId(3)};
        partition.removingReplicas = {NodeId(2)};
    });
    auto* cancel = dialog->findChild<QPushButton*>(QStringLiteral("reassign.cancel"));
    ASSERT_TRUE(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_TRUE(lastCommand<cluster::ReassignPartitions>().moves.at(0).replicas.empty());
    emit source.commandFinished(source.commands.back(), {});
    publish([](auto& topic) {
        auto& partition = topic.partitions[0];
        partition.replicas = {NodeId(1), NodeId(3)};
        partition.addingReplicas.clear();
        partition.removingReplicas.clear();
    });
    EXPECT_TRUE(std::holds_alternative<cluster::EndReplicationThrottle>(source.commands.back()));
}

TEST_F(TopicsTest, MovesAReplicaWithTheKeyboard)
{
    publish([](auto& topic) { topic.partitions[0].replicas.resize(2); });
    fromMenu("topics.reassign");
    auto* dialog = child<QDialog>("reassign");
    auto* grid = dialog->findChild<ReplicaGrid*>(QStringLiteral("reassign.grid"));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Space); // picks up the one on node 1
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("reassign.start")), Qt::LeftButton);
    EXPECT_EQ(lastCommand<cluster::ReassignPartitions>().moves.at(0).replicas, (std::vector{NodeId(3), NodeId(2)}));
}

TEST_F(TopicsTest, AnUncleanElectionNeedsTheNameTypedAndSaysWhatIsLost)
{
    publish([](auto& topic) {
        auto& partition = topic.partitions[0];
        partition.leader = kNoNode;
        partition.logs[0].online = false;
    });
    fromMenu("topics.elect");
    auto* dialog = child<QDialog>("electLeaders");
    ASSERT_NE(dialog, nullptr);
    auto* elect = dialog->findChild<QPushButton*>(QStringLiteral("electLeaders.elect"));
    QTest::mouseClick(dialog->findChild<QRadioButton*>(QStringLiteral("electLeaders.unclean")), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_FALSE(elect->isEnabled());
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("electLeaders.what"))->text().contains(QStringLiteral("14 records")));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("electLeaders.typed")), QStringLiteral("orders"));
    ASSERT_TRUE(elect->isEnabled());
    QTest::mouseClick(elect, Qt::LeftButton);
    EXPECT_TRUE(lastCommand<cluster::ElectLeaders>().unclean);
    EXPECT_EQ(lastCommand<cluster::ElectLeaders>().partitions.size(), 1u);
}

TEST_F(TopicsTest, ElectsPreferredLeadersOnlyWhereTheyDoNotLead)
{
    publish([](auto& topic) { topic.partitions[1].leader = topic.partitions[1].replicas.back(); });
    fromMenu("topics.elect");
    auto* dialog = child<QDialog>("electLeaders");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("electLeaders.elect")), Qt::LeftButton);
    const auto& command = lastCommand<cluster::ElectLeaders>();
    EXPECT_FALSE(command.unclean);
    ASSERT_EQ(command.partitions.size(), 1u);
    EXPECT_EQ(command.partitions[0].second, PartitionIndex(1));
}

TEST_F(TopicsTest, DeletesRecordsOnlyWithinTheLogAndAfterTheNameWasTyped)
{
    fromMenu("topics.purge");
    auto* dialog = child<QDialog>("purgeTopic");
    ASSERT_NE(dialog, nullptr);
    auto* purge = dialog->findChild<QPushButton*>(QStringLiteral("purgeTopic.purge"));
    auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("purgeTopic.table"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("purgeTopic.typed")), QStringLiteral("orders"));
    EXPECT_TRUE(purge->isEnabled());
    table->item(0, 3)->setText(QStringLiteral("99999999"));
    EXPECT_FALSE(purge->isEnabled());
    table->item(0, 3)->setText(QStringLiteral("600"));
    table->item(1, 3)->setText(QString());
    table->item(2, 3)->setText(QString());
    ASSERT_TRUE(purge->isEnabled());
    QTest::mouseClick(purge, Qt::LeftButton);
    const auto asked = workloads.admin.last("deleteRecords");
    ASSERT_EQ(asked.offsets.size(), 1u);
    EXPECT_EQ(asked.offsets[0].offset, 600);
    emit workloads.admin.finished(asked.number, QStringLiteral("POLICY_VIOLATION: the topic is compacted"));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("purgeTopic.problem"))->text().contains(QStringLiteral("POLICY_VIOLATION")));
}

TEST_F(TopicsTest, ClonesATopicWithItsConfigurations)
{
    publish([](auto& topic) { topic.configs["retention.ms"] = "1000"; });
    fromMenu("topics.clone");
    auto* dialog = child<QDialog>("createTopic");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("createTopic.name"))->text(), QStringLiteral("orders-copy"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("createTopic.create")), Qt::LeftButton);
    ASSERT_EQ(workloads.created.size(), 1u);
    EXPECT_EQ(workloads.created[0].partitions, 3);
    EXPECT_EQ(workloads.created[0].configs.value(QStringLiteral("retention.ms")), QStringLiteral("1000"));
}

TEST_F(TopicsTest, ShowsEveryReplicaWithItsFigures)
{
    ReplicaTableModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(source.state.topics[0]);
    EXPECT_EQ(model.rowCount(), 9);
    EXPECT_EQ(model.index(0, ReplicaTableModel::LogEnd).data().toString(), QStringLiteral("1602"));
    EXPECT_EQ(model.index(1, ReplicaTableModel::Behind).data().toString(), QStringLiteral("14"));
    auto* table = child<QTableView>("topics.replicas");
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 9);
    QTest::mouseClick(child<QToolButton>("topics.showReplicas"), Qt::LeftButton);
    EXPECT_FALSE(table->isVisible());
}

} // namespace
} // namespace brokerscope::ui
