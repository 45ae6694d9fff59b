#include "engine/replication/fetch_context.h"

#include "engine/protocol/error_code.h"
#include "engine/replication/leader_hint.h"

#include <algorithm>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::FetchRequest;
using protocol::FetchResponse;

void FetchEntry::onReplicaChanged(Replica&, ReplicaChange change, std::size_t bytes)
{
    m_context.onEntryChanged(*this, change, bytes);
}

void FetchContext::put(FetchKey key, const FetchRequest::FetchPartition& asked)
{
    FetchEntry* entry = nullptr;
    if (m_kind == Kind::Session) {
        const auto [place, isNew] = m_byKey.try_emplace(std::move(key));
        if (isNew)
            place->second = m_entries.emplace(m_entries.end(), *this, place->first);
        entry = &*place->second;
    } else {
        entry = &m_entries.emplace_back(*this, std::move(key));
    }
    entry->m_asked = asked;
    // What a follower says it knows counts, not what it was told: together with a divergence it may not have used it
    // (KIP-1166).
    if (asked.highWatermark != protocol::FetchRequest::FetchPartition().highWatermark)
        entry->m_toldHighWatermark = asked.highWatermark;
    mark(*entry);
}

void FetchContext::forget(const FetchKey& key)
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end())
        return;
    FetchEntry& entry = *found->second;
    if (entry.m_marked)
        m_marked.erase(std::find(m_marked.begin(), m_marked.end(), &entry));
    m_entries.erase(found->second);
    m_byKey.erase(found);
}

void FetchContext::update(const FetchRequest& request)
{
    for (const auto& topic : request.forgottenTopicsData)
        for (const auto partition : topic.partitions)
            forget(m_usesTopicIds ? FetchKey{topic.topicId, {}, partition} : FetchKey{{}, topic.topic, partition});
    for (const auto& topic : request.topics)
        for (const auto& asked : topic.partitions)
            put(m_usesTopicIds ? FetchKey{topic.topicId, {}, asked.partition}
                               : FetchKey{{}, topic.topic, asked.partition},
                asked);
}

void FetchContext::mark(FetchEntry& entry)
{
    if (entry.m_marked)
        return;
    entry.m_marked = true;
    m_marked.push_back(&entry);
}

void FetchContext::serve(const FetchRequest& request, const RequestFacts& facts, std::int32_t sessionId, bool full,
                         Reply<FetchResponse> reply)
{
    const Instant now = m_host.now();
    m_reply = std::move(reply);
    m_full = full;
    m_sessionId = sessionId;
    m_version = facts.apiVersion;
    m_listener = facts.listener;
    m_follower = NodeId(facts.apiVersion >= 15 ? request.replicaState.replicaId : request.replicaId);
    m_followerEpoch = facts.apiVersion >= 15 ? request.replicaState.replicaEpoch : -1;
    m_mayReadFollower = m_follower < NodeId(0) && facts.apiVersion >= 11 && !request.rackId.empty();
    m_rack = request.rackId;
    m_isolation = request.isolationLevel == 1 ? IsolationLevel::ReadCommitted : IsolationLevel::ReadUncommitted;
    m_minBytes = static_cast<std::size_t>(std::max(request.minBytes, 0));
    m_maxBytes = static_cast<std::size_t>(std::clamp(request.maxBytes, 0, m_host.config.fetchMaxBytes));
    m_wake = false;
    if (m_follower >= NodeId(0))
        m_host.lastFetchFrom[m_follower] = now;
    if (full)
        for (auto& entry : m_entries)
            mark(entry);

    const Look seen = look(FirstLook::Yes);
    m_lastFetch = now;
    if (request.maxWaitMs <= 0 || m_entries.empty() || seen.answerNow || seen.bytes >= m_minBytes)
        return answer();
    m_bytesAvailable = seen.bytes;
    m_host.operations.wait(shared_from_this(), now + std::chrono::milliseconds(request.maxWaitMs));
}

