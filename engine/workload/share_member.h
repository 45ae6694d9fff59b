// The member behind a ShareConsumer: what its thread does, round after round. Internal to this folder.
#pragma once

#include "engine/protocol/generated/share_acknowledge_response.h"
#include "engine/protocol/generated/share_fetch_response.h"
#include "engine/remote/conversation.h"
#include "engine/remote/server_list.h"
#include "engine/workload/share_consumer.h"
#include "engine/workload/share_session.h"

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace brokerscope::workload {

class ShareMember
{
public:
    ShareMember(ShareConsumerSettings settings, std::vector<runtime::Endpoint> servers);

    // Until leave(). On a thread of its own; the other functions may be called from any.
    void run();
    void leave();
    void vanish();
    void setTimePerRecord(std::chrono::microseconds time);
    [[nodiscard]] ShareConsumerStatus status() const;
    [[nodiscard]] std::vector<SharedRecord> recent() const;

private:
    using Clock = remote::Conversation::Clock;

    // Each returns false where the round cannot go on; what was wrong is told then.
    [[nodiscard]] bool configure();
    [[nodiscard]] bool findCoordinator();
    [[nodiscard]] bool heartbeat();
    [[nodiscard]] bool learnTopics();
    void fetch();
    void work();
    void tellEarly();
    void tell(bool last); // what the leaders do not know yet; `last` ends the sessions
    void sayGoodbye();

    void onFetched(NodeId leader, const ShareSession::Said& said, const Result<protocol::ShareFetchResponse>& answer);
    void onTold(NodeId leader, const ShareSession::Said& said, const Result<protocol::ShareAcknowledgeResponse>& answer);
    void onSessionError(NodeId leader, const ShareSession::Said& said, std::int16_t code, const std::optional<std::string>& text);
    void onPartitionError(std::int16_t code, const std::optional<std::string>& text);
    void endSession(NodeId leader, const ShareSession::Said& said);
    void endSessions();
    void begin(const SharePlace& place, const std::vector<AcquiredRange>& acquired, ByteView records);
    void settled(const SharePlace& place, const std::vector<VerdictRange>& ranges, bool confirmed);
    void lost(const SharePlace& place); // all of it that is in hand
    void setFate(const SharePlace& place, Offset first, Offset last, SharedRecord::Fate fate);
    [[nodiscard]] bool restFor(std::chrono::microseconds time); // false: it leaves or vanishes
    // One that shall vanish does so with something in hand.
    [[nodiscard]] bool goesOn() const { return !m_leaving && (!m_vanished || m_openCount == 0); }
    [[nodiscard]] const runtime::Endpoint& anyBroker();
    [[nodiscard]] std::string nameOf(const Uuid& topic) const;
    bool failed(std::string name, std::string text); // always false
    bool failed(std::int16_t code, const std::optional<std::string>& text);
    bool failed(const Error& error);
    void countOpen(); // with the mutex held

    const ShareConsumerSettings m_settings;
    const std::vector<runtime::Endpoint> m_servers;
    const std::string m_memberId;
    remote::Conversation m_talk;
    std::atomic<bool> m_leaving = false;
    std::atomic<bool> m_vanished = false;
    std::atomic<std::int64_t> m_timePerRecordUs;

    // The member's thread's own.
    bool m_configured = false;
    std::size_t m_asked = 0; // of the servers: whose turn it is
    std::optional<runtime::Endpoint> m_coordinator;
    std::int32_t m_epoch = 0; // of the member; 0: it has to join
    Clock::time_point m_nextHeartbeat{};
    std::set<SharePlace> m_assigned;
    bool m_topicsKnown = false;
    std::map<Uuid, std::string> m_names;
    std::map<SharePlace, NodeId> m_leaders;
    std::map<NodeId, runtime::Endpoint> m_nodes;
    std::map<NodeId, ShareSession> m_sessions;
    ShareHand m_hand;
    std::map<SharePlace, std::set<Offset>> m_open; // received, and nothing confirmed yet
    std::size_t m_openCount = 0;
    Clock::time_point m_toldAt{};
    bool m_troubled = false; // in this round

    mutable std::mutex m_mutex;
    ShareConsumerStatus m_status;
    std::deque<SharedRecord> m_recent;
};

} // namespace brokerscope::workload
