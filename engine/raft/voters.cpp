#include "engine/raft/voters.h"

#include <algorithm>

namespace brokerscope::raft {

bool ReplicaKey::matches(const ReplicaKey& other) const
{
    return id == other.id && (directoryId.isZero() || other.directoryId.isZero() || directoryId == other.directoryId);
}

VoterSet::VoterSet(std::vector<Voter> voters)
{
    for (auto& voter : voters) {
        if (!find(voter.key.id))
            m_voters.push_back(std::move(voter));
    }
}

const Voter* VoterSet::find(NodeId id) const
{
    const auto found =
        std::find_if(m_voters.begin(), m_voters.end(), [id](const Voter& voter) { return voter.key.id == id; });
    return found == m_voters.end() ? nullptr : &*found;
}

bool VoterSet::contains(const ReplicaKey& key) const
{
    const auto* voter = find(key.id);
    return voter && voter->key.matches(key);
}

} // namespace brokerscope::raft
