// The logs of all nodes as one stream: a line for each event, as an operator of Kafka reads it in server.log. Bounded: the
// oldest go first. Any thread.
#pragma once

#include "engine/cluster/events.h"
#include "engine/events/log_line.h"

#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace brokerscope::cluster {

using events::LogLevel;
using events::LogLine;

struct LogBatch
{
    std::vector<LogLine> lines; // ascending sequence
    std::uint64_t next = 1;     // pass this to the next call
    std::uint64_t lost = 0;     // how many the reader was too slow for
};

class ServerLog
{
public:
    explicit ServerLog(std::size_t capacity = 20000) : m_capacity(capacity) {}

    void add(LogLine line);
    void add(const Event& event); // as lineOf() has it
    [[nodiscard]] LogBatch read(std::uint64_t from, std::size_t limit) const;

private:
    mutable std::mutex m_mutex;
    const std::size_t m_capacity;
    std::uint64_t m_next = 1;
    std::deque<LogLine> m_lines;
};

// The line for an event, with the level that it deserves.
[[nodiscard]] LogLine lineOf(const Event& event);

} // namespace brokerscope::cluster
