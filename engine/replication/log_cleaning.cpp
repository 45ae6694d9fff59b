#include "engine/replication/log_cleaning.h"

#include "engine/metadata/config/log_config_of.h"

#include <algorithm>

namespace brokerscope::replication {

namespace {

constexpr Duration kShortestPause = std::chrono::milliseconds(1); // in which the node serves others

} // namespace

LogCleaning::LogCleaning(ReplicaHost& host)
    : m_host(host), m_cleaner(host.logs, [this] { arm(Duration::zero()); }, {})
{}

LogCleaning::~LogCleaning()
{
    stop();
}

void LogCleaning::start()
{
    m_started = true;
    arm(kShortestPause);
}

void LogCleaning::stop()
{
    m_started = false;
    if (m_timer != 0)
        m_host.world.scheduler().cancel(m_timer);
    m_timer = 0;
    m_cleaner.stop();
}

void LogCleaning::arm(Duration pause)
{
    if (!m_started)
        return;
    if (m_timer != 0)
        m_host.world.scheduler().cancel(m_timer);
    m_timer = m_host.world.scheduler().runAt(m_host.now() + pause, [this] {
        m_timer = 0;
        run();
    });
}

void LogCleaning::run()
{
    const auto settings = metadata::cleanerSettingsOf({m_host.image->brokerConfigs(m_host.self),
                                                       m_host.image->clusterDefaultConfigs(), &m_host.config.fixed});
    const auto stableOf = [this](const storage::TopicPartition& name) -> std::optional<Offset> {
        const auto topic = m_host.image->topic(name.topic);
        const Replica* replica = topic ? m_host.find({topic->id, name.partition}) : nullptr;
        return replica ? std::optional(replica->partition().lastStableOffset()) : std::nullopt;
    };
    const Instant begun = m_host.now();
    const auto step = m_cleaner.step(m_host.world.clock().wallNow(), m_host.world.random().next(), settings, stableOf);
    const Duration taken = m_host.now() - begun;
    if (step.next == storage::LogCleaner::Next::Idle)
        return arm(settings.backoff);
    if (step.next == storage::LogCleaner::Next::Wait)
        return; // its syncs wake us
    const double seconds = settings.maxBytesPerSecond > 0 ? static_cast<double>(step.bytes) / settings.maxBytesPerSecond : 0;
    const auto rate = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::min(seconds, 60.0)));
    arm(std::max({kShortestPause, taken, rate}));
}

} // namespace brokerscope::replication
