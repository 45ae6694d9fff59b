// Keys and values of `__consumer_offsets` to and from bytes, in the versions that Apache Kafka 4
// writes: offsets as key type 1 with value v4 (v1 when a retention was asked for), groups as key
// type 2 with value v3.
#pragma once

#include "engine/base/result.h"
#include "engine/group/durable_state.h"
#include "engine/group/effects.h"

#include <optional>

namespace brokerscope::group {

[[nodiscard]] Record offsetRecord(const std::string& groupId,
                                  const TopicPartition& partition,
                                  const CommittedOffset& offset);
[[nodiscard]] Record offsetTombstone(const std::string& groupId, const TopicPartition& partition);
[[nodiscard]] Record groupRecord(const std::string& groupId, const StoredGroup& group);
[[nodiscard]] Record groupTombstone(const std::string& groupId);

// Fails with ErrorKind::Corrupt when the bytes are not what their type says. Types of other group
// protocols, and types that this version does not know, are ForeignRecord.
[[nodiscard]] Result<DecodedRecord> decodeRecord(ByteView key, std::optional<ByteView> value);

} // namespace brokerscope::group
