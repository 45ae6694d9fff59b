// librdkafka's handles with an owner each, and configurations that fail with a sentence. Internal
// to this folder.
#pragma once

#include "engine/base/result.h"

#include <functional>
#include <librdkafka/rdkafka.h>
#include <memory>
#include <string>

namespace brokerscope::workload {

struct HandleDeleter
{
    // Without saying goodbye: whoever wants to do that does so before (leaveGroup).
    void operator()(rd_kafka_t* handle) const
    {
        rd_kafka_destroy_flags(handle, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    }
};
using Handle = std::unique_ptr<rd_kafka_t, HandleDeleter>;

struct MessageDeleter
{
    void operator()(rd_kafka_message_t* message) const { rd_kafka_message_destroy(message); }
};

struct PartitionListDeleter
{
    void operator()(rd_kafka_topic_partition_list_t* list) const
    {
        rd_kafka_topic_partition_list_destroy(list);
    }
};
using PartitionList = std::unique_ptr<rd_kafka_topic_partition_list_t, PartitionListDeleter>;

struct QueueDeleter
{
    void operator()(rd_kafka_queue_t* queue) const { rd_kafka_queue_destroy(queue); }
};
using Queue = std::unique_ptr<rd_kafka_queue_t, QueueDeleter>;

// The consumer gives up what it has, commits and says goodbye, as long as somebody answers, but for some seconds at most.
// `rebalanced` is called for what it is to give up, in this thread.
void leaveGroup(rd_kafka_t* consumer, const std::function<void(rd_kafka_event_t*)>& rebalanced);

// Collects settings; the first one that is refused decides what build() says.
class ClientConf
{
public:
    // With what all our clients share: bootstrap servers, client id, quick reconnection to a
    // cluster whose brokers are killed and restarted on purpose, and no logging to standard error.
    ClientConf(const std::string& bootstrapServers, const std::string& clientId);
    ~ClientConf();
    ClientConf(const ClientConf&) = delete;
    ClientConf& operator=(const ClientConf&) = delete;

    void set(const char* name, const std::string& value);
    [[nodiscard]] rd_kafka_conf_t* raw() { return m_conf; }
    // Leaves the configuration empty.
    [[nodiscard]] Result<Handle> build(rd_kafka_type_t type);

private:
    rd_kafka_conf_t* m_conf;
    std::string m_problem;
};

} // namespace brokerscope::workload
