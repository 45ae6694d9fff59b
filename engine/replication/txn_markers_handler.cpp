#include "engine/replication/txn_markers_handler.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch_builder.h"

#include <vector>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::WriteTxnMarkersRequest;
using protocol::WriteTxnMarkersResponse;

namespace {

using Marker = WriteTxnMarkersRequest::WritableTxnMarker;

SharedBytes batchOf(const Marker& marker, std::int64_t timestamp)
{
    protocol::RecordBatchBuilder::Options options;
    options.producerId = ProducerId(marker.producerId);
    options.producerEpoch = marker.producerEpoch;
    options.transactional = true;
    options.control = true;
    Bytes value(6); // int16 version 0, int32 coordinator epoch
    for (int i = 0; i < 4; ++i)
        value[static_cast<std::size_t>(2 + i)] = static_cast<std::uint8_t>(marker.coordinatorEpoch >> (24 - 8 * i));
    protocol::RecordBatchBuilder builder(options);
    builder.addControl(timestamp,
                       marker.transactionResult ? protocol::ControlRecordType::Commit
                                                : protocol::ControlRecordType::Abort,
                       value);
    return SharedBytes(builder.build());
}

// One request. A slot is a partition of a marker, counted over all of them.
class DelayedMarkers final : public DelayedOperation, public CommitWaiter
{
public:
    DelayedMarkers(ReplicaHost& host, Reply<WriteTxnMarkersResponse> reply) : m_host(host), m_reply(std::move(reply)) {}

    void write(const Marker& marker)
    {
        auto& answers = m_response.markers.emplace_back();
        answers.producerId = marker.producerId;
        for (const auto& topic : marker.topics) {
            auto& ofTopic = answers.topics.emplace_back();
            ofTopic.name = topic.name;
            for (const auto index : topic.partitionIndexes) {
                auto& answer = ofTopic.partitions.emplace_back();
                answer.partitionIndex = index;
                const auto slot = static_cast<std::uint32_t>(m_slots.size());
                m_slots.push_back({m_response.markers.size() - 1, answers.topics.size() - 1, ofTopic.partitions.size() - 1});
                const ErrorCode error = writeOne(marker, topic.name, PartitionIndex(index), slot);
                if (error != ErrorCode::None)
                    settle(slot, error);
            }
        }
    }
    [[nodiscard]] bool settled() const { return m_settled == m_slots.size(); }
    void finish() { m_reply(std::move(m_response)); }

    void onCommit(std::uint32_t slot, ErrorCode error) override
    {
        Slot& place = m_slots[slot];
        if (place.settled)
            return; // it timed out before
        if (error == ErrorCode::None)
            m_host.observer.onTransactionEnded(place.name, place.leaderEpoch, place.producerId, place.producerEpoch,
                                               place.result);
        settle(slot, error);
        if (settled())
            m_host.operations.markReady(*this);
    }
    void onReady() override
    {
        if (!settled())
            return;
        m_host.operations.stopWaiting(*this);
        finish();
    }
    void onDeadline() override
    {
        for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot)
            if (!m_slots[slot].settled)
                settle(slot, ErrorCode::RequestTimedOut);
        finish();
    }

private:
    struct Slot
    {
        std::size_t marker;
        std::size_t topic;
        std::size_t partition;
        ReplicaName name{};
        LeaderEpoch leaderEpoch = kNoEpoch;
        ProducerId producerId{-1};
        std::int16_t producerEpoch = -1;
        TransactionResult result = TransactionResult::Abort;
        bool settled = false;
    };

    void settle(std::uint32_t slot, ErrorCode error)
    {
        Slot& place = m_slots[slot];
        place.settled = true;
        ++m_settled;
        m_response.markers[place.marker].topics[place.topic].partitions[place.partition].errorCode =
            protocol::toWire(error);
    }

    ErrorCode writeOne(const Marker& marker, const std::string& topic, PartitionIndex index, std::uint32_t slot)
    {
        const auto found = m_host.leaderOf(topic, index);
        if (found.error != ErrorCode::None)
            return found.error;
        Replica& replica = *found.replica;
        Slot& place = m_slots[slot];
        place.name = replica.name();
        place.leaderEpoch = replica.partition().leaderEpoch();
        place.producerId = ProducerId(marker.producerId);
        place.producerEpoch = marker.producerEpoch;
        place.result = marker.transactionResult ? TransactionResult::Commit : TransactionResult::Abort;
        storage::AppendOptions options;
        options.origin = storage::AppendOrigin::Coordinator;
        options.transactionVersion = marker.transactionVersion;
        const WallTime now = m_host.world.clock().wallNow();
        auto appended = replica.partition().append(batchOf(marker, toEpochMs(now)), true, options, now);
        if (!appended) {
            m_host.onLogError(replica, appended.error());
            return ErrorCode::KafkaStorageError;
        }
        if (appended.value().error != ErrorCode::None)
            return appended.value().error;
        replica.awaitCommit(appended.value().lastOffset + 1,
                            std::static_pointer_cast<DelayedMarkers>(shared_from_this()), slot);
        m_host.onAppended(replica, appended.value());
        return ErrorCode::None;
    }

    ReplicaHost& m_host;
    Reply<WriteTxnMarkersResponse> m_reply;
    WriteTxnMarkersResponse m_response;
    std::vector<Slot> m_slots;
    std::size_t m_settled = 0;
};

} // namespace

void handleWriteTxnMarkers(ReplicaHost& host, const WriteTxnMarkersRequest& request,
                           Reply<WriteTxnMarkersResponse> reply)
{
    const auto delayed = std::make_shared<DelayedMarkers>(host, std::move(reply));
    for (const auto& marker : request.markers)
        delayed->write(marker);
    if (delayed->settled())
        return delayed->finish();
    host.operations.wait(delayed, host.now() + host.config.requestTimeout);
}

} // namespace brokerscope::replication