void FetchContext::onEntryChanged(FetchEntry& entry, ReplicaChange change, std::size_t bytes)
{
    const bool follows = m_follower >= NodeId(0);
    bool ready = false;
    switch (change) {
    case ReplicaChange::Appended:
        if (!follows)
            return;
        // Not marked: it had our whole log when it last asked for anything.
        if (Leadership* leading = entry.m_replica->partition().leadership(); leading && !entry.m_marked)
            leading->onFollowerWaited(m_follower, m_lastFetch);
        m_bytesAvailable += bytes;
        ready = m_bytesAvailable >= m_minBytes;
        break;
    case ReplicaChange::HighWatermarkMoved:
        // A follower learns it with the next records: an answer of its own would double the traffic of acks=all.
        if (!follows && m_isolation == IsolationLevel::ReadUncommitted) {
            m_bytesAvailable += bytes;
            ready = bytes == 0 || m_bytesAvailable >= m_minBytes;
        }
        break;
    case ReplicaChange::LastStableOffsetMoved:
        if (follows || m_isolation == IsolationLevel::ReadUncommitted)
            return;
        m_bytesAvailable += bytes;
        ready = bytes == 0 || m_bytesAvailable >= m_minBytes; // 0: a transaction has ended, a look will tell
        break;
    case ReplicaChange::LogStartMoved:
        ready = follows || Offset(entry.m_asked.fetchOffset) < entry.m_replica->partition().logStartOffset();
        m_wake = m_wake || ready;
        break;
    case ReplicaChange::FollowerMoved:
        return;
    case ReplicaChange::Deleted:
        entry.m_replica = nullptr;
        [[fallthrough]];
    case ReplicaChange::RoleChanged:
        ready = true;
        m_wake = true;
        break;
    }
    mark(entry);
    if (ready && busy())
        m_host.operations.markReady(*this);
}

void FetchContext::onReady()
{
    const Look seen = look(FirstLook::No);
    if (m_wake || seen.answerNow || seen.bytes >= m_minBytes)
        return answer();
    m_bytesAvailable = seen.bytes;
}

void FetchContext::onDeadline()
{
    look(FirstLook::No);
    answer();
}

void FetchContext::finishEarly()
{
    if (!busy())
        return;
    look(FirstLook::No);
    answer();
}

FetchContext::Look FetchContext::look(FirstLook first)
{
    Look seen;
    std::size_t bytesLeft = m_maxBytes;
    // By index: noting a follower's progress may mark more partitions.
    for (std::size_t i = 0; i < m_marked.size(); ++i) {
        FetchEntry& entry = *m_marked[i];
        // The first records are returned whatever their size, or a reader could never get past a large batch (KIP-74).
        lookAt(entry, first, bytesLeft, seen.bytes == 0 ? storage::MinOneMessage::Yes : storage::MinOneMessage::No);
        const std::size_t bytes = entry.m_answer.records->size();
        seen.bytes += bytes;
        bytesLeft -= std::min(bytesLeft, bytes);
        if (entry.m_answer.errorCode != 0 || entry.m_answer.preferredReadReplica >= 0 ||
            entry.m_answer.divergingEpoch.endOffset >= 0)
            seen.answerNow = true;
    }
    return seen;
}

void FetchContext::fillOffsets(FetchEntry& entry) const
{
    const Partition& partition = entry.m_replica->partition();
    entry.m_answer.highWatermark = partition.highWatermark().value();
    entry.m_answer.lastStableOffset = partition.lastStableOffset().value();
    entry.m_answer.logStartOffset = partition.logStartOffset().value();
}

bool FetchContext::serves(const Partition& partition) const
{
    return partition.leads() || (m_mayReadFollower && partition.role() == Role::Follower);
}

bool FetchContext::isHeldBack(const Replica& replica) const
{
    const Leadership* leading = replica.partition().leadership();
    return replica.leaderThrottled && leading && !contains(leading->state().isr, m_follower) &&
           m_host.leaderQuota.exceeded(m_host.now());
}

