#include "ui/bridge/remote_cluster_source.h"

#include "engine/base/machine_clock.h"
#include "ui/words/external_words.h"

#include "engine/remote/remote_cluster.h"

#include <chrono>

namespace brokerscope::ui {

namespace {

constexpr int kPullIntervalMs = 33; // what moves, moves at this rate; new figures come about once a second

} // namespace

RemoteClusterSource::RemoteClusterSource(remote::RemoteCluster& cluster, QObject* parent)
    : ClusterSource(parent)
    , m_cluster(cluster)
    , m_snapshot(cluster.snapshot())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kPullIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RemoteClusterSource::pull);
    m_timer.start();
}

WallTime RemoteClusterSource::now() const
{
    return machineWallTime();
}

QString RemoteClusterSource::whyNoActs() const
{
    return whyNoActsOnExternal();
}

void RemoteClusterSource::execute(const cluster::Command& command)
{
    QTimer::singleShot(0, this, [this, command] { emit commandFinished(command, whyNoActs()); });
}

void RemoteClusterSource::registerBuiltInClient(const QString& clientId)
{
    m_cluster.registerBuiltInClient(clientId.toStdString());
}

void RemoteClusterSource::pull()
{
    if (auto snapshot = m_cluster.snapshot(); snapshot->version != m_snapshot->version) {
        m_snapshot = std::move(snapshot);
        emit snapshotChanged(m_snapshot);
    }
    const auto batch = m_cluster.events(m_nextEvent);
    m_nextEvent = batch.next;
    if (batch.lost > 0)
        emit eventsLost(batch.lost);
    if (!batch.events.empty())
        emit eventsArrived(batch.events);
    emit tick(now());
}

} // namespace brokerscope::ui
