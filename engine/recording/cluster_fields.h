// Which fields of the cluster's values stand in a recording, in which order. Only ever add at the end of a list.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/recording/frame_budget.h"

#include <type_traits>

namespace brokerscope::cluster {

// Each is used both ways: with a writer on a constant value, with a reader on one to fill.
template <class T, class U>
concept Is = std::is_same_v<std::remove_const_t<T>, U>;

template <class A> void fields(A& a, Is<ApiLatencySnapshot> auto& v)
{
    a(v.name, v.requestsPerSecond, v.second, v.count, v.p50Ms, v.p95Ms, v.p99Ms, v.maxMs, v.meanMs, v.localMs, v.remoteMs,
      v.responseQueueMs);
}
template <class A> void fields(A& a, Is<NodeSnapshot> auto& v)
{
    a(v.id, v.state, v.failure, v.host, v.port, v.controllerPort, v.voter, v.decommissioning, v.activeController, v.fenced,
      v.brokerEpoch, v.stateSince, v.bytesInPerSecond, v.bytesOutPerSecond, v.requestsPerSecond, v.logBytes, v.connections,
      v.recordsInPerSecond, v.replicationBytesOutPerSecond, v.apis);
}
template <class A> void fields(A& a, Is<VoterSnapshot> auto& v)
{
    a(v.id, v.role, v.epoch, v.votedFor, v.logEndOffset, v.highWatermark, v.electionInMs, v.running, v.sinceFetchMs,
      v.sinceCaughtUpMs);
}
template <class A> void fields(A& a, Is<QuorumSnapshot> auto& v)
{
    a(v.leader, v.epoch, v.voters, v.observers);
}
template <class A> void fields(A& a, Is<MetadataRecordSnapshot> auto& v)
{
    a(v.offset, v.epoch, v.time, v.type, v.topic, v.fields);
}
template <class A> void fields(A& a, Is<OpenTransactionSnapshot> auto& v)
{
    a(v.producerId, v.producerEpoch, v.coordinatorEpoch, v.startOffset, v.lastWrite, v.transactionalId, v.hanging);
}
template <class A> void fields(A& a, Is<SegmentSnapshot> auto& v)
{
    a(v.baseOffset, v.endOffset, v.bytes);
}
template <class A> void fields(A& a, Is<EpochSpan> auto& v)
{
    a(v.epoch, v.startOffset);
}
template <class A> void fields(A& a, Is<ReplicaSnapshot> auto& v)
{
    a(v.node, v.isLeader, v.inSync, v.online, v.stale, v.logStartOffset, v.highWatermark, v.lastStableOffset,
      v.logEndOffset, v.bytes, v.segments, v.epochs, v.endTold);
}
template <class A> void fields(A& a, Is<PartitionSnapshot> auto& v)
{
    a(v.index, v.leader, v.lastLeader, v.leaderEpoch, v.partitionEpoch, v.replicas, v.isr, v.addingReplicas,
      v.removingReplicas, v.elr, v.lastKnownElr, v.logs, v.recordsInPerSecond, v.bytesInPerSecond, v.bytesOutPerSecond,
      v.offlineSince, v.openTransactions);
}
template <class A> void fields(A& a, Is<TopicSnapshot> auto& v)
{
    a(v.name, v.id, v.internal, v.partitions, v.configs);
}
template <class A> void fields(A& a, Is<GroupMemberSnapshot> auto& v)
{
    a(v.memberId, v.instanceId, v.clientId, v.clientHost, v.assignment, v.epoch, v.target);
}
template <class A> void fields(A& a, Is<GroupOffsetSnapshot> auto& v)
{
    a(v.topic, v.partition, v.committed, v.logEndOffset, v.lag, v.memberId);
}
template <class A> void fields(A& a, Is<GroupSnapshot> auto& v)
{
    a(v.id, v.type, v.protocolType, v.protocol, v.state, v.generation, v.assignmentEpoch, v.leaderMemberId, v.coordinator,
      v.members, v.offsets, v.totalLag);
}
template <class A> void fields(A& a, Is<TransactionSnapshot> auto& v)
{
    a(v.id, v.coordinator, v.producerId, v.producerEpoch, v.state, v.start, v.timeoutMs, v.partitions);
}
template <class A> void fields(A& a, Is<TopicUse> auto& v)
{
    a(v.topic, v.partition, v.recordsPerSecond, v.bytesPerSecond);
}
template <class A> void fields(A& a, Is<ClientSnapshot> auto& v)
{
    a(v.key, v.clientId, v.softwareName, v.softwareVersion, v.address, v.builtIn, v.connectedTo, v.produces, v.fetches,
      v.groupId, v.requestsPerSecond, v.errorsTotal, v.lastError);
}
template <class A> void fields(A& a, Is<ConnectionSnapshot> auto& v)
{
    a(v.node, v.number, v.peerNode, v.clientKey, v.clientId, v.softwareName, v.softwareVersion, v.address, v.listener,
      v.groupId, v.builtIn, v.since, v.lastActive, v.lastRequest, v.requests, v.requestsPerSecond, v.bytesInPerSecond,
      v.bytesOutPerSecond, v.bytesIn, v.bytesOut, v.inFlight, v.errorsTotal, v.lastError, v.produces, v.fetches);
}
template <class A> void fields(A& a, Is<EventCounts> auto& v)
{
    a(v.isrShrinks, v.isrExpands, v.leaderElections, v.controllerElections);
}
template <class A> void fields(A& a, Is<ProcessSnapshot> auto& v)
{
    a(v.cpu, v.residentBytes);
}
template <class A> void fields(A& a, Is<LinkSnapshot> auto& v)
{
    a(v.from, v.to, v.cut, v.delayMs);
}
template <class A> void fields(A& a, Is<WaitingMessage> auto& v)
{
    a(v.number, v.from, v.to, v.client, v.api, v.kind, v.response, v.bytes, v.waitedMs, v.blocked);
}
template <class A> void fields(A& a, Is<BreakpointSnapshot> auto& v)
{
    a(v.id, v.condition, v.enabled, v.hits, v.lastEvent);
}
template <class A> void fields(A& a, Is<ClockSnapshot> auto& v)
{
    a(v.rate, v.stepping, v.elapsedMs, v.waiting, v.waitingCount, v.lastStep, v.breakpoints, v.stoppedBy);
}
template <class A> void fields(A& a, Is<ExternalSnapshot> auto& v)
{
    a(v.servers, v.problem, v.lastAnswer, v.quorum, v.transactions, v.logBytes);
}
// What is not kept in sections of its own (SnapshotEncoder): topics, groups, transactions, clients, connections and the
// metadata log are.
template <class A> void fields(A& a, Is<ClusterSnapshot> auto& v)
{
    a(v.version, v.time, v.clusterId, v.bootstrapServers, v.dataDirectory, v.ephemeral, v.timers, v.nodes, v.quorum,
      v.links, v.clock, v.external, v.counts, v.process);
}
} // namespace brokerscope::cluster

