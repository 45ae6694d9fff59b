#include "engine/cluster/snapshot_builder.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

constexpr std::size_t kMaxSegments = 64;

bool isUp(NodeState state)
{
    return state == NodeState::Running || state == NodeState::Starting || state == NodeState::Stopping;
}

QuorumRole roleOf(raft::Role role)
{
    switch (role) {
    case raft::Role::Unattached:
        return QuorumRole::Unattached;
    case raft::Role::Prospective:
        return QuorumRole::Prospective;
    case raft::Role::Candidate:
        return QuorumRole::Candidate;
    case raft::Role::Leader:
        return QuorumRole::Leader;
    case raft::Role::Follower:
        return QuorumRole::Follower;
    case raft::Role::Observer:
        return QuorumRole::Observer;
    case raft::Role::Resigned:
        return QuorumRole::Resigned;
    }
    return QuorumRole::Unattached;
}

// The metadata that is furthest, of a node that runs if any does.
const broker::MetadataReport* newestMetadata(const std::vector<NodeInput>& nodes)
{
    const broker::MetadataReport* best = nullptr;
    for (const bool running : {true, false}) {
        for (const auto& node : nodes)
            if (node.report && node.report->metadata && isUp(node.base.state) == running &&
                (!best || node.report->metadata->offset > best->offset))
                best = node.report->metadata.get();
        if (best)
            return best;
    }
    return best;
}

// What the leader knows of the others' logs.
void addLeadersView(QuorumSnapshot& quorum, const std::vector<NodeInput>& nodes)
{
    for (const auto& node : nodes) {
        if (!node.report || node.base.id != quorum.leader || !isUp(node.base.state))
            continue;
        for (const auto& replica : node.report->quorum.replicas)
            for (auto& known : replica.voter ? quorum.voters : quorum.observers)
                if (known.id == replica.id) {
                    known.sinceFetchMs = replica.sinceFetchMs;
                    known.sinceCaughtUpMs = replica.sinceCaughtUpMs;
                }
    }
}

ReplicaSnapshot replicaSnapshot(const replication::ReplicaStats& stats)
{
    ReplicaSnapshot out;
    out.logStartOffset = stats.logStartOffset;
    out.highWatermark = stats.highWatermark;
    out.lastStableOffset = stats.lastStableOffset;
    out.logEndOffset = stats.logEndOffset;
    out.bytes = stats.bytes;
    const auto skip = stats.segments.size() > kMaxSegments ? stats.segments.size() - kMaxSegments : 0;
    for (std::size_t i = skip; i < stats.segments.size(); ++i)
        out.segments.push_back({stats.segments[i].baseOffset, stats.segments[i].endOffset, stats.segments[i].bytes});
    for (const auto& epoch : stats.epochs)
        out.epochs.push_back({epoch.epoch, epoch.startOffset});
    return out;
}

std::string rateKey(NodeId node, const Uuid& topic, PartitionIndex partition, char what)
{
    std::string key(reinterpret_cast<const char*>(topic.bytes.data()), topic.bytes.size());
    key += what;
    key += std::to_string(partition.value());
    key += '/';
    key += std::to_string(node.value());
    return key;
}

} // namespace

std::shared_ptr<const ClusterSnapshot> SnapshotBuilder::build(ClusterSnapshot base, const std::vector<NodeInput>& nodes,
                                                              const std::set<std::string>& builtInClients)
{
    addTransactions(base, nodes); // before the topics, whose open transactions are theirs
    addTopics(base, nodes);
    addNodes(base, nodes);
    addQuorum(base, nodes);
    addGroups(base, nodes);
    addClients(base, nodes, builtInClients);
    addConnections(base, nodes, builtInClients);
    Instant newest{};
    for (const auto& node : nodes)
        if (node.report)
            newest = std::max(newest, node.report->instant);
    m_rates.forgetOld(newest);
    return std::make_shared<const ClusterSnapshot>(std::move(base));
}

