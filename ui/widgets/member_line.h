// One member of a group on its card: what it has and reads, how slow it is, and the two ways to make it fail.
#pragma once

#include "ui/bridge/workloads.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace brokerscope::ui {

class MemberLine final : public QWidget
{
    Q_OBJECT

public:
    MemberLine(Workloads& workloads, quint64 group, const MemberRow& row, QWidget* parent);

    [[nodiscard]] int number() const { return m_row.number; }
    void show(const MemberRow& row);
    void retranslate();

private:
    Workloads& m_workloads;
    quint64 m_group;
    MemberRow m_row;
    QLabel* m_text;
    QComboBox* m_speed;
    QToolButton* m_stuck;
    QToolButton* m_crash;
};

} // namespace brokerscope::ui
