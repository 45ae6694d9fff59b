// Reads ranges of offsets with librdkafka's simple consumer: no group, no commits, no coordinator. Waits for answers, so it
// lives on a thread of its own. Internal to this folder.
#pragma once

#include "engine/workload/client.h"
#include "engine/workload/merged_order.h"
#include "engine/workload/records.h"
#include "engine/workload/topic_reader.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::workload {

class TopicFetcher
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TopicFetcher>>
    make(const TopicReaderSettings& settings, const std::atomic<bool>& giveUp);

    // The partitions of the topic and where their records begin and end now. An empty list means all.
    [[nodiscard]] Result<std::vector<PartitionRange>> open(const std::string& topic,
                                                           std::vector<PartitionIndex> partitions);
    [[nodiscard]] Result<std::vector<std::int64_t>> ends(); // -1 where nobody answers now
    // Of each partition; see MergedOrder::Lookup.
    [[nodiscard]] Result<std::vector<std::int64_t>> offsetsAt(std::int64_t timeMs);

    // Every record of begins[i] <= offset < ends[i], in order within a partition. Returns, per partition, the offset of
    // the first record or of the log's end at or behind ends[i], when it was seen on the way; else -1. `stop` ends it
    // early.
    using Sink = std::function<void(std::size_t partition, const rd_kafka_message_t& message)>;
    [[nodiscard]] Result<std::vector<std::int64_t>> read(const std::vector<std::int64_t>& begins,
                                                         const std::vector<std::int64_t>& ends,
                                                         const Sink& sink,
                                                         const std::function<bool()>& stop);

    // Of key, value and headers at most so many bytes each.
    [[nodiscard]] static BrowsedRecord recordOf(const rd_kafka_message_t& message, std::size_t most);

private:
    struct TopicDeleter
    {
        void operator()(rd_kafka_topic_t* topic) const { rd_kafka_topic_destroy(topic); }
    };
    explicit TopicFetcher(const std::atomic<bool>& giveUp) : m_giveUp(giveUp) {}
    // ListOffsets of all partitions at once; -1: the end, -2: the beginning. Fills errors where a partition has one.
    [[nodiscard]] Result<std::vector<std::int64_t>> listOffsets(std::int64_t time,
                                                                std::vector<std::string>* errors);

    const std::atomic<bool>& m_giveUp;
    Handle m_handle;
    std::unique_ptr<rd_kafka_topic_t, TopicDeleter> m_topic; // goes before the handle
    std::string m_name;
    std::vector<std::int32_t> m_partitions;
};

} // namespace brokerscope::workload
