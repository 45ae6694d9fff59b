// Admin: committed offsets of groups.
#include "engine/workload/admin_impl.h"

namespace brokerscope::workload {
namespace {

struct AlterOffsetsDeleter
{
    void operator()(rd_kafka_AlterConsumerGroupOffsets_t* request) const
    {
        rd_kafka_AlterConsumerGroupOffsets_destroy(request);
    }
};
struct DeleteOffsetsDeleter
{
    void operator()(rd_kafka_DeleteConsumerGroupOffsets_t* request) const
    {
        rd_kafka_DeleteConsumerGroupOffsets_destroy(request);
    }
};

// What a group's answer says: of the group first, then of its partitions.
Result<void> outcomeOf(const rd_kafka_group_result_t* const* groups, std::size_t count, const std::string& doing)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto* error = rd_kafka_group_result_error(groups[i]))
            return adminError(rd_kafka_error_code(error), rd_kafka_error_string(error), doing);
        BOOST_OUTCOME_TRYV(firstErrorIn(rd_kafka_group_result_partitions(groups[i]), doing));
    }
    return success();
}

} // namespace

void Admin::alterGroupOffsets(std::string groupId, std::vector<PartitionOffset> offsets, Done done)
{
    auto job = [groupId = std::move(groupId), offsets = std::move(offsets)](Impl& impl) -> Result<void> {
        const std::string doing = "set the offsets of group " + groupId;
        if (offsets.empty())
            return success();
        const PartitionList list(rd_kafka_topic_partition_list_new(static_cast<int>(offsets.size())));
        for (const auto& one : offsets)
            rd_kafka_topic_partition_list_add(list.get(), one.topic.c_str(), one.partition.value())->offset =
                one.offset.value();
        const std::unique_ptr<rd_kafka_AlterConsumerGroupOffsets_t, AlterOffsetsDeleter> request(
            rd_kafka_AlterConsumerGroupOffsets_new(groupId.c_str(), list.get()));
        auto* raw = request.get();
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_ALTERCONSUMERGROUPOFFSETS);
        rd_kafka_AlterConsumerGroupOffsets(impl.handle(), &raw, 1, options.get(), impl.queue());
        BOOST_OUTCOME_TRY(const auto event, impl.wait(doing));
        std::size_t count = 0;
        const auto* result = rd_kafka_event_AlterConsumerGroupOffsets_result(event.get());
        const auto* groups = rd_kafka_AlterConsumerGroupOffsets_result_groups(result, &count);
        return outcomeOf(groups, count, doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::deleteGroupOffsets(std::string groupId, std::vector<TopicPartition> partitions, Done done)
{
    auto job = [groupId = std::move(groupId), partitions = std::move(partitions)](Impl& impl) -> Result<void> {
        const std::string doing = "delete offsets of group " + groupId;
        if (partitions.empty())
            return success();
        const auto list = listOf(partitions);
        const std::unique_ptr<rd_kafka_DeleteConsumerGroupOffsets_t, DeleteOffsetsDeleter> request(
            rd_kafka_DeleteConsumerGroupOffsets_new(groupId.c_str(), list.get()));
        auto* raw = request.get();
        const auto options = impl.options(RD_KAFKA_ADMIN_OP_DELETECONSUMERGROUPOFFSETS);
        rd_kafka_DeleteConsumerGroupOffsets(impl.handle(), &raw, 1, options.get(), impl.queue());
        BOOST_OUTCOME_TRY(const auto event, impl.wait(doing));
        std::size_t count = 0;
        const auto* result = rd_kafka_event_DeleteConsumerGroupOffsets_result(event.get());
        const auto* groups = rd_kafka_DeleteConsumerGroupOffsets_result_groups(result, &count);
        return outcomeOf(groups, count, doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

void Admin::findOffsets(std::vector<OffsetQuestion> questions,
                        std::function<void(Result<std::vector<PartitionOffset>>)> done)
{
    auto found = std::make_shared<std::vector<PartitionOffset>>();
    auto job = [questions = std::move(questions), found](Impl& impl) -> Result<void> {
        const std::string doing = "find offsets by time";
        const PartitionList list(rd_kafka_topic_partition_list_new(static_cast<int>(questions.size())));
        for (const auto& one : questions)
            rd_kafka_topic_partition_list_add(list.get(), one.topic.c_str(), one.partition.value())->offset =
                one.timestampMs;
        if (const auto code = rd_kafka_offsets_for_times(impl.handle(), list.get(), kOperationTimeoutMs);
            code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(code, nullptr, doing);
        BOOST_OUTCOME_TRYV(firstErrorIn(list.get(), doing));
        for (int i = 0; i < list->cnt; ++i) {
            const auto& one = list->elems[i];
            // Where no record is as young, librdkafka says "the end".
            found->push_back({one.topic, PartitionIndex(one.partition),
                              one.offset < 0 ? kNoOffset : Offset(one.offset)});
        }
        return success();
    };
    m_impl->post(std::move(job), [found, done = std::move(done)](Result<void> result) {
        if (result)
            done(std::move(*found));
        else
            done(result.error());
    });
}

} // namespace brokerscope::workload
