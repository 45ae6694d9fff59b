// The rebalances of each group as they happened, made of the coordinator's events: why one began, who came and went, how long
// each phase took. And the path of states a group has taken. Pure.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::ui {

enum class RebalancePhase {
    Joining,     // classic: the coordinator waits until every member has sent JoinGroup
    Assigning,   // classic: the group's leader shares out, every member asks with SyncGroup
    Reconciling, // consumer (KIP-848): members give up and take over, one by one
};

struct Rebalance
{
    struct Phase
    {
        RebalancePhase phase{};
        WallTime start{};
        std::optional<WallTime> end;
    };
    WallTime start{};
    std::optional<WallTime> end;
    std::string reason;              // as the coordinator said it
    std::vector<std::string> joined; // member ids
    std::vector<std::string> left;   // member ids with, behind a colon, why
    std::vector<Phase> phases;
    std::int64_t generation = 0;     // the one it led to; of a consumer group: its epoch
    int restarts = 0;                // so many times it began anew before it came to an end
    std::uint64_t event = 0;         // sequence of the event that it began with
};

struct GroupStep
{
    std::string state; // Kafka's word
    WallTime since{};
};

class RebalanceStories
{
public:
    static constexpr std::size_t kMostStories = 50; // a group
    static constexpr std::size_t kMostSteps = 32;

    void onEvent(const cluster::Event& event);
    // Tells of which kind each group is, and corrects the path where no event told of a change.
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    // Oldest first; the last one may be under way.
    [[nodiscard]] const std::deque<Rebalance>& of(const std::string& group) const;
    [[nodiscard]] const std::deque<GroupStep>& pathOf(const std::string& group) const;

private:
    struct Group
    {
        bool consumer = false;
        std::deque<Rebalance> stories;
        std::deque<GroupStep> path;
        std::vector<std::string> joined; // since the last one ended
        std::vector<std::string> left;
    };

    static void step(Group& group, const std::string& state, WallTime at);

    std::map<std::string, Group> m_groups;
};

} // namespace brokerscope::ui
