#include "ui/models/fault_list.h"

#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace brokerscope::ui {

namespace {

using std::chrono::milliseconds;

struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::FaultWords)
};

LinkEnd endOf(NodeId node, const std::string& client)
{
    return node == kNoNode ? LinkEnd::ofClient(client) : LinkEnd(node);
}

// Puts a link into this condition, whatever it was in before.
std::vector<cluster::Command> restore(const LinkCondition& link)
{
    std::vector<cluster::Command> commands{cluster::HealLink{link.a, link.b}};
    if (link.cutThere && link.cutBack)
        commands.push_back(cluster::CutLink{link.a, link.b, false});
    else if (link.cutThere)
        commands.push_back(cluster::CutLink{link.a, link.b, true});
    else if (link.cutBack)
        commands.push_back(cluster::CutLink{link.b, link.a, true});
    if (link.delayMs > 0)
        commands.push_back(cluster::DelayLink{link.a, link.b, milliseconds(link.delayMs)});
    if (link.jitterMs > 0)
        commands.push_back(cluster::JitterLink{link.a, link.b, milliseconds(link.jitterMs)});
    if (link.bytesPerSecond > 0)
        commands.push_back(cluster::LimitLink{link.a, link.b, link.bytesPerSecond});
    return commands;
}

void restoreDisks(const cluster::ClusterSnapshot& before, std::vector<cluster::Command>& into)
{
    for (const auto& disk : before.disks)
        into.push_back(cluster::SetDisk{disk.node, disk.state, milliseconds(disk.latencyMs)});
}

std::vector<LinkEnd> everyNode(const cluster::ClusterSnapshot& snapshot, const LinkEnd& end)
{
    if (end != LinkEnd())
        return {end};
    std::vector<LinkEnd> nodes;
    for (const auto& node : snapshot.nodes)
        nodes.emplace_back(node.id);
    return nodes;
}

struct UndoMaker
{
    const cluster::ClusterSnapshot& before;

    // The state of all links that two ends stand for.
    std::optional<Undo> links(const LinkEnd& a, const LinkEnd& b, const QString& what) const
    {
        Undo undo{what.arg(linkEndWords(a), linkEndWords(b)), {}, {}};
        for (const auto& from : everyNode(before, a))
            for (const auto& to : everyNode(before, b))
                for (auto& command : restore(linkCondition(before, from, to)))
                    undo.commands.push_back(std::move(command));
        return undo;
    }
    std::optional<Undo> start(NodeId node) const
    {
        return Undo{FaultWords::tr("the end of node %1").arg(node.value()), {cluster::StartNode{node}}, {}};
    }

