#include "engine/share/share_partition.h"

#include <algorithm>

namespace brokerscope::share {
namespace {

using protocol::ErrorCode;

std::int64_t count(Offset first, Offset last)
{
    return last - first + 1;
}

} // namespace

bool SharePartition::Range::alike(const Range& other) const
{
    return state == other.state && deliveryCount == other.deliveryCount && member == other.member &&
           lockedUntil == other.lockedUntil && write == other.write;
}

SharePartition::SharePartition(const DurableState& loaded, LeaderEpoch leaderEpoch)
    : m_stateEpoch(loaded.stateEpoch), m_leaderEpoch(leaderEpoch), m_start(loaded.startOffset), m_end(loaded.startOffset)
{
    for (const auto& batch : loaded.batches) {
        const auto first = std::max(batch.first, m_end);
        if (batch.last < first)
            continue;
        Range range;
        if (first > m_end) { // handed out at most to somebody who has settled nothing
            range.last = first - 1;
            m_ranges.emplace(m_end, range);
        }
        range.last = batch.last;
        range.state = batch.state == DeliveryState::Acquired ? DeliveryState::Available : batch.state;
        range.deliveryCount = batch.deliveryCount;
        m_ranges.emplace(first, range);
        m_end = batch.last + 1;
    }
    tidy();
}

// ---- ranges

void SharePartition::split(Offset at)
{
    auto found = m_ranges.upper_bound(at);
    if (found == m_ranges.begin())
        return;
    --found;
    if (found->first == at || found->second.last < at)
        return;
    Range rest = found->second;
    found->second.last = at - 1;
    m_ranges.emplace(at, std::move(rest));
}

// The start moves over what is settled, and neighbours alike become one.
void SharePartition::tidy()
{
    while (!m_ranges.empty()) {
        const auto& front = m_ranges.begin()->second;
        if (!front.settled() || front.write != 0)
            break;
        m_start = front.last + 1;
        m_ranges.erase(m_ranges.begin());
    }
    if (m_ranges.empty())
        return;
    for (auto at = m_ranges.begin(), behind = std::next(at); behind != m_ranges.end();) {
        if (at->second.alike(behind->second)) {
            at->second.last = behind->second.last;
            behind = m_ranges.erase(behind);
        } else {
            at = behind++;
        }
    }
}

Offset SharePartition::nextFetchOffset() const
{
    for (const auto& [first, range] : m_ranges)
        if (range.available())
            return first;
    return m_end;
}

bool SharePartition::canAcquire() const
{
    return nextFetchOffset() < m_end || m_end - m_start < m_limits.locks;
}

std::vector<StateBatch> SharePartition::states() const
{
    std::vector<StateBatch> out;
    for (const auto& [first, range] : m_ranges)
        out.push_back({first, range.last, range.state, range.deliveryCount});
    return out;
}

// ---- handing out

void SharePartition::passOver(Offset first, Offset last)
{
    first = std::max(first, m_start);
    if (last < first)
        return;
    split(first);
    split(last + 1);
    for (auto at = m_ranges.lower_bound(first); at != m_ranges.end() && at->first <= last; ++at)
        if (at->second.available())
            at->second.state = DeliveryState::Archived;
    if (last < m_end)
        return;
    Range range;
    range.last = last;
    range.state = DeliveryState::Archived;
    m_ranges.emplace(m_end, range);
    m_end = last + 1;
}

// Returns how many it took.
std::int64_t SharePartition::take(const std::string& member, Offset first, Offset last, std::int64_t most, Instant now,
                                  std::vector<AcquiredRange>& out)
{
    std::int64_t taken = 0;
    const auto lock = [&](Offset from, Range& range) {
        range.state = DeliveryState::Acquired;
        range.deliveryCount = static_cast<std::int16_t>(range.deliveryCount + 1);
        range.member = member;
        range.lockedUntil = now + m_limits.lock;
        taken += count(from, range.last);
        if (!out.empty() && out.back().last + 1 == from && out.back().deliveryCount == range.deliveryCount)
            out.back().last = range.last;
        else
            out.push_back({from, range.last, range.deliveryCount});
    };
    split(first);
    split(last + 1);
    for (auto at = m_ranges.lower_bound(first); at != m_ranges.end() && at->first <= last && taken < most; ++at) {
        if (!at->second.available())
            continue;
        if (count(at->first, at->second.last) > most - taken)
            split(at->first + (most - taken));
        lock(at->first, at->second);
    }
    if (last < m_end || taken >= most)
        return taken;
    Range range;
    range.last = std::min(last, m_end + (most - taken - 1));
    const auto added = m_ranges.emplace(m_end, range).first;
    m_end = range.last + 1;
    lock(added->first, added->second);
    return taken;
}

std::vector<AcquiredRange> SharePartition::acquire(const std::string& member, AcquireMode mode, std::int64_t maxRecords,
                                                   Offset from, const std::vector<LogBatch>& batches, Instant now)
{
    std::vector<AcquiredRange> out;
    std::int64_t left = maxRecords;
    Offset position = std::max(from, m_start);
    if (position > m_end)
        return out;
    for (const auto& batch : batches) {
        if (left <= 0)
            break;
        if (batch.last < position)
            continue;
        passOver(position, batch.first - 1);
        const auto first = std::max(batch.first, position);
        position = batch.last + 1;
        if (!batch.deliverable) {
            passOver(first, batch.last);
            continue;
        }
        tidy(); // what was passed over at the front takes no room
        // Room for new records; those before the end have theirs.
        const auto known = std::max<std::int64_t>(m_end - first, 0);
        const auto room = std::max<std::int64_t>(m_limits.locks - (m_end - m_start), 0);
        const bool exact = mode == AcquireMode::RecordLimit;
        const auto last = exact ? std::min(batch.last, first + known + room - 1)
                          : room > 0 ? batch.last
                                     : std::min(batch.last, m_end - 1);
        if (last < first)
            break;
        left -= take(member, first, last, exact ? left : count(first, last), now, out);
        if (last < batch.last)
            break;
    }
    tidy();
    return out;
}

// ---- acknowledging

void SharePartition::become(Range& range, DeliveryState state)
{
    range.state = state;
    range.write = m_collecting;
    m_hasChanges = true;
}

DeliveryState SharePartition::afterFailure(const Range& range) const
{
    return range.deliveryCount >= m_limits.deliveryCount ? DeliveryState::Archived : DeliveryState::Available;
}

ErrorCode SharePartition::check(const std::string& member, const Acknowledgement& acknowledgement) const
{
    const auto& [first, last, types] = acknowledgement;
    if (last >= m_end || last < first || first < Offset(0) || types.empty() ||
        (types.size() != 1 && static_cast<std::int64_t>(types.size()) != count(first, last)))
        return ErrorCode::InvalidRequest;
    for (const auto type : types) {
        if (type < AcknowledgeType::Gap || type > AcknowledgeType::Renew)
            return ErrorCode::InvalidRequest;
        if (type == AcknowledgeType::Renew && !m_limits.mayRenew)
            return ErrorCode::InvalidRecordState;
    }
    auto at = m_ranges.upper_bound(std::max(first, m_start));
    if (at != m_ranges.begin())
        --at;
    for (; at != m_ranges.end() && at->first <= last; ++at) {
        if (at->second.last < first)
            continue;
        if (at->second.state != DeliveryState::Acquired || at->second.member != member)
            return ErrorCode::InvalidRecordState;
    }
    return ErrorCode::None;
}

void SharePartition::apply(Offset first, Offset last, AcknowledgeType type, Instant now)
{
    split(first);
    split(last + 1);
    for (auto at = m_ranges.lower_bound(first); at != m_ranges.end() && at->first <= last; ++at) {
        auto& range = at->second;
        switch (type) {
        case AcknowledgeType::Accept:
            become(range, DeliveryState::Acknowledged);
            break;
        case AcknowledgeType::Gap:
        case AcknowledgeType::Reject:
            become(range, DeliveryState::Archived);
            break;
        case AcknowledgeType::Release:
            become(range, afterFailure(range));
            break;
        case AcknowledgeType::Renew:
            range.lockedUntil = now + m_limits.lock;
            break;
        }
    }
}

SharePartition::Acknowledged SharePartition::acknowledge(const std::string& member,
                                                         const std::vector<Acknowledgement>& acknowledgements, Instant now)
{
    onDeadline(now); // a lock that has run out protects nothing, even if nobody has looked yet
    Offset before = kNoOffset;
    for (const auto& each : acknowledgements) {
        if (each.first <= before)
            return {ErrorCode::InvalidRequest, 0};
        before = each.last;
        if (const auto error = check(member, each); error != ErrorCode::None)
            return {error, 0};
    }
    bool writes = false;
    for (const auto& [first, last, types] : acknowledgements) {
        const auto size = static_cast<std::size_t>(count(first, last));
        for (std::size_t i = 0; i < size;) { // runs of the same type
            auto end = types.size() == 1 ? size : i + 1;
            while (end < size && types[end] == types[i])
                ++end;
            apply(first + static_cast<std::int64_t>(i), first + static_cast<std::int64_t>(end) - 1, types[i], now);
            writes = writes || types[i] != AcknowledgeType::Renew;
            i = end;
        }
    }
    tidy();
    return {ErrorCode::None, writes && m_hasChanges ? m_collecting : 0};
}

void SharePartition::release(const std::string& member)
{
    for (auto& [first, range] : m_ranges)
        if (range.state == DeliveryState::Acquired && range.member == member)
            become(range, afterFailure(range));
    tidy();
}

// ---- time and the log

void SharePartition::onDeadline(Instant now)
{
    bool any = false;
    for (auto& [first, range] : m_ranges)
        if (range.state == DeliveryState::Acquired && range.lockedUntil <= now) {
            become(range, afterFailure(range));
            any = true;
        }
    if (any)
        tidy();
}

Instant SharePartition::nextDeadline() const
{
    Instant out = kNever;
    for (const auto& [first, range] : m_ranges)
        if (range.state == DeliveryState::Acquired)
            out = std::min(out, range.lockedUntil);
    return out;
}

void SharePartition::onLogStart(Offset logStart)
{
    if (logStart <= m_start)
        return;
    split(logStart);
    m_ranges.erase(m_ranges.begin(), m_ranges.lower_bound(logStart));
    m_start = logStart;
    m_end = std::max(m_end, logStart);
    tidy();
}

void SharePartition::onLogEnd(Offset logEnd)
{
    if (logEnd >= m_end)
        return;
    split(logEnd);
    m_ranges.erase(m_ranges.lower_bound(logEnd), m_ranges.end());
    m_end = logEnd;
    m_start = std::min(m_start, logEnd);
}

// ---- writes

std::optional<SharePartition::Write> SharePartition::takeWrite()
{
    if (m_underWay != 0 || !m_hasChanges)
        return std::nullopt;
    m_underWay = m_collecting++;
    m_hasChanges = false;
    Write out;
    out.id = m_underWay;
    auto& change = out.change;
    change.stateEpoch = m_stateEpoch;
    change.leaderEpoch = m_leaderEpoch;
    change.startOffset = m_start; // as it will be when this is through
    change.deliveryCompleteCount = 0;
    bool atStart = true;
    for (const auto& [first, range] : m_ranges) {
        const bool settled = range.settled() && (range.write == 0 || range.write == m_underWay);
        atStart = atStart && settled;
        if (atStart) {
            change.startOffset = range.last + 1;
            continue;
        }
        if (settled)
            change.deliveryCompleteCount += static_cast<std::int32_t>(count(first, range.last));
        if (range.write == m_underWay)
            change.batches.push_back({first, range.last, range.state, range.deliveryCount});
    }
    return out;
}

void SharePartition::onWritten(bool succeeded)
{
    for (auto& [first, range] : m_ranges) {
        if (range.write != m_underWay)
            continue;
        range.write = 0;
        if (succeeded) {
            range.member.clear();
            range.lockedUntil = {};
        } else {
            range.state = DeliveryState::Acquired;
        }
    }
    m_underWay = 0;
    tidy();
}

} // namespace brokerscope::share
