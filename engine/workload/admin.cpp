#include "engine/workload/admin.h"

#include "engine/workload/client.h"
#include "engine/workload/closing.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace brokerscope::workload {
namespace {

constexpr int kOperationTimeoutMs = 15'000;

struct EventDeleter
{
    void operator()(rd_kafka_event_t* event) const { rd_kafka_event_destroy(event); }
};
struct OptionsDeleter
{
    void operator()(rd_kafka_AdminOptions_t* options) const
    {
        rd_kafka_AdminOptions_destroy(options);
    }
};
using Options = std::unique_ptr<rd_kafka_AdminOptions_t, OptionsDeleter>;

Error adminError(rd_kafka_resp_err_t code, const char* text, const std::string& doing)
{
    const char* const said = text != nullptr ? text : rd_kafka_err2str(code);
    return makeError(
        ErrorKind::Unavailable, doing, std::string(rd_kafka_err2name(code)) + ": " + said);
}

Result<void>
firstError(const rd_kafka_topic_result_t** results, std::size_t count, const std::string& doing)
{
    for (std::size_t i = 0; i < count; ++i)
        if (const auto code = rd_kafka_topic_result_error(results[i]);
            code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(code, rd_kafka_topic_result_error_string(results[i]), doing);
    return success();
}

Result<void> outcomeOf(rd_kafka_event_t* event, const std::string& doing)
{
    if (const auto code = rd_kafka_event_error(event); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return adminError(code, rd_kafka_event_error_string(event), doing);
    std::size_t count = 0;
    if (const auto* result = rd_kafka_event_CreateTopics_result(event))
        return firstError(rd_kafka_CreateTopics_result_topics(result, &count), count, doing);
    if (const auto* result = rd_kafka_event_DeleteTopics_result(event))
        return firstError(rd_kafka_DeleteTopics_result_topics(result, &count), count, doing);
    if (const auto* result = rd_kafka_event_CreatePartitions_result(event))
        return firstError(rd_kafka_CreatePartitions_result_topics(result, &count), count, doing);
    if (const auto* result = rd_kafka_event_DeleteGroups_result(event)) {
        const auto* const* groups = rd_kafka_DeleteGroups_result_groups(result, &count);
        for (std::size_t i = 0; i < count; ++i)
            if (const auto* error = rd_kafka_group_result_error(groups[i]))
                return adminError(rd_kafka_error_code(error), rd_kafka_error_string(error), doing);
    }
    return success();
}

} // namespace

class Admin::Impl
{
public:
    using Job = std::function<Result<void>(Impl&)>;

    Result<void> open(const std::string& bootstrapServers, const std::string& clientId)
    {
        ClientConf conf(bootstrapServers, clientId);
        BOOST_OUTCOME_TRY(m_handle, conf.build(RD_KAFKA_PRODUCER));
        m_queue.reset(rd_kafka_queue_new(m_handle.get()));
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

    Result<void> wait(const std::string& doing)
    {
        const std::unique_ptr<rd_kafka_event_t, EventDeleter> event(
            rd_kafka_queue_poll(m_queue.get(), kOperationTimeoutMs + 5'000));
        if (!event)
            return makeError(
                ErrorKind::Unavailable, doing, "_TIMED_OUT: the cluster did not answer");
        return outcomeOf(event.get(), doing);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<Job, Done>> m_jobs;
    bool m_stopping = false;
    Handle m_handle;
    Queue m_queue;
};

Result<std::unique_ptr<Admin>> Admin::start(const std::string& bootstrapServers,
                                            const std::string& clientId)
{
    auto impl = std::make_shared<Impl>();
    BOOST_OUTCOME_TRY(impl->open(bootstrapServers, clientId));
    runClientThread([impl] { impl->run(); });
    return std::unique_ptr<Admin>(new Admin(std::move(impl)));
}

Admin::Admin(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Admin::~Admin() { m_impl->stop(); }

void Admin::createTopic(NewTopic topic, Done done)
{
    auto job = [topic = std::move(topic)](Impl& impl) -> Result<void> {
        const std::string doing = "create topic " + topic.name;
        std::array<char, 512> problem{};
        rd_kafka_NewTopic_t* request = rd_kafka_NewTopic_new(topic.name.c_str(),
                                                             topic.partitions,
                                                             topic.replicationFactor,
                                                             problem.data(),
                                                             problem.size());
        if (request == nullptr)
            return makeError(ErrorKind::Invalid, doing, problem.data());
        for (const auto& [name, value] : topic.configs)
            rd_kafka_NewTopic_set_config(request, name.c_str(), value.c_str());
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_CREATETOPICS);
        rd_kafka_CreateTopics(impl.handle(), &request, 1, options.get(), impl.queue());
        rd_kafka_NewTopic_destroy(request);
        return impl.wait(doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::deleteTopic(std::string name, Done done)
{
    auto job = [name = std::move(name)](Impl& impl) -> Result<void> {
        rd_kafka_DeleteTopic_t* request = rd_kafka_DeleteTopic_new(name.c_str());
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_DELETETOPICS);
        rd_kafka_DeleteTopics(impl.handle(), &request, 1, options.get(), impl.queue());
        rd_kafka_DeleteTopic_destroy(request);
        return impl.wait("delete topic " + name);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::addPartitions(std::string topic, std::int32_t total, Done done)
{
    auto job = [topic = std::move(topic), total](Impl& impl) -> Result<void> {
        const std::string doing = "add partitions to topic " + topic;
        std::array<char, 512> problem{};
        if (total < 1)
            return makeError(ErrorKind::Invalid, doing, "a topic has at least one partition");
        rd_kafka_NewPartitions_t* request = rd_kafka_NewPartitions_new(
            topic.c_str(), static_cast<std::size_t>(total), problem.data(), problem.size());
        if (request == nullptr)
            return makeError(ErrorKind::Invalid, doing, problem.data());
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_CREATEPARTITIONS);
        rd_kafka_CreatePartitions(impl.handle(), &request, 1, options.get(), impl.queue());
        rd_kafka_NewPartitions_destroy(request);
        return impl.wait(doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::deleteGroup(std::string groupId, Done done)
{
    auto job = [groupId = std::move(groupId)](Impl& impl) -> Result<void> {
        rd_kafka_DeleteGroup_t* request = rd_kafka_DeleteGroup_new(groupId.c_str());
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_DELETEGROUPS);
        rd_kafka_DeleteGroups(impl.handle(), &request, 1, options.get(), impl.queue());
        rd_kafka_DeleteGroup_destroy(request);
        return impl.wait("delete group " + groupId);
    };
    m_impl->post(std::move(job), std::move(done));
}

} // namespace brokerscope::workload
