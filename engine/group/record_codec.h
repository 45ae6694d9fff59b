// How every record of `__consumer_offsets` is put together: an int16 in front of key and value. Internal
// to this folder.
#pragma once

#include "engine/base/result.h"
#include "engine/protocol/codec.h"

#include <string>

namespace brokerscope::group {

template <class Message>
Bytes prefixed(std::int16_t prefix, const Message& message, std::int16_t version)
{
    protocol::Writer writer;
    writer.int16(prefix);
    message.encode(writer, version);
    return writer.takeJoined();
}

// The records of groups that have epochs, consumer and share groups alike.
constexpr std::int16_t kGroupRecordVersion = 0; // of every key and value of theirs

template <class Key> Bytes groupKey(std::int16_t type, const std::string& groupId)
{
    Key key;
    key.groupId = groupId;
    return prefixed(type, key, kGroupRecordVersion);
}

template <class Key> Bytes memberKey(std::int16_t type, const std::string& groupId, const std::string& memberId)
{
    Key key;
    key.groupId = groupId;
    key.memberId = memberId;
    return prefixed(type, key, kGroupRecordVersion);
}

template <class Value> Bytes valueBytes(const Value& value)
{
    return prefixed(kGroupRecordVersion, value, kGroupRecordVersion);
}

template <class Message> Result<Message> valueOf(ByteView bytes)
{
    protocol::Reader reader(bytes);
    const std::int16_t version = reader.int16("version");
    BOOST_OUTCOME_TRY(reader.result());
    if (version < Message::kLowestVersion || version > Message::kHighestVersion)
        return makeError(ErrorKind::Corrupt,
                         "read a record of __consumer_offsets",
                         "unknown value version " + std::to_string(version));
    Message message;
    BOOST_OUTCOME_TRY(message.decode(reader, version));
    return message;
}

} // namespace brokerscope::group
