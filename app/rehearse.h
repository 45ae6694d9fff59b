// Plays what rehearses itself (a lesson, an exam) on a cluster of its own, which is thrown away.
#pragma once

#include "app/options.h"
#include "engine/cluster/cluster.h"
#include "engine/scenario/actors.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::app {

// What a rehearsal is asked and told; lesson::Rehearsal and exam::Rehearsal have these by the same names.
struct RehearsalCalls
{
    std::function<void(const cluster::Event&)> happened;
    std::function<void(std::shared_ptr<const cluster::ClusterSnapshot>, Instant)> observe;
    std::function<void(scenario::ActorFigures)> figures;
    std::function<void(const Result<void>&, Instant)> performed;
    std::function<std::optional<std::string>()> takeLine;
    std::function<std::vector<std::string>()> takeReport;
    std::function<bool()> isFinished;
    std::function<bool()> isGood;
};

template <class R> RehearsalCalls callsOf(R& rehearsal)
{
    return {[&](const cluster::Event& event) { rehearsal.observe(event); },
            [&](std::shared_ptr<const cluster::ClusterSnapshot> snapshot, Instant now) { rehearsal.observe(std::move(snapshot), now); },
            [&](scenario::ActorFigures figures) { rehearsal.observe(std::move(figures)); },
            [&](const Result<void>& result, Instant now) { rehearsal.performed(result, now); },
            [&] { return rehearsal.takeLine(); },
            [&] { return rehearsal.takeReport(); },
            [&] { return rehearsal.isFinished(); },
            [&] { return rehearsal.isGood(); }};
}

// Prints what the rehearsal tells. `nodes`: that it needs at least. 0: it went as it should; 1: not so, or the cluster could
// not be started.
[[nodiscard]] int rehearse(const RunOptions& options, int nodes, const RehearsalCalls& rehearsal);

} // namespace brokerscope::app
