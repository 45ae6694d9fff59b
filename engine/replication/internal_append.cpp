#include "engine/replication/internal_append.h"

#include "engine/protocol/error_code.h"

namespace brokerscope::replication {

using protocol::ErrorCode;

namespace {

class DelayedAppend final : public DelayedOperation, public CommitWaiter
{
public:
    DelayedAppend(ReplicaHost& host, std::function<void(InternalAppend)> done) : m_host(host), m_done(std::move(done)) {}

    void settle(ErrorCode error)
    {
        m_result.error = error;
        m_host.operations.markReady(*this);
    }
    void appendedAt(Offset base) { m_result.baseOffset = base; }

    void onCommit(std::uint32_t, ErrorCode error) override { settle(error); }
    void onReady() override
    {
        m_host.operations.stopWaiting(*this);
        m_done(m_result);
    }
    void onDeadline() override // only at shutdown: whether it was committed is open
    {
        m_result.error = ErrorCode::NotLeaderOrFollower;
        m_done(m_result);
    }

private:
    ReplicaHost& m_host;
    std::function<void(InternalAppend)> m_done;
    InternalAppend m_result;
};

} // namespace

void appendAndAwaitCommit(ReplicaHost& host, const TopicIdPartition& id, LeaderEpoch epoch, SharedBytes batch,
                          const storage::AppendOptions& options, std::function<void(InternalAppend)> done)
{
    const auto delayed = std::make_shared<DelayedAppend>(host, std::move(done));
    host.operations.wait(delayed, kNever);
    const auto found = host.leaderOf(id);
    if (found.error != ErrorCode::None)
        return delayed->settle(found.error);
    Replica& replica = *found.replica;
    Partition& partition = replica.partition();
    if (epoch != kNoEpoch && partition.leaderEpoch() != epoch)
        return delayed->settle(ErrorCode::NotLeaderOrFollower);
    auto appended = partition.append(std::move(batch), true, options, host.world.clock().wallNow());
    if (!appended) {
        host.onLogError(replica, appended.error());
        return delayed->settle(ErrorCode::KafkaStorageError);
    }
    if (appended.value().error != ErrorCode::None)
        return delayed->settle(appended.value().error);
    delayed->appendedAt(appended.value().firstOffset);
    replica.awaitCommit(appended.value().lastOffset + 1, delayed, 0);
    host.onAppended(replica, appended.value());
}

} // namespace brokerscope::replication
