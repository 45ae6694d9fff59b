#include "ui/models/wire/frame_facts.h"

#include "engine/protocol/dissect_records.h"
#include "engine/protocol/error_code.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

using protocol::DissectedNode;
using protocol::FieldType;
using protocol::NodeKind;

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.push_back(text);
}

void collect(const DissectedNode& node, const TopicNames& names, FrameFacts& facts)
{
    if (const auto* field = node.field) {
        const auto* bytes = std::get_if<ByteView>(&node.value);
        if (bytes && !field->entity.empty() && field->type == FieldType::String) {
            if (field->entity == "topicName")
                addOnce(facts.topics, QString::fromUtf8(asText(*bytes)));
            else if (field->entity == "groupId")
                addOnce(facts.groups, QString::fromUtf8(asText(*bytes)));
            else if (field->entity == "transactionalId")
                addOnce(facts.transactions, QString::fromUtf8(asText(*bytes)));
        } else if (bytes && field->type == FieldType::Uuid && field->name == "topicId" && bytes->size() == 16) {
            Uuid id;
            std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
            addOnce(facts.topics, names.nameOf(id));
        } else if (field->type == FieldType::Int16 && field->name.ends_with("rrorCode")) {
            if (const auto* code = std::get_if<std::int64_t>(&node.value); code && *code != 0) {
                const auto known = protocol::toErrorCode(static_cast<std::int16_t>(*code));
                addOnce(facts.errors, known ? QString::fromUtf8(protocol::nameOf(*known)) : QString::number(*code));
            }
        }
    }
    for (const auto& child : node.children)
        collect(child, names, facts);
}

void collectSecrets(const DissectedNode& node, const std::uint8_t* first, std::vector<std::pair<std::size_t, std::size_t>>& into)
{
    if (node.field != nullptr && node.field->secret) {
        // Of text and bytes the length in front may be seen.
        if (const auto* bytes = std::get_if<ByteView>(&node.value))
            into.emplace_back(static_cast<std::size_t>(bytes->data() - first), bytes->size());
        else
            into.emplace_back(node.begin, node.length);
        return;
    }
    for (const auto& child : node.children)
        collectSecrets(child, first, into);
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> secretsOf(const protocol::Dissection& dissection)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    collectSecrets(dissection.root, dissection.bytes.data(), out);
    return out;
}

void TopicNames::learn(const cluster::ClusterSnapshot& snapshot)
{
    for (const auto& topic : snapshot.topics)
        if (const auto place = m_names.find(topic->id); place == m_names.end())
            m_names.emplace(topic->id, QString::fromStdString(topic->name));
}

QString TopicNames::nameOf(const Uuid& id) const
{
    if (id == kMetadataTopicId)
        return QStringLiteral("__cluster_metadata");
    const auto place = m_names.find(id);
    return place == m_names.end() ? QString() : place->second;
}

protocol::Dissection dissectionOf(const cluster::FramePtr& frame, bool withRecords)
{
    SharedBytes bytes(frame, ByteView(frame->bytes)); // keeps the frame
    const auto* api = protocol::findApi(frame->apiKey);
    auto out = frame->response && api != nullptr
                   ? protocol::dissectResponse(std::move(bytes), api->key, frame->apiVersion, frame->size)
                   : protocol::dissectRequest(std::move(bytes), frame->size);
    if (withRecords)
        protocol::dissectRecords(out);
    return out;
}

FrameFacts factsOf(const protocol::Dissection& dissection, const TopicNames& names)
{
    FrameFacts facts;
    collect(dissection.root, names, facts);
    facts.broken = dissection.error.has_value() && !dissection.cut;
    return facts;
}

} // namespace brokerscope::ui
