// Markers on their way to the leaders of the partitions that they end transactions in. One request
// is on its way to a broker at a time; what comes meanwhile goes with the next, however many
// transactions that are. Tried again for ever, each time with the leader of that moment; given up
// only when the topic is gone, or the coordinator that decided no longer leads. Pure.
#pragma once

#include "engine/base/uuid.h"
#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"
#include "engine/transaction/effects.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::transaction {

// Where partitions are now, from the newest metadata that the node has applied.
class LeaderLookup
{
public:
    struct Partition
    {
        Uuid topicId;
        NodeId leader = kNoNode; // kNoNode: none at the moment
    };
    virtual ~LeaderLookup() = default;
    // Nothing: there is no such partition.
    [[nodiscard]] virtual std::optional<Partition> find(const TopicPartition& partition) const = 0;
};

class MarkerQueue
{
public:
    struct Send
    {
        NodeId broker;
        protocol::WriteTxnMarkersRequest request;
    };
    struct Written
    {
        PartitionIndex coordinatorPartition;
        LeaderEpoch coordinatorEpoch;
        std::string transactionalId;
        ProducerIdentity producer;
        TopicPartition partition;
    };

    // `leaders` must outlive the queue.
    MarkerQueue(const LeaderLookup& leaders, std::chrono::milliseconds retryBackoff)
        : m_leaders(leaders), m_retryBackoff(retryBackoff)
    {
    }

    void add(const Markers& markers, Now now);
    // This node does not lead that partition of `__transaction_state` any more.
    void dropAllOf(PartitionIndex coordinatorPartition);
    // Leaders have moved, topics have gone.
    void onMetadata(Now now);
    // Exactly one of these for each Send.
    void onAnswer(NodeId broker, const protocol::WriteTxnMarkersResponse& response, Now now);
    void onNoAnswer(NodeId broker, Now now);

    void onDeadline(Now now);
    [[nodiscard]] Instant nextDeadline() const { return m_retryAt; }
    [[nodiscard]] std::vector<Send> takeSends();
    [[nodiscard]] std::vector<Written> takeWritten();
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }

private:
    // A producer id has one end on its way at most.
    struct Job
    {
        Markers markers;
        std::map<TopicPartition, Uuid> left;       // with the topic's id when it was added
        std::map<TopicPartition, NodeId> onTheWay; // subset of `left`
    };

    void dispatch(Now now);
    void written(Job& job, const TopicPartition& partition);
    void retryLater(Now now);
    void forgetFinished();

    const LeaderLookup& m_leaders;
    const std::chrono::milliseconds m_retryBackoff;
    std::map<ProducerId, Job> m_jobs;
    std::map<NodeId, std::vector<std::pair<ProducerIdentity, TopicPartition>>> m_inFlight;
    Instant m_retryAt = kNever;
    std::vector<Send> m_sends;
    std::vector<Written> m_written;
};

} // namespace brokerscope::transaction
