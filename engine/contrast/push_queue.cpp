#include "engine/contrast/push_queue.h"

#include <algorithm>

namespace brokerscope::contrast {

PushQueue::PushQueue(Limits limits) : m_limits(limits) {}

bool PushQueue::publish(MessageNumber message)
{
    if (m_waiting.size() >= m_limits.waiting) {
        ++m_counts.refused;
        return false;
    }
    ++m_counts.published;
    m_waiting.push_back({message, 0});
    return true;
}

void PushQueue::connect(ConsumerNumber consumer)
{
    m_hands.try_emplace(consumer);
}

void PushQueue::disconnect(ConsumerNumber consumer)
{
    const auto found = m_hands.find(consumer);
    if (found == m_hands.end())
        return;
    m_waiting.insert(m_waiting.end(), found->second.begin(), found->second.end());
    std::sort(m_waiting.begin(), m_waiting.end(), [](const Waiting& a, const Waiting& b) { return a.message < b.message; });
    m_hands.erase(found);
}

std::vector<Push> PushQueue::push()
{
    std::vector<Push> pushed;
    std::size_t full = 0; // consumers in a row that had no room
    auto at = m_hands.upper_bound(m_last);
    while (!m_waiting.empty() && full < m_hands.size()) {
        if (at == m_hands.end())
            at = m_hands.begin();
        auto& [consumer, hand] = *at;
        ++at;
        if (hand.size() >= m_limits.inHand) {
            ++full;
            continue;
        }
        full = 0;
        auto next = m_waiting.front();
        m_waiting.pop_front();
        ++next.attempts;
        hand.push_back(next);
        pushed.push_back({consumer, next.message, next.attempts});
        m_last = consumer;
        ++m_counts.pushed;
        if (next.attempts > 1)
            ++m_counts.again;
    }
    return pushed;
}

bool PushQueue::acknowledge(ConsumerNumber consumer, MessageNumber message)
{
    const auto found = m_hands.find(consumer);
    if (found == m_hands.end())
        return false;
    auto& hand = found->second;
    const auto held = std::find_if(hand.begin(), hand.end(), [message](const Waiting& one) { return one.message == message; });
    if (held == hand.end())
        return false;
    hand.erase(held);
    ++m_counts.acknowledged;
    if (message < m_newestDone)
        ++m_counts.outOfTurn;
    m_newestDone = std::max(m_newestDone, message);
    return true;
}

std::size_t PushQueue::inHand() const
{
    std::size_t sum = 0;
    for (const auto& [consumer, hand] : m_hands)
        sum += hand.size();
    return sum;
}

} // namespace brokerscope::contrast
