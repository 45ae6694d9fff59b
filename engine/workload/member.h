// One member of a ConsumerGroup: a thread with a real consumer on it. Internal to this folder.
#pragma once

#include "engine/workload/client.h"
#include "engine/workload/consumer_group.h"
#include "engine/workload/rate_meter.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace brokerscope::workload {

// The newest records that the group has read, shared by its members.
class RecentRecords
{
public:
    static constexpr std::size_t kKept = 500;
    void add(std::vector<ReceivedRecord> records);
    [[nodiscard]] std::vector<ReceivedRecord> from(std::uint64_t sequence) const;
    [[nodiscard]] std::uint64_t end() const;

private:
    mutable std::mutex m_mutex;
    std::deque<ReceivedRecord> m_records;
    std::uint64_t m_end = 0;
};

class Member
{
public:
    Member(const ConsumerGroupSettings& settings,
           int number,
           std::shared_ptr<RecentRecords> recent);
    [[nodiscard]] Result<void> open();

    // --- any thread ---
    void stop(Departure departure);
    void setPaused(bool paused);
    void setTimePerRecord(std::chrono::microseconds time);
    void setStuck(bool stuck);
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::shared_ptr<const MemberStatus> status() const; // never null
    [[nodiscard]] bool hasEnded() const
    {
        return m_ended;
    } // it has left the group and closed its connections

    // --- the member's thread; returns when it has been stopped or cannot go on ---
    void run();

private:
    void takeCommands();
    void poll();
    void received(const rd_kafka_message_t& message);
    void dwell(); // the time that the application takes for a record
    void hang(); // as long as it is stuck
    void applyPause();
    void rebalanced(rd_kafka_resp_err_t what, rd_kafka_topic_partition_list_t* partitions);
    void noteAssignment();
    void noteError(rd_kafka_resp_err_t error, const char* text);
    void publish();
    void leave();
    [[nodiscard]] bool isStopping() const;

    static void onRebalance(rd_kafka_t*,
                            rd_kafka_resp_err_t what,
                            rd_kafka_topic_partition_list_t* partitions,
                            void* opaque);
    static void onError(rd_kafka_t* handle, int code, const char* reason, void* opaque);

    const ConsumerGroupSettings m_settings;
    const int m_number;
    const std::shared_ptr<RecentRecords> m_recent;

    // Shared with the callers.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    Departure m_departure = Departure::Leave;
    bool m_wantPaused = false;
    bool m_stuck = false;
    std::chrono::microseconds m_timePerRecord{0};
    std::shared_ptr<const MemberStatus> m_published;
    std::atomic<bool> m_ended{false};

    // The thread's own.
    Handle m_handle;
    bool m_failed = false; // a fatal error, such as FENCED_INSTANCE_ID
    bool m_leaving = false;
    MemberStatus m_status;
    RateMeter m_rate;
    std::vector<ReceivedRecord> m_batch; // read since the last publication
    Instant m_publishedAt{};
};

} // namespace brokerscope::workload
