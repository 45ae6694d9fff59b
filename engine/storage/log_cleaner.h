// Cleans the compacted logs of a node, the dirtiest first, in small pieces: decides which log is next, remembers how far
// each was cleaned (cleaner-offset-checkpoint), and leaves alone those that failed. On the node's thread.
#pragma once

#include "engine/base/time.h"
#include "engine/storage/cleaner_settings.h"
#include "engine/storage/compaction.h"
#include "engine/storage/log_directory.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::storage {

class LogCleaner final
{
public:
    struct Cleaned // for the record: one log was cleaned
    {
        TopicPartition partition;
        CompactionStats stats;
    };
    struct Observer
    {
        std::function<void(const Cleaned&)> onCleaned;
        std::function<void(const TopicPartition&, const std::string& why)> onUncleanable;
    };
    // `logs` must outlive this. `wake`: step() has something to do again.
    LogCleaner(LogDirectory& logs, std::function<void()> wake, Observer observer);
    ~LogCleaner();
    LogCleaner(const LogCleaner&) = delete;
    LogCleaner& operator=(const LogCleaner&) = delete;

    // Where nothing at or above may be touched: the lower of high watermark and last stable offset; nullopt: not a
    // partition of this node any more.
    using StableOf = std::function<std::optional<Offset>(const TopicPartition&)>;
    enum class Next { Work, Wait, Idle }; // call again soon, when woken, after the backoff
    struct Step
    {
        Next next = Next::Idle;
        std::uint64_t bytes = 0; // gone through, for the rate
    };
    // One piece of work: begins cleanings that are due, moves one of those under way on.
    [[nodiscard]] Step step(WallTime now, std::uint64_t seed, const CleanerSettings& settings, const StableOf& stableOf);
    // Gives up what is under way, e.g. before the logs are closed.
    void stop();

    [[nodiscard]] const std::map<TopicPartition, std::string>& uncleanable() const { return m_uncleanable; }
    [[nodiscard]] std::size_t running() const { return m_running.size(); }

private:
    struct Running
    {
        TopicPartition partition;
        std::unique_ptr<Compaction> compaction;
        bool waiting = false;
    };
    [[nodiscard]] bool startDirtiest(WallTime now, std::uint64_t seed, const CleanerSettings& settings,
                                     const StableOf& stableOf);
    void fail(const TopicPartition& partition, const Error& error);
    void finish(Running& done);

    LogDirectory& m_logs;
    std::function<void()> m_wake;
    Observer m_observer;
    std::vector<Running> m_running; // the one whose turn is next in front
    std::map<TopicPartition, std::string> m_uncleanable;
    std::map<TopicPartition, const Log*> m_failedLogs; // a log that was made anew is tried again
    std::shared_ptr<LogCleaner*> m_alive = std::make_shared<LogCleaner*>(this);
};

} // namespace brokerscope::storage
