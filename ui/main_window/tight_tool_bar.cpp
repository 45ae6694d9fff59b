#include "ui/main_window/tight_tool_bar.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {
constexpr int kShortest = 80; // of what is shortened
} // namespace

TightToolBar::TightToolBar(QWidget* parent)
    : QToolBar(parent)
{
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

void TightToolBar::setElastic(QToolButton* button, const QString& text)
{
    m_elastic = button;
    if (text == m_elasticText)
        return;
    m_elasticText = text;
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
    int width = margins.left() + margins.right() + contentsMargins().left() + contentsMargins().right() + scaled(16);
    for (auto* action : actions()) {
        const auto* widget = widgetForAction(action);
        if (!action->isVisible() || widget == nullptr || widget == m_elastic)
            continue;
        width += std::max(widget->sizeHint().width(), widget->minimumWidth()) + layout()->spacing();
    }
    return width;
}

void TightToolBar::fit()
{
    if (m_fitting || !isVisible())
        return;
    m_fitting = true;
    auto signature = QStringLiteral("%1 %2 %3 %4").arg(width()).arg(Theme::instance().textScale()).arg(m_elasticText, font().family());
    for (const auto* action : actions())
        signature += QLatin1Char('/') + (action->isVisible() ? action->iconText() : QString());
    const int left = m_elastic == nullptr ? 0 : scaled(kShortest);
    if (signature != m_fitted) {
        m_fitted = signature;
        for (const auto& step : m_steps)
            step(false);
        for (const auto& step : m_steps) {
            if (wanted() + left <= width())
                break;
            step(true);
        }
    }
    if (m_elastic != nullptr) {
        const auto metrics = m_elastic->fontMetrics();
        const int padding = scaled(24);
        const auto text = metrics.elidedText(m_elasticText, Qt::ElideRight, std::max(width() - wanted() - padding, left - padding));
        if (text != m_elastic->text())
            m_elastic->setText(text);
    }
    m_fitting = false;
}

} // namespace brokerscope::ui
