#include "engine/protocol/dissect.h"

#include "engine/protocol/codec.h"

#include <algorithm>
#include <utility>

namespace brokerscope::protocol {

namespace {

class Dissector
{
public:
    explicit Dissector(Dissection& into, std::size_t wholeSize = 0)
        : m_into(into), m_in(into.bytes), m_wholeSize(wholeSize)
    {
    }

    void message(DissectedNode& node, const MessageDescriptor& message, std::int16_t version)
    {
        node.kind = NodeKind::Message;
        node.message = &message;
        node.begin = m_in.position();
        m_version = version;
        m_flexible = message.flexible(version);
        m_where = message.name;
        if (message.versions.contains(version))
            structure(node, *message.structure);
        else
            m_in.fail("", "there is no version " + std::to_string(version));
        close(node);
    }

    void end()
    {
        if (m_in.remaining() != 0)
            m_in.fail("", std::to_string(m_in.remaining()) + " bytes left over");
        close(m_into.root);
        if (m_in.ok())
            return;
        m_into.error = DissectionError{m_in.position(), m_where, m_in.why()};
        const auto kept = m_into.bytes.size();
        if (m_wholeSize > kept) {
            m_into.cut = true;
            m_into.error->why += "; only the first " + std::to_string(kept) + " of " + std::to_string(m_wholeSize) +
                                 " bytes were kept";
        }
    }

    [[nodiscard]] Reader& reader() { return m_in; }
    [[nodiscard]] bool ok() const { return m_in.ok(); }

private:
    // Adds a piece to the path that an error would name; takes it off again unless there was one.
    class Step
    {
    public:
        Step(Dissector& owner, std::string_view piece) : m_owner(owner), m_length(owner.m_where.size())
        {
            owner.m_where += piece;
        }
        ~Step()
        {
            if (m_owner.ok())
                m_owner.m_where.resize(m_length);
        }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Dissector& m_owner;
        std::size_t m_length;
    };

    void close(DissectedNode& node) const
    {
        node.length = (m_cut ? m_into.bytes.size() : m_in.position()) - node.begin;
    }

    // The bytes of this field go beyond those that were kept.
    void cutShort(DissectedNode& node, std::size_t begin)
    {
        const auto all = m_into.bytes.view();
        if (m_wholeSize <= all.size() || m_in.position() == begin || !m_in.why().starts_with("length "))
            return; // another thing is wrong with it
        node.value = all.subspan(m_in.position());
        m_cut = true;
    }

    // A new child, or nullptr when the tree has grown too large.
    DissectedNode* add(DissectedNode& parent, NodeKind kind, const FieldDescriptor* field, std::int32_t number = -1)
    {
        if (++m_nodes > kMaxDissectedNodes) {
            m_in.fail("", "more fields than can be shown");
            return nullptr;
        }
        auto& node = parent.children.emplace_back();
        node.kind = kind;
        node.field = field;
        node.number = number;
        node.begin = m_in.position();
        return &node;
    }

    void structure(DissectedNode& into, const StructDescriptor& fields)
    {
        for (const auto& field : fields.fields) {
            if (field.tag >= 0 || !field.versions.contains(m_version))
                continue;
            if (!m_in.ok())
                return;
            const Step step(*this, "." + std::string(field.name));
            if (auto* node = add(into, NodeKind::Field, &field)) {
                value(*node, field, false);
                close(*node);
            }
        }
        if (m_flexible && m_in.ok())
            tags(into, fields);
    }

    void tags(DissectedNode& into, const StructDescriptor& fields)
    {
        const Step step(*this, " (tagged fields)");
        TagReader reader(m_in, "");
        std::size_t begin = m_in.position(); // of a tag with its number and size
        for (; reader.next(); begin = m_in.position()) {
            const auto known = std::find_if(fields.fields.begin(), fields.fields.end(), [&](const auto& field) {
                return field.tag >= 0 && static_cast<std::uint32_t>(field.tag) == reader.tag() &&
                       field.versions.contains(m_version);
            });
            const bool isKnown = known != fields.fields.end();
            auto* node = add(into, isKnown ? NodeKind::Field : NodeKind::UnknownTag, isKnown ? &*known : nullptr,
                             static_cast<std::int32_t>(reader.tag()));
            if (!node)
                return;
            if (isKnown) {
                const Step inner(*this, "." + std::string(known->name));
                value(*node, *known, true);
            } else {
                node->value = m_into.bytes.view().subspan(m_in.position(), reader.size());
                reader.skip();
            }
            node->begin = begin;
            close(*node);
        }
    }

