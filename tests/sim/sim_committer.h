// A client that commits group offsets, one after the other, as an assigning consumer without a group membership does.
#pragma once

#include "sim/sim_client.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace brokerscope::sim {

class SimCommitter
{
public:
    SimCommitter(SimCluster& cluster, NodeId clientId, std::string topic);
    void start();
    void stopCommitting() { m_stopped = true; }
    [[nodiscard]] bool idle() const { return !m_underWay; }
    [[nodiscard]] std::int64_t acknowledgedCount() const { return m_acknowledgedCount; }

    // Asks the coordinator until it answers; what it said is judged: DESIGN section 7, a committed offset is never lost or
    // moved back.
    void fetch();
    [[nodiscard]] bool fetched() const { return m_fetched; }

private:
    void findCoordinator(std::function<void()> then);
    void commit();
    void commitLater();
    void judge(std::int64_t committed);

    SimCluster& m_cluster;
    SimClient m_client;
    const std::string m_topic;
    NodeId m_coordinator = kNoNode;
    bool m_stopped = false;
    bool m_underWay = false;
    bool m_fetched = false;
    // Every try commits a value of its own, so that it is known which of them the coordinator may have.
    std::int64_t m_next = 0;
    std::int64_t m_acknowledged = -1;
    std::int64_t m_acknowledgedCount = 0;
    std::set<std::int64_t> m_unanswered; // may take effect, also late
};

} // namespace brokerscope::sim
