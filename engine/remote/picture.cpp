#include "engine/remote/picture.h"

#include "engine/base/contains.h"
#include "engine/remote/group_picture.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::remote {
namespace {

using cluster::ClusterSnapshot;
using cluster::NodeSnapshot;
using cluster::NodeState;

// A voter that has not fetched for so long, while others have, is gone: the quorum would have given up on a leader by then.
constexpr std::int64_t kVoterSilentMs = 10'000;

std::vector<NodeId> idsOf(const std::vector<std::int32_t>& raw)
{
    return {raw.begin(), raw.end()};
}

const protocol::DescribeQuorumResponse::PartitionData* quorumOf(const Survey& survey)
{
    if (!survey.quorum || survey.quorum->topics.empty() || survey.quorum->topics.front().partitions.empty() ||
        survey.quorum->topics.front().partitions.front().errorCode != 0)
        return nullptr;
    return &survey.quorum->topics.front().partitions.front();
}

const cluster::PartitionSnapshot* partitionOf(const ClusterSnapshot* snapshot, const std::string& topic, PartitionIndex index)
{
    if (const auto found = snapshot ? snapshot->topic(topic) : nullptr)
        for (const auto& partition : found->partitions)
            if (partition.index == index)
                return &partition;
    return nullptr;
}

const cluster::ReplicaSnapshot* replicaOf(const cluster::PartitionSnapshot* partition, NodeId node)
{
    if (partition)
        for (const auto& log : partition->logs)
            if (log.node == node)
                return &log;
    return nullptr;
}

} // namespace

std::shared_ptr<const ClusterSnapshot> Picture::of(const Survey& survey, const std::set<std::string>& builtIn)
{
    ClusterSnapshot out;
    out.version = ++m_version;
    out.time = survey.time;
    out.clusterId = survey.metadata.clusterId.value_or("");
    for (const auto& broker : survey.metadata.brokers)
        out.bootstrapServers += (out.bootstrapServers.empty() ? "" : ",") + broker.host + ":" + std::to_string(broker.port);
    out.external = {m_servers, {}, survey.time, quorumOf(survey) != nullptr, survey.transactionsOffered, !survey.logBytes.empty()};
    if (m_last && m_last->external && survey.quorumOffered)
        out.external->quorum = out.external->quorum || m_last->external->quorum; // between two leaders nobody answers
    addNodes(out, survey);
    addQuorum(out, survey);
    addTopics(out, survey);
    addGroups(out, survey);
    addTransactions(out, survey);
    addClients(out, builtIn);
    m_rates.forgetOld(survey.instant);
    m_last = std::make_shared<const ClusterSnapshot>(std::move(out));
    return m_last;
}

std::shared_ptr<const ClusterSnapshot> Picture::ofSilence(const std::string& problem, WallTime now)
{
    ClusterSnapshot out = m_last ? *m_last : ClusterSnapshot{};
    out.version = ++m_version;
    out.time = now;
    if (!out.external)
        out.external.emplace().servers = m_servers;
    if (out.bootstrapServers.empty())
        out.bootstrapServers = m_servers;
    out.external->problem = problem;
    m_last = std::make_shared<const ClusterSnapshot>(std::move(out));
    return m_last;
}

void Picture::addNodes(ClusterSnapshot& out, const Survey& survey) const
{
    std::map<NodeId, NodeSnapshot> nodes;
    const auto node = [&](NodeId id) -> NodeSnapshot& {
        const auto [found, isNew] = nodes.try_emplace(id);
        if (isNew) {
            found->second.id = id;
            found->second.voter = false;
        }
        return found->second;
    };
    // Whoever holds a replica or was seen before is a node of the cluster, too, although it is not there now.
    if (m_last)
        for (const auto& before : m_last->nodes) {
            auto& same = node(before.id);
            same.host = before.host;
            same.port = before.port;
            same.controllerPort = before.controllerPort;
        }
    for (const auto& topic : survey.metadata.topics)
        for (const auto& partition : topic.partitions)
            for (const auto replica : partition.replicaNodes)
                node(NodeId(replica));
    if (const auto* quorum = quorumOf(survey)) {
        for (const auto& voter : quorum->currentVoters)
            node(NodeId(voter.replicaId)).voter = true;
        for (const auto& each : survey.quorum->nodes)
            if (!each.listeners.empty()) {
                auto& voter = node(NodeId(each.nodeId));
                voter.controllerPort = each.listeners.front().port;
                if (voter.host.empty())
                    voter.host = each.listeners.front().host;
            }
        // A voter that is no broker: that it fetches the metadata log is all that is told of it.
        std::int64_t newest = 0;
        for (const auto& voter : quorum->currentVoters)
            newest = std::max(newest, voter.lastFetchTimestamp);
        for (const auto& voter : quorum->currentVoters)
            if (voter.replicaId == quorum->leaderId || (newest > 0 && newest - voter.lastFetchTimestamp < kVoterSilentMs))
                node(NodeId(voter.replicaId)).state = NodeState::Running;
    } else if (m_last) {
        for (const auto& before : m_last->nodes)
            node(before.id).voter = before.voter;
    }
    if (survey.cluster)
        for (const auto& broker : survey.cluster->brokers) {
            auto& same = node(NodeId(broker.brokerId));
            same.host = broker.host;
            same.port = static_cast<std::uint16_t>(broker.port);
            same.fenced = broker.isFenced;
            if (broker.isFenced)
                same.state = NodeState::Stopped; // registered, but its heartbeats do not come: stopped or crashed is not told
        }
    for (const auto& broker : survey.metadata.brokers) {
        auto& same = node(NodeId(broker.nodeId));
        same.state = NodeState::Running;
        same.host = broker.host;
        same.port = static_cast<std::uint16_t>(broker.port);
        same.fenced = false;
        if (const auto problem = survey.unreachable.find(same.id); problem != survey.unreachable.end())
            same.failure = problem->second;
    }
    for (auto& [id, each] : nodes) {
        if (const auto sizes = survey.logBytes.find(id); sizes != survey.logBytes.end())
            for (const auto& [partition, bytes] : sizes->second)
                each.logBytes += bytes;
        const auto* before = m_last ? m_last->node(id) : nullptr;
        each.stateSince = before && before->state == each.state ? before->stateSince : survey.time;
        out.nodes.push_back(std::move(each));
    }
}

