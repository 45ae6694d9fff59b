// One Fetch in the making: the partitions that are asked for, and, in a session, what the client was told of each. It waits
// until there is enough to say. A partition of a session that has nothing new costs nothing: it stands on the replica's
// watch list, and only what was marked since the last answer is looked at (KIP-227 taken to the server's side).
#pragma once

#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/replication/replica_host.h"
#include "engine/replication/request_facts.h"

#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace brokerscope::replication {

class FetchContext;

// What names a partition in a Fetch: its topic's id from version 13 on, the topic's name before.
struct FetchKey
{
    Uuid topicId;
    std::string topic;
    std::int32_t partition = 0;
    friend bool operator==(const FetchKey&, const FetchKey&) = default;
};

struct FetchKeyHash
{
    std::size_t operator()(const FetchKey& key) const noexcept
    {
        return (std::hash<Uuid>{}(key.topicId) ^ std::hash<std::string>{}(key.topic)) * 31 +
               std::hash<std::int32_t>{}(key.partition);
    }
};

class FetchEntry final : public ReplicaWatcher
{
public:
    FetchEntry(FetchContext& context, FetchKey key) : m_context(context), m_key(std::move(key)) {}
    void onReplicaChanged(Replica& replica, ReplicaChange change, std::size_t bytes) override;

private:
    friend class FetchContext;
    FetchContext& m_context;
    FetchKey m_key;
    protocol::FetchRequest::FetchPartition m_asked;
    Replica* m_replica = nullptr; // hosted here; null: not (yet), or no more
    bool m_marked = false;        // on the context's list of those to look at
    bool m_isNew = true;          // the client has heard nothing of it yet
    std::int64_t m_toldHighWatermark = -1;
    std::int64_t m_toldLogStart = -1;
    protocol::FetchResponse::PartitionData m_answer; // of the look that is under way
};

class FetchContext final : public DelayedOperation
{
public:
    enum class Kind {
        Sessionless, // every partition is answered, and the context is dropped
        Session,     // kept; answers what changed
    };
    FetchContext(ReplicaHost& host, Kind kind, bool usesTopicIds)
        : m_host(host), m_kind(kind), m_usesTopicIds(usesTopicIds)
    {}

    [[nodiscard]] bool usesTopicIds() const { return m_usesTopicIds; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool busy() const { return static_cast<bool>(m_reply); }

    // Brings the partitions up to the request: new and changed ones, forgotten ones.
    void update(const protocol::FetchRequest& request);

    // Answers the request, now or when there is something to say. `full`: all partitions, not only what changed.
    // A request that waits already is answered first.
    void serve(const protocol::FetchRequest& request, const RequestFacts& facts, std::int32_t sessionId, bool full,
               Reply<protocol::FetchResponse> reply);
    // Answers what waits, with what there is.
    void finishEarly();

    void onReady() override;
    void onDeadline() override;

private:
    friend class FetchEntry;
    struct Look
    {
        std::size_t bytes = 0;
        bool answerNow = false; // an error, or a diverging epoch
    };

    void mark(FetchEntry& entry);
    void onEntryChanged(FetchEntry& entry, ReplicaChange change, std::size_t bytes);
    enum class FirstLook : bool { No, Yes }; // at what a request brings: a follower's progress counts
    void put(FetchKey key, const protocol::FetchRequest::FetchPartition& asked);
    void forget(const FetchKey& key);
    Look look(FirstLook first);
    // Fills entry.m_answer.
    void lookAt(FetchEntry& entry, FirstLook first, std::size_t bytesLeft, storage::MinOneMessage minOne);
    [[nodiscard]] protocol::ErrorCode check(FetchEntry& entry) const;
    void fillOffsets(FetchEntry& entry) const;
    // Served here: led, or followed and asked for by a consumer that may read followers.
    [[nodiscard]] bool serves(const Partition& partition) const;
    // Held back to keep the rate of throttled replicas (KIP-73).
    [[nodiscard]] bool isHeldBack(const Replica& replica) const;
    void answer();
    void addLeaderHint(protocol::FetchResponse& response, const FetchEntry& entry) const;
    [[nodiscard]] bool mustTell(const FetchEntry& entry) const;

    ReplicaHost& m_host;
    const Kind m_kind;
    const bool m_usesTopicIds;
    std::list<FetchEntry> m_entries; // addresses stay
    std::unordered_map<FetchKey, std::list<FetchEntry>::iterator, FetchKeyHash> m_byKey; // in sessions only
    std::vector<FetchEntry*> m_marked;

    // The request under way.
    Reply<protocol::FetchResponse> m_reply;
    bool m_full = false;
    std::int32_t m_sessionId = 0;
    std::int16_t m_version = 0;
    std::string m_listener;
    NodeId m_follower = kNoNode;
    std::int64_t m_followerEpoch = -1;
    bool m_mayReadFollower = false; // a consumer that says where it stands (KIP-392)
    std::string m_rack;
    IsolationLevel m_isolation = IsolationLevel::ReadUncommitted;
    std::size_t m_minBytes = 0;
    std::size_t m_maxBytes = 0;
    std::size_t m_bytesAvailable = 0; // what the first look saw, and what came since
    bool m_wake = false;              // something other than bytes happened
    Instant m_lastFetch{};            // the last request of this context
};

} // namespace brokerscope::replication
