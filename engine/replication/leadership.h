// What leading a partition in one leader epoch means: who follows how far, who is in sync, what may be read. Decides; has
// no log, clock or socket. The rules: KIP-16 (in sync by time), KIP-497 (the controller agrees to every ISR change, and
// until it does the larger set counts), KIP-841 and 903 (who may join), KIP-966 (min.insync.replicas guards the high watermark).
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/replication/follower.h"
#include "engine/replication/partition_state.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brokerscope::protocol {
enum class ErrorCode : std::int16_t;
}

namespace brokerscope::replication {

// What the committed metadata says about brokers.
class BrokerEligibility
{
public:
    virtual ~BrokerEligibility() = default;
    // Registered under that broker epoch, not fenced, not shutting down: it may join an ISR.
    [[nodiscard]] virtual bool mayJoinIsr(NodeId broker, std::int64_t brokerEpoch) const = 0;
};

// One AlterPartition for one partition.
struct IsrProposal
{
    LeaderEpoch leaderEpoch;
    std::int32_t partitionEpoch = 0; // the one it changes
    struct Member
    {
        NodeId node;
        std::int64_t brokerEpoch = -1;
        friend bool operator==(const Member&, const Member&) = default;
    };
    std::vector<Member> isr;
    RecoveryState recovery = RecoveryState::Recovered;
    friend bool operator==(const IsrProposal&, const IsrProposal&) = default;
};

enum class ProposalOutcome {
    Applied, // the ISR is what was agreed
    Dropped, // another proposal may be made at once
    Waiting, // the controller knows more than we do: nothing to do until the metadata arrive
    Retry,   // unknown whether it took effect: send the same again
    Stale,   // not about what is in flight now
};

class Leadership final
{
public:
    // `epochStart`: our log end when we became leader. `now` counts as the moment at which ISR members were caught up.
    Leadership(NodeId self, PartitionState state, Offset epochStart, Instant now);

    // Later metadata within the same leader epoch: they replace what we believed and any proposal (it lost or is included).
    // Returns false if they are not newer.
    bool onMetadata(PartitionState state, Instant now);

    [[nodiscard]] const PartitionState& state() const { return m_state; }
    [[nodiscard]] Offset epochStart() const { return m_epochStart; }
    [[nodiscard]] const std::vector<Follower>& followers() const { return m_followers; }
    [[nodiscard]] const Follower* follower(NodeId node) const;

    // False: not a replica of this partition, or an older incarnation than the one that fetched before; nothing was noted.
    bool onFollowerFetch(NodeId node, std::int64_t brokerEpoch, Offset fetchOffset, Offset logStart,
                         Offset leaderEnd, Instant now);
    // A follower that waits at our log end with an open fetch since `fetchedAt` was caught up then; told when we append.
    void onFollowerWaited(NodeId node, Instant fetchedAt);

    // The new high watermark: what every member of the maximal ISR (the ISR, those being added, and those caught up that
    // could join at any moment) has. Never below `current`, and `current` while the ISR is too small (KIP-966).
    [[nodiscard]] Offset highWatermark(Offset current, Offset leaderEnd, int minInsyncReplicas, Duration lagMax,
                                       Instant now, const BrokerEligibility& brokers) const;
    [[nodiscard]] bool isUnderMinIsr(int minInsyncReplicas) const;

    // Proposes to add a follower that has just fetched: it has all that may be read and all of our epoch's start.
    [[nodiscard]] std::optional<IsrProposal> expandWith(NodeId node, Offset highWatermark,
                                                        std::int64_t ownBrokerEpoch,
                                                        const BrokerEligibility& brokers);
    // Proposes to remove the followers that have not been caught up for `lagMax`.
    [[nodiscard]] std::optional<IsrProposal> shrink(Offset leaderEnd, Duration lagMax, std::int64_t ownBrokerEpoch,
                                                    Instant now);
    // Tells the controller that an uncleanly elected leader is ready (KIP-704).
    [[nodiscard]] std::optional<IsrProposal> markRecovered(std::int64_t ownBrokerEpoch);

    [[nodiscard]] bool proposalInFlight() const { return m_proposal.has_value(); }
    [[nodiscard]] const std::optional<IsrProposal>& proposal() const { return m_proposal; }
    // The controller's answer for this partition: its view of it, or an error.
    ProposalOutcome onProposalAgreed(const IsrProposal& proposal, PartitionState agreed);
    ProposalOutcome onProposalFailed(const IsrProposal& proposal, protocol::ErrorCode error);

private:
    [[nodiscard]] IsrProposal propose(const std::vector<NodeId>& isr, std::int64_t ownBrokerEpoch);
    [[nodiscard]] bool inMaximalIsr(NodeId node) const;
    void adopt(PartitionState state, Instant now);

    NodeId m_self;
    PartitionState m_state;
    Offset m_epochStart;
    std::vector<Follower> m_followers; // every replica but this one, in assignment order
    std::optional<IsrProposal> m_proposal;
};

} // namespace brokerscope::replication