ErrorCode FetchContext::check(FetchEntry& entry) const
{
    const Partition& partition = entry.m_replica->partition();
    if (const auto error = partition.checkEpoch(LeaderEpoch(entry.m_asked.currentLeaderEpoch)); error != ErrorCode::None)
        return error;
    if (!serves(partition))
        return ErrorCode::NotLeaderOrFollower;
    const Offset from(entry.m_asked.fetchOffset);
    if (!partition.leads() && from > partition.highWatermark()) {
        // What lies up there the leader may have and we not yet: nothing can be said against it (KIP-392).
        return from > partition.logEndOffset() ? ErrorCode::OffsetNotAvailable : ErrorCode::None;
    }
    if (!partition.knowsEpoch(LeaderEpoch(entry.m_asked.lastFetchedEpoch)))
        return ErrorCode::OffsetOutOfRange;
    if (partition.divergence(LeaderEpoch(entry.m_asked.lastFetchedEpoch), from))
        return ErrorCode::None; // said in its own field
    if (from < partition.logStartOffset() || from > partition.logEndOffset())
        return ErrorCode::OffsetOutOfRange;
    return ErrorCode::None;
}

void FetchContext::lookAt(FetchEntry& entry, FirstLook first, std::size_t bytesLeft, storage::MinOneMessage minOne)
{
    auto& answer = entry.m_answer;
    answer = {};
    answer.partitionIndex = entry.m_key.partition;
    answer.highWatermark = -1;
    answer.records = SharedBytes(); // never null: clients fail on that before they read the error
    answer.abortedTransactions.reset();
    if (m_isolation == IsolationLevel::ReadCommitted && m_follower < NodeId(0))
        answer.abortedTransactions.emplace();
    const auto fail = [&](ErrorCode error) { answer.errorCode = protocol::toWire(error); };

    if (!entry.m_replica) {
        const PartitionIndex index(entry.m_key.partition);
        const auto found = m_usesTopicIds ? m_host.leaderOf(TopicIdPartition{entry.m_key.topicId, index})
                                          : m_host.leaderOf(entry.m_key.topic, index);
        if (!found.replica) // one that is only followed here may still serve: see check()
            return fail(found.error);
        entry.m_replica = found.replica;
        found.replica->watch(entry);
    }
    Replica& replica = *entry.m_replica;
    Partition& partition = replica.partition();
    fillOffsets(entry);
    if (const auto error = check(entry); error != ErrorCode::None)
        return fail(error);
    const Offset from(entry.m_asked.fetchOffset);
    const bool comparable = partition.leads() || from <= partition.highWatermark();
    if (const auto parting = comparable ? partition.divergence(LeaderEpoch(entry.m_asked.lastFetchedEpoch), from)
                                        : std::nullopt) {
        answer.divergingEpoch.epoch = parting->epoch.value();
        answer.divergingEpoch.endOffset = parting->endOffset.value();
        return;
    }
    const bool follows = m_follower >= NodeId(0);
    if (follows && first == FirstLook::Yes) {
        const bool known = partition.leadership()->onFollowerFetch(
            m_follower, m_followerEpoch, from, Offset(entry.m_asked.logStartOffset), partition.logEndOffset(), m_host.now());
        if (!known)
            return fail(ErrorCode::NotLeaderOrFollower);
        m_host.onFollowerMoved(replica, m_follower);
        fillOffsets(entry); // it may have moved the high watermark
    }
    if (!follows && partition.leads()) {
        if (const auto better = m_host.preferredReadReplica(replica, from, m_rack, m_listener); better != kNoNode) {
            answer.preferredReadReplica = better.value();
            return;
        }
    }
    if (follows && isHeldBack(replica))
        return;
    const Offset limit = follows ? partition.logEndOffset() : partition.readableLimit(m_isolation);
    const auto partitionMax = static_cast<std::size_t>(std::max(entry.m_asked.partitionMaxBytes, 0));
    const std::size_t most = std::min(bytesLeft, partitionMax);
    if (from >= limit || (most == 0 && minOne == storage::MinOneMessage::No))
        return;
    auto read = partition.log().read(from, most, limit, minOne);
    if (!read) {
        m_host.onLogError(replica, read.error());
        return fail(ErrorCode::KafkaStorageError);
    }
    if (read.value().error != ErrorCode::None)
        return fail(read.value().error);
    if (m_isolation == IsolationLevel::ReadCommitted && !follows)
        for (const auto& aborted : partition.log().abortedTransactions(from, read.value().nextOffset)) {
            auto& told = answer.abortedTransactions->emplace_back();
            told.producerId = aborted.producerId.value();
            told.firstOffset = aborted.firstOffset.value();
        }
    answer.records = std::move(read.value().records);
}

