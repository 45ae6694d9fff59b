// GroupShard: members of the classic protocol in a consumer group (KIP-848). They are taken to
// their target as all others are, by the requests that they know: JoinGroup says what they have,
// SyncGroup brings what they shall have, and Heartbeat tells them to join again for the next step.
// Nobody leads and nobody waits.
#include "engine/group/consumer_change.h"
#include "engine/group/consumer_protocol.h"
#include "engine/group/conversion.h"
#include "engine/group/join_versions.h"
#include "engine/group/next_epoch.h"
#include "engine/group/refusals.h"
#include "engine/group/shard.h"

#include <algorithm>

namespace brokerscope::group {

using protocol::ErrorCode;
using protocol::HeartbeatRequest;
using protocol::JoinGroupRequest;
using protocol::JoinGroupResponse;
using protocol::LeaveGroupRequest;
using protocol::LeaveGroupResponse;
using protocol::SyncGroupRequest;
using protocol::SyncGroupResponse;

namespace {

ErrorCode validate(const ConsumerGroup& group,
                   const std::string& memberId,
                   const std::optional<std::string>& instanceId)
{
    if (instanceId) {
        const auto* holder = group.staticMember(*instanceId);
        if (holder == nullptr)
            return ErrorCode::UnknownMemberId;
        return holder->id == memberId ? ErrorCode::None : ErrorCode::FencedInstanceId;
    }
    return group.member(memberId) == nullptr ? ErrorCode::UnknownMemberId : ErrorCode::None;
}

// Whether this classic member is in the generation that it names.
ErrorCode validateClassic(const ConsumerGroup& group,
                          const std::string& memberId,
                          const std::optional<std::string>& instanceId,
                          std::int32_t generation)
{
    if (const auto error = validate(group, memberId, instanceId); error != ErrorCode::None)
        return error;
    const auto& member = *group.member(memberId);
    if (!member.classic)
        return ErrorCode::UnknownMemberId;
    return member.epoch == generation ? ErrorCode::None : ErrorCode::IllegalGeneration;
}

const std::string& protocolOf(const ConsumerMember& member)
{
    return member.classic->protocols.front().name;
}

void tell(ConsumerMember& member,
          const JoinGroupRequest& request,
          const ConsumerSubscription& subscription,
          const Client& client)
{
    if (request.groupInstanceId)
        member.instanceId = request.groupInstanceId;
    if (subscription.rackId && !subscription.rackId->empty())
        member.rackId = subscription.rackId;
    // Version 0 has one timeout for both purposes.
    member.rebalanceTimeoutMs =
        request.rebalanceTimeoutMs < 0 ? request.sessionTimeoutMs : request.rebalanceTimeoutMs;
    member.topicNames = {subscription.topics.begin(), subscription.topics.end()};
    member.topicRegex.clear();
    member.clientId = client.id;
    member.clientHost = client.host;
    auto& facts = member.classic.emplace();
    facts.sessionTimeoutMs = request.sessionTimeoutMs;
    for (const auto& each : request.protocols)
        facts.protocols.push_back({each.name, each.metadata});
}

} // namespace

void GroupShard::joinConsumerGroup(RequestId id,
                                   const JoinGroupRequest& request,
                                   std::int16_t version,
                                   const Client& client,
                                   const ConsumerGroup& group,
                                   Now now)
{
    const auto refuse = [&](ErrorCode error) { failJoin(id, version, request.memberId, error); };
    if (!m_config.mayUpgrade && !m_config.mayDowngrade)
        return refuse(ErrorCode::InconsistentGroupProtocol);
    const bool isNew = request.memberId.empty();
    const std::string memberId =
        isNew ? newMemberId(request.groupInstanceId.value_or(client.id)) : request.memberId;
    if (isFull(group, memberId))
        return refuse(ErrorCode::GroupMaxSizeReached);
    std::vector<ClassicMemberFacts::Protocol> offered;
    for (const auto& each : request.protocols)
        offered.push_back({each.name, each.metadata});
    if (request.protocolType != kConsumerProtocolType || !group.supportsClassic(offered))
        return refuse(ErrorCode::InconsistentGroupProtocol);
    // Unlike a classic group this one does not remember the id: whoever comes with one is a member.
    if (isNew && !request.groupInstanceId && version >= kMemberIdRequiredFrom)
        return failJoin(id, version, memberId, ErrorCode::MemberIdRequired);
    const auto subscription = subscriptionOf(offered.front().metadata);
    if (!subscription)
        return refuse(ErrorCode::UnknownServerError);
    const auto* holder =
        request.groupInstanceId ? group.staticMember(*request.groupInstanceId) : nullptr;
    if (request.groupInstanceId && !isNew)
        if (const auto error = validate(group, memberId, request.groupInstanceId);
            error != ErrorCode::None)
            return refuse(error);

    const bool downgrades =
        holder != nullptr && mayDowngrade(group, {holder->id}, group.members.size());
    ConsumerChange change(request.groupId, group, m_config, m_topics);
    ConsumerMember member;
    if (holder != nullptr && isNew) {
        member = takeOver(change, *holder, memberId);
    } else if (const auto* known = group.member(memberId)) {
        member = *known;
    } else {
        member.id = memberId;
        note(GroupEventType::MemberJoined, request.groupId, memberId, nextEpoch(group.epoch));
    }
    tell(member, request, *subscription, client);
    member = advance(change, member, identified(subscription->owned, m_topics), now);

    JoinGroupResponse response;
    response.memberId = memberId;
    response.generationId = member.epoch;
    response.protocolType = std::string(kConsumerProtocolType);
    response.protocolName = protocolOf(member);
    const auto answer = [this, id, version](JoinGroupResponse held) {
        return [this, id, version, held = std::move(held)](ErrorCode error) mutable {
            if (error != ErrorCode::None)
                return failJoin(id, version, held.memberId, error);
            answerJoin({id, version}, std::move(held));
        };
    };
    if (downgrades) {
        // A static member of the classic protocol takes the place of the last one of the consumer
        // protocol.
        const ConsumerGroup last = change.group();
        if (last.state() != ConsumerGroupState::Stable) {
            auto& classic = downgrade(request.groupId, last, now, nullptr);
            classic.members.at(memberId).awaitingJoin = Waiting{id, version};
            return prepareRebalance(
                classic, "the last member of the consumer protocol was replaced", now);
        }
        response.generationId = last.epoch;
        response.protocolName = classicGroupOf(request.groupId, last, m_topics, now.wall).protocol;
        downgrade(request.groupId, last, now, answer(std::move(response)));
        return;
    }
    m_timers.cancel({TimerKind::JoinPhase, request.groupId, memberId, 0});
    m_timers.schedule({TimerKind::SyncPhase, request.groupId, memberId, 0},
                      now.instant + std::chrono::milliseconds(member.rebalanceTimeoutMs));
    expectConsumerHeartbeat(request.groupId, member, now);
    appendChange(change, now, answer(std::move(response)));
}

void GroupShard::syncConsumerGroup(RequestId id,
                                   const SyncGroupRequest& request,
                                   const ConsumerGroup& group,
                                   Now now)
{
    const auto refuse = [&](ErrorCode error) {
        SyncGroupResponse response;
        response.errorCode = toWire(error);
        respond(id, std::move(response));
    };
    if (const auto error =
            validateClassic(group, request.memberId, request.groupInstanceId, request.generationId);
        error != ErrorCode::None)
        return refuse(error);
    const auto& member = *group.member(request.memberId);
    if ((request.protocolType && *request.protocolType != kConsumerProtocolType) ||
        (request.protocolName && *request.protocolName != protocolOf(member)))
        return refuse(ErrorCode::InconsistentGroupProtocol);
    // One that must give something up first has joined for this; it is told what it may keep.
    if (group.epoch > member.epoch && member.state != MemberState::UnrevokedPartitions) {
        expectRejoin(request.groupId, member, now);
        return refuse(ErrorCode::RebalanceInProgress);
    }
    m_timers.cancel({TimerKind::SyncPhase, request.groupId, member.id, 0});
    expectConsumerHeartbeat(request.groupId, member, now);
    SyncGroupResponse response;
    response.protocolType = std::string(kConsumerProtocolType);
    response.protocolName = protocolOf(member);
    response.assignment = assignmentFor(member, withoutEpochs(member.assigned), m_topics);
    afterPendingWrites(
        [this, id, response = std::move(response)](ErrorCode error) mutable {
            if (error != ErrorCode::None) {
                response = {};
                response.errorCode = toWire(error);
            }
            respond(id, std::move(response));
        },
        now);
}

ErrorCode GroupShard::heartbeatConsumerGroup(const HeartbeatRequest& request,
                                             const ConsumerGroup& group,
                                             Now now)
{
    if (const auto error =
            validateClassic(group, request.memberId, request.groupInstanceId, request.generationId);
        error != ErrorCode::None)
        return error;
    const auto& member = *group.member(request.memberId);
    expectConsumerHeartbeat(request.groupId, member, now);
    const bool mustRejoin =
        member.epoch < group.epoch || member.state == MemberState::UnrevokedPartitions ||
        (member.state == MemberState::UnreleasedPartitions && !group.waitsForOthers(member));
    if (!mustRejoin)
        return ErrorCode::None;
    expectRejoin(request.groupId, member, now);
    return ErrorCode::RebalanceInProgress;
}

void GroupShard::expectRejoin(const std::string& groupId, const ConsumerMember& member, Now now)
{
    // Once told, it has this long, however often it asks.
    const TimerKey key{TimerKind::JoinPhase, groupId, member.id, 0};
    if (!m_timers.isScheduled(key))
        m_timers.schedule(key, now.instant + std::chrono::milliseconds(member.rebalanceTimeoutMs));
}

void GroupShard::leaveConsumerGroup(RequestId id,
                                    const LeaveGroupRequest& request,
                                    std::int16_t version,
                                    const ConsumerGroup& group,
                                    Now now)
{
    std::vector<LeaveGroupResponse::MemberResponse> results;
    std::set<std::string> gone;
    for (const auto& each : leavingMembers(request, version)) {
        std::string memberId = each.memberId;
        // An administrator removes a static member and knows only its instance id.
        if (memberId.empty() && each.groupInstanceId)
            if (const auto* holder = group.staticMember(*each.groupInstanceId))
                memberId = holder->id;
        const auto error = validate(group, memberId, each.groupInstanceId);
        if (error == ErrorCode::None)
            gone.insert(memberId);
        auto& result = results.emplace_back();
        result.memberId = each.memberId;
        result.groupInstanceId = each.groupInstanceId;
        result.errorCode = toWire(error);
    }
    auto answer = [this, id, response = leaveGroupResponse(version, std::move(results))](
                      ErrorCode error) mutable {
        respond(id,
                error == ErrorCode::None ? std::move(response)
                                         : refuse(LeaveGroupRequest(), error));
    };
    if (gone.empty())
        return answer(ErrorCode::None);
    fenceConsumerMembers(request.groupId, gone, "left", now, std::move(answer));
}

} // namespace brokerscope::group
