#include "engine/metadata/topic_creation.h"

#include "engine/metadata/config/topic_constraints.h"
#include "engine/metadata/partition_placement.h"
#include "engine/metadata/topic_names.h"
#include "engine/protocol/generated/create_topics_request.h"
#include "engine/protocol/generated/create_topics_response.h"
#include "engine/runtime/random.h"

#include <algorithm>
#include <limits>
#include <set>

namespace brokerscope::metadata {
namespace {

using protocol::CreateTopicsRequest;
using protocol::CreateTopicsResponse;
using protocol::ErrorCode;

class TopicCreation
{
public:
    TopicCreation(const DecisionContext& context, const CreateTopicsRequest& request)
        : m_context(context), m_request(request)
    {
        for (const auto& [name, topic] : context.image.topics())
            m_namesByKey.emplace(collisionKey(name), name);
    }

    Decision<CreateTopicsResponse> run()
    {
        Decision<CreateTopicsResponse> out;
        std::map<std::string_view, int> times;
        for (const auto& topic : m_request.topics)
            ++times[topic.name];
        std::set<std::string_view> answered;
        for (const auto& topic : m_request.topics) {
            if (!answered.insert(topic.name).second)
                continue; // a name that comes twice is answered once, with an error
            if (times[topic.name] > 1)
                out.response.topics.push_back(refused(
                    topic, {ErrorCode::InvalidRequest, "The request names this topic twice."}));
            else
                out.response.topics.push_back(create(topic, out.records));
        }
        if (m_request.validateOnly)
            out.records.clear();
        return out;
    }

private:
    using Topic = CreateTopicsRequest::CreatableTopic;
    using TopicResult = CreateTopicsResponse::CreatableTopicResult;

    static TopicResult refused(const Topic& topic, const ApiError& error)
    {
        TopicResult result;
        result.name = topic.name;
        result.errorCode = error.wire();
        result.errorMessage = error.message;
        return result;
    }

    TopicResult create(const Topic& topic, Records& out)
    {
        auto error = checkName(topic.name);
        ConfigMap configs;
        if (error.ok())
            error = checkConfigs(topic, configs);
        Records records;
        auto id = newId();
        std::size_t replicationFactor = 0;
        if (error.ok())
            error = topic.assignments.empty() ? place(topic, id, records, replicationFactor)
                                              : assign(topic, id, records, replicationFactor);
        if (error.ok() && m_partitions + records.size() > kMaxPartitionsPerRequest)
            error = {ErrorCode::PolicyViolation, "The request makes too many partitions at once."};
        if (!error.ok())
            return refused(topic, error);
        auto partitions = records.size();
        m_partitions += partitions;
        m_namesByKey.emplace(collisionKey(topic.name), topic.name);
        write(topic.name, id, configs, std::move(records), out);
        return created(topic.name, id, partitions, replicationFactor, configs);
    }

    [[nodiscard]] ApiError checkName(const std::string& name) const
    {
        if (auto why = whyIllegalTopicName(name); !why.empty())
            return {ErrorCode::InvalidTopicException, why};
        if (name == "__cluster_metadata")
            return {ErrorCode::InvalidRequest,
                    "__cluster_metadata is the cluster's own and cannot be created."};
        if (m_context.image.topic(std::string_view(name)))
            return {ErrorCode::TopicAlreadyExists, "Topic '" + name + "' already exists."};
        if (auto other = m_namesByKey.find(collisionKey(name)); other != m_namesByKey.end())
            return {ErrorCode::InvalidTopicException,
                    "Topic '" + name + "' collides with topic '" + other->second +
                        "': names that differ only in '.' and '_' cannot stand beside each other."};
        return {};
    }

    static ApiError checkConfigs(const Topic& topic, ConfigMap& out)
    {
        for (const auto& config : topic.configs) {
            if (!config.value)
                return {ErrorCode::InvalidConfig, config.name + " has no value."};
            if (auto valid = ConfigSchema::topic().validate(config.name, *config.value); !valid)
                return {ErrorCode::InvalidConfig, valid.error().message()};
            if (!out.emplace(config.name, *config.value).second)
                return {ErrorCode::InvalidConfig, config.name + " is given twice."};
        }
        if (auto together = checkTopicTogether(out); !together)
            return {ErrorCode::InvalidConfig, together.error().message()};
        return {};
    }

