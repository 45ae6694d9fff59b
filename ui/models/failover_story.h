// The story of the last failure, told by its events: who failed, when it was noticed, which partitions lost their leader,
// for how long, who took over, in which epoch, and why. Pure: fed with events and snapshots, asked for numbers.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::ui {

struct PartitionFailover
{
    std::string topic;
    PartitionIndex partition{-1};
    NodeId lost = kNoNode;            // the leader that went
    NodeId taken = kNoNode;           // who took over; kNoNode: nobody yet
    LeaderEpoch epoch = kNoEpoch;     // the new leader's
    std::optional<std::int64_t> leaderlessMs; // from the failure to the election; empty while it lasts
    std::uint64_t because = 0;        // sequence of the event that explains it (the fencing), 0: unknown
    std::uint64_t event = 0;          // the election itself
    Offset highWatermarkBefore = kNoOffset;   // the last that the lost leader was known to have committed
    bool offline = false;             // no replica could take over
    bool acknowledged = false;        // the new leader has committed a record since
    std::optional<std::int64_t> firstAckMs; // from the failure until then
};

struct Failover
{
    cluster::EventType act{};          // what happened to the node: killed, power lost, stopped, paused, cut off
    NodeId node = kNoNode;
    std::uint64_t event = 0;
    WallTime at{};
    std::optional<std::int64_t> detectedMs;  // until the controller fenced it
    std::optional<std::int64_t> electedMs;   // until the last of its partitions had a new leader
    std::optional<std::int64_t> firstAckMs;  // until a new leader first committed a record
    std::optional<std::int64_t> controllerMs; // until a new controller was elected, when it was the controller
    std::optional<std::int64_t> backMs;      // until it served again
    std::vector<PartitionFailover> partitions;

    // Committed records that a new leader does not have. 0 is a fact only once every partition has a new leader.
    std::optional<std::int64_t> recordsLost;

    [[nodiscard]] bool over() const { return backMs.has_value(); }
    [[nodiscard]] std::size_t moved() const;
};

class FailoverStory
{
public:
    // Both in the order in which they came about.
    void onEvent(const cluster::Event& event);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    // The last failure; nullptr when there was none.
    [[nodiscard]] const Failover* latest() const { return m_latest ? &*m_latest : nullptr; }
    // Those before it that moved a leader or took the controller, oldest first; at most kEarlier.
    static constexpr std::size_t kEarlier = 50;
    [[nodiscard]] const std::deque<Failover>& earlier() const { return m_earlier; }
    void dismiss() { m_latest.reset(); }

private:
    void begin(const cluster::Event& event);
    void onElected(const cluster::Event& event);
    PartitionFailover* find(const std::string& topic, PartitionIndex partition);

    std::optional<Failover> m_latest;
    std::deque<Failover> m_earlier;
    std::optional<NodeId> m_controller;
    // A partition's leader and high watermark as the snapshots told them last; what a failure is measured against. Of its
    // leader before, too: a snapshot may show the new one before the event has come that tells of its election.
    struct Committed
    {
        NodeId leader = kNoNode;
        Offset highWatermark = kNoOffset;
        NodeId leaderBefore = kNoNode;
        Offset highWatermarkBefore = kNoOffset;

        void note(NodeId newLeader, Offset newHighWatermark);
        [[nodiscard]] Offset under(NodeId node) const; // kNoOffset: neither of the two
    };
    std::map<std::pair<std::string, std::int32_t>, Committed> m_committed;
};

} // namespace brokerscope::ui
