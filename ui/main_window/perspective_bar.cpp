#include "ui/main_window/perspective_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace brokerscope::ui {

PerspectiveBar::PerspectiveBar(QWidget* parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("perspectives"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 8, 2);
    layout->setSpacing(2);
    int number = 1;
    for (const auto perspective : kPerspectives) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("action.perspective.") + nameOf(perspective));
        action->setCheckable(true);
        action->setData(static_cast<int>(perspective));
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number++)));
        m_group->addAction(action);
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
        connect(action, &QAction::triggered, this, [this, perspective] {
            m_current = perspective;
            emit chosen(perspective);
        });
    }
    setCurrent(m_current);
    retranslate();
}

void PerspectiveBar::setCurrent(Perspective perspective)
{
    m_current = perspective;
    for (auto* action : m_group->actions())
        if (action->data().toInt() == static_cast<int>(perspective))
            action->setChecked(true);
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
}

} // namespace brokerscope::ui
