#include "ui/views/compare/compare_view.h"

#include "ui/bridge/ledger_desk.h"
#include "ui/bridge/workloads.h"
#include "ui/views/compare/calls_page.h"
#include "ui/views/compare/controller_page.h"
#include "ui/views/compare/queue_page.h"
#include "ui/widgets/page_switch.h"

namespace brokerscope::ui {

CompareView::CompareView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_queue(new QueuePage(context.source, context.workloads))
    , m_calls(new CallsPage(context.source, context.workloads, context.workloads.ledgerDesk()))
    , m_controller(new ControllerPage(context))
    , m_pages(new PageSwitch({{"compare.showQueue", m_queue}, {"compare.showCalls", m_calls}, {"compare.showController", m_controller}}, this))
{
    retranslate();
}

void CompareView::retranslate()
{
    m_pages->setText(0, tr("Queue and log"), tr("A classic message queue beside a topic, with the same messages"));
    m_pages->setText(1, tr("Calls and events"), tr("Services that call each other beside services that write and read events"));
    m_pages->setText(2, tr("ZooKeeper and KRaft"), tr("The same failure of the controller, explained with ZooKeeper and live with KRaft"));
    m_queue->retranslate();
    m_calls->retranslate();
    m_controller->retranslate();
}

void CompareView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    static_cast<void>(snapshot);
    const auto why = whyNot();
    m_queue->setObstacle(why);
    m_calls->setObstacle(why);
    m_controller->setObstacle(why);
    setHint(tr("the same, done in different ways"));
}

QString CompareView::whyNot() const
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return why;
    return snapshot().external ? tr("This is an external cluster: no topics are made, no load is put on it and no node is killed from here.") : QString();
}

} // namespace brokerscope::ui
