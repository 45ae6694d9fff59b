// Nodes of replication alone, in a simulated world: real Replicas and DataPlane on simulated disks and time, with the
// controller played by the test. What crosses between nodes is encoded and decoded as on the wire.
#pragma once

#include "engine/metadata/image.h"
#include "engine/metadata/records.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/generated/alter_partition_request.h"
#include "engine/protocol/generated/alter_partition_response.h"
#include "engine/protocol/generated/delete_records_request.h"
#include "engine/protocol/generated/delete_records_response.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/list_offsets_request.h"
#include "engine/protocol/generated/list_offsets_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/write_txn_markers_request.h"
#include "engine/protocol/generated/write_txn_markers_response.h"
#include "engine/replication/data_plane.h"
#include "engine/replication/replicas.h"
#include "engine/runtime/sim/simulation.h"
#include "engine/storage/log_directory.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace brokerscope::replication::testing {

SharedBytes batchOf(const std::vector<std::string>& values);
std::vector<std::string> valuesIn(const SharedBytes& records);

// Holds an answer until it came.
template <class T> struct Answer
{
    std::shared_ptr<std::vector<T>> all = std::make_shared<std::vector<T>>();
    [[nodiscard]] bool came() const { return !all->empty(); }
    [[nodiscard]] const T& value() const { return all->at(0); }
    [[nodiscard]] Reply<T> reply() const
    {
        return [all = all](T answer) { all->push_back(std::move(answer)); };
    }
};

class ReplicaCluster
{
public:
    explicit ReplicaCluster(int nodes, std::uint64_t seed = 1);
    ~ReplicaCluster();

    // --- the controller ---
    Uuid createTopic(const std::string& name, const std::vector<std::vector<int>>& replicas,
                     const std::map<std::string, std::string>& configs = {});
    void deleteTopic(const std::string& name);
    void setTopicConfig(const std::string& topic, const std::string& name, const std::string& value);
    // A new leader epoch with that leader (0: nobody) and ISR.
    void elect(const std::string& topic, int partition, int leader, const std::vector<int>& isr);
    void fence(int node);
    void unfence(int node);
    // What a controller does about a dead node: fences it, takes it out of every ISR, elects live members of ISRs.
    void failOver(int node);
    // Where a broker stands (KIP-392); publish() tells the nodes.
    void setRack(int node, const std::string& rack);
    // Other replicas, in the same leader epoch.
    void reassign(const std::string& topic, int partition, const std::vector<int>& replicas);
    void replay(metadata::MetadataRecord record);
    void publish(); // gives the nodes the image
    bool controllerReachable = true;
    protocol::ErrorCode controllerRefuses = protocol::ErrorCode::None; // every proposal, with this
    int proposals = 0;

    // --- nodes ---
    void kill(int node, bool powerLoss = false);
    void restart(int node);
    void stopCleanly(int node);
    void cut(int from, int to); // fetches of `from` do not reach `to`
    void heal();
    [[nodiscard]] bool runs(int node) const { return m_nodes.at(node).replicas != nullptr; }
    [[nodiscard]] Replicas& replicas(int node) { return *m_nodes.at(node).replicas; }
    [[nodiscard]] DataPlane& plane(int node) { return *m_nodes.at(node).plane; }
    [[nodiscard]] runtime::Simulation& sim() { return m_sim; }
    void run(Duration time) { m_sim.runFor(time); }
    bool runUntil(const std::function<bool()>& done, Duration limit = std::chrono::seconds(30))
    {
        return m_sim.runUntil(done, limit);
    }