namespace brokerscope::events {

template <class A> void fields(A& a, cluster::Is<Event> auto& v)
{
    a(v.sequence, v.cause, v.type, v.time, v.node, v.other, v.previous, v.topic, v.partition, v.epoch, v.offset, v.value,
      v.name, v.text, v.nodes);
}
template <class A> void fields(A& a, cluster::Is<Traffic> auto& v)
{
    a(v.time, v.node, v.peerNode, v.clientKey, v.kind, v.response, v.count, v.bytes);
}
template <class A> void fields(A& a, cluster::Is<FramePeers> auto& v)
{
    a(v.connection, v.node, v.controllerListener, v.nodeHost, v.nodePort, v.peerNode, v.clientKey, v.clientId, v.peerHost,
      v.peerPort);
}
template <class A> void fields(A& a, cluster::Is<FrameLatency> auto& v)
{
    a(v.requestQueue, v.local, v.remote, v.responseQueue, v.send);
}
template <class A> void fields(A& a, cluster::Is<Frame> auto& v)
{
    a(v.sequence, v.time, v.instant, v.peers, v.response, v.malformed, v.kind, v.apiKey, v.apiVersion, v.correlationId,
      v.request, v.latency, v.size, v.bytes);
}

} // namespace brokerscope::events

namespace brokerscope::recording {

template <class A> void fields(A& a, cluster::Is<RecordedFrames> auto& v)
{
    a(v.frames, v.left);
}

} // namespace brokerscope::recording
