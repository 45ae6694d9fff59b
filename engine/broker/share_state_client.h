// The way to the share coordinator: finds out who keeps the state of a share-partition ("group:topicId:partition" hashed over
// `__share_group_state`) and asks that broker, also this one, over the socket (KIP-932's persister). The node's thread.
#pragma once

#include "engine/broker/broker_links.h"
#include "engine/broker/node_context.h"
#include "engine/protocol/error_code.h"
#include "engine/share/delivery_state.h"
#include "engine/share/partition_key.h"

#include <functional>
#include <memory>

namespace brokerscope::broker {

// Every call is answered exactly once, later, unless this object is gone by then. While the coordinator is not found, is still
// loading or does not answer, it is asked again, for as long as kShareStateWithin. Errors: FencedStateEpoch and
// FencedLeaderEpoch (somebody newer has written), UnknownTopicOrPartition (the topic is gone), InvalidRequest (read or written
// before it was initialized), CoordinatorNotAvailable and the coordinator's other ones.
class ShareStateClient final
{
public:
    explicit ShareStateClient(NodeContext& context); // which must outlive this

    using OnDone = std::function<void(protocol::ErrorCode)>;
    // The state is void where there is an error.
    using OnState = std::function<void(protocol::ErrorCode, share::DurableState)>;

    // Begins to keep a state, or forgets the former one and begins anew. `stateEpoch` must not be below the former one's.
    // `startOffset` -1: the leader is to take what share.auto.offset.reset says. Makes `__share_group_state` when it is missing.
    void initialize(const share::SharePartitionKey& key, std::int32_t stateEpoch, Offset startOffset, OnDone done);
    // For the leader of the partition, which so shuts out those before it.
    void read(const share::SharePartitionKey& key, LeaderEpoch leaderEpoch, OnState done);
    // Adds `change.batches` to what is kept and moves the start offset, unless that is -1. For the leader of the partition.
    void write(const share::SharePartitionKey& key, const share::DurableState& change, OnDone done);
    // Forgets the state. That there was none is no error.
    void remove(const share::SharePartitionKey& key, OnDone done);
    // As read(), but without batches, and it shuts nobody out. Of what was never initialized: start offset -1, no error.
    void summary(const share::SharePartitionKey& key, OnState done);

private:
    template <class Response, class Request, class Done>
    void ask(const share::SharePartitionKey& key, std::shared_ptr<const Request> request, Instant giveUpAt, Done done);
    template <class Response, class Request, class Done>
    void again(const share::SharePartitionKey& key, std::shared_ptr<const Request> request, Instant giveUpAt,
               protocol::ErrorCode why, Done done);
    template <class Response, class Request, class Done>
    void start(const share::SharePartitionKey& key, Request request, Done done);
    [[nodiscard]] PeerLink* coordinatorOf(const share::SharePartitionKey& key);

    NodeContext& m_context;
    BrokerLinks m_links;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

inline constexpr auto kShareStateWithin = std::chrono::seconds(10);

} // namespace brokerscope::broker
