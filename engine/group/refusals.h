// The answer to a request that no shard of this node can take (not the coordinator, still loading),
// for each API in the form that its versions prescribe; and the two forms of OffsetFetch and LeaveGroup.
#pragma once

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/alter_share_group_offsets_request.h"
#include "engine/protocol/generated/alter_share_group_offsets_response.h"
#include "engine/protocol/generated/consumer_group_heartbeat_request.h"
#include "engine/protocol/generated/consumer_group_heartbeat_response.h"
#include "engine/protocol/generated/delete_share_group_offsets_request.h"
#include "engine/protocol/generated/delete_share_group_offsets_response.h"
#include "engine/protocol/generated/heartbeat_request.h"
#include "engine/protocol/generated/heartbeat_response.h"
#include "engine/protocol/generated/join_group_request.h"
#include "engine/protocol/generated/join_group_response.h"
#include "engine/protocol/generated/leave_group_request.h"
#include "engine/protocol/generated/leave_group_response.h"
#include "engine/protocol/generated/offset_commit_request.h"
#include "engine/protocol/generated/offset_commit_response.h"
#include "engine/protocol/generated/offset_delete_request.h"
#include "engine/protocol/generated/offset_delete_response.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/protocol/generated/share_group_heartbeat_request.h"
#include "engine/protocol/generated/share_group_heartbeat_response.h"
#include "engine/protocol/generated/sync_group_request.h"
#include "engine/protocol/generated/sync_group_response.h"
#include "engine/protocol/generated/txn_offset_commit_request.h"
#include "engine/protocol/generated/txn_offset_commit_response.h"

#include <string>
#include <vector>

namespace brokerscope::group {

[[nodiscard]] protocol::JoinGroupResponse
refuse(const protocol::JoinGroupRequest& request, std::int16_t version, protocol::ErrorCode error);
[[nodiscard]] protocol::SyncGroupResponse refuse(const protocol::SyncGroupRequest& request,
                                                 protocol::ErrorCode error);
[[nodiscard]] protocol::HeartbeatResponse refuse(const protocol::HeartbeatRequest& request,
                                                 protocol::ErrorCode error);
[[nodiscard]] protocol::ConsumerGroupHeartbeatResponse
refuse(const protocol::ConsumerGroupHeartbeatRequest& request, protocol::ErrorCode error);
[[nodiscard]] protocol::ShareGroupHeartbeatResponse refuse(const protocol::ShareGroupHeartbeatRequest& request,
                                                           protocol::ErrorCode error);
[[nodiscard]] protocol::AlterShareGroupOffsetsResponse refuse(const protocol::AlterShareGroupOffsetsRequest& request,
                                                              protocol::ErrorCode error);
[[nodiscard]] protocol::DeleteShareGroupOffsetsResponse
refuse(const protocol::DeleteShareGroupOffsetsRequest& request, protocol::ErrorCode error);
// With a reason for people, for which this API has room; empty: none.
[[nodiscard]] protocol::ConsumerGroupHeartbeatResponse refused(protocol::ErrorCode error,
                                                               std::string why);
[[nodiscard]] protocol::LeaveGroupResponse refuse(const protocol::LeaveGroupRequest& request,
                                                  protocol::ErrorCode error);
[[nodiscard]] protocol::OffsetCommitResponse refuse(const protocol::OffsetCommitRequest& request,
                                                    protocol::ErrorCode error);
[[nodiscard]] protocol::TxnOffsetCommitResponse
refuse(const protocol::TxnOffsetCommitRequest& request, protocol::ErrorCode error);
[[nodiscard]] protocol::OffsetDeleteResponse refuse(const protocol::OffsetDeleteRequest& request,
                                                    protocol::ErrorCode error);
[[nodiscard]] protocol::OffsetFetchResponse::OffsetFetchResponseGroup
refuse(const protocol::OffsetFetchRequest::OffsetFetchRequestGroup& request,
       protocol::ErrorCode error);

// OffsetFetch up to version 7 asks for one group, in other fields than the later ones.
[[nodiscard]] std::vector<protocol::OffsetFetchRequest::OffsetFetchRequestGroup>
groupsOf(const protocol::OffsetFetchRequest& request, std::int16_t version);
[[nodiscard]] protocol::OffsetFetchResponse
offsetFetchResponse(const protocol::OffsetFetchRequest& request,
                    std::int16_t version,
                    std::vector<protocol::OffsetFetchResponse::OffsetFetchResponseGroup> results);

// LeaveGroup up to version 2 names one member, in other fields than the later ones.
[[nodiscard]] std::vector<protocol::LeaveGroupRequest::MemberIdentity>
leavingMembers(const protocol::LeaveGroupRequest& request, std::int16_t version);
[[nodiscard]] protocol::LeaveGroupResponse
leaveGroupResponse(std::int16_t version,
                   std::vector<protocol::LeaveGroupResponse::MemberResponse> results);

} // namespace brokerscope::group
