// The cluster's metadata as a value: everything the metadata log says up to an offset. Copying is
// cheap (sections and topics are shared until changed), so a broker keeps the image of the last
// committed batch while the next one is built. An image and its copies belong to one node's thread.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/uuid.h"
#include "engine/metadata/config/config_schema.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace brokerscope::metadata {

struct MetadataRecord;

struct Endpoint
{
    std::string name; // of the listener, e.g. PLAINTEXT
    std::string host;
    std::uint16_t port = 0;
    std::int16_t securityProtocol = 0; // 0 PLAINTEXT, 1 SSL, 2 SASL_PLAINTEXT, 3 SASL_SSL
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

struct FeatureRange
{
    std::int16_t min = 0;
    std::int16_t max = 0;
    friend bool operator==(const FeatureRange&, const FeatureRange&) = default;
};
using FeatureRanges = std::map<std::string, FeatureRange, std::less<>>;

struct BrokerRegistration
{
    NodeId id = kNoNode;
    std::int64_t epoch = -1; // offset of the registration's record
    Uuid incarnationId;
    std::vector<Endpoint> endpoints;
    FeatureRanges features;
    std::optional<std::string> rack;
    bool fenced = true; // gets no leadership and is not shown to clients
    bool inControlledShutdown = false;
    bool isMigratingZkBroker = false; // never set by us; kept from records
    std::vector<Uuid> logDirs;
    std::optional<std::vector<Uuid>> cordonedLogDirs;

    // May lead: neither fenced nor on its way out.
    [[nodiscard]] bool active() const { return !fenced && !inControlledShutdown; }
    [[nodiscard]] const Endpoint* endpoint(std::string_view listener) const;
    friend bool operator==(const BrokerRegistration&, const BrokerRegistration&) = default;
};

struct ControllerRegistration
{
    NodeId id = kNoNode;
    Uuid incarnationId;
    bool zkMigrationReady = false;
    std::vector<Endpoint> endpoints;
    FeatureRanges features;
    friend bool operator==(const ControllerRegistration&, const ControllerRegistration&) = default;
};

// Recovering: the leader was elected uncleanly (or as last known leader) and has not yet said that
// it is done.
enum class LeaderRecoveryState : std::int8_t { Recovered = 0, Recovering = 1 };

struct PartitionState
{
    std::vector<NodeId> replicas; // in assignment order: the first is preferred
    std::vector<NodeId> isr;
    std::vector<NodeId> removingReplicas; // of a reassignment under way (KIP-455)
    std::vector<NodeId> addingReplicas;
    std::vector<NodeId> elr;          // eligible leader replicas (KIP-966)
    std::vector<NodeId> lastKnownElr; // who led or was eligible when everything was lost
    std::vector<Uuid>
        directories;         // log directory of each replica, in the order of `replicas` (KIP-858)
    NodeId leader = kNoNode; // kNoNode: offline
    LeaderEpoch leaderEpoch{0};      // rises with every new leader
    std::int32_t partitionEpoch = 0; // rises with every change
    LeaderRecoveryState recoveryState = LeaderRecoveryState::Recovered;

    [[nodiscard]] bool hasReplica(NodeId id) const;
    [[nodiscard]] bool isInSync(NodeId id) const;
    [[nodiscard]] NodeId preferredLeader() const
    {
        return replicas.empty() ? kNoNode : replicas.front();
    }
    [[nodiscard]] bool reassigning() const
    {
        return !addingReplicas.empty() || !removingReplicas.empty();
    }
    friend bool operator==(const PartitionState&, const PartitionState&) = default;
};

struct TopicImage
{
    std::string name;
    Uuid id;
    std::map<PartitionIndex, std::shared_ptr<const PartitionState>> partitions;

    // nullptr when there is no such partition.
    [[nodiscard]] const PartitionState* partition(PartitionIndex index) const;
    [[nodiscard]] int partitionCount() const { return static_cast<int>(partitions.size()); }
    friend bool operator==(const TopicImage& a, const TopicImage& b);
};
using TopicPtr = std::shared_ptr<const TopicImage>;

struct TopicPartition
{
    Uuid topicId;
    PartitionIndex partition;
    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;
};

struct ConfigResource
{
    ConfigResourceType type = ConfigResourceType::Unknown;
    std::string name; // topic name; broker id in decimal, or "" for the default of all brokers
    friend auto operator<=>(const ConfigResource&, const ConfigResource&) = default;
};

// What a batch of records changed: what a broker must look at again. Deletions and changes are by
// id, because a name may have been deleted and created again in one batch.
struct MetadataChanges
{
    std::set<Uuid> createdTopics;
    std::vector<TopicPtr> deletedTopics;                 // as they were
    std::map<Uuid, std::set<PartitionIndex>> partitions; // created or changed, of topics that exist
    std::set<ConfigResource> configs;
    std::set<NodeId> brokers; // registered, unregistered, fenced, unfenced, changed
    bool features = false;
    bool producerIds = false;

