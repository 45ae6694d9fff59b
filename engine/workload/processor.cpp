#include "engine/workload/processor.h"

#include "engine/workload/client.h"
#include "engine/workload/closing.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace brokerscope::workload {
namespace {

constexpr int kProcessorPollMs = 50;
constexpr int kRequestMs = 5'000; // of what has to be answered before the work goes on
constexpr std::size_t kMostAtOnce = 200;

using Message = std::unique_ptr<rd_kafka_message_t, MessageDeleter>;
using Batch = std::vector<Message>;

struct ErrorDeleter
{
    void operator()(rd_kafka_error_t* error) const { rd_kafka_error_destroy(error); }
};
using KafkaError = std::unique_ptr<rd_kafka_error_t, ErrorDeleter>; // null: none

std::string keyOf(const rd_kafka_message_t& message)
{
    return message.key == nullptr ? std::string() : std::string(static_cast<const char*>(message.key), message.key_len);
}

// By partition, one past the last record of the batch: what is to be committed; or its first, to read it again.
enum class Place { BehindLast, First };
PartitionList placesOf(const Batch& batch, Place place)
{
    std::map<std::pair<std::string, std::int32_t>, std::int64_t> offsets;
    for (const auto& message : batch) {
        const std::pair key(rd_kafka_topic_name(message->rkt), message->partition);
        if (place == Place::First)
            offsets.emplace(key, message->offset);
        else
            offsets[key] = message->offset + 1;
    }
    PartitionList list(rd_kafka_topic_partition_list_new(static_cast<int>(offsets.size())));
    for (const auto& [key, offset] : offsets)
        rd_kafka_topic_partition_list_add(list.get(), key.first.c_str(), key.second)->offset = offset;
    return list;
}

} // namespace

class Processor::Impl
{
public:
    explicit Impl(ProcessorSettings settings) : m_settings(std::move(settings)) {}

    Result<void> open()
    {
        ClientConf consumer(m_settings.bootstrapServers, m_settings.name);
        consumer.set("group.id", m_settings.name);
        consumer.set("auto.offset.reset", "earliest");
        consumer.set("enable.auto.commit", "false");
        consumer.set("isolation.level", "read_committed");
        consumer.set("session.timeout.ms", std::to_string(m_settings.sessionTimeout.count()));
        consumer.set("heartbeat.interval.ms", std::to_string(m_settings.sessionTimeout.count() / 4));
        consumer.set("fetch.wait.max.ms", "100");
        consumer.set("fetch.error.backoff.ms", "100");
        consumer.set("enable.partition.eof", "true");
        BOOST_OUTCOME_TRY(m_consumer, consumer.build(RD_KAFKA_CONSUMER));
        rd_kafka_poll_set_consumer(m_consumer.get());
        ClientConf producer(m_settings.bootstrapServers, m_settings.name);
        producer.set("acks", "all");
        producer.set("linger.ms", "5");
        producer.set("delivery.timeout.ms", "10000");
        if (m_settings.guarantee == Guarantee::ExactlyOnce) {
            producer.set("transactional.id", m_settings.name);
            producer.set("transaction.timeout.ms", "15000");
        }
        rd_kafka_conf_set_opaque(producer.raw(), this);
        rd_kafka_conf_set_dr_msg_cb(producer.raw(), &Impl::onDelivery);
        BOOST_OUTCOME_TRY(m_producer, producer.build(RD_KAFKA_PRODUCER));
        m_status.running = true;
        return success();
    }

    void stop() { m_stopping = true; }
    void crash() { m_crashing = true; }
    ProcessorStatus status() const
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

    // --- the processor's thread ---

    void run()
    {
        if (prepare()) {
            while (!m_stopping && !m_dead) {
                if (const auto batch = take(); !batch.empty())
                    work(batch);
            }
        }
        if (!m_dead)
            leave();
        m_consumer.reset();
        m_producer.reset();
        const std::lock_guard lock(m_mutex);
        m_status.running = false;
        m_status.crashed = m_crashed;
    }

private:
    bool prepare()
    {
        if (m_settings.guarantee == Guarantee::ExactlyOnce) {
            // Ends what a crashed namesake has left open.
            if (const auto error = retried([&] { return rd_kafka_init_transactions(m_producer.get(), kRequestMs); })) {
                note(*error);
                return false;
            }
        }
        if (m_settings.work == Work::Count)
            restore();
        const PartitionList topics(rd_kafka_topic_partition_list_new(1));
        rd_kafka_topic_partition_list_add(topics.get(), m_settings.from.c_str(), RD_KAFKA_PARTITION_UA);
        return !m_stopping && rd_kafka_subscribe(m_consumer.get(), topics.get()) == RD_KAFKA_RESP_ERR_NO_ERROR;
    }

