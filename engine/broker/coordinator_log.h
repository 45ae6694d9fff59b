// The log that a kind of coordinator keeps its state in: the partitions of one internal topic. Reads those that this node begins
// to lead, and appends what the coordinators want written. The node's thread.
#pragma once

#include "engine/broker/node_context.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"
#include "engine/replication/replica_observer.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace brokerscope::broker {

class CoordinatorLog
{
public:
    // Whose state it is.
    class Owner
    {
    public:
        // Whether the partition is (still) to be read in this epoch.
        [[nodiscard]] virtual bool wants(PartitionIndex partition, LeaderEpoch epoch) = 0;
        // A record of a partition that is wanted, or a control record, in the order of the log.
        virtual void replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                            const protocol::RecordView& record) = 0;
        // Everything was replayed that was in the log when leading began.
        virtual void onLoaded(PartitionIndex partition, LeaderEpoch epoch) = 0;

    protected:
        ~Owner() = default;
    };

    // `context` and `owner` must outlive this.
    CoordinatorLog(NodeContext& context, std::string_view topic, Owner& owner);

    [[nodiscard]] bool holds(const replication::ReplicaName& replica) const { return replica.topic == m_topic; }
    [[nodiscard]] std::int32_t partitionCount() const; // 0: the topic does not exist
    // This node begins to lead a partition whose log then ends at `end`.
    void load(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset end);
    void stopLoading(PartitionIndex partition) { m_loading.erase(partition); }
    void stopLoading() { m_loading.clear(); }

    // Records {key, value}, as one batch. `done` is told when it is committed, or what became of it; not once this is gone.
    template <class Records>
    void append(PartitionIndex partition, LeaderEpoch epoch, const Records& records,
                const protocol::RecordBatchBuilder::Options& options, std::function<void(protocol::ErrorCode)> done)
    {
        protocol::RecordBatchBuilder builder(options);
        const auto timestamp = toEpochMs(m_context.world.clock().wallNow());
        for (const auto& record : records)
            builder.add(timestamp, ByteView(record.key), record.value ? std::optional<ByteView>(*record.value) : std::nullopt);
        appendBatch(partition, epoch, SharedBytes(builder.build()), std::move(done));
    }

private:
    struct Loading
    {
        LeaderEpoch epoch;
        Offset next;  // to be read
        Offset until; // what was in the log when leading began: all of it counts, once it is committed
    };

    void loadMore(PartitionIndex partition, LeaderEpoch epoch);
    void replayAll(PartitionIndex partition, Loading& loading, ByteView bytes);
    void appendBatch(PartitionIndex partition, LeaderEpoch epoch, SharedBytes batch, std::function<void(protocol::ErrorCode)> done);
    [[nodiscard]] std::optional<Uuid> topicId() const;

    NodeContext& m_context;
    const std::string m_topic;
    Owner& m_owner;
    std::map<PartitionIndex, Loading> m_loading;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
