#include "ui/views/compare/service_list.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QGridLayout>
#include <QLabel>

namespace brokerscope::ui {

ServiceList::ServiceList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kSpacing);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void ServiceList::show(const std::vector<Row>& rows)
{
    while (m_lines.size() < rows.size()) {
        const auto at = static_cast<int>(m_lines.size());
        Line line{new QLabel(this), new QLabel(this)};
        line.name->setFont(typeFont(Type::Strong));
        line.name->setBuddy(line.words);
        line.words->setObjectName(QStringLiteral("%1.%2").arg(m_name).arg(at));
        line.words->setWordWrap(true);
        m_grid->addWidget(line.name, at, 0, Qt::AlignTop);
        m_grid->addWidget(line.words, at, 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < rows.size();
        m_lines[i].name->setVisible(used);
        m_lines[i].words->setVisible(used);
        if (!used)
            continue;
        m_lines[i].name->setText(rows[i].name);
        m_lines[i].words->setText(rows[i].words);
        setTone(m_lines[i].words, rows[i].tone);
    }
}

} // namespace brokerscope::ui
