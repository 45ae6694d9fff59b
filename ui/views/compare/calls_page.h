// The story of an order beside itself: services that call each other, and services that write and read events. One of them is taken
// down on both sides; one is added on both.
#pragma once

#include "ui/views/compare/calls_story.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class CompareCard;
class CompareRow;
class ServiceList;

class CallsPage final : public QWidget
{
    Q_OBJECT

public:
    // All outlive this; `desk` may be null.
    CallsPage(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QWidget* parent = nullptr);

    // Empty: it can be played.
    void setObstacle(const QString& why);
    void showState();
    void retranslate();

private:
    enum Row { Failure, Extension, Agreement, kRows };
    void showActs();
    void showCalls();
    void showEvents(const CallsStory::Events& events);
    void showEvidence(const CallsStory::Events& events);
    [[nodiscard]] QStringList serviceNames() const;

    CallsStory* m_story;
    QString m_obstacle;
    QLabel* m_intro;
    QPushButton* m_setUp;
    QPushButton* m_down;
    QPushButton* m_analytics;
    QPushButton* m_cleanUp;
    QLabel* m_word;
    CompareCard* m_calls;
    CompareCard* m_events;
    ServiceList* m_callServices;
    ServiceList* m_eventServices;
    SecondsStrip* m_callStrip;
    SecondsStrip* m_eventStrip;
    std::array<CompareRow*, kRows> m_rows{};
};

} // namespace brokerscope::ui
