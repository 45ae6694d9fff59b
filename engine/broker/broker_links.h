// Links to the other brokers' listeners, and to our own, one a broker, for one purpose: an answer that is held back holds
// back all later ones on its connection. The node's thread.
#pragma once

#include "engine/broker/peer_link.h"
#include "engine/metadata/image.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace brokerscope::broker {

class BrokerLinks final
{
public:
    using ImageSource = std::function<std::shared_ptr<const metadata::MetadataImage>()>;
    BrokerLinks(runtime::World& world, std::string clientId, ImageSource image);

    // Null while the broker's address is not known.
    [[nodiscard]] PeerLink* to(NodeId broker);

private:
    struct Link
    {
        runtime::Endpoint endpoint;
        std::shared_ptr<PeerLink> link;
    };
    runtime::World& m_world;
    const std::string m_clientId;
    const ImageSource m_image;
    std::map<NodeId, Link> m_links;
};

} // namespace brokerscope::broker
