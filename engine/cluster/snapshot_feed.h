// The newest snapshot, and when the next one is made: as long as somebody asks for snapshots, or a breakpoint judges them,
// the nodes are asked for their state again and again (LookSchedule), and what they answer is published.
//
// snapshot(), watch(), takeTraffic(), onSnapshot(), setInterval() and happened() may be called on any thread, the rest on
// the cluster's, on which the host is called, too, unless it says otherwise.
#pragma once

#include "engine/cluster/look_schedule.h"
#include "engine/cluster/snapshot.h"
#include "engine/events/event.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace brokerscope::cluster {

class SnapshotFeed
{
public:
    using Time = LookSchedule::Time;
    using Delay = std::chrono::steady_clock::duration;
    using Snapshot = std::shared_ptr<const ClusterSnapshot>;
    static constexpr auto kWatchedFor = std::chrono::seconds(2); // after somebody last asked for a snapshot
    static constexpr auto kRefreshWithin = std::chrono::milliseconds(200);

    struct Question
    {
        bool watched = false; // what travels is wanted, too
        bool anew = false;    // also of a node that has not answered the last one yet
    };

    struct Host
    {
        std::function<Time()> now;                              // any thread
        std::function<void(Delay, std::function<void()>)> post; // to the cluster's thread, later; from any
        // Asks every node that can answer; each calls `arrived` once, later. Returns how many will.
        std::function<int(Question, std::function<void()> arrived)> ask;
        std::function<void()> publish;          // makes a snapshot of what the nodes have answered: put()
        std::function<bool()> isJudged;         // breakpoints wait for snapshots
        std::function<void(bool)> recordFrames; // any thread
    };

    explicit SnapshotFeed(Host host) : m_host(std::move(host)) {}

    // Never null. Whoever asks is counted as a watcher for kWatchedFor.
    [[nodiscard]] Snapshot snapshot();
    // What travelled since the last call.
    [[nodiscard]] std::vector<events::Traffic> takeTraffic();
    // Called after every new snapshot; must not block. One listener; null takes it away.
    void onSnapshot(std::function<void()> told);
    // Between looks while nothing happens, from the next look on. While breakpoints judge, it is LookSchedule::kUsual.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    // What has just happened is looked at soon.
    void happened();

    void watch(); // as if somebody had asked for a snapshot
    void put(Snapshot snapshot, std::vector<events::Traffic> traffic, std::size_t replicas);
    // A snapshot of answers given from now on. Who does not answer within kRefreshWithin is not waited for.
    void refresh(std::function<void(Snapshot)> done);

private:
    [[nodiscard]] Snapshot newest() const;
    [[nodiscard]] bool isWatched() const;
    void ask(Question question, std::function<void()> allArrived);
    void look();
    void lookAt(Time due);

    const Host m_host;
    LookSchedule m_schedule;
    Time m_due{};             // of the next look
    std::uint64_t m_look = 0; // the newest
    bool m_isAwaited = false; // not all of its answers are there

    std::atomic<std::chrono::milliseconds> m_interval = LookSchedule::kUsual;
    std::atomic<Time> m_watchedUntil = Time::min();
    std::atomic<bool> m_isLooking = false;
    std::atomic<bool> m_isHurrying = false;
    mutable std::mutex m_mutex; // of what follows
    Snapshot m_snapshot = std::make_shared<const ClusterSnapshot>();
    std::vector<events::Traffic> m_traffic;
    std::shared_ptr<const std::function<void()>> m_told;
};

} // namespace brokerscope::cluster
