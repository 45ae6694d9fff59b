// Makes one snapshot of what the nodes last said about themselves. Topics, leaders and ISR come from the node whose
// metadata is furthest; each log comes from the node that keeps it. Pure.
#pragma once

#include "engine/broker/node_report.h"
#include "engine/cluster/rate_meter.h"
#include "engine/cluster/snapshot.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace brokerscope::cluster {

struct NodeInput
{
    NodeSnapshot base; // id, state, address
    std::shared_ptr<const broker::NodeReport> report; // the last one; null if there never was one
};

class SnapshotBuilder
{
public:
    // `base`: what does not come from nodes (ids, addresses, links).
    [[nodiscard]] std::shared_ptr<const ClusterSnapshot> build(ClusterSnapshot base, const std::vector<NodeInput>& nodes,
                                                               const std::set<std::string>& builtInClients);

private:
    using Replicas = std::map<std::pair<Uuid, PartitionIndex>, std::map<NodeId, const replication::ReplicaStats*>>;

    void addNodes(ClusterSnapshot& out, const std::vector<NodeInput>& nodes);
    void addQuorum(ClusterSnapshot& out, const std::vector<NodeInput>& nodes);
    void addTopics(ClusterSnapshot& out, const std::vector<NodeInput>& nodes);
    void addGroups(ClusterSnapshot& out, const std::vector<NodeInput>& nodes);
    static void addTransactions(ClusterSnapshot& out, const std::vector<NodeInput>& nodes);
    void addConnections(ClusterSnapshot& out, const std::vector<NodeInput>& nodes,
                        const std::set<std::string>& builtInClients);
    void addApis(NodeSnapshot& node, const broker::NodeReport& report);
    // snapshot_transactions.cpp
    void lookAtCoordinators(const ClusterSnapshot& out, const broker::MetadataReport& metadata);
    [[nodiscard]] std::vector<OpenTransactionSnapshot> openTransactions(const ClusterSnapshot& out,
                                                                        const replication::ReplicaStats& leader);
    void addClients(ClusterSnapshot& out, const std::vector<NodeInput>& nodes,
                    const std::set<std::string>& builtInClients);
    PartitionSnapshot partition(const ClusterSnapshot& out, const broker::TopicReport& topic,
                                const broker::PartitionReport& report, const Replicas& replicas, Instant now);

    using OpenTransactionKey = std::tuple<std::string, PartitionIndex, std::int64_t, Offset>;

    RateMeter m_rates;
    std::map<OpenTransactionKey, WallTime> m_unknownSince; // open in a partition, and no coordinator's
    std::optional<WallTime> m_coordinatorsSince; // all of them run since; nothing while one does not
    std::map<std::pair<Uuid, PartitionIndex>, WallTime> m_offlineSince;
    std::map<std::pair<Uuid, PartitionIndex>, NodeId> m_lastLeaders;
};

} // namespace brokerscope::cluster