bool FetchContext::mustTell(const FetchEntry& entry) const
{
    const auto& answer = entry.m_answer;
    return m_full || entry.m_isNew || answer.errorCode != 0 || !answer.records->empty() ||
           answer.divergingEpoch.endOffset >= 0 || answer.preferredReadReplica >= 0 ||
           answer.highWatermark != entry.m_toldHighWatermark ||
           answer.logStartOffset != entry.m_toldLogStart;
}

void FetchContext::answer()
{
    m_host.operations.stopWaiting(*this);
    const bool follows = m_follower >= NodeId(0);
    FetchResponse response;
    response.sessionId = m_sessionId;
    std::vector<FetchEntry*> looked;
    looked.swap(m_marked);
    std::vector<FetchEntry*> served; // at the back next time, so that the byte limit does not always hit the same ones
    for (FetchEntry* entry : looked) {
        auto& answer = entry->m_answer;
        const std::size_t bytes = answer.records->size();
        const bool settled = answer.errorCode == 0 && bytes == 0 && answer.divergingEpoch.endOffset < 0 &&
                             answer.preferredReadReplica < 0;
        if (follows && bytes > 0 && entry->m_replica->leaderThrottled)
            m_host.leaderQuota.note(bytes, m_host.now());
        if (mustTell(*entry)) {
            if (response.responses.empty() || response.responses.back().topic != entry->m_key.topic ||
                response.responses.back().topicId != entry->m_key.topicId) {
                auto& topic = response.responses.emplace_back();
                topic.topic = entry->m_key.topic;
                topic.topicId = entry->m_key.topicId;
            }
            const auto error = static_cast<ErrorCode>(answer.errorCode);
            if (m_version >= 16 && entry->m_replica &&
                (error == ErrorCode::NotLeaderOrFollower || error == ErrorCode::FencedLeaderEpoch))
                hintAtLeader(m_host.image.get(), entry->m_replica->id(), m_listener, answer.currentLeader, response.nodeEndpoints);
            if (bytes > 0)
                (follows ? entry->m_replica->counters().replicationBytesOut : entry->m_replica->counters().bytesOut) += bytes;
            entry->m_isNew = false;
            entry->m_toldHighWatermark = answer.highWatermark;
            entry->m_toldLogStart = answer.logStartOffset;
            response.responses.back().partitions.push_back(std::move(answer));
        }
        entry->m_answer = {};
        // Settled: nothing more to say until something happens. Unless the limits kept its records back.
        entry->m_marked = false;
        const bool more = settled && entry->m_replica && serves(entry->m_replica->partition()) &&
                          Offset(entry->m_asked.fetchOffset) < (follows ? entry->m_replica->partition().logEndOffset()
                                                                       : entry->m_replica->partition().readableLimit(m_isolation));
        if (more)
            mark(*entry);
        else if (!settled)
            served.push_back(entry);
    }
    for (FetchEntry* entry : served)
        mark(*entry);
    const auto reply = std::move(m_reply);
    m_reply = nullptr;
    reply(std::move(response));
}

} // namespace brokerscope::replication
