#include "engine/broker/transaction_host.h"

#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/metadata/decision.h"

#include <utility>

namespace brokerscope::broker {
namespace {

transaction::TransactionConfig transactionConfig(const metadata::NodeConfig& config)
{
    using std::chrono::duration_cast;
    using ms = std::chrono::milliseconds;
    transaction::TransactionConfig out;
    out.maxTimeout = duration_cast<ms>(config.transactionMaxTimeout);
    out.idExpiration = duration_cast<ms>(config.transactionalIdExpiration);
    out.timeoutCheckInterval = duration_cast<ms>(config.transactionTimeoutCheckInterval);
    out.expiryCheckInterval = duration_cast<ms>(config.transactionExpiryCheckInterval);
    out.writeTimeout = duration_cast<ms>(config.requestTimeout);
    return out;
}

events::EventType typeOf(transaction::TransactionEventType type)
{
    switch (type) {
    case transaction::TransactionEventType::Started:
        return events::EventType::TransactionStarted;
    case transaction::TransactionEventType::PrepareCommit:
        return events::EventType::TransactionPrepareCommit;
    case transaction::TransactionEventType::PrepareAbort:
        return events::EventType::TransactionPrepareAbort;
    case transaction::TransactionEventType::Committed:
        return events::EventType::TransactionCommitted;
    case transaction::TransactionEventType::Aborted:
        return events::EventType::TransactionAborted;
    }
    return events::EventType::TransactionStarted;
}

const char* wordOf(transaction::AbortReason reason)
{
    switch (reason) {
    case transaction::AbortReason::None:
        return "";
    case transaction::AbortReason::Client:
        return "client";
    case transaction::AbortReason::Timeout:
        return "timeout";
    case transaction::AbortReason::Fenced:
        return "fenced";
    }
    return "";
}

} // namespace

TransactionHost::TransactionHost(NodeContext& context, ProducerIds& ids, std::function<void(events::Event)> onEvent)
    : m_context(context), m_ids(ids), m_onEvent(std::move(onEvent)),
      m_coordinator(transactionConfig(context.config), *this, ids),
      m_markers(
          context.world, context.self, context.config.requestTimeout, [this] { return m_context.replicas.image(); },
          [this](const auto& written) { onMarkerWritten(written); }),
      m_log(context, kTransactionsTopic, *this), m_timer(context.world.scheduler(), [this] {
          m_coordinator.onDeadline(now());
          pump();
      })
{
}

transaction::Now TransactionHost::now() const
{
    const auto& clock = m_context.world.clock();
    return {clock.now(), clock.wallNow(), clock.stretch()};
}

bool TransactionHost::exists(const transaction::TopicPartition& partition) const
{
    const auto topic = m_context.image().topic(partition.topic);
    return topic && topic->partition(partition.partition) != nullptr;
}

std::optional<transaction::TopicPartition> TransactionHost::offsetsPartitionOf(const std::string& groupId) const
{
    const auto topic = m_context.image().topic(kOffsetsTopic);
    if (!topic)
        return std::nullopt;
    return transaction::TopicPartition{std::string(kOffsetsTopic), partitionFor(groupId, topic->partitionCount())};
}

void TransactionHost::onImage(const metadata::MetadataImage& image)
{
    const auto topic = image.topic(kTransactionsTopic);
    m_coordinator.setPartitionCount(topic ? topic->partitionCount() : 0);
    m_coordinator.setTransactionVersion(image.featureLevel(metadata::kTransactionVersionFeature));
    m_markers.onImage();
    pump();
}

// ---- leading a partition of __transaction_state

void TransactionHost::onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset)
{
    if (!m_log.holds(replica))
        return;
    m_markers.dropAllOf(replica.id.partition);
    m_coordinator.onElected(replica.id.partition, epoch);
    pump();
    m_log.load(replica, epoch, startOffset);
}

void TransactionHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    if (!m_log.holds(replica))
        return;
    m_log.stopLoading(replica.id.partition);
    m_markers.dropAllOf(replica.id.partition);
    m_coordinator.onResigned(replica.id.partition);
    pump();
}

bool TransactionHost::wants(PartitionIndex partition, LeaderEpoch epoch)
{
    return m_coordinator.shard(partition, epoch) != nullptr;
}

void TransactionHost::replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                             const protocol::RecordView& record)
{
    if (record.key && !batch.isControl())
        (void)m_coordinator.shard(partition, epoch)->replay(*record.key, record.value);
}

void TransactionHost::onLoaded(PartitionIndex partition, LeaderEpoch epoch)
{
    m_coordinator.finishLoading(partition, epoch, now());
    pump();
}

// ---- effects

void TransactionHost::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    for (;;) {
        auto effects = m_coordinator.takeEffects();
        if (effects.appends.empty() && effects.markers.empty() && effects.answers.empty() && effects.events.empty())
            break;
        for (const auto& write : effects.appends)
            append(write);
        for (const auto& markers : effects.markers)
            m_markers.add(markers);
        for (auto& answer : effects.answers)
            if (auto found = m_answers.find(answer.request); found != m_answers.end()) {
                auto reply = std::move(found->second);
                m_answers.erase(found);
                reply(std::move(answer.response));
            }
        for (const auto& event : effects.events)
            tell(event);
    }
    m_pumping = false;
    m_timer.set(m_coordinator.nextDeadline());
}

void TransactionHost::tell(const transaction::TransactionEvent& event)
{
    events::Event e;
    e.type = typeOf(event.type);
    e.name = event.transactionalId;
    e.text = wordOf(event.reason);
    e.value = event.partitions;
    m_onEvent(std::move(e));
}

void TransactionHost::append(const transaction::Append& write)
{
    m_log.append(write.partition, write.leaderEpoch, write.records, {},
                 [this, partition = write.partition, epoch = write.leaderEpoch, token = write.token](protocol::ErrorCode error) {
                     if (error == protocol::ErrorCode::None)
                         m_coordinator.onCommitted(partition, epoch, token, now());
                     else
                         m_coordinator.onWriteFailed(partition, epoch, token, error, now());
                     pump();
                 });
}

void TransactionHost::onMarkerWritten(const transaction::MarkerQueue::Written& written)
{
    m_coordinator.onMarkerWritten(written.coordinatorPartition, written.coordinatorEpoch, written.transactionalId,
                                  written.producer, written.partition, now());
    pump();
}

void TransactionHost::shutDown()
{
    for (std::int32_t i = 0; i < m_log.partitionCount(); ++i) {
        m_markers.dropAllOf(PartitionIndex(i));
        m_coordinator.onResigned(PartitionIndex(i));
    }
    m_log.stopLoading();
    pump();
}

} // namespace brokerscope::broker
