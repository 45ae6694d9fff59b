// Takes any message apart by its descriptor, for the wire view: a tree in which each field knows its bytes.
// Bad bytes end it cleanly: the tree holds what was read until then, and the error says where and why it stopped.
#pragma once

#include "engine/base/bytes.h"
#include "engine/protocol/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::protocol {

struct NullValue
{
    bool operator==(const NullValue&) const = default;
};
// Nothing for what has children. Strings, bytes, records and uuids are the bytes themselves, without their length; the
// view is valid as long as the Dissection's bytes.
using DissectedValue = std::variant<std::monostate, NullValue, bool, std::int64_t, double, ByteView>;

enum class NodeKind : std::uint8_t {
    Message,     // the root of a message: a header or a body; `message` says which
    Field,       // a field; of an array or a struct, the children are what is in it
    Element,     // one element of an array; `number` is its index, `field` the array's
    UnknownTag,  // a tagged field that the definition does not have; `number` is its tag
    Frame,       // header and body together
    Problem,     // what is wrong with the bytes of its parent; `number` is its place in Dissection::problems
};

struct DissectedNode
{
    NodeKind kind = NodeKind::Field;
    const FieldDescriptor* field = nullptr;
    const MessageDescriptor* message = nullptr;
    std::int32_t number = -1;
    // The bytes it takes: [begin, begin + length), lengths, counts and tags that belong to it included.
    std::size_t begin = 0;
    std::size_t length = 0;
    DissectedValue value;
    std::vector<DissectedNode> children;
};

struct DissectionError
{
    std::size_t at = 0;  // the byte at which reading stopped
    std::string where;   // "FetchRequest.topics[2].partitions"
    std::string why;     // "4 bytes wanted, 2 left"
};

struct Dissection
{
    SharedBytes bytes;
    std::int16_t version = 0; // of the message, not of its header
    DissectedNode root;
    std::optional<DissectionError> error;
    bool cut = false;                      // the error only says that no more of the frame was kept
    std::vector<DissectionError> problems; // inside records, where a bad batch does not end the message
    std::vector<SharedBytes> unpacked;     // what compressed batches held; values of records point into it
};

// A tree of more nodes is not made: it ends there with an error. A frame of 100 MiB could hold millions.
inline constexpr std::size_t kMaxDissectedNodes = 250'000;

// One message that should take all of the bytes.
[[nodiscard]] Dissection dissect(SharedBytes bytes, const MessageDescriptor& message, std::int16_t version);
// Whole frames, without the int32 length in front: header and body. An unknown key, or a version that the API does not
// have, leaves it at the header, with an error. `wholeSize`: of a frame of which only the first bytes were kept; strings,
// bytes and records that go beyond them are told as far as they go. 0: all of it is there.
[[nodiscard]] Dissection dissectRequest(SharedBytes frame, std::size_t wholeSize = 0);
[[nodiscard]] Dissection dissectResponse(SharedBytes frame, ApiKey key, std::int16_t version, std::size_t wholeSize = 0);

// The innermost node whose bytes hold this position, as a path from the root. Empty if it lies outside.
[[nodiscard]] std::vector<const DissectedNode*> nodesAt(const Dissection& dissection, std::size_t position);

} // namespace brokerscope::protocol
