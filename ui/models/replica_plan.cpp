#include "ui/models/replica_plan.h"

#include "engine/base/contains.h"

#include <algorithm>
#include <map>

namespace brokerscope::ui {

namespace {

// How much of the leader's log the slowest of the added replicas has.
double progressOf(const cluster::PartitionSnapshot& partition)
{
    const cluster::ReplicaSnapshot* leader = nullptr;
    for (const auto& log : partition.logs)
        if (log.isLeader)
            leader = &log;
    double least = 1;
    for (const auto node : partition.addingReplicas) {
        double one = 0;
        for (const auto& log : partition.logs)
            if (log.node == node && leader != nullptr) {
                const auto whole = std::max<std::int64_t>(leader->logEndOffset - leader->logStartOffset, 0);
                const auto there = std::clamp<std::int64_t>(log.logEndOffset - leader->logStartOffset, 0, whole);
                one = whole == 0 ? 1.0 : static_cast<double>(there) / static_cast<double>(whole);
            }
        least = std::min(least, one);
    }
    return least;
}

} // namespace

void ReplicaPlan::show(const cluster::TopicSnapshot& topic, const std::vector<cluster::NodeSnapshot>& nodes)
{
    if (topic.name != m_topic) {
        m_topic = topic.name;
        m_rows.clear();
    }
    m_nodes.clear();
    for (const auto& node : nodes)
        m_nodes.push_back(node.id);
    std::vector<ReplicaPlanRow> rows;
    m_bytes.clear();
    for (const auto& partition : topic.partitions) {
        ReplicaPlanRow row;
        row.partition = partition.index;
        row.leader = partition.leader;
        row.moving = !partition.addingReplicas.empty() || !partition.removingReplicas.empty();
        row.progress = row.moving ? progressOf(partition) : 1;
        for (const auto node : partition.replicas)
            if (!contains(partition.addingReplicas, node))
                row.now.push_back(node);
        // What a move leads to is what is planned, until it is there.
        row.planned = row.now;
        if (row.moving) {
            row.planned.clear();
            for (const auto node : partition.replicas)
                if (!contains(partition.removingReplicas, node))
                    row.planned.push_back(node);
        } else {
            for (const auto& before : m_rows)
                if (before.partition == row.partition && before.now == row.now && !before.moving)
                    row.planned = before.planned;
        }
        std::erase_if(row.planned, [&](NodeId node) { return !contains(m_nodes, node) && !contains(row.now, node); });
        std::int64_t bytes = 0;
        for (const auto& log : partition.logs)
            bytes = std::max(bytes, log.bytes);
        m_bytes.push_back(bytes);
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        count(m_rows[i]);
}

void ReplicaPlan::count(ReplicaPlanRow& row) const
{
    const auto at = static_cast<std::size_t>(&row - m_rows.data());
    row.bytesToCopy = 0;
    for (const auto node : row.planned)
        if (!contains(row.now, node))
            row.bytesToCopy += m_bytes[at];
}

bool ReplicaPlan::move(std::size_t row, NodeId from, NodeId to)
{
    if (row >= m_rows.size() || m_rows[row].moving || contains(m_rows[row].planned, to))
        return false;
    auto& planned = m_rows[row].planned;
    const auto at = std::find(planned.begin(), planned.end(), from);
    if (at == planned.end())
        return false;
    *at = to;
    count(m_rows[row]);
    return true;
}

bool ReplicaPlan::add(std::size_t row, NodeId to)
{
    if (row >= m_rows.size() || m_rows[row].moving || contains(m_rows[row].planned, to))
        return false;
    m_rows[row].planned.push_back(to);
    count(m_rows[row]);
    return true;
}

bool ReplicaPlan::remove(std::size_t row, NodeId from)
{
    if (row >= m_rows.size() || m_rows[row].moving || m_rows[row].planned.size() < 2 || !contains(m_rows[row].planned, from))
        return false;
    std::erase(m_rows[row].planned, from);
    count(m_rows[row]);
    return true;
}

void ReplicaPlan::prefer(std::size_t row, NodeId node)
{
    if (row >= m_rows.size() || m_rows[row].moving)
        return;
    auto& planned = m_rows[row].planned;
    const auto at = std::find(planned.begin(), planned.end(), node);
    if (at != planned.end())
        std::rotate(planned.begin(), at, at + 1);
}

void ReplicaPlan::undo()
{
    for (auto& row : m_rows)
        if (!row.moving) {
            row.planned = row.now;
            count(row);
        }
}

void ReplicaPlan::spread()
{
    std::map<NodeId, std::size_t> replicas;
    std::map<NodeId, std::size_t> firsts;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        auto& row = m_rows[at];
        if (row.moving)
            continue;
        const auto wanted = std::min(row.planned.size(), m_nodes.size());
        std::vector<NodeId> chosen;
        while (chosen.size() < wanted) {
            // Who has the least; of those who are equal, whoever holds it already, so that little is copied.
            NodeId best = kNoNode;
            for (const auto node : m_nodes) {
                if (contains(chosen, node))
                    continue;
                const auto rank = [&](NodeId one) {
                    return std::tuple(chosen.empty() ? firsts[one] : 0, replicas[one], contains(row.now, one) ? 0 : 1);
                };
                if (best == kNoNode || rank(node) < rank(best))
                    best = node;
            }
            if (chosen.empty())
                ++firsts[best];
            ++replicas[best];
            chosen.push_back(best);
        }
        row.planned = chosen;
        count(row);
    }
}

std::vector<cluster::ReassignPartitions::Move> ReplicaPlan::moves() const
{
    std::vector<cluster::ReassignPartitions::Move> result;
    for (const auto& row : m_rows)
        if (row.changed() && !row.moving)
            result.push_back({m_topic, row.partition, row.planned});
    return result;
}

std::vector<cluster::ReassignPartitions::Move> ReplicaPlan::cancellations() const
{
    std::vector<cluster::ReassignPartitions::Move> result;
    for (const auto& row : m_rows)
        if (row.moving)
            result.push_back({m_topic, row.partition, {}});
    return result;
}

std::int64_t ReplicaPlan::bytesToCopy() const
{
    std::int64_t sum = 0;
    for (const auto& row : m_rows)
        sum += row.moving ? 0 : row.bytesToCopy;
    return sum;
}

} // namespace brokerscope::ui
