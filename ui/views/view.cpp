#include "ui/views/view.h"

#include "engine/events/routine.h"
#include "ui/bridge/replay_source.h"
#include "ui/theme/theme.h"
#include "ui/widgets/seen.h"

#include <QEvent>

#include <algorithm>

namespace brokerscope::ui {

constexpr int kSnapshotsAfterEvent = 3;

View::View(const ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&m_context.source, &ClusterSource::snapshotChanged, this, [this] {
        m_waiting = true;
        showNewest();
    });
    // What happened is in this snapshot or in one of the next: it spreads from node to node.
    connect(&m_context.source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        if (std::all_of(events.begin(), events.end(), [](const auto& event) { return events::isRoutine(event.type); }))
            return;
        m_atOnce = kSnapshotsAfterEvent;
        showNewest();
    });
    connect(&m_context.source, &ClusterSource::tick, this, [this](WallTime now) {
        showNewest();
        if (canBeSeen(*this))
            animate(now);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { restyle(); });
}

void View::catchUp()
{
    m_waiting = false;
    showSnapshot(snapshot());
}

void View::showNewest()
{
    const auto now = m_context.source.now();
    const bool soon = m_atOnce == 0 && now >= m_lastShown && now - m_lastShown < showEvery();
    if (!m_waiting || soon || !canBeSeen(*this))
        return;
    m_waiting = false;
    m_atOnce = std::max(0, m_atOnce - 1);
    m_lastShown = now;
    showSnapshot(snapshot());
}

QString View::whyOnlyWatched() const
{
    const auto* recording = qobject_cast<const ReplaySource*>(&m_context.source);
    return recording != nullptr ? recording->whyNoActs() : QString();
}

void View::setHint(const QString& hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    emit hintChanged(m_hint);
}

void View::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSnapshot(snapshot());
    }
}

void View::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSnapshot(snapshot());
}

} // namespace brokerscope::ui
