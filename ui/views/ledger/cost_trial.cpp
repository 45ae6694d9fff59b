#include "ui/views/ledger/cost_trial.h"

#include "ui/bridge/workloads.h"

#include "engine/cluster/risk.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kTrialPartitions = 3;
constexpr int kMostTrialReplicas = 3;
constexpr qint64 kValueBytes = 200;

double secondsOf(WallTime::duration time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

CostTrial::CostTrial(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
{
    connect(&m_workloads, &Workloads::topicCreated, this, &CostTrial::onTopicCreated);
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) { onSnapshot(*snapshot); });
    connect(&m_source, &ClusterSource::tick, this, [this](WallTime now) { onTick(now); });
}

CostTrial::~CostTrial() = default;

void CostTrial::start(const CostSetting& setting)
{
    if (m_on)
        return;
    m_on = true;
    m_setting = setting;
    m_producer = 0;
    m_recordsAtBegin.reset();
    m_mostAtRisk = 0;
    m_committedAtRisk = false;
    const auto snapshot = m_source.snapshot();
    do // one that was left behind by an earlier run is not written to
        m_topic = QStringLiteral("ledger-cost-%1").arg(++m_number);
    while (snapshot->topic(m_topic.toStdString()));
    NewTopic topic;
    topic.name = m_topic;
    topic.partitions = kTrialPartitions;
    topic.replicationFactor = std::clamp(static_cast<int>(snapshot->nodes.size()), 1, kMostTrialReplicas);
    topic.configs.insert(QStringLiteral("min.insync.replicas"), QString::number(setting.minInsyncReplicas));
    m_workloads.createTopic(topic);
}

void CostTrial::onTopicCreated(const QString& name, const QString& error)
{
    if (!m_on || m_producer != 0 || name != m_topic)
        return;
    if (!error.isEmpty()) {
        m_on = false;
        emit failed(error);
        return;
    }
    SteadyProducer producer;
    producer.clientId = m_topic;
    producer.record.topic = m_topic;
    producer.record.value = QByteArrayLiteral("{n}");
    producer.valueSize = kValueBytes;
    producer.recordsPerSecond = m_setting.recordsPerSecond;
    producer.acks = m_setting.acks;
    producer.idempotent = m_setting.idempotent && m_setting.acks == QLatin1String("all");
    producer.lingerMs = m_setting.lingerMs;
    m_producer = m_workloads.start(producer);
    m_began = m_source.now();
}

void CostTrial::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (!m_on || m_producer == 0)
        return;
    const auto topic = snapshot.topic(m_topic.toStdString());
    if (!topic)
        return;
    qint64 atRisk = 0;
    for (const auto& partition : topic->partitions) {
        const auto risk = cluster::riskOf(partition);
        atRisk += risk.atRisk + risk.uncommitted;
        m_committedAtRisk = m_committedAtRisk || risk.atRisk > 0;
    }
    m_mostAtRisk = std::max(m_mostAtRisk, atRisk);
}

void CostTrial::onTick(WallTime now)
{
    if (!m_on || m_producer == 0)
        return;
    const auto rows = m_workloads.rows();
    const auto* row = rowOf(rows, m_producer);
    if (row == nullptr) { // somebody has stopped it in Produce
        cancel();
        emit failed(tr("The producer was stopped."));
        return;
    }
    if (!m_recordsAtBegin && now - m_began >= kRunIn) {
        m_recordsAtBegin = row->records;
        m_mostAtRisk = 0;
        m_committedAtRisk = false;
    }
    if (now - m_began < kRunIn + kMeasured)
        return;
    const auto figures = this->now();
    end();
    emit finished(figures);
}

CostFigures CostTrial::now() const
{
    CostFigures figures;
    const auto rows = m_workloads.rows();
    const auto* row = rowOf(rows, m_producer);
    if (row == nullptr)
        return figures;
    const double seconds = m_recordsAtBegin ? secondsOf(m_source.now() - m_began - kRunIn) : 0;
    figures.recordsPerSecond = seconds > 0 ? static_cast<double>(row->records - *m_recordsAtBegin) / seconds : row->recordsPerSecond;
    figures.p50Ms = row->p50Ms;
    figures.p99Ms = row->p99Ms;
    figures.failed = row->failed;
    figures.error = row->lastError;
    figures.mostAtRisk = m_mostAtRisk;
    figures.committedAtRisk = m_committedAtRisk;
    return figures;
}

std::chrono::milliseconds CostTrial::left() const
{
    using std::chrono::milliseconds;
    const auto whole = std::chrono::duration_cast<milliseconds>(kRunIn + kMeasured);
    if (!m_on || m_producer == 0)
        return whole;
    return std::clamp(whole - std::chrono::duration_cast<milliseconds>(m_source.now() - m_began), milliseconds(0), whole);
}

void CostTrial::cancel()
{
    if (m_on)
        end();
}

void CostTrial::end()
{
    m_on = false;
    if (m_producer != 0)
        m_workloads.stop(m_producer);
    m_producer = 0;
    m_workloads.deleteTopic(m_topic);
}

} // namespace brokerscope::ui
