#include "ui/widgets/workload_list.h"

#include "ui/bridge/workloads.h"
#include "ui/theme/theme.h"
#include "ui/widgets/seen.h"
#include "ui/widgets/workload_card.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

WorkloadList::WorkloadList(Workloads& workloads, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_workloads(workloads)
    , m_kind(kind)
    , m_empty(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_empty->setProperty("tone", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_layout->addWidget(m_empty);
    connect(&m_workloads, &Workloads::rowsChanged, this, &WorkloadList::refresh);
    refresh();
}

void WorkloadList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

// Figures of cards that nobody saw were not kept up.
void WorkloadList::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_stale)
        QMetaObject::invokeMethod(this, &WorkloadList::refresh, Qt::QueuedConnection);
}

void WorkloadList::retranslate()
{
    for (auto* card : m_cards)
        card->retranslate();
}

void WorkloadList::refresh()
{
    const bool seen = parentWidget() == nullptr || canBeSeen(*parentWidget()); // also what one would have to scroll to
    m_stale = !seen;
    std::vector<WorkloadRow> rows = m_workloads.rows();
    std::erase_if(rows, [this](const WorkloadRow& row) { return row.isProducer != (m_kind == Kind::Producers); });
    for (qsizetype i = m_cards.size(); i-- > 0;) {
        const bool gone = std::none_of(rows.begin(), rows.end(), [&](const auto& row) { return row.id == m_cards[i]->id(); });
        if (gone) {
            // The click that stopped it may still be under way inside the card.
            m_cards[i]->hide();
            m_cards[i]->deleteLater();
            m_cards.removeAt(i);
        }
    }
    for (const auto& row : rows) {
        const auto known = std::find_if(m_cards.begin(), m_cards.end(), [&](const auto* card) { return card->id() == row.id; });
        if (known != m_cards.end()) {
            if (seen)
                (*known)->show(row);
            continue;
        }
        auto* card = new WorkloadCard(m_workloads, row, this);
        connect(card, &WorkloadCard::copyWanted, this, &WorkloadList::copyWanted);
        m_layout->insertWidget(0, card); // the newest on top, where the form is that started it
        m_cards << card;
        if (!row.demo)
            QTimer::singleShot(0, card, [this, card] { emit added(card); }); // once it has its place
    }
    m_empty->setVisible(rows.empty());
}

} // namespace brokerscope::ui
