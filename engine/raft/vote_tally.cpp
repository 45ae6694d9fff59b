#include "engine/raft/vote_tally.h"

#include <algorithm>

namespace brokerscope::raft {

VoteTally::VoteTally(const VoterSet& voters)
{
    for (const auto& voter : voters.all())
        m_votes[voter.key.id] = Vote::Open;
}

void VoteTally::record(NodeId voter, Vote vote)
{
    if (const auto found = m_votes.find(voter); found != m_votes.end())
        found->second = vote;
}

bool VoteTally::hasGranted(NodeId voter) const
{
    const auto found = m_votes.find(voter);
    return found != m_votes.end() && found->second == Vote::Granted;
}

bool VoteTally::hasAnswered(NodeId voter) const
{
    const auto found = m_votes.find(voter);
    return found != m_votes.end() && found->second != Vote::Open;
}

bool VoteTally::won() const
{
    return count(Vote::Granted) >= m_votes.size() / 2 + 1;
}

bool VoteTally::lost() const
{
    return m_votes.size() - count(Vote::Rejected) < m_votes.size() / 2 + 1;
}

std::vector<NodeId> VoteTally::granting() const
{
    std::vector<NodeId> ids;
    for (const auto& [id, vote] : m_votes) {
        if (vote == Vote::Granted)
            ids.push_back(id);
    }
    return ids;
}

std::size_t VoteTally::count(Vote vote) const
{
    return static_cast<std::size_t>(
        std::count_if(m_votes.begin(), m_votes.end(), [vote](const auto& entry) { return entry.second == vote; }));
}

} // namespace brokerscope::raft
