#include "engine/replication/delete_records_handler.h"

#include "engine/protocol/error_code.h"
#include "engine/replication/internal_topics.h"

#include <algorithm>
#include <list>

namespace brokerscope::replication {

using protocol::DeleteRecordsRequest;
using protocol::DeleteRecordsResponse;
using protocol::ErrorCode;

namespace {

class DelayedDelete final : public DelayedOperation
{
public:
    DelayedDelete(ReplicaHost& host, Reply<DeleteRecordsResponse> reply) : m_host(host), m_reply(std::move(reply)) {}

    DeleteRecordsResponse response;

    void expect(Replica& replica, std::size_t topic, std::size_t partition, Offset target)
    {
        auto& waiting = m_waiting.emplace_back(*this);
        waiting.topic = topic;
        waiting.partition = partition;
        waiting.target = target;
        waiting.replica = &replica;
        replica.watch(waiting);
    }

    // True when nobody is waited for any more.
    bool settle()
    {
        std::erase_if(m_waiting, [this](Waiting& waiting) {
            auto& answer = response.topics[waiting.topic].partitions[waiting.partition];
            if (!waiting.replica || !waiting.replica->partition().leads()) {
                answer.errorCode = protocol::toWire(ErrorCode::NotLeaderOrFollower);
                answer.lowWatermark = -1;
                return true;
            }
            const Offset low = waiting.replica->partition().lowWatermark(m_host);
            answer.lowWatermark = low.value();
            return low >= waiting.target;
        });
        return m_waiting.empty();
    }
    void finish() { m_reply(std::move(response)); }

    void onReady() override
    {
        if (!settle())
            return;
        m_host.operations.stopWaiting(*this);
        finish();
    }
    void onDeadline() override
    {
        settle();
        for (const auto& waiting : m_waiting) {
            auto& answer = response.topics[waiting.topic].partitions[waiting.partition];
            answer.errorCode = protocol::toWire(ErrorCode::RequestTimedOut);
        }
        m_waiting.clear();
        finish();
    }

private:
    struct Waiting final : ReplicaWatcher
    {
        explicit Waiting(DelayedDelete& itsOwner) : owner(itsOwner) {}
        void onReplicaChanged(Replica&, ReplicaChange change, std::size_t) override
        {
            if (change == ReplicaChange::Deleted)
                replica = nullptr;
            if (change != ReplicaChange::Appended && change != ReplicaChange::HighWatermarkMoved &&
                change != ReplicaChange::LastStableOffsetMoved)
                owner.m_host.operations.markReady(owner);
        }
        DelayedDelete& owner;
        Replica* replica = nullptr;
        std::size_t topic = 0;
        std::size_t partition = 0;
        Offset target;
    };

    ReplicaHost& m_host;
    Reply<DeleteRecordsResponse> m_reply;
    std::list<Waiting> m_waiting;
};

ErrorCode deleteFrom(ReplicaHost& host, Replica& replica, Offset offset)
{
    if (isInternalTopic(replica.name().topic))
        return ErrorCode::InvalidTopicException;
    Partition& partition = replica.partition();
    // A compacted topic promises to keep the last value of each key.
    if (!partition.log().config().cleanupDelete)
        return ErrorCode::PolicyViolation;
    const Offset before = partition.logStartOffset();
    if (const auto error = partition.deleteRecordsBefore(offset); error != ErrorCode::None)
        return error;
    if (partition.logStartOffset() != before) {
        replica.toldLogStart = partition.logStartOffset();
        host.observer.onLogStartMoved(replica.name(), partition.logStartOffset());
        replica.tell(ReplicaChange::LogStartMoved);
    }
    return ErrorCode::None;
}

} // namespace

void handleDeleteRecords(ReplicaHost& host, const DeleteRecordsRequest& request, Reply<DeleteRecordsResponse> reply)
{
    const auto delayed = std::make_shared<DelayedDelete>(host, std::move(reply));
    auto& topics = delayed->response.topics;
    topics.reserve(request.topics.size());
    for (const auto& topic : request.topics) {
        auto& answers = topics.emplace_back();
        answers.name = topic.name;
        for (const auto& data : topic.partitions) {
            auto& answer = answers.partitions.emplace_back();
            answer.partitionIndex = data.partitionIndex;
            answer.lowWatermark = -1;
            const auto found = host.leaderOf(topic.name, PartitionIndex(data.partitionIndex));
            const ErrorCode error = found.error != ErrorCode::None
                                        ? found.error
                                        : deleteFrom(host, *found.replica, Offset(data.offset));
            answer.errorCode = protocol::toWire(error);
            if (error == ErrorCode::None)
                delayed->expect(*found.replica, topics.size() - 1, answers.partitions.size() - 1,
                                found.replica->partition().logStartOffset());
        }
    }
    if (delayed->settle())
        return delayed->finish();
    host.operations.wait(delayed, host.now() + std::chrono::milliseconds(std::max(request.timeoutMs, 0)));
}

} // namespace brokerscope::replication
