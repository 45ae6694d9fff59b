// TransactionShard: records on their way to the log, and what happens when they are committed or
// have failed.
#include "engine/protocol/coordinator_errors.h"
#include "engine/transaction/shard.h"

#include <algorithm>
#include <utility>

namespace brokerscope::transaction {

using protocol::ErrorCode;

void TransactionShard::write(const std::string& id,
                             Transaction value,
                             std::function<void(ErrorCode)> answer,
                             Now now)
{
    std::vector<Record> records{transactionRecord(id, value, m_transactionVersion)};
    std::vector<PendingWrite::Change> changes;
    changes.push_back({id, std::move(value)});
    append(std::move(changes), std::move(records), std::move(answer), now);
}

void TransactionShard::append(std::vector<PendingWrite::Change> changes,
                              std::vector<Record> records,
                              std::function<void(ErrorCode)> answer,
                              Now now)
{
    for (const auto& change : changes)
        m_entries.at(change.id).isBusy = true;
    PendingWrite write;
    write.token = ++m_lastToken;
    write.changes = std::move(changes);
    write.records = records;
    write.answer = std::move(answer);
    if (write.answer)
        write.answerBy = now.instant + m_config.writeTimeout;
    m_effects.appends.push_back({m_partition, m_leaderEpoch, write.token, std::move(records)});
    m_pending.push_back(std::move(write));
}

void TransactionShard::onCommitted(WriteToken token, Now now)
{
    while (!m_resigned && !m_pending.empty() && m_pending.front().token <= token) {
        PendingWrite write = std::move(m_pending.front());
        m_pending.pop_front();
        for (const auto& change : write.changes)
            apply(change, now);
        if (write.answer)
            write.answer(ErrorCode::None);
    }
}

void TransactionShard::apply(const PendingWrite::Change& change, Now now)
{
    const auto found = m_entries.find(change.id);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    if (!change.value) {
        m_entries.erase(found);
        return;
    }
    const TransactionState before = entry.isKnown ? entry.now.state : TransactionState::Dead;
    entry.now = *change.value;
    entry.isKnown = true;
    entry.isBusy = false;
    switch (entry.now.state) {
    case TransactionState::Ongoing:
        if (before != TransactionState::Ongoing)
            note(TransactionEventType::Started, change.id, entry);
        break;
    case TransactionState::PrepareCommit:
        note(TransactionEventType::PrepareCommit, change.id, entry);
        break;
    case TransactionState::PrepareAbort:
        note(TransactionEventType::PrepareAbort, change.id, entry);
        break;
    case TransactionState::CompleteCommit:
        note(TransactionEventType::Committed, change.id, entry);
        break;
    case TransactionState::CompleteAbort:
        note(TransactionEventType::Aborted, change.id, entry);
        break;
    case TransactionState::Empty:
    case TransactionState::Dead:
    case TransactionState::PrepareEpochFence:
        break;
    }
    if (isPrepared(entry.now.state))
        return sendMarkers(change.id, entry, now);
    entry.completing = false;
    entry.markersLeft.clear();
    entry.reason = AbortReason::None;
}

void TransactionShard::onWriteFailed(WriteToken token, ErrorCode error, Now now)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const auto& write) {
        return write.token == token;
    });
    if (m_resigned || found == m_pending.end())
        return;
    if (protocol::mayStillCommit(error)) {
        found->isOpen = true;
        found->answerBy = kNever;
        retryLater(now);
        if (const auto answer = std::exchange(found->answer, nullptr))
            answer(protocol::toCoordinatorError(error));
        return;
    }
    const PendingWrite write = std::move(*found);
    m_pending.erase(found);
    release(write);
    retryLater(now);
    if (write.answer)
        write.answer(protocol::toCoordinatorError(error));
}

// The records are not in the log: it is as if they had not been asked for.
void TransactionShard::release(const PendingWrite& write)
{
    for (const auto& change : write.changes) {
        const auto found = m_entries.find(change.id);
        if (found == m_entries.end())
            continue;
        found->second.isBusy = false;
        if (!found->second.isKnown)
            m_entries.erase(found);
    }
}

void TransactionShard::retryLater(Now now)
{
    m_retryAt = std::min(m_retryAt, now.instant + m_config.retryBackoff);
}

void TransactionShard::writeOpenOnesAgain(Now now)
{
    m_retryAt = kNever;
    for (auto& [id, entry] : m_entries)
        if (entry.completing && !entry.isBusy)
            complete(id, entry, now);
    // The last one is enough: when it is committed, so is all before it. Not while something later
    // is on its way anyway.
    const auto last = std::find_if(
        m_pending.rbegin(), m_pending.rend(), [](const auto& write) { return write.isOpen; });
    if (last != m_pending.rbegin() || last == m_pending.rend())
        return;
    auto records = last->records;
    append({}, std::move(records), nullptr, now);
}

void TransactionShard::resign()
{
    if (std::exchange(m_resigned, true))
        return;
    for (auto& write : m_pending)
        if (const auto answer = std::exchange(write.answer, nullptr))
            answer(ErrorCode::NotCoordinator);
    m_pending.clear();
    m_entries.clear();
    m_timeoutCheckAt = m_expiryCheckAt = m_retryAt = kNever;
}

Effects TransactionShard::takeEffects() { return std::exchange(m_effects, {}); }

} // namespace brokerscope::transaction
