#include "engine/broker/fetch_links.h"

#include "engine/broker/request.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"

namespace brokerscope::broker {

FetchLinks::FetchLinks(runtime::World& world, NodeId self, Duration timeout, ImageSource image)
    : m_world(world), m_clientId("broker-" + std::to_string(self.value()) + "-fetcher-0"), m_timeout(timeout),
      m_image(std::move(image))
{
}

void FetchLinks::fetch(NodeId leader, protocol::FetchRequest request, OnFetch done)
{
    const auto image = m_image();
    const auto* broker = image->broker(leader);
    const auto* endpoint = broker ? broker->endpoint(kBrokerListenerName) : nullptr;
    if (!endpoint) {
        m_world.scheduler().post([done = std::move(done)] {
            done(makeError(ErrorKind::NotFound, "fetch from the leader", "its address is not known"));
        });
        return;
    }
    const runtime::Endpoint at{endpoint->host, endpoint->port};
    auto& entry = m_links[leader];
    if (!entry.link || !(entry.endpoint == at)) {
        // The former link may be what is calling us.
        if (entry.link)
            m_world.scheduler().post([former = std::move(entry.link)] { former->reset(); });
        entry = {at, std::make_shared<PeerLink>(m_world, at, m_clientId)};
    }
    entry.link->request<protocol::FetchResponse>(request, protocol::FetchRequest::kHighestVersion, m_timeout,
                                                 std::move(done));
}

} // namespace brokerscope::broker
