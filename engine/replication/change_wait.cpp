#include "engine/replication/change_wait.h"

#include <utility>

namespace brokerscope::replication {

void ChangeWait::watch(Replica& replica)
{
    replica.watch(m_watches.emplace_back(*this));
}

void ChangeWait::cancel()
{
    m_watches.clear();
    m_done = nullptr;
    m_host.operations.stopWaiting(*this);
}

void ChangeWait::onReady()
{
    m_host.operations.stopWaiting(*this);
    finish();
}

void ChangeWait::onDeadline()
{
    finish();
}

void ChangeWait::finish()
{
    m_watches.clear();
    if (const auto done = std::exchange(m_done, nullptr))
        done();
}

} // namespace brokerscope::replication
