#include "ui/models/rebalance_story.h"

#include <utility>

namespace brokerscope::ui {

using cluster::EventType;

void RebalanceStories::step(Group& group, const std::string& state, WallTime at)
{
    if (!group.path.empty() && group.path.back().state == state)
        return;
    group.path.push_back({state, at});
    if (group.path.size() > kMostSteps)
        group.path.pop_front();
}

void RebalanceStories::onEvent(const cluster::Event& event)
{
    switch (event.type) {
    case EventType::GroupMemberJoined:
    case EventType::GroupMemberLeft: {
        auto& group = m_groups[event.name];
        const bool open = !group.stories.empty() && !group.stories.back().end;
        const bool came = event.type == EventType::GroupMemberJoined;
        auto& list = open ? (came ? group.stories.back().joined : group.stories.back().left)
                          : (came ? group.joined : group.left);
        list.push_back(event.text);
        return;
    }
    case EventType::GroupRebalancing: {
        auto& group = m_groups[event.name];
        const auto first = group.consumer ? RebalancePhase::Reconciling : RebalancePhase::Joining;
        step(group, group.consumer ? "Reconciling" : "PreparingRebalance", event.time);
        if (group.stories.empty() || group.stories.back().end) {
            Rebalance story;
            story.start = event.time;
            story.reason = event.text;
            story.joined = std::exchange(group.joined, {});
            story.left = std::exchange(group.left, {});
            story.event = event.sequence;
            group.stories.push_back(std::move(story));
            if (group.stories.size() > kMostStories)
                group.stories.pop_front();
        } else {
            ++group.stories.back().restarts;
        }
        auto& story = group.stories.back();
        if (!story.phases.empty()) {
            if (story.phases.back().phase == first)
                return;
            story.phases.back().end = event.time;
        }
        story.phases.push_back({first, event.time, std::nullopt});
        return;
    }
    case EventType::GroupAssigning: {
        auto& group = m_groups[event.name];
        step(group, "CompletingRebalance", event.time);
        if (group.stories.empty() || group.stories.back().end)
            return; // its beginning was not heard
        auto& story = group.stories.back();
        story.generation = event.value;
        if (!story.phases.empty())
            story.phases.back().end = event.time;
        story.phases.push_back({RebalancePhase::Assigning, event.time, std::nullopt});
        return;
    }
    case EventType::GroupStable: {
        auto& group = m_groups[event.name];
        // A classic group goes straight from joining to its end when nobody is left.
        const bool deserted = !group.consumer && !group.path.empty() && group.path.back().state == "PreparingRebalance";
        step(group, deserted ? "Empty" : "Stable", event.time);
        group.joined.clear();
        group.left.clear();
        if (group.stories.empty() || group.stories.back().end)
            return;
        auto& story = group.stories.back();
        story.end = event.time;
        story.generation = event.value;
        if (!story.phases.empty())
            story.phases.back().end = event.time;
        return;
    }
    default:
        return;
    }
}

void RebalanceStories::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    for (const auto& one : snapshot.groups) {
        auto& group = m_groups[one.id];
        group.consumer = one.type == "consumer";
        // Events are newer than the snapshot that comes with them: it has the word only when it disagrees for good.
        if (group.path.empty() || group.path.back().since + std::chrono::milliseconds(500) < snapshot.time)
            step(group, one.state, snapshot.time);
        // A coordinator that goes takes its words with it: the next one finds the group as it is.
        const bool calm = one.state == "Stable" || one.state == "Empty";
        if (calm && !group.stories.empty() && !group.stories.back().end && !group.stories.back().phases.empty() &&
            group.stories.back().phases.back().start + std::chrono::seconds(1) < snapshot.time) {
            auto& story = group.stories.back();
            story.end = story.phases.back().end = snapshot.time;
            story.generation = one.generation;
        }
    }
    std::erase_if(m_groups, [&](const auto& entry) {
        for (const auto& one : snapshot.groups)
            if (one.id == entry.first)
                return false;
        // A group that has just begun is in the events first.
        return !entry.second.path.empty() && entry.second.path.back().since + std::chrono::seconds(5) < snapshot.time;
    });
}

const std::deque<Rebalance>& RebalanceStories::of(const std::string& group) const
{
    static const std::deque<Rebalance> kNone;
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? kNone : found->second.stories;
}

const std::deque<GroupStep>& RebalanceStories::pathOf(const std::string& group) const
{
    static const std::deque<GroupStep> kNone;
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? kNone : found->second.path;
}

} // namespace brokerscope::ui
