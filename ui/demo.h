// The first ten seconds: on a cluster without topics of a user, real clients begin to write and read by themselves, so that
// something moves before anything was chosen. One act stops them all.
#pragma once

#include "ui/bridge/cluster_source.h"

#include <QList>
#include <QObject>

namespace brokerscope::ui {

class Workloads;

class Demo : public QObject
{
    Q_OBJECT

public:
    // Both outlive the demo.
    Demo(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);

    // Waits until the cluster serves; begins at once if it does.
    void start();
    // Starts by itself if the cluster has no topics but the demo's own, and no clients.
    void startIfFresh();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_state != State::Off; }

signals:
    void changed();

private:
    enum class State { Off, WaitingForCluster, CreatingTopics, Running };

    void advance();
    [[nodiscard]] bool serves() const;
    [[nodiscard]] bool has(const QString& topic) const;
    void setState(State state);

    ClusterSource& m_source;
    Workloads& m_workloads;
    State m_state = State::Off;
    bool m_onlyIfFresh = false;
    bool m_asked = false;
    QList<quint64> m_ids;
};

} // namespace brokerscope::ui
