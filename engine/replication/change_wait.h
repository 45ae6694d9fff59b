// Waits until a replica that is read here changes in a way that a reader may care for. Internal to this folder; see
// Replicas::awaitChange.
#pragma once

#include "engine/replication/replica_host.h"

#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace brokerscope::replication {

class ChangeWait final : public DelayedOperation
{
public:
    ChangeWait(ReplicaHost& host, std::function<void()> done) : m_host(host), m_done(std::move(done)) {}
    void watch(Replica& replica);
    void cancel();

    void onReady() override;
    void onDeadline() override;

private:
    struct Watch final : ReplicaWatcher
    {
        explicit Watch(ChangeWait& itsOwner) : owner(itsOwner) {}
        void onReplicaChanged(Replica&, ReplicaChange change, std::size_t) override
        {
            if (change != ReplicaChange::Appended && change != ReplicaChange::FollowerMoved)
                owner.m_host.operations.markReady(owner);
        }
        ChangeWait& owner;
    };
    void finish();

    ReplicaHost& m_host;
    std::function<void()> m_done;
    std::list<Watch> m_watches;
};

} // namespace brokerscope::replication
