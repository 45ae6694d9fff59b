#include "engine/metadata/held_replies.h"

#include <utility>

namespace brokerscope::metadata {

void HeldReplies::hold(Offset end, std::function<void()> committed, std::function<void()> lost)
{
    m_held.push_back({end, std::move(committed), std::move(lost)});
}

// An answer may bring about the next request, and with it the next held answer: take each out
// before it is called.
void HeldReplies::release(Offset committedEnd)
{
    while (!m_held.empty() && m_held.front().end <= committedEnd) {
        auto held = std::move(m_held.front());
        m_held.pop_front();
        held.committed();
    }
}

void HeldReplies::loseAll()
{
    for (auto held : std::exchange(m_held, {}))
        held.lost();
}

} // namespace brokerscope::metadata
