// The dock "Logs": what the nodes write into their logs, live, by level, node and words.
#pragma once

#include "ui/views/view.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class ServerLogModel;
class ServerLogSource;

class ServerLogView final : public View
{
    Q_OBJECT

public:
    explicit ServerLogView(const ViewContext& context, QWidget* parent = nullptr);

    // Writes the lines that are shown; false, with a sentence in the view, if that cannot be done.
    bool save(const QString& path);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;

private:
    void pull();
    void onCoverChanged();
    void fillNodes(const cluster::ClusterSnapshot& snapshot);
    void copy() const;
    void showEmpty();
    // Shows the event that a line tells of in the timeline, with its causes.
    void openEvent(const QModelIndex& row);

    ServerLogSource* m_log; // null: the source has no logs
    std::uint64_t m_next = 1;
    std::uint64_t m_lost = 0;
    bool m_hides = false; // lines that an exam keeps back
    ServerLogModel* m_model;
    QComboBox* m_level;
    QComboBox* m_node;
    QLineEdit* m_search;
    QToolButton* m_follow;
    QToolButton* m_save;
    QToolButton* m_clear;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_message;
    QStackedLayout* m_pages;
    std::vector<NodeId> m_nodes;
};

} // namespace brokerscope::ui
