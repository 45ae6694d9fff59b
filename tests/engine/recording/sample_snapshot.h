// A snapshot in which every field has a value of its own.
#pragma once

#include "engine/cluster/snapshot.h"

namespace brokerscope::recording::test {

inline cluster::ClusterSnapshot sampleSnapshot(std::int64_t timeMs = 1'700'000'000'000)
{
    using namespace cluster;
    ClusterSnapshot s;
    s.version = 7;
    s.time = fromEpochMs(timeMs);
    s.clusterId = "cluster";
    s.bootstrapServers = "127.0.0.1:9092";
    s.dataDirectory = "/data";
    s.ephemeral = true;
    s.timers = TimerPreset::Kafka;
    NodeSnapshot node;
    node.id = NodeId(2);
    node.state = NodeState::Killed;
    node.failure = "gone";
    node.port = 9093;
    node.brokerEpoch = 99;
    node.bytesInPerSecond = 1.5;
    s.nodes = {node};
    s.quorum.leader = NodeId(1);
    VoterSnapshot voter;
    voter.id = NodeId(1);
    voter.role = QuorumRole::Leader;
    voter.electionInMs = 412;
    s.quorum.voters = {voter};
    auto topic = std::make_shared<TopicSnapshot>();
    topic->name = "orders";
    topic->id.bytes[3] = 5;
    topic->configs = {{"retention.ms", "1000"}};
    PartitionSnapshot partition;
    partition.index = PartitionIndex(0);
    partition.leader = NodeId(2);
    partition.isr = {NodeId(1), NodeId(2)};
    partition.offlineSince = fromEpochMs(5);
    ReplicaSnapshot replica;
    replica.node = NodeId(2);
    replica.logEndOffset = Offset(1'000'000'000'000);
    replica.segments = {{Offset(0), Offset(500), 12345}};
    replica.epochs = {{LeaderEpoch(3), Offset(100)}};
    partition.logs = {replica};
    topic->partitions = {partition};
    s.topics = {topic};
    GroupSnapshot group;
    group.id = "billing";
    GroupMemberSnapshot member;
    member.memberId = "m-1";
    member.assignment["orders"] = {PartitionIndex(0), PartitionIndex(2)};
    group.members = {member};
    group.totalLag = -3;
    s.groups = {group};
    TransactionSnapshot transaction;
    transaction.id = "payments";
    transaction.start = fromEpochMs(77);
    s.transactions = {transaction};
    ClientSnapshot client;
    client.key = "shop@127.0.0.1";
    client.clientId = "shop";
    client.fetches = {{"orders", PartitionIndex(1), 2.5, 1e9}};
    s.clients = {client};
    ConnectionSnapshot connection;
    connection.node = NodeId(1);
    connection.number = 12;
    connection.produces = {{"orders", PartitionIndex(1)}};
    s.connections = {connection};
    auto record = std::make_shared<MetadataRecordSnapshot>();
    record->type = "TopicRecord";
    record->fields = {{"name", "orders"}};
    s.metadataLog = std::make_shared<const MetadataRecords>(MetadataRecords{record});
    s.counts.isrShrinks = 3;
    s.process.cpu = 1.5;
    s.links = {{NodeId(1), NodeId(2), true, 30}};
    s.clock.rate = 0.01;
    WaitingMessage waiting;
    waiting.number = 4;
    waiting.api = "Vote";
    s.clock.waiting = {waiting};
    s.clock.lastStep = waiting;
    BreakpointSnapshot breakpoint;
    breakpoint.id = 3;
    breakpoint.condition = "isr < 2";
    s.clock.breakpoints = {breakpoint};
    return s;
}

} // namespace brokerscope::recording::test
