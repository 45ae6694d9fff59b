#include "engine/cluster/snapshot_feed.h"

#include <iterator>
#include <utility>

namespace brokerscope::cluster {
namespace {

constexpr auto kLeastWhenLarge = std::chrono::milliseconds(100); // between looks, with thousands of replicas
constexpr std::size_t kLargeReplicaCount = 1500;
constexpr std::size_t kMostTrafficKept = 20000;

} // namespace

SnapshotFeed::Snapshot SnapshotFeed::snapshot()
{
    watch();
    return newest();
}

SnapshotFeed::Snapshot SnapshotFeed::newest() const
{
    std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::vector<events::Traffic> SnapshotFeed::takeTraffic()
{
    std::lock_guard lock(m_mutex);
    return std::exchange(m_traffic, {});
}

void SnapshotFeed::onSnapshot(std::function<void()> told)
{
    auto shared = told ? std::make_shared<const std::function<void()>>(std::move(told)) : nullptr;
    std::lock_guard lock(m_mutex);
    m_told = std::move(shared);
}

void SnapshotFeed::put(Snapshot snapshot, std::vector<events::Traffic> traffic, std::size_t replicas)
{
    m_schedule.setLeast(replicas > kLargeReplicaCount ? kLeastWhenLarge : LookSchedule::kUsual);
    std::shared_ptr<const std::function<void()>> told;
    {
        std::lock_guard lock(m_mutex);
        m_snapshot = std::move(snapshot);
        if (m_traffic.size() > kMostTrafficKept)
            m_traffic.clear(); // nobody takes it
        m_traffic.insert(m_traffic.end(), std::make_move_iterator(traffic.begin()), std::make_move_iterator(traffic.end()));
        told = m_told;
    }
    if (told)
        (*told)();
}

// ---- who looks, and when

void SnapshotFeed::watch()
{
    m_watchedUntil = m_host.now() + kWatchedFor;
    m_host.recordFrames(true);
    if (!m_isLooking.exchange(true))
        m_host.post({}, [this] { look(); });
}

bool SnapshotFeed::isWatched() const
{
    return m_host.isJudged() || m_host.now() < m_watchedUntil.load();
}

void SnapshotFeed::happened()
{
    if (m_isLooking && !m_isHurrying.exchange(true))
        m_host.post({}, [this] {
            m_isHurrying = false;
            lookAt(m_schedule.happened(m_host.now()));
        });
}

// As long as somebody looks: asks every node, publishes when all have answered, and again. Who has not answered when the
// next look begins is not waited for.
void SnapshotFeed::look()
{
    if (m_isAwaited)
        m_host.publish();
    m_isAwaited = true;
    const bool watched = isWatched();
    ask({.watched = watched, .anew = false}, [this, look = ++m_look] {
        if (look != m_look)
            return;
        m_isAwaited = false;
        m_host.publish();
    });
    if (!watched) {
        m_host.recordFrames(false);
        m_isLooking = false;
        if (!isWatched() || m_isLooking.exchange(true))
            return;
        m_host.recordFrames(true); // somebody came in between
    }
    m_schedule.wish(m_host.isJudged() ? LookSchedule::kUsual : m_interval.load());
    lookAt(m_schedule.begin(m_host.now()));
}

void SnapshotFeed::lookAt(Time due)
{
    if (due == m_due)
        return;
    m_due = due;
    m_host.post(due - m_host.now(), [this, due] {
        if (due == m_due && m_isLooking) // else another time was set since
            look();
    });
}

void SnapshotFeed::ask(Question question, std::function<void()> allArrived)
{
    auto left = std::make_shared<int>(1); // until all are asked
    const auto one = [left, allArrived = std::move(allArrived)] {
        if (--*left == 0)
            allArrived();
    };
    *left += m_host.ask(question, one);
    one();
}

void SnapshotFeed::refresh(std::function<void(Snapshot)> done)
{
    const auto finish = [this, waiting = std::make_shared<bool>(true), done = std::move(done)] {
        if (!std::exchange(*waiting, false))
            return;
        m_host.publish();
        done(newest());
    };
    ask({.watched = isWatched(), .anew = true}, finish);
    m_host.post(kRefreshWithin, finish);
}

} // namespace brokerscope::cluster
