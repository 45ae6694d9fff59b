// The producers, or the groups, that the application runs itself: one card each with its live figures and its controls.
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brokerscope::ui {

class Workloads;
class WorkloadCard;

class WorkloadList final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Producers, Groups };

    WorkloadList(Workloads& workloads, Kind kind, QWidget* parent = nullptr);

    void setEmptyText(const QString& text);
    void retranslate();

private:
    void refresh();

    Workloads& m_workloads;
    Kind m_kind;
    QLabel* m_empty;
    QVBoxLayout* m_layout;
    QList<WorkloadCard*> m_cards;
};

} // namespace brokerscope::ui