    ApiError
    place(const Topic& topic, const Uuid& id, Records& records, std::size_t& replicationFactor)
    {
        if (topic.replicationFactor < -1 || topic.replicationFactor == 0)
            return {
                ErrorCode::InvalidReplicationFactor,
                "The replication factor must be larger than 0, or -1 for the cluster's default."};
        if (topic.numPartitions < -1 || topic.numPartitions == 0)
            return {
                ErrorCode::InvalidPartitions,
                "The number of partitions must be larger than 0, or -1 for the cluster's default."};
        int partitions =
            topic.numPartitions == -1 ? m_context.config.defaultNumPartitions : topic.numPartitions;
        int factor = topic.replicationFactor == -1 ? m_context.config.defaultReplicationFactor
                                                   : topic.replicationFactor;
        if (static_cast<std::size_t>(partitions) + m_partitions > kMaxPartitionsPerRequest)
            return {ErrorCode::PolicyViolation, "The request makes too many partitions at once."};
        ReplicaPlacement placement(m_context.image.brokers(), m_context.random);
        if (auto why = placement.refusal(factor); !why.empty())
            return {ErrorCode::InvalidReplicationFactor, why};
        for (int index = 0; index < partitions; ++index)
            if (auto error = addPartition(m_context, id, index, placement.next(factor), records);
                !error.ok())
                return {ErrorCode::InvalidReplicationFactor, error.message};
        replicationFactor = static_cast<std::size_t>(factor);
        return {};
    }

    ApiError
    assign(const Topic& topic, const Uuid& id, Records& records, std::size_t& replicationFactor)
    {
        if (topic.replicationFactor != -1)
            return {ErrorCode::InvalidRequest,
                    "With a manual assignment the replication factor must be left at -1."};
        if (topic.numPartitions != -1)
            return {ErrorCode::InvalidRequest,
                    "With a manual assignment the number of partitions must be left at -1."};
        std::map<std::int32_t, std::vector<NodeId>> byIndex;
        std::optional<std::size_t> factor;
        for (const auto& assignment : topic.assignments) {
            if (auto error = checkManualReplicas(m_context, assignment.brokerIds, factor);
                !error.ok())
                return error;
            factor = assignment.brokerIds.size();
            if (!byIndex.emplace(assignment.partitionIndex, nodeIds(assignment.brokerIds)).second)
                return {ErrorCode::InvalidReplicaAssignment,
                        "The assignment names partition " +
                            std::to_string(assignment.partitionIndex) + " twice."};
        }
        int expected = 0;
        for (const auto& [index, replicas] : byIndex) {
            if (index != expected++)
                return {ErrorCode::InvalidReplicaAssignment,
                        "The assignment must name every partition from 0 on, without gaps."};
            if (auto error = addPartition(m_context, id, index, replicas, records); !error.ok())
                return error;
        }
        replicationFactor = *factor;
        return {};
    }

    static void write(const std::string& name,
                      const Uuid& id,
                      const ConfigMap& configs,
                      Records partitions,
                      Records& out)
    {
        protocol::TopicRecord topic;
        topic.name = name;
        topic.topicId = id;
        out.emplace_back(std::move(topic));
        for (const auto& [key, value] : configs) {
            protocol::ConfigRecord record;
            record.resourceType = static_cast<std::int8_t>(ConfigResourceType::Topic);
            record.resourceName = name;
            record.name = key;
            record.value = value;
            out.emplace_back(std::move(record));
        }
        std::move(partitions.begin(), partitions.end(), std::back_inserter(out));
    }

    [[nodiscard]] TopicResult created(const std::string& name,
                                      const Uuid& id,
                                      std::size_t partitions,
                                      std::size_t replicationFactor,
                                      const ConfigMap& configs) const
    {
        TopicResult result;
        result.name = name;
        result.topicId = m_request.validateOnly ? Uuid() : id;
        result.errorMessage = std::nullopt;
        result.numPartitions = static_cast<std::int32_t>(partitions);
        result.replicationFactor = static_cast<std::int16_t>(replicationFactor);
        result.configs.emplace();
        for (const auto& effective : effectiveTopicConfigs(&configs, m_context.layers())) {
            CreateTopicsResponse::CreatableTopicConfigs config;
            config.name = std::string(effective.definition->name);
            config.value = effective.definition->sensitive() ? std::nullopt : effective.value;
            config.configSource = static_cast<std::int8_t>(effective.source);
            config.isSensitive = effective.definition->sensitive();
            result.configs->push_back(std::move(config));
        }
        return result;
    }

    Uuid newId()
    {
        for (;;) {
            auto high = m_context.random.next();
            auto id = Uuid::fromRandom(high, m_context.random.next());
            if (!m_context.image.topic(id))
                return id;
        }
    }

    const DecisionContext& m_context;
    const CreateTopicsRequest& m_request;
    std::map<std::string, std::string> m_namesByKey;
    std::size_t m_partitions = 0; // made by this request
};

} // namespace

Decision<CreateTopicsResponse> decideCreateTopics(const DecisionContext& context,
                                                  const CreateTopicsRequest& request)
{
    return TopicCreation(context, request).run();
}

} // namespace brokerscope::metadata
