#include "engine/broker/handlers/topic_creation.h"

#include "engine/protocol/generated/create_topics_response.h"

#include <algorithm>
#include <cctype>

namespace brokerscope::broker {
namespace {

bool usable(const metadata::MetadataImage& image, const std::vector<std::string>& names)
{
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        const auto topic = image.topic(name);
        return topic && std::all_of(topic->partitions.begin(), topic->partitions.end(),
                                    [](const auto& p) { return p.second->leader != kNoNode; });
    });
}

bool notController(const protocol::CreateTopicsResponse& response)
{
    return std::any_of(response.topics.begin(), response.topics.end(), [](const auto& topic) {
        return topic.errorCode == static_cast<std::int16_t>(protocol::ErrorCode::NotController);
    });
}

} // namespace

protocol::CreateTopicsRequest::CreatableTopic
topicToCreate(const std::string& name, const metadata::NodeConfig& config, const metadata::MetadataImage& image)
{
    protocol::CreateTopicsRequest::CreatableTopic topic;
    topic.name = name;
    topic.numPartitions = -1;
    topic.replicationFactor = -1;
    const bool isOffsets = name == kOffsetsTopic;
    const bool isShareState = name == kShareStateTopic;
    if (!isOffsets && !isShareState && name != kTransactionsTopic)
        return topic;
    topic.numPartitions = isOffsets      ? config.offsetsTopicNumPartitions
                          : isShareState ? config.shareStateTopicNumPartitions
                                         : config.transactionTopicNumPartitions;
    // A cluster smaller than the wished-for replication factor still must have groups and transactions. Who is only down
    // for the moment counts: the topic would lack its copy for good.
    const auto brokers = static_cast<std::int64_t>(image.brokers().size());
    topic.replicationFactor = static_cast<std::int16_t>(std::clamp<std::int64_t>(
        brokers, 1,
        isOffsets      ? config.offsetsTopicReplicationFactor
        : isShareState ? config.shareStateTopicReplicationFactor
                       : config.transactionTopicReplicationFactor));
    auto set = [&](const char* key, std::string value) {
        protocol::CreateTopicsRequest::CreatableTopicConfig entry;
        entry.name = key;
        entry.value = std::move(value);
        topic.configs.push_back(std::move(entry));
    };
    if (isShareState) { // its coordinator deletes what later snapshots have replaced
        set("cleanup.policy", "delete");
        set("retention.ms", "-1");
        set("min.insync.replicas",
            std::to_string(std::min<std::int64_t>(topic.replicationFactor, config.shareStateTopicMinIsr)));
        set("segment.bytes", std::to_string(config.shareStateTopicSegmentBytes));
        return topic;
    }
    set("cleanup.policy", "compact");
    if (isOffsets) {
        set("compression.type", "producer");
        set("segment.bytes", std::to_string(config.offsetsTopicSegmentBytes));
        return topic;
    }
    set("compression.type", "uncompressed");
    set("unclean.leader.election.enable", "false");
    set("min.insync.replicas",
        std::to_string(std::min<std::int64_t>(topic.replicationFactor, config.transactionTopicMinIsr)));
    set("segment.bytes", std::to_string(config.transactionTopicSegmentBytes));
    return topic;
}

bool isInternalTopic(std::string_view name)
{
    return name == kOffsetsTopic || name == kTransactionsTopic || name == kShareStateTopic;
}

bool isValidTopicName(std::string_view name)
{
    return !name.empty() && name.size() <= 249 && name != "." && name != ".." &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_' || c == '-';
           });
}

void createTopicsAutomatically(NodeContext& context, std::vector<std::string> names, Duration timeout,
                               std::function<void()> then)
{
    protocol::CreateTopicsRequest request;
    for (const auto& name : names)
        request.topics.push_back(topicToCreate(name, context.config, context.image()));
    request.timeoutMs = static_cast<std::int32_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(timeout).count());
    const auto giveUpAt = context.world.clock().now() + timeout;
    context.controller.sendUntilAnswered<protocol::CreateTopicsResponse>(
        std::move(request), protocol::CreateTopicsRequest::kHighestVersion, timeout, notController,
        [&context, names = std::move(names), giveUpAt,
         then = std::move(then)](Result<protocol::CreateTopicsResponse> response) mutable {
            const bool made =
                response && std::all_of(response.value().topics.begin(), response.value().topics.end(), [](const auto& t) {
                    return t.errorCode == 0 ||
                           t.errorCode == static_cast<std::int16_t>(protocol::ErrorCode::TopicAlreadyExists);
                });
            if (!made)
                return then();
            context.waiters.wait([names = std::move(names)](const auto& image) { return usable(image, names); },
                                 giveUpAt - context.world.clock().now(), std::move(then));
        });
}

} // namespace brokerscope::broker
