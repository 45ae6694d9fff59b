// The deadlines of one coordinator partition, by what they are for. A deadline is a value: whoever
// drives the shard asks for the earliest and calls back, so that real time, slow motion and
// simulation are the same to it.
#pragma once

#include "engine/base/time.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace brokerscope::group {

enum class TimerKind {
    Session,     // a member must be heard from; or a given-out member id must be used (KIP-394)
    JoinPhase,   // the initial delay, or how long a rebalance waits for members that have not
                 // rejoined; of a consumer group one for each classic member that must rejoin
    SyncPhase,   // how long a rebalance waits for members that have joined but not synced; of a
                 // consumer group one for each classic member that must sync
    Revocation,  // a member of a consumer group must have given up what it was told to
    Write,       // offsets.commit.timeout.ms for records that were appended
    OffsetExpiry // the periodic look for expired offsets
};

struct TimerKey
{
    TimerKind kind{};
    std::string groupId;
    std::string memberId;     // empty: of the group as a whole
    std::uint64_t number = 0; // Write only: the token
    friend auto operator<=>(const TimerKey&, const TimerKey&) = default;
};

class Timers
{
public:
    // Replaces an earlier deadline of the same key.
    void schedule(const TimerKey& key, Instant when);
    void cancel(const TimerKey& key);
    void clear();
    [[nodiscard]] bool isScheduled(const TimerKey& key) const { return m_whenByKey.contains(key); }
    [[nodiscard]] Instant next() const { return m_order.empty() ? kNever : m_order.begin()->first; }
    // Takes out the earliest deadline that is not after `now`. Deadlines of one instant come in the
    // order of their keys.
    [[nodiscard]] std::optional<TimerKey> popDue(Instant now);

private:
    std::map<TimerKey, Instant> m_whenByKey;
    std::set<std::pair<Instant, TimerKey>> m_order;
};

} // namespace brokerscope::group
