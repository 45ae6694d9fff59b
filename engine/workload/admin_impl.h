// The thread and the handle behind Admin, and what its operations share. Internal to this folder.
#pragma once

#include "engine/workload/admin.h"
#include "engine/workload/client.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace brokerscope::workload {

inline constexpr int kOperationTimeoutMs = 15'000;

struct EventDeleter
{
    void operator()(rd_kafka_event_t* event) const { rd_kafka_event_destroy(event); }
};
using AdminEvent = std::unique_ptr<rd_kafka_event_t, EventDeleter>;

struct OptionsDeleter
{
    void operator()(rd_kafka_AdminOptions_t* options) const
    {
        rd_kafka_AdminOptions_destroy(options);
    }
};
using Options = std::unique_ptr<rd_kafka_AdminOptions_t, OptionsDeleter>;

// "cannot DOING: NAME: sentence", NAME being Kafka's or librdkafka's.
[[nodiscard]] Error
adminError(rd_kafka_resp_err_t code, const char* text, const std::string& doing);
// The first error among the partitions of a list.
[[nodiscard]] Result<void>
firstErrorIn(const rd_kafka_topic_partition_list_t* list, const std::string& doing);
[[nodiscard]] PartitionList listOf(const std::vector<TopicPartition>& partitions);

class Admin::Impl
{
public:
    using Job = std::function<Result<void>(Impl&)>;

    Result<void> open(const std::string& bootstrapServers, const std::string& clientId)
    {
        ClientConf conf(bootstrapServers, clientId);
        BOOST_OUTCOME_TRY(m_handle, conf.build(RD_KAFKA_PRODUCER));
        m_queue.reset(rd_kafka_queue_new(m_handle.get()));
        m_bootstrapServers = bootstrapServers;
        m_clientId = clientId;
        return success();
    }

    void post(Job job, Done done)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping) {
                m_jobs.emplace_back(std::move(job), std::move(done));
                m_changed.notify_one();
                return;
            }
        }
        if (done)
            done(makeError(ErrorKind::Closed, {}, "closed"));
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_one();
    }

    void run()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                break;
            auto [job, done] = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            const auto result = job(*this);
            if (done)
                done(result);
        }
        for (auto& [job, done] : m_jobs)
            if (done)
                done(makeError(ErrorKind::Closed, {}, "closed"));
        m_queue.reset();
        m_handle.reset();
    }

    [[nodiscard]] const std::string& bootstrapServers() const { return m_bootstrapServers; }
    [[nodiscard]] const std::string& clientId() const { return m_clientId; }
    rd_kafka_t* handle() { return m_handle.get(); }
    rd_kafka_queue_t* queue() { return m_queue.get(); }

    Options options(rd_kafka_admin_op_t operation)
    {
        Options options(rd_kafka_AdminOptions_new(m_handle.get(), operation));
        std::array<char, 256> problem{};
        rd_kafka_AdminOptions_set_request_timeout(
            options.get(), kOperationTimeoutMs, problem.data(), problem.size());
        // Until the controller has done it, and not only taken note of it. Not every operation
        // knows this option.
        rd_kafka_AdminOptions_set_operation_timeout(
            options.get(), kOperationTimeoutMs, problem.data(), problem.size());
        return options;
    }

    // The answer to the one question that is under way; an error when the question as a whole failed.
    Result<AdminEvent> wait(const std::string& doing)
    {
        AdminEvent event(rd_kafka_queue_poll(m_queue.get(), kOperationTimeoutMs + 5'000));
        if (!event)
            return makeError(
                ErrorKind::Unavailable, doing, "_TIMED_OUT: the cluster did not answer");
        if (const auto code = rd_kafka_event_error(event.get());
            code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(code, rd_kafka_event_error_string(event.get()), doing);
        return event;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<Job, Done>> m_jobs;
    bool m_stopping = false;
    std::string m_bootstrapServers;
    std::string m_clientId;
    Handle m_handle;
    Queue m_queue;
};

} // namespace brokerscope::workload
