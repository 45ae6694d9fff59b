#include "ui/guide/guide.h"

#include "ui/guide/guide_bubble.h"
#include "ui/main_window/main_window.h"

#include <QTimer>

#include <utility>

namespace brokerscope::ui {

namespace {

constexpr int kAdmireMs = 1600; // so that the eye sees what the act did before the card moves on

} // namespace

Guide::Guide(MainWindow& window, ClusterSource& source, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_source(source)
{
    connect(&m_source, &ClusterSource::snapshotChanged, this, &Guide::check);
    connect(&m_source, &ClusterSource::eventsArrived, this, &Guide::check, Qt::QueuedConnection);
}

Guide::~Guide()
{
    delete m_bubble;
}

void Guide::start(std::vector<GuideStep> steps)
{
    stop();
    if (steps.empty())
        return;
    m_steps = std::move(steps);
    m_bubble = new GuideBubble(&m_window);
    connect(m_bubble, &GuideBubble::next, this, [this] {
        if (m_step + 1 < m_steps.size())
            return show(m_step + 1);
        stop();
        emit finished();
    });
    connect(m_bubble, &GuideBubble::back, this, [this] { show(m_step > 0 ? m_step - 1 : 0); });
    connect(m_bubble, &GuideBubble::ended, this, [this] {
        stop();
        emit finished();
    });
    show(0);
}

void Guide::stop()
{
    if (m_bubble) {
        m_bubble->disconnect(this);
        m_bubble->hide();
        m_bubble->deleteLater(); // it may be its own button that ends it
    }
    m_bubble.clear();
    m_steps.clear();
    m_step = 0;
}

void Guide::show(std::size_t step)
{
    m_step = step;
    m_seen = false;
    const auto& now = m_steps[step];
    if (!now.dock.isEmpty())
        m_window.showDock(now.dock);
    auto* target = now.target.isEmpty() ? nullptr : m_window.findChild<QWidget*>(now.target);
    m_bubble->say(now.title, now.text, tr("%1 of %2").arg(step + 1).arg(m_steps.size()), target,
                  static_cast<bool>(now.done), step + 1 == m_steps.size());
    m_bubble->allowBack(step > 0);
}

void Guide::check()
{
    if (!m_bubble || m_seen || !m_steps[m_step].done || !m_steps[m_step].done())
        return;
    m_seen = true;
    m_bubble->praise();
    QTimer::singleShot(kAdmireMs, m_bubble, [this, at = m_step] {
        if (m_step == at && m_step + 1 < m_steps.size())
            show(m_step + 1);
    });
}

} // namespace brokerscope::ui
