// How each kind of record changes the image.
#include "engine/metadata/image.h"
#include "engine/metadata/node_ids.h"
#include "engine/metadata/partition_change.h"
#include "engine/metadata/records.h"

#include <algorithm>

namespace brokerscope::metadata {
namespace {

Error unfit(std::string_view record, const std::string& why)
{
    return makeError(ErrorKind::Corrupt, "replay " + std::string(record), why);
}

template <class EndpointRecords> std::vector<Endpoint> endpointsOf(const EndpointRecords& records)
{
    std::vector<Endpoint> out;
    for (const auto& endpoint : records)
        out.push_back({endpoint.name, endpoint.host, endpoint.port, endpoint.securityProtocol});
    return out;
}

template <class FeatureRecords> FeatureRanges featuresOf(const FeatureRecords& records)
{
    FeatureRanges out;
    for (const auto& feature : records)
        out[feature.name] = {feature.minSupportedVersion, feature.maxSupportedVersion};
    return out;
}

LeaderRecoveryState recoveryStateOf(std::int8_t value)
{
    return value == 1 ? LeaderRecoveryState::Recovering : LeaderRecoveryState::Recovered;
}

PartitionState stateOf(const protocol::PartitionRecord& record)
{
    PartitionState state;
    state.replicas = nodeIds(record.replicas);
    state.isr = nodeIds(record.isr);
    state.removingReplicas = nodeIds(record.removingReplicas);
    state.addingReplicas = nodeIds(record.addingReplicas);
    state.elr = nodeIds(record.eligibleLeaderReplicas.value_or(std::vector<std::int32_t>()));
    state.lastKnownElr = nodeIds(record.lastKnownElr.value_or(std::vector<std::int32_t>()));
    state.directories = record.directories;
    if (state.directories.empty()) // version 0 had none
        state.directories.resize(state.replicas.size());
    state.leader = NodeId(record.leader);
    state.leaderEpoch = LeaderEpoch(record.leaderEpoch);
    state.partitionEpoch = record.partitionEpoch;
    state.recoveryState = recoveryStateOf(record.leaderRecoveryState);
    return state;
}

std::string text(const Bytes& bytes) { return std::string(asText(bytes)); }

} // namespace

// A friend of the image, so that replaying can live apart from reading.
struct ImageReplay
{
    MetadataImage& image;
    const MetadataRecord& record;
    MetadataChanges* changes;

    Result<void> operator()(const protocol::RegisterBrokerRecord& in)
    {
        BrokerRegistration broker;
        broker.id = NodeId(in.brokerId);
        broker.epoch = in.brokerEpoch;
        broker.incarnationId = in.incarnationId;
        broker.endpoints = endpointsOf(in.endPoints);
        broker.features = featuresOf(in.features);
        broker.rack = in.rack;
        broker.fenced = in.fenced;
        broker.inControlledShutdown = in.inControlledShutdown;
        broker.isMigratingZkBroker = in.isMigratingZkBroker;
        broker.logDirs = in.logDirs;
        broker.cordonedLogDirs = in.cordonedLogDirs;
        image.m_brokers.write()[broker.id] = std::move(broker);
        if (changes)
            changes->brokers.insert(NodeId(in.brokerId));
        return success();
    }

    Result<void> operator()(const protocol::UnregisterBrokerRecord& in)
    {
        BOOST_OUTCOME_TRYV(checkBroker(in.brokerId, in.brokerEpoch));
        image.m_brokers.write().erase(NodeId(in.brokerId));
        if (changes)
            changes->brokers.insert(NodeId(in.brokerId));
        return success();
    }

    Result<void> operator()(const protocol::FenceBrokerRecord& in)
    {
        return changeBroker(
            in.id, in.epoch, [](BrokerRegistration& broker) { broker.fenced = true; });
    }

    Result<void> operator()(const protocol::UnfenceBrokerRecord& in)
    {
        return changeBroker(
            in.id, in.epoch, [](BrokerRegistration& broker) { broker.fenced = false; });
    }

    Result<void> operator()(const protocol::BrokerRegistrationChangeRecord& in)
    {
        return changeBroker(in.brokerId, in.brokerEpoch, [&](BrokerRegistration& broker) {
            if (in.fenced != 0)
                broker.fenced = in.fenced > 0;
            if (in.inControlledShutdown > 0)
                broker.inControlledShutdown = true;
            if (!in.logDirs.empty())
                broker.logDirs = in.logDirs;
            if (in.cordonedLogDirs)
                broker.cordonedLogDirs = in.cordonedLogDirs;
        });
    }

