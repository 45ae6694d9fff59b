// Which records above the high watermark a leader has answered for at once (acks=0 and acks=1), and which it has not
// (acks=all). When such a tail is cut off, this tells what a producer believes to be written from what it sends again.
// Since the start of this process, and at most kMostRanges runs of either kind, the newest of them.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace brokerscope::replication {

class AnsweredAppends
{
public:
    static constexpr std::size_t kMostRanges = 10'000;

    // Offsets rise from call to call, but for cutFrom.
    void add(Offset first, Offset end, bool answeredAtOnce);
    void forgetBelow(Offset highWatermark); // they are safe
    void cutFrom(Offset end);
    // Nothing: this process did not append it as a leader, or long ago.
    [[nodiscard]] std::optional<bool> answeredAtOnce(Offset offset) const;

private:
    struct Range
    {
        Offset first;
        Offset end;
        bool answeredAtOnce = false;
    };
    std::deque<Range> m_ranges;
};

} // namespace brokerscope::replication
