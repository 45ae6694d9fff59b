#include "engine/scenario/performance.h"

#include <algorithm>

namespace brokerscope::scenario {
namespace {

// Paces of a play may be cut short, but what a cluster needs for its own part may not.
Duration scaled(std::chrono::milliseconds time, double speed)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::milli>(static_cast<double>(time.count()) / speed));
}

std::string plural(int count, const char* what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

} // namespace

Performance::Performance(Scenario scenario, Instant now, double speed, std::chrono::milliseconds patience)
    : m_scenario(std::move(scenario))
    , m_speed(speed)
    , m_patience(patience)
    , m_acts(m_scenario.preparations)
    , m_expect(m_scenario.expect)
    , m_seen(m_scenario.expect.size(), false)
    , m_begun(now)
    , m_started(now)
    , m_lastDone(now)
{
    m_acts.insert(m_acts.end(), m_scenario.acts.begin(), m_scenario.acts.end());
}

void Performance::addFault(Instant now)
{
    if (!m_scenario.fault || m_faultAdded || m_state == State::Failed)
        return;
    m_faultAdded = true;
    bool first = true;
    for (auto act : m_scenario.fault->acts) {
        // Times of the fault count from its own beginning.
        if (act.at)
            act.at = *act.at + std::chrono::milliseconds(static_cast<std::int64_t>(
                                   m_speed * static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(now - m_started).count())));
        else if (first && m_next == m_acts.size())
            m_lastDone = now;
        first = false;
        m_acts.push_back(std::move(act));
    }
    for (const auto& expectation : m_scenario.fault->expect) {
        m_expect.push_back(expectation);
        m_seen.push_back(false);
    }
    m_state = State::Playing;
}

void Performance::happened(const cluster::Event& event)
{
    const auto waiting = m_next + (m_acting ? 1 : 0);
    if (waiting < m_acts.size() && m_acts[waiting].once && m_acts[waiting].once->isMetBy(event))
        m_once = true;
    // What the preparations bring about is not what the play is about: each new partition elects a leader, too.
    if (m_played.size() <= m_scenario.preparations.size() && m_acts.size() > m_scenario.preparations.size())
        return;
    for (std::size_t i = 0; i < m_expect.size(); ++i)
        if (m_expect[i].event && m_expect[i].event->isMetBy(event))
            m_seen[i] = true;
}

Instant Performance::dueTime(const TimedAct& act) const
{
    return act.at ? std::max(m_lastDone, m_started + scaled(*act.at, m_speed)) : m_lastDone + scaled(act.after, m_speed);
}

std::optional<Instant> Performance::nextDue() const
{
    if (m_state != State::Playing || m_acting || m_next == m_acts.size())
        return std::nullopt;
    return dueTime(m_acts[m_next]);
}

void Performance::fail(const TimedAct& act, const std::string& why)
{
    m_state = State::Failed;
    m_problem = m_scenario.file + ":" + std::to_string(act.fileLine) + ": " + why;
}

std::optional<Act> Performance::step(Instant now, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors)
{
    if (m_acting || m_state == State::Passed || m_state == State::Failed)
        return std::nullopt;
    if (m_next == m_acts.size()) {
        m_state = State::Awaiting;
        await(now, snapshot, actors);
        return std::nullopt;
    }
    const auto& next = m_acts[m_next];
    const auto due = dueTime(next);
    if (now < due)
        return std::nullopt;
    const bool late = now >= due + next.within;
    if (next.when && !next.when->holds(snapshot, actors)) {
        if (late)
            fail(next, "waited for \"" + next.when->text() + "\", but " + next.when->found(snapshot, actors));
        return std::nullopt;
    }
    if (next.once && !m_once) {
        if (late)
            fail(next, "waited for \"" + next.once->text() + "\", but it has not happened");
        return std::nullopt;
    }
    auto act = parseAct(next.line, snapshot, m_it);
    if (!act) {
        // What it names may come a moment later: a topic that was just created, a leader that is being elected.
        if (act.error().kind != ErrorKind::NotFound || late)
            fail(next, act.error().message());
        return std::nullopt;
    }
    m_acting = true;
    m_once = false;
    m_played.push_back({std::chrono::duration_cast<std::chrono::milliseconds>(now - m_begun), next.line, next.say, {}});
    return std::move(act.value());
}

void Performance::acted(const Result<void>& result, Instant now)
{
    if (!m_acting)
        return;
    m_acting = false;
    m_lastDone = now;
    if (!result) {
        m_played.back().error = result.error().message();
        fail(m_acts[m_next], result.error().message());
        return;
    }
    ++m_next;
    if (m_next == m_scenario.preparations.size())
        m_started = now;
}

std::vector<Judged> Performance::judge(const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors) const
{
    std::vector<Judged> all;
    for (std::size_t i = 0; i < m_expect.size(); ++i) {
        Judged one{m_expect[i], false, {}};
        switch (one.expectation.kind) {
        case Expectation::Kind::Happens:
            one.met = m_seen[i];
            one.found = one.met ? "" : "it has not happened";
            break;
        case Expectation::Kind::Never:
            one.met = !m_seen[i];
            one.found = one.met ? "" : "it has happened";
            break;
        case Expectation::Kind::Holds:
            one.met = one.expectation.figure->holds(snapshot, actors);
            one.found = one.met ? "" : one.expectation.figure->found(snapshot, actors);
            break;
        }
        all.push_back(std::move(one));
    }
    return all;
}

void Performance::await(Instant now, const cluster::ClusterSnapshot& snapshot, const ActorFigures& actors)
{
    const auto judged = judge(snapshot, actors);
    const auto unmet = std::find_if(judged.begin(), judged.end(), [](const Judged& one) { return !one.met; });
    if (unmet == judged.end()) {
        m_state = State::Passed;
        return;
    }
    const bool hopeless = unmet->expectation.kind == Expectation::Kind::Never;
    if (!hopeless && now < m_lastDone + m_patience)
        return;
    m_state = State::Failed;
    m_problem = m_scenario.file + ":" + std::to_string(unmet->expectation.fileLine) + ": expected \"" + unmet->expectation.text +
                "\", but " + unmet->found;
}

Result<void> canPlay(const Scenario& scenario, const cluster::ClusterSnapshot& snapshot)
{
    const auto running = static_cast<int>(std::count_if(snapshot.nodes.begin(), snapshot.nodes.end(), [](const auto& node) {
        return node.state == cluster::NodeState::Running;
    }));
    if (running >= scenario.nodes)
        return success();
    const auto all = static_cast<int>(snapshot.nodes.size());
    return makeError(ErrorKind::Invalid, {},
                     "\"" + scenario.title + "\" needs " + plural(scenario.nodes, "node") + " that run: this cluster has " +
                         plural(all, "node") + (running < all ? ", of which " + std::to_string(running) + " run" : std::string()));
}

} // namespace brokerscope::scenario