    // --- clients ---
    Answer<protocol::ProduceResponse> produce(int node, const std::string& topic, int partition,
                                              const std::vector<std::string>& values, int acks = -1, int timeoutMs = 5000);
    // One batch of a producer, perhaps in a transaction.
    struct ProducerBatch
    {
        std::int64_t producerId = 1;
        std::int16_t epoch = 0;
        std::int32_t sequence = 0;
        std::vector<std::string> values{"v"};
        std::optional<std::string> transactionalId = "t";
        bool transactional = true;
        std::int16_t version = 12;
        std::int16_t acks = -1;
    };
    Answer<protocol::ProduceResponse> produceAs(int node, const std::string& topic, int partition,
                                                const ProducerBatch& batch);
    struct MarkerOf
    {
        std::int64_t producerId = 1;
        std::int16_t epoch = 0;
        bool commit = true;
        std::int32_t coordinatorEpoch = 0;
        std::int8_t transactionVersion = 0;
    };
    // Several markers in one request, each for the same partition.
    Answer<protocol::WriteTxnMarkersResponse> endTransactions(int node, const std::string& topic, int partition,
                                                              const std::vector<MarkerOf>& markers);
    struct FetchOptions
    {
        std::int64_t offset = 0;
        std::int32_t maxWaitMs = 0;
        std::int32_t minBytes = 1;
        std::int32_t maxBytes = 1 << 20;
        std::int32_t leaderEpoch = -1;
        std::int32_t lastFetchedEpoch = -1;
        std::int32_t sessionId = 0;
        std::int32_t sessionEpoch = -1;
        std::int16_t version = 18;
        std::int8_t isolation = 0;
        std::string rack;
        std::optional<std::int64_t> highWatermark; // that the asker knows, as a follower tells it
    };
    Answer<protocol::FetchResponse> fetch(int node, const std::string& topic, int partition, FetchOptions options);
    Answer<protocol::FetchResponse> fetch(int node, const std::string& topic, int partition)
    {
        return fetch(node, topic, partition, FetchOptions());
    }
    protocol::ListOffsetsResponse::ListOffsetsPartitionResponse listOffset(int node, const std::string& topic, int partition,
                                                                           std::int64_t timestamp, std::int16_t version = 10,
                                                                           std::int8_t isolation = 0);
    Answer<protocol::DeleteRecordsResponse> deleteRecords(int node, const std::string& topic, int partition,
                                                          std::int64_t offset);

    [[nodiscard]] TopicIdPartition id(const std::string& topic, int partition) const;
    [[nodiscard]] const metadata::PartitionState& state(const std::string& topic, int partition) const;
    [[nodiscard]] std::vector<int> isr(const std::string& topic, int partition) const;
    // All bytes of a replica's log from its start to its high watermark (committed) or its end.
    [[nodiscard]] std::vector<std::string> valuesOn(int node, const std::string& topic, int partition);
    [[nodiscard]] Bytes committedBytesOn(int node, const std::string& topic, int partition, Offset upTo);

    struct Observed final : ReplicaObserver
    {
        std::vector<std::string> events;
        void onLeaderStarted(const ReplicaName& name, LeaderEpoch epoch, Offset) override
        {
            events.push_back("lead " + name.topic + " " + std::to_string(epoch.value()));
        }
        void onLeaderStopped(const ReplicaName& name, LeaderEpoch epoch) override
        {
            events.push_back("unlead " + name.topic + " " + std::to_string(epoch.value()));
        }
        void onLogTruncated(const ReplicaName&, const Partition::Truncation& cut) override
        {
            events.push_back("truncate " + std::to_string(cut.newEnd.value()) + " -" + std::to_string(cut.recordsRemoved));
        }
        void onSegmentDeleted(const ReplicaName& name, Offset base) override
        {
            events.push_back("delete " + name.topic + " " + std::to_string(base.value()));
        }
        void onReplicaFailed(const ReplicaName& name, const std::string&) override
        {
            events.push_back("failed " + name.topic);
        }
        void onTransactionEnded(const ReplicaName& name, LeaderEpoch, ProducerId producer, std::int16_t epoch,
                                TransactionResult result) override
        {
            events.push_back((result == TransactionResult::Commit ? "commit " : "abort ") + name.topic + " " +
                             std::to_string(producer.value()) + "/" + std::to_string(epoch));
        }
    };
    [[nodiscard]] const std::vector<std::string>& events(int node) const { return m_nodes.at(node).observer->events; }
    ReplicationConfig config;
    TransactionVerifier* verifier = nullptr; // of the nodes that are started from now on

private:
    struct Node;
    struct Controller;
    struct Transport;
    struct NodeState
    {
        runtime::SimWorld* world = nullptr;
        std::int64_t brokerEpoch = 0;
        bool fenced = false;
        std::unique_ptr<Observed> observer;
        std::unique_ptr<Controller> controller;
        std::unique_ptr<Transport> transport;
        std::unique_ptr<storage::LogDirectory> logs;
        std::unique_ptr<Replicas> replicas;
        std::unique_ptr<DataPlane> plane;
    };
    void start(int node);
    void tearDown(int node);
    protocol::AlterPartitionResponse onAlterPartition(const protocol::AlterPartitionRequest& request);
    void deliver(int from, int to, protocol::FetchRequest request, FetchTransport::OnFetch done);

    struct Outstanding
    {
        int from;
        int to;
        FetchTransport::OnFetch done;
    };
    runtime::Simulation m_sim;
    std::map<int, NodeState> m_nodes;
    std::set<std::pair<int, int>> m_cuts;
    std::shared_ptr<metadata::MetadataImage> m_image = std::make_shared<metadata::MetadataImage>();
    std::int64_t m_nextOffset = 0;
    std::map<std::uint64_t, Outstanding> m_outstanding;
    std::uint64_t m_nextRequest = 0;
    std::uint64_t m_nextTopic = 1;
};

} // namespace brokerscope::replication::testing
