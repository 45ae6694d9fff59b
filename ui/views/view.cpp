#include "ui/views/view.h"

#include "ui/bridge/replay_source.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace brokerscope::ui {

View::View(const ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&m_context.source, &ClusterSource::snapshotChanged, this, [this] {
        m_waiting = true;
        showNewest();
    });
    connect(&m_context.source, &ClusterSource::tick, this, [this](WallTime now) {
        showNewest();
        if (isVisible())
            animate(now);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { restyle(); });
}

void View::showNewest()
{
    const auto now = m_context.source.now();
    const bool soon = now >= m_lastShown && now - m_lastShown < showEvery();
    if (!m_waiting || !isVisible() || soon)
        return;
    m_waiting = false;
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
