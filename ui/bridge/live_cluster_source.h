// The cluster in this process. The window takes what is new when the engine says that there is something, which it does as
// often as the window wishes (Pace) and soon after something happened; it never waits for the engine.
#pragma once

#include "ui/bridge/cluster_source.h"
#include "ui/bridge/pace.h"
#include "ui/bridge/server_log_source.h"

#include <QTimer>

namespace brokerscope::cluster {
class Cluster;
}

namespace brokerscope::ui {

class LiveClusterSource final : public ClusterSource, public ServerLogSource
{
public:
    // `cluster` must outlive this.
    explicit LiveClusterSource(cluster::Cluster& cluster, QObject* parent = nullptr);
    ~LiveClusterSource() override;

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] WallTime now() const override;
    [[nodiscard]] cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const override;
    [[nodiscard]] cluster::FramePtr frame(std::uint64_t sequence) const override;
    [[nodiscard]] cluster::LogBatch readLog(std::uint64_t from, std::size_t limit) const override;
    void execute(const cluster::Command& command) override;
    [[nodiscard]] std::vector<cluster::LostRecord> lostRecords() const override;
    void registerBuiltInClient(const QString& clientId) override;

private:
    struct Answers;  // filled by engine threads, emptied by pull()
    struct Doorbell; // rung by engine threads

    void pull();

    cluster::Cluster& m_cluster;
    QTimer m_timer; // for what moves while nothing new comes
    Pace m_pace;
    std::chrono::milliseconds m_interval = Pace::kUsual;
    SnapshotPtr m_snapshot;
    std::uint64_t m_nextEvent = 1;
    std::shared_ptr<Answers> m_answers;
    std::shared_ptr<Doorbell> m_doorbell;
};

} // namespace brokerscope::ui
