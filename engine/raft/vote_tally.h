// Counts the votes of one election, and nothing else. One vote per voter; the last word of a voter counts, because a
// pre-vote may be asked for again.
#pragma once

#include "engine/raft/voters.h"

#include <map>
#include <vector>

namespace brokerscope::raft {

class VoteTally
{
public:
    VoteTally() = default;
    explicit VoteTally(const VoterSet& voters);

    void grant(NodeId voter) { record(voter, Vote::Granted); }
    void reject(NodeId voter) { record(voter, Vote::Rejected); }
    [[nodiscard]] bool hasGranted(NodeId voter) const;
    [[nodiscard]] bool hasAnswered(NodeId voter) const;
    [[nodiscard]] bool won() const;
    [[nodiscard]] bool lost() const; // so many have rejected that a majority cannot be had
    [[nodiscard]] std::vector<NodeId> granting() const;

private:
    enum class Vote { Open, Granted, Rejected };
    void record(NodeId voter, Vote vote);
    [[nodiscard]] std::size_t count(Vote vote) const;

    std::map<NodeId, Vote> m_votes;
};

} // namespace brokerscope::raft
