// DescribeLogDirs v1-v5 and AlterReplicaLogDirs v1-v2 (KIP-113, 827, 1066). A node has one log directory: replicas can be
// asked to stay in it, and to go nowhere else.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/alter_replica_log_dirs_request.h"
#include "engine/protocol/generated/alter_replica_log_dirs_response.h"
#include "engine/protocol/generated/describe_log_dirs_request.h"
#include "engine/protocol/generated/describe_log_dirs_response.h"

#include <algorithm>
#include <map>
#include <set>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;

protocol::DescribeLogDirsResponse describeLogDirs(const NodeContext& context,
                                                  const protocol::DescribeLogDirsRequest& body)
{
    using LogDirs = protocol::DescribeLogDirsResponse;
    std::optional<std::map<std::string, std::set<std::int32_t>>> wanted;
    if (body.topics) {
        wanted.emplace();
        for (const auto& topic : *body.topics)
            (*wanted)[topic.topic].insert(topic.partitions.begin(), topic.partitions.end());
    }
    LogDirs::DescribeLogDirsResult directory;
    directory.logDir = context.logDirectory;
    if (context.diskSpace) {
        const auto space = context.diskSpace();
        directory.totalBytes = space.totalBytes;
        directory.usableBytes = space.usableBytes;
    }
    for (const auto& replica : context.replicas.stats(replication::Replicas::Detail::WithoutSegments)) {
        if (wanted) {
            const auto topic = wanted->find(replica.topic);
            if (topic == wanted->end() || !topic->second.contains(replica.id.partition.value()))
                continue;
        }
        if (directory.topics.empty() || directory.topics.back().name != replica.topic)
            directory.topics.emplace_back().name = replica.topic;
        LogDirs::DescribeLogDirsPartition partition;
        partition.partitionIndex = replica.id.partition.value();
        partition.partitionSize = replica.bytes;
        partition.offsetLag = std::max<std::int64_t>(0, replica.highWatermark - replica.logEndOffset);
        directory.topics.back().partitions.push_back(partition);
    }
    LogDirs response;
    response.results.push_back(std::move(directory));
    return response;
}

ErrorCode moveTo(const NodeContext& context, const std::string& directory, const std::string& topicName,
                 PartitionIndex index)
{
    if (directory != context.logDirectory)
        return ErrorCode::LogDirNotFound;
    const auto topic = context.image().topic(topicName);
    const auto* state = topic ? topic->partition(index) : nullptr;
    if (!state)
        return ErrorCode::UnknownTopicOrPartition;
    return state->hasReplica(context.self) ? ErrorCode::None : ErrorCode::ReplicaNotAvailable;
}

protocol::AlterReplicaLogDirsResponse alterReplicaLogDirs(const NodeContext& context,
                                                          const protocol::AlterReplicaLogDirsRequest& body)
{
    std::map<std::string, std::map<std::int32_t, ErrorCode>> results;
    for (const auto& directory : body.dirs)
        for (const auto& topic : directory.topics)
            for (const auto index : topic.partitions)
                results[topic.name][index] = moveTo(context, directory.path, topic.name, PartitionIndex(index));
    protocol::AlterReplicaLogDirsResponse response;
    for (const auto& [name, partitions] : results) {
        auto& topic = response.results.emplace_back();
        topic.topicName = name;
        for (const auto& [index, error] : partitions)
            topic.partitions.push_back({index, static_cast<std::int16_t>(error)});
    }
    return response;
}

} // namespace

void addLogDirApis(ApiTable& apis, NodeContext& context)
{
    using namespace protocol;
    apis.add<DescribeLogDirsRequest, DescribeLogDirsResponse>(
        [&context](std::shared_ptr<const Request>, DescribeLogDirsRequest body,
                   Reply<DescribeLogDirsResponse> reply) { reply(describeLogDirs(context, body)); });
    apis.add<AlterReplicaLogDirsRequest, AlterReplicaLogDirsResponse>(
        [&context](std::shared_ptr<const Request>, AlterReplicaLogDirsRequest body,
                   Reply<AlterReplicaLogDirsResponse> reply) { reply(alterReplicaLogDirs(context, body)); });
}

} // namespace brokerscope::broker
