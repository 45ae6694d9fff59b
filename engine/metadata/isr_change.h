// AlterPartition: a partition's leader proposes a new ISR; the controller checks and writes it
// (KIP-497, 841, 903).
#pragma once

#include "engine/metadata/decision.h"

namespace brokerscope::metadata {

[[nodiscard]] Decision<protocol::AlterPartitionResponse>
decideAlterPartition(const DecisionContext& context,
                     const protocol::AlterPartitionRequest& request);

} // namespace brokerscope::metadata
