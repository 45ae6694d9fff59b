// A client that commits group offsets, one after the other, as an assigning consumer without a group membership does.
#pragma once

#include "sim/sim_client.h"

#include <cstdint>
#include <string>

namespace brokerscope::sim {

class SimCommitter
{
public:
    SimCommitter(SimCluster& cluster, NodeId clientId, std::string topic, History& history);
    void start();
    void stopCommitting() { m_stopped = true; }
    [[nodiscard]] bool idle() const { return !m_underWay; }
    [[nodiscard]] std::int64_t acknowledgedCount() const { return m_acknowledgedCount; }

    // Asks the coordinator until it answers; what it said goes into the history.
    void fetch();
    [[nodiscard]] bool fetched() const { return m_fetched; }

private:
    void findCoordinator(std::function<void()> then);
    void commit();
    void commitLater();
    void note(CommitEvent::Kind kind, std::int64_t value);

    SimClient m_client;
    const std::string m_topic;
    History& m_history;
    NodeId m_coordinator = kNoNode;
    bool m_stopped = false;
    bool m_underWay = false;
    bool m_fetched = false;
    // Every try commits a value of its own, so that it is known which of them the coordinator may have.
    std::int64_t m_next = 0;
    std::int64_t m_acknowledgedCount = 0;
};

} // namespace brokerscope::sim
