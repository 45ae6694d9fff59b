// A stream program of the application's own: it reads a topic, makes something of each record, and writes what comes out to
// another topic. What it promises when it crashes is set by the order in which it writes and commits. One real consumer, the
// only member of its group, and one real producer, on a thread of its own. All functions may be called from any thread and
// return at once.
#pragma once

#include "engine/base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace brokerscope::workload {

enum class Guarantee {
    AtMostOnce,  // commits the offsets, then writes
    AtLeastOnce, // writes, then commits the offsets
    ExactlyOnce, // both in one transaction
};

enum class Work {
    Copy,  // the record as it is
    Count, // how often its key has come so far. The counts are restored from the topic that they are written to
};

struct ProcessorSettings
{
    std::string bootstrapServers;
    std::string name; // client.id, group.id and, with exactly once, transactional.id
    std::string from;
    std::string to;
    Guarantee guarantee = Guarantee::AtLeastOnce;
    Work work = Work::Copy;
    std::chrono::milliseconds sessionTimeout{2'000};
};

struct ProcessorStatus
{
    bool running = false;
    bool crashed = false;
    std::uint64_t read = 0;
    std::uint64_t written = 0; // acknowledged, those of aborted transactions too
    std::uint64_t keys = 0;    // counted
    std::string lastError;     // a name; empty: none yet
    std::string lastErrorText;
};

class Processor
{
public:
    // Fails with a sentence when a setting is refused. It does not wait for a connection.
    [[nodiscard]] static Result<std::unique_ptr<Processor>> start(const ProcessorSettings& settings);
    // Stops in the background; see waitForClosingClients().
    ~Processor();
    Processor(const Processor&) = delete;
    Processor& operator=(const Processor&) = delete;

    // With the next records that it takes it dies, without a word, between the two things that have to be done: at most once
    // between commit and write, at least once between write and commit, exactly once before the transaction is committed.
    void crash();
    [[nodiscard]] ProcessorStatus status() const;

private:
    class Impl;
    explicit Processor(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
