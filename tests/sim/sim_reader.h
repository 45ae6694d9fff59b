// Reads every partition of a topic from the start, as a consumer without a group does, and writes down what it was given.
#pragma once

#include "sim/fetched.h"
#include "sim/sim_client.h"

#include <map>
#include <string>

namespace brokerscope::sim {

class SimReader
{
public:
    SimReader(SimCluster& cluster, NodeId clientId, std::string topic, int partitions, Isolation isolation,
              History& history);
    void start();
    void startOver(); // reads everything once more, from offset 0: what it then sees is the final read
    [[nodiscard]] bool atEnd() const; // of every partition, by the last answers
    [[nodiscard]] const std::map<TopicPartition, LogContent>& seen() const { return m_seen; } // since it began (again)
    [[nodiscard]] std::int64_t rotSeen() const { return m_rotSeen; }

private:
    struct Position
    {
        Offset next{0};
        bool atEnd = false;
        int round = 0;
    };
    void fetch(PartitionIndex partition);
    void again(PartitionIndex partition);
    void take(PartitionIndex partition, const protocol::FetchResponse::PartitionData& answer);

    SimCluster& m_cluster;
    SimClient m_client;
    const std::string m_topic;
    const Isolation m_isolation;
    History& m_history;
    std::map<PartitionIndex, Position> m_positions;
    std::map<TopicPartition, LogContent> m_seen;
    std::int64_t m_rotSeen = 0;
};

} // namespace brokerscope::sim
