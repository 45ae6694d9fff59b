// AllocateProducerIds: blocks of producer ids that no broker gets twice (KIP-730).
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

inline constexpr std::int32_t kProducerIdBlockSize = 1000;

[[nodiscard]] Decision<protocol::AllocateProducerIdsResponse>
decideAllocateProducerIds(const DecisionContext& context,
                          const protocol::AllocateProducerIdsRequest& request);

} // namespace brokerscope::metadata
