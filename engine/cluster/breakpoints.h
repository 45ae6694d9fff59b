// The breakpoints of a cluster: which are set, how often each was met. Any thread.
#pragma once

#include "engine/cluster/breakpoint.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace brokerscope::cluster {

class Breakpoints
{
public:
    struct Hit
    {
        int id = 0;
        std::string condition;
    };

    // `now`: what is met already does not stop the clock before it was not met once. Gives back the breakpoint's id.
    [[nodiscard]] Result<int> add(std::string_view condition, const ClusterSnapshot& now);
    [[nodiscard]] Result<void> remove(int id);
    [[nodiscard]] Result<void> enable(int id, bool enabled);
    [[nodiscard]] std::vector<BreakpointSnapshot> list() const;

    // Whether asking is worth while: one look at a flag.
    [[nodiscard]] bool watchEvents() const { return m_watchEvents.load(std::memory_order_relaxed); }
    [[nodiscard]] bool watchSnapshots() const { return m_watchSnapshots.load(std::memory_order_relaxed); }
    // The breakpoints that this meets; each has one hit more.
    [[nodiscard]] std::vector<Hit> check(const Event& event);
    [[nodiscard]] std::vector<Hit> check(const ClusterSnapshot& snapshot);
    void setLastEvent(int id, std::uint64_t sequence);

private:
    struct Entry
    {
        BreakpointSnapshot shown;
        BreakpointCondition condition;
        bool met = false; // by the last snapshot
    };
    [[nodiscard]] Result<std::vector<Entry>::iterator> find(int id); // under m_mutex, as the next
    void noteWhatIsWatched();

    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
    int m_nextId = 1;
    std::atomic<bool> m_watchEvents{false};
    std::atomic<bool> m_watchSnapshots{false};
};

} // namespace brokerscope::cluster
