// Drives the log cleaner on a node: piece by piece between requests, never more than half of the thread's time, at the rate
// that log.cleaner.io.max.bytes.per.second allows, and every log.cleaner.backoff.ms a look at what has become dirty.
#pragma once

#include "engine/replication/replica_host.h"
#include "engine/storage/log_cleaner.h"

namespace brokerscope::replication {

class LogCleaning final
{
public:
    explicit LogCleaning(ReplicaHost& host); // `host` must outlive this
    ~LogCleaning();
    LogCleaning(const LogCleaning&) = delete;
    LogCleaning& operator=(const LogCleaning&) = delete;

    void start(); // once the first image is there
    void stop();  // before the logs are closed

private:
    void arm(Duration pause);
    void run();

    ReplicaHost& m_host;
    storage::LogCleaner m_cleaner;
    runtime::TimerId m_timer = 0;
    bool m_started = false;
};

} // namespace brokerscope::replication
