// Runs the group coordinators of a node on its world: loads `__consumer_offsets` partitions that this node begins to lead,
// appends what the coordinators want written, and takes their answers to the connections. The node's thread.
#pragma once

#include "engine/broker/node_context.h"
#include "engine/events/event.h"
#include "engine/group/coordinator.h"
#include "engine/replication/replica_observer.h"
#include "engine/replication/transaction_verifier.h"

#include <functional>
#include <list>
#include <map>
#include <memory>

namespace brokerscope::broker {

class GroupHost final : private group::TopicLookup, private group::GroupOverrides
{
public:
    GroupHost(NodeContext& context, std::function<void(events::Event)> onEvent);
    ~GroupHost() override;

    void addApis(ApiTable& apis);
    // What needs a transaction coordinator behind it. `verifier` must outlive this host.
    void addTransactionApis(ApiTable& apis, replication::TransactionVerifier& verifier);
    // The marker that ends a producer's transaction is committed in a partition that this node leads.
    void onTransactionEnd(const replication::ReplicaName& replica, ProducerId producer, std::int16_t epoch, bool committed);
    void onImage(const metadata::MetadataImage& image, const metadata::MetadataChanges& changes);
    // This node begins to lead a partition of `__consumer_offsets` whose log then ends at `startOffset`.
    void onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset);
    void onLeaderStopped(const replication::ReplicaName& replica);
    void shutDown(); // everything that waits is answered

    [[nodiscard]] std::vector<group::GroupView> snapshot() const { return m_coordinator.snapshot(); }

private:
    struct Loading
    {
        LeaderEpoch epoch;
        Offset next;  // to be read
        Offset until; // what was in the log when leading began: all of it counts, once it is committed
    };
    using OnAnswer = std::function<void(group::Response)>;

    template <class RequestBody, class ResponseBody, class Call> void serve(ApiTable& apis, Call call);
    void commitInTransaction(const Request& request, const protocol::TxnOffsetCommitRequest& body,
                             Reply<protocol::TxnOffsetCommitResponse> reply,
                             replication::TransactionVerifier& verifier);
    void load(PartitionIndex partition, LeaderEpoch epoch);
    [[nodiscard]] Result<void> replay(group::GroupShard& shard, ByteView batches, Offset& next);
    void pump();
    void append(const group::Append& append);
    void setTimer();
    [[nodiscard]] group::Now now() const;
    [[nodiscard]] std::optional<Uuid> offsetsTopicId() const;

    std::optional<group::TopicInfo> byName(std::string_view name) const override;
    std::optional<group::TopicInfo> byId(const Uuid& id) const override;
    std::vector<std::string> names() const override;
    std::optional<std::chrono::milliseconds> consumerSessionTimeout(const std::string& groupId) const override;
    std::optional<std::chrono::milliseconds> consumerHeartbeatInterval(const std::string& groupId) const override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> overrideOf(const std::string& groupId,
                                                                      std::string_view name) const;
    [[nodiscard]] bool servesConsumerProtocol() const;
    void addConsumerGroupApis(ApiTable& apis);

    NodeContext& m_context;
    const std::function<void(events::Event)> m_onEvent;
    group::GroupCoordinator m_coordinator;
    std::map<group::RequestId, OnAnswer> m_answers;
    group::RequestId m_nextRequest = 1;
    std::map<PartitionIndex, Loading> m_loading;
    // Transactions that a coordinator is asked about just now. A marker that comes in between makes its answer worthless.
    struct Question
    {
        PartitionIndex partition;
        ProducerId producer;
        bool overtaken = false;
    };
    std::list<Question> m_questions;
    runtime::TimerId m_timer = 0;
    Instant m_timerAt = kNever;
    bool m_pumping = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
