#include "engine/raft/leader_progress.h"

#include <algorithm>
#include <functional>

namespace brokerscope::raft {

LeaderProgress::LeaderProgress(const VoterSet& voters, const ReplicaKey& self, Instant now)
{
    m_self.key = self;
    m_selfVotes = voters.contains(self);
    for (const auto& voter : voters.all()) {
        if (voter.key.id == self.id)
            continue;
        Replica replica;
        replica.key = voter.key;
        replica.heardAt = now; // they have just voted; from here on the clock runs
        m_voters.push_back(replica);
    }
}

LeaderProgress::Replica* LeaderProgress::findVoter(const ReplicaKey& key)
{
    for (auto& voter : m_voters) {
        if (voter.key.matches(key))
            return &voter;
    }
    return nullptr;
}

void LeaderProgress::onFetch(const ReplicaKey& key, Offset fetchOffset, Offset logEndOffset, Instant now)
{
    if (key.id == m_self.key.id || key.id == kNoNode)
        return;
    Replica* replica = findVoter(key);
    if (!replica) {
        if (!m_observers.contains(key) && m_observers.size() >= kMaxObservers) {
            // Strangers may invent ids: the one that has been silent longest makes room.
            m_observers.erase(std::min_element(m_observers.begin(), m_observers.end(), [](const auto& a, const auto& b) {
                return a.second.heardAt < b.second.heardAt;
            }));
        }
        replica = &m_observers[key];
        replica->key = key;
    }
    // Caught up now, or, if it has by now what was our end when it asked last, caught up then (as for KIP-966's ISR).
    if (fetchOffset >= logEndOffset)
        replica->lastCaughtUp = now;
    else if (replica->lastFetch && fetchOffset >= replica->logEndOffsetAtLastFetch)
        replica->lastCaughtUp = std::max(replica->lastCaughtUp.value_or(Instant::min()), *replica->lastFetch);
    // A voter's own word counts even if it is lower than before: it may have come back without its disk.
    replica->endOffset = fetchOffset;
    replica->lastFetch = now;
    replica->logEndOffsetAtLastFetch = logEndOffset;
    replica->heardAt = now;
}

void LeaderProgress::onContact(const ReplicaKey& key, Instant now)
{
    if (auto* voter = findVoter(key))
        voter->heardAt = now;
}

Offset LeaderProgress::majorityOffset() const
{
    std::vector<Offset> offsets;
    if (m_selfVotes)
        offsets.push_back(m_self.endOffset);
    for (const auto& voter : m_voters)
        offsets.push_back(voter.endOffset);
    if (offsets.empty())
        return kNoOffset;
    std::sort(offsets.begin(), offsets.end(), std::greater<>{});
    return offsets[offsets.size() / 2];
}

Instant LeaderProgress::majorityHeardAt() const
{
    std::vector<Instant> heard;
    if (m_selfVotes)
        heard.push_back(kNever);
    for (const auto& voter : m_voters)
        heard.push_back(voter.heardAt);
    if (heard.empty())
        return kNever;
    std::sort(heard.begin(), heard.end(), std::greater<>{});
    return heard[heard.size() / 2];
}

std::optional<Instant> LeaderProgress::lastFetchOf(NodeId id) const
{
    for (const auto& voter : m_voters) {
        if (voter.key.id == id)
            return voter.lastFetch;
    }
    return std::nullopt;
}

std::vector<ReplicaKey> LeaderProgress::successors() const
{
    auto voters = m_voters;
    std::sort(voters.begin(), voters.end(), [](const Replica& a, const Replica& b) {
        return a.endOffset != b.endOffset ? a.endOffset > b.endOffset : a.key < b.key;
    });
    std::vector<ReplicaKey> keys;
    for (const auto& voter : voters)
        keys.push_back(voter.key);
    return keys;
}

void LeaderProgress::describe(DescribeQuorumResponse& into, Offset logEndOffset, Instant now) const
{
    DescribeQuorumResponse::Replica self{m_self.key, logEndOffset, now, now};
    (m_selfVotes ? into.voters : into.observers).push_back(self);
    const auto described = [](const Replica& replica) {
        return DescribeQuorumResponse::Replica{replica.key, replica.endOffset, replica.lastFetch, replica.lastCaughtUp};
    };
    for (const auto& voter : m_voters)
        into.voters.push_back(described(voter));
    for (const auto& [key, observer] : m_observers)
        into.observers.push_back(described(observer));
}

void LeaderProgress::postpone(Duration by)
{
    for (auto& voter : m_voters)
        voter.heardAt += by;
}

} // namespace brokerscope::raft