void Picture::addQuorum(ClusterSnapshot& out, const Survey& survey) const
{
    const auto* told = quorumOf(survey);
    if (!told) {
        if (!survey.quorumOffered)
            out.quorum.leader = NodeId(survey.metadata.controllerId);
        else if (m_last)
            out.quorum = m_last->quorum;
        if (survey.quorumOffered)
            out.quorum.leader = kNoNode; // nobody could say who leads
    } else {
        out.quorum.leader = NodeId(told->leaderId);
        out.quorum.epoch = LeaderEpoch(told->leaderEpoch);
        for (const auto& each : told->currentVoters) {
            auto& voter = out.quorum.voters.emplace_back();
            voter.id = NodeId(each.replicaId);
            const bool leads = voter.id == out.quorum.leader;
            voter.role = leads ? cluster::QuorumRole::Leader : cluster::QuorumRole::Follower;
            voter.epoch = out.quorum.epoch;
            const auto* node = out.node(voter.id);
            voter.running = node && node->state == NodeState::Running;
            voter.logEndOffset = Offset(std::max<std::int64_t>(0, each.logEndOffset));
            if (leads)
                voter.highWatermark = Offset(told->highWatermark);
        }
        std::sort(out.quorum.voters.begin(), out.quorum.voters.end(),
                  [](const auto& a, const auto& b) { return a.id < b.id; });
    }
    for (auto& node : out.nodes)
        node.activeController = node.id == out.quorum.leader;
}

cluster::PartitionSnapshot Picture::partition(const ClusterSnapshot& out, const Survey& survey, const std::string& topic,
                                              const protocol::MetadataResponse::MetadataResponsePartition& told)
{
    const Partition key(topic, told.partitionIndex);
    cluster::PartitionSnapshot p;
    p.index = PartitionIndex(told.partitionIndex);
    p.leader = NodeId(told.leaderId);
    p.leaderEpoch = LeaderEpoch(told.leaderEpoch);
    p.replicas = idsOf(told.replicaNodes);
    p.isr = idsOf(told.isrNodes);
    const auto* before = partitionOf(m_last.get(), topic, p.index);
    p.lastLeader = p.leader != kNoNode ? p.leader : before ? before->lastLeader : kNoNode;
    if (p.leader == kNoNode)
        p.offlineSince = before && before->offlineSince ? before->offlineSince : survey.time;
    if (survey.reassignments)
        for (const auto& moving : survey.reassignments->topics)
            for (const auto& each : moving.partitions)
                if (moving.name == topic && each.partitionIndex == told.partitionIndex) {
                    p.addingReplicas = idsOf(each.addingReplicas);
                    p.removingReplicas = idsOf(each.removingReplicas);
                }

    const auto offsets = survey.offsets.find(key);
    for (const auto id : p.replicas) {
        cluster::ReplicaSnapshot replica;
        if (const auto* last = replicaOf(before, id))
            replica = *last;
        replica.node = id;
        replica.isLeader = id == p.leader;
        replica.inSync = contains(p.isr, id);
        const auto* node = out.node(id);
        replica.online = node && node->state == NodeState::Running && !node->fenced &&
                         std::find(told.offlineReplicas.begin(), told.offlineReplicas.end(), id.value()) == told.offlineReplicas.end();
        replica.endTold = false;
        replica.stale = true;
        if (const auto start = survey.replicaStarts.find({key, id}); start != survey.replicaStarts.end())
            replica.logStartOffset = start->second;
        if (const auto end = survey.replicaEnds.find({key, id}); end != survey.replicaEnds.end()) {
            replica.logEndOffset = end->second;
            replica.endTold = true;
            replica.stale = false;
        }
        if (replica.isLeader && offsets != survey.offsets.end()) {
            const auto& [start, highWatermark, lastStable] = std::tie(offsets->second.start, offsets->second.highWatermark,
                                                                      offsets->second.lastStable);
            if (start)
                replica.logStartOffset = *start;
            if (highWatermark) {
                replica.stale = false;
                replica.highWatermark = *highWatermark;
                replica.lastStableOffset = lastStable ? std::min(*lastStable, *highWatermark) : *highWatermark;
                if (!replica.endTold)
                    replica.logEndOffset = *highWatermark;
                replica.logEndOffset = std::max(replica.logEndOffset, *highWatermark);
                p.recordsInPerSecond = m_rates.update(topic + "-" + std::to_string(told.partitionIndex), survey.instant,
                                                      static_cast<std::uint64_t>(std::max<std::int64_t>(0, highWatermark->value())));
            }
        }
        if (const auto sizes = survey.logBytes.find(id); sizes != survey.logBytes.end())
            if (const auto size = sizes->second.find(key); size != sizes->second.end())
                replica.bytes = size->second;
        p.logs.push_back(std::move(replica));
    }
    return p;
}

