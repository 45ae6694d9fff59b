// One producer or group that the application runs: name, figures, last error, rate or members to set, stop.
#pragma once

#include "ui/bridge/workloads.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace brokerscope::ui {

class WorkloadCard final : public QFrame
{
    Q_OBJECT

public:
    WorkloadCard(Workloads& workloads, const WorkloadRow& row, QWidget* parent);

    [[nodiscard]] quint64 id() const { return m_row.id; }
    void show(const WorkloadRow& row);
    void retranslate();

private:
    Workloads& m_workloads;
    WorkloadRow m_row;
    QLabel* m_name;
    QLabel* m_figures;
    QLabel* m_error;
    QDoubleSpinBox* m_rate = nullptr;
    QSpinBox* m_members = nullptr;
    QToolButton* m_stop;
};

} // namespace brokerscope::ui
