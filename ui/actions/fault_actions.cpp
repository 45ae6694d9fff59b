#include "ui/actions/fault_actions.h"

#include "ui/bridge/cluster_source.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace brokerscope::ui {

namespace {

using cluster::NodeState;

struct Row
{
    FaultActions::Act act;
    const char* name;
    const char* icon;
    Token token;
    const char* shortcut;
};

constexpr std::size_t kMaxNodes = 32;

// Stop and Start share a key, and so do Pause and Resume: only one of each pair is ever enabled.
constexpr Row kRows[] = {
    {FaultActions::Kill, "action.kill", "kill", Token::Danger, "K"},
    {FaultActions::PowerLoss, "action.powerLoss", "plug", Token::Danger, "Shift+K"},
    {FaultActions::Stop, "action.stop", "stop", Token::TextMuted, "S"},
    {FaultActions::Start, "action.start", "start", Token::Ok, "S"},
    {FaultActions::Pause, "action.pause", "pause", Token::Warning, "P"},
    {FaultActions::Resume, "action.resume", "resume", Token::Ok, "P"},
    {FaultActions::Isolate, "action.isolate", "isolate", Token::Danger, "I"},
    {FaultActions::HealAll, "action.heal", "heal", Token::Ok, "H"},
    {FaultActions::CutBoth, "action.cutBoth", "cut", Token::Danger, "X"},
    {FaultActions::CutThere, "action.cutThere", "cut", Token::Danger, ""},
    {FaultActions::CutBack, "action.cutBack", "cut", Token::Danger, ""},
    {FaultActions::AddNode, "action.addNode", "add", Token::Ok, ""},
    {FaultActions::Decommission, "action.decommission", "delete", Token::Warning, ""},
};

} // namespace

FaultActions::FaultActions(ClusterSource& source, Selection& selection, QWidget* window)
    : QObject(window)
    , m_source(source)
    , m_selection(selection)
{
    for (const auto& row : kRows) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, act = row.act] { perform(act); });
        m_actions.emplace(row.act, action);
    }
    const auto restyle = [this] {
        for (const auto& row : kRows)
            m_actions.at(row.act)->setIcon(icon(QLatin1String(row.icon), row.token));
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    connect(&m_selection, &Selection::nodeChanged, this, &FaultActions::refresh);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &FaultActions::refresh);
    retranslate();
}

void FaultActions::retranslate()
{
    m_actions.at(Kill)->setText(tr("Kill"));
    m_actions.at(Kill)->setToolTip(tr("Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said."));
    m_actions.at(PowerLoss)->setText(tr("Pull the plug"));
    m_actions.at(PowerLoss)->setToolTip(tr("A power loss: a crash that also loses what was not yet synced to the disk."));
    m_actions.at(Stop)->setText(tr("Stop"));
    m_actions.at(Stop)->setToolTip(tr("Controlled shutdown: the node hands over its leaderships, then leaves."));
    m_actions.at(Start)->setText(tr("Start"));
    m_actions.at(Start)->setToolTip(tr("Start the node again; it recovers from what is on its disk."));
    m_actions.at(Pause)->setText(tr("Pause"));
    m_actions.at(Pause)->setToolTip(tr("The node stands still with its sockets open, like a long garbage collection."));
    m_actions.at(Resume)->setText(tr("Resume"));
    m_actions.at(Resume)->setToolTip(tr("Let the paused node go on."));
    m_actions.at(Isolate)->setText(tr("Isolate from the other nodes"));
    m_actions.at(Isolate)->setToolTip(tr("Cut every link between this node and the others. Clients still reach it."));
    m_actions.at(HealAll)->setText(tr("Heal all links"));
    m_actions.at(HealAll)->setToolTip(tr("Undo every cut and every delay."));
    m_actions.at(AddNode)->setText(tr("Add a node"));
    m_actions.at(AddNode)->setToolTip(tr("One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it."));
    m_actions.at(Decommission)->setText(tr("Decommission"));
    m_actions.at(Decommission)->setToolTip(tr("Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added."));
    refresh();
}