    Result<void> operator()(const protocol::RegisterControllerRecord& in)
    {
        ControllerRegistration controller;
        controller.id = NodeId(in.controllerId);
        controller.incarnationId = in.incarnationId;
        controller.zkMigrationReady = in.zkMigrationReady;
        controller.endpoints = endpointsOf(in.endPoints);
        controller.features = featuresOf(in.features);
        image.m_controllers.write()[controller.id] = std::move(controller);
        return success();
    }

    Result<void> operator()(const protocol::TopicRecord& in)
    {
        if (image.topic(in.topicId) || image.topic(std::string_view(in.name)))
            return unfit("TopicRecord",
                         "topic " + in.name + " with id " + in.topicId.toString() +
                             " is there already");
        auto topic = std::make_shared<TopicImage>();
        topic->name = in.name;
        topic->id = in.topicId;
        auto& topics = image.m_topics.write();
        topics.byName[in.name] = topic;
        topics.byId[in.topicId] = std::move(topic);
        if (changes)
            changes->createdTopics.insert(in.topicId);
        return success();
    }

    Result<void> operator()(const protocol::RemoveTopicRecord& in)
    {
        auto topic = image.topic(in.topicId);
        if (!topic)
            return unfit("RemoveTopicRecord", "there is no topic with id " + in.topicId.toString());
        auto& topics = image.m_topics.write();
        topics.byId.erase(topic->id);
        topics.byName.erase(topic->name);
        ConfigResource resource{ConfigResourceType::Topic, topic->name};
        if (image.m_configs->contains(resource))
            image.m_configs.write().erase(resource);
        if (changes) {
            MetadataChanges deletion;
            deletion.deletedTopics.push_back(std::move(topic));
            changes->merge(deletion);
        }
        return success();
    }

    Result<void> operator()(const protocol::PartitionRecord& in)
    {
        if (!image.topic(in.topicId))
            return unfit("PartitionRecord", "there is no topic with id " + in.topicId.toString());
        if (in.partitionId < 0)
            return unfit("PartitionRecord",
                         "the partition " + std::to_string(in.partitionId) + " cannot exist");
        writeTopic(in.topicId).partitions[PartitionIndex(in.partitionId)] =
            std::make_shared<const PartitionState>(stateOf(in));
        changed(in.topicId, PartitionIndex(in.partitionId));
        return success();
    }

    Result<void> operator()(const protocol::PartitionChangeRecord& in)
    {
        PartitionIndex index(in.partitionId);
        const auto* before = image.partition(in.topicId, index);
        if (!before)
            return unfit("PartitionChangeRecord",
                         "there is no partition " + std::to_string(in.partitionId) +
                             " of a topic with id " + in.topicId.toString());
        auto after = std::make_shared<const PartitionState>(changedBy(*before, in));
        writeTopic(in.topicId).partitions[index] = std::move(after);
        changed(in.topicId, index);
        return success();
    }

    Result<void> operator()(const protocol::ClearElrRecord& in)
    {
        if (!in.topicName.empty()) {
            auto topic = image.topic(std::string_view(in.topicName));
            if (!topic)
                return unfit("ClearElrRecord", "there is no topic " + in.topicName);
            clearElr(topic);
            return success();
        }
        std::vector<TopicPtr> topics;
        for (const auto& [name, topic] : image.topics())
            topics.push_back(topic);
        for (const auto& topic : topics)
            clearElr(topic);
        return success();
    }

    Result<void> operator()(const protocol::ConfigRecord& in)
    {
        ConfigResource resource{static_cast<ConfigResourceType>(in.resourceType), in.resourceName};
        auto at = image.m_configs->find(resource);
        if (in.value) {
            image.m_configs.write()[resource][in.name] = *in.value;
        } else if (at != image.m_configs->end() && at->second.contains(in.name)) {
            auto& configs = image.m_configs.write();
            auto& values = configs[resource];
            values.erase(in.name);
            if (values.empty())
                configs.erase(resource);
        }
        if (changes)
            changes->configs.insert(std::move(resource));
        return success();
    }

    Result<void> operator()(const protocol::FeatureLevelRecord& in)
    {
        if (in.featureLevel == 0)
            image.m_features.write().erase(in.name);
        else
            image.m_features.write()[in.name] = in.featureLevel;
        if (changes)
            changes->features = true;
        return success();
    }

    Result<void> operator()(const protocol::ProducerIdsRecord& in)
    {
        if (in.nextProducerId < image.m_producerIds->next)
            return unfit("ProducerIdsRecord",
                         "producer ids go back to " + std::to_string(in.nextProducerId));
        image.m_producerIds.write() = {NodeId(in.brokerId), in.brokerEpoch, in.nextProducerId};
        if (changes)
            changes->producerIds = true;
        return success();
    }

