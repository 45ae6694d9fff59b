#include "engine/workload/client.h"

#include "engine/workload/steady_time.h"

#include <array>
#include <chrono>

namespace brokerscope::workload {
namespace {

// What goes wrong reaches the status through the error callback; standard error belongs to the
// program.
void ignoreLog(const rd_kafka_t*, int, const char*, const char*) {}

constexpr int kPollMs = 50;
constexpr auto kFarewell = std::chrono::seconds(4);

} // namespace

void leaveGroup(rd_kafka_t* consumer, const std::function<void(rd_kafka_event_t*)>& rebalanced)
{
    const Queue queue(rd_kafka_queue_new(consumer));
    if (auto* error = rd_kafka_consumer_close_queue(consumer, queue.get()))
        rd_kafka_error_destroy(error);
    const Instant deadline = steadyNow() + kFarewell;
    while (rd_kafka_consumer_closed(consumer) == 0 && steadyNow() < deadline) {
        rd_kafka_event_t* event = rd_kafka_queue_poll(queue.get(), kPollMs);
        if (event == nullptr)
            continue;
        if (rd_kafka_event_type(event) == RD_KAFKA_EVENT_REBALANCE)
            rebalanced(event);
        rd_kafka_event_destroy(event);
    }
}

ClientConf::ClientConf(const std::string& bootstrapServers, const std::string& clientId)
    : m_conf(rd_kafka_conf_new())
{
    rd_kafka_conf_set_log_cb(m_conf, ignoreLog);
    if (bootstrapServers.empty())
        m_problem = "there are no bootstrap servers";
    set("bootstrap.servers", bootstrapServers);
    set("client.id", clientId);
    set("reconnect.backoff.ms", "50");
    set("reconnect.backoff.max.ms", "1000");
    set("topic.metadata.refresh.interval.ms", "10000");
    set("topic.metadata.refresh.fast.interval.ms", "100");
    set("socket.connection.setup.timeout.ms", "3000");
    set("allow.auto.create.topics", "false");
}

ClientConf::~ClientConf()
{
    if (m_conf != nullptr)
        rd_kafka_conf_destroy(m_conf);
}

void ClientConf::set(const char* name, const std::string& value)
{
    std::array<char, 512> problem{};
    if (rd_kafka_conf_set(m_conf, name, value.c_str(), problem.data(), problem.size()) !=
            RD_KAFKA_CONF_OK &&
        m_problem.empty())
        m_problem = problem.data();
}

Result<Handle> ClientConf::build(rd_kafka_type_t type)
{
    if (!m_problem.empty())
        return makeError(ErrorKind::Invalid, "start a client", m_problem);
    std::array<char, 512> problem{};
    rd_kafka_t* handle = rd_kafka_new(type, m_conf, problem.data(), problem.size());
    if (handle == nullptr)
        return makeError(ErrorKind::Invalid, "start a client", problem.data());
    m_conf = nullptr; // the handle owns it now
    return Handle(handle);
}

} // namespace brokerscope::workload
