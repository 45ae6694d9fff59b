// DescribeProducers v0 (KIP-664): who writes to a partition, and since which offset a transaction of its is open. Answered
// by any replica at once. Finds hanging transactions: open here, and unknown to their coordinator.
#pragma once

#include "engine/protocol/generated/describe_producers_request.h"
#include "engine/protocol/generated/describe_producers_response.h"
#include "engine/replication/replica_host.h"

namespace brokerscope::replication {

[[nodiscard]] protocol::DescribeProducersResponse
handleDescribeProducers(ReplicaHost& host, const protocol::DescribeProducersRequest& request);

} // namespace brokerscope::replication
