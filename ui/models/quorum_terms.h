// The history of the metadata quorum's epochs, told by the events: who stood for election, who voted for whom, who won, and
// for how long it led. Pure.
#pragma once

#include "engine/cluster/events.h"

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace brokerscope::ui {

struct QuorumTerm
{
    LeaderEpoch epoch = kNoEpoch;
    std::optional<WallTime> began; // the first election of this epoch
    std::map<NodeId, NodeId> votes; // voter → candidate; a candidate votes for itself
    NodeId winner = kNoNode;       // kNoNode: nobody won, or nobody yet
    std::optional<WallTime> elected;
    std::optional<WallTime> ended; // the winner stopped to lead, or a later epoch began
    std::string reason;            // why the first candidate stood, as raft names it
    std::int64_t silentMs = 0;     // how long nothing had been heard from the leader then
    std::uint64_t event = 0;       // the newest that tells of this term, for "why?"

    [[nodiscard]] LeaderEpoch key() const { return epoch; }
};

class QuorumTerms
{
public:
    static constexpr std::size_t kMost = 200;

    void onEvent(const cluster::Event& event);
    // Oldest first.
    [[nodiscard]] const std::deque<QuorumTerm>& terms() const { return m_terms; }
    void clear() { m_terms.clear(); }

private:
    QuorumTerm& term(LeaderEpoch epoch, WallTime when);

    std::deque<QuorumTerm> m_terms; // ascending epochs
};

} // namespace brokerscope::ui
