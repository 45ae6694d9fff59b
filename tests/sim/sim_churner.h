// Deletes a topic and creates it again, over and over, and writes to it meanwhile by topic id (KIP-516): what was sent to
// one topic must never be found in its successor of the same name.
#pragma once

#include "sim/fetched.h"
#include "sim/sim_client.h"

#include <map>
#include <string>

namespace brokerscope::sim {

class SimChurner
{
public:
    static constexpr const char* kTopic = "churn";

    SimChurner(SimCluster& cluster, NodeId clientId);
    void start();
    void stop();
    [[nodiscard]] bool idle() const { return m_stopped && !m_administrating && !m_writing; }
    [[nodiscard]] std::int64_t deletions() const { return m_deletions; }
    // The topic is left in place in the end; reads it, and judges.
    void readAll();
    [[nodiscard]] bool readToEnd() const { return m_read; }

private:
    void create();
    void live();
    void remove();
    void write();
    void writeLater();
    void judge(const protocol::FetchResponse::PartitionData& answer);

    SimCluster& m_cluster;
    SimClient m_client;
    bool m_stopped = false;
    bool m_administrating = false;
    bool m_writing = false;
    bool m_read = false;
    std::int64_t m_deletions = 0;
    std::map<std::string, std::int64_t> m_lives; // by topic id, from 1
    std::int64_t m_next = 0;
    Offset m_position{0};
};

} // namespace brokerscope::sim
