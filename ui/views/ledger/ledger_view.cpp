#include "ui/views/ledger/ledger_view.h"

#include "ui/bridge/workloads.h"
#include "ui/theme/theme.h"
#include "ui/views/ledger/audit_page.h"
#include "ui/views/ledger/cost_page.h"
#include "ui/views/ledger/guarantees_page.h"
#include "ui/views/ledger/ledger_story.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

LedgerView::LedgerView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_story(new LedgerStory(context.source, context.workloads, context.workloads.ledgerDesk(), this))
{
    // No tab bar: in a narrow dock, or with large text, that hides what it has no room for.
    auto* switches = new FlowRow;
    switches->setSpacing(4);
    auto* exclusive = new QButtonGroup(this);
    const std::array names{"ledger.showGuarantees", "ledger.showOwn", "ledger.showCost"};
    for (int page = 0; page < kPages; ++page) {
        auto*& each = m_switches[static_cast<std::size_t>(page)];
        each = new QToolButton(this);
        each->setObjectName(QLatin1String(names[static_cast<std::size_t>(page)]));
        each->setCheckable(true);
        each->setFocusPolicy(Qt::StrongFocus); // else the frame of the focus stays around the page that was left
        exclusive->addButton(each);
        switches->addWidget(each);
        connect(each, &QToolButton::clicked, this, [this, page] { turnTo(static_cast<Page>(page)); });
    }
    m_guarantees = new GuaranteesPage(*m_story);
    m_audit = new AuditPage(context.workloads.ledgerDesk());
    m_cost = new CostPage(context.source, context.workloads);
    m_pages = {m_guarantees, m_audit, m_cost};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(switches);
    for (auto* page : m_pages)
        layout->addWidget(page, 1);
    turnTo(Guarantees);
    retranslate();
}

// What is hidden takes no height: the longest page does not make the others long.
void LedgerView::turnTo(Page page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<std::size_t>(page));
    m_switches[static_cast<std::size_t>(page)]->setChecked(true);
}

void LedgerView::retranslate()
{
    const std::array names{tr("Guarantees"), tr("Audit"), tr("Cost")};
    const std::array tips{tr("Three guarantees, and what a crash does to each"), tr("Two topics of your own: what a program makes of one in the other"),
                          tr("What a guarantee costs a producer")};
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i]->setText(names[i]);
        m_switches[i]->setToolTip(tips[i]);
    }
    m_guarantees->retranslate();
    m_audit->retranslate();
    m_cost->retranslate();
    showSnapshot(snapshot());
}

void LedgerView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    m_guarantees->setObstacle(whyNoStory());
    m_guarantees->showStory();
    m_audit->setObstacle(whyOnlyWatched());
    m_audit->fillTopics(snapshot);
    m_audit->showAccount();
    m_cost->setObstacle(!whyOnlyWatched().isEmpty() ? whyOnlyWatched()
                        : snapshot.external         ? tr("This is an external cluster: no load is put on it from here.")
                                                    : QString());
    setHint(m_story->phase() == LedgerStory::Phase::Running ? tr("same payments, same fault, three guarantees") : QString());
}

QString LedgerView::whyNoStory() const
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return why;
    if (snapshot().external)
        return tr("This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.");
    return context().workloads.ledgerDesk() == nullptr ? tr("There are no clients here that could do it.") : QString();
}

} // namespace brokerscope::ui