PartitionSnapshot SnapshotBuilder::partition(const ClusterSnapshot& out, const broker::TopicReport& topic,
                                             const broker::PartitionReport& report, const Replicas& replicas,
                                             Instant now)
{
    const auto& state = report.state;
    const std::pair key{topic.id, report.index};
    PartitionSnapshot p;
    p.index = report.index;
    p.leader = state.leader;
    p.leaderEpoch = state.leaderEpoch;
    p.partitionEpoch = state.partitionEpoch;
    p.replicas = state.replicas;
    p.isr = state.isr;
    p.addingReplicas = state.addingReplicas;
    p.removingReplicas = state.removingReplicas;
    p.elr = state.elr;
    p.lastKnownElr = state.lastKnownElr;
    if (p.leader != kNoNode) {
        m_lastLeaders[key] = p.leader;
        m_offlineSince.erase(key);
    } else {
        p.offlineSince = m_offlineSince.try_emplace(key, out.time).first->second;
    }
    if (const auto last = m_lastLeaders.find(key); last != m_lastLeaders.end())
        p.lastLeader = last->second;

    const auto known = replicas.find(key);
    for (auto id : state.replicas) {
        ReplicaSnapshot replica;
        const auto* node = out.node(id);
        const bool up = node && isUp(node->state);
        replica.stale = true;
        if (known != replicas.end())
            if (const auto stats = known->second.find(id); stats != known->second.end()) {
                replica = replicaSnapshot(*stats->second);
                replica.stale = !up;
                if (id == p.leader) {
                    p.recordsInPerSecond =
                        m_rates.update(rateKey(id, topic.id, report.index, 'r'), now, stats->second->recordsIn);
                    p.bytesInPerSecond =
                        m_rates.update(rateKey(id, topic.id, report.index, 'i'), now, stats->second->bytesIn);
                    p.bytesOutPerSecond =
                        m_rates.update(rateKey(id, topic.id, report.index, 'o'), now, stats->second->bytesOut);
                    if (up)
                        p.openTransactions = openTransactions(out, *stats->second);
                }
            }
        replica.node = id;
        replica.isLeader = id == p.leader;
        replica.inSync = state.isInSync(id);
        replica.online = up && !node->fenced;
        p.logs.push_back(std::move(replica));
    }
    return p;
}

void SnapshotBuilder::addTopics(ClusterSnapshot& out, const std::vector<NodeInput>& nodes)
{
    for (const auto& node : nodes)
        out.nodes.push_back(node.base);
    const auto* metadata = newestMetadata(nodes);
    if (!metadata)
        return;
    for (const auto& broker : metadata->brokers)
        for (auto& node : out.nodes)
            if (node.id == broker.id) {
                node.fenced = broker.fenced;
                node.brokerEpoch = broker.epoch;
            }
    lookAtCoordinators(out, *metadata);
    Replicas replicas;
    std::map<NodeId, Instant> reportedAt;
    for (const auto& node : nodes)
        if (node.report) {
            reportedAt[node.base.id] = node.report->instant;
            for (const auto& stats : node.report->replicas)
                replicas[{stats.id.topicId, stats.id.partition}][node.base.id] = &stats;
        }
    for (const auto& topic : metadata->topics) {
        auto snapshot = std::make_shared<TopicSnapshot>();
        snapshot->name = topic->name;
        snapshot->id = topic->id;
        snapshot->internal = topic->name.starts_with("__");
        snapshot->configs = topic->configs;
        for (const auto& p : topic->partitions)
            snapshot->partitions.push_back(partition(out, *topic, p, replicas, reportedAt[p.state.leader]));
        out.topics.push_back(std::move(snapshot));
    }
}

void SnapshotBuilder::addNodes(ClusterSnapshot& out, const std::vector<NodeInput>& nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto& node = out.nodes[i];
        const auto& report = nodes[i].report;
        if (!report)
            continue;
        node.logBytes = report->logBytes;
        if (!isUp(node.state) && node.state != NodeState::Paused)
            continue;
        node.activeController = report->activeController;
        node.connections = report->connections;
        std::uint64_t in = 0;
        std::uint64_t fetched = 0;
        std::uint64_t records = 0;
        std::uint64_t replicated = 0;
        for (const auto& stats : report->replicas) {
            in += stats.bytesIn;
            fetched += stats.bytesOut;
            records += stats.recordsIn;
            replicated += stats.replicationBytesOut;
        }
        const auto id = "n" + std::to_string(node.id.value());
        node.bytesInPerSecond = m_rates.update(id + "i", report->instant, in);
        node.bytesOutPerSecond = m_rates.update(id + "o", report->instant, fetched);
        node.requestsPerSecond = m_rates.update(id + "q", report->instant, report->requests);
        node.recordsInPerSecond = m_rates.update(id + "r", report->instant, records);
        node.replicationBytesOutPerSecond = m_rates.update(id + "p", report->instant, replicated);
        addApis(node, *report);
    }
}

