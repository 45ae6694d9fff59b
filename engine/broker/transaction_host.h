// Runs the transaction coordinator of a node on its world: loads `__transaction_state` partitions that this node begins to
// lead, appends what the coordinator wants written, has its markers written, and takes its answers to the connections. The
// node's thread.
#pragma once

#include "engine/broker/coordinator_log.h"
#include "engine/broker/marker_sender.h"
#include "engine/broker/node_context.h"
#include "engine/broker/producer_ids.h"
#include "engine/events/event.h"
#include "engine/replication/replica_observer.h"
#include "engine/runtime/deadline_timer.h"
#include "engine/transaction/coordinator.h"

#include <functional>
#include <map>
#include <memory>

namespace brokerscope::broker {

class TransactionHost final : private transaction::PartitionLookup, private CoordinatorLog::Owner
{
public:
    TransactionHost(NodeContext& context, ProducerIds& ids, std::function<void(events::Event)> onEvent);

    void addApis(ApiTable& apis); // handlers/transactions.cpp
    void onImage(const metadata::MetadataImage& image);
    // This node begins to lead a partition of `__transaction_state` whose log then ends at `startOffset`.
    void onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset);
    void onLeaderStopped(const replication::ReplicaName& replica);
    void shutDown(); // everything that waits is answered

    // Ends the open transaction of `transactionalId` and shuts its producer out by a new epoch. For an id that this node
    // coordinates. `done` is not called any more once the node ends.
    void fence(const std::string& transactionalId, std::function<void(Result<void>)> done); // handlers/transactions.cpp
    [[nodiscard]] std::vector<transaction::TransactionView> snapshot() const { return m_coordinator.snapshot(); }

private:
    using OnAnswer = std::function<void(transaction::Response)>;

    void addInitProducerId(ApiTable& apis);
    template <class ResponseBody> [[nodiscard]] transaction::RequestId expect(Reply<ResponseBody> reply);
    template <class RequestBody, class ResponseBody, class Call> Served& serve(ApiTable& apis, Call call);
    void pump();
    void append(const transaction::Append& append);
    void onMarkerWritten(const transaction::MarkerQueue::Written& written);
    void tell(const transaction::TransactionEvent& event);
    [[nodiscard]] transaction::Now now() const;

    bool wants(PartitionIndex partition, LeaderEpoch epoch) override;
    void replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                const protocol::RecordView& record) override;
    void onLoaded(PartitionIndex partition, LeaderEpoch epoch) override;
    bool exists(const transaction::TopicPartition& partition) const override;
    std::optional<transaction::TopicPartition> offsetsPartitionOf(const std::string& groupId) const override;

    NodeContext& m_context;
    ProducerIds& m_ids;
    const std::function<void(events::Event)> m_onEvent;
    transaction::TransactionCoordinator m_coordinator;
    MarkerSender m_markers;
    std::map<transaction::RequestId, OnAnswer> m_answers;
    transaction::RequestId m_nextRequest = 1;
    CoordinatorLog m_log;
    runtime::DeadlineTimer m_timer;
    bool m_pumping = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
