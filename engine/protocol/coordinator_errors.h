// What clients are told when a coordinator cannot serve them, or its write to its log has failed, for the coordinators of groups
// and of transactions alike; the same as in Apache Kafka. Any thread.
#pragma once

#include "engine/base/coordinator_shards.h"
#include "engine/protocol/error_code.h"

namespace brokerscope::protocol {

[[nodiscard]] ErrorCode errorOf(CoordinatorReach reach);

// What clients are told about a write that failed with `error`: only codes that make them look for the coordinator again or
// retry.
[[nodiscard]] ErrorCode toCoordinatorError(ErrorCode error);

// The batch is in the log and only its replication was not seen. Every later commit proves that it is committed, too.
[[nodiscard]] bool mayStillCommit(ErrorCode error);

} // namespace brokerscope::protocol
