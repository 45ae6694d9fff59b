// A cluster that somebody else runs, pulled like our own one. It can be looked at, produced to and consumed from, but not
// broken: every command is answered with the reason.
#pragma once

#include "ui/bridge/cluster_source.h"

#include <QTimer>

namespace brokerscope::remote {
class RemoteCluster;
}

namespace brokerscope::ui {

class RemoteClusterSource final : public ClusterSource
{
public:
    // `cluster` must outlive this.
    explicit RemoteClusterSource(remote::RemoteCluster& cluster, QObject* parent = nullptr);

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] WallTime now() const override;
    [[nodiscard]] QString whyNoActs() const override;
    void execute(const cluster::Command& command) override;
    void registerBuiltInClient(const QString& clientId) override;

private:
    void pull();

    remote::RemoteCluster& m_cluster;
    QTimer m_timer;
    SnapshotPtr m_snapshot;
    std::uint64_t m_nextEvent = 1;
};

} // namespace brokerscope::ui
