#include "ui/main_window/perspective_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace brokerscope::ui {

PerspectiveBar::PerspectiveBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
    , m_row(new QWidget(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("perspectives"));
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 2, 8, 2);
    outer->setSpacing(0);
    outer->addWidget(m_row);
    outer->addWidget(m_menu);
    m_menu->setObjectName(QStringLiteral("perspectives.menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->hide();
    auto* layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    int number = 1;
    for (const auto perspective : kPerspectives) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("action.perspective.") + nameOf(perspective));
        action->setCheckable(true);
        action->setData(static_cast<int>(perspective));
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number++)));
        m_group->addAction(action);
        m_menu->menu()->addAction(action);
        auto* button = new QToolButton(m_row);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
        connect(action, &QAction::triggered, this, [this, perspective] {
            m_current = perspective;
            showCurrent();
            emit chosen(perspective);
        });
    }
    connect(&Theme::instance(), &Theme::changed, this, &PerspectiveBar::showCurrent);
    setCurrent(m_current);
    retranslate();
}

void PerspectiveBar::setCurrent(Perspective perspective)
{
    m_current = perspective;
    for (auto* action : m_group->actions())
        if (action->data().toInt() == static_cast<int>(perspective))
            action->setChecked(true);
    showCurrent();
}

void PerspectiveBar::showCurrent()
{
    m_menu->setText(titleOf(m_current));
    m_menu->setIcon(icon(QStringLiteral("list")));
    m_menu->setToolTip(purposeOf(m_current));
}

void PerspectiveBar::fitInto(int width)
{
    const auto margins = layout()->contentsMargins();
    const bool tight = m_row->sizeHint().width() + margins.left() + margins.right() > width;
    if (tight == m_tight)
        return;
    m_tight = tight;
    m_row->setVisible(!tight);
    m_menu->setVisible(tight);
    updateGeometry();
}

QSize PerspectiveBar::sizeHint() const
{
    const auto margins = layout()->contentsMargins();
    const auto shown = (m_tight ? static_cast<const QWidget*>(m_menu) : m_row)->sizeHint();
    return {shown.width() + margins.left() + margins.right(), std::max(m_row->sizeHint().height(), m_menu->sizeHint().height()) + margins.top() + margins.bottom()};
}

QSize PerspectiveBar::minimumSizeHint() const
{
    const auto margins = layout()->contentsMargins();
    return {m_menu->sizeHint().width() + margins.left() + margins.right(), sizeHint().height()};
}

QList<QAction*> PerspectiveBar::perspectiveActions() const
{
    return m_group->actions();
}

void PerspectiveBar::retranslate()
{
    for (auto* action : m_group->actions()) {
        const auto perspective = static_cast<Perspective>(action->data().toInt());
        action->setText(titleOf(perspective));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(purposeOf(perspective), action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(purposeOf(perspective));
    }
    m_menu->setAccessibleName(tr("Perspective"));
    showCurrent();
}

} // namespace brokerscope::ui
