#include "engine/broker/marker_sender.h"

#include <utility>

namespace brokerscope::broker {
namespace {
constexpr auto kRetryBackoff = std::chrono::milliseconds(100);
}

MarkerSender::MarkerSender(runtime::World& world, NodeId self, Duration requestTimeout, BrokerLinks::ImageSource image,
                           OnWritten onWritten)
    : m_world(world), m_requestTimeout(requestTimeout), m_image(std::move(image)), m_onWritten(std::move(onWritten)),
      m_queue(*this, kRetryBackoff),
      m_links(world, "broker-" + std::to_string(self.value()) + "-txn-marker-sender", m_image),
      m_timer(world.scheduler(), [this] {
          m_queue.onDeadline(now());
          pump();
      })
{
}

transaction::Now MarkerSender::now() const
{
    return {m_world.clock().now(), m_world.clock().wallNow()};
}

std::optional<transaction::LeaderLookup::Partition>
MarkerSender::find(const transaction::TopicPartition& partition) const
{
    const auto image = m_image();
    const auto topic = image ? image->topic(partition.topic) : nullptr;
    const auto* state = topic ? topic->partition(partition.partition) : nullptr;
    if (!state)
        return std::nullopt;
    return Partition{topic->id, state->leader};
}

void MarkerSender::add(const transaction::Markers& markers)
{
    m_queue.add(markers, now());
    pump();
}

void MarkerSender::dropAllOf(PartitionIndex coordinatorPartition)
{
    m_queue.dropAllOf(coordinatorPartition);
}

void MarkerSender::onImage()
{
    m_queue.onMetadata(now());
    pump();
}

void MarkerSender::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    for (;;) {
        auto sends = m_queue.takeSends();
        auto written = m_queue.takeWritten();
        if (sends.empty() && written.empty())
            break;
        using Response = protocol::WriteTxnMarkersResponse;
        for (auto& send : sends) {
            auto* link = m_links.to(send.broker);
            if (!link) {
                m_queue.onNoAnswer(send.broker, now());
                continue;
            }
            link->request<Response>(send.request, protocol::WriteTxnMarkersRequest::kHighestVersion, m_requestTimeout,
                                    [this, broker = send.broker, alive = std::weak_ptr<bool>(m_alive)](
                                        const Result<Response>& response) {
                                        if (alive.expired())
                                            return;
                                        if (response)
                                            m_queue.onAnswer(broker, response.value(), now());
                                        else
                                            m_queue.onNoAnswer(broker, now());
                                        pump();
                                    });
        }
        for (const auto& each : written)
            m_onWritten(each);
    }
    m_pumping = false;
    m_timer.set(m_queue.nextDeadline());
}

} // namespace brokerscope::broker
