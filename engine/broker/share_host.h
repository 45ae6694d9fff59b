// Share groups on the leader of a partition: ShareFetch and ShareAcknowledge (KIP-932). Keeps a SharePartition for each group that
// reads a partition led here, takes its state from the share coordinator and back there, and the records from the log. The
// node's thread.
#pragma once

#include "engine/broker/node_context.h"
#include "engine/broker/share_state_client.h"
#include "engine/protocol/generated/share_acknowledge_request.h"
#include "engine/protocol/generated/share_acknowledge_response.h"
#include "engine/protocol/generated/share_fetch_request.h"
#include "engine/protocol/generated/share_fetch_response.h"
#include "engine/replication/partition.h"
#include "engine/replication/replica_observer.h"
#include "engine/runtime/deadline_timer.h"
#include "engine/share/share_partition.h"
#include "engine/share/share_sessions.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace brokerscope::broker {

class ShareHost final
{
public:
    ShareHost(NodeContext& context, ShareStateClient& states); // which must outlive this
    ~ShareHost();

    void addApis(ApiTable& apis);
    // The locks that were given here end with the leadership, or with the epoch of it.
    void onLeaderStarted(const replication::ReplicaName& replica, LeaderEpoch epoch);
    void onLeaderStopped(const replication::ReplicaName& replica);
    // What its member had locked is available again.
    void onConnectionGone(const ClientActivity& client);
    void shutDown(); // everything that waits is answered

private:
    class Fetch; // a ShareFetch in the making
    using FetchResponse = protocol::ShareFetchResponse;
    using AcknowledgeResponse = protocol::ShareAcknowledgeResponse;
    using OnError = std::function<void(protocol::ErrorCode)>;

    // A share-partition that is led here.
    struct Led
    {
        LeaderEpoch epoch;
        std::unique_ptr<share::SharePartition> records; // null: being loaded
        Instant deadline = kNever; // of its locks
        bool full = false;   // somebody could not get records for want of locks
        bool ending = false; // no member of the group is here any more: its state is read anew when one comes
        std::map<share::SharePartition::WriteId, std::vector<OnError>> acknowledging;
        std::set<std::shared_ptr<Fetch>> waiting; // for it to be loaded, or for records to be available again
    };
    using LedPtr = std::shared_ptr<Led>;

    void fetch(const Request& request, const protocol::ShareFetchRequest& body, Reply<FetchResponse> reply);
    void acknowledge(const Request& request, const protocol::ShareAcknowledgeRequest& body, Reply<AcknowledgeResponse> reply);
    // `done` gets what came of it once it is durable.
    template <class Batches>
    void settle(const share::SharePartitionKey& key, const std::string& memberId, const Batches& batches, OnError done);
    void endSession(const share::Member& member);

    // The share-partition, which may still be loading, or why there is none.
    struct Lookup
    {
        protocol::ErrorCode error{};
        LedPtr led;
    };
    [[nodiscard]] Lookup find(const share::SharePartitionKey& key);
    void load(const share::SharePartitionKey& key, const LedPtr& led);
    void findStart(const share::SharePartitionKey& key, const LedPtr& led, share::DurableState state);
    void begin(const share::SharePartitionKey& key, const LedPtr& led, const share::DurableState& state);
    void fail(const share::SharePartitionKey& key, const LedPtr& led, protocol::ErrorCode error);
    [[nodiscard]] bool isCurrent(const share::SharePartitionKey& key, const LedPtr& led) const;
    void drop(const share::SharePartitionKey& key, protocol::ErrorCode error);
    void dropIfIdle(const share::SharePartitionKey& key, const LedPtr& led);
    void onWritten(const share::SharePartitionKey& key, const LedPtr& led, share::SharePartition::WriteId write,
                   protocol::ErrorCode error);

    // After every change of a share-partition: writes what is to be written, wakes who waits, follows the locks.
    void pump(const share::SharePartitionKey& key, const LedPtr& led);
    void onDeadline();
    void armTimer();
    void wake(Led& led);

    [[nodiscard]] bool isServed() const;
    [[nodiscard]] share::ShareLimits limitsOf(const std::string& groupId) const;
    [[nodiscard]] replication::IsolationLevel isolationOf(const std::string& groupId) const;
    // A value that the group has of its own.
    [[nodiscard]] std::optional<std::string> groupValue(const std::string& groupId, const char* name) const;
    // Puts the partition's leader into an answer that says it is not here (KIP-951).
    template <class Partition, class Response>
    void hint(const share::PartitionId& id, const std::string& listener, Partition& partition, Response& response) const;

    NodeContext& m_context;
    ShareStateClient& m_states;
    share::ShareSessions m_sessions;
    std::map<share::SharePartitionKey, LedPtr> m_led;
    std::set<std::shared_ptr<Fetch>> m_fetches;
    runtime::DeadlineTimer m_timer;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
