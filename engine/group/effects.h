// What a coordinator wants done after an input: records to append, answers to send, events to show.
// The order matters: an answer that stands for records is not among the answers before these
// records are committed.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/move_all.h"
#include "engine/base/time.h"
#include "engine/base/uuid.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/alter_share_group_offsets_response.h"
#include "engine/protocol/generated/consumer_group_describe_response.h"
#include "engine/protocol/generated/consumer_group_heartbeat_response.h"
#include "engine/protocol/generated/delete_groups_response.h"
#include "engine/protocol/generated/delete_share_group_offsets_response.h"
#include "engine/protocol/generated/describe_groups_response.h"
#include "engine/protocol/generated/describe_share_group_offsets_response.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/protocol/generated/join_group_response.h"
#include "engine/protocol/generated/leave_group_response.h"
#include "engine/protocol/generated/list_groups_response.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_delete_response.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/protocol/generated/share_group_describe_response.h"
#include "engine/protocol/generated/share_group_heartbeat_response.h"
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
                              protocol::ConsumerGroupDescribeResponse,
                              protocol::ShareGroupHeartbeatResponse,
                              protocol::ShareGroupDescribeResponse,
                              protocol::DescribeShareGroupOffsetsResponse,
                              protocol::AlterShareGroupOffsetsResponse,
                              protocol::DeleteShareGroupOffsetsResponse>;

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

// Ask the share coordinators about the delivery state of partitions of a share group (KIP-932): to set it up, to forget it, or
// where it starts. What came of it comes back by onShareStates, once, in the order of the partitions.
struct ShareStateWork
{
    enum class Kind { Initialize, Delete, Summarize };
    struct Partition
    {
        Uuid topicId;
        PartitionIndex partition;
        Offset startOffset{-1}; // to initialize with; -1: as the group's share.auto.offset.reset says
    };
    PartitionIndex shard;
    LeaderEpoch leaderEpoch;
    std::uint64_t token = 0; // unique within a shard
    Kind kind{};
    std::string groupId;
    std::int32_t stateEpoch = 0; // to initialize with
    std::vector<Partition> partitions;
};

struct ShareStateOutcome
{
    protocol::ErrorCode error = protocol::ErrorCode::None;
    // Of a summary only.
    Offset startOffset{-1};      // -1: not decided yet
    std::int32_t leaderEpoch = 0; // of the partition's leader that wrote the state
    std::int64_t lag = -1;        // records that are still to be delivered; -1: not known
};

struct Effects
{
    std::vector<Append> appends; // in this order
    std::vector<ShareStateWork> shareStates;
    std::vector<Answer> answers;
    std::vector<GroupEvent> events;

    void takeOver(Effects&& more)
    {
        moveAll(more.appends, appends);
        moveAll(more.shareStates, shareStates);
        moveAll(more.answers, answers);
        moveAll(more.events, events);
    }
};

} // namespace brokerscope::group
