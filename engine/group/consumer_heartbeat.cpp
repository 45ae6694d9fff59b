// GroupShard: ConsumerGroupHeartbeat, versions 0 and 1 (KIP-848, KIP-1082): joins, leaves, keeps alive and
// brings the assignment.
#include "engine/group/consumer_change.h"
#include "engine/group/next_epoch.h"
#include "engine/group/reconcile.h"
#include "engine/group/records.h"
#include "engine/group/refusals.h"
#include "engine/group/shard.h"
#include "engine/group/topic_regex.h"

#include <algorithm>
#include <utility>

namespace brokerscope::group {

using protocol::ConsumerGroupHeartbeatRequest;
using protocol::ConsumerGroupHeartbeatResponse;
using protocol::ErrorCode;

namespace {

constexpr std::int16_t kMemberIdByClientFrom = 1; // KIP-1082

// Why the request makes no sense by itself; nothing: it does.
std::optional<std::string> nonsense(const ConsumerGroupHeartbeatRequest& request,
                                    std::int16_t version)
{
    const auto epoch = request.memberEpoch;
    if (request.groupId.empty())
        return "GroupId can't be empty.";
    if (request.memberId.empty() &&
        (version >= kMemberIdByClientFrom || epoch > kJoinEpoch || epoch == kLeaveEpoch))
        return "MemberId can't be empty.";
    if (request.instanceId && request.instanceId->empty())
        return "InstanceId can't be empty.";
    if (request.rackId && request.rackId->empty())
        return "RackId can't be empty.";
    if (epoch == kJoinEpoch) {
        if (request.rebalanceTimeoutMs == -1)
            return "RebalanceTimeoutMs must be provided in first request.";
        if (!request.topicPartitions || !request.topicPartitions->empty())
            return "TopicPartitions must be empty when (re-)joining.";
        if (!request.subscribedTopicNames && !request.subscribedTopicRegex)
            return "Either SubscribedTopicNames or SubscribedTopicRegex must be non-null when "
                   "(re-)joining.";
    } else if (epoch == kStaticLeaveEpoch && !request.instanceId) {
        return "InstanceId can't be null.";
    } else if (epoch < kStaticLeaveEpoch) {
        return "MemberEpoch is invalid.";
    }
    return std::nullopt;
}

std::optional<PartitionsByTopic> ownedBy(const ConsumerGroupHeartbeatRequest& request)
{
    if (!request.topicPartitions)
        return std::nullopt;
    PartitionsByTopic owned;
    for (const auto& each : *request.topicPartitions)
        for (const auto partition : each.partitions)
            owned[each.topicId].insert(PartitionIndex(partition));
    return owned;
}

bool isFullRequest(const ConsumerGroupHeartbeatRequest& request)
{
    return request.rebalanceTimeoutMs != -1 && request.topicPartitions &&
           (request.subscribedTopicNames || request.subscribedTopicRegex);
}

void tell(ConsumerMember& member, const ConsumerGroupHeartbeatRequest& request, const Client& client)
{
    if (request.instanceId)
        member.instanceId = request.instanceId;
    if (request.rackId)
        member.rackId = request.rackId;
    if (request.rebalanceTimeoutMs != -1)
        member.rebalanceTimeoutMs = request.rebalanceTimeoutMs;
    if (request.serverAssignor)
        member.assignor = request.serverAssignor;
    if (request.subscribedTopicNames)
        member.topicNames = {request.subscribedTopicNames->begin(),
                             request.subscribedTopicNames->end()};
    if (request.subscribedTopicRegex)
        member.topicRegex = *request.subscribedTopicRegex;
    member.clientId = client.id;
    member.clientHost = client.host;
    member.classic.reset();
}

} // namespace

void GroupShard::consumerHeartbeat(RequestId id,
                                   const ConsumerGroupHeartbeatRequest& request,
                                   std::int16_t version,
                                   const Client& client,
                                   Now now)
{
    if (auto why = nonsense(request, version))
        return respond(id, refused(ErrorCode::InvalidRequest, std::move(*why)));
    const auto& known = m_config.consumerAssignors;
    if (request.serverAssignor &&
        std::find(known.begin(), known.end(), *request.serverAssignor) == known.end()) {
        std::string names;
        for (const auto& each : known)
            names += (names.empty() ? "" : ", ") + each;
        return respond(id,
                       refused(ErrorCode::UnsupportedAssignor,
                               "ServerAssignor " + *request.serverAssignor +
                                   " is not supported. Supported assignors: " + names + "."));
    }
    if (request.subscribedTopicRegex && !request.subscribedTopicRegex->empty()) {
        if (auto regex = TopicRegex::parse(*request.subscribedTopicRegex); !regex)
            return respond(id,
                           refused(ErrorCode::InvalidRegularExpression,
                                   "SubscribedTopicRegex `" + *request.subscribedTopicRegex +
                                       "` is not a valid regular expression: " +
                                       regex.error().what + "."));
    }
    if (request.memberEpoch < 0)
        return consumerLeave(id, request, now);

    const ConsumerGroup* before = m_written.consumerGroup(request.groupId);
    if (m_written.shareGroup(request.groupId) != nullptr)
        return respond(id,
                       refused(ErrorCode::GroupIdNotFound,
                               "Group " + request.groupId + " is not a consumer group."));
    Upgrade upgrade;
    if (before == nullptr) {
        const Group* classic = find(request.groupId);
        const bool joins = request.memberEpoch == kJoinEpoch;
        if (joins && classic != nullptr && !classic->isInState(GroupState::Empty)) {
            upgrade = upgradeOf(*classic, now);
            if (!upgrade.group)
                return respond(id,
                               refused(ErrorCode::GroupIdNotFound, std::move(upgrade.refusal)));
            before = &*upgrade.group;
        }
        if (!joins)
            return respond(id,
                           refused(ErrorCode::GroupIdNotFound,
                                   classic == nullptr ? "Group " + request.groupId + " not found."
                                                      : "Group " + request.groupId +
                                                            " is not a consumer group."));
    }
    std::string memberId = request.memberId.empty() ? Uuid::fromRandom(m_random.next(), m_random.next()).toString() : request.memberId;
    if (before != nullptr && isFull(*before, memberId))
        return respond(id,
                       refused(ErrorCode::GroupMaxSizeReached,
                               "The consumer group has reached its maximum capacity of " +
                                   std::to_string(m_config.consumerMaxSize) + " members."));
    if (before != nullptr) {
        if (auto refusal = checkConsumerMember(*before, request, memberId))
            return respond(id, std::move(*refusal));
    }

    auto change = before != nullptr && !upgrade.group
                      ? ConsumerChange(request.groupId, *before, m_config, m_topics)
                      : replaceClassicGroup(request.groupId, now);
    if (upgrade.group) {
        change.putGroup(*upgrade.group);
        for (const auto& [eachId, each] : upgrade.group->members)
            expectConsumerHeartbeat(request.groupId, each, now);
    }
    ConsumerMember old;
    if (const auto* existing = change.group().member(memberId)) {
        old = *existing;
    } else if (const auto* away =
                   request.instanceId ? change.group().staticMember(*request.instanceId) : nullptr) {
        // It left for a while, or spoke the classic protocol, and is back as another process: what it
        // had is kept for it.
        old = takeOver(change, *away, memberId);
    } else {
        old.id = memberId;
        note(GroupEventType::MemberJoined, request.groupId, memberId, nextEpoch(change.group().epoch));
    }
    ConsumerMember updated = old;
    updated.id = memberId;
    tell(updated, request, client);
    const auto owned = ownedBy(request);
    updated = advance(change, updated, owned, now);

    ConsumerGroupHeartbeatResponse response;
    response.memberId = memberId;
    response.memberEpoch = updated.epoch;
    response.heartbeatIntervalMs =
        static_cast<std::int32_t>(consumerHeartbeatInterval(request.groupId).count());
    // A client may pass over a topic that it does not know yet; so it is told until it says that it has
    // what it shall have.
    auto& soft = m_consumerSoft[request.groupId].members[memberId];
    if (owned)
        soft.reported = *owned;
    const auto assigned = withoutEpochs(updated.assigned);
    if (request.memberEpoch == kJoinEpoch || isFullRequest(request) ||
        old.assigned != updated.assigned || soft.reported != assigned) {
        auto& assignment = response.assignment.emplace();
        for (const auto& [topic, partitions] : assigned) {
            auto& entry = assignment.topicPartitions.emplace_back();
            entry.topicId = topic;
            for (const PartitionIndex partition : partitions)
                entry.partitions.push_back(partition.value());
        }
    }
    expectConsumerHeartbeat(request.groupId, updated, now);
    appendChange(change,
                 now,
                 [this, id, response = std::move(response)](ErrorCode error) mutable {
                     respond(id,
                             error == ErrorCode::None ? std::move(response) : refused(error, {}));
                 });
}

std::optional<ConsumerGroupHeartbeatResponse>
GroupShard::checkConsumerMember(const ConsumerGroup& group,
                                const ConsumerGroupHeartbeatRequest& request,
                                const std::string& memberId)
{
    const auto unknown = [&] {
        return refused(ErrorCode::UnknownMemberId,
                       "Member " + memberId + " is not a member of group " + request.groupId + ".");
    };
    const ConsumerMember* member = group.member(memberId);
    if (request.instanceId) {
        const ConsumerMember* holder = group.staticMember(*request.instanceId);
        if (request.memberEpoch == kJoinEpoch) {
            // A static member of the classic protocol does not say that it goes away.
            if (holder != nullptr && holder->id != memberId && !holder->classic &&
                holder->epoch != kStaticLeaveEpoch)
                return refused(ErrorCode::UnreleasedInstanceId,
                               "Static member " + memberId + " with instance id " +
                                   *request.instanceId +
                                   " cannot join the group because the instance id is in use by "
                                   "member " +
                                   holder->id + ".");
            return std::nullopt;
        }
        if (holder == nullptr)
            return unknown();
        if (holder->id != memberId)
            return refused(ErrorCode::FencedInstanceId,
                           "Static member " + memberId + " with instance id " +
                               *request.instanceId + " was fenced by member " + holder->id + ".");
        member = holder;
    }
    if (request.memberEpoch == kJoinEpoch)
        return std::nullopt;
    if (member == nullptr)
        return unknown();
    if (request.memberEpoch > member->epoch)
        return refused(ErrorCode::FencedMemberEpoch,
                       "The consumer group member has a greater member epoch (" +
                           std::to_string(request.memberEpoch) +
                           ") than the one known by the group coordinator (" +
                           std::to_string(member->epoch) +
                           "). The member must abandon all its partitions and rejoin.");
    // The answer that carried the new epoch may have been lost. Then it has nothing that it should not.
    const auto owned = ownedBy(request);
    const bool missedAnAnswer = request.memberEpoch == member->previousEpoch && owned &&
                                isSubset(*owned, member->assigned);
    if (request.memberEpoch < member->epoch && !missedAnAnswer)
        return refused(ErrorCode::FencedMemberEpoch,
                       "The consumer group member has a smaller member epoch (" +
                           std::to_string(request.memberEpoch) +
                           ") than the one known by the group coordinator (" +
                           std::to_string(member->epoch) +
                           "). The member must abandon all its partitions and rejoin.");
    return std::nullopt;
}

bool GroupShard::isFull(const ConsumerGroup& group, const std::string& memberId) const
{
    return !group.members.contains(memberId) &&
           group.members.size() >= static_cast<std::size_t>(std::max(m_config.consumerMaxSize, 0));
}

ConsumerMember GroupShard::takeOver(ConsumerChange& change,
                                    const ConsumerMember& holder,
                                    const std::string& memberId)
{
    ConsumerMember back = holder;
    const std::string holderId = holder.id;
    back.id = memberId;
    back.epoch = 0;
    back.previousEpoch = 0;
    back.state = MemberState::Stable;
    back.pendingRevocation.clear();
    change.replaceMember(holderId, back);
    forgetConsumerMember(change.groupId(), holderId);
    return back;
}

ConsumerMember GroupShard::advance(ConsumerChange& change,
                                   const ConsumerMember& updated,
                                   const std::optional<PartitionsByTopic>& owned,
                                   Now now)
{
    auto& soft = m_consumerSoft[change.groupId()];
    const ConsumerMember* stored = change.group().member(updated.id);
    const bool isNew = stored == nullptr;
    const bool subscribesAnew = isNew || stored->topicNames != updated.topicNames ||
                                stored->topicRegex != updated.topicRegex ||
                                stored->assignor != updated.assignor;
    // From here on `stored` may be gone.
    const bool saysAnew = isNew || !stored->sameSubscriptionRecord(updated);
    if (saysAnew)
        change.putSubscription(updated);
    bool newEpoch = std::exchange(soft.unsure, false) || subscribesAnew;
    if (subscribesAnew || soft.metadataDirty) {
        change.resolveRegexes(soft.metadataDirty, now.wall);
        newEpoch = newEpoch || change.metadataChanged();
    }
    if (newEpoch)
        change.raiseEpoch();
    soft.metadataDirty = false;
    if (change.group().epoch > change.group().targetEpoch) {
        change.updateTarget(now.wall);
        note(GroupEventType::Rebalancing,
             change.groupId(),
             isNew ? "member " + updated.id + " joined" : "members, subscriptions or topics changed",
             change.group().epoch);
    }

    const ConsumerGroup& group = change.group();
    const auto next = brokerscope::group::reconcile(
        updated,
        {group.targetEpoch,
         group.targetOf(updated.id),
         owned,
         [&](const Uuid& topic, PartitionIndex partition) {
             return group.isHeld(topic, partition, updated.id);
         }});
    if (!next.sameAssignmentRecord(*group.member(updated.id))) {
        const bool wasStable = group.state() == ConsumerGroupState::Stable;
        change.putAssignment(next);
        const TimerKey revocation{TimerKind::Revocation, change.groupId(), next.id, 0};
        // A classic member is waited for by what it does next: it joins and syncs.
        if (next.state == MemberState::UnrevokedPartitions && !next.classic)
            m_timers.schedule(revocation,
                              now.instant + std::chrono::milliseconds(next.rebalanceTimeoutMs));
        else
            m_timers.cancel(revocation);
        if (!wasStable && change.group().state() == ConsumerGroupState::Stable)
            note(GroupEventType::Stable, change.groupId(), {}, change.group().epoch);
    }
    return next;
}

} // namespace brokerscope::group