    void value(DissectedNode& node, const FieldDescriptor& field, bool tagged)
    {
        if (!field.array) {
            single(node, field, tagged, field.nullable.contains(m_version));
            return;
        }
        const auto n = m_in.count(m_flexible && field.flexible, field.nullable.contains(m_version), "");
        if (n < 0)
            node.value = NullValue();
        for (std::int32_t i = 0; i < n && m_in.ok(); ++i) {
            const Step step(*this, "[" + std::to_string(i) + "]");
            if (auto* element = add(node, NodeKind::Element, &field, i)) {
                single(*element, field, false, false);
                close(*element);
            }
        }
    }

    void single(DissectedNode& node, const FieldDescriptor& field, bool tagged, bool nullable)
    {
        const bool flexible = m_flexible && field.flexible;
        switch (field.type) {
        case FieldType::Bool:
            node.value = m_in.boolean("");
            break;
        case FieldType::Int8:
            node.value = std::int64_t{m_in.int8("")};
            break;
        case FieldType::Int16:
            node.value = std::int64_t{m_in.int16("")};
            break;
        case FieldType::Uint16:
            node.value = std::int64_t{m_in.uint16("")};
            break;
        case FieldType::Int32:
            node.value = std::int64_t{m_in.int32("")};
            break;
        case FieldType::Uint32:
            node.value = std::int64_t{m_in.uint32("")};
            break;
        case FieldType::Int64:
            node.value = m_in.int64("");
            break;
        case FieldType::Float64:
            node.value = m_in.float64("");
            break;
        case FieldType::Uuid:
            node.value = m_in.raw(16, "");
            break;
        case FieldType::String:
        case FieldType::Bytes:
        case FieldType::Records:
            if (const auto begin = m_in.position();
                const auto bytes = m_in.lengthy(flexible, field.type == FieldType::String, nullable, ""))
                m_in.ok() ? void(node.value = *bytes) : cutShort(node, begin);
            else
                node.value = NullValue();
            break;
        case FieldType::Struct:
            if (nullable && !m_in.present(tagged, ""))
                node.value = NullValue();
            else
                structure(node, *field.structure);
            break;
        }
    }

    Dissection& m_into;
    Reader m_in;
    std::int16_t m_version = 0;
    bool m_flexible = false;
    std::size_t m_nodes = 0;
    const std::size_t m_wholeSize;
    bool m_cut = false;
    std::string m_where;
};

void collectAt(const DissectedNode& node, std::size_t position, std::vector<const DissectedNode*>& path)
{
    if (position < node.begin || position >= node.begin + node.length)
        return;
    path.push_back(&node);
    for (const auto& child : node.children) {
        const auto before = path.size();
        collectAt(child, position, path);
        if (path.size() != before)
            return;
    }
}

Dissection opened(SharedBytes bytes, NodeKind kind)
{
    Dissection result;
    result.bytes = std::move(bytes);
    result.root.kind = kind;
    return result;
}

} // namespace

Dissection dissect(SharedBytes bytes, const MessageDescriptor& message, std::int16_t version)
{
    auto result = opened(std::move(bytes), NodeKind::Message);
    result.version = version;
    Dissector dissector(result);
    dissector.message(result.root, message, version);
    dissector.end();
    return result;
}

Dissection dissectRequest(SharedBytes frame, std::size_t wholeSize)
{
    auto result = opened(std::move(frame), NodeKind::Frame);
    result.root.children.reserve(2);
    Dissector dissector(result, wholeSize);
    // Key and version stand first in every version of the header and say which version it is.
    Reader ahead = dissector.reader();
    const auto key = ahead.int16("");
    result.version = ahead.int16("");
    const auto* api = findApi(key);
    dissector.message(result.root.children.emplace_back(), requestHeaderMessage(),
                      api ? api->requestHeaderVersion(result.version) : std::int16_t{1});
    if (!api)
        dissector.reader().fail("", "there is no api key " + std::to_string(key));
    else if (dissector.ok())
        dissector.message(result.root.children.emplace_back(), requestOf(api->key), result.version);
    dissector.end();
    return result;
}

Dissection dissectResponse(SharedBytes frame, ApiKey key, std::int16_t version, std::size_t wholeSize)
{
    auto result = opened(std::move(frame), NodeKind::Frame);
    result.version = version;
    result.root.children.reserve(2);
    Dissector dissector(result, wholeSize);
    dissector.message(result.root.children.emplace_back(), responseHeaderMessage(),
                      infoOf(key).responseHeaderVersion(version));
    if (dissector.ok())
        dissector.message(result.root.children.emplace_back(), responseOf(key), version);
    dissector.end();
    return result;
}

std::vector<const DissectedNode*> nodesAt(const Dissection& dissection, std::size_t position)
{
    std::vector<const DissectedNode*> path;
    collectAt(dissection.root, position, path);
    return path;
}

} // namespace brokerscope::protocol
