// Runs the share coordinator of a node on its world: loads the partitions of `__share_group_state` that this node begins to lead, and
// answers the requests about the state in them (KIP-932). The node's thread.
#pragma once

#include "engine/broker/coordinator_log.h"
#include "engine/broker/node_context.h"
#include "engine/share/share_states.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace brokerscope::broker {

class ShareStateHost final : private CoordinatorLog::Owner
{
public:
    explicit ShareStateHost(NodeContext& context); // which must outlive this

    // InitializeShareGroupState, Read-, Write-, DeleteShareGroupState, ReadShareGroupStateSummary.
    void addApis(ApiTable& apis);
    // This node begins to lead a partition of `__share_group_state` whose log then ends at `startOffset`.
    void onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch, Offset startOffset);
    void onLeaderStopped(const replication::ReplicaName& replica);
    void shutDown(); // everything that waits is answered

private:
    using Decide = std::function<share::StateDecision(const share::ShareStates&)>;
    using OnDecided = std::function<void(const share::StateDecision&)>;
    struct Job
    {
        Decide decide;
        OnDecided done;
    };
    // A partition of `__share_group_state` that this node leads.
    struct Shard
    {
        explicit Shard(LeaderEpoch leaderEpoch, int updatesPerSnapshot) : epoch(leaderEpoch), states(updatesPerSnapshot) {}
        LeaderEpoch epoch;
        bool loaded = false;
        share::ShareStates states;
        // What is asked about a share-partition is decided in turn: the front one waits for its record to be committed.
        std::map<share::SharePartitionKey, std::deque<Job>> jobs;
    };

    template <class RequestBody, class ResponseBody, class DecideOne, class Fill>
    void serve(ApiTable& apis, DecideOne decideOne, Fill fill);
    // `done` is called exactly once, now or later.
    void ask(const share::SharePartitionKey& key, Decide decide, OnDecided done);
    void next(PartitionIndex partition, LeaderEpoch epoch, const share::SharePartitionKey& key);
    void finish(PartitionIndex partition, LeaderEpoch epoch, const share::SharePartitionKey& key,
                const share::StateDecision& decision);
    void append(PartitionIndex partition, LeaderEpoch epoch, const share::SharePartitionKey& key,
                const share::StateDecision& decision);
    void drop(PartitionIndex partition);
    [[nodiscard]] Shard* shard(PartitionIndex partition, LeaderEpoch epoch);

    bool wants(PartitionIndex partition, LeaderEpoch epoch) override;
    void replay(PartitionIndex partition, LeaderEpoch epoch, const protocol::BatchView& batch,
                const protocol::RecordView& record) override;
    void onLoaded(PartitionIndex partition, LeaderEpoch epoch) override;

    NodeContext& m_context;
    std::map<PartitionIndex, Shard> m_shards;
    CoordinatorLog m_log;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
