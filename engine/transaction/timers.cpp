// TransactionShard: transactions that stay open for too long, ids that nobody uses any more,
// answers that have waited long enough, and what must be tried again.
#include "engine/transaction/shard.h"

#include <algorithm>

namespace brokerscope::transaction {

using protocol::ErrorCode;

Instant TransactionShard::nextDeadline() const
{
    Instant earliest = std::min({m_timeoutCheckAt, m_expiryCheckAt, m_retryAt});
    for (const auto& write : m_pending)
        earliest = std::min(earliest, write.answerBy);
    return earliest;
}

void TransactionShard::onDeadline(Now now)
{
    if (m_timeoutCheckAt <= now.instant) {
        m_timeoutCheckAt = now.instant + m_config.timeoutCheckInterval;
        abortTimedOut(now);
    }
    if (m_expiryCheckAt <= now.instant) {
        m_expiryCheckAt = now.instant + m_config.expiryCheckInterval;
        removeExpired(now);
    }
    if (m_retryAt <= now.instant)
        writeOpenOnesAgain(now);
    // Its records may still be committed, so the ids stay busy; but nobody is kept waiting.
    for (auto& write : m_pending) {
        if (write.answerBy > now.instant)
            continue;
        write.answerBy = kNever;
        if (const auto answer = std::exchange(write.answer, nullptr))
            answer(ErrorCode::CoordinatorNotAvailable);
    }
}

void TransactionShard::abortTimedOut(Now now)
{
    const auto ageMs = [&](std::int64_t startMs) {
        if (!now.stretch)
            return toEpochMs(now.wall) - startMs;
        const auto age = now.instant - now.stretch->clusterAt(fromEpochMs(startMs));
        return std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(age).count()};
    };
    for (auto& [id, entry] : m_entries)
        if (entry.now.state == TransactionState::Ongoing && !entry.isBusy &&
            ageMs(entry.now.startMs) > entry.now.timeoutMs)
            fenceAndAbort(id, entry, AbortReason::Timeout, nullptr, now);
}

void TransactionShard::removeExpired(Now now)
{
    const std::int64_t expiredBefore = toEpochMs(now.wall) - m_config.idExpiration.count();
    std::vector<PendingWrite::Change> changes;
    std::vector<Record> records;
    const auto flush = [&] {
        if (!changes.empty())
            append(std::exchange(changes, {}), std::exchange(records, {}), nullptr, now);
    };
    for (const auto& [id, entry] : m_entries) {
        if (!entry.isKnown || entry.isBusy || !isAtRest(entry.now.state) ||
            entry.now.lastUpdateMs > expiredBefore)
            continue;
        changes.push_back({id, std::nullopt});
        records.push_back(tombstone(id));
        if (changes.size() == kExpiredIdsPerBatch)
            flush();
    }
    flush();
}

} // namespace brokerscope::transaction
