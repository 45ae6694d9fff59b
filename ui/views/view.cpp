#include "ui/views/view.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace brokerscope::ui {

View::View(const ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&m_context.source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        if (isVisible())
            showSnapshot(*snapshot);
    });
    connect(&m_context.source, &ClusterSource::tick, this, [this](WallTime now) {
        if (isVisible())
            animate(now);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { restyle(); });
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
