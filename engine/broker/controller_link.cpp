#include "engine/broker/controller_link.h"

#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"

namespace brokerscope::broker {

ControllerLink::ControllerLink(runtime::World& world, const QuorumDriver& quorum, NodeId self, Duration requestTimeout)
    : m_world(world), m_quorum(quorum), m_clientId("broker-" + std::to_string(self.value())),
      m_requestTimeout(requestTimeout)
{
}

PeerLink* ControllerLink::current()
{
    const auto leader = m_quorum.quorum().leader();
    if (leader != m_leader) {
        // Whoever waits for the former leader learns at once that nothing will come; it is not destroyed here, because
        // one of its answers may be what led to this call.
        m_leader = leader;
        if (m_link) {
            auto former = std::shared_ptr<PeerLink>(std::move(m_link));
            m_world.scheduler().post([former] { former->reset(); });
        }
    }
    if (leader == kNoNode)
        return nullptr;
    if (!m_link) {
        const auto endpoint = m_quorum.leaderEndpoint();
        if (!endpoint)
            return nullptr;
        m_link = std::make_unique<PeerLink>(m_world, *endpoint, m_clientId);
    }
    return m_link.get();
}

void ControllerLink::alterPartition(protocol::AlterPartitionRequest request, OnAlterPartition done)
{
    send<protocol::AlterPartitionResponse>(request, protocol::AlterPartitionRequest::kHighestVersion, m_requestTimeout,
                                           std::move(done));
}

} // namespace brokerscope::broker
