#include "engine/storage/log_cleaner.h"

#include <algorithm>

namespace brokerscope::storage {

namespace {

// A piece of work takes a node's thread for a millisecond or so.
constexpr std::int64_t kLargestPiece = 256 << 10;
constexpr std::int64_t kSmallestPiece = 4 << 10;

} // namespace

LogCleaner::LogCleaner(LogDirectory& logs, std::function<void()> wake, Observer observer)
    : m_logs(logs), m_wake(std::move(wake)), m_observer(std::move(observer))
{
}
LogCleaner::~LogCleaner() = default;

void LogCleaner::stop()
{
    m_running.clear();
}

LogCleaner::Step LogCleaner::step(WallTime now, std::uint64_t seed, const CleanerSettings& settings, const StableOf& stableOf)
{
    if (!settings.enabled) {
        stop();
        return {};
    }
    // A partition that was moved away or made anew meanwhile ends by itself: its log is gone.
    if (m_running.size() < static_cast<std::size_t>(std::max(settings.threads, 0)) &&
        startDirtiest(now, seed, settings, stableOf))
        return {Next::Work, 0};
    const auto ready = std::find_if(m_running.begin(), m_running.end(), [](const Running& one) { return !one.waiting; });
    if (ready == m_running.end())
        return {m_running.empty() ? Next::Idle : Next::Wait, 0};
    std::rotate(ready, ready + 1, m_running.end()); // the others come first next time
    Running& mine = m_running.back();
    const std::uint64_t before = mine.compaction->stats().bytesRead;
    const auto piece = static_cast<std::size_t>(std::clamp(settings.ioBufferBytes, kSmallestPiece, kLargestPiece));
    const auto progress = mine.compaction->step(piece, now);
    const std::uint64_t bytes = mine.compaction->stats().bytesRead - before;
    if (!progress) {
        const TopicPartition partition = mine.partition;
        m_running.pop_back();
        if (progress.error().kind != ErrorKind::Closed)
            fail(partition, progress.error());
    } else if (progress.value() == Compaction::Progress::Done) {
        finish(mine);
        m_running.pop_back();
    } else {
        mine.waiting = progress.value() == Compaction::Progress::Waiting;
    }
    const bool someReady = std::any_of(m_running.begin(), m_running.end(), [](const Running& one) { return !one.waiting; });
    return {someReady || m_running.empty() ? Next::Work : Next::Wait, bytes};
}

bool LogCleaner::startDirtiest(WallTime now, std::uint64_t seed, const CleanerSettings& settings, const StableOf& stableOf)
{
    std::vector<TopicPartition> names;
    std::vector<DueCandidate> candidates;
    for (const TopicPartition& partition : m_logs.partitions()) {
        Log* const log = m_logs.find(partition);
        if (!log->config().cleanupCompact || log->offline())
            continue;
        if (const auto failed = m_failedLogs.find(partition); failed != m_failedLogs.end()) {
            if (failed->second == log)
                continue;
            m_failedLogs.erase(failed);
            m_uncleanable.erase(partition);
        }
        if (std::any_of(m_running.begin(), m_running.end(), [&](const Running& one) { return one.partition == partition; }))
            continue;
        const auto stable = stableOf(partition);
        if (!stable)
            continue;
        const auto range = log->compactionRange(m_logs.cleanedUpTo(partition), *stable, now);
        if (!range) {
            fail(partition, range.error());
            continue;
        }
        names.push_back(partition);
        candidates.push_back({range.value(), isDue(range.value(), log->config())});
    }
    const auto chosen = dirtiest(candidates);
    if (!chosen)
        return false;
    const TopicPartition& partition = names[*chosen];
    Compaction::Options options;
    options.range = candidates[*chosen].range;
    options.keyMapBytes = static_cast<std::size_t>(static_cast<double>(std::max<std::int64_t>(settings.dedupeBufferBytes, 0)) *
                                                   std::clamp(settings.dedupeBufferLoad, 0.0, 1.0) /
                                                   std::max(settings.threads, 1));
    options.seed = seed;
    options.wake = [weak = std::weak_ptr(m_alive), partition] {
        const auto self = weak.lock();
        if (!self)
            return;
        for (Running& one : (*self)->m_running)
            if (one.partition == partition)
                one.waiting = false;
        (*self)->m_wake();
    };
    // What is cleaned must never be scanned by a recovery that does not know of it.
    auto started = [&]() -> Result<std::unique_ptr<Compaction>> {
        BOOST_OUTCOME_TRY(m_logs.writeRecoveryPoint(partition));
        return Compaction::start(*m_logs.find(partition), std::move(options));
    }();
    if (!started) {
        fail(partition, started.error());
        return true; // there may be another one
    }
    m_running.insert(m_running.begin(), Running{partition, std::move(started).value(), false});
    return true;
}

void LogCleaner::fail(const TopicPartition& partition, const Error& error)
{
    m_failedLogs[partition] = m_logs.find(partition);
    m_uncleanable[partition] = error.message();
    if (m_observer.onUncleanable)
        m_observer.onUncleanable(partition, error.message());
}

void LogCleaner::finish(Running& done)
{
    // If this fails the same part is only cleaned once more.
    (void)m_logs.writeCleanedUpTo(done.partition, done.compaction->cleanedUpTo());
    if (m_observer.onCleaned)
        m_observer.onCleaned({done.partition, done.compaction->stats()});
}

} // namespace brokerscope::storage
