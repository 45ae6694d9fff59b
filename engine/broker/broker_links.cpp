#include "engine/broker/broker_links.h"

#include "engine/broker/request.h"

namespace brokerscope::broker {

BrokerLinks::BrokerLinks(runtime::World& world, std::string clientId, ImageSource image)
    : m_world(world), m_clientId(std::move(clientId)), m_image(std::move(image))
{
}

PeerLink* BrokerLinks::to(NodeId id)
{
    const auto image = m_image();
    const auto* broker = image ? image->broker(id) : nullptr;
    const auto* endpoint = broker ? broker->endpoint(kBrokerListenerName) : nullptr;
    if (!endpoint)
        return nullptr;
    const runtime::Endpoint at{endpoint->host, endpoint->port};
    auto& entry = m_links[id];
    if (!entry.link || !(entry.endpoint == at)) {
        // The former link may be what is calling us.
        if (entry.link)
            m_world.scheduler().post([former = std::move(entry.link)] { former->reset(); });
        entry = {at, std::make_shared<PeerLink>(m_world, at, m_clientId)};
    }
    return entry.link.get();
}

} // namespace brokerscope::broker
