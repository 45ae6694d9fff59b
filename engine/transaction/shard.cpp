#include "engine/transaction/shard.h"

#include <algorithm>
#include <utility>

namespace brokerscope::transaction {

using protocol::ErrorCode;

TransactionShard::TransactionShard(PartitionIndex partition,
                                   LeaderEpoch leaderEpoch,
                                   const TransactionConfig& config,
                                   ProducerIdSource& ids)
    : m_partition(partition), m_leaderEpoch(leaderEpoch), m_config(config), m_ids(ids)
{
}

Result<void> TransactionShard::replay(ByteView key, std::optional<ByteView> value)
{
    BOOST_OUTCOME_TRY(auto decoded, decodeRecord(key, value));
    if (!decoded)
        return success();
    if (!decoded->value) {
        m_entries.erase(decoded->transactionalId);
        return success();
    }
    auto& entry = m_entries[decoded->transactionalId];
    entry.now = std::move(*decoded->value);
    entry.isKnown = true;
    return success();
}

void TransactionShard::finishLoading(Now now)
{
    m_loading = false;
    m_timeoutCheckAt = now.instant + m_config.timeoutCheckInterval;
    m_expiryCheckAt = now.instant + m_config.expiryCheckInterval;
    for (auto& [id, entry] : m_entries)
        if (isPrepared(entry.now.state))
            sendMarkers(id, entry, now);
}

TransactionShard::Found TransactionShard::find(const std::string& transactionalId,
                                               ProducerId producer)
{
    const auto found = m_entries.find(transactionalId);
    if (found == m_entries.end() || !found->second.isKnown)
        return {nullptr, ErrorCode::InvalidProducerIdMapping};
    Entry& entry = found->second;
    if (entry.now.producerId == producer)
        return {&entry, ErrorCode::None};
    // Told to the client with the answer to EndTxn, but in force only when that end is complete.
    if (isPrepared(entry.now.state) && entry.now.nextProducerId == producer)
        return {nullptr, ErrorCode::ConcurrentTransactions};
    return {nullptr, ErrorCode::InvalidProducerIdMapping};
}

const Transaction* TransactionShard::find(const std::string& transactionalId) const
{
    const auto found = m_entries.find(transactionalId);
    return found == m_entries.end() || !found->second.isKnown ? nullptr : &found->second.now;
}

void TransactionShard::initProducerId(RequestId id,
                                      const protocol::InitProducerIdRequest& request,
                                      std::int16_t version,
                                      Now now)
{
    const auto refuse = [this, id, version](ErrorCode error) {
        protocol::InitProducerIdResponse response;
        // Older clients know only the code of the Produce request (KIP-588).
        if (error == ErrorCode::ProducerFenced && version < 4)
            error = ErrorCode::InvalidProducerEpoch;
        response.errorCode = toWire(error);
        response.producerId = -1;
        response.producerEpoch = -1;
        respond(id, std::move(response));
    };
    const std::int64_t nowMs = toEpochMs(now.wall);
    std::optional<ProducerIdentity> expected;
    if (request.producerId != -1 && request.producerEpoch != kNoProducerEpoch)
        expected = ProducerIdentity{ProducerId(request.producerId), request.producerEpoch};
    else if (request.producerId != -1 || request.producerEpoch != kNoProducerEpoch)
        return refuse(ErrorCode::InvalidRequest);
    if (request.transactionTimeoutMs <= 0 ||
        request.transactionTimeoutMs > m_config.maxTimeout.count())
        return refuse(ErrorCode::InvalidTransactionTimeout);

    const std::string transactionalId = request.transactionalId.value_or("");
    auto found = m_entries.find(transactionalId);
    if (found == m_entries.end()) {
        const auto fresh = m_ids.take();
        if (!fresh)
            return refuse(ErrorCode::CoordinatorLoadInProgress);
        found = m_entries.emplace(transactionalId, Entry{}).first;
        found->second.now.producerId = *fresh;
        found->second.now.lastUpdateMs = nowMs;
    }
    Entry& entry = found->second;
    const Transaction& current = entry.now;
    if (entry.isBusy)
        return refuse(ErrorCode::ConcurrentTransactions);
    const bool isNew = current.producerEpoch == kNoProducerEpoch;
    // An id of before counts when its epochs were used up: the client may not have heard of the new
    // one.
    if (expected && !isNew && expected->id != current.producerId &&
        !(expected->id == current.previousProducerId && isExhausted(expected->epoch)))
        return refuse(ErrorCode::ProducerFenced);

    const auto answer = [this, id, refuse](const ProducerIdentity& given) {
        return [this, id, refuse, given](ErrorCode error) {
            if (error != ErrorCode::None)
                return refuse(error);
            protocol::InitProducerIdResponse response;
            response.producerId = given.id.value();
            response.producerEpoch = given.epoch;
            respond(id, std::move(response));
        };
    };
    switch (current.state) {
    case TransactionState::PrepareCommit:
    case TransactionState::PrepareAbort:
        return refuse(ErrorCode::ConcurrentTransactions);
    case TransactionState::Ongoing:
        // Whoever is fenced himself must not abort what his successor has begun.
        if (expected && expected->epoch != current.producerEpoch)
            return refuse(ErrorCode::ProducerFenced);
        return fenceAndAbort(
            transactionalId,
            entry,
            AbortReason::Fenced,
            [refuse](ErrorCode error) {
                refuse(error == ErrorCode::None ? ErrorCode::ConcurrentTransactions : error);
            },
            now);
    case TransactionState::Empty:
    case TransactionState::CompleteCommit:
    case TransactionState::CompleteAbort:
        break;
    case TransactionState::Dead:
    case TransactionState::PrepareEpochFence:
        return refuse(ErrorCode::UnknownServerError); // neither is ever committed
    }
    if (isExhausted(current.producerEpoch) &&
        (!expected || expected->epoch == current.producerEpoch)) {
        const auto fresh = m_ids.take();
        if (!fresh)
            return refuse(ErrorCode::CoordinatorLoadInProgress);
        auto next = withProducerId(current, *fresh, request.transactionTimeoutMs, expected, nowMs);
        return write(transactionalId, std::move(next), answer({*fresh, 0}), now);
    }
    auto next = withNextEpoch(current, request.transactionTimeoutMs, expected, nowMs);
    if (const auto* error = std::get_if<ErrorCode>(&next))
        return refuse(*error);
    auto& value = std::get<Transaction>(next);
    const ProducerIdentity given{value.producerId, value.producerEpoch};
    write(transactionalId, std::move(value), answer(given), now);
}

void TransactionShard::addPartitions(const std::string& transactionalId,
                                     ProducerIdentity producer,
                                     const Partitions& partitions,
                                     std::int16_t clientVersion,
                                     std::function<void(ErrorCode)> done,
                                     Now now)
{
    const auto found = find(transactionalId, producer.id);
    if (found.entry == nullptr)
        return done(found.error);
    Entry& entry = *found.entry;
    if (entry.now.producerEpoch != producer.epoch)
        return done(ErrorCode::ProducerFenced);
    if (entry.isBusy || isPrepared(entry.now.state))
        return done(ErrorCode::ConcurrentTransactions);
    if (entry.now.state == TransactionState::Ongoing && std::includes(entry.now.partitions.begin(),
                                                                      entry.now.partitions.end(),
                                                                      partitions.begin(),
                                                                      partitions.end()))
        return done(ErrorCode::None);
    write(transactionalId,
          withPartitions(entry.now, partitions, clientVersion, toEpochMs(now.wall)),
          std::move(done),
          now);
}

ErrorCode TransactionShard::verify(const std::string& transactionalId,
                                   ProducerIdentity producer,
                                   const TopicPartition& partition) const
{
    const Transaction* transaction = find(transactionalId);
    if (transaction == nullptr || transaction->producerId != producer.id)
        return ErrorCode::InvalidProducerIdMapping;
    if (transaction->producerEpoch != producer.epoch)
        return ErrorCode::ProducerFenced;
    if (isPrepared(transaction->state))
        return ErrorCode::ConcurrentTransactions;
    return transaction->partitions.contains(partition) ? ErrorCode::None
                                                       : ErrorCode::TransactionAbortable;
}

protocol::DescribeTransactionsResponse::TransactionState
TransactionShard::describe(const std::string& transactionalId) const
{
    protocol::DescribeTransactionsResponse::TransactionState out;
    out.transactionalId = transactionalId;
    const Transaction* transaction = find(transactionalId);
    if (transaction == nullptr) {
        out.errorCode = toWire(ErrorCode::TransactionalIdNotFound);
        return out;
    }
    out.transactionState = nameOf(transaction->state);
    out.transactionTimeoutMs = transaction->timeoutMs;
    out.transactionStartTimeMs = transaction->startMs;
    out.producerId = transaction->producerId.value();
    out.producerEpoch = transaction->producerEpoch;
    const auto& partitions = isPrepared(transaction->state)
                                 ? m_entries.at(transactionalId).markersLeft
                                 : transaction->partitions;
    for (const auto& each : partitions) {
        auto topic = std::find_if(out.topics.begin(), out.topics.end(), [&](const auto& t) {
            return t.topic == each.topic;
        });
        if (topic == out.topics.end()) {
            topic = out.topics.emplace(out.topics.end());
            topic->topic = each.topic;
        }
        topic->partitions.push_back(each.partition.value());
    }
    return out;
}

void TransactionShard::list(
    const ListFilter& filter,
    Now now,
    std::vector<protocol::ListTransactionsResponse::TransactionState>& into) const
{
    for (const auto& [id, entry] : m_entries) {
        if (!entry.isKnown || !filter.matches(id, entry.now, toEpochMs(now.wall)))
            continue;
        auto& out = into.emplace_back();
        out.transactionalId = id;
        out.producerId = entry.now.producerId.value();
        out.transactionState = nameOf(entry.now.state);
    }
}

std::vector<TransactionView> TransactionShard::snapshot() const
{
    std::vector<TransactionView> all;
    for (const auto& [id, entry] : m_entries) {
        if (!entry.isKnown)
            continue;
        auto& view = all.emplace_back();
        view.id = id;
        view.coordinatorEpoch = m_leaderEpoch;
        view.producer = {entry.now.producerId, entry.now.producerEpoch};
        view.state = nameOf(entry.now.state);
        view.startMs = entry.now.startMs;
        view.lastUpdateMs = entry.now.lastUpdateMs;
        view.timeoutMs = entry.now.timeoutMs;
        const auto& partitions =
            isPrepared(entry.now.state) ? entry.markersLeft : entry.now.partitions;
        view.partitions.assign(partitions.begin(), partitions.end());
    }
    return all;
}

void TransactionShard::note(TransactionEventType type, const std::string& id, const Entry& entry)
{
    const auto& partitions = entry.markersLeft.empty() ? entry.now.partitions : entry.markersLeft;
    m_effects.events.push_back({type,
                                id,
                                {entry.now.producerId, entry.now.producerEpoch},
                                entry.reason,
                                static_cast<std::int64_t>(partitions.size())});
}

} // namespace brokerscope::transaction
