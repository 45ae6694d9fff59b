#include "ui/bridge/live_cluster_source.h"

#include "engine/base/machine_clock.h"
#include "engine/cluster/cluster.h"

#include <chrono>
#include <mutex>
#include <utility>

namespace brokerscope::ui {

struct LiveClusterSource::Answers
{
    struct Answer
    {
        cluster::Command command;
        QString error;
    };
    std::mutex mutex;
    std::vector<Answer> waiting;
};

// The window may be gone when the engine rings; rings that come before the last one was heard are one.
struct LiveClusterSource::Doorbell
{
    std::mutex mutex;
    LiveClusterSource* window = nullptr;
    bool rung = false;

    void ring()
    {
        const std::lock_guard lock(mutex);
        if (window == nullptr || std::exchange(rung, true))
            return;
        QMetaObject::invokeMethod(window, [source = window] { source->pull(); }, Qt::QueuedConnection);
    }
    void heard()
    {
        const std::lock_guard lock(mutex);
        rung = false;
    }
};

LiveClusterSource::LiveClusterSource(cluster::Cluster& cluster, QObject* parent)
    : ClusterSource(parent)
    , m_cluster(cluster)
    , m_snapshot(cluster.snapshot())
    , m_answers(std::make_shared<Answers>())
    , m_doorbell(std::make_shared<Doorbell>())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveClusterSource::pull);
    m_timer.start(Pace::kUsual);
    m_doorbell->window = this;
    m_cluster.onSnapshot([bell = m_doorbell] { bell->ring(); });
}

LiveClusterSource::~LiveClusterSource()
{
    m_cluster.onSnapshot({});
    const std::lock_guard lock(m_doorbell->mutex);
    m_doorbell->window = nullptr;
}

WallTime LiveClusterSource::now() const
{
    return machineWallTime();
}

cluster::FrameBatch LiveClusterSource::frames(std::uint64_t from, std::size_t limit) const
{
    return m_cluster.frames(from, limit);
}

cluster::FramePtr LiveClusterSource::frame(std::uint64_t sequence) const
{
    return m_cluster.frame(sequence);
}

cluster::LogBatch LiveClusterSource::readLog(std::uint64_t from, std::size_t limit) const
{
    return m_cluster.log(from, limit);
}

void LiveClusterSource::execute(const cluster::Command& command)
{
    // The answer may come after the window is gone: it lands in a box that both sides keep alive.
    m_cluster.execute(command, [answers = m_answers, command](Result<void> result) {
        QString error;
        if (!result)
            error = QString::fromStdString(result.error().message());
        const std::lock_guard lock(answers->mutex);
        answers->waiting.push_back({command, error});
    });
}

std::vector<cluster::LostRecord> LiveClusterSource::lostRecords() const
{
    return m_cluster.lostRecords();
}

void LiveClusterSource::registerBuiltInClient(const QString& clientId)
{
    m_cluster.registerBuiltInClient(clientId.toStdString());
}

void LiveClusterSource::pull()
{
    m_doorbell->heard();
    auto snapshot = m_cluster.snapshot();
    if (snapshot && snapshot->version != m_snapshot->version) {
        m_snapshot = std::move(snapshot);
        emit snapshotChanged(m_snapshot);
    }

    const auto batch = m_cluster.events(m_nextEvent);
    m_nextEvent = batch.next;
    if (batch.lost > 0)
        emit eventsLost(batch.lost);
    if (!batch.events.empty())
        emit eventsArrived(batch.events);

    const auto traffic = m_cluster.takeTraffic();
    if (!traffic.empty())
        emit trafficArrived(traffic);

    std::vector<Answers::Answer> answers;
    {
        const std::lock_guard lock(m_answers->mutex);
        answers.swap(m_answers->waiting);
    }
    for (const auto& answer : answers)
        emit commandFinished(answer.command, answer.error);

    emit tick(now());
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    if (const auto interval = m_pace.next(steady, threadUsage()); interval != m_interval) {
        m_interval = interval;
        m_cluster.setLookInterval(interval);
    }
    m_timer.start(m_interval + m_interval / 2); // usually the doorbell is rung first
}

} // namespace brokerscope::ui
