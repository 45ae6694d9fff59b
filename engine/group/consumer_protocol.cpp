#include "engine/group/consumer_protocol.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/consumer_protocol_assignment.h"
#include "engine/protocol/generated/consumer_protocol_subscription.h"

#include <algorithm>

namespace brokerscope::group {
namespace {

// A version, then the message. Versions newer than ours have more fields behind those we know, and
// are read as ours.
template <class Message> std::optional<Message> parse(ByteView bytes)
{
    protocol::Reader reader(bytes);
    const std::int16_t version = reader.int16("version");
    if (!reader.ok() || version < Message::kLowestVersion)
        return std::nullopt;
    Message message;
    if (!message.decode(reader, std::min(version, Message::kHighestVersion)))
        return std::nullopt;
    return message;
}

} // namespace

std::optional<ConsumerSubscription> subscriptionOf(ByteView subscription)
{
    auto message = parse<protocol::ConsumerProtocolSubscription>(subscription);
    if (!message)
        return std::nullopt;
    ConsumerSubscription result;
    result.version = protocol::Reader(subscription).int16("version");
    result.topics = std::move(message->topics);
    std::sort(result.topics.begin(), result.topics.end());
    result.topics.erase(std::unique(result.topics.begin(), result.topics.end()),
                        result.topics.end());
    for (const auto& each : message->ownedPartitions)
        for (const std::int32_t partition : each.partitions)
            result.owned[each.topic].push_back(PartitionIndex(partition));
    result.rackId = std::move(message->rackId);
    return result;
}

std::optional<std::vector<std::string>> subscribedTopicsOf(ByteView subscription)
{
    auto parsed = subscriptionOf(subscription);
    return parsed ? std::optional(std::move(parsed->topics)) : std::nullopt;
}

std::optional<AssignedPartitions> assignedPartitionsOf(ByteView assignment)
{
    const auto message = parse<protocol::ConsumerProtocolAssignment>(assignment);
    if (!message)
        return std::nullopt;
    AssignedPartitions result;
    for (const auto& each : message->assignedPartitions)
        for (const std::int32_t partition : each.partitions)
            result[each.topic].push_back(PartitionIndex(partition));
    for (auto& [topic, partitions] : result)
        std::sort(partitions.begin(), partitions.end());
    return result;
}

Bytes encodeAssignment(const AssignedPartitions& assignment, std::int16_t version)
{
    using Message = protocol::ConsumerProtocolAssignment;
    Message message;
    for (const auto& [topic, partitions] : assignment) {
        auto& entry = message.assignedPartitions.emplace_back();
        entry.topic = topic;
        for (const PartitionIndex partition : partitions)
            entry.partitions.push_back(partition.value());
    }
    version = std::clamp(version, Message::kLowestVersion, Message::kHighestVersion);
    protocol::Writer writer;
    writer.int16(version);
    message.encode(writer, version);
    return writer.takeJoined();
}

} // namespace brokerscope::group
