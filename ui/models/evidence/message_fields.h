// Finds fields by name in a dissected message, and the partitions in those messages that name topics and partitions.
#pragma once

#include "ui/models/selection.h"
#include "ui/models/wire/frame_facts.h"

#include <functional>
#include <optional>

namespace brokerscope::ui {

[[nodiscard]] const protocol::DissectedNode* childNamed(const protocol::DissectedNode& node, std::string_view name);
[[nodiscard]] std::optional<std::int64_t> numberIn(const protocol::DissectedNode& node, std::string_view name);
[[nodiscard]] std::optional<ByteView> bytesIn(const protocol::DissectedNode& node, std::string_view name);
[[nodiscard]] QString textOf(ByteView bytes);
[[nodiscard]] const protocol::DissectedNode* bodyOf(const protocol::Dissection& dissection); // nullptr: there is none

// Of an element of a list of topics, by name or by id; empty for anything else.
[[nodiscard]] QString topicOf(const protocol::DissectedNode& element, const TopicNames& names);
[[nodiscard]] std::optional<std::int32_t> partitionOf(const protocol::DissectedNode& element);
// Produce, Fetch and both commits have the same shape: topics with partitions in them.
void forEachPartition(const protocol::Dissection& dissection, const TopicNames& names,
                      const std::function<void(const PartitionKey&, const protocol::DissectedNode&)>& visit);

} // namespace brokerscope::ui
