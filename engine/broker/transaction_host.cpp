#include "engine/broker/transaction_host.h"

#include "engine/base/coordinator_partition.h"
#include "engine/broker/handlers/topic_creation.h"
#include "engine/metadata/decision.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

#include <utility>

namespace brokerscope::broker {
namespace {

constexpr std::size_t kTransactionLoadPortion = 1 << 20;
constexpr auto kLoadTransactionsAgainAfter = std::chrono::milliseconds(10);

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
          [this](const auto& written) { onMarkerWritten(written); })
{
}

TransactionHost::~TransactionHost()
{
    m_context.world.scheduler().cancel(m_timer);
}

transaction::Now TransactionHost::now() const
{
    const auto& clock = m_context.world.clock();
    return {clock.now(), clock.wallNow(), clock.stretch()};
}

std::optional<Uuid> TransactionHost::topicId() const
{
    const auto topic = m_context.image().topic(kTransactionsTopic);
    return topic ? std::optional(topic->id) : std::nullopt;
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
    if (replica.topic != kTransactionsTopic)
        return;
    const auto partition = replica.id.partition;
    m_markers.dropAllOf(partition);
    m_coordinator.onElected(partition, epoch);
    m_loading[partition] = {epoch, m_context.replicas.logStartOffset(replica.id), startOffset};
    pump();
    load(partition, epoch);
}

void TransactionHost::onLeaderStopped(const replication::ReplicaName& replica)
{
    if (replica.topic != kTransactionsTopic)
        return;
    m_loading.erase(replica.id.partition);
    m_markers.dropAllOf(replica.id.partition);
    m_coordinator.onResigned(replica.id.partition);
    pump();
}

// Reads a portion at a time, so that a long log does not keep the node's thread; what is not committed yet is waited for,
// because it will be: an end that an earlier coordinator promised may still lie above this leader's high watermark.
void TransactionHost::load(PartitionIndex partition, LeaderEpoch epoch)
{
    const auto found = m_loading.find(partition);
    if (found == m_loading.end() || found->second.epoch != epoch)
        return;
    auto& loading = found->second;
    auto* shard = m_coordinator.shard(partition, epoch);
    const auto topic = topicId();
    if (!shard || !topic) {
        m_loading.erase(found);
        return;
    }
    const auto before = loading.next;
    if (loading.next < loading.until) {
        const auto bytes = m_context.replicas.readLocal({*topic, partition}, loading.next, kTransactionLoadPortion);
        if (bytes && !bytes.value().empty())
            replay(*shard, bytes.value().view(), loading.next);
    }
    if (loading.next >= loading.until) {
        m_loading.erase(found);
        m_coordinator.finishLoading(partition, epoch, now());
        pump();
        return;
    }
    const auto again = loading.next > before ? Duration::zero() : Duration(kLoadTransactionsAgainAfter);
    m_context.world.scheduler().runAt(m_context.world.clock().now() + again,
                                      [this, partition, epoch, alive = std::weak_ptr<bool>(m_alive)] {
                                          if (!alive.expired())
                                              load(partition, epoch);
                                      });
}

void TransactionHost::replay(transaction::TransactionShard& shard, ByteView bytes, Offset& next)
{
    protocol::BatchIterator batches(bytes);
    while (auto batch = batches.next()) {
        if (batch->nextOffset() <= next)
            continue;
        next = batch->nextOffset();
        auto opened = protocol::RecordReader::open(*batch);
        if (!opened || batch->isControl())
            continue;
        for (;;) {
            auto record = opened.value().next();
            if (!record || !record.value())
                break;
            if (record.value()->key)
                (void)shard.replay(*record.value()->key, record.value()->value);
        }
    }
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
    setTimer();
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
    const auto topic = topicId();
    if (!topic)
        return finished({protocol::ErrorCode::NotLeaderOrFollower, kNoOffset});
    protocol::RecordBatchBuilder builder;
    const auto timestamp = toEpochMs(m_context.world.clock().wallNow());
    for (const auto& record : write.records)
        builder.add(timestamp, ByteView(record.key),
                    record.value ? std::optional<ByteView>(*record.value) : std::nullopt);
    m_context.replicas.appendInternal({*topic, partition}, epoch, SharedBytes(builder.build()), std::move(finished));
}

void TransactionHost::onMarkerWritten(const transaction::MarkerQueue::Written& written)
{
    m_coordinator.onMarkerWritten(written.coordinatorPartition, written.coordinatorEpoch, written.transactionalId,
                                  written.producer, written.partition, now());
    pump();
}

void TransactionHost::setTimer()
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

void TransactionHost::shutDown()
{
    const auto topic = m_context.image().topic(kTransactionsTopic);
    for (std::int32_t i = 0; topic && i < topic->partitionCount(); ++i) {
        m_markers.dropAllOf(PartitionIndex(i));
        m_coordinator.onResigned(PartitionIndex(i));
    }
    m_loading.clear();
    pump();
}

} // namespace brokerscope::broker
