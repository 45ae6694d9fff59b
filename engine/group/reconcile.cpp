#include "engine/group/reconcile.h"

namespace brokerscope::group {
namespace {

// The member may still have what it does not say it has given up.
bool mayOwn(const std::optional<PartitionsByTopic>& owned, const HeldPartitions& some)
{
    return !owned || anyOf(some, *owned);
}

void moveTo(ConsumerMember& member, std::int32_t epoch)
{
    if (member.epoch == epoch)
        return;
    member.previousEpoch = member.epoch;
    member.epoch = epoch;
}

ConsumerMember step(const ConsumerMember& member, const ReconcileInput& input)
{
    HeldPartitions kept;
    HeldPartitions toRevoke;
    for (const auto& [topic, partitions] : member.assigned) {
        const auto wanted = input.target.find(topic);
        for (const auto& [partition, epoch] : partitions) {
            const bool stays = wanted != input.target.end() && wanted->second.contains(partition);
            (stays ? kept : toRevoke)[topic].emplace(partition, epoch);
        }
    }
    ConsumerMember next = member;
    next.pendingRevocation.clear();
    if (!toRevoke.empty() && mayOwn(input.owned, toRevoke)) {
        next.state = MemberState::UnrevokedPartitions;
        next.assigned = std::move(kept);
        next.pendingRevocation = std::move(toRevoke);
        return next;
    }
    bool waits = false;
    for (const auto& [topic, partitions] : input.target) {
        for (const PartitionIndex partition : partitions) {
            if (holds(kept, topic, partition))
                continue;
            if (input.isHeldByAnother(topic, partition))
                waits = true;
            else
                kept[topic].emplace(partition, input.targetEpoch);
        }
    }
    next.assigned = std::move(kept);
    next.state = waits ? MemberState::UnreleasedPartitions : MemberState::Stable;
    moveTo(next, input.targetEpoch);
    return next;
}

} // namespace

ConsumerMember reconcile(const ConsumerMember& member, const ReconcileInput& input)
{
    switch (member.state) {
    case MemberState::Stable:
        return member.epoch == input.targetEpoch ? member : step(member, input);
    case MemberState::UnrevokedPartitions:
        return mayOwn(input.owned, member.pendingRevocation) && !member.pendingRevocation.empty()
                   ? member
                   : step(member, input);
    case MemberState::UnreleasedPartitions:
    case MemberState::Unknown: // its owner is made to begin anew before it comes here
        break;
    }
    return step(member, input);
}

} // namespace brokerscope::group
