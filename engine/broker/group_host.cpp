#include "engine/broker/group_host.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/metadata/decision.h"

#include <utility>

namespace brokerscope::broker {
namespace {

group::GroupConfig groupConfig(const metadata::NodeConfig& config, const group::GroupOverrides& overrides)
{
    using std::chrono::duration_cast;
    using ms = std::chrono::milliseconds;
    group::GroupConfig out;
    out.initialRebalanceDelay = duration_cast<ms>(config.groupInitialRebalanceDelay);
    out.minSessionTimeout = duration_cast<ms>(config.groupMinSessionTimeout);
    out.maxSessionTimeout = duration_cast<ms>(config.groupMaxSessionTimeout);
    out.maxSize = static_cast<std::int32_t>(config.groupMaxSize);
    out.offsetMetadataMaxBytes = static_cast<std::int32_t>(config.offsetMetadataMaxBytes);
    out.offsetsRetention = duration_cast<std::chrono::minutes>(config.offsetsRetention);
    out.offsetsRetentionCheckInterval = duration_cast<ms>(config.offsetsRetentionCheckInterval);
    out.offsetsCommitTimeout = duration_cast<ms>(config.offsetsCommitTimeout);
    out.consumerSessionTimeout = duration_cast<ms>(config.groupConsumerSessionTimeout);
    out.minConsumerSessionTimeout = duration_cast<ms>(config.groupConsumerMinSessionTimeout);
    out.maxConsumerSessionTimeout = duration_cast<ms>(config.groupConsumerMaxSessionTimeout);
    out.consumerHeartbeatInterval = duration_cast<ms>(config.groupConsumerHeartbeatInterval);
    out.minConsumerHeartbeatInterval = duration_cast<ms>(config.groupConsumerMinHeartbeatInterval);
    out.maxConsumerHeartbeatInterval = duration_cast<ms>(config.groupConsumerMaxHeartbeatInterval);
    out.consumerMaxSize = static_cast<std::int32_t>(config.groupConsumerMaxSize);
    out.consumerAssignors = group::assignorsIn(config.groupConsumerAssignors);
    out.setMigrationPolicy(config.groupConsumerMigrationPolicy);
    out.shareSessionTimeout = duration_cast<ms>(config.groupShareSessionTimeout);
    out.minShareSessionTimeout = duration_cast<ms>(config.groupShareMinSessionTimeout);
    out.maxShareSessionTimeout = duration_cast<ms>(config.groupShareMaxSessionTimeout);
    out.shareHeartbeatInterval = duration_cast<ms>(config.groupShareHeartbeatInterval);
    out.minShareHeartbeatInterval = duration_cast<ms>(config.groupShareMinHeartbeatInterval);
    out.maxShareHeartbeatInterval = duration_cast<ms>(config.groupShareMaxHeartbeatInterval);
    out.shareMaxSize = static_cast<std::int32_t>(config.groupShareMaxSize);
    out.shareInitializeRetryInterval = duration_cast<ms>(config.groupShareInitializeRetryInterval);
    out.overrides = &overrides;
    return out;
}

events::EventType typeOf(group::GroupEventType type)
{
    switch (type) {
    case group::GroupEventType::MemberJoined:
        return events::EventType::GroupMemberJoined;
    case group::GroupEventType::MemberLeft:
        return events::EventType::GroupMemberLeft;
    case group::GroupEventType::Rebalancing:
        return events::EventType::GroupRebalancing;
    case group::GroupEventType::Assigning:
        return events::EventType::GroupAssigning;
    case group::GroupEventType::Stable:
        return events::EventType::GroupStable;
    case group::GroupEventType::OffsetsCommitted:
        return events::EventType::OffsetsCommitted;
    }
    return events::EventType::GroupStable;
}

} // namespace

GroupHost::GroupHost(NodeContext& context, ShareStateClient& shareStates, std::function<void(events::Event)> onEvent)
    : m_context(context), m_onEvent(std::move(onEvent)),
      m_coordinator(groupConfig(context.config, *this), *this, context.world.random()),
      m_log(context, kOffsetsTopic, *this), m_shareStates(context, shareStates), m_timer(context.world.scheduler(), [this] {
          m_coordinator.onDeadline(now());
          pump();
      })
{
}

group::Now GroupHost::now() const
{
    return {m_context.world.clock().now(), m_context.world.clock().wallNow()};
}

std::optional<group::TopicInfo> GroupHost::byName(std::string_view name) const
{
    const auto topic = m_context.image().topic(name);
    if (!topic)
        return std::nullopt;
    return group::TopicInfo{topic->name, topic->id, topic->partitionCount()};
}

std::optional<group::TopicInfo> GroupHost::byId(const Uuid& id) const
{
    const auto topic = m_context.image().topic(id);
    if (!topic)
        return std::nullopt;
    return group::TopicInfo{topic->name, topic->id, topic->partitionCount()};
}

std::vector<std::string> GroupHost::names() const
{
    std::vector<std::string> result;
    for (const auto& [name, topic] : m_context.image().topics())
        result.push_back(name);
    return result;
}

std::optional<std::chrono::milliseconds> GroupHost::overrideOf(const std::string& groupId, std::string_view name) const
{
    const auto* own = m_context.image().configs(metadata::ConfigResourceType::Group, groupId);
    const auto found = own ? own->find(std::string(name)) : metadata::ConfigMap::const_iterator();
    if (!own || found == own->end())
        return std::nullopt;
    const auto value = metadata::parseInteger(found->second);
    return value ? std::optional(std::chrono::milliseconds(*value)) : std::nullopt;
}

std::optional<std::chrono::milliseconds> GroupHost::consumerSessionTimeout(const std::string& groupId) const
{
    return overrideOf(groupId, "consumer.session.timeout.ms");
}

std::optional<std::chrono::milliseconds> GroupHost::consumerHeartbeatInterval(const std::string& groupId) const
{
    return overrideOf(groupId, "consumer.heartbeat.interval.ms");
}

std::optional<std::chrono::milliseconds> GroupHost::shareSessionTimeout(const std::string& groupId) const
{
    return overrideOf(groupId, "share.session.timeout.ms");
}

std::optional<std::chrono::milliseconds> GroupHost::shareHeartbeatInterval(const std::string& groupId) const
{
    return overrideOf(groupId, "share.heartbeat.interval.ms");
}

bool GroupHost::servesShareGroups() const
{
    return m_context.image().featureLevel(metadata::kShareVersionFeature) >= 1;
}

bool GroupHost::servesConsumerProtocol() const
{
    return m_context.image().featureLevel(metadata::kGroupVersionFeature) >= 1 &&
           m_context.config.groupRebalanceProtocols.find("consumer") != std::string::npos;
}

void GroupHost::onImage(const metadata::MetadataImage& image, const metadata::MetadataChanges& changes)
{
    const auto topic = image.topic(kOffsetsTopic);
    m_coordinator.setPartitionCount(topic ? topic->partitionCount() : 0);
    for (const auto& deleted : changes.deletedTopics)
        m_coordinator.onTopicDeleted(deleted->name, now());
    if (!changes.createdTopics.empty() || !changes.deletedTopics.empty() || !changes.partitions.empty())
        m_coordinator.onTopicsChanged();
    pump();
}

// ---- leading a partition of __consumer_offsets

void GroupHost::onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset)
{
    if (!m_log.holds(replica))
        return;
    m_coordinator.onElected(replica.id.partition, epoch);
    pump();
    m_log.load(replica, epoch, startOffset);
}

void GroupHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    if (!m_log.holds(replica))
        return;
    m_log.stopLoading(replica.id.partition);
    m_coordinator.onResigned(replica.id.partition);
    pump();
}

bool GroupHost::wants(PartitionIndex partition, LeaderEpoch epoch)
{
    return m_coordinator.shard(partition, epoch) != nullptr;
}

void GroupHost::replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                       const protocol::RecordView& record)
{
    auto& shard = *m_coordinator.shard(partition, epoch);
    if (batch.isControl()) {
        const auto type = protocol::controlTypeOf(record);
        if (type == protocol::ControlRecordType::Commit || type == protocol::ControlRecordType::Abort)
            shard.replayTransactionEnd(batch.producerId(), type == protocol::ControlRecordType::Commit);
    } else if (record.key && batch.isTransactional()) {
        (void)shard.replayTransactional(batch.producerId(), *record.key, record.value);
    } else if (record.key) {
        (void)shard.replay(*record.key, record.value);
    }
}

void GroupHost::onLoaded(PartitionIndex partition, LeaderEpoch epoch)
{
    m_coordinator.finishLoading(partition, epoch, now());
    pump();
}

// ---- effects

void GroupHost::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    for (;;) {
        auto effects = m_coordinator.takeEffects();
        if (effects.appends.empty() && effects.answers.empty() && effects.events.empty() &&
            effects.shareStates.empty())
            break;
        for (const auto& write : effects.appends)
            append(write);
        for (const auto& work : effects.shareStates)
            ask(work);
        for (auto& answer : effects.answers)
            if (auto found = m_answers.find(answer.request); found != m_answers.end()) {
                auto reply = std::move(found->second);
                m_answers.erase(found);
                reply(std::move(answer.response));
            }
        for (auto& event : effects.events) {
            events::Event e;
            e.type = typeOf(event.type);
            e.name = event.groupId;
            e.text = event.text;
            e.value = event.type == group::GroupEventType::OffsetsCommitted ? event.count : event.generation;
            m_onEvent(std::move(e));
        }
    }
    m_pumping = false;
    m_timer.set(m_coordinator.nextDeadline());
}

void GroupHost::append(const group::Append& write)
{
    protocol::RecordBatchBuilder::Options options;
    options.baseSequence = 0; // Kafka's coordinators write so, too
    if (write.producer) {
        options.producerId = write.producer->id;
        options.producerEpoch = write.producer->epoch;
        options.transactional = true;
    }
    m_log.append(write.partition, write.leaderEpoch, write.records, options,
                 [this, partition = write.partition, epoch = write.leaderEpoch, token = write.token](protocol::ErrorCode error) {
                     if (error == protocol::ErrorCode::None)
                         m_coordinator.onCommitted(partition, epoch, token, now());
                     else
                         m_coordinator.onWriteFailed(partition, epoch, token, error, now());
                     pump();
                 });
}

void GroupHost::ask(const group::ShareStateWork& work)
{
    m_shareStates.run(work, [this, work](const std::vector<group::ShareStateOutcome>& outcomes) {
        m_coordinator.onShareStates(work, outcomes, now());
        pump();
    });
}

void GroupHost::shutDown()
{
    for (std::int32_t i = 0; i < m_log.partitionCount(); ++i)
        m_coordinator.onResigned(PartitionIndex(i));
    m_log.stopLoading();
    pump();
}

} // namespace brokerscope::broker
