// TransactionShard: how transactions end, by their producer or by the coordinator, and what follows
// until every partition has its marker.
#include "engine/transaction/shard.h"

#include <utility>

namespace brokerscope::transaction {

using protocol::ErrorCode;

namespace {

Outcome outcomeOf(TransactionState state)
{
    return state == TransactionState::PrepareCommit || state == TransactionState::CompleteCommit
               ? Outcome::Commit
               : Outcome::Abort;
}

} // namespace

void TransactionShard::endTransaction(RequestId id,
                                      const protocol::EndTxnRequest& request,
                                      std::int16_t version,
                                      Now now)
{
    const auto answer = [this, id, version](ErrorCode error, ProducerIdentity goOnWith) {
        protocol::EndTxnResponse response;
        if (error == ErrorCode::ProducerFenced && version < 2)
            error = ErrorCode::InvalidProducerEpoch; // KIP-588
        response.errorCode = toWire(error);
        response.producerId = error == ErrorCode::None ? goOnWith.id.value() : -1;
        response.producerEpoch = error == ErrorCode::None ? goOnWith.epoch : kNoProducerEpoch;
        respond(id, std::move(response));
    };
    const auto found = m_entries.find(request.transactionalId);
    if (found == m_entries.end() || !found->second.isKnown)
        return answer(ErrorCode::InvalidProducerIdMapping, {});
    Entry& entry = found->second;
    const ProducerIdentity producer{ProducerId(request.producerId), request.producerEpoch};
    const Outcome outcome = request.committed ? Outcome::Commit : Outcome::Abort;
    const std::int16_t clientVersion = version >= 5 ? kTransactionVersion2 : std::int16_t{0};
    auto decision = clientVersion >= kTransactionVersion2
                        ? decideEnd(entry, producer, outcome, clientVersion, now)
                        : decideEndBeforeVersion2(entry, producer, outcome, now);
    if (!decision.prepared)
        return answer(decision.error, {entry.now.producerId, entry.now.producerEpoch});
    const Transaction& prepared = *decision.prepared;
    const ProducerIdentity goOnWith =
        prepared.nextProducerId != kNoProducer
            ? ProducerIdentity{prepared.nextProducerId, 0}
            : ProducerIdentity{prepared.producerId, prepared.producerEpoch};
    entry.reason = outcome == Outcome::Abort ? AbortReason::Client : AbortReason::None;
    write(
        request.transactionalId,
        std::move(*decision.prepared),
        [answer, goOnWith](ErrorCode error) { answer(error, goOnWith); },
        now);
}

// Before version 2 an end leaves the epoch alone, so whoever ends twice with the same outcome is
// taken to have asked again.
TransactionShard::EndDecision TransactionShard::decideEndBeforeVersion2(Entry& entry,
                                                                        ProducerIdentity producer,
                                                                        Outcome outcome,
                                                                        Now now)
{
    if (entry.now.producerId != producer.id)
        return {std::nullopt, ErrorCode::InvalidProducerIdMapping};
    if (entry.now.producerEpoch != producer.epoch)
        return {std::nullopt, ErrorCode::ProducerFenced};
    if (entry.isBusy)
        return {std::nullopt, ErrorCode::ConcurrentTransactions};
    if (entry.now.state == TransactionState::Ongoing)
        return prepare(entry, outcome, 0, now);
    if (entry.now.state == TransactionState::Empty || outcomeOf(entry.now.state) != outcome)
        return {std::nullopt, ErrorCode::InvalidTxnState};
    return {std::nullopt,
            isPrepared(entry.now.state) ? ErrorCode::ConcurrentTransactions : ErrorCode::None};
}

// From version 2 on (KIP-890) every end bumps the epoch. The epoch of the request therefore says
// whether it is a repetition of the last end (one lower than ours) or the next end (ours).
TransactionShard::EndDecision TransactionShard::decideEnd(
    Entry& entry, ProducerIdentity producer, Outcome outcome, std::int16_t clientVersion, Now now)
{
    const Transaction& current = entry.now;
    const bool usedUpAndAgain = !isPrepared(current.state) && current.producerEpoch == 0 &&
                                current.previousProducerId == producer.id &&
                                current.producerId != producer.id &&
                                producer.epoch == kHighestProducerEpoch - 1;
    if (current.producerId != producer.id && !usedUpAndAgain) {
        if (isPrepared(current.state) && current.nextProducerId == producer.id)
            return {std::nullopt, ErrorCode::ConcurrentTransactions};
        return {std::nullopt, ErrorCode::InvalidProducerIdMapping};
    }
    const bool isCurrent = !usedUpAndAgain && producer.epoch == current.producerEpoch;
    const bool isAgain = usedUpAndAgain || (current.producerId == producer.id &&
                                            current.producerEpoch == producer.epoch + 1);
    switch (current.state) {
    case TransactionState::PrepareCommit:
    case TransactionState::PrepareAbort:
        if (!isAgain && !isCurrent)
            return {std::nullopt, ErrorCode::ProducerFenced};
        // The next transaction's end waits until this one is complete.
        if (isCurrent || outcomeOf(current.state) == outcome)
            return {std::nullopt, ErrorCode::ConcurrentTransactions};
        return {std::nullopt, ErrorCode::InvalidTxnState};
    case TransactionState::CompleteCommit:
    case TransactionState::CompleteAbort:
        if (!isAgain && !isCurrent)
            return {std::nullopt, ErrorCode::ProducerFenced};
        if (entry.isBusy)
            return {std::nullopt, ErrorCode::ConcurrentTransactions};
        if (isAgain)
            return {std::nullopt,
                    outcomeOf(current.state) == outcome ? ErrorCode::None
                                                        : ErrorCode::InvalidTxnState};
        break;
    case TransactionState::Empty:
    case TransactionState::Ongoing:
        if (!isCurrent)
            return {std::nullopt, ErrorCode::ProducerFenced};
        if (entry.isBusy)
            return {std::nullopt, ErrorCode::ConcurrentTransactions};
        break;
    case TransactionState::Dead:
    case TransactionState::PrepareEpochFence:
        return {std::nullopt, ErrorCode::UnknownServerError}; // neither is ever committed
    }
    // Nothing is open: a commit has nothing to commit; an abort still bumps the epoch, because the
    // client may have sent data that never arrived, or has yet to.
    if (current.state != TransactionState::Ongoing && outcome == Outcome::Commit)
        return {std::nullopt, ErrorCode::InvalidTxnState};
    return prepare(entry, outcome, clientVersion, now);
}

TransactionShard::EndDecision
TransactionShard::prepare(const Entry& entry, Outcome outcome, std::int16_t clientVersion, Now now)
{
    ProducerId next = kNoProducer;
    if (clientVersion >= kTransactionVersion2 && isExhausted(entry.now.producerEpoch)) {
        const auto fresh = m_ids.take();
        if (!fresh)
            return {std::nullopt, ErrorCode::CoordinatorLoadInProgress};
        next = *fresh;
    }
    return {prepared(entry.now, outcome, clientVersion, next, toEpochMs(now.wall)),
            ErrorCode::None};
}

void TransactionShard::fenceAndAbort(const std::string& id,
                                     Entry& entry,
                                     AbortReason reason,
                                     std::function<void(ErrorCode)> answer,
                                     Now now)
{
    ProducerId next = kNoProducer;
    if (m_transactionVersion >= kTransactionVersion2 && isExhausted(entry.now.producerEpoch)) {
        const auto fresh = m_ids.take();
        if (!fresh) {
            if (answer)
                answer(ErrorCode::CoordinatorLoadInProgress);
            return;
        }
        next = *fresh;
    }
    entry.reason = reason;
    write(id,
          fencedAndAborted(entry.now, m_transactionVersion, next, toEpochMs(now.wall)),
          std::move(answer),
          now);
}

// The end is committed: from here on there is no way back, whoever coordinates.
void TransactionShard::sendMarkers(const std::string& id, Entry& entry, Now now)
{
    entry.markersLeft = entry.now.partitions;
    entry.completing = false;
    if (entry.markersLeft.empty())
        return complete(id, entry, now);
    m_effects.markers.push_back({m_partition,
                                 m_leaderEpoch,
                                 id,
                                 {entry.now.producerId, entry.now.producerEpoch},
                                 outcomeOf(entry.now.state),
                                 entry.now.clientVersion,
                                 entry.markersLeft});
}

void TransactionShard::onMarkerWritten(const std::string& transactionalId,
                                       ProducerIdentity producer,
                                       const TopicPartition& partition,
                                       Now now)
{
    const auto found = m_entries.find(transactionalId);
    if (m_resigned || m_loading || found == m_entries.end())
        return;
    Entry& entry = found->second;
    if (!isPrepared(entry.now.state) || entry.now.producerId != producer.id ||
        entry.now.producerEpoch != producer.epoch || entry.markersLeft.erase(partition) == 0)
        return;
    if (entry.markersLeft.empty())
        complete(transactionalId, entry, now);
}

void TransactionShard::complete(const std::string& id, Entry& entry, Now now)
{
    entry.completing = true;
    // What fails is tried again: nobody waits for an answer, but the id is of no use before.
    write(id, transaction::completed(entry.now, toEpochMs(now.wall)), nullptr, now);
}

} // namespace brokerscope::transaction
