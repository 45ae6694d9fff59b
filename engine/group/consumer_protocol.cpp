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

std::optional<std::vector<std::string>> subscribedTopicsOf(ByteView subscription)
{
    auto message = parse<protocol::ConsumerProtocolSubscription>(subscription);
    if (!message)
        return std::nullopt;
    auto topics = std::move(message->topics);
    std::sort(topics.begin(), topics.end());
    topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
    return topics;
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

} // namespace brokerscope::group
