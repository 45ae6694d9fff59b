// The records of share groups (KIP-932) to and from bytes, as Apache Kafka 4 writes them: key types 10 to 15.
#pragma once

#include "engine/group/durable_state.h"
#include "engine/group/effects.h"
#include "engine/protocol/codec.h"

namespace brokerscope::group {

[[nodiscard]] Record shareMemberRecord(const std::string& groupId, const ShareMember& member);
[[nodiscard]] Record shareMemberTombstone(const std::string& groupId, const std::string& memberId);
[[nodiscard]] Record shareGroupRecord(const std::string& groupId, std::int32_t epoch, std::int64_t metadataHash);
[[nodiscard]] Record shareGroupTombstone(const std::string& groupId);
[[nodiscard]] Record shareTargetEpochRecord(const std::string& groupId, std::int32_t epoch, std::int64_t timestampMs);
[[nodiscard]] Record shareTargetEpochTombstone(const std::string& groupId);
[[nodiscard]] Record
shareTargetRecord(const std::string& groupId, const std::string& memberId, const PartitionsByTopic& target);
[[nodiscard]] Record shareTargetTombstone(const std::string& groupId, const std::string& memberId);
[[nodiscard]] Record shareAssignmentRecord(const std::string& groupId, const ShareMember& member);
[[nodiscard]] Record shareAssignmentTombstone(const std::string& groupId, const std::string& memberId);
[[nodiscard]] Record shareStatesRecord(const std::string& groupId, const ShareStates& states);
[[nodiscard]] Record shareStatesTombstone(const std::string& groupId);

// `key` stands behind the type. Types that are none of these are ForeignRecord.
[[nodiscard]] Result<DecodedRecord>
decodeShareRecord(std::int16_t type, protocol::Reader& key, std::optional<ByteView> value);

} // namespace brokerscope::group
