// Measures what one setting of a producer costs: a topic of its own, a real producer for some seconds, its figures, and how many
// records were at risk in the meantime. One at a time. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"

#include <QObject>
#include <QString>

#include <optional>

namespace brokerscope::ui {

class Workloads;

struct CostSetting
{
    QString acks = QStringLiteral("all");
    int minInsyncReplicas = 2;
    bool idempotent = true; // needs acks=all
    int lingerMs = 5;
    int recordsPerSecond = 2'000;
};

struct CostFigures
{
    double recordsPerSecond = 0; // acknowledged
    std::optional<double> p50Ms;
    std::optional<double> p99Ms;
    qint64 failed = 0;
    qint64 mostAtRisk = 0;       // at one look at the cluster: not on all in-sync replicas, or on one running node alone
    bool committedAtRisk = false; // some of those were committed
    QString error;               // the last one
};

class CostTrial final : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    CostTrial(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);
    ~CostTrial() override;

    // Measured once the producer has run in.
    static constexpr std::chrono::seconds kRunIn{3};
    static constexpr std::chrono::seconds kMeasured{8};

    void start(const CostSetting& setting);
    void cancel();
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] const CostSetting& setting() const { return m_setting; }
    [[nodiscard]] CostFigures now() const; // so far
    [[nodiscard]] std::chrono::milliseconds left() const;

signals:
    void finished(const brokerscope::ui::CostFigures& figures);
    void failed(const QString& why);

private:
    void onTopicCreated(const QString& name, const QString& error);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);
    void onTick(WallTime now);
    void end();

    ClusterSource& m_source;
    Workloads& m_workloads;
    CostSetting m_setting;
    QString m_topic;
    int m_number = 0;
    bool m_on = false;
    quint64 m_producer = 0; // 0: the topic is being made
    WallTime m_began{};
    std::optional<qint64> m_recordsAtBegin; // once it has run in
    qint64 m_mostAtRisk = 0;
    bool m_committedAtRisk = false;
};

} // namespace brokerscope::ui