void SnapshotBuilder::addQuorum(ClusterSnapshot& out, const std::vector<NodeInput>& nodes)
{
    for (const auto& node : nodes) {
        VoterSnapshot voter;
        voter.id = node.base.id;
        voter.running = isUp(node.base.state);
        if (node.report) {
            const auto& quorum = node.report->quorum;
            voter.role = isUp(node.base.state) ? roleOf(quorum.role) : QuorumRole::Unattached;
            voter.epoch = quorum.epoch;
            voter.votedFor = quorum.votedFor;
            voter.logEndOffset = quorum.logEndOffset;
            voter.highWatermark = quorum.highWatermark;
            if (isUp(node.base.state)) {
                voter.electionInMs = quorum.electionInMs;
                if (quorum.role == raft::Role::Leader && quorum.epoch >= out.quorum.epoch)
                    out.quorum.leader = node.base.id;
                out.quorum.epoch = std::max(out.quorum.epoch, quorum.epoch);
            }
        }
        (node.base.voter ? out.quorum.voters : out.quorum.observers).push_back(std::move(voter));
    }
    addLeadersView(out.quorum, nodes);
    // Two may take themselves for the leader for a moment: the higher epoch is right.
    for (auto& node : out.nodes)
        if (node.activeController && out.quorum.leader != kNoNode && node.id != out.quorum.leader)
            node.activeController = false;
}

void SnapshotBuilder::addGroups(ClusterSnapshot& out, const std::vector<NodeInput>& nodes)
{
    std::map<std::string, GroupSnapshot> groups;
    // A node that was away may think for a moment that it is still the coordinator, and show an old state.
    std::map<std::string, LeaderEpoch> epochs;
    for (const auto& node : nodes) {
        if (!node.report || !isUp(node.base.state))
            continue;
        for (const auto& view : node.report->groups) {
            if (const auto [known, first] = epochs.try_emplace(view.id, view.coordinatorEpoch); !first) {
                if (view.coordinatorEpoch < known->second)
                    continue;
                known->second = view.coordinatorEpoch;
            }
            GroupSnapshot group;
            group.id = view.id;
            group.type = view.type;
            group.assignmentEpoch = view.assignmentEpoch;
            group.protocolType = view.protocolType;
            group.protocol = view.protocol;
            group.state = view.state;
            group.generation = view.generation;
            group.leaderMemberId = view.leader;
            group.coordinator = node.base.id;
            std::map<std::pair<std::string, PartitionIndex>, std::string> owners;
            for (const auto& member : view.members) {
                GroupMemberSnapshot m;
                m.memberId = member.id;
                m.instanceId = member.instanceId.value_or("");
                m.clientId = member.clientId;
                m.clientHost = member.clientHost;
                m.epoch = member.epoch;
                m.target = member.target;
                for (const auto& [topic, partitions] : member.assignment)
                    for (auto p : partitions) {
                        m.assignment[topic].push_back(PartitionIndex(p));
                        owners[{topic, PartitionIndex(p)}] = member.id;
                    }
                group.members.push_back(std::move(m));
            }
            std::map<std::pair<std::string, PartitionIndex>, Offset> committed;
            for (const auto& [partition, offset] : view.offsets)
                committed[{partition.topic, PartitionIndex(partition.partition)}] = Offset(offset.offset);
            // What a share group has to deliver is known to the partitions' leaders, not to its coordinator.
            if (view.type != "share")
                for (const auto& [partition, owner] : owners)
                    committed.try_emplace(partition, kNoOffset); // assigned, but never committed
            for (const auto& [partition, offset] : committed) {
                GroupOffsetSnapshot o;
                o.topic = partition.first;
                o.partition = partition.second;
                o.committed = offset;
                if (const auto owner = owners.find(partition); owner != owners.end())
                    o.memberId = owner->second;
                Offset start{0};
                if (const auto topic = out.topic(o.topic))
                    for (const auto& p : topic->partitions)
                        if (p.index == o.partition)
                            for (const auto& log : p.logs)
                                if (log.isLeader) {
                                    o.logEndOffset = log.highWatermark;
                                    start = log.logStartOffset;
                                }
                const auto from = offset == kNoOffset ? start : offset;
                o.lag = std::max<std::int64_t>(0, o.logEndOffset - from);
                group.totalLag += o.lag;
                group.offsets.push_back(std::move(o));
            }
            groups[group.id] = std::move(group);
        }
    }
    for (auto& [id, group] : groups)
        out.groups.push_back(std::move(group));
}

