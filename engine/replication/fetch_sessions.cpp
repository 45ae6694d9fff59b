#include "engine/replication/fetch_sessions.h"

#include "engine/protocol/error_code.h"

#include <limits>
#include <tuple>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::FetchRequest;

namespace {

// What a request may say for its epoch.
constexpr std::int32_t kInitialEpoch = 0; // make a session
constexpr std::int32_t kFinalEpoch = -1;  // no session (any more)

std::int32_t epochAfter(std::int32_t epoch)
{
    return epoch == std::numeric_limits<std::int32_t>::max() ? 1 : epoch + 1;
}

} // namespace

FetchSessions::Resolved FetchSessions::resolve(const FetchRequest& request, std::int16_t version)
{
    const bool usesTopicIds = version >= 13;
    const Instant now = m_host.now();
    if (request.sessionEpoch == kInitialEpoch || request.sessionEpoch == kFinalEpoch) {
        // Both are full requests, and end the session that they name.
        if (request.sessionId != 0) {
            const auto old = m_sessions.find(request.sessionId);
            if (old != m_sessions.end()) {
                const auto context = old->second.context;
                m_sessions.erase(old);
                context->finishEarly();
            }
        }
        const bool privileged =
            (version >= 15 ? request.replicaState.replicaId : request.replicaId) >= 0;
        std::size_t size = 0;
        for (const auto& topic : request.topics)
            size += topic.partitions.size();
        if (request.sessionEpoch == kFinalEpoch || !makeRoom(privileged, size)) {
            auto context = std::make_shared<FetchContext>(m_host, FetchContext::Kind::Sessionless, usesTopicIds);
            context->update(request);
            return {ErrorCode::None, std::move(context), 0, true};
        }
        const std::int32_t id = freshId();
        auto context = std::make_shared<FetchContext>(m_host, FetchContext::Kind::Session, usesTopicIds);
        context->update(request);
        m_sessions.emplace(id, Session{context, 1, privileged, now, now});
        return {ErrorCode::None, std::move(context), id, true};
    }
    const auto found = m_sessions.find(request.sessionId);
    if (found == m_sessions.end())
        return {ErrorCode::FetchSessionIdNotFound, nullptr, 0, false};
    Session& session = found->second;
    if (request.sessionEpoch != session.nextEpoch)
        return {ErrorCode::InvalidFetchSessionEpoch, nullptr, 0, false};
    if (session.context->usesTopicIds() != usesTopicIds)
        return {ErrorCode::FetchSessionTopicIdError, nullptr, 0, false};
    session.nextEpoch = epochAfter(session.nextEpoch);
    session.lastUsed = now;
    const auto context = session.context;
    context->finishEarly();
    context->update(request);
    return {ErrorCode::None, context, request.sessionId, false};
}

bool FetchSessions::makeRoom(bool privileged, std::size_t size)
{
    const Instant now = m_host.now();
    const Duration patience = m_host.config.fetchSessionEviction;
    // What nobody has used for a while goes anyhow: its partitions would stay on the watch lists.
    std::erase_if(m_sessions, [&](const auto& each) {
        return now - each.second.lastUsed > patience && !each.second.context->busy();
    });
    if (m_sessions.size() < static_cast<std::size_t>(m_host.config.maxFetchSessions))
        return true;
    // Of those that have had their time the least important one below ours: consumers before followers, small before large.
    auto least = m_sessions.end();
    const auto rank = [](const Session& session) { return std::tuple(session.privileged, session.context->size()); };
    for (auto i = m_sessions.begin(); i != m_sessions.end(); ++i) {
        if (now - i->second.created > patience && (least == m_sessions.end() || rank(i->second) < rank(least->second)))
            least = i;
    }
    if (least == m_sessions.end() || rank(least->second) >= std::tuple(privileged, size))
        return false;
    const auto context = least->second.context;
    m_sessions.erase(least);
    context->finishEarly();
    return true;
}

std::int32_t FetchSessions::freshId()
{
    for (;;) {
        const auto id = static_cast<std::int32_t>(m_host.world.random().next() & 0x7fffffff);
        if (id != 0 && !m_sessions.contains(id))
            return id;
    }
}

} // namespace brokerscope::replication
