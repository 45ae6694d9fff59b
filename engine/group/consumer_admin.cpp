// GroupShard: ConsumerGroupDescribe, versions 0 and 1, and what commits and fetches of offsets ask of a
// consumer group.
#include "engine/group/consumer_change.h"
#include "engine/group/conversion.h"
#include "engine/group/shard.h"

namespace brokerscope::group {

using protocol::ConsumerGroupDescribeResponse;
using protocol::ErrorCode;

namespace {

constexpr std::int8_t kClassicMember = 0;
constexpr std::int8_t kConsumerMember = 1;

template <class Assignment>
void fill(Assignment& into, const PartitionsByTopic& from, const TopicLookup& topics)
{
    for (const auto& [topicId, partitions] : from) {
        const auto topic = topics.byId(topicId);
        if (!topic)
            continue; // deleted; nobody could name it
        auto& entry = into.topicPartitions.emplace_back();
        entry.topicId = topicId;
        entry.topicName = topic->name;
        for (const PartitionIndex partition : partitions)
            entry.partitions.push_back(partition.value());
    }
}

} // namespace

ConsumerGroupDescribeResponse::DescribedGroup
GroupShard::describeConsumerGroup(const std::string& groupId) const
{
    ConsumerGroupDescribeResponse::DescribedGroup result;
    result.groupId = groupId;
    const ConsumerGroup* group = m_committed.consumerGroup(groupId);
    if (group == nullptr) {
        result.errorCode = toWire(ErrorCode::GroupIdNotFound);
        result.errorMessage = find(groupId) == nullptr && m_committed.shareGroup(groupId) == nullptr
                                  ? "Group " + groupId + " not found."
                                  : "Group " + groupId + " is not a consumer group.";
        return result;
    }
    result.groupState = nameOf(group->state());
    result.groupEpoch = group->epoch;
    result.assignmentEpoch = group->targetEpoch;
    result.assignorName = group->preferredAssignor().value_or(
        m_config.consumerAssignors.empty() ? "" : m_config.consumerAssignors.front());
    for (const auto& [memberId, member] : group->members) {
        auto& entry = result.members.emplace_back();
        entry.memberId = memberId;
        entry.instanceId = member.instanceId;
        entry.rackId = member.rackId;
        entry.memberEpoch = member.epoch;
        entry.clientId = member.clientId;
        entry.clientHost = member.clientHost;
        entry.subscribedTopicNames.assign(member.topicNames.begin(), member.topicNames.end());
        if (!member.topicRegex.empty())
            entry.subscribedTopicRegex = member.topicRegex;
        fill(entry.assignment, withoutEpochs(member.assigned), m_topics);
        fill(entry.targetAssignment, group->targetOf(memberId), m_topics);
        entry.memberType = member.classic ? kClassicMember : kConsumerMember;
    }
    return result;
}

ErrorCode GroupShard::mayCommitAsConsumer(const ConsumerGroup& group,
                                          const ConsumerCommitter& who,
                                          const PartitionsByTopic& partitions) const
{
    if (who.epoch < 0 && group.members.empty())
        return ErrorCode::None; // an administrator, or who uses the group for its offsets only
    if (who.transactional && who.epoch < 0 && who.memberId.empty() && !who.instanceId)
        return ErrorCode::None; // a producer from before KIP-447
    const ConsumerMember* member = group.member(who.memberId);
    if (member == nullptr)
        return ErrorCode::UnknownMemberId;
    if (!who.transactional && !member->classic && !who.knowsMemberEpochs)
        return ErrorCode::UnsupportedVersion;
    const auto stale =
        member->classic || who.transactional ? ErrorCode::IllegalGeneration : ErrorCode::StaleMemberEpoch;
    if (who.epoch == member->epoch)
        return ErrorCode::None;
    if (who.epoch > member->epoch || who.epoch < 0)
        return stale;
    // Behind, but the partition was the member's all the time (KIP-1251).
    const auto hadSince = [&](const HeldPartitions& held, const Uuid& topic, PartitionIndex partition) {
        const auto found = held.find(topic);
        if (found == held.end())
            return false;
        const auto epoch = found->second.find(partition);
        return epoch != found->second.end() && epoch->second <= who.epoch;
    };
    for (const auto& [topic, indexes] : partitions)
        for (const PartitionIndex partition : indexes)
            if (!hadSince(member->assigned, topic, partition) &&
                !hadSince(member->pendingRevocation, topic, partition))
                return stale;
    return ErrorCode::None;
}

ErrorCode GroupShard::mayFetchAsConsumer(const ConsumerGroup& group,
                                         const std::optional<std::string>& memberId,
                                         std::int32_t memberEpoch)
{
    if ((!memberId || memberId->empty()) && memberEpoch < 0)
        return ErrorCode::None;
    const ConsumerMember* member = group.member(memberId.value_or(""));
    if (member == nullptr)
        return ErrorCode::UnknownMemberId;
    if (member->epoch == memberEpoch)
        return ErrorCode::None;
    return member->classic ? ErrorCode::IllegalGeneration : ErrorCode::StaleMemberEpoch;
}

GroupView GroupShard::viewOf(const std::string& groupId, const ConsumerGroup& group) const
{
    GroupView view;
    view.id = groupId;
    view.type = "consumer";
    view.coordinatorEpoch = m_leaderEpoch;
    view.state = nameOf(group.state());
    view.protocolType = kConsumerProtocolType;
    view.protocol = group.preferredAssignor().value_or(
        m_config.consumerAssignors.empty() ? "" : m_config.consumerAssignors.front());
    view.generation = group.epoch;
    view.assignmentEpoch = group.targetEpoch;
    view.offsets = m_committed.offsetsOf(groupId);
    for (const auto& [memberId, member] : group.members) {
        auto& entry = view.members.emplace_back();
        entry.id = memberId;
        entry.instanceId = member.instanceId;
        entry.clientId = member.clientId;
        entry.clientHost = member.clientHost;
        entry.epoch = member.epoch;
        auto has = withoutEpochs(member.assigned);
        for (const auto& [topic, partitions] : withoutEpochs(member.pendingRevocation))
            has[topic].insert(partitions.begin(), partitions.end());
        entry.assignment = named(has, m_topics);
        entry.target = named(group.targetOf(memberId), m_topics);
    }
    return view;
}

} // namespace brokerscope::group
