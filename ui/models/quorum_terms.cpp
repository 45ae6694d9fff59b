#include "ui/models/quorum_terms.h"

#include <algorithm>

namespace brokerscope::ui {

using cluster::EventType;

QuorumTerm& QuorumTerms::term(LeaderEpoch epoch, WallTime when)
{
    const auto at = std::lower_bound(m_terms.begin(), m_terms.end(), epoch,
                                     [](const QuorumTerm& t, LeaderEpoch wanted) { return t.epoch < wanted; });
    if (at != m_terms.end() && at->epoch == epoch)
        return *at;
    // A later epoch ends every earlier one, whatever their leaders believe.
    for (auto earlier = m_terms.begin(); earlier != at; ++earlier)
        if (!earlier->ended)
            earlier->ended = when;
    QuorumTerm made;
    made.epoch = epoch;
    return *m_terms.insert(at, made);
}

void QuorumTerms::onEvent(const cluster::Event& event)
{
    switch (event.type) {
    case EventType::ElectionStarted: {
        auto& one = term(event.epoch, event.time);
        one.votes[event.node] = event.node;
        one.event = event.sequence;
        if (!one.began) {
            one.began = event.time;
            one.reason = event.text;
            one.silentMs = event.value;
        }
        break;
    }
    case EventType::VoteGranted: {
        auto& one = term(event.epoch, event.time);
        one.votes[event.node] = event.other;
        one.event = event.sequence;
        break;
    }
    case EventType::ControllerElected: {
        auto& one = term(event.epoch, event.time);
        one.winner = event.node;
        one.elected = event.time;
        one.event = event.sequence;
        break;
    }
    case EventType::ControllerResigned:
        // The event names the epoch that the node is in now; it led in the last one that it had won.
        for (auto it = m_terms.rbegin(); it != m_terms.rend(); ++it)
            if (it->winner == event.node) {
                if (!it->ended)
                    it->ended = event.time;
                break;
            }
        break;
    default:
        return;
    }
    while (m_terms.size() > kMost)
        m_terms.pop_front();
}

} // namespace brokerscope::ui
