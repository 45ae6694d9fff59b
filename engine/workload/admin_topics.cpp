// Admin: what a topic holds and how it is configured.
#include "engine/workload/admin_impl.h"

#include <set>

namespace brokerscope::workload {
namespace {

constexpr int kReadTimeoutMs = 10'000;

struct DeleteRecordsDeleter
{
    void operator()(rd_kafka_DeleteRecords_t* request) const { rd_kafka_DeleteRecords_destroy(request); }
};
struct ConfigResourceDeleter
{
    void operator()(rd_kafka_ConfigResource_t* resource) const { rd_kafka_ConfigResource_destroy(resource); }
};
struct TopicDeleter
{
    void operator()(rd_kafka_topic_t* topic) const { rd_kafka_topic_destroy(topic); }
};

// The records of a topic from its start, each once, up to a number.
Result<KeySpread> readKeys(rd_kafka_t* consumer, const std::string& topic, std::int32_t partitions,
                           std::int32_t wanted, std::int64_t atMost)
{
    const std::string doing = "read the keys of topic " + topic;
    const std::unique_ptr<rd_kafka_topic_t, TopicDeleter> handle(rd_kafka_topic_new(consumer, topic.c_str(), nullptr));
    const PartitionList list(rd_kafka_topic_partition_list_new(partitions));
    KeySpread spread;
    std::set<std::int32_t> unread;
    std::int64_t total = 0;
    for (std::int32_t i = 0; i < partitions; ++i) {
        std::int64_t low = 0;
        std::int64_t high = 0;
        if (const auto code = rd_kafka_query_watermark_offsets(consumer, topic.c_str(), i, &low, &high, kReadTimeoutMs);
            code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(code, nullptr, doing);
        if (high <= low)
            continue;
        total += high - low;
        unread.insert(i);
        rd_kafka_topic_partition_list_add(list.get(), topic.c_str(), i)->offset = low;
    }
    if (unread.empty())
        return spread;
    spread.whole = total <= atMost;
    rd_kafka_assign(consumer, list.get());
    std::set<std::string> keys;
    while (!unread.empty() && spread.records < atMost) {
        const std::unique_ptr<rd_kafka_message_t, MessageDeleter> message(
            rd_kafka_consumer_poll(consumer, kReadTimeoutMs));
        if (!message)
            return makeError(ErrorKind::Unavailable, doing, "_TIMED_OUT: no more records came");
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            unread.erase(message->partition);
            continue;
        }
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(message->err, rd_kafka_message_errstr(message.get()), doing);
        ++spread.records;
        if (message->key == nullptr ||
            !keys.emplace(static_cast<const char*>(message->key), message->key_len).second)
            continue;
        const auto at = [&](std::int32_t count) {
            return rd_kafka_msg_partitioner_murmur2(handle.get(), message->key, message->key_len, count, nullptr, nullptr);
        };
        spread.moving += at(partitions) != at(wanted) ? 1 : 0;
    }
    spread.keys = static_cast<std::int64_t>(keys.size());
    return spread;
}

} // namespace

void Admin::deleteRecords(std::vector<PartitionOffset> before, Done done)
{
    auto job = [before = std::move(before)](Impl& impl) -> Result<void> {
        const std::string doing = "delete records";
        if (before.empty())
            return success();
        const PartitionList list(rd_kafka_topic_partition_list_new(static_cast<int>(before.size())));
        for (const auto& one : before)
            rd_kafka_topic_partition_list_add(list.get(), one.topic.c_str(), one.partition.value())->offset =
                one.offset == kNoOffset ? RD_KAFKA_OFFSET_END : one.offset.value();
        const std::unique_ptr<rd_kafka_DeleteRecords_t, DeleteRecordsDeleter> request(
            rd_kafka_DeleteRecords_new(list.get()));
        auto* raw = request.get();
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_DELETERECORDS);
        rd_kafka_DeleteRecords(impl.handle(), &raw, 1, options.get(), impl.queue());
        BOOST_OUTCOME_TRY(const auto event, impl.wait(doing));
        const auto* result = rd_kafka_event_DeleteRecords_result(event.get());
        return firstErrorIn(rd_kafka_DeleteRecords_result_offsets(result), doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::describeTopic(std::string name, std::function<void(Result<std::vector<ConfigEntry>>)> done)
{
    auto entries = std::make_shared<std::vector<ConfigEntry>>();
    auto job = [name = std::move(name), entries](Impl& impl) -> Result<void> {
        const std::string doing = "describe topic " + name;
        const std::unique_ptr<rd_kafka_ConfigResource_t, ConfigResourceDeleter> resource(
            rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, name.c_str()));
        auto* raw = resource.get();
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS);
        rd_kafka_DescribeConfigs(impl.handle(), &raw, 1, options.get(), impl.queue());
        BOOST_OUTCOME_TRY(const auto event, impl.wait(doing));
        std::size_t count = 0;
        const auto* result = rd_kafka_event_DescribeConfigs_result(event.get());
        const auto* resources = rd_kafka_DescribeConfigs_result_resources(result, &count);
        for (std::size_t i = 0; i < count; ++i) {
            if (const auto code = rd_kafka_ConfigResource_error(resources[i]); code != RD_KAFKA_RESP_ERR_NO_ERROR)
                return adminError(code, rd_kafka_ConfigResource_error_string(resources[i]), doing);
            std::size_t size = 0;
            const auto* configs = rd_kafka_ConfigResource_configs(resources[i], &size);
            for (std::size_t j = 0; j < size; ++j) {
                ConfigEntry entry;
                entry.name = rd_kafka_ConfigEntry_name(configs[j]);
                if (const auto* value = rd_kafka_ConfigEntry_value(configs[j]))
                    entry.value = value;
                entry.source = rd_kafka_ConfigEntry_source(configs[j]);
                entry.readOnly = rd_kafka_ConfigEntry_is_read_only(configs[j]) == 1;
                entry.sensitive = rd_kafka_ConfigEntry_is_sensitive(configs[j]) == 1;
                entries->push_back(std::move(entry));
            }
        }
        return success();
    };
    m_impl->post(std::move(job), [entries, done = std::move(done)](Result<void> result) {
        if (result)
            done(std::move(*entries));
        else
            done(result.error());
    });
}

void Admin::spreadKeys(std::string topic, std::int32_t partitions, std::int32_t wanted, std::int64_t atMost,
                       std::function<void(Result<KeySpread>)> done)
{
    auto spread = std::make_shared<KeySpread>();
    auto job = [=, topic = std::move(topic)](Impl& impl) -> Result<void> {
        ClientConf conf(impl.bootstrapServers(), impl.clientId());
        conf.set("group.id", impl.clientId()); // a consumer must have one; it neither joins nor commits
        conf.set("enable.auto.commit", "false");
        conf.set("enable.partition.eof", "true");
        BOOST_OUTCOME_TRY(const auto consumer, conf.build(RD_KAFKA_CONSUMER));
        rd_kafka_poll_set_consumer(consumer.get());
        BOOST_OUTCOME_TRY(*spread, readKeys(consumer.get(), topic, partitions, wanted, atMost));
        return success();
    };
    m_impl->post(std::move(job), [spread, done = std::move(done)](Result<void> result) {
        if (result)
            done(*spread);
        else
            done(result.error());
    });
}

} // namespace brokerscope::workload
