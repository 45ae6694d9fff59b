// GroupShard: the delivery state of a share group's partitions, which lies with the share coordinators. It is set up before a
// partition is given to a member, and goes with the group, with its offsets or with the topic.
#include "engine/group/share_change.h"
#include "engine/group/shard.h"

namespace brokerscope::group {

using protocol::ErrorCode;

namespace {

using StatePartitions = std::vector<ShareStateWork::Partition>;

void addAll(StatePartitions& into, const Uuid& topic, const std::set<PartitionIndex>& partitions)
{
    for (const PartitionIndex partition : partitions)
        into.push_back({topic, partition});
}

} // namespace

StatePartitions GroupShard::claimStates(ShareChange& change, Now now)
{
    auto& soft = m_shareSoft[change.groupId()];
    StatePartitions claimed;
    ShareStates states = change.group().states;
    for (const auto& name : change.group().subscribedTopics()) {
        const auto topic = m_topics.byName(name);
        if (!topic || soft.deleting.contains(topic->id))
            continue;
        if (const auto asked = soft.asked.find(topic->id);
            asked != soft.asked.end() && now.instant - asked->second < m_config.shareInitializeRetryInterval)
            continue;
        for (std::int32_t i = 0; i < topic->partitions; ++i) {
            const PartitionIndex partition(i);
            if (states.isInitialized(topic->id, partition))
                continue;
            auto& initializing = states.initializing[topic->id];
            initializing.name = topic->name;
            initializing.partitions.insert(partition);
            states.deleting.erase(topic->id);
            claimed.push_back({topic->id, partition});
            soft.asked[topic->id] = now.instant;
        }
    }
    if (states != change.group().states)
        change.putStates(states);
    return claimed;
}

void GroupShard::initializeStates(const std::string& groupId, StatePartitions partitions)
{
    auto done = [this, groupId, partitions](const std::vector<ShareStateOutcome>& outcomes, Now now) {
        noteInitialized(groupId, partitions, outcomes, now, nullptr);
    };
    askShareStates(ShareStateWork::Kind::Initialize, groupId, std::move(partitions), std::move(done));
}

void GroupShard::askShareStates(ShareStateWork::Kind kind, const std::string& groupId, StatePartitions partitions,
                                OnShareStates done, std::function<void()> onResign)
{
    ShareStateWork work;
    work.shard = m_partition;
    work.leaderEpoch = m_leaderEpoch;
    work.token = ++m_lastShareWork;
    work.kind = kind;
    work.groupId = groupId;
    work.partitions = std::move(partitions);
    if (const ShareGroup* group = m_written.shareGroup(groupId))
        work.stateEpoch = group->epoch;
    m_shareWork.emplace(work.token, WaitingShareWork{std::move(done), std::move(onResign)});
    m_effects.shareStates.push_back(std::move(work));
}

void GroupShard::onShareStates(std::uint64_t token, const std::vector<ShareStateOutcome>& outcomes, Now now)
{
    const auto found = m_shareWork.find(token);
    if (found == m_shareWork.end())
        return;
    const auto done = std::move(found->second.done);
    m_shareWork.erase(found);
    done(outcomes, now);
}

void GroupShard::noteInitialized(const std::string& groupId, const StatePartitions& partitions,
                                 const std::vector<ShareStateOutcome>& outcomes, Now now,
                                 std::function<void(ErrorCode)> answer)
{
    // What was not initialized is asked for again with the next heartbeat.
    for (const auto& each : partitions)
        m_shareSoft[groupId].asked.erase(each.topicId);
    const ShareGroup* group = m_written.shareGroup(groupId);
    if (group == nullptr)
        return answer ? answer(ErrorCode::GroupIdNotFound) : void();
    ShareStates states = group->states;
    for (std::size_t i = 0; i < partitions.size() && i < outcomes.size(); ++i)
        if (outcomes[i].error == ErrorCode::None)
            if (const auto topic = m_topics.byId(partitions[i].topicId))
                states.markInitialized(topic->id, topic->name, partitions[i].partition);
    if (states == group->states)
        return answer ? afterPendingWrites(std::move(answer), now) : void();
    ShareChange change(groupId, *group, m_topics);
    change.putStates(states);
    append(change.takeRecords(), now, nullptr, std::move(answer));
}

void GroupShard::deleteStates(const std::string& groupId, const std::set<Uuid>& topics, Now now,
                              std::function<void(const Undeleted&, Now)> done, std::function<void(ErrorCode)> fail)
{
    const ShareGroup& group = *m_written.shareGroup(groupId);
    ShareStates states = group.states;
    StatePartitions partitions;
    for (const auto& id : topics) {
        std::set<PartitionIndex> known;
        for (auto* some : {&states.initialized, &states.initializing}) {
            const auto found = some->find(id);
            if (found == some->end())
                continue;
            known.insert(found->second.partitions.begin(), found->second.partitions.end());
            states.deleting.emplace(id, found->second.name);
            some->erase(found);
        }
        // A deletion that was not brought to its end: nobody wrote down which partitions it was about.
        if (const auto topic = m_topics.byId(id); known.empty() && topic)
            for (std::int32_t i = 0; i < topic->partitions; ++i)
                known.insert(PartitionIndex(i));
        addAll(partitions, id, known);
    }
    auto ask = [this, groupId, topics, partitions, done = std::move(done), fail](ErrorCode error, Now) {
        if (error != ErrorCode::None)
            return;
        m_shareSoft[groupId].deleting.insert(topics.begin(), topics.end());
        askShareStates(
            ShareStateWork::Kind::Delete, groupId, partitions,
            [this, groupId, topics, partitions, done](const std::vector<ShareStateOutcome>& outcomes, Now then) {
                for (const auto& id : topics)
                    m_shareSoft[groupId].deleting.erase(id);
                Undeleted undeleted;
                for (std::size_t i = 0; i < partitions.size(); ++i)
                    if (const auto why = i < outcomes.size() ? outcomes[i].error : ErrorCode::UnknownServerError;
                        why != ErrorCode::None)
                        undeleted.emplace(partitions[i].topicId, why);
                done(undeleted, then);
            },
            [fail] { fail(ErrorCode::NotCoordinator); });
    };
    if (states == group.states)
        return ask(ErrorCode::None, now);
    ShareChange change(groupId, group, m_topics);
    change.putStates(states);
    append(change.takeRecords(), now, std::move(ask), [fail](ErrorCode error) {
        if (error != ErrorCode::None)
            fail(error);
    });
}

void GroupShard::onShareWriteFailed(const std::string& groupId, Now now)
{
    // What was decided after the write that failed stands on something that did not happen. Decide anew, from what is there.
    const ShareGroup* group = m_written.shareGroup(groupId);
    if (group == nullptr)
        return;
    m_shareSoft[groupId].unsure = true;
    for (const auto& [memberId, member] : group->members)
        if (!m_timers.isScheduled({TimerKind::Session, groupId, memberId, 0}))
            expectShareHeartbeat(groupId, memberId, now);
}

void GroupShard::forgetDeletedTopic(const std::string& topic, Now now)
{
    std::vector<Record> records;
    for (const auto& [groupId, group] : m_written.shareGroups()) {
        ShareStates states = group.states;
        StatePartitions partitions;
        const auto isGone = [&](const Uuid& id, const std::string& name) { return name == topic && !m_topics.byId(id); };
        for (auto* some : {&states.initialized, &states.initializing})
            for (auto it = some->begin(); it != some->end();) {
                if (!isGone(it->first, it->second.name)) {
                    ++it;
                    continue;
                }
                addAll(partitions, it->first, it->second.partitions);
                it = some->erase(it);
            }
        std::erase_if(states.deleting, [&](const auto& entry) { return isGone(entry.first, entry.second); });
        if (states == group.states)
            continue;
        ShareChange change(groupId, group, m_topics);
        change.putStates(states);
        for (auto& record : change.takeRecords())
            records.push_back(std::move(record));
        if (!partitions.empty())
            askShareStates(ShareStateWork::Kind::Delete, groupId, std::move(partitions),
                           [](const std::vector<ShareStateOutcome>&, Now) {});
    }
    if (!records.empty())
        append(std::move(records), now, nullptr, nullptr);
}

} // namespace brokerscope::group
