// The image as records: what a snapshot of the metadata log holds.
#include "engine/metadata/image.h"
#include "engine/metadata/node_ids.h"
#include "engine/metadata/records.h"

namespace brokerscope::metadata {
namespace {

std::optional<std::vector<std::int32_t>> rawIdsUnlessEmpty(const std::vector<NodeId>& ids)
{
    if (ids.empty())
        return std::nullopt;
    return rawIds(ids);
}

template <class Record, class EndpointRecord, class FeatureRecord>
void describe(Record& record, const std::vector<Endpoint>& endpoints, const FeatureRanges& features)
{
    for (const auto& endpoint : endpoints) {
        EndpointRecord out;
        out.name = endpoint.name;
        out.host = endpoint.host;
        out.port = endpoint.port;
        out.securityProtocol = endpoint.securityProtocol;
        record.endPoints.push_back(std::move(out));
    }
    for (const auto& [name, range] : features) {
        FeatureRecord out;
        out.name = name;
        out.minSupportedVersion = range.min;
        out.maxSupportedVersion = range.max;
        record.features.push_back(std::move(out));
    }
}

MetadataRecord recordOf(const BrokerRegistration& broker)
{
    using protocol::RegisterBrokerRecord;
    RegisterBrokerRecord out;
    out.brokerId = broker.id.value();
    out.brokerEpoch = broker.epoch;
    out.incarnationId = broker.incarnationId;
    describe<RegisterBrokerRecord,
             RegisterBrokerRecord::BrokerEndpoint,
             RegisterBrokerRecord::BrokerFeature>(out, broker.endpoints, broker.features);
    out.rack = broker.rack;
    out.fenced = broker.fenced;
    out.inControlledShutdown = broker.inControlledShutdown;
    out.isMigratingZkBroker = broker.isMigratingZkBroker;
    out.logDirs = broker.logDirs;
    out.cordonedLogDirs = broker.cordonedLogDirs;
    return out;
}

MetadataRecord recordOf(const ControllerRegistration& controller)
{
    using protocol::RegisterControllerRecord;
    RegisterControllerRecord out;
    out.controllerId = controller.id.value();
    out.incarnationId = controller.incarnationId;
    out.zkMigrationReady = controller.zkMigrationReady;
    describe<RegisterControllerRecord,
             RegisterControllerRecord::ControllerEndpoint,
             RegisterControllerRecord::ControllerFeature>(
        out, controller.endpoints, controller.features);
    return out;
}

MetadataRecord recordOf(const Uuid& topicId, PartitionIndex index, const PartitionState& state)
{
    protocol::PartitionRecord out;
    out.partitionId = index.value();
    out.topicId = topicId;
    out.replicas = rawIds(state.replicas);
    out.isr = rawIds(state.isr);
    out.removingReplicas = rawIds(state.removingReplicas);
    out.addingReplicas = rawIds(state.addingReplicas);
    out.leader = state.leader.value();
    out.leaderRecoveryState = static_cast<std::int8_t>(state.recoveryState);
    out.leaderEpoch = state.leaderEpoch.value();
    out.partitionEpoch = state.partitionEpoch;
    out.directories = state.directories;
    out.eligibleLeaderReplicas = rawIdsUnlessEmpty(state.elr);
    out.lastKnownElr = rawIdsUnlessEmpty(state.lastKnownElr);
    return out;
}

MetadataRecord featureRecord(const std::string& name, std::int16_t level)
{
    protocol::FeatureLevelRecord out;
    out.name = name;
    out.featureLevel = level;
    return out;
}

} // namespace

std::vector<MetadataRecord> MetadataImage::snapshotRecords() const
{
    static constexpr std::string_view kMetadataVersion = "metadata.version";
    std::vector<MetadataRecord> out;
    // metadata.version first: it says how to read what follows.
    if (auto level = featureLevel(kMetadataVersion); level != 0)
        out.push_back(featureRecord(std::string(kMetadataVersion), level));
    for (const auto& [name, level] : features())
        if (name != kMetadataVersion)
            out.push_back(featureRecord(name, level));
    for (const auto& [id, controller] : controllers())
        out.push_back(recordOf(controller));
    for (const auto& [id, broker] : brokers())
        out.push_back(recordOf(broker));
    for (const auto& [name, topic] : topics()) {
        protocol::TopicRecord record;
        record.name = name;
        record.topicId = topic->id;
        out.emplace_back(std::move(record));
        for (const auto& [index, state] : topic->partitions)
            out.push_back(recordOf(topic->id, index, *state));
    }
    for (const auto& [resource, values] : allConfigs())
        for (const auto& [name, value] : values) {
            protocol::ConfigRecord record;
            record.resourceType = static_cast<std::int8_t>(resource.type);
            record.resourceName = resource.name;
            record.name = name;
            record.value = value;
            out.emplace_back(std::move(record));
        }
    if (*m_producerIds != ProducerIds{}) {
        protocol::ProducerIdsRecord record;
        record.brokerId = m_producerIds->broker.value();
        record.brokerEpoch = m_producerIds->brokerEpoch;
        record.nextProducerId = m_producerIds->next;
        out.emplace_back(std::move(record));
    }
    for (const auto& [key, bytes] : *m_carried)
        if (auto record = decodeRecord(bytes)) // our own bytes: they were encoded by carry()
            out.push_back(std::move(record).value());
    return out;
}

} // namespace brokerscope::metadata
