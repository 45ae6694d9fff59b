// Takes a broker out of the cluster, from another broker's side: moves its replicas to others and waits until it has none
// (KIP-455), and later, when it has stopped, makes the cluster forget it (KIP-500's UnregisterBroker). The node's thread.
#pragma once

#include "engine/broker/node_context.h"

#include <functional>
#include <memory>

namespace brokerscope::broker {

class BrokerRemoval
{
public:
    using Done = std::function<void(Result<void>)>;
    explicit BrokerRemoval(NodeContext& context) : m_context(context) {}

    // `done` runs when no partition has a replica there, or with the reason why that cannot be reached. Partitions that
    // are created there meanwhile are moved, too.
    void moveReplicasAway(NodeId leaving, Done done);
    void unregister(NodeId gone, Done done);

private:
    struct Run;
    static void next(const std::shared_ptr<Run>& run);
    NodeContext& m_context;
};

} // namespace brokerscope::broker
