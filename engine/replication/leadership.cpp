#include "engine/replication/leadership.h"

#include "engine/protocol/error_code.h"

#include <algorithm>

namespace brokerscope::replication {

using protocol::ErrorCode;

Leadership::Leadership(NodeId self, PartitionState state, Offset epochStart, Instant now)
    : m_self(self), m_epochStart(epochStart)
{
    adopt(std::move(state), now);
}

bool Leadership::onMetadata(PartitionState state, Instant now)
{
    if (state.partitionEpoch <= m_state.partitionEpoch)
        return false;
    adopt(std::move(state), now);
    return true;
}

void Leadership::adopt(PartitionState state, Instant now)
{
    m_proposal.reset();
    std::vector<Follower> followers;
    followers.reserve(state.replicas.size());
    for (NodeId node : state.replicas) {
        if (node == m_self)
            continue;
        if (const Follower* known = follower(node)) {
            followers.push_back(*known);
        } else {
            Follower added;
            added.node = node;
            // A member of the ISR gets the full lag time from now on before it may be expelled.
            if (contains(state.isr, node))
                added.lastCaughtUp = now;
            followers.push_back(added);
        }
    }
    m_followers = std::move(followers);
    m_state = std::move(state);
}

const Follower* Leadership::follower(NodeId node) const
{
    for (const auto& candidate : m_followers)
        if (candidate.node == node)
            return &candidate;
    return nullptr;
}

bool Leadership::onFollowerFetch(NodeId node, std::int64_t brokerEpoch, Offset fetchOffset, Offset logStart,
                                 Offset leaderEnd, Instant now)
{
    for (auto& candidate : m_followers) {
        if (candidate.node != node)
            continue;
        // A late fetch of a former incarnation says nothing about what the present one has on its disk (KIP-903).
        if (brokerEpoch < candidate.brokerEpoch)
            return false;
        candidate.onFetch(fetchOffset, logStart, brokerEpoch, leaderEnd, now);
        return true;
    }
    return false;
}

void Leadership::onFollowerWaited(NodeId node, Instant fetchedAt)
{
    for (auto& candidate : m_followers)
        if (candidate.node == node)
            candidate.lastCaughtUp = std::max(candidate.lastCaughtUp, fetchedAt);
}

bool Leadership::inMaximalIsr(NodeId node) const
{
    if (contains(m_state.isr, node))
        return true;
    return m_proposal && std::any_of(m_proposal->isr.begin(), m_proposal->isr.end(),
                                     [node](const auto& member) { return member.node == node; });
}

bool Leadership::isUnderMinIsr(int minInsyncReplicas) const
{
    // A partition can never have more in sync than it has replicas; asking for more would stop it for ever.
    const auto needed = std::min<std::size_t>(static_cast<std::size_t>(std::max(minInsyncReplicas, 1)),
                                              m_state.replicas.size());
    return m_state.isr.size() < needed;
}

Offset Leadership::highWatermark(Offset current, Offset leaderEnd, int minInsyncReplicas, Duration lagMax,
                                 Instant now, const BrokerEligibility& brokers) const
{
    if (isUnderMinIsr(minInsyncReplicas))
        return current;
    Offset lowest = leaderEnd;
    for (const auto& candidate : m_followers) {
        if (candidate.logEndOffset >= lowest)
            continue;
        // Waiting for a replica that is about to join lets it join: otherwise the high watermark of a busy partition
        // would run away from it for ever.
        const bool counts = inMaximalIsr(candidate.node) ||
                            (candidate.isCaughtUp(leaderEnd, now, lagMax) &&
                             brokers.mayJoinIsr(candidate.node, candidate.brokerEpoch));
        if (counts)
            lowest = candidate.logEndOffset;
    }
    return std::max(current, lowest);
}

IsrProposal Leadership::propose(const std::vector<NodeId>& isr, std::int64_t ownBrokerEpoch)
{
    IsrProposal proposal;
    proposal.leaderEpoch = m_state.leaderEpoch;
    proposal.partitionEpoch = m_state.partitionEpoch;
    for (NodeId node : isr) {
        const Follower* known = follower(node);
        proposal.isr.push_back({node, node == m_self ? ownBrokerEpoch : known ? known->brokerEpoch : -1});
    }
    m_proposal = proposal;
    return proposal;
}

std::optional<IsrProposal> Leadership::expandWith(NodeId node, Offset highWatermark, std::int64_t ownBrokerEpoch,
                                                  const BrokerEligibility& brokers)
{
    if (m_proposal || contains(m_state.isr, node))
        return std::nullopt;
    const Follower* candidate = follower(node);
    if (!candidate || candidate->logEndOffset < highWatermark || candidate->logEndOffset < m_epochStart)
        return std::nullopt;
    if (!brokers.mayJoinIsr(node, candidate->brokerEpoch))
        return std::nullopt;
    // In assignment order, as the controller writes it.
    std::vector<NodeId> isr;
    for (NodeId replica : m_state.replicas)
        if (replica == node || contains(m_state.isr, replica))
            isr.push_back(replica);
    return propose(isr, ownBrokerEpoch);
}

std::optional<IsrProposal> Leadership::shrink(Offset leaderEnd, Duration lagMax, std::int64_t ownBrokerEpoch,
                                              Instant now)
{
    if (m_proposal)
        return std::nullopt;
    std::vector<NodeId> isr;
    for (NodeId member : m_state.isr) {
        const Follower* known = follower(member);
        if (!known || known->isCaughtUp(leaderEnd, now, lagMax))
            isr.push_back(member);
    }
    if (isr.size() == m_state.isr.size())
        return std::nullopt;
    return propose(isr, ownBrokerEpoch);
}

std::optional<IsrProposal> Leadership::markRecovered(std::int64_t ownBrokerEpoch)
{
    if (m_proposal || m_state.recovery == RecoveryState::Recovered)
        return std::nullopt;
    return propose(m_state.isr, ownBrokerEpoch);
}

ProposalOutcome Leadership::onProposalAgreed(const IsrProposal& proposal, PartitionState agreed)
{
    if (!m_proposal || *m_proposal != proposal)
        return ProposalOutcome::Stale;
    if (agreed.leaderEpoch < m_state.leaderEpoch || agreed.partitionEpoch < m_state.partitionEpoch) {
        m_proposal.reset();
        return ProposalOutcome::Dropped;
    }
    if (agreed.leaderEpoch > m_state.leaderEpoch || agreed.leader != m_self)
        return ProposalOutcome::Waiting; // we were voted out; the metadata will say so
    m_state.isr = std::move(agreed.isr);
    m_state.recovery = agreed.recovery;
    m_state.partitionEpoch = agreed.partitionEpoch;
    m_proposal.reset();
    return ProposalOutcome::Applied;
}

ProposalOutcome Leadership::onProposalFailed(const IsrProposal& proposal, ErrorCode error)
{
    if (!m_proposal || *m_proposal != proposal)
        return ProposalOutcome::Stale;
    switch (error) {
    case ErrorCode::OperationNotAttempted:
    case ErrorCode::IneligibleReplica:
        // Certainly not applied: back to the committed ISR; the next fetch or check may propose again.
        m_proposal.reset();
        return ProposalOutcome::Dropped;
    case ErrorCode::FencedLeaderEpoch:
    case ErrorCode::InvalidUpdateVersion:
    case ErrorCode::InvalidRequest:
    case ErrorCode::NewLeaderElected:
    case ErrorCode::UnknownTopicOrPartition:
    case ErrorCode::UnknownTopicId:
        // The controller is ahead of us (perhaps an earlier try of this very proposal was applied and its answer lost).
        // The proposal stays, so that the larger set keeps guarding the high watermark until the metadata arrive.
        return ProposalOutcome::Waiting;
    default:
        return ProposalOutcome::Retry;
    }
}

} // namespace brokerscope::replication
