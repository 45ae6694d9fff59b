// What a coordinator wants done after an input: records to append, answers to send, events to show.
// The order matters: an answer that stands for records is not among the answers before these
// records are committed.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/protocol/generated/consumer_group_describe_response.h"
#include "engine/protocol/generated/consumer_group_heartbeat_response.h"
#include "engine/protocol/generated/delete_groups_response.h"
#include "engine/protocol/generated/describe_groups_response.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/protocol/generated/join_group_response.h"
#include "engine/protocol/generated/leave_group_response.h"
#include "engine/protocol/generated/list_groups_response.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_delete_response.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/protocol/generated/sync_group_response.h"
#include "engine/protocol/generated/txn_offset_commit_response.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace brokerscope::group {

// Both times of one moment: `instant` drives timeouts, `wall` goes into records.
struct Now
{
    Instant instant{};
    WallTime wall{};
};

// Given by the caller with a request and handed back with its answer. Unique among the requests
// that wait.
using RequestId = std::uint64_t;

// Who sends a request, as the connection knows it.
struct Client
{
    std::string id;   // client.id of the request header; empty when null
    std::string host; // in Kafka's form: "/127.0.0.1"
};

// A key and value of `__consumer_offsets`. No value: a tombstone, so that compaction forgets the
// key.
struct Record
{
    Bytes key;
    std::optional<Bytes> value;
    friend bool operator==(const Record&, const Record&) = default;
};

// Rises by one with every append of a shard; the order of tokens is the order in the log.
using WriteToken = std::uint64_t;

// Whose transaction records belong to.
struct TransactionalProducer
{
    ProducerId id;
    std::int16_t epoch = -1;
};

// Append the records as one batch, to the partition as leader of exactly this epoch. A partition
// that is led in another epoch must refuse it (onWriteFailed, NOT_LEADER_OR_FOLLOWER): the checks
// that led to these records were made before the leadership changed, and may not hold any more.
struct Append
{
    PartitionIndex partition;
    LeaderEpoch leaderEpoch;
    WriteToken token = 0;
    std::vector<Record> records;
    // Present: the batch belongs to this producer's open transaction. The log refuses an epoch that
    // is behind what it knows of the producer.
    std::optional<TransactionalProducer> producer = std::nullopt;
};

using Response = std::variant<protocol::JoinGroupResponse,
                              protocol::SyncGroupResponse,
                              protocol::HeartbeatResponse,
                              protocol::LeaveGroupResponse,
                              protocol::OffsetCommitResponse,
                              protocol::OffsetFetchResponse,
                              protocol::OffsetDeleteResponse,
                              protocol::TxnOffsetCommitResponse,
                              protocol::ListGroupsResponse,
                              protocol::DescribeGroupsResponse,
                              protocol::DeleteGroupsResponse,
                              protocol::ConsumerGroupHeartbeatResponse,
                              protocol::ConsumerGroupDescribeResponse>;

struct Answer
{
    RequestId request = 0;
    Response response;
};

enum class GroupEventType {
    MemberJoined,     // text: member id
    MemberLeft,       // text: member id and why
    Rebalancing,      // text: why
    Assigning,        // all have joined, the leader decides; text: the leader's member id
    Stable,           // generation
    OffsetsCommitted, // count: partitions
};

struct GroupEvent
{
    GroupEventType type{};
    std::string groupId;
    std::string text;
    std::int32_t generation = 0;
    std::int64_t count = 0;
};

struct Effects
{
    std::vector<Append> appends; // in this order
    std::vector<Answer> answers;
    std::vector<GroupEvent> events;
};

} // namespace brokerscope::group
