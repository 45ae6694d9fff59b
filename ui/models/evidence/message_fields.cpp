#include "ui/models/evidence/message_fields.h"

#include <algorithm>

namespace brokerscope::ui {

using protocol::DissectedNode;

const DissectedNode* childNamed(const DissectedNode& node, std::string_view name)
{
    for (const auto& child : node.children)
        if (child.kind == protocol::NodeKind::Field && child.field->name == name)
            return &child;
    return nullptr;
}

std::optional<std::int64_t> numberIn(const DissectedNode& node, std::string_view name)
{
    const auto* child = childNamed(node, name);
    const auto* number = child == nullptr ? nullptr : std::get_if<std::int64_t>(&child->value);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<ByteView> bytesIn(const DissectedNode& node, std::string_view name)
{
    const auto* child = childNamed(node, name);
    const auto* bytes = child == nullptr ? nullptr : std::get_if<ByteView>(&child->value);
    return bytes == nullptr ? std::nullopt : std::optional(*bytes);
}

QString textOf(ByteView bytes)
{
    const auto text = asText(bytes);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const DissectedNode* bodyOf(const protocol::Dissection& dissection)
{
    return dissection.root.children.size() > 1 ? &dissection.root.children[1] : nullptr;
}

QString topicOf(const DissectedNode& element, const TopicNames& names)
{
    if (element.kind != protocol::NodeKind::Element)
        return {};
    for (const auto* key : {"name", "topic"})
        if (const auto text = bytesIn(element, key))
            return textOf(*text);
    const auto id = bytesIn(element, "topicId");
    if (!id || id->size() != 16)
        return {};
    Uuid uuid;
    std::copy(id->begin(), id->end(), uuid.bytes.begin());
    return names.nameOf(uuid);
}

std::optional<std::int32_t> partitionOf(const DissectedNode& element)
{
    if (element.kind == protocol::NodeKind::Element)
        for (const auto* key : {"partition", "partitionIndex", "index"})
            if (const auto index = numberIn(element, key))
                return static_cast<std::int32_t>(*index);
    return std::nullopt;
}

void forEachPartition(const protocol::Dissection& dissection, const TopicNames& names,
                      const std::function<void(const PartitionKey&, const DissectedNode&)>& visit)
{
    const auto* body = bodyOf(dissection);
    if (body == nullptr)
        return;
    const auto isList = [](const DissectedNode& node) {
        return node.kind == protocol::NodeKind::Field && node.field->array && node.field->type == protocol::FieldType::Struct;
    };
    for (const auto& topics : body->children) {
        if (!isList(topics))
            continue;
        for (const auto& topic : topics.children) {
            const auto name = topicOf(topic, names);
            if (name.isEmpty())
                continue;
            for (const auto& partitions : topic.children)
                if (isList(partitions))
                    for (const auto& partition : partitions.children)
                        if (const auto index = partitionOf(partition))
                            visit({name, PartitionIndex(*index)}, partition);
        }
    }
}

} // namespace brokerscope::ui
