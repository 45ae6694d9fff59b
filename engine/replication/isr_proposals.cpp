#include "engine/replication/isr_proposals.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"

namespace brokerscope::replication {

using protocol::AlterPartitionRequest;
using protocol::AlterPartitionResponse;
using protocol::ErrorCode;

IsrProposals::~IsrProposals()
{
    if (m_retryTimer != 0)
        m_host.world.scheduler().cancel(m_retryTimer);
}

void IsrProposals::propose(const TopicIdPartition& partition, IsrProposal proposal)
{
    if (const Replica* replica = m_host.find(partition)) {
        std::vector<NodeId> isr;
        for (const auto& member : proposal.isr)
            isr.push_back(member.node);
        m_host.observer.onIsrProposed(replica->name(), isr);
    }
    m_toSend[partition] = std::move(proposal);
    if (!m_inFlight && m_retryTimer == 0) {
        // What else this turn proposes goes along.
        m_host.world.scheduler().post([this, alive = std::weak_ptr<bool>(m_alive)] {
            if (!alive.expired())
                send();
        });
    }
}

bool IsrProposals::isCurrent(const TopicIdPartition& partition, const IsrProposal& proposal) const
{
    const Replica* replica = m_host.find(partition);
    const Leadership* leading = replica ? replica->partition().leadership() : nullptr;
    return leading && leading->proposal() == proposal;
}

void IsrProposals::send()
{
    if (m_inFlight || m_toSend.empty())
        return;
    Proposals sending;
    AlterPartitionRequest request;
    request.brokerId = m_host.self.value();
    request.brokerEpoch = m_host.brokerEpoch;
    for (auto& [partition, proposal] : m_toSend) {
        if (!isCurrent(partition, proposal))
            continue;
        if (request.topics.empty() || request.topics.back().topicId != partition.topicId) {
            request.topics.emplace_back();
            request.topics.back().topicId = partition.topicId;
        }
        auto& data = request.topics.back().partitions.emplace_back();
        data.partitionIndex = partition.partition.value();
        data.leaderEpoch = proposal.leaderEpoch.value();
        data.partitionEpoch = proposal.partitionEpoch;
        data.leaderRecoveryState = static_cast<std::int8_t>(proposal.recovery);
        for (const auto& member : proposal.isr) {
            data.newIsr.push_back(member.node.value());
            auto& state = data.newIsrWithEpochs.emplace_back();
            state.brokerId = member.node.value();
            state.brokerEpoch = member.node == m_host.self ? m_host.brokerEpoch : member.brokerEpoch;
        }
        sending.emplace(partition, proposal);
    }
    m_toSend.clear();
    if (sending.empty())
        return;
    m_inFlight = true;
    m_controller.alterPartition(std::move(request), [this, alive = std::weak_ptr<bool>(m_alive),
                                                     sent = std::move(sending)](Result<AlterPartitionResponse> answer) {
        if (alive.expired())
            return;
        m_inFlight = false;
        const DelayedOperations::Turn turn(m_host.operations);
        onAnswer(sent, answer);
    });
}

void IsrProposals::onAnswer(const Proposals& sent, const Result<AlterPartitionResponse>& answer)
{
    const bool answered = answer && answer.value().errorCode == protocol::toWire(ErrorCode::None);
    Proposals unanswered = sent;
    if (answered) {
        for (const auto& topic : answer.value().topics) {
            for (const auto& data : topic.partitions) {
                const TopicIdPartition partition{topic.topicId, PartitionIndex(data.partitionIndex)};
                const auto found = unanswered.find(partition);
                if (found == unanswered.end())
                    continue;
                const IsrProposal proposal = std::move(found->second);
                unanswered.erase(found);
                Replica* replica = m_host.find(partition);
                Leadership* leading = replica ? replica->partition().leadership() : nullptr;
                if (!leading)
                    continue;
                const auto error = protocol::toErrorCode(data.errorCode).value_or(ErrorCode::UnknownServerError);
                if (error != ErrorCode::None) {
                    onOutcome(partition, proposal, leading->onProposalFailed(proposal, error));
                    continue;
                }
                PartitionState agreed;
                agreed.leader = NodeId(data.leaderId);
                agreed.leaderEpoch = LeaderEpoch(data.leaderEpoch);
                agreed.partitionEpoch = data.partitionEpoch;
                agreed.recovery = static_cast<RecoveryState>(data.leaderRecoveryState);
                for (const auto node : data.isr)
                    agreed.isr.emplace_back(node);
                onOutcome(partition, proposal, leading->onProposalAgreed(proposal, std::move(agreed)));
            }
        }
    }
    // Not reached, not the controller, or not mentioned: nobody knows whether it took effect. The same again is safe,
    // because the controller compares the partition epoch.
    bool retry = false;
    for (auto& [partition, proposal] : unanswered) {
        if (!isCurrent(partition, proposal))
            continue;
        m_toSend.emplace(partition, proposal);
        retry = true;
    }
    if (retry)
        sendLater();
    if (m_retryTimer == 0)
        send();
}

void IsrProposals::onOutcome(const TopicIdPartition& partition, const IsrProposal& proposal, ProposalOutcome outcome)
{
    Replica* replica = m_host.find(partition);
    switch (outcome) {
    case ProposalOutcome::Applied:
        m_host.observer.onIsrApplied(replica->name(), replica->partition().state().isr);
        m_host.onIsrChanged(*replica);
        break;
    case ProposalOutcome::Retry:
        m_toSend.emplace(partition, proposal);
        sendLater();
        break;
    case ProposalOutcome::Dropped: // the next fetch or check proposes what is right then
    case ProposalOutcome::Waiting:
    case ProposalOutcome::Stale:
        break;
    }
}

void IsrProposals::sendLater()
{
    if (m_retryTimer != 0)
        return;
    auto& scheduler = m_host.world.scheduler();
    m_retryTimer = scheduler.runAt(m_host.now() + m_host.config.alterPartitionRetry, [this] {
        m_retryTimer = 0;
        send();
    });
}

} // namespace brokerscope::replication