    [[nodiscard]] bool empty() const;
    void merge(const MetadataChanges& later);
};

// Shared until changed: copying copies a pointer; write() makes this copy's own value first when it
// is shared.
template <class T> class Shared
{
public:
    Shared() : m_value(std::make_shared<T>()) {}
    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    T& write()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return *m_value;
    }
    friend bool operator==(const Shared& a, const Shared& b)
    {
        return a.m_value == b.m_value || *a.m_value == *b.m_value;
    }

private:
    std::shared_ptr<T> m_value;
};

class MetadataImage
{
public:
    // Offset and epoch of the last record that is part of this image; -1 for the empty one.
    [[nodiscard]] Offset offset() const { return m_offset; }
    [[nodiscard]] LeaderEpoch epoch() const { return m_epoch; }

    using Brokers = std::map<NodeId, BrokerRegistration>;
    using Controllers = std::map<NodeId, ControllerRegistration>;
    using TopicsByName = std::map<std::string, TopicPtr, std::less<>>;
    using Configs = std::map<ConfigResource, ConfigMap>;
    using Features = std::map<std::string, std::int16_t, std::less<>>;

    [[nodiscard]] const Brokers& brokers() const { return *m_brokers; }
    [[nodiscard]] const BrokerRegistration* broker(NodeId id) const; // nullptr when not registered
    [[nodiscard]] bool isActive(NodeId id) const; // registered, unfenced, not shutting down
    [[nodiscard]] const Controllers& controllers() const { return *m_controllers; }

    [[nodiscard]] const TopicsByName& topics() const { return m_topics->byName; }
    [[nodiscard]] TopicPtr topic(std::string_view name) const; // nullptr when there is none
    [[nodiscard]] TopicPtr topic(const Uuid& id) const;
    [[nodiscard]] const PartitionState* partition(const Uuid& topicId, PartitionIndex index) const;
    [[nodiscard]] const PartitionState* partition(std::string_view topic,
                                                  PartitionIndex index) const;

    // Only what was set by somebody; nullptr when nothing was.
    [[nodiscard]] const ConfigMap* configs(ConfigResourceType type, std::string_view name) const;
    [[nodiscard]] const ConfigMap* topicConfigs(std::string_view topic) const;
    [[nodiscard]] const ConfigMap* brokerConfigs(NodeId id) const;
    [[nodiscard]] const ConfigMap* clusterDefaultConfigs() const;
    [[nodiscard]] const Configs& allConfigs() const { return *m_configs; }

    // Finalized features with a level above 0 (KIP-584).
    [[nodiscard]] const Features& features() const { return *m_features; }
    [[nodiscard]] std::int16_t featureLevel(std::string_view name) const; // 0 when not finalized
    // The first producer id that was not given to anybody yet.
    [[nodiscard]] std::int64_t nextProducerId() const { return m_producerIds->next; }

    // Applies one record. Fails, with the image unchanged, when the record does not fit (unknown
    // topic, broker ...): the log is then not one that a controller wrote. `changes` may be null.
    // Transaction markers are accepted and do nothing here: MetadataLoader holds back what lies
    // between them.
    [[nodiscard]] Result<void> replay(const MetadataRecord& record,
                                      Offset offset,
                                      LeaderEpoch epoch,
                                      MetadataChanges* changes = nullptr);
    // Moves the offset without a record (control batches, e.g. a new quorum leader).
    void advanceTo(Offset offset, LeaderEpoch epoch);

    // Records that build this image from an empty one, in an order in which they can be replayed.
    [[nodiscard]] std::vector<MetadataRecord> snapshotRecords() const;

    // Equal in content; offset and epoch are not compared.
    friend bool operator==(const MetadataImage& a, const MetadataImage& b);

private:
    friend struct ImageReplay;
    struct Topics
    {
        TopicsByName byName;
        std::unordered_map<Uuid, TopicPtr> byId;
        bool operator==(const Topics& other) const;
    };
    struct ProducerIds
    {
        NodeId broker = kNoNode; // who got the last block
        std::int64_t brokerEpoch = -1;
        std::int64_t next = 0;
        friend bool operator==(const ProducerIds&, const ProducerIds&) = default;
    };
    // Records of kinds that this version does not act on (ACLs, quotas, SCRAM, tokens ...), by what
    // they are about, as they came: they survive snapshots.
    using Carried = std::map<std::string, Bytes>;

    Offset m_offset = kNoOffset;
    LeaderEpoch m_epoch = kNoEpoch;
    Shared<Brokers> m_brokers;
    Shared<Controllers> m_controllers;
    Shared<Topics> m_topics;
    Shared<Configs> m_configs;
    Shared<Features> m_features;
    Shared<ProducerIds> m_producerIds;
    Shared<Carried> m_carried;
};

} // namespace brokerscope::metadata
