// Brings the markers that this node's transaction coordinators have decided on to the partitions' leaders (WriteTxnMarkers),
// also to itself over the socket, so that what the picture shows as an arrow is one. The node's thread.
#pragma once

#include "engine/broker/broker_links.h"
#include "engine/runtime/deadline_timer.h"
#include "engine/transaction/marker_queue.h"

#include <functional>
#include <memory>

namespace brokerscope::broker {

class MarkerSender final : private transaction::LeaderLookup
{
public:
    using OnWritten = std::function<void(const transaction::MarkerQueue::Written&)>;
    MarkerSender(runtime::World& world, NodeId self, Duration requestTimeout, BrokerLinks::ImageSource image,
                 OnWritten onWritten);

    void add(const transaction::Markers& markers);
    void dropAllOf(PartitionIndex coordinatorPartition);
    void onImage();

private:
    std::optional<Partition> find(const transaction::TopicPartition& partition) const override;
    void pump();
    [[nodiscard]] transaction::Now now() const;

    runtime::World& m_world;
    const Duration m_requestTimeout;
    const BrokerLinks::ImageSource m_image;
    const OnWritten m_onWritten;
    transaction::MarkerQueue m_queue;
    BrokerLinks m_links;
    runtime::DeadlineTimer m_timer;
    bool m_pumping = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
