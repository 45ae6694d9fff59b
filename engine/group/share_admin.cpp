// GroupShard: ShareGroupDescribe (version 1), DescribeShareGroupOffsets (0 to 1), AlterShareGroupOffsets (0),
// DeleteShareGroupOffsets (0), and the deletion of share groups (KIP-932).
#include "engine/group/conversion.h"
#include "engine/group/shard.h"
#include "engine/group/share_change.h"

namespace brokerscope::group {

using protocol::AlterShareGroupOffsetsRequest;
using protocol::AlterShareGroupOffsetsResponse;
using protocol::DeleteShareGroupOffsetsRequest;
using protocol::DeleteShareGroupOffsetsResponse;
using protocol::DescribeShareGroupOffsetsRequest;
using protocol::ErrorCode;
using protocol::ShareGroupDescribeResponse;

namespace {

constexpr const char* kNoSuchPartition = "This server does not host this topic-partition.";

std::string noShareGroup(const std::string& groupId, bool isOfAnotherKind)
{
    return isOfAnotherKind ? "Group " + groupId + " is not a share group." : "Group " + groupId + " not found.";
}

template <class Response> Response refusedWith(ErrorCode error, std::string why)
{
    Response response;
    response.errorCode = toWire(error);
    if (!why.empty())
        response.errorMessage = std::move(why);
    return response;
}

} // namespace

ShareGroupDescribeResponse::DescribedGroup GroupShard::describeShareGroup(const std::string& groupId) const
{
    ShareGroupDescribeResponse::DescribedGroup result;
    result.groupId = groupId;
    const ShareGroup* group = m_committed.shareGroup(groupId);
    if (group == nullptr) {
        result.errorCode = toWire(ErrorCode::GroupIdNotFound);
        result.errorMessage = noShareGroup(groupId, find(groupId) != nullptr || m_committed.consumerGroup(groupId) != nullptr);
        return result;
    }
    result.groupState = nameOf(group->state());
    result.groupEpoch = group->epoch;
    result.assignmentEpoch = group->targetEpoch;
    result.assignorName = kShareAssignor;
    for (const auto& [memberId, member] : group->members) {
        auto& entry = result.members.emplace_back();
        entry.memberId = memberId;
        entry.rackId = member.rackId;
        entry.memberEpoch = member.epoch;
        entry.clientId = member.clientId;
        entry.clientHost = member.clientHost;
        entry.subscribedTopicNames.assign(member.topicNames.begin(), member.topicNames.end());
        for (const auto& [topicId, partitions] : member.assigned) {
            const auto topic = m_topics.byId(topicId);
            if (!topic)
                continue; // deleted; nobody could name it
            auto& assigned = entry.assignment.topicPartitions.emplace_back();
            assigned.topicId = topicId;
            assigned.topicName = topic->name;
            for (const PartitionIndex partition : partitions)
                assigned.partitions.push_back(partition.value());
        }
    }
    return result;
}

void GroupShard::describeShareOffsets(
    const DescribeShareGroupOffsetsRequest::DescribeShareGroupOffsetsRequestGroup& request,
    std::function<void(DescribedShareOffsets)> done)
{
    const ShareGroup* group = m_committed.shareGroup(request.groupId);
    DescribedShareOffsets result;
    result.groupId = request.groupId;
    if (group == nullptr) {
        const bool isOfAnotherKind = find(request.groupId) != nullptr || m_committed.consumerGroup(request.groupId) != nullptr;
        result.errorCode = toWire(ErrorCode::GroupIdNotFound);
        result.errorMessage = noShareGroup(request.groupId, isOfAnotherKind);
        return done(std::move(result));
    }
    using Place = std::pair<std::size_t, std::size_t>; // of a topic in the answer, and of a partition there
    std::vector<ShareStateWork::Partition> partitions;
    std::vector<Place> places;
    const auto addTopic = [&](const std::string& name, const Uuid& id) -> auto& {
        auto& topic = result.topics.emplace_back();
        topic.topicName = name;
        topic.topicId = id;
        return topic;
    };
    const auto addPartition = [&](auto& topic, PartitionIndex partition) {
        auto& entry = topic.partitions.emplace_back();
        entry.partitionIndex = partition.value();
        entry.startOffset = -1;
        if (!group->states.isInitialized(topic.topicId, partition))
            return;
        partitions.push_back({topic.topicId, partition});
        places.emplace_back(result.topics.size() - 1, topic.partitions.size() - 1);
    };
    if (request.topics) {
        for (const auto& asked : *request.topics) {
            const auto info = m_topics.byName(asked.topicName);
            auto& topic = addTopic(asked.topicName, info ? info->id : Uuid());
            for (const auto index : asked.partitions)
                addPartition(topic, PartitionIndex(index));
        }
    } else {
        for (const auto& [id, known] : group->states.initialized) {
            const auto info = m_topics.byId(id);
            if (!info)
                continue;
            auto& topic = addTopic(info->name, id);
            for (const PartitionIndex partition : known.partitions)
                addPartition(topic, partition);
        }
    }
    if (partitions.empty())
        return done(std::move(result));
    auto refused = [done, groupId = request.groupId] {
        DescribedShareOffsets ended;
        ended.groupId = groupId;
        ended.errorCode = toWire(ErrorCode::NotCoordinator);
        done(std::move(ended));
    };
    askShareStates(
        ShareStateWork::Kind::Summarize, request.groupId, std::move(partitions),
        [done, result = std::move(result), places](const std::vector<ShareStateOutcome>& outcomes, Now) mutable {
            for (std::size_t i = 0; i < places.size() && i < outcomes.size(); ++i) {
                auto& entry = result.topics[places[i].first].partitions[places[i].second];
                entry.errorCode = toWire(outcomes[i].error);
                entry.startOffset = outcomes[i].startOffset.value();
                entry.leaderEpoch = outcomes[i].leaderEpoch;
                entry.lag = outcomes[i].lag;
            }
            done(std::move(result));
        },
        std::move(refused));
}

void GroupShard::alterShareOffsets(RequestId id, const AlterShareGroupOffsetsRequest& request, Now now)
{
    const auto& groupId = request.groupId;
    const ShareGroup* group = m_written.shareGroup(groupId);
    if (group == nullptr && (find(groupId) != nullptr || m_written.consumerGroup(groupId) != nullptr))
        return respond(id, refusedWith<AlterShareGroupOffsetsResponse>(ErrorCode::GroupIdNotFound, noShareGroup(groupId, true)));
    if (group != nullptr && !group->members.empty())
        return respond(id, refusedWith<AlterShareGroupOffsetsResponse>(ErrorCode::NonEmptyGroup, "The group is not empty."));
    AlterShareGroupOffsetsResponse response;
    const ShareGroup none; // a group that nobody has used yet is made
    ShareStates states = group != nullptr ? group->states : none.states;
    std::vector<ShareStateWork::Partition> partitions;
    for (const auto& asked : request.topics) {
        const auto info = m_topics.byName(asked.topicName);
        auto& topic = response.responses.emplace_back();
        topic.topicName = asked.topicName;
        topic.topicId = info ? info->id : Uuid();
        for (const auto& each : asked.partitions) {
            auto& entry = topic.partitions.emplace_back();
            entry.partitionIndex = each.partitionIndex;
            const PartitionIndex partition(each.partitionIndex);
            if (!info || each.partitionIndex < 0 || each.partitionIndex >= info->partitions) {
                entry.errorCode = toWire(ErrorCode::UnknownTopicOrPartition);
                entry.errorMessage = kNoSuchPartition;
                continue;
            }
            partitions.push_back({info->id, partition, Offset(each.startOffset)});
            states.deleting.erase(info->id);
            if (states.isInitialized(info->id, partition))
                continue;
            auto& initializing = states.initializing[info->id];
            initializing.name = info->name;
            initializing.partitions.insert(partition);
        }
    }
    if (partitions.empty())
        return respond(id, std::move(response));
    auto refuse = [this, id](ErrorCode error) {
        if (error != ErrorCode::None)
            respond(id, refusedWith<AlterShareGroupOffsetsResponse>(error, {}));
    };
    auto ask = [this, id, groupId, partitions, response, refuse](ErrorCode error, Now) {
        if (error != ErrorCode::None)
            return;
        auto done = [this, id, groupId, partitions, response](const std::vector<ShareStateOutcome>& outcomes, Now then) mutable {
            std::size_t next = 0;
            for (auto& topic : response.responses)
                for (auto& entry : topic.partitions)
                    if (entry.errorCode == 0 && next < outcomes.size())
                        entry.errorCode = toWire(outcomes[next++].error);
            noteInitialized(groupId, partitions, outcomes, then, [this, id, response](ErrorCode failed) {
                respond(id, failed == ErrorCode::None ? response : refusedWith<AlterShareGroupOffsetsResponse>(failed, {}));
            });
        };
        askShareStates(ShareStateWork::Kind::Initialize, groupId, partitions, std::move(done),
                       [refuse] { refuse(ErrorCode::NotCoordinator); });
    };
    if (group != nullptr && states == group->states)
        return ask(ErrorCode::None, now);
    ShareChange change(groupId, group != nullptr ? *group : none, m_topics);
    change.putStates(states);
    append(change.takeRecords(), now, std::move(ask), std::move(refuse));
}

void GroupShard::deleteShareOffsets(RequestId id, const DeleteShareGroupOffsetsRequest& request, Now now)
{
    const auto& groupId = request.groupId;
    const ShareGroup* group = m_written.shareGroup(groupId);
    if (group == nullptr) {
        const bool isOfAnotherKind = find(groupId) != nullptr || m_written.consumerGroup(groupId) != nullptr;
        return respond(id, refusedWith<DeleteShareGroupOffsetsResponse>(ErrorCode::GroupIdNotFound,
                                                                        noShareGroup(groupId, isOfAnotherKind)));
    }
    if (!group->members.empty())
        return respond(id, refusedWith<DeleteShareGroupOffsetsResponse>(ErrorCode::NonEmptyGroup, "The group is not empty."));
    DeleteShareGroupOffsetsResponse response;
    std::set<Uuid> topics;
    for (const auto& asked : request.topics) {
        const auto info = m_topics.byName(asked.topicName);
        auto& topic = response.responses.emplace_back();
        topic.topicName = asked.topicName;
        topic.topicId = info ? info->id : Uuid();
        if (info && (group->states.initialized.contains(info->id) || group->states.deleting.contains(info->id))) {
            topics.insert(info->id);
            continue;
        }
        topic.errorCode = toWire(ErrorCode::UnknownTopicOrPartition);
        topic.errorMessage = info ? "There is no offset information to delete." : kNoSuchPartition;
    }
    if (topics.empty())
        return respond(id, std::move(response));
    auto fail = [this, id](ErrorCode error) { respond(id, refusedWith<DeleteShareGroupOffsetsResponse>(error, {})); };
    deleteStates(
        groupId, topics, now,
        [this, id, groupId, topics, response, fail](const Undeleted& undeleted, Now then) mutable {
            for (auto& topic : response.responses)
                if (const auto why = undeleted.find(topic.topicId); topic.errorCode == 0 && why != undeleted.end())
                    topic.errorCode = toWire(why->second);
            const ShareGroup* still = m_written.shareGroup(groupId);
            if (still == nullptr)
                return respond(id, std::move(response));
            ShareStates states = still->states;
            for (const auto& topic : topics)
                if (!undeleted.contains(topic))
                    states.deleting.erase(topic);
            ShareChange change(groupId, *still, m_topics);
            change.putStates(states);
            append(change.takeRecords(), then, nullptr, [this, id, response, fail](ErrorCode error) {
                error == ErrorCode::None ? respond(id, response) : fail(error);
            });
        },
        fail);
}

void GroupShard::deleteShareGroup(const std::string& groupId, Now now, std::function<void(ErrorCode)> done)
{
    const ShareGroup& group = *m_written.shareGroup(groupId);
    if (!group.members.empty())
        return done(ErrorCode::NonEmptyGroup);
    std::set<Uuid> topics;
    for (const auto* some : {&group.states.initialized, &group.states.initializing})
        for (const auto& [id, topic] : *some)
            topics.insert(id);
    for (const auto& [id, name] : group.states.deleting)
        topics.insert(id);
    auto remove = [this, groupId, done](const Undeleted& undeleted, Now then) {
        const ShareGroup* still = m_written.shareGroup(groupId);
        if (!undeleted.empty() || still == nullptr || !still->members.empty())
            return done(!undeleted.empty()   ? undeleted.begin()->second
                        : still == nullptr ? ErrorCode::GroupIdNotFound
                                           : ErrorCode::NonEmptyGroup); // somebody has joined meanwhile
        ShareChange change(groupId, *still, m_topics);
        change.removeGroup();
        m_shareSoft.erase(groupId);
        append(change.takeRecords(), then, nullptr, done);
    };
    if (topics.empty())
        return remove({}, now);
    deleteStates(groupId, topics, now, std::move(remove), done);
}

GroupView GroupShard::viewOf(const std::string& groupId, const ShareGroup& group) const
{
    GroupView view;
    view.id = groupId;
    view.type = "share";
    view.coordinatorEpoch = m_leaderEpoch;
    view.state = nameOf(group.state());
    view.protocolType = kShareProtocolType;
    view.protocol = kShareAssignor;
    view.generation = group.epoch;
    view.assignmentEpoch = group.targetEpoch;
    for (const auto& [memberId, member] : group.members) {
        auto& entry = view.members.emplace_back();
        entry.id = memberId;
        entry.clientId = member.clientId;
        entry.clientHost = member.clientHost;
        entry.epoch = member.epoch;
        entry.assignment = named(member.assigned, m_topics);
        entry.target = named(group.targetOf(memberId), m_topics);
    }
    return view;
}

} // namespace brokerscope::group
