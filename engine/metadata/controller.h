// The active controller: decides on brokers, topics, leaders and configurations by writing metadata
// records (KIP-631). Pure: requests and time go in, batches to append and answers come out. Every
// input becomes records, and only replaying records changes the image; an answer leaves when
// everything it rests on is committed.
//
// A driver (one per node, on the node's thread) does this:
//   activate()     when this node leads the quorum and has committed and loaded all up to its own leader-change record
//   a request      at most one call at a time, each answered by one call of its Reply, now or later
//   takeAppends()  after every call; append each batch to the quorum's log in this order, each atomically
//   onCommitted()  when the quorum's high watermark moves
//   onDeadline()   at nextDeadline()
//   deactivate()   when this node does not lead any more; also when an append failed. Waiting requests get NOT_CONTROLLER
#pragma once

#include "engine/base/time.h"
#include "engine/metadata/image.h"

#include <functional>
#include <memory>

namespace brokerscope::runtime {
class Random;
}

namespace brokerscope::protocol {
struct AllocateProducerIdsRequest;
struct AllocateProducerIdsResponse;
struct AlterConfigsRequest;
struct AlterConfigsResponse;
struct AlterPartitionReassignmentsRequest;
struct AlterPartitionReassignmentsResponse;
struct AlterPartitionRequest;
struct AlterPartitionResponse;
struct BrokerHeartbeatRequest;
struct BrokerHeartbeatResponse;
struct BrokerRegistrationRequest;
struct BrokerRegistrationResponse;
struct ControllerRegistrationRequest;
struct ControllerRegistrationResponse;
struct CreatePartitionsRequest;
struct CreatePartitionsResponse;
struct CreateTopicsRequest;
struct CreateTopicsResponse;
struct DeleteTopicsRequest;
struct DeleteTopicsResponse;
struct ElectLeadersRequest;
struct ElectLeadersResponse;
struct IncrementalAlterConfigsRequest;
struct IncrementalAlterConfigsResponse;
struct ListPartitionReassignmentsRequest;
struct ListPartitionReassignmentsResponse;
struct UnregisterBrokerRequest;
struct UnregisterBrokerResponse;
struct UpdateFeaturesRequest;
struct UpdateFeaturesResponse;
} // namespace brokerscope::protocol

namespace brokerscope::metadata {

struct NodeConfig;

struct ControllerConfig
{
    NodeId nodeId = kNoNode;
    std::string clusterId;
    ConfigMap fixed; // the node's static configuration: defaults for topics

    Duration brokerSessionTimeout = std::chrono::seconds(9);
    bool autoLeaderRebalance = true;
    Duration leaderImbalanceCheckInterval = std::chrono::seconds(300);
    Duration uncleanLeaderElectionInterval = std::chrono::minutes(5);
    Duration maxIdleInterval = std::chrono::milliseconds(500); // a NoOpRecord so often; zero: never
    int defaultNumPartitions = 1;
    int defaultReplicationFactor = 1;
    bool deleteTopics = true;

    [[nodiscard]] static ControllerConfig
    from(NodeId id, std::string clusterId, const NodeConfig& config);
};

// Records that belong together: the quorum must append them in one batch, at exactly this offset.
struct AppendBatch
{
    Offset baseOffset;
    std::vector<Bytes> records; // values; metadata records have no key
};

// What the controller decided, for the timeline. Reported when decided; take them after
// takeAppends().
struct ControllerEvent
{
    enum class Kind { BrokerRegistered, BrokerFenced, BrokerUnfenced };
    Kind kind{};
    NodeId broker = kNoNode;
    Duration sinceHeartbeat{}; // BrokerFenced by session timeout; zero when it asked for it
};

template <class Response> using Reply = std::function<void(const Response&)>;

class Controller final
{
public:
    Controller(ControllerConfig config, runtime::Random& random);
    ~Controller();
    Controller(const Controller&) = delete;
    Controller& operator=(const Controller&) = delete;

