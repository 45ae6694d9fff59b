// Carries proposals of ISR changes to the controller: at most one per partition in flight, many partitions in one request,
// and an unanswered one again until somebody answers or the metadata have moved on (KIP-497).
#pragma once

#include "engine/replication/channels.h"
#include "engine/replication/replica_host.h"

#include <map>
#include <memory>

namespace brokerscope::replication {

class IsrProposals final : public ProposalSink
{
public:
    IsrProposals(ReplicaHost& host, ControllerChannel& controller) : m_host(host), m_controller(controller) {}
    ~IsrProposals() override;

    void propose(const TopicIdPartition& partition, IsrProposal proposal) override;

private:
    using Proposals = std::map<TopicIdPartition, IsrProposal>;
    void send();
    void sendLater();
    void onAnswer(const Proposals& sent, const Result<protocol::AlterPartitionResponse>& answer);
    void onOutcome(const TopicIdPartition& partition, const IsrProposal& proposal, ProposalOutcome outcome);
    [[nodiscard]] bool isCurrent(const TopicIdPartition& partition, const IsrProposal& proposal) const;

    ReplicaHost& m_host;
    ControllerChannel& m_controller;
    Proposals m_toSend;
    bool m_inFlight = false;
    runtime::TimerId m_retryTimer = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // for answers that outlive us
};

} // namespace brokerscope::replication
