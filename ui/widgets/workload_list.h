// The producers, or the groups, that the application runs itself: one card each with its live figures and its controls.
#pragma once

#include "ui/bridge/workloads.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brokerscope::ui {

class WorkloadCard;

class WorkloadList final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Producers, Groups };

    WorkloadList(Workloads& workloads, Kind kind, QWidget* parent = nullptr);

    void setEmptyText(const QString& text);
    void retranslate();

signals:
    void copyWanted(const brokerscope::ui::WorkloadRow& row); // as a command for a shell
    void added(QWidget* card); // of a client that a person started

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Workloads& m_workloads;
    Kind m_kind;
    QLabel* m_empty;
    QVBoxLayout* m_layout;
    QList<WorkloadCard*> m_cards;
    bool m_stale = false; // it was not seen when figures changed
};

} // namespace brokerscope::ui
