#include "ui/actions/fault_actions.h"

#include "ui/bridge/covered_source.h"
#include "ui/models/selection.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace brokerscope::ui {

namespace {

using cluster::NodeState;

struct FaultRow
{
    FaultActions::Act act;
    const char* name;
    const char* icon;
    Token token;
    const char* shortcut;
};

constexpr std::size_t kMaxNodes = 32;

// Stop and Start share a key, and so do Pause and Resume: only one of each pair is ever enabled.
constexpr FaultRow kFaultRows[] = {
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
    {FaultActions::UndoLast, "action.undo", "undo", Token::TextMuted, "Ctrl+Z"},
};

} // namespace

FaultActions::FaultActions(ClusterSource& source, Selection& selection, QWidget* window)
    : QObject(window)
    , m_source(source)
    , m_selection(selection)
    , m_menus([this](const cluster::Command& command) { execute(command); }, window)
{
    for (const auto& row : kFaultRows) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, act = row.act] { perform(act); });
        m_actions.emplace(row.act, action);
    }
    const auto restyle = [this] {
        for (const auto& row : kFaultRows)
            m_actions.at(row.act)->setIcon(icon(QLatin1String(row.icon), row.token));
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    connect(&m_selection, &Selection::nodeChanged, this, &FaultActions::refresh);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &FaultActions::refresh);
    if (const auto* covered = qobject_cast<const CoveredSource*>(&m_source))
        connect(covered, &CoveredSource::coverChanged, this, &FaultActions::retranslate);
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
    m_actions.at(HealAll)->setText(tr("Heal everything"));
    m_actions.at(HealAll)->setToolTip(tr("Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down."));
    m_actions.at(AddNode)->setText(tr("Add a node"));
    m_actions.at(AddNode)->setToolTip(tr("One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it."));
    m_actions.at(Decommission)->setText(tr("Decommission"));
    m_actions.at(Decommission)->setToolTip(tr("Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added."));
    if (CoveredSource::isCovered(m_source)) {
        m_actions.at(HealAll)->setToolTip(CoveredSource::whyOthersWait(m_source));
        m_actions.at(Pause)->setToolTip(CoveredSource::whyHidden());
        m_actions.at(Resume)->setToolTip(tr("Let the node go on, should it stand still."));
    }
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
    // Which node is frozen is hidden while an exam runs, so any may be told to go on.
    const bool covered = CoveredSource::isCovered(m_source);
    m_actions.at(Pause)->setEnabled(runs && !covered);
    m_actions.at(Resume)->setEnabled(paused || (runs && covered));
    m_actions.at(Isolate)->setEnabled(chosen && snapshot->nodes.size() > 1);
    m_actions.at(HealAll)->setEnabled(!snapshot->links.empty() || !snapshot->disks.empty() ||
                                      !snapshot->plannedErrors.empty());
    m_actions.at(AddNode)->setEnabled(snapshot->nodes.size() < kMaxNodes);
    m_actions.at(Decommission)->setEnabled(chosen && !found->voter && !found->decommissioning);
    for (const auto act : {CutBoth, CutThere, CutBack})
        m_actions.at(act)->setEnabled(link);
    m_actions.at(UndoLast)->setEnabled(!m_undo.empty());
    m_actions.at(UndoLast)->setText(m_undo.empty() ? tr("Undo the last act") : tr("Undo %1").arg(m_undo.back().what));
    m_actions.at(UndoLast)->setToolTip(tr("Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back."));

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
        return execute(cluster::KillNode{node});
    case PowerLoss:
        return execute(cluster::PowerLoss{node});
    case Stop:
        return execute(cluster::StopNode{node});
    case Start:
        return execute(cluster::StartNode{node});
    case Pause:
        return execute(cluster::PauseNode{node});
    case Resume:
        return execute(cluster::ResumeNode{node});
    case Isolate:
        return execute(cluster::IsolateNode{node});
    case HealAll:
        return execute(cluster::HealAll{});
    case AddNode:
        return execute(cluster::AddNode{});
    case Decommission:
        return execute(cluster::DecommissionNode{node});
    case CutBoth:
        return execute(cluster::CutLink{node, peer, false});
    case CutThere:
        return execute(cluster::CutLink{node, peer, true});
    case CutBack:
        return execute(cluster::CutLink{peer, node, true});
    case UndoLast:
        return undo();
    }
}

void FaultActions::execute(const cluster::Command& command)
{
    if (auto undo = undoOf(command, *m_source.snapshot()))
        remember(std::move(*undo));
    m_source.execute(command);
    refresh();
}

