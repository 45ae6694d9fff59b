#include "ui/views/compare/compare_view.h"

#include "ui/bridge/ledger_desk.h"
#include "ui/bridge/workloads.h"
#include "ui/theme/theme.h"
#include "ui/views/compare/calls_page.h"
#include "ui/views/compare/controller_page.h"
#include "ui/views/compare/queue_page.h"
#include "ui/widgets/flow_row.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

CompareView::CompareView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_queue(new QueuePage(context.source, context.workloads))
    , m_calls(new CallsPage(context.source, context.workloads, context.workloads.ledgerDesk()))
    , m_controller(new ControllerPage(context))
{
    auto* switches = new FlowRow;
    switches->setSpacing(4);
    auto* exclusive = new QButtonGroup(this);
    const std::array names{"compare.showQueue", "compare.showCalls", "compare.showController"};
    for (int page = 0; page < kPages; ++page) {
        auto*& each = m_switches[static_cast<std::size_t>(page)];
        each = new QToolButton(this);
        each->setObjectName(QLatin1String(names[static_cast<std::size_t>(page)]));
        each->setCheckable(true);
        each->setFocusPolicy(Qt::StrongFocus);
        exclusive->addButton(each);
        switches->addWidget(each);
        connect(each, &QToolButton::clicked, this, [this, page] { turnTo(static_cast<Page>(page)); });
    }
    m_pages = {m_queue, m_calls, m_controller};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(switches);
    for (auto* page : m_pages)
        layout->addWidget(page, 1);
    turnTo(Queue);
    retranslate();
}

// What is hidden takes no height: the longest page does not make the others long.
void CompareView::turnTo(Page page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<std::size_t>(page));
    m_switches[static_cast<std::size_t>(page)]->setChecked(true);
}

void CompareView::retranslate()
{
    const std::array names{tr("Queue and log"), tr("Calls and events"), tr("ZooKeeper and KRaft")};
    const std::array tips{tr("A classic message queue beside a topic, with the same messages"),
                          tr("Services that call each other beside services that write and read events"),
                          tr("The same failure of the controller, explained with ZooKeeper and live with KRaft")};
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i]->setText(names[i]);
        m_switches[i]->setToolTip(tips[i]);
    }
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
    setHint(tr("the same, done in two ways"));
}

QString CompareView::whyNot() const
{
    if (const auto why = whyOnlyWatched(); !why.isEmpty())
        return why;
    return snapshot().external ? tr("This is an external cluster: no topics are made, no load is put on it and no node is killed from here.") : QString();
}

} // namespace brokerscope::ui
