// The cluster's one ordered stream of events: numbers them, finds each one's cause, keeps the newest.
// Any thread.
#pragma once

#include "engine/cluster/cause_linker.h"
#include "engine/cluster/events.h"
#include "engine/cluster/server_log.h"
#include "engine/cluster/snapshot.h"

#include <deque>
#include <mutex>

namespace brokerscope::cluster {

class EventLog
{
public:
    static constexpr std::size_t kKept = 20000; // as many as the window keeps

    // Each event goes into `log`, too, which may be null and must outlive this.
    explicit EventLog(std::size_t capacity = kKept, ServerLog* log = nullptr) : m_capacity(capacity), m_log(log) {}

    // Sets the event's sequence and, where it is known, its cause. Returns the sequence.
    std::uint64_t add(Event event);
    [[nodiscard]] EventCounts counts() const;
    [[nodiscard]] EventBatch read(std::uint64_t from, std::size_t limit) const;

private:
    mutable std::mutex m_mutex;
    const std::size_t m_capacity;
    ServerLog* const m_log;
    std::uint64_t m_next = 1;
    std::deque<Event> m_events;
    CauseLinker m_causes;
    EventCounts m_counts;
};

} // namespace brokerscope::cluster
