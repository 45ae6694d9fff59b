#include "engine/metadata/topic_changes.h"

#include "engine/metadata/partition_placement.h"
#include "engine/protocol/generated/create_partitions_request.h"
#include "engine/protocol/generated/create_partitions_response.h"
#include "engine/protocol/generated/delete_topics_request.h"
#include "engine/protocol/generated/delete_topics_response.h"

#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::CreatePartitionsRequest;
using protocol::CreatePartitionsResponse;
using protocol::DeleteTopicsRequest;
using protocol::DeleteTopicsResponse;
using protocol::ErrorCode;

ApiError findTopic(const DecisionContext& context,
                   const DeleteTopicsRequest::DeleteTopicState& wanted,
                   TopicPtr& topic)
{
    bool byId = !wanted.topicId.isZero();
    if (!wanted.name && !byId)
        return {ErrorCode::InvalidRequest, "Neither a topic name nor a topic id was given."};
    if (wanted.name && byId)
        return {ErrorCode::InvalidRequest, "A topic is named or identified, not both."};
    topic = byId ? context.image.topic(wanted.topicId)
                 : context.image.topic(std::string_view(*wanted.name));
    if (topic)
        return {};
    if (byId)
        return {ErrorCode::UnknownTopicId, "There is no topic with this id."};
    return {ErrorCode::UnknownTopicOrPartition, "There is no topic with this name."};
}

ApiError growTopic(const DecisionContext& context,
                   const CreatePartitionsRequest::CreatePartitionsTopic& wanted,
                   Records& out)
{
    auto topic = context.image.topic(std::string_view(wanted.name));
    if (!topic)
        return {ErrorCode::UnknownTopicOrPartition, "There is no topic " + wanted.name + "."};
    int now = topic->partitionCount();
    if (wanted.count <= now)
        return {ErrorCode::InvalidPartitions,
                "Topic " + wanted.name + " has " + std::to_string(now) + " partitions; " +
                    std::to_string(wanted.count) + " would not be more."};
    auto additional = static_cast<std::size_t>(wanted.count - now);
    if (additional > kMaxPartitionsPerRequest)
        return {ErrorCode::PolicyViolation, "The request makes too many partitions at once."};
    const auto* first = topic->partition(PartitionIndex(0));
    auto factor = first ? first->replicas.size() : 1;
    if (wanted.assignments) {
        if (wanted.assignments->size() != additional)
            return {ErrorCode::InvalidReplicaAssignment,
                    std::to_string(additional) + " partitions are to be added, but " +
                        std::to_string(wanted.assignments->size()) + " are assigned."};
        for (const auto& assignment : *wanted.assignments) {
            if (auto error = checkManualReplicas(context, assignment.brokerIds, factor);
                !error.ok())
                return error;
            if (auto error =
                    addPartition(context, topic->id, now++, nodeIds(assignment.brokerIds), out);
                !error.ok())
                return error;
        }
        return {};
    }
    ReplicaPlacement placement(context.image.brokers(), context.random);
    if (auto why = placement.refusal(static_cast<int>(factor)); !why.empty())
        return {ErrorCode::InvalidReplicationFactor, why};
    for (; now < wanted.count; ++now)
        if (auto error = addPartition(
                context, topic->id, now, placement.next(static_cast<int>(factor)), out);
            !error.ok())
            return {ErrorCode::InvalidReplicationFactor, error.message};
    return {};
}

} // namespace

Decision<DeleteTopicsResponse> decideDeleteTopics(const DecisionContext& context,
                                                  const DeleteTopicsRequest& request)
{
    Decision<DeleteTopicsResponse> out;
    auto wanted = request.topics;
    for (const auto& name : request.topicNames) // versions up to 5
        wanted.push_back({name, {}});
    std::set<Uuid> deleted;
    for (const auto& one : wanted) {
        TopicPtr topic;
        auto error = context.config.deleteTopics ? findTopic(context, one, topic)
                                                 : ApiError{ErrorCode::TopicDeletionDisabled,
                                                            "delete.topic.enable is false."};
        if (topic && !deleted.insert(topic->id).second)
            error = {ErrorCode::InvalidRequest, "The request names this topic twice."};
        DeleteTopicsResponse::DeletableTopicResult result;
        result.name = topic ? std::optional(topic->name) : one.name;
        result.topicId = topic ? topic->id : one.topicId;
        result.errorCode = error.wire();
        result.errorMessage = error.message;
        out.response.responses.push_back(std::move(result));
        if (error.ok()) {
            protocol::RemoveTopicRecord record;
            record.topicId = topic->id;
            out.records.emplace_back(std::move(record));
        }
    }
    return out;
}

Decision<CreatePartitionsResponse> decideCreatePartitions(const DecisionContext& context,
                                                          const CreatePartitionsRequest& request)
{
    Decision<CreatePartitionsResponse> out;
    std::map<std::string_view, int> times;
    for (const auto& topic : request.topics)
        ++times[topic.name];
    std::set<std::string_view> answered;
    for (const auto& topic : request.topics) {
        if (!answered.insert(topic.name).second)
            continue;
        Records records;
        auto error = times[topic.name] > 1 ? ApiError{ErrorCode::InvalidRequest,
                                                      "The request names this topic twice."}
                                           : growTopic(context, topic, records);
        if (error.ok() && out.records.size() + records.size() > kMaxPartitionsPerRequest)
            error = {ErrorCode::PolicyViolation, "The request makes too many partitions at once."};
        out.response.results.push_back({topic.name, error.wire(), error.message});
        if (error.ok() && !request.validateOnly)
            std::move(records.begin(), records.end(), std::back_inserter(out.records));
    }
    return out;
}

} // namespace brokerscope::metadata