    std::optional<Undo> operator()(const cluster::KillNode& c) const { return start(c.node); }
    std::optional<Undo> operator()(const cluster::PowerLoss& c) const { return start(c.node); }
    std::optional<Undo> operator()(const cluster::StopNode& c) const { return start(c.node); }
    std::optional<Undo> operator()(const cluster::PauseNode& c) const
    {
        return Undo{FaultWords::tr("the pause of node %1").arg(c.node.value()), {cluster::ResumeNode{c.node}}, {}};
    }
    std::optional<Undo> operator()(const cluster::CutLink& c) const
    {
        return links(c.from, c.to, FaultWords::tr("the cut between %1 and %2"));
    }
    std::optional<Undo> operator()(const cluster::DelayLink& c) const
    {
        return links(c.a, c.b, FaultWords::tr("the delay between %1 and %2"));
    }
    std::optional<Undo> operator()(const cluster::JitterLink& c) const
    {
        return links(c.a, c.b, FaultWords::tr("the jitter between %1 and %2"));
    }
    std::optional<Undo> operator()(const cluster::LimitLink& c) const
    {
        return links(c.a, c.b, FaultWords::tr("the limit between %1 and %2"));
    }
    std::optional<Undo> operator()(const cluster::HealLink& c) const
    {
        return links(c.a, c.b, FaultWords::tr("the healing between %1 and %2"));
    }
    std::optional<Undo> operator()(const cluster::IsolateNode& c) const
    {
        Undo undo{FaultWords::tr("the isolation of node %1").arg(c.node.value()), {}, {}};
        for (const auto& node : before.nodes)
            if (node.id != c.node)
                for (auto& command : restore(linkCondition(before, c.node, node.id)))
                    undo.commands.push_back(std::move(command));
        return undo;
    }
    std::optional<Undo> operator()(const cluster::SetDisk& c) const
    {
        cluster::SetDisk was{c.node, cluster::DiskState::Ok, {}};
        for (const auto& disk : before.disks)
            if (disk.node == c.node)
                was = {disk.node, disk.state, milliseconds(disk.latencyMs)};
        return Undo{FaultWords::tr("the change of node %1's disk").arg(c.node.value()), {was}, {}};
    }
    std::optional<Undo> operator()(const cluster::FailApi& c) const
    {
        cluster::FailApi was{c.api, c.error, 0, c.node};
        for (const auto& one : before.plannedErrors)
            if (one.api == c.api && one.node == c.node)
                was = {one.api, one.error, one.remaining, one.node};
        return Undo{FaultWords::tr("the errors of %1").arg(QString::fromStdString(c.api)), {was}, {}};
    }
    // The values that the topic had; what was a default becomes one again.
    std::optional<Undo> operator()(const cluster::AlterTopicConfigs& c) const
    {
        const auto topic = before.topic(c.topic);
        if (topic == nullptr)
            return std::nullopt;
        cluster::AlterTopicConfigs was{c.topic, {}};
        for (const auto& [name, value] : c.values) {
            const auto found = topic->configs.find(name);
            was.values[name] = found == topic->configs.end() ? std::nullopt : std::optional(found->second);
        }
        return Undo{FaultWords::tr("the configuration of %1").arg(QString::fromStdString(c.topic)), {was}, {}};
    }
    // Back to where the replicas were. A move that was cancelled leaves nothing to go back to.
    std::optional<Undo> operator()(const cluster::ReassignPartitions& c) const
    {
        cluster::ReassignPartitions was;
        for (const auto& move : c.moves) {
            const auto topic = before.topic(move.topic);
            if (topic == nullptr || move.replicas.empty())
                continue;
            for (const auto& partition : topic->partitions)
                if (partition.index == move.partition && partition.replicas != move.replicas)
                    was.moves.push_back({move.topic, move.partition, partition.replicas});
        }
        if (was.moves.empty())
            return std::nullopt;
        return Undo{FaultWords::tr("the move of replicas of %1").arg(QString::fromStdString(was.moves.front().topic)), {was}, {}};
    }
    std::optional<Undo> operator()(const cluster::HealLinks&) const { return healing(false); }
    std::optional<Undo> operator()(const cluster::HealAll&) const { return healing(true); }
    std::optional<Undo> healing(bool all) const
    {
        Undo undo{FaultWords::tr("the healing of everything"), {}, {}};
        for (const auto& link : linkConditions(before))
            for (auto& command : restore(link))
                undo.commands.push_back(std::move(command));
        if (all) {
            restoreDisks(before, undo.commands);
            for (const auto& one : before.plannedErrors)
                undo.commands.push_back(cluster::FailApi{one.api, one.error, one.remaining, one.node});
        }
        return undo.commands.empty() ? std::nullopt : std::optional(std::move(undo));
    }
    // A reset is over when it is done; and starting, adding or leaving are no faults.
    template <class Other> std::optional<Undo> operator()(const Other&) const { return std::nullopt; }
};

} // namespace

QString linkEndWords(const LinkEnd& end)
{
    if (end.isClient())
        return FaultWords::tr("client %1").arg(QString::fromStdString(end.client.substr(0, end.client.rfind('@'))));
    return end.node == kNoNode ? FaultWords::tr("all nodes") : FaultWords::tr("node %1").arg(end.node.value());
}

std::vector<LinkCondition> linkConditions(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<LinkCondition> out;
    for (const auto& link : snapshot.links) {
        auto from = endOf(link.from, link.client);
        auto to = endOf(link.to, link.client);
        const bool there = from.isClient() || (!to.isClient() && from.node < to.node);
        if (!there)
            std::swap(from, to);
        auto found = std::find_if(out.begin(), out.end(), [&](const auto& one) { return one.a == from && one.b == to; });
        if (found == out.end())
            found = out.insert(out.end(), {from, to});
        (there ? found->cutThere : found->cutBack) |= link.cut;
        found->delayMs = std::max(found->delayMs, link.delayMs);
        found->jitterMs = std::max(found->jitterMs, link.jitterMs);
        found->bytesPerSecond = std::max(found->bytesPerSecond, link.bytesPerSecond);
    }
    return out;
}

