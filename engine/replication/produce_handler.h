// Produce v3-v13.
//
// Answers: each partition by itself. acks=0 and acks=1 at once; acks=-1 when the high watermark has passed the batch, or with
// REQUEST_TIMED_OUT after the request's timeout: the batch stays in the log, its fate is open. Leadership lost while waiting:
// NOT_LEADER_OR_FOLLOWER, never UNKNOWN_SERVER_ERROR (KAFKA-14034). Leader hints from v10 on (KIP-951), topic ids from v13.
// Transactions (KIP-98, KIP-890): a batch that begins one here waits until the coordinator has agreed, and is then appended
// unless the transaction has ended meanwhile. v12 adds the partition to the transaction; up to v11 the client has done so,
// and the coordinator only confirms it (transaction.partition.verification.enable). A lower producer epoch is told
// INVALID_PRODUCER_EPOCH. The request's other partitions do not wait.
#pragma once

#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/request_facts.h"

namespace brokerscope::replication {

void handleProduce(ReplicaHost& host, protocol::ProduceRequest request, const RequestFacts& facts,
                   Reply<protocol::ProduceResponse> reply);

} // namespace brokerscope::replication
