#include "ui/main_window/tight_tool_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {
constexpr int kShortest = 80; // of what is shortened
constexpr int kLargestIcon = 24; // large text needs the room itself
} // namespace

TightToolBar::TightToolBar(QWidget* parent)
    : QToolBar(parent)
{
    // The style's own size is larger than our icons, which it would blow up on screens of high resolution.
    const auto size = [this] {
        const int side = std::min(scaled(kIconSize), kLargestIcon);
        setIconSize(QSize(side, side));
    };
    connect(&Theme::instance(), &Theme::changed, this, size);
    size();
}

void TightToolBar::thenGive(std::function<void(bool)> step)
{
    m_steps.push_back(std::move(step));
}

void TightToolBar::thenGiveWordsOf(QAction* action)
{
    thenGive([this, action](bool tight) {
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            button->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    });
}

void TightToolBar::setElastic(QToolButton* button, const QString& text, const QString& shorter)
{
    m_elastic = button;
    if (text == m_elasticText && shorter == m_elasticShorter)
        return;
    m_elasticText = text;
    m_elasticShorter = shorter;
    fit();
}

QSize TightToolBar::minimumSizeHint() const
{
    return {scaled(kShortest), QToolBar::minimumSizeHint().height()};
}

bool TightToolBar::event(QEvent* event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return done;
}

int TightToolBar::wanted() const
{
    const auto margins = layout()->contentsMargins();
    const int gap = std::max(layout()->spacing(), style()->pixelMetric(QStyle::PM_ToolBarItemSpacing, nullptr, this));
    int width = margins.left() + margins.right() + contentsMargins().left() + contentsMargins().right() + scaled(48);
    for (auto* action : actions()) {
        const auto* widget = widgetForAction(action);
        if (!action->isVisible() || widget == nullptr || widget == m_elastic)
            continue;
        width += std::max(widget->sizeHint().width(), widget->minimumWidth()) + gap;
    }
    return width;
}

QList<int> TightToolBar::needs() const
{
    QList<int> result{width()};
    for (auto* action : actions())
        if (const auto* widget = widgetForAction(action); widget != nullptr && widget != m_elastic && action->isVisible())
            result << std::max(widget->sizeHint().width(), widget->minimumWidth());
    return result;
}

void TightToolBar::fit()
{
    if (m_fitting || !isVisible())
        return;
    m_fitting = true;
    const int left = m_elastic == nullptr ? 0 : scaled(kShortest);
    if (needs() != m_fitted) {
        for (const auto& step : m_steps)
            step(false);
        for (const auto& step : m_steps) {
            if (wanted() + left <= width())
                break;
            step(true);
        }
        for (auto* action : actions()) // the layout keeps what things wanted before
            if (auto* widget = widgetForAction(action))
                widget->updateGeometry();
        layout()->invalidate();
        m_fitted = needs(); // as they are now: nothing is done anew until somebody else changes them
    }
    if (m_elastic != nullptr) {
        const auto metrics = m_elastic->fontMetrics();
        const int padding = scaled(24);
        const int room = std::max(width() - wanted() - padding, left - padding);
        const bool whole = m_elasticShorter.isEmpty() || metrics.horizontalAdvance(m_elasticText) <= room;
        const auto text = metrics.elidedText(whole ? m_elasticText : m_elasticShorter, Qt::ElideRight, room);
        if (text != m_elastic->text())
            m_elastic->setText(text);
    }
    m_fitting = false;
}

} // namespace brokerscope::ui
