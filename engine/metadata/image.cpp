#include "engine/metadata/image.h"

#include "engine/metadata/node_ids.h"

#include <algorithm>

namespace brokerscope::metadata {
const Endpoint* BrokerRegistration::endpoint(std::string_view listener) const
{
    for (const auto& endpoint : endpoints)
        if (endpoint.name == listener)
            return &endpoint;
    return nullptr;
}

bool PartitionState::hasReplica(NodeId id) const { return contains(replicas, id); }

bool PartitionState::isInSync(NodeId id) const { return contains(isr, id); }

const PartitionState* TopicImage::partition(PartitionIndex index) const
{
    auto at = partitions.find(index);
    return at == partitions.end() ? nullptr : at->second.get();
}

bool operator==(const TopicImage& a, const TopicImage& b)
{
    return a.name == b.name && a.id == b.id &&
           std::equal(a.partitions.begin(),
                      a.partitions.end(),
                      b.partitions.begin(),
                      b.partitions.end(),
                      [](const auto& x, const auto& y) {
                          return x.first == y.first && *x.second == *y.second;
                      });
}

bool MetadataChanges::empty() const
{
    return createdTopics.empty() && deletedTopics.empty() && partitions.empty() &&
           configs.empty() && brokers.empty() && !features && !producerIds;
}

void MetadataChanges::merge(const MetadataChanges& later)
{
    for (const auto& topic : later.deletedTopics) {
        partitions.erase(topic->id);
        // Created and deleted between two looks: nobody saw it, nobody has anything to undo.
        if (createdTopics.erase(topic->id) == 0)
            deletedTopics.push_back(topic);
    }
    createdTopics.insert(later.createdTopics.begin(), later.createdTopics.end());
    for (const auto& [topic, indexes] : later.partitions)
        partitions[topic].insert(indexes.begin(), indexes.end());
    configs.insert(later.configs.begin(), later.configs.end());
    brokers.insert(later.brokers.begin(), later.brokers.end());
    features = features || later.features;
    producerIds = producerIds || later.producerIds;
}

const BrokerRegistration* MetadataImage::broker(NodeId id) const
{
    auto at = m_brokers->find(id);
    return at == m_brokers->end() ? nullptr : &at->second;
}

bool MetadataImage::isActive(NodeId id) const
{
    const auto* registration = broker(id);
    return registration && registration->active();
}

TopicPtr MetadataImage::topic(std::string_view name) const
{
    auto at = m_topics->byName.find(name);
    return at == m_topics->byName.end() ? nullptr : at->second;
}

TopicPtr MetadataImage::topic(const Uuid& id) const
{
    auto at = m_topics->byId.find(id);
    return at == m_topics->byId.end() ? nullptr : at->second;
}

const PartitionState* MetadataImage::partition(const Uuid& topicId, PartitionIndex index) const
{
    auto at = m_topics->byId.find(topicId);
    return at == m_topics->byId.end() ? nullptr : at->second->partition(index);
}

const PartitionState* MetadataImage::partition(std::string_view topicName,
                                               PartitionIndex index) const
{
    auto at = m_topics->byName.find(topicName);
    return at == m_topics->byName.end() ? nullptr : at->second->partition(index);
}

const ConfigMap* MetadataImage::configs(ConfigResourceType type, std::string_view name) const
{
    auto at = m_configs->find(ConfigResource{type, std::string(name)});
    return at == m_configs->end() ? nullptr : &at->second;
}

const ConfigMap* MetadataImage::topicConfigs(std::string_view name) const
{
    return configs(ConfigResourceType::Topic, name);
}

const ConfigMap* MetadataImage::brokerConfigs(NodeId id) const
{
    return configs(ConfigResourceType::Broker, std::to_string(id.value()));
}

const ConfigMap* MetadataImage::clusterDefaultConfigs() const
{
    return configs(ConfigResourceType::Broker, "");
}

std::int16_t MetadataImage::featureLevel(std::string_view name) const
{
    auto at = m_features->find(name);
    return at == m_features->end() ? std::int16_t{0} : at->second;
}

void MetadataImage::advanceTo(Offset offset, LeaderEpoch epoch)
{
    m_offset = offset;
    m_epoch = epoch;
}

bool MetadataImage::Topics::operator==(const Topics& other) const
{
    return std::equal(
        byName.begin(),
        byName.end(),
        other.byName.begin(),
        other.byName.end(),
        [](const auto& x, const auto& y) { return x.first == y.first && *x.second == *y.second; });
}

bool operator==(const MetadataImage& a, const MetadataImage& b)
{
    return a.m_brokers == b.m_brokers && a.m_controllers == b.m_controllers &&
           a.m_topics == b.m_topics && a.m_configs == b.m_configs && a.m_features == b.m_features &&
           a.m_producerIds == b.m_producerIds && a.m_carried == b.m_carried;
}

} // namespace brokerscope::metadata
