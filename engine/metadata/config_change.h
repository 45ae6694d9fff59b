// IncrementalAlterConfigs (KIP-339) and AlterConfigs: setting configurations of topics, brokers and
// all brokers.
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

[[nodiscard]] Decision<protocol::IncrementalAlterConfigsResponse>
decideIncrementalAlterConfigs(const DecisionContext& context,
                              const protocol::IncrementalAlterConfigsRequest& request);
// Replaces everything that was set on each resource.
[[nodiscard]] Decision<protocol::AlterConfigsResponse>
decideAlterConfigs(const DecisionContext& context, const protocol::AlterConfigsRequest& request);

} // namespace brokerscope::metadata
