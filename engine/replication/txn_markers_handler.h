// WriteTxnMarkers v1-v2: the coordinator ends transactions in the partitions that we lead. Each marker is a control batch,
// appended as with acks=all and answered for when it is committed; partitions are found by name at the time of writing, as
// the topic may have been made anew since. Not leading: NOT_LEADER_OR_FOLLOWER, the coordinator asks on elsewhere. A marker
// of an older producer epoch: INVALID_PRODUCER_EPOCH; of an older coordinator: TRANSACTION_COORDINATOR_FENCED.
// v2 names the transaction version (KIP-1228): with 2 a marker's epoch is above that of the data.
#pragma once

#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/request_facts.h"

namespace brokerscope::replication {

void handleWriteTxnMarkers(ReplicaHost& host, const protocol::WriteTxnMarkersRequest& request,
                           Reply<protocol::WriteTxnMarkersResponse> reply);

} // namespace brokerscope::replication