void FaultActions::executeAll(const std::vector<cluster::Command>& commands, const QString& what)
{
    Undo all{what, {}, {}};
    for (const auto& command : commands)
        if (const auto undo = undoOf(command, *m_source.snapshot()))
            all.commands.insert(all.commands.end(), undo->commands.begin(), undo->commands.end());
    remember(std::move(all));
    for (const auto& command : commands)
        m_source.execute(command);
    refresh();
}

void FaultActions::remember(Undo undo)
{
    constexpr std::size_t kMostUndo = 50;
    if (undo.commands.empty() && !undo.act)
        return;
    m_undo.push_back(std::move(undo));
    if (m_undo.size() > kMostUndo)
        m_undo.erase(m_undo.begin());
    refresh();
}

void FaultActions::undo()
{
    if (m_undo.empty())
        return;
    const auto last = std::move(m_undo.back());
    m_undo.pop_back();
    for (const auto& command : last.commands)
        m_source.execute(command);
    if (last.act)
        last.act();
    refresh();
}

void FaultActions::fillNodeMenu(QMenu* menu)
{
    const auto node = m_selection.node();
    menu->addSection(tr("Node %1").arg(node.value()));
    for (const auto act : {Kill, PowerLoss, Stop, Start, Pause, Resume})
        if (action(act)->isEnabled())
            menu->addAction(action(act));
    menu->addSeparator();
    menu->addAction(action(Isolate));
    addLinkMenus(menu, node);
    menu->addSeparator();
    fillDiskMenu(menu, node);
    fillErrorMenu(menu, node);
    menu->addSeparator();
    menu->addAction(action(HealAll));
    menu->addAction(action(UndoLast));
    menu->addSeparator();
    menu->addAction(action(AddNode));
    if (action(Decommission)->isEnabled())
        menu->addAction(action(Decommission));
}

// While an exam hides the faults, every link and disk can be repaired, whether or not something is wrong with it.
void FaultActions::addHiddenHeal(QMenu* menu, const LinkEnd& a, const LinkEnd& b)
{
    if (!CoveredSource::isCovered(m_source))
        return;
    auto* heal = menu->addAction(icon(QStringLiteral("heal"), Token::Ok), tr("Heal this link"), menu, [this, a, b] { execute(cluster::HealLink{a, b}); });
    heal->setObjectName(QStringLiteral("menu.heal"));
}

void FaultActions::fillLinkMenu(QMenu* menu)
{
    const auto a = m_selection.node();
    const auto b = m_selection.linkPeer();
    menu->addSection(tr("Link between node %1 and node %2").arg(a.value()).arg(b.value()));
    m_menus.fillLink(menu, a, b, *m_source.snapshot());
    addHiddenHeal(menu, a, b);
    menu->addSeparator();
    menu->addAction(action(HealAll));
    menu->addAction(action(UndoLast));
}

void FaultActions::fillClientMenu(QMenu* menu, const LinkEnd& client, const LinkEnd& node)
{
    menu->addSection(node == LinkEnd() ? tr("Links of %1 to all nodes").arg(linkEndWords(client))
                                       : tr("Link of %1 to %2").arg(linkEndWords(client), linkEndWords(node)));
    m_menus.fillLink(menu, client, node, *m_source.snapshot());
    addHiddenHeal(menu, client, node);
    menu->addSeparator();
    menu->addAction(action(HealAll));
    menu->addAction(action(UndoLast));
}

void FaultActions::fillDiskMenu(QMenu* menu, NodeId node)
{
    m_menus.fillDisk(menu, node, *m_source.snapshot());
    if (!CoveredSource::isCovered(m_source))
        return;
    auto* repair = menu->addAction(icon(QStringLiteral("heal"), Token::Ok), tr("Repair the disk"), menu,
                                   [this, node] { execute(cluster::SetDisk{node, cluster::DiskState::Ok, {}}); });
    repair->setObjectName(QStringLiteral("menu.repairDisk"));
}

void FaultActions::fillErrorMenu(QMenu* menu, NodeId node)
{
    m_menus.fillErrors(menu, node, *m_source.snapshot());
}

void FaultActions::addLinkMenus(QMenu* menu, NodeId node)
{
    const auto snapshot = m_source.snapshot();
    for (const auto& peer : snapshot->nodes)
        if (peer.id != node) {
            auto* link = menu->addMenu(icon(QStringLiteral("cut"), Token::Danger), tr("Link to node %1").arg(peer.id.value()));
            m_menus.fillLink(link, node, peer.id, *snapshot);
            addHiddenHeal(link, node, peer.id);
        }
}

} // namespace brokerscope::ui
