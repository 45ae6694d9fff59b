// A cluster that exists only as a script: tests set its state, push events, and read which commands the window sent.
#pragma once

#include "ui/bridge/cluster_source.h"

#include <string>
#include <vector>

namespace brokerscope::ui {

class FakeSource : public ClusterSource
{
    Q_OBJECT

public:
    FakeSource();

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_published; }
    [[nodiscard]] WallTime now() const override { return m_now; }
    void execute(const cluster::Command& command) override { commands.push_back(command); }
    [[nodiscard]] cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const override;
    [[nodiscard]] cluster::FramePtr frame(std::uint64_t sequence) const override;
    void registerBuiltInClient(const QString& clientId) override
    {
        builtIn.push_back(clientId.toStdString());
    }

    [[nodiscard]] std::vector<cluster::LostRecord> lostRecords() const override { return lost; }

    void publish(); // makes `state` the newest snapshot
    void advance(std::chrono::milliseconds by); // time passes, views animate
    std::uint64_t push(cluster::Event event);   // stamps sequence and, if unset, time; returns the sequence
    void pushTraffic(const std::vector<cluster::Traffic>& traffic) { emit trafficArrived(traffic); }

    cluster::ClusterSnapshot state;
    std::vector<cluster::Command> commands;
    std::vector<cluster::FramePtr> crossed; // ascending sequence
    std::vector<std::string> builtIn;
    std::vector<cluster::LostRecord> lost;

private:
    SnapshotPtr m_published;
    WallTime m_now;
    std::uint64_t m_sequence = 0;
};

// Three running nodes, node 2 the controller; topics orders and payments with three partitions each and
// __consumer_offsets with fifty; a producer web-shop, a Java client your-app, groups shipping and analytics.
cluster::ClusterSnapshot sampleCluster(WallTime now);

// A second after `node` was killed: replicas offline, leaders moved to the next in-sync replica, one epoch later.
void applyKill(cluster::ClusterSnapshot& state, NodeId node, WallTime killedAt);

// The events of that kill, as the engine reports them, ending with the first acknowledged produce's absence of errors.
void pushKillStory(FakeSource& source, NodeId node);

} // namespace brokerscope::ui
