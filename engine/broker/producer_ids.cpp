#include "engine/broker/producer_ids.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/allocate_producer_ids_request.h"
#include "engine/protocol/generated/allocate_producer_ids_response.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

constexpr Duration kAnswerWithin = std::chrono::seconds(1);

}

ProducerIds::ProducerIds(NodeId self, ControllerLink& controller, Duration requestTimeout, ImageSource image)
    : m_self(self), m_controller(controller), m_answerWithin(std::min(requestTimeout, kAnswerWithin)), m_image(std::move(image))
{
}

void ProducerIds::whenAvailable(std::function<void(bool)> then)
{
    if (m_next < m_end && m_waiting.empty())
        return then(true);
    m_waiting.push_back(std::move(then));
    ask();
}

std::optional<ProducerId> ProducerIds::take()
{
    if (m_next < m_end)
        return ProducerId(m_next++);
    ask();
    return std::nullopt;
}

void ProducerIds::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    protocol::AllocateProducerIdsRequest request;
    request.brokerId = m_self.value();
    const auto image = m_image();
    const auto* broker = image ? image->broker(m_self) : nullptr;
    request.brokerEpoch = broker ? broker->epoch : -1;
    using Allocated = protocol::AllocateProducerIdsResponse;
    m_controller.sendUntilAnswered<Allocated>(
        request, protocol::AllocateProducerIdsRequest::kHighestVersion, m_answerWithin,
        [](const Allocated& response) {
            return response.errorCode == toWire(protocol::ErrorCode::NotController);
        },
        [this, alive = std::weak_ptr<bool>(m_alive)](Result<Allocated> result) {
            if (alive.expired())
                return;
            m_asking = false;
            const bool given = result && result.value().errorCode == 0;
            if (given) {
                m_next = result.value().producerIdStart;
                m_end = m_next + result.value().producerIdLen;
            }
            // Each takes at most one; who comes when the block is used up again waits for the next one.
            for (auto& then : std::exchange(m_waiting, {})) {
                if (given && m_next >= m_end)
                    whenAvailable(std::move(then));
                else
                    then(given);
            }
        });
}

} // namespace brokerscope::broker
