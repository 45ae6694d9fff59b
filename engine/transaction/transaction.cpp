#include "engine/transaction/transaction.h"

#include <algorithm>

namespace brokerscope::transaction {
namespace {

Transaction atRest(const Transaction& now, std::int32_t timeoutMs, std::int64_t nowMs)
{
    Transaction next = now;
    next.previousProducerId = now.producerId;
    next.state = TransactionState::Empty;
    next.timeoutMs = timeoutMs;
    next.partitions.clear();
    next.startMs = -1;
    next.lastUpdateMs = nowMs;
    return next;
}

std::int16_t bumped(std::int16_t epoch)
{
    return epoch == kHighestProducerEpoch ? epoch : static_cast<std::int16_t>(epoch + 1);
}

} // namespace

std::variant<Transaction, protocol::ErrorCode>
withNextEpoch(const Transaction& now,
              std::int32_t timeoutMs,
              const std::optional<ProducerIdentity>& expected,
              std::int64_t nowMs)
{
    Transaction next = atRest(now, timeoutMs, nowMs);
    const bool isNew = now.producerEpoch == kNoProducerEpoch;
    if (!expected) {
        next.lastProducerEpoch = kNoProducerEpoch;
    } else if (isNew || expected->epoch == now.producerEpoch) {
        next.lastProducerEpoch = now.producerEpoch;
    } else if (expected->epoch == now.lastProducerEpoch) {
        return next; // asked again, as the answer was lost: nobody else was here in between
    } else {
        return protocol::ErrorCode::ProducerFenced;
    }
    if (isExhausted(now.producerEpoch))
        return protocol::ErrorCode::ProducerFenced;
    next.producerEpoch = bumped(now.producerEpoch);
    return next;
}

Transaction withProducerId(const Transaction& now,
                           ProducerId fresh,
                           std::int32_t timeoutMs,
                           const std::optional<ProducerIdentity>& expected,
                           std::int64_t nowMs)
{
    Transaction next = atRest(now, timeoutMs, nowMs);
    next.producerId = fresh;
    next.producerEpoch = 0;
    next.lastProducerEpoch = expected ? now.producerEpoch : kNoProducerEpoch;
    return next;
}

Transaction withPartitions(const Transaction& now,
                           const Partitions& added,
                           std::int16_t clientVersion,
                           std::int64_t nowMs)
{
    Transaction next = now;
    next.previousProducerId = now.producerId;
    if (isAtRest(now.state))
        next.startMs = nowMs;
    next.state = TransactionState::Ongoing;
    next.partitions.insert(added.begin(), added.end());
    next.lastUpdateMs = nowMs;
    next.clientVersion = clientVersion;
    return next;
}

Transaction prepared(const Transaction& now,
                     Outcome outcome,
                     std::int16_t clientVersion,
                     ProducerId nextProducerId,
                     std::int64_t nowMs)
{
    Transaction next = now;
    next.previousProducerId = now.producerId;
    // Version 2 allows to abort what has not begun: it begins and ends at once.
    if (isAtRest(now.state))
        next.startMs = nowMs;
    next.state = outcome == Outcome::Commit ? TransactionState::PrepareCommit
                                            : TransactionState::PrepareAbort;
    if (clientVersion >= kTransactionVersion2) {
        next.lastProducerEpoch = now.producerEpoch;
        next.producerEpoch = bumped(now.producerEpoch);
    }
    next.nextProducerId = nextProducerId;
    next.lastUpdateMs = nowMs;
    next.clientVersion = clientVersion;
    return next;
}

Transaction fencedAndAborted(const Transaction& now,
                             std::int16_t version,
                             ProducerId nextProducerId,
                             std::int64_t nowMs)
{
    Transaction fenced = now;
    fenced.state = TransactionState::PrepareEpochFence;
    fenced.producerEpoch = bumped(now.producerEpoch);
    fenced.lastProducerEpoch = kNoProducerEpoch;
    return prepared(fenced,
                    Outcome::Abort,
                    version >= kTransactionVersion2 ? version : std::int16_t{0},
                    nextProducerId,
                    nowMs);
}

Transaction completed(const Transaction& now, std::int64_t nowMs)
{
    Transaction next = now;
    next.previousProducerId = now.producerId;
    next.state = now.state == TransactionState::PrepareCommit ? TransactionState::CompleteCommit
                                                              : TransactionState::CompleteAbort;
    if (now.clientVersion >= kTransactionVersion2 && now.nextProducerId != kNoProducer) {
        next.producerId = now.nextProducerId;
        next.producerEpoch = 0;
    }
    next.nextProducerId = kNoProducer;
    next.partitions.clear();
    next.lastUpdateMs = nowMs;
    return next;
}

} // namespace brokerscope::transaction
