#include "engine/scenario/player.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace brokerscope::scenario {
namespace {

constexpr auto kLook = std::chrono::milliseconds(20);
constexpr auto kBrokenWithin = std::chrono::seconds(3); // what comes of an act that is left out does not come
constexpr auto kNodesPatience = std::chrono::seconds(2);

Instant steadyNow()
{
    return Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
}

// The answer to an act may come on any thread, and after nobody waits for it any more.
struct Answer
{
    std::mutex mutex;
    std::condition_variable came;
    std::optional<Result<void>> result;

    void set(Result<void> value)
    {
        const std::lock_guard lock(mutex);
        result = std::move(value);
        came.notify_all();
    }
    Result<void> wait(std::chrono::seconds patience)
    {
        std::unique_lock lock(mutex);
        if (!came.wait_for(lock, patience, [this] { return result.has_value(); }))
            return makeError(ErrorKind::Unavailable, {}, "there was no answer within " + std::to_string(patience.count()) + " seconds");
        return *result;
    }
};

std::string seconds(std::chrono::milliseconds time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%6.2f s", static_cast<double>(time.count()) / 1000);
    return text;
}

const char* wordOf(Expectation::Kind kind)
{
    return kind == Expectation::Kind::Happens ? "happens: " : kind == Expectation::Kind::Never ? "never: " : "holds: ";
}

// Long templates say nothing to a reader.
std::string shortened(const std::string& line)
{
    constexpr std::size_t kMost = 110;
    return line.size() <= kMost ? line : line.substr(0, kMost - 3) + "...";
}

Scenario without(Scenario scenario, LeaveOut part)
{
    if (part == LeaveOut::Clients)
        std::erase_if(scenario.preparations, [](const TimedAct& act) { return act.line.starts_with("start "); });
    if (part == LeaveOut::Fault)
        for (auto& act : scenario.fault ? scenario.fault->acts : scenario.acts) {
            act.line = "heal"; // what is well stays as it is; and what is expected counts from here, as if it had been done
            act.within = std::min<std::chrono::milliseconds>(act.within, kBrokenWithin);
        }
    return scenario;
}

} // namespace

PlayReport play(const Scenario& whole, cluster::Cluster& cluster, Actors& actors, const PlayOptions& options)
{
    const auto scenario = without(whole, options.leaveOut);
    PlayReport report;
    const auto begun = steadyNow();
    // A cluster that has just become ready says so in its next snapshot.
    for (auto can = canPlay(scenario, *cluster.snapshot()); !can; can = canPlay(scenario, *cluster.snapshot())) {
        if (steadyNow() > begun + kNodesPatience) {
            report.problem = can.error().message();
            return report;
        }
        std::this_thread::sleep_for(kLook);
    }
    Performance performance(scenario, begun, options.speed, options.patience);
    auto nextEvent = cluster.events(1, 1'000'000).next;
    bool faultAdded = !options.withFault;
    const auto execute = [&cluster](cluster::Command command, Actors::Done done) { cluster.execute(std::move(command), std::move(done)); };
    const auto listen = [&] {
        const auto batch = cluster.events(nextEvent);
        nextEvent = batch.next;
        for (const auto& event : batch.events)
            performance.happened(event);
    };
    const auto stopped = [&] { return options.stopped != nullptr && *options.stopped; };
    while (!stopped()) {
        listen();
        const auto act = performance.step(steadyNow(), *cluster.snapshot(), actors.figures());
        if (act) {
            const auto answer = std::make_shared<Answer>();
            perform(*act, execute, actors, [answer](Result<void> result) { answer->set(std::move(result)); });
            performance.acted(answer->wait(std::chrono::seconds(90)), steadyNow());
            if (options.told)
                options.told(performance.played().back());
            continue;
        }
        if (performance.state() == Performance::State::Failed)
            break;
        if (performance.state() == Performance::State::Passed) {
            if (faultAdded)
                break;
            faultAdded = true;
            performance.addFault(steadyNow());
            continue;
        }
        std::this_thread::sleep_for(kLook);
    }
    report.passed = performance.state() == Performance::State::Passed;
    report.problem = stopped() && performance.problem().empty() && !report.passed ? "it was stopped" : performance.problem();
    report.played = performance.played();
    report.judged = performance.judge(*cluster.snapshot(), actors.figures());
    report.took = std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow() - begun);
    return report;
}

std::string reportText(const Scenario& scenario, const PlayReport& report)
{
    std::string text = scenario.title + "\n";
    for (const auto& one : report.played)
        text += "  " + seconds(one.at) + "  " + shortened(one.line) + (one.error.empty() ? "" : "  failed: " + one.error) + "\n";
    for (const auto& one : report.judged)
        text += std::string(one.met ? "  met      " : "  NOT MET  ") + wordOf(one.expectation.kind) + one.expectation.text +
                (one.met ? "" : "  (" + one.found + ")") + "\n";
    return text + (report.passed ? "PASSED" : "FAILED: " + report.problem) + " after " + seconds(report.took).substr(1) + "\n";
}

} // namespace brokerscope::scenario
