// How many bytes become readable when the high watermark moves. A leader notes each append here and takes it out when the
// high watermark passes, so that a waiting fetch learns what came without looking into the log.
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <deque>

namespace brokerscope::replication {

class UncommittedBytes final
{
public:
    void add(Offset end, std::size_t bytes) { m_appends.push_back({end, bytes}); }

    // The bytes of the appends that end at or below `highWatermark`; they are forgotten.
    std::size_t takeBelow(Offset highWatermark)
    {
        std::size_t sum = 0;
        while (!m_appends.empty() && m_appends.front().end <= highWatermark) {
            sum += m_appends.front().bytes;
            m_appends.pop_front();
        }
        return sum;
    }
    void clear() { m_appends.clear(); }

private:
    struct Append
    {
        Offset end;
        std::size_t bytes;
    };
    std::deque<Append> m_appends;
};

} // namespace brokerscope::replication
