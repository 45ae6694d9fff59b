#include "ui/bridge/session_recorder.h"

#include "engine/recording/recorder.h"
#include "ui/bridge/cluster_source.h"

namespace brokerscope::ui {

SessionRecorder::SessionRecorder(ClusterSource& source, QObject* parent) : QObject(parent), m_source(source)
{
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        if (m_recorder)
            m_recorder->add(snapshot);
    });
    connect(&m_source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        if (m_recorder)
            m_recorder->add(events);
    });
    connect(&m_source, &ClusterSource::trafficArrived, this, [this](const std::vector<cluster::Traffic>& traffic) {
        if (m_recorder)
            m_recorder->add(traffic);
    });
    connect(&m_source, &ClusterSource::tick, this, &SessionRecorder::check);
}

SessionRecorder::~SessionRecorder() = default;

QString SessionRecorder::start(const QString& path)
{
    stop();
    auto recorder = recording::Recorder::start(path.toStdString());
    if (!recorder)
        return QString::fromStdString(recorder.error().message());
    m_recorder = std::move(recorder.value());
    m_recorder->add(m_source.snapshot());
    emit changed();
    return {};
}

void SessionRecorder::stop()
{
    if (!m_recorder)
        return;
    const auto finished = m_recorder->finish();
    m_recorder.reset();
    emit changed();
    if (!finished)
        emit failed(QString::fromStdString(finished.error().message()));
}

QString SessionRecorder::path() const
{
    return m_recorder ? QString::fromStdString(m_recorder->path().string()) : QString();
}

qint64 SessionRecorder::bytes() const
{
    return m_recorder ? m_recorder->status().bytes : 0;
}

void SessionRecorder::check()
{
    if (m_recorder && !m_recorder->status().error.empty())
        stop();
}

} // namespace brokerscope::ui
