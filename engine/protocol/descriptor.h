// The message definitions as tables, for whoever reads any message by its definition: the dissector, its JSON view, the
// wire view's tooltips, fuzzers. The tables are generated, constant, and live as long as the program.
#pragma once

#include "engine/protocol/api_key.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace brokerscope::protocol {

struct VersionRange
{
    std::int16_t low;
    std::int16_t high; // low > high: no version
    [[nodiscard]] constexpr bool contains(std::int16_t version) const { return version >= low && version <= high; }
};

enum class FieldType : std::uint8_t {
    Bool,
    Int8,
    Int16,
    Uint16,
    Int32,
    Uint32,
    Int64,
    Float64,
    Uuid,
    String,
    Bytes,
    Records,
    Struct,
};

struct StructDescriptor;

struct FieldDescriptor
{
    std::string_view name;  // as the C++ member is called
    FieldType type;         // of an element, if this is an array
    bool array;
    bool flexible;          // false: keeps the old form in flexible versions, too (clientId of the request header)
    bool key;               // elements of an array are told apart by this field
    bool secret;            // not to be shown, logged or recorded
    std::int16_t tag;       // -1: not a tagged field
    VersionRange versions;
    VersionRange nullable;
    std::string_view defaultValue; // "-1", "null", "true"; empty: zero, empty, a struct of defaults
    std::string_view entity;       // topicName, groupId, brokerId, producerId, transactionalId; or empty
    std::string_view about;        // one sentence for a person
    const StructDescriptor* structure; // of a Struct field, otherwise nullptr
};

struct StructDescriptor
{
    std::string_view name;
    std::span<const FieldDescriptor> fields;
};

enum class MessageKind : std::uint8_t {
    Request,
    Response,
    Header,
    Data,             // stands in a file, a control batch or inside another message
    Record,           // value of a record in the log named by `home`
    CoordinatorKey,   // key of such a record, with its type in front
    CoordinatorValue, // value of such a record, with its version in front
};

struct MessageDescriptor
{
    std::string_view name;
    MessageKind kind;
    std::string_view home; // "api", "__cluster_metadata", "__consumer_offsets", "control batch" ...
    std::int16_t key;      // api key or type of record; -1: none
    VersionRange versions;
    std::int16_t flexibleFrom; // 32767: never
    std::string_view about;
    const StructDescriptor* structure;

    [[nodiscard]] constexpr bool flexible(std::int16_t version) const { return version >= flexibleFrom; }
};

// In alphabetical order.
[[nodiscard]] std::span<const MessageDescriptor> allMessages();
// nullptr if there is none.
[[nodiscard]] const MessageDescriptor* findMessage(std::string_view name);
[[nodiscard]] const MessageDescriptor* findMessage(std::string_view home, MessageKind kind, std::int16_t key);
[[nodiscard]] const MessageDescriptor& requestOf(ApiKey key);
[[nodiscard]] const MessageDescriptor& responseOf(ApiKey key);
[[nodiscard]] const MessageDescriptor& requestHeaderMessage();
[[nodiscard]] const MessageDescriptor& responseHeaderMessage();

} // namespace brokerscope::protocol