    std::optional<int> partitionsOf(const std::string& topic)
    {
        const auto handle = rd_kafka_topic_new(m_consumer.get(), topic.c_str(), nullptr);
        const struct rd_kafka_metadata* metadata = nullptr;
        const auto error = rd_kafka_metadata(m_consumer.get(), 0, handle, &metadata, kRequestMs);
        rd_kafka_topic_destroy(handle);
        if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
            return std::nullopt;
        const int count = metadata->topic_cnt == 1 ? metadata->topics[0].partition_cnt : 0;
        rd_kafka_metadata_destroy(metadata);
        return count > 0 ? std::optional(count) : std::nullopt;
    }

    // Reads what was counted so far: the topic of the results is the memory that outlives the program.
    void restore()
    {
        std::optional<int> partitions;
        while (!m_stopping && !partitions)
            partitions = partitionsOf(m_settings.to);
        if (!partitions)
            return;
        const PartitionList all(rd_kafka_topic_partition_list_new(*partitions));
        for (int index = 0; index < *partitions; ++index)
            rd_kafka_topic_partition_list_add(all.get(), m_settings.to.c_str(), index)->offset = RD_KAFKA_OFFSET_BEGINNING;
        rd_kafka_assign(m_consumer.get(), all.get());
        std::set<std::int32_t> ended;
        while (static_cast<int>(ended.size()) < *partitions && !m_stopping) {
            const Message message(rd_kafka_consumer_poll(m_consumer.get(), kProcessorPollMs));
            if (!message)
                continue;
            if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
                ended.insert(message->partition);
            else if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
                recall(*message);
        }
        rd_kafka_assign(m_consumer.get(), nullptr);
    }
    void recall(const rd_kafka_message_t& message)
    {
        std::int64_t count = 0;
        const auto* text = static_cast<const char*>(message.payload);
        if (text != nullptr && std::from_chars(text, text + message.len, count).ec == std::errc{})
            m_counts[keyOf(message)] = count;
    }

