// InitProducerId v0-v5 for idempotent producers: a fresh id each time, out of a block that the controller gave to this
// broker (KIP-98, 730). Transactional ids are not served.
#include "engine/broker/node_context.h"

#include "engine/protocol/generated/allocate_producer_ids_request.h"
#include "engine/protocol/generated/allocate_producer_ids_response.h"
#include "engine/protocol/generated/init_producer_id_request.h"
#include "engine/protocol/generated/init_producer_id_response.h"

#include <deque>

namespace brokerscope::broker {
namespace {

using protocol::ErrorCode;
using Response = protocol::InitProducerIdResponse;

Response refusal(ErrorCode error)
{
    Response response;
    response.errorCode = static_cast<std::int16_t>(error);
    response.producerEpoch = -1;
    return response;
}

class ProducerIds
{
public:
    explicit ProducerIds(NodeContext& context) : m_context(context) {}

    void give(Reply<Response> reply)
    {
        m_waiting.push_back(std::move(reply));
        serve();
    }

private:
    void serve()
    {
        while (!m_waiting.empty() && m_next < m_end) {
            Response response;
            response.producerId = m_next++;
            auto reply = std::move(m_waiting.front());
            m_waiting.pop_front();
            reply(response);
        }
        if (!m_waiting.empty() && !m_asking)
            ask();
    }

    void ask()
    {
        m_asking = true;
        protocol::AllocateProducerIdsRequest request;
        request.brokerId = m_context.self.value();
        const auto* broker = m_context.image().broker(m_context.self);
        request.brokerEpoch = broker ? broker->epoch : -1;
        using Allocated = protocol::AllocateProducerIdsResponse;
        m_context.controller.sendUntilAnswered<Allocated>(
            request, protocol::AllocateProducerIdsRequest::kHighestVersion, m_context.config.requestTimeout,
            [](const Allocated& response) {
                return response.errorCode == static_cast<std::int16_t>(ErrorCode::NotController);
            },
            [this](Result<Allocated> result) {
                m_asking = false;
                if (result && result.value().errorCode == 0) {
                    m_next = result.value().producerIdStart;
                    m_end = m_next + result.value().producerIdLen;
                    return serve();
                }
                // Retryable for every client.
                for (auto& reply : std::exchange(m_waiting, {}))
                    reply(refusal(ErrorCode::CoordinatorLoadInProgress));
            });
    }

    NodeContext& m_context;
    std::int64_t m_next = 0;
    std::int64_t m_end = 0;
    bool m_asking = false;
    std::deque<Reply<Response>> m_waiting;
};

} // namespace

void addProducerIdApi(ApiTable& apis, NodeContext& context)
{
    apis.add<protocol::InitProducerIdRequest, Response>(
        [ids = std::make_shared<ProducerIds>(context)](std::shared_ptr<const Request>,
                                                       protocol::InitProducerIdRequest body, Reply<Response> reply) {
            if (!body.transactionalId)
                return ids->give(std::move(reply));
            if (body.transactionalId->empty())
                return reply(refusal(ErrorCode::InvalidRequest));
            reply(refusal(ErrorCode::UnsupportedVersion));
        });
}

} // namespace brokerscope::broker
