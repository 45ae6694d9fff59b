#include "engine/metadata/reassignment.h"

#include "engine/metadata/leader_moves.h"
#include "engine/metadata/node_ids.h"
#include "engine/metadata/partition_placement.h"
#include "engine/protocol/generated/alter_partition_reassignments_request.h"
#include "engine/protocol/generated/alter_partition_reassignments_response.h"
#include "engine/protocol/generated/list_partition_reassignments_request.h"
#include "engine/protocol/generated/list_partition_reassignments_response.h"

#include <algorithm>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::AlterPartitionReassignmentsRequest;
using protocol::AlterPartitionReassignmentsResponse;
using protocol::ErrorCode;
using protocol::ListPartitionReassignmentsRequest;
using protocol::ListPartitionReassignmentsResponse;

class OneReassignment
{
public:
    OneReassignment(const DecisionContext& context, const TopicImage& topic, PartitionIndex index)
        : m_context(context), m_topic(topic), m_index(index), m_state(topic.partition(index))
    {
    }

    ApiError run(const AlterPartitionReassignmentsRequest::ReassignablePartition& wanted,
                 bool mayChangeFactor,
                 Records& out)
    {
        if (!m_state)
            return {ErrorCode::UnknownTopicOrPartition,
                    "Topic " + m_topic.name + " has no partition " +
                        std::to_string(m_index.value()) + "."};
        return wanted.replicas ? moveTo(*wanted.replicas, mayChangeFactor, out) : cancel(out);
    }

private:
    ApiError
    moveTo(const std::vector<std::int32_t>& wanted, bool mayChangeFactor, Records& out) const
    {
        if (auto error = checkManualReplicas(m_context, wanted, std::nullopt); !error.ok())
            return error;
        auto original = m_state->replicas.size() - m_state->addingReplicas.size();
        if (!mayChangeFactor && wanted.size() != original)
            return {ErrorCode::InvalidReplicationFactor,
                    "The partition has " + std::to_string(original) + " replicas and would have " +
                        std::to_string(wanted.size()) +
                        ", but the request does not allow another replication factor."};
        auto plan = planReassignment(*m_state, nodeIds(wanted));
        PartitionWish wish;
        wish.replicas = plan.replicas;
        wish.addingReplicas = plan.adding;
        wish.removingReplicas = plan.removing;
        write(rulesFor(m_context, m_topic.name), wish, out);
        return {};
    }

    // Back to the replicas that were there before: those that were being added go.
    ApiError cancel(Records& out) const
    {
        if (!m_state->reassigning())
            return {ErrorCode::NoReassignmentInProgress,
                    "No reassignment of the partition is in progress."};
        auto rules = rulesFor(m_context, m_topic.name);
        PartitionWish wish;
        wish.replicas = without(m_state->replicas, m_state->addingReplicas);
        wish.isr = without(m_state->isr, m_state->addingReplicas);
        wish.addingReplicas.emplace();
        wish.removingReplicas.emplace();
        if (wish.isr->empty() && !m_state->isr.empty()) {
            // Only new replicas have everything. Whoever leads after them may lack records.
            if (rules.election != ElectionKind::Unclean || wish.replicas->empty())
                return {ErrorCode::InvalidReplicaAssignment,
                        "None of the replicas to go back to is in sync, and topic " + m_topic.name +
                            " does not allow an unclean leader election."};
            wish.isr = {wish.replicas->front()};
            wish.recoveryState = LeaderRecoveryState::Recovering;
        }
        write(rules, wish, out);
        return {};
    }

    void write(const ElectionRules& rules, const PartitionWish& wish, Records& out) const
    {
        if (auto record = decidePartitionChange(m_topic.id, m_index, *m_state, rules, wish))
            out.emplace_back(std::move(*record));
    }

    const DecisionContext& m_context;
    const TopicImage& m_topic;
    PartitionIndex m_index;
    const PartitionState* m_state;
};

ListPartitionReassignmentsResponse::OngoingTopicReassignment
ongoing(const TopicImage& topic, const std::vector<std::int32_t>* only)
{
    ListPartitionReassignmentsResponse::OngoingTopicReassignment out;
    out.name = topic.name;
    for (const auto& [index, state] : topic.partitions) {
        if (!state->reassigning() ||
            (only && std::find(only->begin(), only->end(), index.value()) == only->end()))
            continue;
        out.partitions.push_back({index.value(),
                                  rawIds(state->replicas),
                                  rawIds(state->addingReplicas),
                                  rawIds(state->removingReplicas)});
    }
    return out;
}

} // namespace

ReassignmentPlan planReassignment(const PartitionState& state, const std::vector<NodeId>& target)
{
    ReassignmentPlan plan;
    auto original = without(state.replicas, state.addingReplicas);
    plan.adding = without(target, original);
    plan.removing = without(state.replicas, target);
    plan.replicas = target;
    plan.replicas.insert(plan.replicas.end(), plan.removing.begin(), plan.removing.end());
    return plan;
}

Decision<AlterPartitionReassignmentsResponse>
decideAlterReassignments(const DecisionContext& context,
                         const AlterPartitionReassignmentsRequest& request)
{
    Decision<AlterPartitionReassignmentsResponse> out;
    out.response.errorMessage = std::nullopt;
    out.response.allowReplicationFactorChange = request.allowReplicationFactorChange;
    std::set<std::pair<std::string_view, std::int32_t>> seen;
    for (const auto& wantedTopic : request.topics) {
        auto& answer = out.response.responses.emplace_back();
        answer.name = wantedTopic.name;
        auto topic = context.image.topic(std::string_view(wantedTopic.name));
        for (const auto& wanted : wantedTopic.partitions) {
            ApiError error;
            if (!topic)
                error = {ErrorCode::UnknownTopicOrPartition,
                         "There is no topic " + wantedTopic.name + "."};
            else if (!seen.emplace(wantedTopic.name, wanted.partitionIndex).second)
                error = {ErrorCode::InvalidRequest, "The request names this partition twice."};
            else if (out.records.size() >= kMaxPartitionsPerRequest)
                error = {ErrorCode::PolicyViolation, "The request moves too many partitions at once."};
            else
                error = OneReassignment(context, *topic, PartitionIndex(wanted.partitionIndex))
                            .run(wanted, request.allowReplicationFactorChange, out.records);
            answer.partitions.push_back({wanted.partitionIndex, error.wire(), error.message});
        }
    }
    return out;
}

Decision<ListPartitionReassignmentsResponse>
decideListReassignments(const DecisionContext& context,
                        const ListPartitionReassignmentsRequest& request)
{
    Decision<ListPartitionReassignmentsResponse> out;
    out.response.errorMessage = std::nullopt;
    auto add = [&](const TopicImage& topic, const std::vector<std::int32_t>* only) {
        if (auto entry = ongoing(topic, only); !entry.partitions.empty())
            out.response.topics.push_back(std::move(entry));
    };
    if (!request.topics) {
        for (const auto& [name, topic] : context.image.topics())
            add(*topic, nullptr);
        return out;
    }
    for (const auto& wanted : *request.topics)
        if (auto topic = context.image.topic(std::string_view(wanted.name)))
            add(*topic, &wanted.partitionIndexes);
    return out;
}

} // namespace brokerscope::metadata
