#include "engine/broker/planned_errors.h"

#include <algorithm>

namespace brokerscope::broker {

void PlannedErrors::plan(const PlannedError& error)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_errors, [&](const PlannedError& one) { return one.api == error.api && one.node == error.node; });
    if (error.remaining > 0)
        m_errors.push_back(error);
    m_any = !m_errors.empty();
}

void PlannedErrors::clear()
{
    const std::lock_guard lock(m_mutex);
    m_errors.clear();
    m_any = false;
}

std::vector<PlannedError> PlannedErrors::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_errors;
}

std::optional<protocol::ErrorCode> PlannedErrors::take(NodeId node, protocol::ApiKey api, bool askedByNode)
{
    if (!m_any || protocol::infoOf(api).clusterAction != askedByNode)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_errors.begin(), m_errors.end(), [&](const PlannedError& one) {
        return one.api == api && (one.node == kNoNode || one.node == node);
    });
    if (found == m_errors.end())
        return std::nullopt;
    const auto error = found->error;
    if (--found->remaining == 0)
        m_errors.erase(found);
    m_any = !m_errors.empty();
    return error;
}

} // namespace brokerscope::broker
