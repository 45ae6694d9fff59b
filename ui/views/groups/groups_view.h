// The dock "Groups": who reads what, how far they are, and how far behind they were over the last minute.
#pragma once

#include "ui/models/lag_history.h"
#include "ui/views/view.h"

#include <optional>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace brokerscope::ui {

class AssignmentModel;
class GroupOffsetsModel;
class LagChart;

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
    [[nodiscard]] QTableView* makeTable(QAbstractItemModel* model, const char* name);
    [[nodiscard]] const cluster::GroupSnapshot* chosen(const cluster::ClusterSnapshot& snapshot) const;
    void fillChoices(const cluster::ClusterSnapshot& snapshot);
    [[nodiscard]] QString summary(const cluster::GroupSnapshot& group) const;

    LagHistory m_history;
    std::optional<WallTime> m_failure;
    QComboBox* m_choice;
    QLabel* m_summary;
    LagChart* m_chart;
    GroupOffsetsModel* m_offsets;
    AssignmentModel* m_assignment;
    QTableView* m_offsetsTable;
    QTableView* m_assignmentTable;
    QStackedWidget* m_tables;
    QToolButton* m_offsetsButton;
    QToolButton* m_membersButton;
    QSplitter* m_body;
    QLabel* m_empty;
    QStringList m_choices;
    WallTime m_lastDrawn{};
};

} // namespace brokerscope::ui
