// What is wrong with a node's disk: a value that the application sets and the node's files obey. Thread-safe.
#pragma once

#include "engine/base/time.h"

#include <atomic>
#include <cstdint>

namespace brokerscope::runtime {

struct DiskFault
{
    enum class State {
        Ok,
        Slow,    // whatever must reach the device (writes and syncs) takes `latency` longer; reads come from the page cache
        Full,    // nothing grows and nothing new is made (ENOSPC); reads go on
        Failing, // every operation ends with an input/output error (EIO)
    };
    State state = State::Ok;
    Duration latency{}; // of each operation, when slow
    friend bool operator==(const DiskFault&, const DiskFault&) = default;
};

// Shared by the table of faults and by the files; lives as long as either.
class DiskCondition
{
public:
    void set(const DiskFault& fault)
    {
        m_latency = fault.state == DiskFault::State::Slow ? fault.latency.count() : 0;
        m_state = fault.state;
    }
    [[nodiscard]] DiskFault::State state() const { return m_state; }
    [[nodiscard]] Duration latency() const { return Duration(m_latency.load()); } // zero unless slow

    // What is here is about to be thrown away: a sync says that it is done and asks nothing of the device.
    void forgoSyncs() { m_syncs = false; }
    [[nodiscard]] bool syncs() const { return m_syncs; }

private:
    std::atomic<DiskFault::State> m_state = DiskFault::State::Ok;
    std::atomic<Duration::rep> m_latency = 0;
    std::atomic<bool> m_syncs = true;
};

} // namespace brokerscope::runtime
