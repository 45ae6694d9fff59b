// GroupShard: ShareGroupHeartbeat, version 1 (KIP-932): joins, leaves, keeps alive and brings the assignment. Nobody waits for
// anybody: a partition may have several members, so none has to be given up before another one gets it.
#include "engine/group/next_epoch.h"
#include "engine/group/share_change.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::ShareGroupHeartbeatRequest;
using protocol::ShareGroupHeartbeatResponse;

namespace {

ShareGroupHeartbeatResponse refusedShare(ErrorCode error, std::string why)
{
    ShareGroupHeartbeatResponse response;
    response.errorCode = toWire(error);
    if (!why.empty())
        response.errorMessage = std::move(why);
    return response;
}

// Why the request makes no sense by itself; nothing: it does.
std::optional<std::string> nonsenseInShare(const ShareGroupHeartbeatRequest& request)
{
    if (request.groupId.empty())
        return "GroupId can't be empty.";
    if (request.memberId.empty())
        return "MemberId can't be empty.";
    if (request.rackId && request.rackId->empty())
        return "RackId can't be empty.";
    if (request.memberEpoch == kJoinEpoch && (!request.subscribedTopicNames || request.subscribedTopicNames->empty()))
        return "SubscribedTopicNames must be set in first request.";
    if (request.memberEpoch < kLeaveEpoch)
        return "MemberEpoch is invalid.";
    return std::nullopt;
}

std::chrono::milliseconds configuredShare(std::optional<std::chrono::milliseconds> own, std::chrono::milliseconds broker,
                                          std::chrono::milliseconds lowest, std::chrono::milliseconds highest)
{
    return own ? std::clamp(*own, lowest, std::max(lowest, highest)) : broker;
}

} // namespace

void GroupShard::shareHeartbeat(RequestId id, const ShareGroupHeartbeatRequest& request, const Client& client, Now now)
{
    if (auto why = nonsenseInShare(request))
        return respond(id, refusedShare(ErrorCode::InvalidRequest, std::move(*why)));
    const auto& groupId = request.groupId;
    const bool joins = request.memberEpoch == kJoinEpoch;
    const ShareGroup* before = m_written.shareGroup(groupId);
    const bool isOfAnotherKind = find(groupId) != nullptr || m_written.consumerGroup(groupId) != nullptr;
    if (before == nullptr && (!joins || isOfAnotherKind))
        return respond(id, refusedShare(ErrorCode::GroupIdNotFound, isOfAnotherKind
                                                                        ? "Group " + groupId + " is not a share group."
                                                                        : "Share group " + groupId + " not found."));
    if (request.memberEpoch == kLeaveEpoch)
        return shareLeave(id, request, now);
    if (before != nullptr) {
        if (before->member(request.memberId) == nullptr && joins &&
            before->members.size() >= static_cast<std::size_t>(std::max(m_config.shareMaxSize, 0)))
            return respond(id, refusedShare(ErrorCode::GroupMaxSizeReached,
                                            "The share group has reached its maximum capacity of " +
                                                std::to_string(m_config.shareMaxSize) + " members."));
        if (auto refusal = checkShareMember(*before, request))
            return respond(id, std::move(*refusal));
    }

    const ShareGroup none;
    ShareChange change(groupId, before != nullptr ? *before : none, m_topics);
    ShareMember old;
    old.id = request.memberId;
    if (const auto* existing = change.group().member(request.memberId))
        old = *existing;
    else
        note(GroupEventType::MemberJoined, groupId, request.memberId, nextEpoch(change.group().epoch));
    ShareMember updated = old;
    if (request.rackId)
        updated.rackId = request.rackId;
    if (request.subscribedTopicNames)
        updated.topicNames = {request.subscribedTopicNames->begin(), request.subscribedTopicNames->end()};
    updated.clientId = client.id;
    updated.clientHost = client.host;
    updated = advance(change, updated, now);

    ShareGroupHeartbeatResponse response;
    response.memberId = request.memberId;
    response.memberEpoch = updated.epoch;
    response.heartbeatIntervalMs = static_cast<std::int32_t>(
        configuredShare(m_config.overrides == nullptr ? std::nullopt : m_config.overrides->shareHeartbeatInterval(groupId),
                        m_config.shareHeartbeatInterval, m_config.minShareHeartbeatInterval, m_config.maxShareHeartbeatInterval)
            .count());
    const bool missedAnAnswer = request.memberEpoch != old.epoch;
    if (joins || missedAnAnswer || old.assigned != updated.assigned) {
        auto& assignment = response.assignment.emplace();
        for (const auto& [topic, partitions] : updated.assigned) {
            auto& entry = assignment.topicPartitions.emplace_back();
            entry.topicId = topic;
            for (const PartitionIndex partition : partitions)
                entry.partitions.push_back(partition.value());
        }
    }
    expectShareHeartbeat(groupId, request.memberId, now);
    auto answer = [this, id, response = std::move(response)](ErrorCode error) mutable {
        respond(id, error == ErrorCode::None ? std::move(response) : refusedShare(error, {}));
    };
    auto claimed = claimStates(change, now);
    if (change.empty()) {
        if (!claimed.empty())
            initializeStates(groupId, std::move(claimed));
        return afterPendingWrites(std::move(answer), now);
    }
    auto ask = [this, groupId, claimed = std::move(claimed)](ErrorCode error, Now) {
        if (!claimed.empty() && error == ErrorCode::None)
            initializeStates(groupId, claimed);
        else if (!claimed.empty())
            m_shareSoft[groupId].asked.clear();
    };
    append(change.takeRecords(), now, std::move(ask), std::move(answer));
}