void FaultActions::refresh()
{
    if (const auto why = m_source.whyNoActs(); !why.isEmpty()) {
        for (const auto& [act, action] : m_actions) {
            action->setEnabled(false);
            action->setToolTip(why);
        }
        return;
    }
    const auto snapshot = m_source.snapshot();
    const auto found = std::find_if(snapshot->nodes.begin(), snapshot->nodes.end(),
                                    [&](const auto& node) { return node.id == m_selection.node(); });
    const bool chosen = found != snapshot->nodes.end();
    const auto state = chosen ? found->state : NodeState::Stopped;
    const bool runs = chosen && (state == NodeState::Running || state == NodeState::Starting);
    const bool paused = chosen && state == NodeState::Paused;
    const bool down = chosen && (state == NodeState::Stopped || state == NodeState::Killed ||
                                 state == NodeState::Failed);
    const bool link = chosen && m_selection.linkPeer() != kNoNode;

    m_actions.at(Kill)->setEnabled(runs || paused || (chosen && state == NodeState::Stopping));
    m_actions.at(PowerLoss)->setEnabled(m_actions.at(Kill)->isEnabled());
    m_actions.at(Stop)->setEnabled(runs);
    m_actions.at(Start)->setEnabled(down);
    m_actions.at(Pause)->setEnabled(runs);
    m_actions.at(Resume)->setEnabled(paused);
    m_actions.at(Isolate)->setEnabled(chosen && snapshot->nodes.size() > 1);
    m_actions.at(HealAll)->setEnabled(!snapshot->links.empty());
    m_actions.at(AddNode)->setEnabled(snapshot->nodes.size() < kMaxNodes);
    m_actions.at(Decommission)->setEnabled(chosen && !found->voter && !found->decommissioning);
    for (const auto act : {CutBoth, CutThere, CutBack})
        m_actions.at(act)->setEnabled(link);

    const auto a = m_selection.node().value();
    const auto b = m_selection.linkPeer().value();
    m_actions.at(CutBoth)->setText(link ? tr("Cut the link between node %1 and node %2").arg(a).arg(b)
                                        : tr("Cut the selected link"));
    m_actions.at(CutThere)->setText(link ? tr("Cut one way: nothing from node %1 reaches node %2").arg(a).arg(b)
                                         : tr("Cut the selected link one way"));
    m_actions.at(CutBack)->setText(link ? tr("Cut one way: nothing from node %1 reaches node %2").arg(b).arg(a)
                                        : tr("Cut the selected link the other way"));
}

void FaultActions::perform(Act act)
{
    const auto node = m_selection.node();
    const auto peer = m_selection.linkPeer();
    switch (act) {
    case Kill:
        return m_source.execute(cluster::KillNode{node});
    case PowerLoss:
        return m_source.execute(cluster::PowerLoss{node});
    case Stop:
        return m_source.execute(cluster::StopNode{node});
    case Start:
        return m_source.execute(cluster::StartNode{node});
    case Pause:
        return m_source.execute(cluster::PauseNode{node});
    case Resume:
        return m_source.execute(cluster::ResumeNode{node});
    case Isolate:
        return m_source.execute(cluster::IsolateNode{node});
    case HealAll:
        return m_source.execute(cluster::HealLinks{});
    case AddNode:
        return m_source.execute(cluster::AddNode{});
    case Decommission:
        return m_source.execute(cluster::DecommissionNode{node});
    case CutBoth:
        return m_source.execute(cluster::CutLink{node, peer, false});
    case CutThere:
        return m_source.execute(cluster::CutLink{node, peer, true});
    case CutBack:
        return m_source.execute(cluster::CutLink{peer, node, true});
    }
}

void FaultActions::fillNodeMenu(QMenu* menu)
{
    menu->addSection(tr("Node %1").arg(m_selection.node().value()));
    for (const auto act : {Kill, PowerLoss, Stop, Start, Pause, Resume})
        if (action(act)->isEnabled())
            menu->addAction(action(act));
    menu->addSeparator();
    menu->addAction(action(Isolate));
    addLinkMenus(menu, m_selection.node());
    menu->addSeparator();
    menu->addAction(action(HealAll));
    menu->addSeparator();
    menu->addAction(action(AddNode));
    if (action(Decommission)->isEnabled())
        menu->addAction(action(Decommission));
}

void FaultActions::fillLinkMenu(QMenu* menu)
{
    for (const auto act : {CutBoth, CutThere, CutBack})
        menu->addAction(action(act));
    addDelayMenu(menu, m_selection.node(), m_selection.linkPeer());
    menu->addSeparator();
    menu->addAction(action(HealAll));
}

void FaultActions::addLinkMenus(QMenu* menu, NodeId node)
{
    const auto snapshot = m_source.snapshot();
    for (const auto& peer : snapshot->nodes) {
        if (peer.id == node)
            continue;
        auto* sub = menu->addMenu(icon(QStringLiteral("cut"), Token::Danger),
                                  tr("Link to node %1").arg(peer.id.value()));
        sub->addAction(tr("Cut both ways"), this,
                       [this, node, to = peer.id] { m_source.execute(cluster::CutLink{node, to, false}); });
        sub->addAction(tr("Cut what node %1 sends").arg(node.value()), this,
                       [this, node, to = peer.id] { m_source.execute(cluster::CutLink{node, to, true}); });
        sub->addAction(tr("Cut what node %1 sends").arg(peer.id.value()), this,
                       [this, node, to = peer.id] { m_source.execute(cluster::CutLink{to, node, true}); });
        addDelayMenu(sub, node, peer.id);
    }
}

void FaultActions::addDelayMenu(QMenu* menu, NodeId a, NodeId b)
{
    auto* sub = menu->addMenu(icon(QStringLiteral("delay"), Token::Warning), tr("Delay"));
    for (const int ms : {20, 100, 300, 1000, 3000})
        sub->addAction(durationWords(ms), this, [this, a, b, ms] {
            m_source.execute(cluster::DelayLink{a, b, std::chrono::milliseconds(ms)});
        });
    sub->addSeparator();
    sub->addAction(tr("No delay"), this, [this, a, b] {
        m_source.execute(cluster::DelayLink{a, b, std::chrono::milliseconds(0)});
    });
}

} // namespace brokerscope::ui
