// The dock "Topics": the tree of topics and partitions, and what can be done to them.
#pragma once

#include "ui/models/selection.h"
#include "ui/views/view.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <string>

class QDialog;
class QLabel;
class QPushButton;
class QMenu;
class QSplitter;
class QToolButton;
class QTreeView;

namespace brokerscope::ui {

class DataTable;
class ReplicaTableModel;
class TopicTreeModel;

class TopicsView final : public View
{
    Q_OBJECT

public:
    explicit TopicsView(const ViewContext& context, QWidget* parent = nullptr);

    void createTopic();
    void cloneTopic();
    void configureTopic();
    void addPartitions();
    void reassign();
    void elect();
    void purge();
    void deleteTopic();

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(100); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;

private:
    void onCurrent(const QModelIndex& index);
    void followSelection();
    void offerActs(); // as far as something is chosen, and anything can be done here at all
    void showMenu(const QPoint& position);
    void fillMenu(QMenu* menu);
    void showReplicas();
    void undo();
    void tell(const QString& sentence, bool failed);
    [[nodiscard]] std::shared_ptr<const cluster::TopicSnapshot> chosen() const;
    void open(QDialog* dialog);
    [[nodiscard]] PartitionKey current() const;

    TopicTreeModel* m_model;
    QTreeView* m_tree;
    QString m_made; // a topic that was just created and that no snapshot has shown yet
    QPushButton* m_create;
    QToolButton* m_configure;
    QToolButton* m_more;
    QMenu* m_menu;
    QToolButton* m_delete;
    QToolButton* m_undo;
    QToolButton* m_replicasButton;
    ReplicaTableModel* m_replicas;
    DataTable* m_replicaTable;
    QToolButton* m_internal;
    QLabel* m_message;
    QLabel* m_empty;
    bool m_sized = false;
    QSet<QString> m_deleting; // what was asked for here
    QString m_undoTopic;
    std::map<std::string, std::optional<std::string>> m_undoConfigs;
};

} // namespace brokerscope::ui
