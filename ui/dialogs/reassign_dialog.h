// Moves a topic's replicas between brokers: drag chips, see the plan and what will be copied, limit the rate, start; then watch
// it come along, and cancel it.
#pragma once

#include "ui/models/fault_list.h"
#include "ui/models/replica_plan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace brokerscope::ui {

class ClusterSource;
class ReplicaGrid;

class ReassignDialog final : public QDialog
{
    Q_OBJECT

public:
    ReassignDialog(ClusterSource& source, const QString& topic, QWidget* parent = nullptr);

signals:
    void reassigned(const brokerscope::ui::Undo& undo); // the controller has taken the move

private:
    void follow();
    void tell();
    void start();
    void cancel();
    void setProblem(const QString& text, const char* tone);

    ClusterSource& m_source;
    QString m_topic;
    ReplicaPlan m_plan;
    ReplicaGrid* m_grid;
    QCheckBox* m_limit;
    QSpinBox* m_rate;
    QLabel* m_problem;
    QPushButton* m_spread;
    QPushButton* m_undo;
    QPushButton* m_start;
    QPushButton* m_cancel;
    bool m_waiting = false;
    bool m_limited = false; // by us, until all is there
    QString m_error;
    QString m_refused; // of what was tried in the grid, until something else is planned
    std::optional<Undo> m_wayBack; // of what was asked for
};

} // namespace brokerscope::ui
