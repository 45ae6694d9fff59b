// A scenario while it is played: which act is due, what became of it, and whether what was expected has come true. Decides
// only: time, snapshots, events and figures are given to it, and whoever drives it performs the acts (headless: player.h; the
// window has a timer). Not thread safe.
#pragma once

#include "engine/cluster/events.h"
#include "engine/scenario/scenario.h"

namespace brokerscope::scenario {

struct Played // one line of the report
{
    std::chrono::milliseconds at{0}; // since the beginning
    std::string line;
    std::string say;
    std::string error; // empty: it has taken effect
};

struct Judged
{
    Expectation expectation;
    bool met = false;
    std::string found; // what was found in its place, when it is not met
};

class Performance
{
public:
    enum class State {
        Playing,  // acts are left, or under way
        Awaiting, // every act is done; what was expected is waited for
        Passed,
        Failed,   // an act could not be done, or an expectation has not come true: problem() says which
    };

    // `speed`: 5 plays five times as fast. `patience`: how long expectations are waited for after the last act.
    Performance(Scenario scenario, Instant now, double speed = 1, std::chrono::milliseconds patience = std::chrono::seconds(20));

    // Adds the suggested fault behind what is left; its expectations are judged, too. No effect without one.
    void addFault(Instant now);

    void happened(const cluster::Event& event);
    // The act to perform now, if one is due; no other until acted() was told how it went.
    [[nodiscard]] std::optional<Act> step(Instant now, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors);
    void acted(const Result<void>& result, Instant now);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::string& problem() const { return m_problem; } // one sentence
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const std::vector<Played>& played() const { return m_played; }
    [[nodiscard]] std::vector<Judged> judge(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const;
    [[nodiscard]] bool prepared() const { return m_next >= m_scenario.preparations.size(); }
    // When the next act is due, if it waits for its time alone.
    [[nodiscard]] std::optional<Instant> nextDue() const;
    [[nodiscard]] std::size_t actsLeft() const { return m_acts.size() - m_next; }

private:
    [[nodiscard]] Instant dueTime(const TimedAct& act) const;
    void fail(const TimedAct& act, const std::string& why);
    void await(Instant now, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors);

    Scenario m_scenario;
    double m_speed;
    Duration m_patience;
    State m_state = State::Playing;
    std::string m_problem;
    std::vector<TimedAct> m_acts; // preparations, then acts
    std::vector<Expectation> m_expect;
    std::vector<bool> m_seen; // for each: its event has come
    std::size_t m_next = 0;
    bool m_acting = false;
    bool m_once = false; // what the next act waits for has happened
    bool m_faultAdded = false;
    Instant m_begun;      // when the first act was handed out
    Instant m_started;    // when the preparations were done: `at` counts from here
    Instant m_lastDone;   // `after` counts from here
    std::vector<Played> m_played;
    NodeId m_it = kNoNode;
};

// Whether this cluster can play it: enough nodes that run. Error: a sentence.
[[nodiscard]] Result<void> canPlay(const Scenario& scenario, const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::scenario
