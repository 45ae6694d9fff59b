// The dock "Transactions": transactional ids with state and story, and what is open in which partition and holds back the
// last stable offset there.
#pragma once

#include "ui/views/view.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTabWidget;

namespace brokerscope::ui {

class EventStoryModel;
class FilteredTable;
class OpenInPartitionsModel;
class TransactionsModel;
class TransactionStates;

class TransactionsView final : public View
{
    Q_OBJECT

public:
    explicit TransactionsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(100); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;

private:
    [[nodiscard]] const cluster::TransactionSnapshot* chosen() const;
    void nameIds();
    void onChosen();
    void showDetail();
    void askAbort();
    void askAbortHanging();
    void confirm(const QString& question, const QString& what, const cluster::Command& command);
    void onFinished(const cluster::Command& command, const QString& error);

    TransactionsModel* m_model;
    OpenInPartitionsModel* m_open;
    EventStoryModel* m_story;
    QTabWidget* m_tabs;
    FilteredTable* m_ids;
    FilteredTable* m_partitions;
    QSplitter* m_split;
    QWidget* m_detail;
    QLabel* m_title;
    QPushButton* m_abort;
    QPushButton* m_abortHanging;
    TransactionStates* m_states;
    QTableView* m_storyTable;
    QLabel* m_message;
    QLabel* m_explained;
    QString m_shownId;
    bool m_leaderless = false; // some of them are kept where nobody can tell them now
    WallTime m_lastCounted{};
};

} // namespace brokerscope::ui
