#include "engine/group/refusals.h"

#include "engine/group/join_versions.h"

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::OffsetFetchRequest;
using protocol::OffsetFetchResponse;

namespace {

constexpr std::int16_t kManyGroupsFrom = 8;    // OffsetFetch, KIP-709
constexpr std::int16_t kManyLeaveFrom = 3;     // LeaveGroup, KIP-345
constexpr std::int16_t kTopLevelErrorFrom = 2; // OffsetFetch

} // namespace

protocol::JoinGroupResponse
refuse(const protocol::JoinGroupRequest& request, std::int16_t version, ErrorCode error)
{
    protocol::JoinGroupResponse response;
    response.errorCode = toWire(error);
    response.memberId = request.memberId;
    response.protocolName.reset();
    if (version < kNullProtocolFrom)
        response.protocolName = "";
    return response;
}

protocol::SyncGroupResponse refuse(const protocol::SyncGroupRequest&, ErrorCode error)
{
    protocol::SyncGroupResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::HeartbeatResponse refuse(const protocol::HeartbeatRequest&, ErrorCode error)
{
    protocol::HeartbeatResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::ConsumerGroupHeartbeatResponse refuse(const protocol::ConsumerGroupHeartbeatRequest&,
                                                ErrorCode error)
{
    return refused(error, {});
}

protocol::ConsumerGroupHeartbeatResponse refused(ErrorCode error, std::string why)
{
    protocol::ConsumerGroupHeartbeatResponse response;
    response.errorCode = toWire(error);
    if (!why.empty())
        response.errorMessage = std::move(why);
    return response;
}

protocol::ShareGroupHeartbeatResponse refuse(const protocol::ShareGroupHeartbeatRequest&, ErrorCode error)
{
    protocol::ShareGroupHeartbeatResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::AlterShareGroupOffsetsResponse refuse(const protocol::AlterShareGroupOffsetsRequest&, ErrorCode error)
{
    protocol::AlterShareGroupOffsetsResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::DeleteShareGroupOffsetsResponse refuse(const protocol::DeleteShareGroupOffsetsRequest&, ErrorCode error)
{
    protocol::DeleteShareGroupOffsetsResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::LeaveGroupResponse refuse(const protocol::LeaveGroupRequest&, ErrorCode error)
{
    protocol::LeaveGroupResponse response;
    response.errorCode = toWire(error);
    return response;
}

protocol::OffsetCommitResponse refuse(const protocol::OffsetCommitRequest& request, ErrorCode error)
{
    protocol::OffsetCommitResponse response;
    for (const auto& topic : request.topics) {
        auto& result = response.topics.emplace_back();
        result.name = topic.name;
        result.topicId = topic.topicId;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = partition.partitionIndex;
            entry.errorCode = toWire(error);
        }
    }
    return response;
}

protocol::TxnOffsetCommitResponse refuse(const protocol::TxnOffsetCommitRequest& request,
                                         ErrorCode error)
{
    protocol::TxnOffsetCommitResponse response;
    for (const auto& topic : request.topics) {
        auto& result = response.topics.emplace_back();
        result.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& entry = result.partitions.emplace_back();
            entry.partitionIndex = partition.partitionIndex;
            entry.errorCode = toWire(error);
        }
    }
    return response;
}

protocol::OffsetDeleteResponse refuse(const protocol::OffsetDeleteRequest&, ErrorCode error)
{
    protocol::OffsetDeleteResponse response;
    response.errorCode = toWire(error);
    return response;
}

OffsetFetchResponse::OffsetFetchResponseGroup
refuse(const OffsetFetchRequest::OffsetFetchRequestGroup& request, ErrorCode error)
{
    OffsetFetchResponse::OffsetFetchResponseGroup response;
    response.groupId = request.groupId;
    response.errorCode = toWire(error);
    return response;
}

std::vector<OffsetFetchRequest::OffsetFetchRequestGroup> groupsOf(const OffsetFetchRequest& request,
                                                                  std::int16_t version)
{
    if (version >= kManyGroupsFrom)
        return request.groups;
    OffsetFetchRequest::OffsetFetchRequestGroup group;
    group.groupId = request.groupId;
    if (request.topics) {
        group.topics.emplace();
        for (const auto& topic : *request.topics) {
            auto& entry = group.topics->emplace_back();
            entry.name = topic.name;
            entry.partitionIndexes = topic.partitionIndexes;
        }
    } else {
        group.topics.reset();
    }
    return {std::move(group)};
}

OffsetFetchResponse
offsetFetchResponse(const OffsetFetchRequest& request,
                    std::int16_t version,
                    std::vector<OffsetFetchResponse::OffsetFetchResponseGroup> results)
{
    OffsetFetchResponse response;
    if (version >= kManyGroupsFrom) {
        response.groups = std::move(results);
        return response;
    }
    const auto& result = results.front();
    response.errorCode = result.errorCode;
    for (const auto& topic : result.topics) {
        auto& entry = response.topics.emplace_back();
        entry.name = topic.name;
        for (const auto& partition : topic.partitions) {
            auto& each = entry.partitions.emplace_back();
            each.partitionIndex = partition.partitionIndex;
            each.committedOffset = partition.committedOffset;
            each.committedLeaderEpoch = partition.committedLeaderEpoch;
            each.metadata = partition.metadata;
            each.errorCode = partition.errorCode;
        }
    }
    if (version < kTopLevelErrorFrom && result.errorCode != 0 && request.topics) {
        for (const auto& topic : *request.topics) { // only a partition can carry the error
            auto& entry = response.topics.emplace_back();
            entry.name = topic.name;
            for (const std::int32_t index : topic.partitionIndexes) {
                auto& each = entry.partitions.emplace_back();
                each.partitionIndex = index;
                each.committedOffset = -1;
                each.committedLeaderEpoch = -1;
                each.metadata = "";
                each.errorCode = result.errorCode;
            }
        }
    }
    return response;
}

std::vector<protocol::LeaveGroupRequest::MemberIdentity>
leavingMembers(const protocol::LeaveGroupRequest& request, std::int16_t version)
{
    if (version >= kManyLeaveFrom)
        return request.members;
    protocol::LeaveGroupRequest::MemberIdentity member;
    member.memberId = request.memberId;
    return {std::move(member)};
}

protocol::LeaveGroupResponse
leaveGroupResponse(std::int16_t version,
                   std::vector<protocol::LeaveGroupResponse::MemberResponse> results)
{
    protocol::LeaveGroupResponse response;
    if (version >= kManyLeaveFrom)
        response.members = std::move(results);
    else
        response.errorCode = results.front().errorCode;
    return response;
}

} // namespace brokerscope::group
