// Answers that wait for the records they rest on to be committed, in order.
#pragma once

#include "engine/base/ids.h"

#include <deque>
#include <functional>

namespace brokerscope::metadata {

class HeldReplies
{
public:
    // `committed` is called when everything below `end` is committed, `lost` when that will not be
    // known here any more.
    void hold(Offset end, std::function<void()> committed, std::function<void()> lost);
    void release(Offset committedEnd);
    void loseAll();

private:
    struct Held
    {
        Offset end;
        std::function<void()> committed;
        std::function<void()> lost;
    };
    std::deque<Held> m_held;
};

} // namespace brokerscope::metadata
