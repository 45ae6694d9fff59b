#include "ui/bridge/session_recorder.h"

#include "engine/recording/recorder.h"
#include "ui/bridge/cluster_source.h"

#include <limits>

namespace brokerscope::ui {

namespace {
constexpr std::size_t kFramesATime = 4000;
}

struct SessionRecorder::Session
{
    std::unique_ptr<recording::Recorder> recorder;
    recording::FrameBudget budget;
    std::uint64_t nextFrame = 1;
};

SessionRecorder::SessionRecorder(ClusterSource& source, QObject* parent) : QObject(parent), m_source(source)
{
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        if (m_session)
            m_session->recorder->add(snapshot);
    });
    connect(&m_source, &ClusterSource::eventsArrived, this, [this](const std::vector<cluster::Event>& events) {
        if (m_session)
            m_session->recorder->add(events);
    });
    connect(&m_source, &ClusterSource::trafficArrived, this, [this](const std::vector<cluster::Traffic>& traffic) {
        if (m_session)
            m_session->recorder->add(traffic);
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
    m_session = std::make_unique<Session>();
    m_session->recorder = std::move(recorder.value());
    m_session->recorder->add(m_source.snapshot());
    // What crossed before is no part of it.
    m_session->nextFrame = m_source.frames(1, std::numeric_limits<std::size_t>::max()).next;
    emit changed();
    return {};
}

void SessionRecorder::stop()
{
    if (!m_session)
        return;
    takeFrames();
    const auto finished = m_session->recorder->finish();
    m_session.reset();
    emit changed();
    if (!finished)
        emit failed(QString::fromStdString(finished.error().message()));
}

QString SessionRecorder::path() const
{
    return m_session ? QString::fromStdString(m_session->recorder->path().string()) : QString();
}

qint64 SessionRecorder::bytes() const
{
    return m_session ? m_session->recorder->status().bytes : 0;
}

void SessionRecorder::check()
{
    if (!m_session)
        return;
    takeFrames();
    if (!m_session->recorder->status().error.empty())
        stop();
}

void SessionRecorder::takeFrames()
{
    for (bool more = true; more;) {
        const auto batch = m_source.frames(m_session->nextFrame, kFramesATime);
        m_session->nextFrame = batch.next;
        m_session->recorder->add(m_session->budget.keep(batch));
        more = batch.frames.size() == kFramesATime;
    }
}

} // namespace brokerscope::ui
