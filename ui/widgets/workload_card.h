// One producer or group that the application runs: name, settings, figures, last error; rate or members to set,
// transactions to end, members to slow down, to hang and to crash; stop.
#pragma once

#include "ui/bridge/workloads.h"

#include <QFrame>
#include <QList>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace brokerscope::ui {

class MemberLine;

class WorkloadCard final : public QFrame
{
    Q_OBJECT

public:
    WorkloadCard(Workloads& workloads, const WorkloadRow& row, QWidget* parent);

    [[nodiscard]] quint64 id() const { return m_row.id; }
    void show(const WorkloadRow& row);
    void retranslate();

signals:
    void copyWanted(const brokerscope::ui::WorkloadRow& row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showName();
    void makeTransactions(QVBoxLayout* into);
    void showTransaction();
    void showMembers();
    [[nodiscard]] QString settingsWords() const;

    Workloads& m_workloads;
    WorkloadRow m_row;
    QLabel* m_name;
    QLabel* m_settings;
    QLabel* m_figures;
    QLabel* m_error;
    QDoubleSpinBox* m_rate = nullptr;
    QSpinBox* m_members = nullptr;
    QToolButton* m_copy;
    QToolButton* m_stop;
    QLabel* m_transaction = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_commit = nullptr;
    QPushButton* m_abort = nullptr;
    QVBoxLayout* m_lines;
    QList<MemberLine*> m_memberLines;
};

} // namespace brokerscope::ui
