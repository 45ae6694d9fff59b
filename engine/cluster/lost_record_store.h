// The records that truncations have cut off, the newest of them: at most 1,000 and 1 MB of each node. Any thread.
#pragma once

#include "engine/cluster/events.h"
#include "engine/events/lost_record.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace brokerscope::cluster {

class LostRecordStore
{
public:
    static constexpr std::size_t kMostRecords = 1000;
    static constexpr std::size_t kMostBytes = std::size_t{1} << 20;

    void add(std::vector<LostRecord> records); // all of one node
    [[nodiscard]] std::vector<LostRecord> all() const; // by node, in the order in which they were lost
    [[nodiscard]] std::int64_t total() const { return m_total; } // ever added
    [[nodiscard]] std::int64_t answered() const { return m_answered; } // of those, as LostRecord::answeredAtOnce

private:
    struct OfNode
    {
        std::deque<LostRecord> records;
        std::size_t bytes = 0;
    };
    mutable std::mutex m_mutex;
    std::map<NodeId, OfNode> m_nodes;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<std::int64_t> m_answered = 0;
};

} // namespace brokerscope::cluster
