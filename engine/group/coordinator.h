// All group coordinators of a node: one GroupShard for each `__consumer_offsets` partition that it
// leads, and the way from a request to the shard, or shards, that it concerns. Pure like the
// shards: no clock, log or socket.
//
// The shell's part:
//   - the node becomes leader: onElected, then every record of the log through shard()->replay*,
//   then finishLoading;
//   - the node stops to lead: onResigned;
//   - after every call: takeEffects, append what it says, send what it says, ask what it says and
//   bring the answer by onShareStates;
//   - when an appended batch lies below the high watermark: onCommitted; when it never will:
//   onWriteFailed;
//   - at nextDeadline: onDeadline.
#pragma once

#include "engine/base/coordinator_shards.h"
#include "engine/group/shard.h"
#include "engine/protocol/generated/consumer_group_describe_request.h"
#include "engine/protocol/generated/delete_groups_request.h"
#include "engine/protocol/generated/describe_groups_request.h"
#include "engine/protocol/generated/list_groups_request.h"
#include "engine/protocol/generated/share_group_describe_request.h"

#include <vector>

namespace brokerscope::group {

class GroupCoordinator final : public CoordinatorShards<GroupShard, Now, Effects>
{
public:
    // `topics` and `random` must outlive the coordinator.
    GroupCoordinator(GroupConfig config, const TopicLookup& topics, runtime::Random& random);

    // A new epoch of a partition that we lead already begins anew with loading.
    void onElected(PartitionIndex partition, LeaderEpoch epoch);

    void joinGroup(RequestId id,
                   const protocol::JoinGroupRequest& request,
                   std::int16_t version,
                   const Client& client,
                   Now now);
    void syncGroup(RequestId id,
                   const protocol::SyncGroupRequest& request,
                   std::int16_t version,
                   Now now);
    void heartbeat(RequestId id, const protocol::HeartbeatRequest& request, Now now);
    void leaveGroup(RequestId id,
                    const protocol::LeaveGroupRequest& request,
                    std::int16_t version,
                    Now now);
    void commitOffsets(RequestId id,
                       const protocol::OffsetCommitRequest& request,
                       std::int16_t version,
                       Now now);
    void commitTransactionalOffsets(RequestId id,
                                    const protocol::TxnOffsetCommitRequest& request,
                                    Now now);
    // Why no shard of this node takes requests for this group now; None when one does.
    [[nodiscard]] protocol::ErrorCode whyNot(const std::string& groupId);
    void
    fetchOffsets(RequestId id, const protocol::OffsetFetchRequest& request, std::int16_t version);
    void deleteOffsets(RequestId id, const protocol::OffsetDeleteRequest& request, Now now);
    void listGroups(RequestId id, const protocol::ListGroupsRequest& request);
    void describeGroups(RequestId id,
                        const protocol::DescribeGroupsRequest& request,
                        std::int16_t version);
    void consumerHeartbeat(RequestId id,
                           const protocol::ConsumerGroupHeartbeatRequest& request,
                           std::int16_t version,
                           const Client& client,
                           Now now);
    void describeConsumerGroups(RequestId id,
                                const protocol::ConsumerGroupDescribeRequest& request);
    void deleteGroups(RequestId id, const protocol::DeleteGroupsRequest& request, Now now);
    void shareHeartbeat(RequestId id,
                        const protocol::ShareGroupHeartbeatRequest& request,
                        const Client& client,
                        Now now);
    void describeShareGroups(RequestId id, const protocol::ShareGroupDescribeRequest& request);
    void describeShareOffsets(RequestId id,
                              const protocol::DescribeShareGroupOffsetsRequest& request);
    void alterShareOffsets(RequestId id,
                           const protocol::AlterShareGroupOffsetsRequest& request,
                           Now now);
    void deleteShareOffsets(RequestId id,
                            const protocol::DeleteShareGroupOffsetsRequest& request,
                            Now now);
    // What became of Effects::shareStates. Ignored when the partition is led in another epoch by now.
    void onShareStates(const ShareStateWork& work,
                       const std::vector<ShareStateOutcome>& outcomes,
                       Now now);

    // Topics were created or deleted or have more partitions.
    void onTopicsChanged();
    void onTopicDeleted(const std::string& topic, Now now);
    // The marker of a producer's transaction is committed in the log of a partition that we lead.
    void onTransactionEnd(PartitionIndex partition, ProducerId producer, bool committed, Now now);
    // An answer that needs no shard.
    void answer(RequestId id, Response response) { respond(id, std::move(response)); }

private:
    struct Routed
    {
        GroupShard* shard = nullptr; // null exactly when there is an error
        protocol::ErrorCode error = protocol::ErrorCode::None;
    };
    [[nodiscard]] Routed route(const std::string& groupId);
    // To the shard of the request's group, or answered with why there is none.
    template <class RequestType, class Call>
    void routed(RequestId id, const RequestType& request, Call call);
    // For each group what `describe` says of it, or that there is no shard for it here.
    template <class ResponseType, class Describe>
    void describeEach(RequestId id, const std::vector<std::string>& groupIds, Describe describe);

    GroupConfig m_config;
    const TopicLookup& m_topics;
    runtime::Random& m_random;
};

} // namespace brokerscope::group
