#include "engine/workload/topic_fetcher.h"

#include "engine/workload/client.h"
#include "engine/workload/received.h"
#include "engine/workload/steady_time.h"

#include <algorithm>
#include <array>

namespace brokerscope::workload {
namespace {

constexpr int kAnswerMs = 5'000;
constexpr int kFetcherPollMs = 50;
constexpr auto kSilence = std::chrono::seconds(8); // without a record or an end this is no reading any more
constexpr std::size_t kBatch = 512;

// Logical times of ListOffsets.
constexpr std::int64_t kEnd = -1;
constexpr std::int64_t kBeginning = -2;

Error errorOf(ErrorKind kind, const std::string& doing, rd_kafka_resp_err_t error)
{
    return makeError(kind, doing, std::string(rd_kafka_err2name(error)) + ": " + rd_kafka_err2str(error));
}

struct MetadataDeleter
{
    void operator()(const struct rd_kafka_metadata* metadata) const { rd_kafka_metadata_destroy(metadata); }
};

} // namespace

Result<std::unique_ptr<TopicFetcher>> TopicFetcher::make(const TopicReaderSettings& settings,
                                                         const std::atomic<bool>& giveUp)
{
    ClientConf conf(settings.bootstrapServers, settings.clientId);
    conf.set("isolation.level", settings.readCommitted ? "read_committed" : "read_uncommitted");
    conf.set("enable.partition.eof", "true");
    conf.set("auto.offset.reset", "earliest"); // what retention took meanwhile is skipped
    // A page is small and somebody waits for it: a fetch brings little, and the end of a log is told soon. What is fetched
    // ahead is bounded by its bytes alone: all partitions share one queue, and while it holds more records than it should,
    // librdkafka lets those that have nothing in it yet wait a second.
    conf.set("queued.min.messages", "1000000");
    conf.set("queued.max.messages.kbytes", "16384");
    conf.set("fetch.message.max.bytes", "131072");
    conf.set("fetch.wait.max.ms", "20");
    conf.set("fetch.error.backoff.ms", "100");
    std::unique_ptr<TopicFetcher> fetcher(new TopicFetcher(giveUp));
    BOOST_OUTCOME_TRY(fetcher->m_handle, conf.build(RD_KAFKA_CONSUMER));
    return fetcher;
}

Result<std::vector<PartitionRange>> TopicFetcher::open(const std::string& topic,
                                                       std::vector<PartitionIndex> partitions)
{
    const std::string doing = "read topic " + topic;
    m_partitions.clear();
    m_topic.reset(rd_kafka_topic_new(m_handle.get(), topic.c_str(), nullptr));
    m_name = topic;
    if (m_topic == nullptr)
        return errorOf(ErrorKind::Invalid, doing, rd_kafka_last_error());
    const struct rd_kafka_metadata* raw = nullptr;
    const auto error = rd_kafka_metadata(m_handle.get(), 0, m_topic.get(), &raw, kAnswerMs);
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return errorOf(ErrorKind::Unavailable, doing, error);
    const std::unique_ptr<const struct rd_kafka_metadata, MetadataDeleter> metadata(raw);
    if (metadata->topic_cnt < 1)
        return errorOf(ErrorKind::NotFound, doing, RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    const auto& about = metadata->topics[0];
    if (about.err != RD_KAFKA_RESP_ERR_NO_ERROR && about.partition_cnt == 0)
        return errorOf(ErrorKind::NotFound, doing, about.err);
    for (int i = 0; i < about.partition_cnt; ++i)
        m_partitions.push_back(about.partitions[i].id);
    std::sort(m_partitions.begin(), m_partitions.end());
    if (!partitions.empty()) {
        for (const auto index : partitions)
            if (!std::binary_search(m_partitions.begin(), m_partitions.end(), index.value()))
                return makeError(ErrorKind::NotFound,
                                 doing,
                                 "it has no partition " + std::to_string(index.value()));
        std::erase_if(m_partitions, [&](std::int32_t each) {
            return std::find(partitions.begin(), partitions.end(), PartitionIndex(each)) ==
                   partitions.end();
        });
    }
    std::vector<std::string> errors(m_partitions.size());
    BOOST_OUTCOME_TRY(const auto begins, listOffsets(kBeginning, &errors));
    BOOST_OUTCOME_TRY(const auto last, listOffsets(kEnd, &errors));
    std::vector<PartitionRange> ranges;
    for (std::size_t i = 0; i < m_partitions.size(); ++i) {
        PartitionRange range{PartitionIndex(m_partitions[i]), begins[i], last[i], errors[i]};
        if (!range.error.empty() || range.begin < 0 || range.end < range.begin)
            range.begin = range.end = 0;
        ranges.push_back(std::move(range));
    }
    return ranges;
}

Result<std::vector<std::int64_t>> TopicFetcher::ends()
{
    std::vector<std::string> errors(m_partitions.size());
    BOOST_OUTCOME_TRY(auto last, listOffsets(kEnd, &errors));
    for (std::size_t i = 0; i < last.size(); ++i)
        if (!errors[i].empty())
            last[i] = -1;
    return last;
}

Result<std::vector<std::int64_t>> TopicFetcher::offsetsAt(std::int64_t timeMs)
{
    std::vector<std::string> errors(m_partitions.size());
    BOOST_OUTCOME_TRY(auto offsets, listOffsets(std::max<std::int64_t>(timeMs, 0), &errors));
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        if (!errors[i].empty())
            return makeError(ErrorKind::Unavailable,
                             "look up a time in partition " + std::to_string(m_partitions[i]),
                             errors[i]);
        if (offsets[i] < 0)
            offsets[i] = MergedOrder::kNoneSoLate;
    }
    return offsets;
}

Result<std::vector<std::int64_t>> TopicFetcher::listOffsets(std::int64_t time,
                                                            std::vector<std::string>* errors)
{
    std::vector<std::int64_t> result(m_partitions.size(), -1);
    if (m_partitions.empty())
        return result;
    const PartitionList list(
        rd_kafka_topic_partition_list_new(static_cast<int>(m_partitions.size())));
    for (const auto partition : m_partitions)
        rd_kafka_topic_partition_list_add(list.get(), m_name.c_str(), partition)->offset = time;
    const auto error = rd_kafka_offsets_for_times(m_handle.get(), list.get(), kAnswerMs);
    // A partition without a leader leaves the others as they are.
    bool any = false;
    for (int i = 0; i < list->cnt; ++i) {
        const auto& each = list->elems[i];
        const auto at = static_cast<std::size_t>(
            std::lower_bound(m_partitions.begin(), m_partitions.end(), each.partition) -
            m_partitions.begin());
        if (each.err != RD_KAFKA_RESP_ERR_NO_ERROR)
            (*errors)[at] = rd_kafka_err2name(each.err);
        else if (error != RD_KAFKA_RESP_ERR_NO_ERROR && each.offset == time)
            (*errors)[at] = rd_kafka_err2name(error); // not answered
        else {
            result[at] = each.offset;
            any = true;
        }
    }
    if (!any && error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return errorOf(ErrorKind::Unavailable, "ask for the offsets of topic " + m_name, error);
    return result;
}

Result<std::vector<std::int64_t>> TopicFetcher::read(const std::vector<std::int64_t>& begins,
                                                     const std::vector<std::int64_t>& ends,
                                                     const Sink& sink,
                                                     const std::function<bool()>& stop)
{
    std::vector<std::int64_t> seen(m_partitions.size(), -1);
    std::vector<bool> reading(m_partitions.size(), false);
    std::size_t left = 0;
    const Queue queue(rd_kafka_queue_new(m_handle.get()));
    // However this ends, nothing goes on being fetched.
    struct Stopper
    {
        rd_kafka_topic_t* topic;
        std::vector<std::int32_t> started;
        ~Stopper()
        {
            for (const auto partition : started)
                rd_kafka_consume_stop(topic, partition);
        }
    } stopper{m_topic.get(), {}};
    for (std::size_t i = 0; i < m_partitions.size(); ++i) {
        if (ends[i] <= begins[i])
            continue;
        if (rd_kafka_consume_start_queue(m_topic.get(), m_partitions[i], begins[i], queue.get()) != 0)
            return errorOf(ErrorKind::Unavailable, "read topic " + m_name, rd_kafka_last_error());
        stopper.started.push_back(m_partitions[i]);
        reading[i] = true;
        ++left;
    }
    std::array<rd_kafka_message_t*, kBatch> batch{};
    Instant heard = steadyNow();
    std::optional<Error> failure;
    while (left > 0 && !failure && !m_giveUp && !stop()) {
        const auto count =
            rd_kafka_consume_batch_queue(queue.get(), kFetcherPollMs, batch.data(), batch.size());
        rd_kafka_poll(m_handle.get(), 0); // errors and other callbacks
        for (ssize_t n = 0; n < count; ++n) {
            auto* message = batch[static_cast<std::size_t>(n)];
            const auto at = static_cast<std::size_t>(
                std::lower_bound(m_partitions.begin(), m_partitions.end(), message->partition) -
                m_partitions.begin());
            if (at < reading.size() && reading[at]) {
                bool done = false;
                if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
                    // Before what was asked for: the log ends earlier by now, and the client began anew.
                    const bool before = message->offset < begins[at];
                    if (!before && message->offset < ends[at])
                        sink(at, *message);
                    else if (!before)
                        seen[at] = message->offset;
                    done = before || message->offset + 1 >= ends[at];
                } else if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
                    seen[at] = std::max(message->offset, ends[at]);
                    done = true; // also short of the end: the log was truncated or deleted from
                } else {
                    failure = makeError(ErrorKind::Unavailable,
                                        "read partition " + std::to_string(message->partition),
                                        std::string(rd_kafka_err2name(message->err)) + ": " +
                                            rd_kafka_message_errstr(message));
                }
                if (done) {
                    reading[at] = false;
                    --left;
                }
            }
            rd_kafka_message_destroy(message);
        }
        const Instant now = steadyNow();
        if (count > 0)
            heard = now;
        else if (now - heard > kSilence)
            failure = makeError(ErrorKind::Unavailable,
                                "read topic " + m_name,
                                "no leader answers for " + std::to_string(left) + " partition(s)");
    }
    if (failure)
        return *failure;
    if (left > 0)
        return makeError(ErrorKind::Closed, "read topic " + m_name, "it was stopped");
    return seen;
}

BrowsedRecord TopicFetcher::recordOf(const rd_kafka_message_t& message, std::size_t most)
{
    BrowsedRecord record;
    record.partition = PartitionIndex(message.partition);
    record.offset = Offset(message.offset);
    rd_kafka_timestamp_type_t type{};
    record.timestampMs = rd_kafka_message_timestamp(&message, &type);
    record.logAppendTime = type == RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME;
    record.key = keptText(message.key, message.key_len, most);
    record.value = keptText(message.payload, message.len, most);
    record.keySize = message.key_len;
    record.valueSize = message.len;
    record.headers = headersOf(message, most);
    return record;
}

} // namespace brokerscope::workload
