#include "sim/judge.h"

namespace brokerscope::sim {

void judgeRecords(SimCluster& cluster, const SimProducer& producer, const SimReader& reader)
{
    for (const auto& [partition, acknowledged] : producer.acknowledged()) {
        const auto p = std::to_string(partition.value());
        const auto found = reader.seen().find(partition);
        const SimReader::Seen none;
        const auto& seen = found == reader.seen().end() ? none : found->second;
        for (const auto& record : acknowledged) {
            const auto at = seen.find(record.offset);
            const auto value = "acknowledged value " + std::to_string(record.value) + " of partition " + p;
            if (at == seen.end())
                cluster.report(Promise::AcknowledgedSurvives,
                               value + " is not at offset " + std::to_string(record.offset.value()));
            else if (at->second != record.value)
                cluster.report(Promise::AcknowledgedSurvives,
                               value + " was replaced by " + std::to_string(at->second));
        }
        std::int64_t last = -1;
        for (const auto& [offset, value] : seen) {
            if (!producer.wrote(value))
                continue;
            if (value <= last)
                cluster.report(Promise::ProducerOrder, "value " + std::to_string(value) + " of partition " + p +
                                                           " follows " + std::to_string(last) + " at offset " +
                                                           std::to_string(offset.value()));
            last = value;
        }
    }
}

void judgeReplicas(SimCluster& cluster, const std::string& topic, int partitions)
{
    for (int i = 0; i < partitions; ++i) {
        const PartitionIndex partition(i);
        const auto first = cluster.logBytes(NodeId(1), topic, partition);
        for (auto id : SimCluster::ids(cluster.size()))
            if (cluster.logBytes(id, topic, partition) != first)
                cluster.report(Promise::ReplicasAgree, "the copies of " + topic + "-" + std::to_string(i) +
                                                           " on nodes 1 and " + std::to_string(id.value()) + " differ");
    }
}

} // namespace brokerscope::sim