LinkCondition linkCondition(const cluster::ClusterSnapshot& snapshot, const LinkEnd& a, const LinkEnd& b)
{
    for (auto& link : linkConditions(snapshot)) {
        if (link.a == a && link.b == b)
            return link;
        if (link.a == b && link.b == a) {
            std::swap(link.a, link.b);
            std::swap(link.cutThere, link.cutBack);
            return link;
        }
    }
    return {a, b};
}

QString linkConditionWords(const LinkCondition& link)
{
    QStringList words;
    if (link.cutThere && link.cutBack)
        words << FaultWords::tr("cut both ways");
    else if (link.isCut())
        words << FaultWords::tr("cut one way: nothing from %1 reaches %2")
                     .arg(linkEndWords(link.cutThere ? link.a : link.b), linkEndWords(link.cutThere ? link.b : link.a));
    if (link.delayMs > 0)
        words << FaultWords::tr("%1 later each way").arg(durationWords(link.delayMs));
    if (link.jitterMs > 0)
        words << FaultWords::tr("jitter up to %1").arg(durationWords(link.jitterMs));
    if (link.bytesPerSecond > 0)
        words << FaultWords::tr("at most %1/s each way").arg(bytesWords(link.bytesPerSecond));
    return words.join(QStringLiteral(" · "));
}

std::vector<FaultEntry> faultEntries(const cluster::ClusterSnapshot& snapshot)
{
    std::vector<FaultEntry> entries;
    for (const auto& node : snapshot.nodes) {
        const auto name = FaultWords::tr("node %1").arg(node.id.value());
        using cluster::NodeState;
        if (node.state == NodeState::Killed)
            entries.push_back({name, FaultWords::tr("killed"), QStringLiteral("kill"), true, {cluster::StartNode{node.id}}});
        else if (node.state == NodeState::Failed)
            entries.push_back({name, FaultWords::tr("failed: %1").arg(QString::fromStdString(node.failure)),
                               QStringLiteral("warning"), true, {cluster::StartNode{node.id}}});
        else if (node.state == NodeState::Paused)
            entries.push_back({name, FaultWords::tr("paused"), QStringLiteral("pause"), true, {cluster::ResumeNode{node.id}}});
    }
    for (const auto& link : linkConditions(snapshot))
        entries.push_back({FaultWords::tr("%1 – %2").arg(linkEndWords(link.a), linkEndWords(link.b)),
                           linkConditionWords(link),
                           link.isCut() ? QStringLiteral("cut") : QStringLiteral("delay"),
                           link.isCut(),
                           {cluster::HealLink{link.a, link.b}}});
    for (const auto& disk : snapshot.disks) {
        const bool slow = disk.state == cluster::DiskState::Slow;
        entries.push_back({FaultWords::tr("disk of node %1").arg(disk.node.value()),
                           slow ? FaultWords::tr("writes and syncs take %1 longer").arg(durationWords(disk.latencyMs))
                           : disk.state == cluster::DiskState::Full ? FaultWords::tr("full: appends fail, reads go on")
                                                                    : FaultWords::tr("failing: every operation ends with an error"),
                           QStringLiteral("disk"),
                           !slow,
                           {cluster::SetDisk{disk.node, cluster::DiskState::Ok, {}}}});
    }
    for (const auto& one : snapshot.plannedErrors)
        entries.push_back({one.node == kNoNode
                               ? FaultWords::tr("%1 on any node").arg(QString::fromStdString(one.api))
                               : FaultWords::tr("%1 on node %2").arg(QString::fromStdString(one.api)).arg(one.node.value()),
                           FaultWords::tr("%1, %n more time(s)", nullptr, one.remaining).arg(QString::fromStdString(one.error)),
                           QStringLiteral("warning"),
                           false,
                           {cluster::FailApi{one.api, one.error, 0, one.node}}});
    return entries;
}

std::optional<Undo> undoOf(const cluster::Command& command, const cluster::ClusterSnapshot& before)
{
    return std::visit(UndoMaker{before}, command);
}

} // namespace brokerscope::ui
