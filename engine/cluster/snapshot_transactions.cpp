// Of the transactions that are open in a partition: whose they are, and which of them nobody will ever end.
#include "engine/broker/handlers/topic_creation.h"
#include "engine/cluster/snapshot_builder.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

// Reports of different nodes are of slightly different moments, and a coordinator that took over must load first. What no
// coordinator has known for so long, while all of them were there, it does not know.
constexpr auto kHangsAfter = std::chrono::seconds(10);

bool has(const TransactionSnapshot& transaction, const std::string& topic, PartitionIndex partition)
{
    const auto found = transaction.partitions.find(topic);
    return found != transaction.partitions.end() &&
           std::find(found->second.begin(), found->second.end(), partition) != found->second.end();
}

} // namespace

void SnapshotBuilder::lookAtCoordinators(const ClusterSnapshot& out, const broker::MetadataReport& metadata)
{
    const auto runs = [&](NodeId id) {
        const auto* node = out.node(id);
        return node != nullptr && node->state == NodeState::Running;
    };
    const auto topic = std::find_if(metadata.topics.begin(), metadata.topics.end(),
                                    [](const auto& each) { return each->name == broker::kTransactionsTopic; });
    const bool all = topic == metadata.topics.end() ||
                     std::all_of((*topic)->partitions.begin(), (*topic)->partitions.end(),
                                 [&](const auto& partition) { return runs(partition.state.leader); });
    if (!all)
        m_coordinatorsSince.reset();
    else if (!m_coordinatorsSince)
        m_coordinatorsSince = out.time;
    std::erase_if(m_unknownSince, [&](const auto& entry) { return out.time - entry.second > std::chrono::hours(24 * 14); });
}

std::vector<OpenTransactionSnapshot> SnapshotBuilder::openTransactions(const ClusterSnapshot& out,
                                                                       const replication::ReplicaStats& leader)
{
    std::vector<OpenTransactionSnapshot> all;
    for (const auto& open : leader.openTransactions) {
        auto& one = all.emplace_back();
        one.producerId = open.producer.value();
        one.producerEpoch = open.producerEpoch;
        one.coordinatorEpoch = open.coordinatorEpoch;
        one.startOffset = open.startOffset;
        if (open.lastTimestampMs >= 0)
            one.lastWrite = fromEpochMs(open.lastTimestampMs);
        for (const auto& transaction : out.transactions)
            if (transaction.producerId == one.producerId && has(transaction, leader.topic, leader.id.partition))
                one.transactionalId = transaction.id;
        const OpenTransactionKey key{leader.topic, leader.id.partition, one.producerId, one.startOffset};
        if (!one.transactionalId.empty()) {
            m_unknownSince.erase(key);
            continue;
        }
        const auto since = m_unknownSince.try_emplace(key, out.time).first->second;
        one.hanging = m_coordinatorsSince && out.time - std::max(since, *m_coordinatorsSince) >= kHangsAfter;
    }
    return all;
}

} // namespace brokerscope::cluster
