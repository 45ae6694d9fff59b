// What happened since the active controller failed, from the cluster's events: who stood, who voted, who was elected, whom the new
// one fenced, which partitions it moved; and what it wrote to the metadata log. Pure: fed with events and snapshots.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::ui {

struct ControllerStep
{
    cluster::Event event;
    std::size_t count = 1; // so many of the kind, one after another
};

class ControllerStory
{
public:
    static constexpr std::size_t kMostSteps = 12;

    void onEvent(const cluster::Event& event);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    [[nodiscard]] bool begun() const { return !m_steps.empty(); }
    [[nodiscard]] const std::vector<ControllerStep>& steps() const { return m_steps; } // the failure first
    [[nodiscard]] std::optional<std::int64_t> electedMs() const;                       // from the failure on
    [[nodiscard]] NodeId elected() const { return m_elected; }                         // kNoNode: nobody yet
    [[nodiscard]] LeaderEpoch epoch() const { return m_epoch; }                        // of who was elected
    [[nodiscard]] std::size_t moved() const { return m_moved; }                        // partitions that got another leader
    // Of the new controller, by Kafka's names, as far as the snapshots still have them.
    [[nodiscard]] const std::map<std::string, int>& records() const { return m_records; }

private:
    std::vector<ControllerStep> m_steps;
    NodeId m_active = kNoNode; // as the snapshots told it last
    NodeId m_elected = kNoNode;
    LeaderEpoch m_epoch = kNoEpoch;
    std::optional<WallTime> m_electedAt;
    std::size_t m_moved = 0;
    std::map<std::string, int> m_records;
};

} // namespace brokerscope::ui
