#include "ui/widgets/joined_paints.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>

namespace brokerscope::ui {

JoinedPaints::JoinedPaints(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(2ms);
    connect(&m_timer, &QTimer::timeout, this, &JoinedPaints::paint);
    window->installEventFilter(this);
}

bool JoinedPaints::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || event == m_wanted)
        return QObject::eventFilter(watched, event);
    if (!m_timer.isActive())
        m_timer.start();
    return true;
}

void JoinedPaints::paint()
{
    QEvent event(QEvent::UpdateRequest);
    m_wanted = &event;
    QCoreApplication::sendEvent(m_window, &event);
    m_wanted = nullptr;
}

} // namespace brokerscope::ui
