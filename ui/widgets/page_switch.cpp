#include "ui/widgets/page_switch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QToolButton>

namespace brokerscope::ui {

PageSwitch::PageSwitch(const std::vector<Page>& pages, QWidget* owner)
    : QVBoxLayout(owner)
    , m_buttons(new QButtonGroup(this))
{
    setContentsMargins(12, 0, 12, 12);
    setSpacing(kSpacing);
    auto* row = new FlowRow;
    row->setSpacing(4);
    addLayout(row);
    for (const auto& page : pages) {
        auto* button = new QToolButton(owner);
        button->setObjectName(QLatin1String(page.name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus); // else the frame of the focus stays around the page that was left
        m_buttons->addButton(button, static_cast<int>(m_pages.size()));
        row->addWidget(button);
        addWidget(page.widget, 1);
        m_pages.push_back(page.widget);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &PageSwitch::turnTo);
    turnTo(0);
}

void PageSwitch::setText(int page, const QString& text, const QString& tip)
{
    m_buttons->button(page)->setText(text);
    m_buttons->button(page)->setToolTip(tip);
}

// What is hidden takes no height: the longest page does not make the others long.
void PageSwitch::turnTo(int page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(static_cast<int>(i) == page);
    m_buttons->button(page)->setChecked(true);
}

} // namespace brokerscope::ui