    // `committed` is the image of everything committed, `nextOffset` the quorum's log end offset.
    // On a cluster without any finalized metadata.version the bootstrap records are written first.
    void
    activate(LeaderEpoch epoch, const MetadataImage& committed, Offset nextOffset, Instant now);
    // Right after activate(): the former controller's node has not been heard of since then.
    void formerControllerHeardLast(NodeId node, Instant lastContact);
    void deactivate();
    [[nodiscard]] bool isActive() const;
    // Set when the controller found its own state broken; it has deactivated itself then and the
    // node must resign.
    [[nodiscard]] const std::optional<Error>& fault() const;

    // In-flight batches in the order in which they are to be appended. Empties the list.
    [[nodiscard]] std::vector<AppendBatch> takeAppends();
    [[nodiscard]] std::vector<ControllerEvent> takeEvents();
    // The quorum's own records (voter changes ...) moved its log end while this node is active.
    void onForeignAppend(Offset nextOffset);
    // Everything below `end` is committed.
    void onCommitted(Offset end);
    void onDeadline(Instant now);
    [[nodiscard]] Instant nextDeadline() const; // kNever when inactive

    // Everything appended so far, committed or not.
    [[nodiscard]] const MetadataImage& image() const;

    // Brokers and controllers
    void registerBroker(const protocol::BrokerRegistrationRequest& request,
                        Instant now,
                        Reply<protocol::BrokerRegistrationResponse> reply);
    void heartbeat(const protocol::BrokerHeartbeatRequest& request,
                   Instant now,
                   Reply<protocol::BrokerHeartbeatResponse> reply);
    void unregisterBroker(const protocol::UnregisterBrokerRequest& request,
                          Instant now,
                          Reply<protocol::UnregisterBrokerResponse> reply);
    void registerController(const protocol::ControllerRegistrationRequest& request,
                            Instant now,
                            Reply<protocol::ControllerRegistrationResponse> reply);
    void updateFeatures(const protocol::UpdateFeaturesRequest& request,
                        Instant now,
                        Reply<protocol::UpdateFeaturesResponse> reply);
    void allocateProducerIds(const protocol::AllocateProducerIdsRequest& request,
                             Instant now,
                             Reply<protocol::AllocateProducerIdsResponse> reply);

    // Topics and partitions
    void createTopics(const protocol::CreateTopicsRequest& request,
                      Instant now,
                      Reply<protocol::CreateTopicsResponse> reply);
    void deleteTopics(const protocol::DeleteTopicsRequest& request,
                      Instant now,
                      Reply<protocol::DeleteTopicsResponse> reply);
    void createPartitions(const protocol::CreatePartitionsRequest& request,
                          Instant now,
                          Reply<protocol::CreatePartitionsResponse> reply);
    void alterPartition(const protocol::AlterPartitionRequest& request,
                        Instant now,
                        Reply<protocol::AlterPartitionResponse> reply);
    void electLeaders(const protocol::ElectLeadersRequest& request,
                      Instant now,
                      Reply<protocol::ElectLeadersResponse> reply);
    void alterReassignments(const protocol::AlterPartitionReassignmentsRequest& request,
                            Instant now,
                            Reply<protocol::AlterPartitionReassignmentsResponse> reply);
    void listReassignments(const protocol::ListPartitionReassignmentsRequest& request,
                           Instant now,
                           Reply<protocol::ListPartitionReassignmentsResponse> reply);

    // Configurations
    void incrementalAlterConfigs(const protocol::IncrementalAlterConfigsRequest& request,
                                 Instant now,
                                 Reply<protocol::IncrementalAlterConfigsResponse> reply);
    void alterConfigs(const protocol::AlterConfigsRequest& request,
                      Instant now,
                      Reply<protocol::AlterConfigsResponse> reply);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// Feature levels that this version reads and writes: what a node registers with, and ApiVersions
// advertises.
[[nodiscard]] const FeatureRanges& supportedFeatures();
// The one feature that the quorum keeps itself: its level is not in the metadata. 1: voters are in the log (KIP-853).
inline constexpr std::string_view kKRaftFeature = "kraft.version";
inline constexpr std::int16_t kKRaftLevel = 1;

} // namespace brokerscope::metadata
