// What replication needs from the rest of the node to reach others. Implemented where the sockets are (engine/broker).
// Every callback runs exactly once, later, on the node's thread (never from inside the call; not at all after a kill).
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <functional>

namespace brokerscope::protocol {
struct AlterPartitionRequest;
struct AlterPartitionResponse;
struct FetchRequest;
struct FetchResponse;
} // namespace brokerscope::protocol

namespace brokerscope::replication {

// The way to the active controller (KIP-497). An Error means that the outcome is unknown: not reached, timed out, moved.
class ControllerChannel
{
public:
    virtual ~ControllerChannel() = default;
    using OnAlterPartition = std::function<void(Result<protocol::AlterPartitionResponse>)>;
    virtual void alterPartition(protocol::AlterPartitionRequest request, OnAlterPartition done) = 0;
};

// The way to other brokers, over their inter-broker listener. Requests to one node keep their order; an Error means the
// connection failed or the answer did not come within the request timeout. Sent with kFetchVersion.
class FetchTransport
{
public:
    virtual ~FetchTransport() = default;
    using OnFetch = std::function<void(Result<protocol::FetchResponse>)>;
    virtual void fetch(NodeId leader, protocol::FetchRequest request, OnFetch done) = 0;
};

} // namespace brokerscope::replication
