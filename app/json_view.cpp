#include "app/json_view.h"

#include <nlohmann/json.hpp>

namespace brokerscope::app {
namespace {

using nlohmann::json;

json idsToJson(const std::vector<NodeId>& ids)
{
    auto out = json::array();
    for (auto id : ids)
        out.push_back(id.value());
    return out;
}

json toJson(const cluster::NodeSnapshot& node)
{
    json out{{"id", node.id.value()},
             {"state", cluster::nameOf(node.state)},
             {"stateSinceMs", toEpochMs(node.stateSince)},
             {"host", node.host},
             {"port", node.port},
             {"controllerPort", node.controllerPort},
             {"voter", node.voter},
             {"decommissioning", node.decommissioning},
             {"activeController", node.activeController},
             {"fenced", node.fenced},
             {"brokerEpoch", node.brokerEpoch},
             {"connections", node.connections},
             {"bytesInPerSecond", node.bytesInPerSecond},
             {"bytesOutPerSecond", node.bytesOutPerSecond},
             {"requestsPerSecond", node.requestsPerSecond},
             {"logBytes", node.logBytes}};
    if (!node.failure.empty())
        out["failure"] = node.failure;
    return out;
}

json toJson(const cluster::QuorumSnapshot& quorum)
{
    auto voters = json::array();
    for (const auto& voter : quorum.voters) {
        json entry{{"id", voter.id.value()},
                   {"role", cluster::nameOf(voter.role)},
                   {"epoch", voter.epoch.value()},
                   {"votedFor", voter.votedFor.value()},
                   {"logEndOffset", voter.logEndOffset.value()},
                   {"highWatermark", voter.highWatermark.value()}};
        if (voter.electionInMs)
            entry["electionInMs"] = *voter.electionInMs;
        voters.push_back(std::move(entry));
    }
    return {{"leader", quorum.leader.value()}, {"leaderEpoch", quorum.epoch.value()}, {"voters", std::move(voters)}};
}

json toJson(const cluster::ReplicaSnapshot& replica)
{
    auto segments = json::array();
    for (const auto& segment : replica.segments)
        segments.push_back({{"baseOffset", segment.baseOffset.value()},
                            {"endOffset", segment.endOffset.value()},
                            {"bytes", segment.bytes}});
    auto epochs = json::array();
    for (const auto& span : replica.epochs)
        epochs.push_back({{"leaderEpoch", span.epoch.value()}, {"startOffset", span.startOffset.value()}});
    return {{"node", replica.node.value()},
            {"leader", replica.isLeader},
            {"inSync", replica.inSync},
            {"online", replica.online},
            {"stale", replica.stale},
            {"endTold", replica.endTold},
            {"logStartOffset", replica.logStartOffset.value()},
            {"highWatermark", replica.highWatermark.value()},
            {"lastStableOffset", replica.lastStableOffset.value()},
            {"logEndOffset", replica.logEndOffset.value()},
            {"bytes", replica.bytes},
            {"segments", std::move(segments)},
            {"epochs", std::move(epochs)}};
}

json toJson(const cluster::PartitionSnapshot& partition)
{
    auto logs = json::array();
    for (const auto& log : partition.logs)
        logs.push_back(toJson(log));
    return {{"partition", partition.index.value()},
            {"leader", partition.leader.value()},
            {"leaderEpoch", partition.leaderEpoch.value()},
            {"partitionEpoch", partition.partitionEpoch},
            {"replicas", idsToJson(partition.replicas)},
            {"isr", idsToJson(partition.isr)},
            {"addingReplicas", idsToJson(partition.addingReplicas)},
            {"removingReplicas", idsToJson(partition.removingReplicas)},
            {"eligibleLeaderReplicas", idsToJson(partition.elr)},
            {"lastKnownElr", idsToJson(partition.lastKnownElr)},
            {"recordsInPerSecond", partition.recordsInPerSecond},
            {"bytesInPerSecond", partition.bytesInPerSecond},
            {"bytesOutPerSecond", partition.bytesOutPerSecond},
            {"logs", std::move(logs)}};
}

json toJson(const cluster::TopicSnapshot& topic)
{
    auto partitions = json::array();
    for (const auto& partition : topic.partitions)
        partitions.push_back(toJson(partition));
    return {{"name", topic.name},
            {"id", topic.id.toString()},
            {"internal", topic.internal},
            {"configs", topic.configs},
            {"partitions", std::move(partitions)}};
}

json toJson(const cluster::GroupSnapshot& group)
{
    auto members = json::array();
    for (const auto& member : group.members) {
        auto assignment = json::object();
        for (const auto& [topic, partitions] : member.assignment)
            for (auto partition : partitions)
                assignment[topic].push_back(partition.value());
        members.push_back({{"memberId", member.memberId},
                           {"instanceId", member.instanceId},
                           {"clientId", member.clientId},
                           {"clientHost", member.clientHost},
                           {"assignment", std::move(assignment)}});
    }
    auto offsets = json::array();
    for (const auto& offset : group.offsets)
        offsets.push_back({{"topic", offset.topic},
                           {"partition", offset.partition.value()},
                           {"committed", offset.committed.value()},
                           {"logEndOffset", offset.logEndOffset.value()},
                           {"lag", offset.lag},
                           {"memberId", offset.memberId}});
    return {{"id", group.id},
            {"state", group.state},
            {"type", group.type},
            {"protocolType", group.protocolType},
            {"protocol", group.protocol},
            {"generation", group.generation >= 0 ? json(group.generation) : json()},
            {"leader", group.leaderMemberId},
            {"coordinator", group.coordinator.value()},
            {"totalLag", group.type == "share" ? json() : json(group.totalLag)}, // null: not known
            {"members", std::move(members)},
            {"offsets", std::move(offsets)}};
}

json toJson(const cluster::TransactionSnapshot& transaction)
{
    auto partitions = json::object();
    for (const auto& [topic, indexes] : transaction.partitions)
        for (auto index : indexes)
            partitions[topic].push_back(index.value());
    return {{"id", transaction.id},
            {"coordinator", transaction.coordinator.value()},
            {"producerId", transaction.producerId},
            {"producerEpoch", transaction.producerEpoch},
            {"state", transaction.state},
            {"startMs", transaction.start ? json(toEpochMs(*transaction.start)) : json()},
            {"timeoutMs", transaction.timeoutMs},
            {"partitions", std::move(partitions)}};
}

json toJson(const cluster::ClientSnapshot& client)
{
    auto uses = [](const std::vector<cluster::TopicUse>& list) {
        auto out = json::array();
        for (const auto& use : list)
            out.push_back({{"topic", use.topic},
                           {"partition", use.partition.value()},
                           {"recordsPerSecond", use.recordsPerSecond},
                           {"bytesPerSecond", use.bytesPerSecond}});
        return out;
    };
    return {{"clientId", client.clientId},
            {"softwareName", client.softwareName},
            {"softwareVersion", client.softwareVersion},
            {"address", client.address},
            {"builtIn", client.builtIn},
            {"connectedTo", idsToJson(client.connectedTo)},
            {"produces", uses(client.produces)},
            {"fetches", uses(client.fetches)},
            {"groupId", client.groupId},
            {"requestsPerSecond", client.requestsPerSecond},
            {"errorsTotal", client.errorsTotal},
            {"lastError", client.lastError}};
}

} // namespace

json toJson(const cluster::WaitingMessage& message)
{
    json out{{"number", message.number},
             {"from", message.from.value()},
             {"to", message.to.value()},
             {"kind", cluster::nameOf(message.kind)},
             {"api", message.api},
             {"response", message.response},
             {"bytes", message.bytes},
             {"ageMs", message.waitedMs},
             {"blocked", message.blocked}};
    if (!message.client.empty())
        out["client"] = message.client;
    return out;
}

json breakpointsToJson(const cluster::ClusterSnapshot& snapshot)
{
    auto out = json::array();
    for (const auto& breakpoint : snapshot.clock.breakpoints)
        out.push_back({{"id", breakpoint.id},
                       {"condition", breakpoint.condition},
                       {"enabled", breakpoint.enabled},
                       {"hits", breakpoint.hits},
                       {"lastEvent", breakpoint.lastEvent},
                       {"stoppedTheClock", breakpoint.id == snapshot.clock.stoppedBy}});
    return out;
}

json clockToJson(const cluster::ClusterSnapshot& snapshot)
{
    const auto& clock = snapshot.clock;
    auto waiting = json::array();
    for (const auto& message : clock.waiting)
        waiting.push_back(toJson(message));
    json out{{"rate", clock.rate},
             {"paused", clock.isPaused()},
             {"stepping", clock.stepping},
             {"clusterTimeMs", clock.elapsedMs},
             {"waiting", std::move(waiting)},
             {"waitingCount", clock.waitingCount},
             {"breakpoints", breakpointsToJson(snapshot)}};
    if (clock.lastStep)
        out["lastStep"] = toJson(*clock.lastStep);
    return out;
}

json topicsToJson(const cluster::ClusterSnapshot& snapshot)
{
    auto out = json::array();
    for (const auto& topic : snapshot.topics)
        out.push_back(toJson(*topic));
    return out;
}

json groupsToJson(const cluster::ClusterSnapshot& snapshot)
{
    auto out = json::array();
    for (const auto& group : snapshot.groups)
        out.push_back(toJson(group));
    return out;
}

json toJson(const cluster::ClusterSnapshot& snapshot)
{
    auto nodes = json::array();
    for (const auto& node : snapshot.nodes)
        nodes.push_back(toJson(node));
    auto clients = json::array();
    for (const auto& client : snapshot.clients)
        clients.push_back(toJson(client));
    auto transactions = json::array();
    for (const auto& transaction : snapshot.transactions)
        transactions.push_back(toJson(transaction));
    auto links = json::array();
    for (const auto& link : snapshot.links)
        links.push_back({{"from", link.from.value()},
                         {"to", link.to.value()},
                         {"cut", link.cut},
                         {"delayMs", link.delayMs},
                         {"jitterMs", link.jitterMs},
                         {"bytesPerSecond", link.bytesPerSecond},
                         {"client", link.client}});
    auto disks = json::array();
    for (const auto& disk : snapshot.disks)
        disks.push_back({{"node", disk.node.value()},
                         {"state", cluster::nameOf(disk.state)},
                         {"latencyMs", disk.latencyMs}});
    auto plannedErrors = json::array();
    for (const auto& one : snapshot.plannedErrors)
        plannedErrors.push_back({{"api", one.api},
                                 {"error", one.error},
                                 {"node", one.node.value()},
                                 {"planned", one.planned},
                                 {"remaining", one.remaining}});
    auto external = json();
    if (snapshot.external) {
        const auto& told = *snapshot.external;
        external = {{"servers", told.servers},
                    {"problem", told.problem},
                    {"lastAnswerMs", told.lastAnswer ? json(toEpochMs(*told.lastAnswer)) : json()},
                    {"quorumTold", told.quorum},
                    {"transactionsTold", told.transactions},
                    {"logBytesTold", told.logBytes}};
    }
    return {{"version", snapshot.version},
            {"timeMs", toEpochMs(snapshot.time)},
            {"clusterId", snapshot.clusterId},
            {"bootstrapServers", snapshot.bootstrapServers},
            {"dataDirectory", snapshot.dataDirectory.string()},
            {"ephemeral", snapshot.ephemeral},
            {"timers", snapshot.external                                         ? json()
                       : snapshot.timers == cluster::TimerPreset::Kafka ? json("kafka")
                                                                        : json("classroom")},
            {"underReplicatedPartitions", snapshot.underReplicatedPartitions()},
            {"offlinePartitions", snapshot.offlinePartitions()},
            {"clock", clockToJson(snapshot)},
            {"nodes", std::move(nodes)},
            {"quorum", toJson(snapshot.quorum)},
            {"topics", topicsToJson(snapshot)},
            {"groups", groupsToJson(snapshot)},
            {"transactions", std::move(transactions)},
            {"clients", std::move(clients)},
            {"links", std::move(links)},
            {"lostRecords", snapshot.lostRecords},
            {"lostAnswered", snapshot.lostAnswered},
            {"disks", std::move(disks)},
            {"plannedErrors", std::move(plannedErrors)},
            {"external", std::move(external)}};
}

json toJson(const cluster::Event& event)
{
    json out{{"sequence", event.sequence},
             {"type", cluster::nameOf(event.type)},
             {"timeMs", toEpochMs(event.time)},
             {"node", event.node.value()}};
    if (event.cause != 0)
        out["cause"] = event.cause;
    if (event.other != kNoNode)
        out["other"] = event.other.value();
    if (event.previous != kNoNode)
        out["previous"] = event.previous.value();
    if (!event.topic.empty()) {
        out["topic"] = event.topic;
        if (event.partition.value() >= 0)
            out["partition"] = event.partition.value();
    }
    if (event.epoch != kNoEpoch)
        out["leaderEpoch"] = event.epoch.value();
    if (event.offset != kNoOffset)
        out["offset"] = event.offset.value();
    if (event.value != 0)
        out["value"] = event.value;
    if (!event.name.empty())
        out["name"] = event.name;
    if (!event.text.empty())
        out["text"] = event.text;
    if (!event.nodes.empty())
        out["nodes"] = idsToJson(event.nodes);
    return out;
}

json toJson(const std::vector<cluster::LostRecord>& records)
{
    const auto text = [](const std::optional<std::string>& bytes) { return bytes ? json(*bytes) : json(); };
    auto out = json::array();
    for (const auto& record : records)
        out.push_back({{"node", record.node.value()},
                       {"cutAtMs", toEpochMs(record.cutAt)},
                       {"topic", record.topic},
                       {"partition", record.partition.value()},
                       {"logEndAfterwards", record.newEnd.value()},
                       {"offset", record.offset.value()},
                       {"leaderEpoch", record.epoch.value()},
                       {"timestampMs", record.timestamp},
                       {"key", text(record.key)},
                       {"keySize", record.keySize},
                       {"value", text(record.value)},
                       {"valueSize", record.valueSize},
                       {"answeredAtOnce", record.answeredAtOnce ? json(*record.answeredAtOnce) : json()}});
    return out;
}

} // namespace brokerscope::app