void SnapshotBuilder::addTransactions(ClusterSnapshot& out, const std::vector<NodeInput>& nodes)
{
    std::map<std::string, TransactionSnapshot> transactions;
    // As with groups: who thinks that it still is the coordinator shows an old state.
    std::map<std::string, LeaderEpoch> epochs;
    for (const auto& node : nodes) {
        if (!node.report || !isUp(node.base.state))
            continue;
        for (const auto& view : node.report->transactions) {
            if (const auto [known, first] = epochs.try_emplace(view.id, view.coordinatorEpoch); !first) {
                if (view.coordinatorEpoch < known->second)
                    continue;
                known->second = view.coordinatorEpoch;
            }
            TransactionSnapshot transaction;
            transaction.id = view.id;
            transaction.coordinator = node.base.id;
            transaction.producerId = view.producer.id.value();
            transaction.producerEpoch = view.producer.epoch;
            transaction.state = view.state;
            if (view.startMs >= 0)
                transaction.start = fromEpochMs(view.startMs);
            transaction.timeoutMs = view.timeoutMs;
            for (const auto& each : view.partitions)
                transaction.partitions[each.topic].push_back(each.partition);
            transactions[view.id] = std::move(transaction);
        }
    }
    for (auto& [id, transaction] : transactions)
        out.transactions.push_back(std::move(transaction));
}

void SnapshotBuilder::addClients(ClusterSnapshot& out, const std::vector<NodeInput>& nodes,
                                 const std::set<std::string>& builtInClients)
{
    std::map<std::string, ClientSnapshot> clients;
    for (const auto& node : nodes) {
        if (!node.report || !isUp(node.base.state))
            continue;
        for (const auto& report : node.report->clients) {
            const auto& activity = report.activity;
            auto& client = clients[report.key];
            client.key = report.key;
            client.clientId = activity.clientId;
            if (!activity.softwareName.empty()) {
                client.softwareName = activity.softwareName;
                client.softwareVersion = activity.softwareVersion;
            }
            if (client.address.empty())
                client.address = activity.address;
            if (!activity.groupId.empty())
                client.groupId = activity.groupId;
            client.builtIn = builtInClients.contains(activity.clientId);
            client.connectedTo.push_back(node.base.id);
            const auto prefix = "c" + std::to_string(node.base.id.value()) + report.key;
            const auto now = node.report->instant;
            client.requestsPerSecond += m_rates.update(prefix + "q", now, activity.requests);
            client.errorsTotal += static_cast<std::int64_t>(activity.errors);
            if (activity.errors > 0)
                client.lastError = protocol::nameOf(activity.lastError);
            auto uses = [&](const auto& counters, char what, std::vector<TopicUse>& into) {
                for (const auto& [partition, sums] : counters) {
                    const auto key =
                        prefix + what + partition.first + "-" + std::to_string(partition.second.value());
                    TopicUse use{partition.first, partition.second, m_rates.update(key + "r", now, sums.records),
                                 m_rates.update(key + "b", now, sums.bytes)};
                    // A leader that was: its counters stand still.
                    auto same = std::find_if(into.begin(), into.end(), [&](const TopicUse& u) {
                        return u.topic == use.topic && u.partition == use.partition;
                    });
                    if (same == into.end()) {
                        into.push_back(std::move(use));
                    } else {
                        same->recordsPerSecond += use.recordsPerSecond;
                        same->bytesPerSecond += use.bytesPerSecond;
                    }
                }
            };
            uses(activity.produced, 'p', client.produces);
            uses(activity.fetched, 'f', client.fetches);
        }
    }
    // The connection on which a member spoke to its coordinator ends with that node; the group still names its clients.
    std::map<std::string, std::string> groupOfClient;
    for (const auto& group : out.groups)
        for (const auto& member : group.members)
            groupOfClient.try_emplace(member.clientId, group.id);
    for (auto& [key, client] : clients) {
        if (client.groupId.empty() && !client.fetches.empty())
            if (const auto known = groupOfClient.find(client.clientId); known != groupOfClient.end())
                client.groupId = known->second;
        out.clients.push_back(std::move(client));
    }
}

} // namespace brokerscope::cluster
