// GroupShard: records on their way to the log, and what happens when they are committed or have
// failed.
#include "engine/group/records.h"
#include "engine/group/shard.h"
#include "engine/protocol/coordinator_errors.h"

#include <algorithm>
#include <set>

namespace brokerscope::group {

using protocol::ErrorCode;

namespace {

const std::string* groupIdOf(const DecodedRecord& record)
{
    if (const auto* offset = std::get_if<OffsetRecord>(&record))
        return &offset->groupId;
    if (const auto* group = std::get_if<GroupRecord>(&record))
        return &group->groupId;
    if (const auto* consumer = std::get_if<ConsumerRecord>(&record))
        return &consumer->groupId;
    if (const auto* share = std::get_if<ShareRecord>(&record))
        return &share->groupId;
    return nullptr;
}

} // namespace

void GroupShard::append(std::vector<Record> records,
                        Now now,
                        std::function<void(ErrorCode, Now)> onResult,
                        std::function<void(ErrorCode)> answer,
                        std::optional<TransactionalProducer> producer)
{
    PendingWrite write;
    if (producer)
        write.producer = producer->id;
    write.token = ++m_lastToken;
    write.onResult = std::move(onResult);
    write.answer = std::move(answer);
    for (const auto& record : records) {
        // Through the bytes and back, so that what is applied now is what a loader will read.
        auto decoded = decodeRecord(
            record.key, record.value ? std::optional<ByteView>(*record.value) : std::nullopt);
        if (decoded)
            write.records.push_back(std::move(decoded).value());
    }
    write.applyTo(m_written);
    m_timers.schedule({TimerKind::Write, {}, {}, write.token},
                      now.instant + m_config.offsetsCommitTimeout);
    m_effects.appends.push_back(
        {m_partition, m_leaderEpoch, write.token, std::move(records), producer});
    m_pending.push_back(std::move(write));
}

void GroupShard::finish(PendingWrite& write, ErrorCode error, Now now)
{
    const auto onResult = std::exchange(write.onResult, nullptr);
    const auto answer = std::exchange(write.answer, nullptr);
    if (onResult)
        onResult(error, now);
    if (answer)
        answer(error);
}

void GroupShard::onCommitted(WriteToken token, Now now)
{
    while (!m_resigned && !m_pending.empty() && m_pending.front().token <= token) {
        PendingWrite write = std::move(m_pending.front());
        m_pending.pop_front();
        m_timers.cancel({TimerKind::Write, {}, {}, write.token});
        write.applyTo(m_committed);
        finish(write, ErrorCode::None, now);
    }
}

void GroupShard::onWriteFailed(WriteToken token, ErrorCode error, Now now)
{
    const auto found =
        std::find_if(m_pending.begin(), m_pending.end(), [&](const PendingWrite& write) {
            return write.token == token;
        });
    if (m_resigned || found == m_pending.end())
        return;
    if (protocol::mayStillCommit(error)) {
        m_timers.cancel({TimerKind::Write, {}, {}, token});
        return giveUpWaiting(token, protocol::toCoordinatorError(error), now);
    }
    PendingWrite write = std::move(*found);
    m_pending.erase(found);
    m_timers.cancel({TimerKind::Write, {}, {}, write.token});
    rebuildWritten();
    std::set<std::string> touched;
    for (const auto& record : write.records)
        if (const auto* groupId = groupIdOf(record))
            touched.insert(*groupId);
    for (const auto& groupId : touched) {
        reconcile(groupId);
        onConsumerWriteFailed(groupId, now);
        onShareWriteFailed(groupId, now);
    }
    finish(write, protocol::toCoordinatorError(error), now);
}

void GroupShard::giveUpWaiting(WriteToken token, ErrorCode error, Now now)
{
    // The records are in the log and may still be committed, so they stay; but nobody is kept
    // waiting for them any longer.
    for (auto& write : m_pending) {
        if (write.token == token) {
            // Taken out first: what follows may append, and move the queue under our feet.
            PendingWrite timedOut;
            timedOut.onResult = std::exchange(write.onResult, nullptr);
            timedOut.answer = std::exchange(write.answer, nullptr);
            return finish(timedOut, error, now);
        }
    }
}

void GroupShard::rebuildWritten()
{
    m_written = m_committed;
    for (const auto& write : m_pending)
        write.applyTo(m_written);
}

void GroupShard::PendingWrite::applyTo(DurableState& state) const
{
    for (const auto& record : records) {
        if (producer)
            state.applyTransactional(*producer, record);
        else
            state.apply(record);
    }
}

void GroupShard::reconcile(const std::string& groupId)
{
    const StoredGroup* stored = m_written.group(groupId);
    const bool exists = stored != nullptr || !m_written.offsetsOf(groupId).empty() ||
                        m_written.hasOpenTransaction(groupId);
    if (m_written.consumerGroup(groupId) != nullptr)
        return dropClassic(groupId, ErrorCode::CoordinatorNotAvailable);
    if (exists && !m_groups.contains(groupId))
        m_groups.emplace(groupId, Group::fromStored(groupId, stored));
}

void GroupShard::resign()
{
    if (m_resigned)
        return;
    m_resigned = true;
    for (auto& write : m_pending)
        if (const auto answer = std::exchange(write.answer, nullptr))
            answer(ErrorCode::NotCoordinator);
    m_pending.clear();
    for (auto& [groupId, group] : m_groups) {
        for (auto& [memberId, member] : group.members) {
            if (const auto waiting = std::exchange(member.awaitingJoin, std::nullopt))
                failJoin(waiting->request, waiting->version, memberId, ErrorCode::NotCoordinator);
            if (const auto waiting = std::exchange(member.awaitingSync, std::nullopt))
                answerSync(*waiting, group, {}, ErrorCode::NotCoordinator);
        }
    }
    m_groups.clear();
    m_consumerSoft.clear();
    for (const auto& [token, work] : std::exchange(m_shareWork, {}))
        if (work.onResign)
            work.onResign();
    m_shareSoft.clear();
    m_timers.clear();
}

Effects GroupShard::takeEffects() { return std::exchange(m_effects, {}); }

} // namespace brokerscope::group
