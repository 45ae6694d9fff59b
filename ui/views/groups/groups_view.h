// The dock "Groups": who reads what, in which state the group is and how it came there, how far behind it is and where that
// leads, and what can be done to its offsets.
#pragma once

#include "ui/models/lag_history.h"
#include "ui/models/rebalance_story.h"
#include "ui/views/view.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class AssignmentModel;
class DataTable;
class GroupActions;
class GroupOffsetsModel;
class GroupStates;
class LagChart;
class MembersModel;
class RebalanceBar;
class RebalanceTableModel;

class GroupsView final : public View
{
    Q_OBJECT

public:
    explicit GroupsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(200); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;
    void restyle() override;

private:
    enum Page { Lag, Members, Rebalances, Pages };

    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QWidget* buildLagPage();
    [[nodiscard]] QWidget* buildMembersPage();
    [[nodiscard]] QWidget* buildRebalancesPage();
    void followSource();
    [[nodiscard]] const cluster::GroupSnapshot* chosen(const cluster::ClusterSnapshot& snapshot) const;
    void fillChoices(const cluster::ClusterSnapshot& snapshot);
    void showGroup(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot);
    void showStories();
    void showActions(const cluster::GroupSnapshot* group);
    void turnTo(Page page);
    [[nodiscard]] QString summary(const cluster::GroupSnapshot& group) const;
    [[nodiscard]] QString lagSummary(const cluster::GroupSnapshot& group, const GroupLag& lag) const;
    void deleteChosenOffsets();

    LagHistory m_history;
    RebalanceStories m_stories;
    std::optional<WallTime> m_failure;
    GroupActions* m_actions;
    QComboBox* m_choice;
    QPushButton* m_move;
    QToolButton* m_putBack;
    QToolButton* m_delete;
    QLabel* m_summary;
    QLabel* m_message;
    GroupStates* m_states;
    QToolButton* m_buttons[Pages];
    QStackedWidget* m_pages;
    // Lag
    LagChart* m_chart;
    QLabel* m_lagSummary;
    QToolButton* m_inTime;
    QToolButton* m_deleteOffsets;
    GroupOffsetsModel* m_offsets;
    DataTable* m_offsetsTable;
    // Members
    MembersModel* m_members;
    DataTable* m_membersTable;
    QLabel* m_matrixLegend;
    AssignmentModel* m_assignment;
    QTableView* m_assignmentTable;
    // Rebalances
    RebalanceTableModel* m_rebalances;
    DataTable* m_rebalanceTable;
    RebalanceBar* m_rebalanceBar;
    QLabel* m_rebalanceStory;

    QWidget* m_body;
    QLabel* m_empty;
    QStringList m_choices;
    QString m_messageGroup; // whom the message is about
    std::uint64_t m_storyShown = 0; // 0: the newest
    WallTime m_lastDrawn{};
};

} // namespace brokerscope::ui
