#include "engine/share/share_sessions.h"

#include <algorithm>
#include <limits>

namespace brokerscope::share {

using protocol::ErrorCode;

ErrorCode ShareSessions::advance(const Member& member, std::int32_t epoch)
{
    const auto found = m_sessions.find(member);
    if (found == m_sessions.end())
        return ErrorCode::ShareSessionNotFound;
    auto& session = found->second;
    if (epoch == kClosesSession)
        return ErrorCode::None;
    if (session.epoch != epoch)
        return ErrorCode::InvalidShareSessionEpoch;
    session.epoch = epoch == std::numeric_limits<std::int32_t>::max() ? 1 : epoch + 1;
    return ErrorCode::None;
}

ErrorCode ShareSessions::onFetch(const Member& member, std::int32_t epoch, Connection connection, bool acknowledges,
                                 const std::vector<PartitionId>& added, const std::vector<PartitionId>& forgotten)
{
    if (epoch == kOpensSession) {
        if (acknowledges)
            return ErrorCode::InvalidRequest;
        const auto found = m_sessions.find(member);
        if (found == m_sessions.end() && m_sessions.size() >= m_most)
            return ErrorCode::ShareSessionLimitReached;
        m_sessions[member] = {1, connection, added};
        return ErrorCode::None;
    }
    if (const auto error = advance(member, epoch); error != ErrorCode::None || epoch == kClosesSession)
        return error;
    auto& session = m_sessions[member];
    session.connection = connection;
    auto& partitions = session.partitions;
    for (const auto& each : added)
        if (std::find(partitions.begin(), partitions.end(), each) == partitions.end())
            partitions.push_back(each);
    for (const auto& each : forgotten)
        std::erase(partitions, each);
    return ErrorCode::None;
}

ErrorCode ShareSessions::onAcknowledge(const Member& member, std::int32_t epoch)
{
    return epoch == kOpensSession ? ErrorCode::InvalidShareSessionEpoch : advance(member, epoch);
}

std::vector<PartitionId> ShareSessions::partitions(const Member& member) const
{
    const auto found = m_sessions.find(member);
    return found == m_sessions.end() ? std::vector<PartitionId>() : found->second.partitions;
}

void ShareSessions::onServed(const Member& member, const PartitionId& partition)
{
    const auto found = m_sessions.find(member);
    if (found == m_sessions.end())
        return;
    auto& partitions = found->second.partitions;
    if (const auto at = std::find(partitions.begin(), partitions.end(), partition); at != partitions.end())
        std::rotate(at, at + 1, partitions.end());
}

bool ShareSessions::close(const Member& member)
{
    return m_sessions.erase(member) > 0;
}

std::vector<Member> ShareSessions::onConnectionGone(Connection connection)
{
    std::vector<Member> out;
    for (auto at = m_sessions.begin(); at != m_sessions.end();) {
        if (at->second.connection != connection) {
            ++at;
            continue;
        }
        out.push_back(at->first);
        at = m_sessions.erase(at);
    }
    return out;
}

bool ShareSessions::hasAnyOf(const std::string& groupId) const
{
    const auto at = m_sessions.lower_bound({groupId, {}});
    return at != m_sessions.end() && at->first.groupId == groupId;
}

} // namespace brokerscope::share
