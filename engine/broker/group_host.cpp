#include "engine/broker/group_host.h"

#include "engine/broker/handlers/topic_creation.h"
#include "engine/metadata/decision.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

#include <utility>

namespace brokerscope::broker {
namespace {

constexpr std::size_t kGroupLoadPortion = 1 << 20;
constexpr auto kLoadGroupsAgainAfter = std::chrono::milliseconds(10);

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

GroupHost::GroupHost(NodeContext& context, std::function<void(events::Event)> onEvent)
    : m_context(context), m_onEvent(std::move(onEvent)),
      m_coordinator(groupConfig(context.config, *this), *this, context.world.random())
{
}

GroupHost::~GroupHost()
{
    m_context.world.scheduler().cancel(m_timer);
}

group::Now GroupHost::now() const
{
    return {m_context.world.clock().now(), m_context.world.clock().wallNow()};
}

std::optional<Uuid> GroupHost::offsetsTopicId() const
{
    const auto topic = m_context.image().topic(kOffsetsTopic);
    return topic ? std::optional(topic->id) : std::nullopt;
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
    if (replica.topic != kOffsetsTopic)
        return;
    const auto partition = replica.id.partition;
    m_coordinator.onElected(partition, epoch);
    m_loading[partition] = {epoch, m_context.replicas.logStartOffset(replica.id), startOffset};
    pump();
    load(partition, epoch);
}

void GroupHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    if (replica.topic != kOffsetsTopic)
        return;
    m_loading.erase(replica.id.partition);
    m_coordinator.onResigned(replica.id.partition);
    pump();
}

// Reads a portion at a time, so that a long log does not keep the node's thread; what is not committed yet is waited for,
// because it will be: a commit that an earlier leader acknowledged may still lie above this leader's high watermark.
void GroupHost::load(PartitionIndex partition, LeaderEpoch epoch)
{
    const auto found = m_loading.find(partition);
    if (found == m_loading.end() || found->second.epoch != epoch)
        return;
    auto& loading = found->second;
    auto* shard = m_coordinator.shard(partition, epoch);
    const auto topicId = offsetsTopicId();
    if (!shard || !topicId) {
        m_loading.erase(found);
        return;
    }
    const auto before = loading.next;
    if (loading.next < loading.until) {
        const auto bytes = m_context.replicas.readLocal({*topicId, partition}, loading.next, kGroupLoadPortion);
        if (bytes && !bytes.value().empty())
            (void)replay(*shard, bytes.value().view(), loading.next);
    }
    if (loading.next >= loading.until) {
        m_loading.erase(found);
        m_coordinator.finishLoading(partition, epoch, now());
        pump();
        return;
    }
    const auto again = loading.next > before ? Duration::zero() : Duration(kLoadGroupsAgainAfter);
    m_context.world.scheduler().runAt(m_context.world.clock().now() + again,
                                      [this, partition, epoch, alive = std::weak_ptr<bool>(m_alive)] {
                                          if (!alive.expired())
                                              load(partition, epoch);
                                      });
}

Result<void> GroupHost::replay(group::GroupShard& shard, ByteView bytes, Offset& next)
{
    protocol::BatchIterator batches(bytes);
    while (auto batch = batches.next()) {
        if (batch->nextOffset() <= next)
            continue;
        next = batch->nextOffset();
        auto opened = protocol::RecordReader::open(*batch);
        if (!opened)
            continue;
        for (;;) {
            auto record = opened.value().next();
            if (!record || !record.value())
                break;
            const auto& r = *record.value();
            if (batch->isControl()) {
                const auto type = protocol::controlTypeOf(r);
                if (type == protocol::ControlRecordType::Commit || type == protocol::ControlRecordType::Abort)
                    shard.replayTransactionEnd(batch->producerId(), type == protocol::ControlRecordType::Commit);
            } else if (r.key && batch->isTransactional()) {
                (void)shard.replayTransactional(batch->producerId(), *r.key, r.value);
            } else if (r.key) {
                (void)shard.replay(*r.key, r.value);
            }
        }
    }
    return success();
}

// ---- effects

void GroupHost::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    for (;;) {
        auto effects = m_coordinator.takeEffects();
        if (effects.appends.empty() && effects.answers.empty() && effects.events.empty())
            break;
        for (const auto& write : effects.appends)
            append(write);
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
    setTimer();
}

void GroupHost::append(const group::Append& write)
{
    const auto partition = write.partition;
    const auto epoch = write.leaderEpoch;
    const auto token = write.token;
    auto finished = [this, partition, epoch, token, alive = std::weak_ptr<bool>(m_alive)](
                        const replication::InternalAppend& result) {
        if (alive.expired())
            return;
        if (result.error == protocol::ErrorCode::None)
            m_coordinator.onCommitted(partition, epoch, token, now());
        else
            m_coordinator.onWriteFailed(partition, epoch, token, result.error, now());
        pump();
    };
    const auto topicId = offsetsTopicId();
    if (!topicId)
        return finished({protocol::ErrorCode::NotLeaderOrFollower, kNoOffset});
    protocol::RecordBatchBuilder::Options options;
    options.baseSequence = 0; // Kafka's coordinators write so, too
    if (write.producer) {
        options.producerId = write.producer->id;
        options.producerEpoch = write.producer->epoch;
        options.transactional = true;
    }
    protocol::RecordBatchBuilder builder(options);
    const auto timestamp = toEpochMs(m_context.world.clock().wallNow());
    for (const auto& record : write.records)
        builder.add(timestamp, ByteView(record.key),
                    record.value ? std::optional<ByteView>(*record.value) : std::nullopt);
    m_context.replicas.appendInternal({*topicId, partition}, epoch, SharedBytes(builder.build()), std::move(finished));
}

void GroupHost::setTimer()
{
    const auto when = m_coordinator.nextDeadline();
    if (when == m_timerAt)
        return;
    m_context.world.scheduler().cancel(m_timer);
    m_timer = 0;
    m_timerAt = when;
    if (when == kNever)
        return;
    m_timer = m_context.world.scheduler().runAt(when, [this] {
        m_timer = 0;
        m_timerAt = kNever;
        m_coordinator.onDeadline(now());
        pump();
    });
}

void GroupHost::shutDown()
{
    const auto topic = m_context.image().topic(kOffsetsTopic);
    for (std::int32_t i = 0; topic && i < topic->partitionCount(); ++i)
        m_coordinator.onResigned(PartitionIndex(i));
    m_loading.clear();
    pump();
}

} // namespace brokerscope::broker
