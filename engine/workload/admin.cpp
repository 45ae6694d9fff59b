#include "engine/workload/admin.h"

#include "engine/workload/admin_impl.h"
#include "engine/workload/closing.h"

namespace brokerscope::workload {
namespace {

// `topicsOf` tells how many there are: it is called before the number is used.
template <class Answer>
Result<void> firstError(const Answer* answer, const rd_kafka_topic_result_t** (*topicsOf)(const Answer*, std::size_t*), const std::string& doing)
{
    std::size_t count = 0;
    const auto** topics = topicsOf(answer, &count);
    for (std::size_t i = 0; i < count; ++i)
        if (const auto code = rd_kafka_topic_result_error(topics[i]); code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(code, rd_kafka_topic_result_error_string(topics[i]), doing);
    return success();
}

Result<void> outcomeOf(const Result<AdminEvent>& answer, const std::string& doing)
{
    if (!answer)
        return answer.error();
    auto* event = answer.value().get();
    if (const auto* result = rd_kafka_event_CreateTopics_result(event))
        return firstError(result, rd_kafka_CreateTopics_result_topics, doing);
    if (const auto* result = rd_kafka_event_DeleteTopics_result(event))
        return firstError(result, rd_kafka_DeleteTopics_result_topics, doing);
    if (const auto* result = rd_kafka_event_CreatePartitions_result(event))
        return firstError(result, rd_kafka_CreatePartitions_result_topics, doing);
    if (const auto* result = rd_kafka_event_DeleteGroups_result(event)) {
        std::size_t count = 0;
        const auto* const* groups = rd_kafka_DeleteGroups_result_groups(result, &count);
        for (std::size_t i = 0; i < count; ++i)
            if (const auto* error = rd_kafka_group_result_error(groups[i]))
                return adminError(rd_kafka_error_code(error), rd_kafka_error_string(error), doing);
    }
    return success();
}

} // namespace

Error adminError(rd_kafka_resp_err_t code, const char* text, const std::string& doing)
{
    const char* const said = text != nullptr ? text : rd_kafka_err2str(code);
    return makeError(
        ErrorKind::Unavailable, doing, std::string(rd_kafka_err2name(code)) + ": " + said);
}

Result<void> firstErrorIn(const rd_kafka_topic_partition_list_t* list, const std::string& doing)
{
    for (int i = 0; list != nullptr && i < list->cnt; ++i)
        if (const auto& one = list->elems[i]; one.err != RD_KAFKA_RESP_ERR_NO_ERROR)
            return adminError(
                one.err,
                nullptr,
                doing + " (" + one.topic + "-" + std::to_string(one.partition) + ")");
    return success();
}

PartitionList listOf(const std::vector<TopicPartition>& partitions)
{
    PartitionList list(rd_kafka_topic_partition_list_new(static_cast<int>(partitions.size())));
    for (const auto& one : partitions)
        rd_kafka_topic_partition_list_add(list.get(), one.topic.c_str(), one.partition.value());
    return list;
}

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
        return outcomeOf(impl.wait(doing), doing);
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
        const auto doing = "delete topic " + name;
        return outcomeOf(impl.wait(doing), doing);
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
        return outcomeOf(impl.wait(doing), doing);
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
        const auto doing = "delete group " + groupId;
        return outcomeOf(impl.wait(doing), doing);
    };
    m_impl->post(std::move(job), std::move(done));
}

} // namespace brokerscope::workload
