// CreateTopics: names, numbers, manual assignments, configurations; placement; the answer with
// configurations (KIP-464, 525).
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

[[nodiscard]] Decision<protocol::CreateTopicsResponse>
decideCreateTopics(const DecisionContext& context, const protocol::CreateTopicsRequest& request);

} // namespace brokerscope::metadata
