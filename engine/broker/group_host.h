// Runs the group coordinators of a node on its world: loads `__consumer_offsets` partitions that this node begins to lead,
// appends what the coordinators want written, and takes their answers to the connections. The node's thread.
#pragma once

#include "engine/broker/coordinator_log.h"
#include "engine/broker/group_share_states.h"
#include "engine/broker/node_context.h"
#include "engine/events/event.h"
#include "engine/group/coordinator.h"
#include "engine/replication/replica_observer.h"
#include "engine/replication/transaction_verifier.h"
#include "engine/runtime/deadline_timer.h"

#include <functional>
#include <list>
#include <map>
#include <memory>

namespace brokerscope::broker {

class GroupHost final : private group::TopicLookup, private group::GroupOverrides, private CoordinatorLog::Owner
{
public:
    // `context` and `shareStates` must outlive this host.
    GroupHost(NodeContext& context, ShareStateClient& shareStates, std::function<void(events::Event)> onEvent);

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
    using OnAnswer = std::function<void(group::Response)>;

    template <class RequestBody, class ResponseBody, class Call> void serve(ApiTable& apis, Call call);
    void commitInTransaction(const Request& request, const protocol::TxnOffsetCommitRequest& body,
                             Reply<protocol::TxnOffsetCommitResponse> reply,
                             replication::TransactionVerifier& verifier);
    void pump();
    void append(const group::Append& append);
    [[nodiscard]] group::Now now() const;

    bool wants(PartitionIndex partition, LeaderEpoch epoch) override;
    void replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                const protocol::RecordView& record) override;
    void onLoaded(PartitionIndex partition, LeaderEpoch epoch) override;
    std::optional<group::TopicInfo> byName(std::string_view name) const override;
    std::optional<group::TopicInfo> byId(const Uuid& id) const override;
    std::vector<std::string> names() const override;
    std::optional<std::chrono::milliseconds> consumerSessionTimeout(const std::string& groupId) const override;
    std::optional<std::chrono::milliseconds> consumerHeartbeatInterval(const std::string& groupId) const override;
    std::optional<std::chrono::milliseconds> shareSessionTimeout(const std::string& groupId) const override;
    std::optional<std::chrono::milliseconds> shareHeartbeatInterval(const std::string& groupId) const override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> overrideOf(const std::string& groupId,
                                                                      std::string_view name) const;
    [[nodiscard]] bool servesConsumerProtocol() const;
    [[nodiscard]] bool servesShareGroups() const;
    void addConsumerGroupApis(ApiTable& apis);
    void addShareGroupApis(ApiTable& apis);
    void ask(const group::ShareStateWork& work);

    NodeContext& m_context;
    const std::function<void(events::Event)> m_onEvent;
    group::GroupCoordinator m_coordinator;
    std::map<group::RequestId, OnAnswer> m_answers;
    group::RequestId m_nextRequest = 1;
    CoordinatorLog m_log;
    GroupShareStates m_shareStates;
    // Transactions that a coordinator is asked about just now. A marker that comes in between makes its answer worthless.
    struct Question
    {
        PartitionIndex partition;
        ProducerId producer;
        bool overtaken = false;
    };
    std::list<Question> m_questions;
    runtime::DeadlineTimer m_timer;
    bool m_pumping = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
