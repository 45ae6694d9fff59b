#include "engine/broker/coordinator_log.h"

namespace brokerscope::broker {
namespace {

constexpr std::size_t kLoadPortion = 1 << 20;
constexpr auto kLoadAgainAfter = std::chrono::milliseconds(10);

} // namespace

CoordinatorLog::CoordinatorLog(NodeContext& context, std::string_view topic, Owner& owner)
    : m_context(context), m_topic(topic), m_owner(owner)
{
}

std::optional<Uuid> CoordinatorLog::topicId() const
{
    const auto topic = m_context.image().topic(m_topic);
    return topic ? std::optional(topic->id) : std::nullopt;
}

std::int32_t CoordinatorLog::partitionCount() const
{
    const auto topic = m_context.image().topic(m_topic);
    return topic ? topic->partitionCount() : 0;
}

void CoordinatorLog::load(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset end)
{
    m_loading[replica.id.partition] = {epoch, m_context.replicas.logStartOffset(replica.id), end};
    loadMore(replica.id.partition, epoch);
}

// A portion at a time, so that a long log does not keep the node's thread. What is not committed yet is waited for, because it
// will be: what an earlier leader promised may still lie above this leader's high watermark.
void CoordinatorLog::loadMore(PartitionIndex partition, LeaderEpoch epoch)
{
    const auto found = m_loading.find(partition);
    if (found == m_loading.end() || found->second.epoch != epoch)
        return;
    auto& loading = found->second;
    const auto topic = topicId();
    if (!topic || !m_owner.wants(partition, epoch)) {
        m_loading.erase(found);
        return;
    }
    const auto before = loading.next;
    if (loading.next < loading.until) {
        const auto bytes = m_context.replicas.readLocal({*topic, partition}, loading.next, kLoadPortion);
        if (bytes && !bytes.value().empty())
            replayAll(partition, loading, bytes.value().view());
    }
    if (loading.next >= loading.until) {
        m_loading.erase(found);
        m_owner.onLoaded(partition, epoch);
        return;
    }
    const auto again = loading.next > before ? Duration::zero() : Duration(kLoadAgainAfter);
    m_context.world.scheduler().runAt(m_context.world.clock().now() + again,
                                      [this, partition, epoch, alive = std::weak_ptr<bool>(m_alive)] {
                                          if (!alive.expired())
                                              loadMore(partition, epoch);
                                      });
}

// What cannot be read is passed over: one bad record must not take away everything beside it.
void CoordinatorLog::replayAll(PartitionIndex partition, Loading& loading, ByteView bytes)
{
    protocol::BatchIterator batches(bytes);
    while (auto batch = batches.next()) {
        if (batch->nextOffset() <= loading.next)
            continue;
        loading.next = batch->nextOffset();
        auto records = protocol::RecordReader::open(*batch);
        if (!records)
            continue;
        for (;;) {
            auto record = records.value().next();
            if (!record || !record.value())
                break;
            m_owner.replay(partition, loading.epoch, *batch, *record.value());
        }
    }
}

void CoordinatorLog::appendBatch(PartitionIndex partition, LeaderEpoch epoch, SharedBytes batch,
                                 std::function<void(protocol::ErrorCode)> done)
{
    const auto topic = topicId();
    if (!topic)
        return done(protocol::ErrorCode::NotLeaderOrFollower);
    m_context.replicas.appendInternal({*topic, partition}, epoch, std::move(batch),
                                      [done = std::move(done), alive = std::weak_ptr<bool>(m_alive)](
                                          const replication::InternalAppend& result) {
                                          if (!alive.expired())
                                              done(result.error);
                                      });
}

} // namespace brokerscope::broker
