#include "engine/metadata/producer_ids.h"

#include "engine/metadata/broker_registration.h"
#include "engine/protocol/generated/allocate_producer_ids_request.h"
#include "engine/protocol/generated/allocate_producer_ids_response.h"

#include <limits>

namespace brokerscope::metadata {

using protocol::ErrorCode;

Decision<protocol::AllocateProducerIdsResponse>
decideAllocateProducerIds(const DecisionContext& context,
                          const protocol::AllocateProducerIdsRequest& request)
{
    Decision<protocol::AllocateProducerIdsResponse> out;
    NodeId from(request.brokerId);
    if (auto error = checkBrokerEpoch(context.image, from, request.brokerEpoch);
        error != ErrorCode::None) {
        out.response.errorCode = protocol::toWire(error);
        return out;
    }
    auto start = context.image.nextProducerId();
    if (start > std::numeric_limits<std::int64_t>::max() - kProducerIdBlockSize) {
        out.response.errorCode =
            protocol::toWire(ErrorCode::UnknownServerError); // nobody will live to see it
        return out;
    }
    protocol::ProducerIdsRecord record;
    record.brokerId = request.brokerId;
    record.brokerEpoch = request.brokerEpoch;
    record.nextProducerId = start + kProducerIdBlockSize;
    out.records.emplace_back(record);
    out.response.producerIdStart = start;
    out.response.producerIdLen = kProducerIdBlockSize;
    return out;
}

} // namespace brokerscope::metadata
