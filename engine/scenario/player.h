// Plays a scenario on a cluster of this process, on the calling thread, with clients of its own.
#pragma once

#include "engine/cluster/cluster.h"
#include "engine/scenario/performance.h"

#include <atomic>

namespace brokerscope::scenario {

// To show that the expectations can fail: what is not done, while they stay.
enum class LeaveOut {
    Nothing,
    Clients, // its producers and groups are not started
    Fault,   // the acts of a set piece, or of the suggested fault
};

struct PlayOptions
{
    double speed = 1;
    std::chrono::milliseconds patience{20'000};
    bool withFault = false; // the suggested one, after the rest
    LeaveOut leaveOut = LeaveOut::Nothing;
    std::function<void(const Played&)> told; // each act when it was done
    const std::atomic<bool>* stopped = nullptr; // set by another thread: end now
};

struct PlayReport
{
    bool passed = false;
    std::string problem; // one sentence when it has not
    std::vector<Played> played;
    std::vector<Judged> judged;
    std::chrono::milliseconds took{0};
};

// Returns when every expectation has been met, or something failed. Its producers and groups go on until `actors` stops them.
[[nodiscard]] PlayReport play(const Scenario& scenario, cluster::Cluster& cluster, Actors& actors, const PlayOptions& options);

// The acts and expectations with what became of each, as text.
[[nodiscard]] std::string reportText(const Scenario& scenario, const PlayReport& report);

} // namespace brokerscope::scenario
