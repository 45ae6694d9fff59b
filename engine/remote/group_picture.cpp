#include "engine/remote/group_picture.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/consumer_protocol_assignment.h"

#include <algorithm>

namespace brokerscope::remote {
namespace {

using Assignment = std::map<std::string, std::vector<PartitionIndex>>;

// A classic member's assignment, as clients of the "consumer" protocol type write it (other types have forms of their own).
Assignment assignmentOf(const Bytes& bytes)
{
    Assignment out;
    protocol::Reader in{ByteView(bytes)};
    const auto version = in.int16("ConsumerProtocolAssignment.version");
    if (!in.ok() || version < 0)
        return out;
    protocol::ConsumerProtocolAssignment assignment;
    // A newer version only adds fields at the end.
    if (!assignment.decode(in, std::min(version, protocol::ConsumerProtocolAssignment::kHighestVersion)))
        return out;
    for (const auto& topic : assignment.assignedPartitions)
        for (const auto partition : topic.partitions)
            out[topic.topic].push_back(PartitionIndex(partition));
    return out;
}

Assignment assignmentOf(const protocol::ConsumerGroupDescribeResponse::Assignment& told)
{
    Assignment out;
    for (const auto& topic : told.topicPartitions)
        for (const auto partition : topic.partitions)
            out[topic.topicName].push_back(PartitionIndex(partition));
    return out;
}

// "/127.0.0.1", as Java writes an address without a name.
std::string hostOf(const std::string& told)
{
    return told.starts_with('/') ? told.substr(1) : told;
}

void describe(cluster::GroupSnapshot& group, const protocol::DescribeGroupsResponse::DescribedGroup& told)
{
    group.type = "classic";
    group.protocolType = told.protocolType;
    group.protocol = told.protocolData;
    group.state = told.groupState;
    group.generation = -1; // not told
    for (const auto& member : told.members) {
        auto& out = group.members.emplace_back();
        out.memberId = member.memberId;
        out.instanceId = member.groupInstanceId.value_or("");
        out.clientId = member.clientId;
        out.clientHost = hostOf(member.clientHost);
        if (told.protocolType == "consumer")
            out.assignment = assignmentOf(member.memberAssignment);
    }
}

void describe(cluster::GroupSnapshot& group, const protocol::ConsumerGroupDescribeResponse::DescribedGroup& told)
{
    group.type = "consumer";
    group.protocolType = "consumer";
    group.protocol = told.assignorName;
    group.state = told.groupState;
    group.generation = told.groupEpoch;
    group.assignmentEpoch = told.assignmentEpoch;
    for (const auto& member : told.members) {
        auto& out = group.members.emplace_back();
        out.memberId = member.memberId;
        out.instanceId = member.instanceId.value_or("");
        out.clientId = member.clientId;
        out.clientHost = hostOf(member.clientHost);
        out.epoch = member.memberEpoch;
        out.assignment = assignmentOf(member.assignment);
        out.target = assignmentOf(member.targetAssignment);
    }
}

const cluster::ReplicaSnapshot* leaderLog(const cluster::ClusterSnapshot& topics, const Partition& key)
{
    if (const auto topic = topics.topic(key.first))
        for (const auto& partition : topic->partitions)
            if (partition.index.value() == key.second)
                for (const auto& log : partition.logs)
                    if (log.isLeader)
                        return &log;
    return nullptr;
}

} // namespace

std::optional<cluster::GroupSnapshot> groupOf(const GroupAnswers& answers, const cluster::ClusterSnapshot& topics)
{
    cluster::GroupSnapshot group;
    group.id = answers.listed.groupId;
    group.coordinator = answers.coordinator;
    if (answers.classic)
        describe(group, *answers.classic);
    else if (answers.consumer)
        describe(group, *answers.consumer);
    else
        return std::nullopt;
    if (!answers.committed)
        return std::nullopt;

    std::map<Partition, std::string> owners;
    for (const auto& member : group.members)
        for (const auto& [topic, partitions] : member.assignment)
            for (const auto index : partitions)
                owners[{topic, index.value()}] = member.memberId;
    auto committed = *answers.committed;
    for (const auto& [partition, owner] : owners)
        committed.try_emplace(partition, kNoOffset); // assigned, but never committed
    for (const auto& [partition, offset] : committed) {
        cluster::GroupOffsetSnapshot out;
        out.topic = partition.first;
        out.partition = PartitionIndex(partition.second);
        out.committed = offset;
        if (const auto owner = owners.find(partition); owner != owners.end())
            out.memberId = owner->second;
        if (const auto* log = leaderLog(topics, partition)) {
            out.logEndOffset = log->highWatermark;
            out.lag = std::max<std::int64_t>(0, log->highWatermark - (offset == kNoOffset ? log->logStartOffset : offset));
        }
        group.totalLag += out.lag;
        group.offsets.push_back(std::move(out));
    }
    return group;
}

} // namespace brokerscope::remote
