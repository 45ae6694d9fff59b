// Answers "why?": which earlier event brought this one about. Pure: works on the stream of events alone, by the rules of
// how a cluster hangs together (a broker is fenced because it was killed, paused or cut off; a partition gets a new
// leader because the old one's broker was fenced; the ISR shrinks because a member is gone or behind ...).
#pragma once

#include "engine/cluster/events.h"

#include <map>
#include <string>
#include <tuple>

namespace brokerscope::cluster {

class CauseLinker
{
public:
    // Sequence of the cause, or 0: a timer, a client or something unknown.
    [[nodiscard]] std::uint64_t causeOf(const Event& event) const;
    void remember(const Event& event);

private:
    struct NodeHistory
    {
        std::uint64_t disturbance = 0; // killed, stopped, paused, failed, or its links cut; 0 once it is well again
        std::uint64_t recovery = 0;    // started, resumed or healed
        std::uint64_t fenced = 0;
        std::uint64_t unfenced = 0;
        std::uint64_t registered = 0;
        std::uint64_t disk = 0;        // its disk was made slow, full or failing; 0 once it is well again
    };
    using Partition = std::pair<std::string, PartitionIndex>;

    [[nodiscard]] const NodeHistory* historyOf(NodeId node) const;

    std::map<NodeId, NodeHistory> m_nodes;
    std::map<Partition, std::uint64_t> m_elections;       // the last leader change of a partition
    std::map<std::string, std::uint64_t> m_groupChanges;  // a member came or went
    std::map<std::string, std::uint64_t> m_rebalances;
    std::map<std::string, std::uint64_t> m_topicsCreated; // or grown: their partitions get their first leaders by it
    std::map<Partition, std::uint64_t> m_reassignments;   // under way
    std::map<std::string, std::uint64_t> m_transactions;  // the last step of each transactional id
    std::map<std::string, std::uint64_t> m_disconnected;  // clients that have gone, by client id
    std::map<LeaderEpoch, std::uint64_t> m_electionStarts; // the first candidate of each epoch; the newest few
    std::uint64_t m_lastLeaderChange = 0;
    std::uint64_t m_controllerGone = 0; // the controller resigned, and none is elected since
    std::uint64_t m_connectionReset = 0;
    std::map<std::pair<NodeId, std::string>, std::uint64_t> m_planned; // errors for an API, on a node or on kNoNode
    std::map<std::string, std::uint64_t> m_clientFaults;               // of the links of a client, by its key
    NodeId m_controller = kNoNode;
};

} // namespace brokerscope::cluster