    // Kinds that nothing here acts on yet: kept as they came, so that snapshots do not lose them.
    Result<void> operator()(const protocol::AccessControlEntryRecord& in)
    {
        return carry("acl/" + in.id.toString());
    }
    Result<void> operator()(const protocol::RemoveAccessControlEntryRecord& in)
    {
        return drop("acl/" + in.id.toString());
    }
    Result<void> operator()(const protocol::UserScramCredentialRecord& in)
    {
        return carry("scram/" + std::to_string(in.mechanism) + "/" + in.name);
    }
    Result<void> operator()(const protocol::RemoveUserScramCredentialRecord& in)
    {
        return drop("scram/" + std::to_string(in.mechanism) + "/" + in.name);
    }
    Result<void> operator()(const protocol::DelegationTokenRecord& in)
    {
        return carry("token/" + in.tokenId);
    }
    Result<void> operator()(const protocol::RemoveDelegationTokenRecord& in)
    {
        return drop("token/" + in.tokenId);
    }
    Result<void> operator()(const protocol::ZkMigrationStateRecord&) { return carry("zk"); }
    Result<void> operator()(const protocol::ClientQuotaRecord& in)
    {
        protocol::ClientQuotaRecord about; // whom and what, without how much
        about.entity = in.entity;
        about.key = in.key;
        auto key = "quota/" + text(encodeRecord(about));
        return in.remove ? drop(key) : carry(key);
    }

    Result<void> operator()(const protocol::NoOpRecord&) { return success(); }
    Result<void> operator()(const protocol::BeginTransactionRecord&) { return success(); }
    Result<void> operator()(const protocol::EndTransactionRecord&) { return success(); }
    Result<void> operator()(const protocol::AbortTransactionRecord&) { return success(); }

private:
    Result<void> checkBroker(std::int32_t id, std::int64_t epoch) const
    {
        const auto* broker = image.broker(NodeId(id));
        if (!broker)
            return unfit(nameOf(record), "broker " + std::to_string(id) + " is not registered");
        if (broker->epoch != epoch)
            return unfit(nameOf(record),
                         "broker " + std::to_string(id) + " has epoch " +
                             std::to_string(broker->epoch) + ", not " + std::to_string(epoch));
        return success();
    }

    template <class Change>
    Result<void> changeBroker(std::int32_t id, std::int64_t epoch, const Change& change)
    {
        BOOST_OUTCOME_TRYV(checkBroker(id, epoch));
        change(image.m_brokers.write()[NodeId(id)]);
        if (changes)
            changes->brokers.insert(NodeId(id));
        return success();
    }

    // The topic, to be changed in place: copied first unless only this image's two maps hold it.
    TopicImage& writeTopic(const Uuid& id)
    {
        auto& topics = image.m_topics.write();
        auto& byId = topics.byId[id];
        if (byId.use_count() > 2) {
            auto copy = std::make_shared<TopicImage>(*byId);
            topics.byName[copy->name] = copy;
            byId = std::move(copy);
        }
        // Every topic was made without const, by this class; the const in TopicPtr is for the
        // readers.
        return const_cast<TopicImage&>(*byId);
    }

    void changed(const Uuid& topic, PartitionIndex index)
    {
        if (changes)
            changes->partitions[topic].insert(index);
    }

    void clearElr(const TopicPtr& topic)
    {
        for (const auto& [index, before] :
             topic->partitions) { // `topic` is held by the caller, so the write copies
            if (before->elr.empty() && before->lastKnownElr.empty())
                continue;
            auto after = std::make_shared<PartitionState>(*before);
            after->elr.clear();
            after->lastKnownElr.clear();
            ++after->partitionEpoch;
            writeTopic(topic->id).partitions[index] = std::move(after);
            changed(topic->id, index);
        }
    }

    Result<void> carry(const std::string& key)
    {
        image.m_carried.write()[key] = encodeRecord(record);
        return success();
    }

    Result<void> drop(const std::string& key)
    {
        image.m_carried.write().erase(key);
        return success();
    }
};

Result<void> MetadataImage::replay(const MetadataRecord& record,
                                   Offset offset,
                                   LeaderEpoch epoch,
                                   MetadataChanges* changes)
{
    BOOST_OUTCOME_TRYV(std::visit(ImageReplay{*this, record, changes}, record.body));
    advanceTo(offset, epoch);
    return success();
}

} // namespace brokerscope::metadata
