// GroupShard: a group that has members goes on as one of the other kind (KIP-848): a classic one
// when the first member of the consumer protocol joins, and back when the last such member is gone.
#include "engine/group/consumer_change.h"
#include "engine/group/conversion.h"
#include "engine/group/records.h"
#include "engine/group/shard.h"

#include <algorithm>
#include <cctype>

namespace brokerscope::group {

using protocol::ErrorCode;

void GroupConfig::setMigrationPolicy(const std::string& policy)
{
    std::string lower = policy;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    mayUpgrade = lower == "upgrade" || lower == "bidirectional";
    mayDowngrade = lower == "downgrade" || lower == "bidirectional";
}

GroupShard::Upgrade GroupShard::upgradeOf(const Group& classic, Now now) const
{
    const auto refused = [&](const std::string& why) {
        return Upgrade{std::nullopt,
                       "Cannot upgrade classic group " + classic.id +
                           " to consumer group because " + why + "."};
    };
    if (!m_config.mayUpgrade)
        return refused("online upgrade is disabled");
    if (!classic.usesConsumerProtocol())
        return refused("the group does not use the consumer embedded protocol");
    if (classic.members.size() > static_cast<std::size_t>(std::max(m_config.consumerMaxSize, 0)))
        return refused("the group size exceeds the consumer group maximum size");
    auto group = consumerGroupOf(classic, m_topics, now.wall);
    if (!group)
        return refused("the embedded consumer protocol is malformed");
    return {std::move(group), {}};
}

bool GroupShard::mayDowngrade(const ConsumerGroup& group,
                              const std::set<std::string>& without,
                              std::size_t membersThen) const
{
    return m_config.mayDowngrade && membersThen > 0 &&
           membersThen <= static_cast<std::size_t>(std::max(m_config.maxSize, 0)) &&
           group.allMembersAreClassicExcept(without);
}

Group& GroupShard::downgrade(const std::string& groupId,
                             const ConsumerGroup& last,
                             Now now,
                             std::function<void(ErrorCode)> answer)
{
    Group classic = classicGroupOf(groupId, last, m_topics, now.wall);
    std::map<std::string, Bytes> assignments;
    for (const auto& [memberId, member] : classic.members)
        assignments.emplace(memberId, member.assignment);
    const ConsumerGroup& before = *m_written.consumerGroup(groupId);
    for (const auto& [memberId, member] : before.members)
        forgetConsumerMember(groupId, memberId);
    m_consumerSoft.erase(groupId);
    ConsumerChange change(groupId, before, m_config, m_topics);
    change.removeGroup();
    change.add(groupRecord(groupId, classic.toStored(assignments, now.wall)));
    append(change.takeRecords(), now, nullptr, std::move(answer));

    Group& live = m_groups.insert_or_assign(groupId, std::move(classic)).first->second;
    for (const auto& [memberId, member] : live.members)
        expectHeartbeat(live, member, now);
    return live;
}

void GroupShard::dropClassic(const std::string& groupId, ErrorCode error)
{
    auto gone = m_groups.extract(groupId);
    if (gone.empty())
        return;
    Group& group = gone.mapped();
    for (const auto& memberId : group.pendingJoin)
        m_timers.cancel({TimerKind::Session, groupId, memberId, 0});
    m_timers.cancel({TimerKind::JoinPhase, groupId, {}, 0});
    m_timers.cancel({TimerKind::SyncPhase, groupId, {}, 0});
    for (auto& [memberId, member] : group.members) {
        if (const auto waiting = std::exchange(member.awaitingJoin, std::nullopt))
            failJoin(waiting->request, waiting->version, memberId, error);
        if (const auto waiting = std::exchange(member.awaitingSync, std::nullopt))
            answerSync(*waiting, group, {}, error);
    }
}

} // namespace brokerscope::group
