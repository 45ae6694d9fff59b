// The dock "Topics": the tree of topics and partitions, and what can be done to them.
#pragma once

#include "ui/models/selection.h"
#include "ui/views/view.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace brokerscope::ui {

class TopicTreeModel;

class TopicsView final : public View
{
    Q_OBJECT

public:
    explicit TopicsView(const ViewContext& context, QWidget* parent = nullptr);

    void createTopic();
    void deleteTopic();

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(100); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;

private:
    void onCurrent(const QModelIndex& index);
    void followSelection();
    void showMenu(const QPoint& position);
    [[nodiscard]] PartitionKey current() const;

    TopicTreeModel* m_model;
    QTreeView* m_tree;
    QPushButton* m_create;
    QToolButton* m_delete;
    QToolButton* m_internal;
    QLabel* m_message;
    QLabel* m_empty;
    bool m_sized = false;
};

} // namespace brokerscope::ui
