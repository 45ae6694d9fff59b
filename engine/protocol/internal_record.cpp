#include "engine/protocol/internal_record.h"

#include "engine/protocol/dissect.h"
#include "engine/protocol/json_view.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace brokerscope::protocol {
namespace {

constexpr std::string_view kMetadata = "__cluster_metadata";

std::optional<std::int16_t> int16At(std::string_view bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    return static_cast<std::int16_t>(static_cast<unsigned char>(bytes[0]) << 8 | static_cast<unsigned char>(bytes[1]));
}

// Takes an unsigned varint from the front; nothing if there is none of at most 16 bits.
std::optional<std::int16_t> takeVarint(std::string_view& bytes)
{
    std::uint32_t value = 0;
    for (int shift = 0; shift < 21 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value <= 0x7fff ? std::optional(static_cast<std::int16_t>(value)) : std::nullopt;
    }
    return std::nullopt;
}

std::string describe(const MessageDescriptor& message, std::int16_t version, std::string_view body, std::string& problem)
{
    if (!message.versions.contains(version)) {
        problem = "version " + std::to_string(version) + " is not known";
        return {};
    }
    const auto dissection = dissect(SharedBytes(Bytes(body.begin(), body.end())), message, version);
    if (dissection.error)
        problem = dissection.error->where + ": " + dissection.error->why;
    // Names of groups and topics are free bytes: what is no UTF-8 is replaced, and never thrown over.
    return toJson(dissection).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string withoutSuffix(std::string_view name)
{
    constexpr std::string_view kKey = "Key";
    if (name.ends_with(kKey))
        name.remove_suffix(kKey.size());
    return std::string(name);
}

} // namespace

bool hasInternalRecords(std::string_view topic)
{
    return topic == "__consumer_offsets" || topic == "__transaction_state" || topic == "__share_group_state" ||
           topic == kMetadata;
}

std::optional<InternalRecord> describeInternal(std::string_view topic,
                                               const std::optional<std::string>& key,
                                               const std::optional<std::string>& value)
{
    if (!hasInternalRecords(topic))
        return std::nullopt;
    InternalRecord record;
    if (topic == kMetadata) {
        if (!value)
            return std::nullopt;
        std::string_view bytes = *value;
        const auto frame = takeVarint(bytes);
        const auto type = takeVarint(bytes);
        const auto version = takeVarint(bytes);
        const auto* message = frame && type && version && *frame == 1 ? findMessage(topic, MessageKind::Record, *type) : nullptr;
        if (message == nullptr)
            return std::nullopt;
        record.type = message->name;
        record.value = describe(*message, *version, bytes, record.problem);
        return record;
    }
    const auto type = key ? int16At(*key) : std::nullopt;
    const auto* keyMessage = type ? findMessage(topic, MessageKind::CoordinatorKey, *type) : nullptr;
    if (keyMessage == nullptr)
        return std::nullopt;
    record.type = withoutSuffix(keyMessage->name);
    record.key = describe(*keyMessage, keyMessage->versions.low, std::string_view(*key).substr(2), record.problem);
    if (!value) {
        record.value = "null";
        return record;
    }
    const auto* valueMessage = findMessage(topic, MessageKind::CoordinatorValue, *type);
    const auto version = int16At(*value);
    if (valueMessage == nullptr || !version)
        record.problem = "the value has no version";
    else
        record.value = describe(*valueMessage, *version, std::string_view(*value).substr(2), record.problem);
    return record;
}

} // namespace brokerscope::protocol
