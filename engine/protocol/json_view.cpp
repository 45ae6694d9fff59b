#include "engine/protocol/json_view.h"

#include "engine/base/uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace brokerscope::protocol {

namespace {

using Json = nlohmann::ordered_json;

// Length of the UTF-8 character at the front, 0 if it is none (overlong forms and surrogates included).
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
        return byte(i) >= low && byte(i) <= high;
    };
    const auto first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef)
        return follows(1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) && follows(2) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return follows(1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

// A peer's text need not be UTF-8, and JSON must be: what is wrong becomes U+FFFD, as in Kafka.
std::string asUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto n = characterLength(text);
        out += n ? text.substr(0, n) : std::string_view("\xef\xbf\xbd");
        text.remove_prefix(n ? n : 1);
    }
    return out;
}

class JsonView
{
public:
    JsonView(std::int16_t version, const JsonOptions& options) : m_version(version), m_options(options) {}

    [[nodiscard]] Json message(const DissectedNode& node) const { return structure(node, *node.message->structure); }

private:
    [[nodiscard]] Json structure(const DissectedNode& node, const StructDescriptor& fields) const
    {
        Json object = Json::object();
        for (const auto& child : node.children) {
            if (child.kind == NodeKind::UnknownTag)
                object["(tag " + std::to_string(child.number) + ")"] = bytes(std::get<ByteView>(child.value));
            else
                object[std::string(child.field->name)] = field(child);
        }
        if (m_options.defaults) {
            for (const auto& tagged : fields.fields) {
                if (tagged.tag >= 0 && tagged.versions.contains(m_version) && !object.contains(tagged.name))
                    object[std::string(tagged.name)] = defaultOf(tagged);
            }
        }
        return object;
    }

    [[nodiscard]] Json field(const DissectedNode& node) const
    {
        if (!node.field->array || std::holds_alternative<NullValue>(node.value))
            return single(node);
        Json array = Json::array();
        for (const auto& element : node.children)
            array.push_back(single(element));
        return array;
    }

    [[nodiscard]] Json single(const DissectedNode& node) const
    {
        if (std::holds_alternative<NullValue>(node.value))
            return nullptr;
        if (node.field->secret)
            return m_options.secrets ? plain(node) : Json("(hidden)");
        return plain(node);
    }

    [[nodiscard]] Json plain(const DissectedNode& node) const
    {
        const auto* view = std::get_if<ByteView>(&node.value);
        switch (node.field->type) {
        case FieldType::Bool:
            return orZero(std::get_if<bool>(&node.value));
        case FieldType::Float64:
            return orZero(std::get_if<double>(&node.value));
        case FieldType::String:
            return view ? Json(asUtf8(asText(*view))) : Json("");
        case FieldType::Uuid: {
            Uuid id;
            if (view && view->size() == id.bytes.size())
                std::copy(view->begin(), view->end(), id.bytes.begin());
            return id.toString();
        }
        case FieldType::Bytes:
        case FieldType::Records:
            return view ? bytes(*view) : Json("");
        case FieldType::Struct:
            return structure(node, *node.field->structure);
        default:
            return orZero(std::get_if<std::int64_t>(&node.value));
        }
    }

    template <class T> static Json orZero(const T* value) { return value ? Json(*value) : Json(T{}); }

    [[nodiscard]] Json bytes(ByteView view) const
    {
        auto text = toHex(view.first(std::min(view.size(), m_options.maxBytes)));
        if (view.size() > m_options.maxBytes)
            text += "…";
        return text;
    }

    [[nodiscard]] Json defaultOf(const FieldDescriptor& field) const
    {
        if (field.defaultValue == "null")
            return nullptr;
        if (field.array)
            return Json::array();
        switch (field.type) {
        case FieldType::Bool:
            return field.defaultValue == "true";
        case FieldType::String:
            return std::string(field.defaultValue);
        case FieldType::Bytes:
        case FieldType::Records:
            return "";
        case FieldType::Uuid:
            return Uuid().toString();
        case FieldType::Float64:
            return 0.0;
        case FieldType::Struct: {
            Json object = Json::object();
            for (const auto& inner : field.structure->fields) {
                if (inner.versions.contains(m_version))
                    object[std::string(inner.name)] = defaultOf(inner);
            }
            return object;
        }
        default: {
            std::int64_t number = 0;
            std::from_chars(field.defaultValue.data(), field.defaultValue.data() + field.defaultValue.size(), number);
            return number;
        }
        }
    }

    std::int16_t m_version;
    const JsonOptions& m_options;
};

} // namespace

Json toJson(const Dissection& dissection, const JsonOptions& options)
{
    Json json = Json::object();
    if (dissection.root.kind == NodeKind::Message) {
        json = JsonView(dissection.version, options).message(dissection.root);
    } else {
        for (const auto& part : dissection.root.children) {
            // No field of a header depends on its version but for its tags, of which none are defined.
            json[part.message->kind == MessageKind::Header ? "header" : "body"] =
                JsonView(dissection.version, options).message(part);
        }
    }
    if (dissection.error)
        json["(error)"] = dissection.error->where + ": " + dissection.error->why + " at byte " +
                          std::to_string(dissection.error->at);
    return json;
}

} // namespace brokerscope::protocol
