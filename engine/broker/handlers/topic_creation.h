// Topics that a broker makes by itself: those that somebody names in Metadata, and the coordinators' own.
#pragma once

#include "engine/broker/node_context.h"
#include "engine/protocol/generated/create_topics_request.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace brokerscope::broker {

inline constexpr std::string_view kOffsetsTopic = "__consumer_offsets";
inline constexpr std::string_view kTransactionsTopic = "__transaction_state";
inline constexpr std::string_view kShareStateTopic = "__share_group_state";

[[nodiscard]] bool isInternalTopic(std::string_view name);
// [a-zA-Z0-9._-]{1,249}, but neither "." nor ".."
[[nodiscard]] bool isValidTopicName(std::string_view name);

// What is asked of the controller for a topic of that name: the coordinators' topics are as the node's configuration has
// them, others as the controller's defaults.
[[nodiscard]] protocol::CreateTopicsRequest::CreatableTopic
topicToCreate(const std::string& name, const metadata::NodeConfig& config, const metadata::MetadataImage& image);

// Asks the controller for the topics and runs `then` when all of them can be used (every partition has a leader in this
// broker's metadata), when the controller refused, or after `timeout`.
void createTopicsAutomatically(NodeContext& context, std::vector<std::string> names, Duration timeout,
                               std::function<void()> then);

} // namespace brokerscope::broker