std::optional<ShareGroupHeartbeatResponse> GroupShard::checkShareMember(const ShareGroup& group,
                                                                        const ShareGroupHeartbeatRequest& request)
{
    if (request.memberEpoch == kJoinEpoch)
        return std::nullopt;
    const ShareMember* member = group.member(request.memberId);
    if (member == nullptr)
        return refusedShare(ErrorCode::UnknownMemberId,
                            "Member " + request.memberId + " is not a member of group " + request.groupId + ".");
    const auto fenced = [&](const char* how) {
        return refusedShare(ErrorCode::FencedMemberEpoch,
                            std::string("The share group member has a ") + how + " member epoch (" +
                                std::to_string(request.memberEpoch) + ") than the one known by the group coordinator (" +
                                std::to_string(member->epoch) +
                                "). The member must abandon all its partitions and rejoin.");
    };
    if (request.memberEpoch > member->epoch)
        return fenced("greater");
    // The answer that carried the new epoch may have been lost.
    if (request.memberEpoch < member->epoch && request.memberEpoch != member->previousEpoch)
        return fenced("smaller");
    return std::nullopt;
}

ShareMember GroupShard::advance(ShareChange& change, const ShareMember& updated, Now now)
{
    const ShareMember* stored = change.group().member(updated.id);
    const bool subscribesAnew = stored == nullptr || stored->topicNames != updated.topicNames;
    if (stored == nullptr || !stored->sameSubscriptionRecord(updated))
        change.putSubscription(updated);
    const bool unsure = std::exchange(m_shareSoft[change.groupId()].unsure, false);
    if (unsure || subscribesAnew || change.metadataChanged() || change.leavesPartitionsOut())
        change.raiseEpoch();
    if (change.group().epoch > change.group().targetEpoch)
        change.updateTarget(now.wall);
    ShareMember next = *change.group().member(updated.id);
    if (next.epoch != change.group().targetEpoch) {
        next.previousEpoch = next.epoch;
        next.epoch = change.group().targetEpoch;
        next.assigned = change.group().targetOf(next.id);
        change.putAssignment(next);
    }
    return next;
}

void GroupShard::shareLeave(RequestId id, const ShareGroupHeartbeatRequest& request, Now now)
{
    const ShareGroup* group = m_written.shareGroup(request.groupId);
    if (group == nullptr || group->member(request.memberId) == nullptr)
        return respond(id, refusedShare(group == nullptr ? ErrorCode::GroupIdNotFound : ErrorCode::UnknownMemberId,
                                        group == nullptr ? "Share group " + request.groupId + " not found."
                                                         : "Member " + request.memberId + " is not a member of group " +
                                                               request.groupId + "."));
    ShareGroupHeartbeatResponse response;
    response.memberId = request.memberId;
    response.memberEpoch = kLeaveEpoch;
    removeShareMember(request.groupId, request.memberId, "left", now,
                      [this, id, response = std::move(response)](ErrorCode error) mutable {
                          respond(id, error == ErrorCode::None ? std::move(response) : refusedShare(error, {}));
                      });
}

void GroupShard::removeShareMember(const std::string& groupId, const std::string& memberId, const std::string& why, Now now,
                                   std::function<void(ErrorCode)> answer)
{
    m_timers.cancel({TimerKind::Session, groupId, memberId, 0});
    const ShareGroup& group = *m_written.shareGroup(groupId);
    note(GroupEventType::MemberLeft, groupId, memberId + ": " + why, nextEpoch(group.epoch));
    ShareChange change(groupId, group, m_topics);
    change.removeMember(memberId);
    change.raiseEpoch();
    append(change.takeRecords(), now, nullptr, std::move(answer));
}

void GroupShard::expectShareHeartbeat(const std::string& groupId, const std::string& memberId, Now now)
{
    const auto timeout = configuredShare(
        m_config.overrides == nullptr ? std::nullopt : m_config.overrides->shareSessionTimeout(groupId),
        m_config.shareSessionTimeout, m_config.minShareSessionTimeout, m_config.maxShareSessionTimeout);
    m_timers.schedule({TimerKind::Session, groupId, memberId, 0}, now.instant + timeout);
}

} // namespace brokerscope::group
