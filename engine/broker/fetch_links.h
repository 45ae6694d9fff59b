// The links over which this node's followers fetch from leaders: one per leader, apart from all others, because a fetch
// that waits for records holds back every later answer on its connection.
#pragma once

#include "engine/broker/peer_link.h"
#include "engine/metadata/image.h"
#include "engine/replication/channels.h"

#include <functional>
#include <map>
#include <memory>

namespace brokerscope::broker {

class FetchLinks final : public replication::FetchTransport
{
public:
    using ImageSource = std::function<std::shared_ptr<const metadata::MetadataImage>()>;
    FetchLinks(runtime::World& world, NodeId self, Duration timeout, ImageSource image);
    void fetch(NodeId leader, protocol::FetchRequest request, OnFetch done) override;

private:
    struct Link
    {
        runtime::Endpoint endpoint;
        std::shared_ptr<PeerLink> link;
    };
    runtime::World& m_world;
    const std::string m_clientId;
    const Duration m_timeout;
    const ImageSource m_image;
    std::map<NodeId, Link> m_links;
};

} // namespace brokerscope::broker
