#include "engine/metadata/leader_moves.h"

#include "engine/metadata/node_ids.h"
#include "engine/protocol/generated/elect_leaders_request.h"
#include "engine/protocol/generated/elect_leaders_response.h"

#include <algorithm>

namespace brokerscope::metadata {
namespace {

using protocol::ErrorCode;

// Calls decide(topic, index, state) for every partition; it may return a record.
template <class Decide> Records forEachPartition(const MetadataImage& image, const Decide& decide)
{
    Records out;
    for (const auto& [name, topic] : image.topics())
        for (const auto& [index, state] : topic->partitions)
            if (auto record = decide(*topic, index, *state))
                out.emplace_back(std::move(*record));
    return out;
}

} // namespace

ElectionRules rulesFor(const DecisionContext& context, std::string_view topic)
{
    TopicConfig config(context.image.topicConfigs(topic), context.layers());
    ElectionRules rules;
    rules.mayLead = [&image = context.image](NodeId id) { return image.isActive(id); };
    rules.elrEnabled = context.elrEnabled();
    rules.minInsyncReplicas = config.minInsyncReplicas();
    rules.directoryOf = [&image = context.image](NodeId id) {
        const auto* broker = image.broker(id);
        return broker && broker->logDirs.size() == 1 ? broker->logDirs.front() : Uuid();
    };
    if (config.uncleanLeaderElection())
        rules.election = ElectionKind::Unclean;
    return rules;
}

Records movesAwayFrom(const DecisionContext& context, const std::set<NodeId>& leaving)
{
    return forEachPartition(
        context.image,
        [&](const TopicImage& topic,
            PartitionIndex index,
            const PartitionState& state) -> std::optional<protocol::PartitionChangeRecord> {
            bool concerned = leaving.contains(state.leader) ||
                             std::any_of(state.isr.begin(), state.isr.end(), [&](NodeId id) {
                                 return leaving.contains(id);
                             });
            if (!concerned)
                return std::nullopt;
            auto rules = rulesFor(context, topic.name);
            rules.mayLead = [&](NodeId id) {
                return !leaving.contains(id) && context.image.isActive(id);
            };
            PartitionWish wish;
            wish.isr = without(state.isr, leaving);
            return decidePartitionChange(topic.id, index, state, rules, wish);
        });
}

Records movesOnUncleanStop(const DecisionContext& context, NodeId broker)
{
    return forEachPartition(
        context.image,
        [&](const TopicImage& topic,
            PartitionIndex index,
            const PartitionState& state) -> std::optional<protocol::PartitionChangeRecord> {
            if (!state.isInSync(broker) && !contains(state.elr, broker) && state.leader != broker)
                return std::nullopt;
            auto rules = rulesFor(context, topic.name);
            rules.mayLead = [&](NodeId id) { return id != broker && context.image.isActive(id); };
            PartitionWish wish;
            wish.isr = without(state.isr, std::vector<NodeId>{broker});
            wish.uncleanlyStopped = {broker};
            return decidePartitionChange(topic.id, index, state, rules, wish);
        });
}

Records movesOnUnfencing(const DecisionContext& context, NodeId broker)
{
    return forEachPartition(
        context.image,
        [&](const TopicImage& topic,
            PartitionIndex index,
            const PartitionState& state) -> std::optional<protocol::PartitionChangeRecord> {
            if (state.leader != kNoNode)
                return std::nullopt;
            auto rules = rulesFor(context, topic.name);
            rules.mayLead = [&](NodeId id) { return id == broker || context.image.isActive(id); };
            return decidePartitionChange(topic.id, index, state, rules);
        });
}

Records movesToPreferred(const DecisionContext& context, std::size_t limit)
{
    std::size_t count = 0;
    return forEachPartition(
        context.image,
        [&](const TopicImage& topic,
            PartitionIndex index,
            const PartitionState& state) -> std::optional<protocol::PartitionChangeRecord> {
            auto preferred = state.preferredLeader();
            if (count >= limit || state.leader == preferred || !context.image.isActive(preferred))
                return std::nullopt;
            auto rules = rulesFor(context, topic.name);
            rules.election = ElectionKind::Preferred;
            auto record = decidePartitionChange(topic.id, index, state, rules);
            if (record)
                ++count;
            return record;
        });
}

Records uncleanElections(const DecisionContext& context)
{
    return forEachPartition(
        context.image,
        [&](const TopicImage& topic,
            PartitionIndex index,
            const PartitionState& state) -> std::optional<protocol::PartitionChangeRecord> {
            if (state.leader != kNoNode)
                return std::nullopt;
            auto rules = rulesFor(context, topic.name);
            if (rules.election != ElectionKind::Unclean)
                return std::nullopt;
            return decidePartitionChange(topic.id, index, state, rules);
        });
}

bool leadsAnything(const MetadataImage& image, NodeId broker)
{
    for (const auto& [name, topic] : image.topics())
        for (const auto& [index, state] : topic->partitions)
            if (state->leader == broker)
                return true;
    return false;
}

namespace {

struct OneElection
{
    ApiError error;
    std::optional<protocol::PartitionChangeRecord> record;
};

OneElection electOne(const DecisionContext& context,
                     const std::string& topicName,
                     PartitionIndex index,
                     ElectionKind kind)
{
    auto topic = context.image.topic(std::string_view(topicName));
    if (!topic)
        return {{ErrorCode::UnknownTopicOrPartition, "There is no topic " + topicName + "."}, {}};
    const auto* state = topic->partition(index);
    if (!state)
        return {{ErrorCode::UnknownTopicOrPartition,
                 "Topic " + topicName + " has no partition " + std::to_string(index.value()) + "."},
                {}};
    bool needed = kind == ElectionKind::Preferred ? state->leader != state->preferredLeader()
                                                  : state->leader == kNoNode;
    if (!needed)
        return {{ErrorCode::ElectionNotNeeded, "The partition has the leader that was asked for."},
                {}};
    auto rules = rulesFor(context, topicName);
    rules.election = kind;
    auto record = decidePartitionChange(topic->id, index, *state, rules);
    if (kind == ElectionKind::Preferred &&
        (!record || record->leader != state->preferredLeader().value()))
        return {{ErrorCode::PreferredLeaderNotAvailable,
                 "The preferred replica is not alive and in sync."},
                {}};
    if (!record)
        return {{ErrorCode::EligibleLeadersNotAvailable, "No replica of the partition is alive."},
                {}};
    return {{}, std::move(record)};
}

} // namespace

Decision<protocol::ElectLeadersResponse>
decideElectLeaders(const DecisionContext& context, const protocol::ElectLeadersRequest& request)
{
    Decision<protocol::ElectLeadersResponse> out;
    if (request.electionType != 0 && request.electionType != 1) {
        out.response.errorCode = protocol::toWire(ErrorCode::InvalidRequest);
        return out;
    }
    auto kind = request.electionType == 0 ? ElectionKind::Preferred : ElectionKind::Unclean;
    // Asked for all partitions, those that need nothing are left out of the answer; asked by name,
    // none is.
    auto elect = [&](protocol::ElectLeadersResponse::ReplicaElectionResult& result,
                     PartitionIndex index,
                     bool all) {
        auto election = electOne(context, result.topic, index, kind);
        if (all && election.error.code == ErrorCode::ElectionNotNeeded)
            return;
        if (election.record)
            out.records.emplace_back(std::move(*election.record));
        result.partitionResult.push_back(
            {index.value(), election.error.wire(), election.error.message});
    };
    if (request.topicPartitions) {
        for (const auto& wanted : *request.topicPartitions) {
            protocol::ElectLeadersResponse::ReplicaElectionResult result{wanted.topic, {}};
            std::set<std::int32_t> indexes(wanted.partitions.begin(), wanted.partitions.end());
            for (auto index : indexes)
                elect(result, PartitionIndex(index), false);
            out.response.replicaElectionResults.push_back(std::move(result));
        }
        return out;
    }
    for (const auto& [name, topic] : context.image.topics()) {
        protocol::ElectLeadersResponse::ReplicaElectionResult result{name, {}};
        for (const auto& [index, state] : topic->partitions)
            elect(result, index, true);
        if (!result.partitionResult.empty())
            out.response.replicaElectionResults.push_back(std::move(result));
    }
    return out;
}

} // namespace brokerscope::metadata
