// The incremental fetch sessions of a node (KIP-227): who has one, in which epoch, and who must make room.
#pragma once

#include "engine/replication/fetch_context.h"

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace brokerscope::replication {

class FetchSessions final
{
public:
    explicit FetchSessions(ReplicaHost& host) : m_host(host) {}

    // Whom a request belongs to. With an error there is no context: the whole answer is that error.
    struct Resolved
    {
        protocol::ErrorCode error{};
        std::shared_ptr<FetchContext> context;
        std::int32_t sessionId = 0; // to be told; 0: none
        bool full = true;
    };
    [[nodiscard]] Resolved resolve(const protocol::FetchRequest& request, std::int16_t version);
    [[nodiscard]] std::size_t size() const { return m_sessions.size(); }

private:
    struct Session
    {
        std::shared_ptr<FetchContext> context;
        std::int32_t nextEpoch = 1;
        bool privileged = false; // a follower's
        Instant created{};
        Instant lastUsed{};
    };
    [[nodiscard]] bool makeRoom(bool privileged, std::size_t size);
    [[nodiscard]] std::int32_t freshId();

    ReplicaHost& m_host;
    std::unordered_map<std::int32_t, Session> m_sessions;
};

} // namespace brokerscope::replication