    Batch take()
    {
        Batch batch;
        int wait = kProcessorPollMs;
        while (batch.size() < kMostAtOnce && !m_stopping) {
            Message message(rd_kafka_consumer_poll(m_consumer.get(), wait));
            if (!message)
                break;
            if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
                batch.push_back(std::move(message));
                wait = 0;
            } else if (message->err != RD_KAFKA_RESP_ERR__PARTITION_EOF) {
                note(message->err, rd_kafka_message_errstr(message.get()));
            }
        }
        rd_kafka_poll(m_producer.get(), 0);
        const std::lock_guard lock(m_mutex);
        m_status.read += batch.size();
        return batch;
    }

    void work(const Batch& batch)
    {
        m_newCounts.clear();
        bool done = false;
        switch (m_settings.guarantee) {
        case Guarantee::AtMostOnce:
            done = commit(batch);
            if (done && !dies())
                write(batch);
            break;
        case Guarantee::AtLeastOnce:
            done = write(batch);
            if (done && !dies())
                commit(batch);
            break;
        case Guarantee::ExactlyOnce:
            done = inTransaction(batch);
            break;
        }
        if (done) {
            for (const auto& [key, count] : m_newCounts)
                m_counts[key] = count;
        } else {
            readAgain(batch);
        }
        const std::lock_guard lock(m_mutex);
        m_status.keys = m_counts.size();
    }

    bool inTransaction(const Batch& batch)
    {
        KafkaError error(rd_kafka_begin_transaction(m_producer.get()));
        bool done = !error && write(batch);
        if (done && dies())
            return true;
        if (done) {
            const auto places = placesOf(batch, Place::BehindLast);
            const std::unique_ptr<rd_kafka_consumer_group_metadata_t, decltype(&rd_kafka_consumer_group_metadata_destroy)> group(
                rd_kafka_consumer_group_metadata(m_consumer.get()), &rd_kafka_consumer_group_metadata_destroy);
            error = retried([&] {
                return rd_kafka_send_offsets_to_transaction(m_producer.get(), places.get(), group.get(), kRequestMs);
            });
            if (!error)
                error = retried([&] { return rd_kafka_commit_transaction(m_producer.get(), kRequestMs); });
            done = !error;
        }
        if (error)
            note(*error);
        if (done)
            return true;
        if (error && rd_kafka_error_is_fatal(error.get())) {
            m_stopping = true;
            return false;
        }
        const auto aborted = retried([&] { return rd_kafka_abort_transaction(m_producer.get(), kRequestMs); });
        if (aborted && rd_kafka_error_is_fatal(aborted.get()))
            m_stopping = true;
        return false;
    }

    // One step of a transaction, asked for again for as long as it may still succeed. Each step by itself: a commit that
    // stands in for offsets which were never sent would count the batch twice.
    template <class Step> KafkaError retried(Step step)
    {
        KafkaError error(step());
        while (error && rd_kafka_error_is_retriable(error.get()) && !m_stopping) {
            note(*error);
            rd_kafka_poll(m_producer.get(), kProcessorPollMs);
            error.reset(step());
        }
        return error;
    }
    std::int64_t countAgain(const std::string& key)
    {
        auto [found, isNew] = m_newCounts.try_emplace(key, 0);
        if (const auto before = m_counts.find(key); isNew && before != m_counts.end())
            found->second = before->second;
        return ++found->second;
    }

    // The results of the batch, until all of them are acknowledged.
    bool write(const Batch& batch)
    {
        m_refused = 0;
        for (const auto& message : batch) {
            const std::string text = m_settings.work == Work::Count ? std::to_string(countAgain(keyOf(*message))) : std::string();
            void* value = m_settings.work == Work::Count ? const_cast<char*>(text.data()) : message->payload;
            const std::size_t size = m_settings.work == Work::Count ? text.size() : message->len;
            std::array<rd_kafka_vu_t, 4> fields{};
            fields[0].vtype = RD_KAFKA_VTYPE_TOPIC;
            fields[0].u.cstr = m_settings.to.c_str();
            fields[1].vtype = RD_KAFKA_VTYPE_KEY;
            fields[1].u.mem = {message->key, message->key_len};
            fields[2].vtype = RD_KAFKA_VTYPE_VALUE;
            fields[2].u.mem = {value, size};
            fields[3].vtype = RD_KAFKA_VTYPE_MSGFLAGS;
            fields[3].u.i = RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK;
            const KafkaError error(rd_kafka_produceva(m_producer.get(), fields.data(), fields.size()));
            if (error) {
                note(*error);
                return false;
            }
        }
        while (rd_kafka_flush(m_producer.get(), kProcessorPollMs) == RD_KAFKA_RESP_ERR__TIMED_OUT && !m_stopping) {
        }
        return m_refused == 0 && rd_kafka_outq_len(m_producer.get()) == 0;
    }

    bool commit(const Batch& batch)
    {
        const auto places = placesOf(batch, Place::BehindLast);
        const auto error = rd_kafka_commit(m_consumer.get(), places.get(), 0);
        if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
            note(error, nullptr);
        return error == RD_KAFKA_RESP_ERR_NO_ERROR;
    }

    void readAgain(const Batch& batch)
    {
        const auto places = placesOf(batch, Place::First);
        const KafkaError error(rd_kafka_seek_partitions(m_consumer.get(), places.get(), kRequestMs));
        if (error)
            note(*error);
    }

    // The crash that was asked for, if one was.
    bool dies()
    {
        if (m_crashing)
            m_dead = m_crashed = true;
        return m_dead;
    }

    void leave()
    {
        rd_kafka_flush(m_producer.get(), 1'000);
        leaveGroup(m_consumer.get(), [this](rd_kafka_event_t*) { rd_kafka_assign(m_consumer.get(), nullptr); });
    }

    void note(const rd_kafka_error_t& error) { note(rd_kafka_error_code(&error), rd_kafka_error_string(&error)); }
    void note(rd_kafka_resp_err_t error, const char* text)
    {
        const std::lock_guard lock(m_mutex);
        m_status.lastError = rd_kafka_err2name(error);
        m_status.lastErrorText = text != nullptr ? text : rd_kafka_err2str(error);
    }

    static void onDelivery(rd_kafka_t*, const rd_kafka_message_t* message, void* opaque)
    {
        auto* self = static_cast<Impl*>(opaque);
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            ++self->m_refused;
            return self->note(message->err, nullptr);
        }
        const std::lock_guard lock(self->m_mutex);
        ++self->m_status.written;
    }

    const ProcessorSettings m_settings;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_crashing{false};
    mutable std::mutex m_mutex;
    ProcessorStatus m_status;

    // The thread's own.
    Handle m_consumer;
    Handle m_producer;
    std::map<std::string, std::int64_t> m_counts;
    std::map<std::string, std::int64_t> m_newCounts; // of the batch that is under way
    std::size_t m_refused = 0;
    bool m_dead = false;
    bool m_crashed = false;
};

Result<std::unique_ptr<Processor>> Processor::start(const ProcessorSettings& settings)
{
    if (settings.name.empty() || settings.from.empty() || settings.to.empty())
        return makeError(ErrorKind::Invalid, "start a processor", "it needs a name, a topic to read and a topic to write");
    if (settings.from == settings.to)
        return makeError(ErrorKind::Invalid, "start a processor", "it would read what it writes, for ever: name two topics");
    auto impl = std::make_shared<Impl>(settings);
    BOOST_OUTCOME_TRY(impl->open());
    runClientThread([impl] { impl->run(); });
    return std::unique_ptr<Processor>(new Processor(std::move(impl)));
}

Processor::Processor(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Processor::~Processor() { m_impl->stop(); }
void Processor::crash() { m_impl->crash(); }
ProcessorStatus Processor::status() const { return m_impl->status(); }

} // namespace brokerscope::workload
