// GroupShard: DescribeGroups (versions 0 to 6), ListGroups (0 to 5), DeleteGroups (0 to 2).
#include "engine/group/consumer_change.h"
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <algorithm>
#include <cctype>

namespace brokerscope::group {

using protocol::DescribeGroupsResponse;
using protocol::ErrorCode;
using protocol::ListGroupsResponse;

namespace {

constexpr std::int16_t kUnknownGroupIsAnErrorFrom = 6; // KIP-1043

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

bool passes(const std::vector<std::string>& filter, std::string_view value)
{
    return filter.empty() ||
           std::any_of(filter.begin(), filter.end(), [&](const std::string& each) {
               return equalIgnoringCase(each, value);
           });
}

} // namespace

DescribeGroupsResponse::DescribedGroup GroupShard::describe(const std::string& groupId,
                                                            std::int16_t version) const
{
    DescribeGroupsResponse::DescribedGroup result;
    result.groupId = groupId;
    const Group* group = find(groupId);
    if (group == nullptr) {
        const bool isOfAnotherKind =
            m_committed.consumerGroup(groupId) != nullptr || m_committed.shareGroup(groupId) != nullptr;
        result.groupState = nameOf(GroupState::Dead);
        if (version >= kUnknownGroupIsAnErrorFrom) {
            result.errorCode = toWire(ErrorCode::GroupIdNotFound);
            result.errorMessage = isOfAnotherKind ? "Group " + groupId + " is not a classic group."
                                                  : "Group " + groupId + " not found.";
        }
        return result;
    }
    result.groupState = nameOf(group->state);
    result.protocolType = group->protocolType.value_or("");
    const bool stable = group->isInState(GroupState::Stable);
    if (stable)
        result.protocolData = group->protocol.value_or("");
    for (const auto& [memberId, member] : group->members) {
        auto& entry = result.members.emplace_back();
        entry.memberId = memberId;
        entry.groupInstanceId = member.instanceId;
        entry.clientId = member.clientId;
        entry.clientHost = member.clientHost;
        if (!stable)
            continue; // what was chosen and assigned is not valid now
        if (const Bytes* metadata = member.metadataFor(result.protocolData))
            entry.memberMetadata = *metadata;
        entry.memberAssignment = member.assignment;
    }
    return result;
}

void GroupShard::list(const std::vector<std::string>& states,
                      const std::vector<std::string>& types,
                      std::vector<ListGroupsResponse::ListedGroup>& into) const
{
    constexpr std::string_view kType = "classic";
    constexpr std::string_view kConsumerType = "consumer";
    if (passes(types, kConsumerType)) {
        for (const auto& [groupId, group] : m_committed.consumerGroups()) {
            if (!passes(states, nameOf(group.state())))
                continue;
            auto& entry = into.emplace_back();
            entry.groupId = groupId;
            entry.protocolType = kConsumerProtocolType;
            entry.groupState = nameOf(group.state());
            entry.groupType = kConsumerType;
        }
    }
    if (passes(types, kShareProtocolType)) {
        for (const auto& [groupId, group] : m_committed.shareGroups()) {
            if (!passes(states, nameOf(group.state())))
                continue;
            auto& entry = into.emplace_back();
            entry.groupId = groupId;
            entry.protocolType = kShareProtocolType;
            entry.groupState = nameOf(group.state());
            entry.groupType = kShareProtocolType;
        }
    }
    if (!passes(types, kType))
        return;
    for (const auto& [groupId, group] : m_groups) {
        if (!passes(states, nameOf(group.state)))
            continue;
        auto& entry = into.emplace_back();
        entry.groupId = groupId;
        entry.protocolType = group.protocolType.value_or("");
        entry.groupState = nameOf(group.state);
        entry.groupType = kType;
    }
}

void GroupShard::deleteGroup(const std::string& groupId,
                             std::function<void(ErrorCode)> done,
                             Now now)
{
    const Group* group = find(groupId);
    if (const auto* consumers = m_written.consumerGroup(groupId)) {
        if (!consumers->members.empty())
            return done(ErrorCode::NonEmptyGroup);
        return removeGroup(groupId, now, std::move(done));
    }
    if (m_written.shareGroup(groupId) != nullptr)
        return deleteShareGroup(groupId, now, std::move(done));
    if (group == nullptr)
        return done(ErrorCode::GroupIdNotFound);
    if (!group->isInState(GroupState::Empty))
        return done(ErrorCode::NonEmptyGroup);
    removeGroup(groupId, now, std::move(done));
}

void GroupShard::removeGroup(const std::string& groupId,
                             Now now,
                             std::function<void(ErrorCode)> done)
{
    std::vector<Record> tombstones;
    // What open transactions still commit to it goes, too.
    auto partitions = m_written.pendingOf(groupId);
    for (const auto& [partition, offset] : m_written.offsetsOf(groupId))
        partitions.insert(partition);
    for (const auto& partition : partitions)
        tombstones.push_back(offsetTombstone(groupId, partition));
    if (const auto* consumers = m_written.consumerGroup(groupId)) {
        ConsumerChange change(groupId, *consumers, m_config, m_topics);
        change.removeGroup();
        for (auto& record : change.takeRecords())
            tombstones.push_back(std::move(record));
        m_consumerSoft.erase(groupId);
    } else {
        tombstones.push_back(groupTombstone(groupId));
    }
    // Gone from now on for who joins, or the deletion could catch up with the group that they make.
    // If the write fails it comes back from what is durable.
    if (const Group* group = find(groupId))
        for (const auto& memberId : group->pendingJoin)
            m_timers.cancel({TimerKind::Session, groupId, memberId, 0});
    m_groups.erase(groupId);
    append(std::move(tombstones), now, nullptr, std::move(done));
}

} // namespace brokerscope::group
