#include "ui/words/health.h"

#include "ui/words/external_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brokerscope::ui {

namespace {

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::HealthWords)
};

struct Counts
{
    int offline = 0;
    int underReplicated = 0;
};

Counts count(const cluster::ClusterSnapshot& snapshot)
{
    Counts counts;
    for (const auto& topic : snapshot.topics)
        for (const auto& partition : topic->partitions) {
            if (partition.leader == kNoNode)
                ++counts.offline;
            else if (partition.isr.size() < partition.replicas.size())
                ++counts.underReplicated;
        }
    return counts;
}

QString join(const QStringList& parts)
{
    return parts.join(HealthWords::tr(", ", "between items of a list"));
}

// Why partitions lack replicas: nodes that do not serve, else cut links.
QString reason(const cluster::ClusterSnapshot& snapshot)
{
    QStringList down;
    QStringList paused;
    QStringList starting;
    for (const auto& node : snapshot.nodes) {
        const auto id = QString::number(node.id.value());
        if (node.state == cluster::NodeState::Paused)
            paused << id;
        else if (node.state == cluster::NodeState::Starting)
            starting << id;
        else if (!isAlive(node.state))
            down << id;
    }
    if (!down.isEmpty())
        return HealthWords::tr("because node %1 is down", nullptr, static_cast<int>(down.size()))
            .arg(join(down));
    if (!paused.isEmpty())
        return HealthWords::tr("because node %1 is paused", nullptr, static_cast<int>(paused.size()))
            .arg(join(paused));
    const bool cut = std::any_of(snapshot.links.begin(), snapshot.links.end(),
                                 [](const auto& link) { return link.cut; });
    if (cut)
        return HealthWords::tr("because links are cut");
    if (!starting.isEmpty())
        return HealthWords::tr("because node %1 is starting", nullptr,
                               static_cast<int>(starting.size()))
            .arg(join(starting));
    return HealthWords::tr("replicas are catching up");
}

} // namespace

Health healthOf(const cluster::ClusterSnapshot& snapshot)
{
    if (const auto trouble = externalTrouble(snapshot); !trouble.isEmpty())
        return {snapshot.external->problem.empty() ? HealthLevel::Ok : HealthLevel::Danger, trouble};
    const auto alive = std::count_if(snapshot.nodes.begin(), snapshot.nodes.end(),
                                     [](const auto& node) { return isAlive(node.state); });
    if (!snapshot.nodes.empty() && alive == 0)
        return {HealthLevel::Danger, HealthWords::tr("No node runs. Start one from its menu.")};
    const auto counts = count(snapshot);
    if (counts.offline > 0)
        return {HealthLevel::Danger,
                HealthWords::tr("Offline: %n partition(s) without a leader, %1", nullptr,
                                counts.offline)
                    .arg(reason(snapshot))};
    if (counts.underReplicated > 0)
        return {HealthLevel::Warning,
                HealthWords::tr("Under-replicated: %n partition(s), %1", nullptr,
                                counts.underReplicated)
                    .arg(reason(snapshot))};
    if (snapshot.quorum.leader == kNoNode && (!snapshot.external || snapshot.external->quorum))
        return {HealthLevel::Warning, HealthWords::tr("No active controller: the quorum is electing")};
    if (alive < static_cast<std::ptrdiff_t>(snapshot.nodes.size()))
        return {HealthLevel::Warning, HealthWords::tr("Some nodes do not run, %1").arg(reason(snapshot))};
    if (std::any_of(snapshot.links.begin(), snapshot.links.end(),
                    [](const auto& link) { return link.cut; }))
        return {HealthLevel::Warning, HealthWords::tr("Links are cut; every partition is still replicated")};
    if (snapshot.topics.empty())
        return {HealthLevel::Ok, HealthWords::tr("Ready. No topics yet.")};
    return {HealthLevel::Ok, HealthWords::tr("Healthy: every partition has its leader and all replicas")};
}

QString stateWord(cluster::NodeState state)
{
    switch (state) {
    case cluster::NodeState::Stopped:
        return HealthWords::tr("stopped");
    case cluster::NodeState::Starting:
        return HealthWords::tr("starting");
    case cluster::NodeState::Running:
        return HealthWords::tr("running");
    case cluster::NodeState::Paused:
        return HealthWords::tr("paused");
    case cluster::NodeState::Stopping:
        return HealthWords::tr("stopping");
    case cluster::NodeState::Killed:
        return HealthWords::tr("killed");
    case cluster::NodeState::Failed:
        return HealthWords::tr("failed");
    }
    return {};
}

bool isAlive(cluster::NodeState state)
{
    return state == cluster::NodeState::Running || state == cluster::NodeState::Paused ||
           state == cluster::NodeState::Starting || state == cluster::NodeState::Stopping;
}

} // namespace brokerscope::ui
