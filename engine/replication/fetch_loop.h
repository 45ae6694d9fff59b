// Keeps this node's followers of one leader up to date: one incremental fetch session (KIP-227) over all partitions that it
// follows there, always one long poll open. Records go from the answer's frame into the logs without being copied. An
// error of one partition takes that partition out for a while; an error of the connection, all of them.
#pragma once

#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/replication/channels.h"
#include "engine/replication/replica_host.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace brokerscope::replication {

class FetchLoop final
{
public:
    FetchLoop(ReplicaHost& host, FetchTransport& transport, NodeId leader)
        : m_host(host), m_transport(transport), m_leader(leader)
    {}
    ~FetchLoop();
    FetchLoop(const FetchLoop&) = delete;
    FetchLoop& operator=(const FetchLoop&) = delete;

    // Follows the replica from its log end on, in its present leader epoch. Again after the epoch changed.
    void follow(Replica& replica);
    void unfollow(const TopicIdPartition& partition);
    [[nodiscard]] bool idle() const { return m_followed.empty(); }
    [[nodiscard]] NodeId leader() const { return m_leader; }

private:
    struct Followed
    {
        Replica* replica = nullptr;
        LeaderEpoch askedEpoch = kNoEpoch; // what the leader's session knows of it
        Offset askedOffset = kNoOffset;
        Offset askedLogStart = kNoOffset;
        bool inSession = false;
        bool toAsk = false;            // the next request mentions it
        bool lags = true;              // as far as we know there is more than we have
        Instant pausedUntil = Instant::min();
        Duration pause{};
    };

    void ask(const TopicIdPartition& partition, Followed& followed);
    void kick();
    [[nodiscard]] bool hasNews(Instant now) const;
    void send();
    void onAnswer(const Result<protocol::FetchResponse>& answer);
    void onPartition(Followed& followed, const TopicIdPartition& partition,
                     const protocol::FetchResponse::PartitionData& data);
    [[nodiscard]] bool takeRecords(Followed& followed, const SharedBytes& records);
    void pause(const TopicIdPartition& partition, Followed& followed);
    // A throttled replica that lags waits until the quota has room again (KIP-73).
    [[nodiscard]] bool mustWaitForQuota(const Followed& followed, Instant now) const;
    void resetSession();
    void armTimer(Instant at);
    void onTimer();

    ReplicaHost& m_host;
    FetchTransport& m_transport;
    const NodeId m_leader;
    std::unordered_map<TopicIdPartition, Followed> m_followed;
    std::vector<TopicIdPartition> m_toAsk;
    std::vector<TopicIdPartition> m_toForget;
    std::int32_t m_sessionId = 0;
    std::int32_t m_sessionEpoch = 0;
    bool m_refusedSession = false; // the leader had no room for one
    std::uint64_t m_session = 0; // counts sessions, also failed ones: an answer to an earlier one is not read
    int m_inFlight = 0;
    bool m_kicked = false;
    Instant m_pausedUntil = Instant::min();
    Duration m_pause{};
    runtime::TimerId m_timer = 0;
    Instant m_timerAt = kNever;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::replication
