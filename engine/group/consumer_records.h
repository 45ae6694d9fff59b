// The records of consumer groups (KIP-848) to and from bytes, as Apache Kafka 4 writes them: key types 3
// and 5 to 8, and 16 for regular expressions. Type 4 is written by older brokers only; it is deleted when
// it is met.
#pragma once

#include "engine/group/durable_state.h"
#include "engine/group/effects.h"
#include "engine/protocol/codec.h"

namespace brokerscope::group {

[[nodiscard]] Record
consumerGroupRecord(const std::string& groupId, std::int32_t epoch, std::int64_t metadataHash);
[[nodiscard]] Record consumerGroupTombstone(const std::string& groupId);
[[nodiscard]] Record oldPartitionMetadataTombstone(const std::string& groupId);
[[nodiscard]] Record consumerMemberRecord(const std::string& groupId, const ConsumerMember& member);
[[nodiscard]] Record consumerMemberTombstone(const std::string& groupId,
                                             const std::string& memberId);
[[nodiscard]] Record
targetEpochRecord(const std::string& groupId, std::int32_t epoch, std::int64_t timestampMs);
[[nodiscard]] Record targetEpochTombstone(const std::string& groupId);
[[nodiscard]] Record targetRecord(const std::string& groupId,
                                  const std::string& memberId,
                                  const PartitionsByTopic& target);
[[nodiscard]] Record targetTombstone(const std::string& groupId, const std::string& memberId);
[[nodiscard]] Record currentAssignmentRecord(const std::string& groupId,
                                             const ConsumerMember& member);
[[nodiscard]] Record currentAssignmentTombstone(const std::string& groupId,
                                                const std::string& memberId);
[[nodiscard]] Record regexRecord(const std::string& groupId,
                                 const std::string& expression,
                                 const ResolvedRegex& resolved);
[[nodiscard]] Record regexTombstone(const std::string& groupId, const std::string& expression);

// `key` stands behind the type. Types that are none of these are ForeignRecord.
[[nodiscard]] Result<DecodedRecord>
decodeConsumerRecord(std::int16_t type, protocol::Reader& key, std::optional<ByteView> value);

} // namespace brokerscope::group
