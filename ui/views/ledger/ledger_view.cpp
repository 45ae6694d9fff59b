#include "ui/views/ledger/ledger_view.h"

#include "ui/bridge/workloads.h"
#include "ui/views/ledger/audit_page.h"
#include "ui/views/ledger/cost_page.h"
#include "ui/views/ledger/guarantees_page.h"
#include "ui/views/ledger/ledger_story.h"
#include "ui/widgets/page_switch.h"

namespace brokerscope::ui {

LedgerView::LedgerView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_story(new LedgerStory(context.source, context.workloads, context.workloads.ledgerDesk(), this))
    , m_guarantees(new GuaranteesPage(*m_story))
    , m_audit(new AuditPage(context.workloads.ledgerDesk()))
    , m_cost(new CostPage(context.source, context.workloads))
    , m_pages(new PageSwitch({{"ledger.showGuarantees", m_guarantees}, {"ledger.showOwn", m_audit}, {"ledger.showCost", m_cost}}, this))
{
    retranslate();
}

void LedgerView::retranslate()
{
    m_pages->setText(0, tr("Guarantees"), tr("Three guarantees, and what a crash does to each"));
    m_pages->setText(1, tr("Audit"), tr("Two topics of your own: what a program makes of one in the other"));
    m_pages->setText(2, tr("Cost"), tr("What a guarantee costs a producer"));
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
