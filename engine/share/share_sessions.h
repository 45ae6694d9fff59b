// Share sessions (KIP-932): what partitions a member of a share group reads from this broker, and by the epoch of its requests
// whether one of them was lost. A session ends when the member says so or its connection does. Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/uuid.h"
#include "engine/protocol/error_code.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::share {

struct PartitionId
{
    Uuid topicId;
    PartitionIndex partition;
    friend auto operator<=>(const PartitionId&, const PartitionId&) = default;
};

struct Member
{
    std::string groupId;
    std::string memberId;
    friend auto operator<=>(const Member&, const Member&) = default;
};

// The epochs of a request that are none.
inline constexpr std::int32_t kOpensSession = 0;
inline constexpr std::int32_t kClosesSession = -1;

class ShareSessions final
{
public:
    // group.share.max.share.sessions
    explicit ShareSessions(std::size_t most) : m_most(most) {}

    // Names a connection; only compared.
    using Connection = const void*;

    // A ShareFetch. Errors: ShareSessionNotFound, InvalidShareSessionEpoch, ShareSessionLimitReached, InvalidRequest (it
    // acknowledges what was never handed out in a session that only begins). `added` come in, `forgotten` leave.
    [[nodiscard]] protocol::ErrorCode onFetch(const Member& member, std::int32_t epoch, Connection connection,
                                              bool acknowledges, const std::vector<PartitionId>& added,
                                              const std::vector<PartitionId>& forgotten);
    // A ShareAcknowledge; errors as above, and a session cannot begin with one.
    [[nodiscard]] protocol::ErrorCode onAcknowledge(const Member& member, std::int32_t epoch);

    // In the order in which it is their turn: see onServed().
    [[nodiscard]] std::vector<PartitionId> partitions(const Member& member) const;
    // It got records of this one: all others come first the next time.
    void onServed(const Member& member, const PartitionId& partition);

    // False: there was none.
    bool close(const Member& member);
    // Closes what came over that connection, and says whose that was.
    [[nodiscard]] std::vector<Member> onConnectionGone(Connection connection);
    [[nodiscard]] bool hasAnyOf(const std::string& groupId) const;
    [[nodiscard]] std::size_t size() const { return m_sessions.size(); }

private:
    struct Session
    {
        std::int32_t epoch = 1; // of the next request
        Connection connection = nullptr;
        std::vector<PartitionId> partitions;
    };
    [[nodiscard]] protocol::ErrorCode advance(const Member& member, std::int32_t epoch);

    const std::size_t m_most;
    std::map<Member, Session> m_sessions;
};

} // namespace brokerscope::share
