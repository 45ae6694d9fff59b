// DeleteTopics (by name or id, KIP-516) and CreatePartitions.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

[[nodiscard]] Decision<protocol::DeleteTopicsResponse>
decideDeleteTopics(const DecisionContext& context, const protocol::DeleteTopicsRequest& request);
[[nodiscard]] Decision<protocol::CreatePartitionsResponse>
decideCreatePartitions(const DecisionContext& context,
                       const protocol::CreatePartitionsRequest& request);

} // namespace brokerscope::metadata
