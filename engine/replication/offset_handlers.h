// ListOffsets v1-v11 and OffsetForLeaderEpoch v2-v4: questions about a log, answered by its leader at once.
#pragma once

#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/protocol/generated/offset_for_leader_epoch_request.h"
#include "engine/protocol/generated/offset_for_leader_epoch_response.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/request_facts.h"

namespace brokerscope::replication {

// Timestamps -1 latest (for the isolation level), -2 earliest, -3 max timestamp (KIP-734), -4 earliest local and -5, -6
// of tiered storage (KIP-405, 1005, 1023), which does not exist here. Otherwise the first record that is not older; none: -1
// without an error. A new leader that has not committed anything yet says OFFSET_NOT_AVAILABLE to consumers (KIP-207).
[[nodiscard]] protocol::ListOffsetsResponse handleListOffsets(ReplicaHost& host,
                                                              const protocol::ListOffsetsRequest& request,
                                                              const RequestFacts& facts);

// Where a leader epoch ends in this log (KIP-320): the largest epoch not above the asked one; -1/-1 for a future one.
[[nodiscard]] protocol::OffsetForLeaderEpochResponse handleOffsetForLeaderEpoch(
    ReplicaHost& host, const protocol::OffsetForLeaderEpochRequest& request);

} // namespace brokerscope::replication