void Picture::addTopics(ClusterSnapshot& out, const Survey& survey)
{
    std::vector<const protocol::MetadataResponse::MetadataResponseTopic*> topics;
    for (const auto& topic : survey.metadata.topics)
        if (topic.errorCode == 0 && topic.name)
            topics.push_back(&topic);
    std::sort(topics.begin(), topics.end(), [](const auto* a, const auto* b) { return *a->name < *b->name; });
    for (const auto* topic : topics) {
        auto snapshot = std::make_shared<cluster::TopicSnapshot>();
        snapshot->name = *topic->name;
        snapshot->id = topic->topicId;
        snapshot->internal = topic->isInternal;
        if (const auto configs = survey.topicConfigs.find(snapshot->name); configs != survey.topicConfigs.end())
            snapshot->configs = configs->second;
        for (const auto& each : topic->partitions)
            snapshot->partitions.push_back(partition(out, survey, snapshot->name, each));
        std::sort(snapshot->partitions.begin(), snapshot->partitions.end(),
                  [](const auto& a, const auto& b) { return a.index < b.index; });
        out.topics.push_back(std::move(snapshot));
    }
}

void Picture::addGroups(ClusterSnapshot& out, const Survey& survey) const
{
    std::map<std::string, cluster::GroupSnapshot> groups;
    if (m_last)
        for (const auto& before : m_last->groups) {
            // Kept: those that a silent coordinator may still have, and those that it listed but did not describe.
            const auto listed = survey.groups.find(before.id);
            if (listed != survey.groups.end() || !survey.allGroupsListed)
                groups[before.id] = before;
        }
    for (const auto& [id, answers] : survey.groups)
        if (auto group = groupOf(answers, out))
            groups[id] = std::move(*group);
    for (auto& [id, group] : groups)
        out.groups.push_back(std::move(group));
}

void Picture::addTransactions(ClusterSnapshot& out, const Survey& survey) const
{
    std::map<std::string, cluster::TransactionSnapshot> transactions;
    if (m_last && !survey.allTransactionsListed)
        for (const auto& before : m_last->transactions)
            transactions[before.id] = before;
    for (const auto& [id, answers] : survey.transactions) {
        const auto& told = answers.described;
        cluster::TransactionSnapshot transaction;
        transaction.id = id;
        transaction.coordinator = answers.coordinator;
        transaction.producerId = told.producerId;
        transaction.producerEpoch = told.producerEpoch;
        transaction.state = told.transactionState;
        if (told.transactionStartTimeMs >= 0)
            transaction.start = fromEpochMs(told.transactionStartTimeMs);
        transaction.timeoutMs = told.transactionTimeoutMs;
        for (const auto& topic : told.topics)
            for (const auto index : topic.partitions)
                transaction.partitions[topic.topic].push_back(PartitionIndex(index));
        transactions[id] = std::move(transaction);
    }
    for (auto& [id, transaction] : transactions)
        out.transactions.push_back(std::move(transaction));
}

// Of clients, the protocol names the members of groups; they hold a connection to their coordinator.
void Picture::addClients(ClusterSnapshot& out, const std::set<std::string>& builtIn) const
{
    std::map<std::string, cluster::ClientSnapshot> clients;
    for (const auto& group : out.groups)
        for (const auto& member : group.members) {
            auto key = group.id + '\n' + member.clientId + '\n' + member.clientHost;
            auto& client = clients[key];
            client.key = std::move(key);
            client.clientId = member.clientId;
            client.address = member.clientHost;
            client.builtIn = builtIn.contains(member.clientId);
            client.groupId = group.id;
            client.connectedTo = {group.coordinator};
            for (const auto& [topic, partitions] : member.assignment)
                for (const auto index : partitions)
                    client.fetches.push_back({topic, index, 0, 0});
        }
    for (auto& [key, client] : clients)
        out.clients.push_back(std::move(client));
}

} // namespace brokerscope::remote
