#include "engine/lesson/rehearsal.h"

#include <algorithm>

namespace brokerscope::lesson {

Rehearsal::Rehearsal(std::shared_ptr<const Lesson> lesson, RehearsalOptions options)
    : Rehearsing("lesson", lesson->name, lesson->title, options.patience)
    , m_lesson(std::move(lesson))
    , m_options(std::move(options))
    , m_course(m_lesson)
{
}

const std::vector<Line>& Rehearsal::lines() const
{
    return m_phase == Phase::Starting ? m_lesson->start : m_phase == Phase::Cleaning ? m_lesson->clean : m_course.step().lines;
}

bool Rehearsal::isMet(const Condition& condition) const
{
    return m_phase == Phase::Acting ? m_course.isMet(condition) : isMetFromStart(condition);
}

void Rehearsal::enter(Phase phase, Instant now)
{
    m_phase = phase;
    restartLines(now);
}

void Rehearsal::observe(const cluster::Event& event)
{
    if (m_phase == Phase::Starting)
        fromStart(event);
    else if (!isFinished())
        m_course.observe(event);
}

void Rehearsal::observe(scenario::ActorFigures actors)
{
    m_actors = actors;
    m_course.observe(std::move(actors));
}

void Rehearsal::observe(SnapshotPtr snapshot, Instant now)
{
    remember(std::move(snapshot), now);
    if (m_phase != Phase::Starting && m_phase != Phase::Cleaning && !isFinished())
        m_course.observe(newest());
    advance(now);
}

void Rehearsal::linesPlayed(Instant now)
{
    if (m_phase == Phase::Starting) {
        m_course.begin(newest());
        if (m_course.trouble() != Trouble::None)
            return fail("the lesson cannot begin: it needs " + std::to_string(m_lesson->nodes) + " nodes that run, and its topics");
        return enterStep(now);
    }
    enter(m_phase == Phase::Cleaning ? Phase::Leaving : Phase::Watching, now);
}

void Rehearsal::enterStep(Instant now)
{
    m_course.restartStep(); // what it is measured against is how the cluster is now
    const auto& step = m_course.step();
    if (!step.hasAct()) {
        tell("ok    step " + step.id + ": to be read");
        return leaveStep(now);
    }
    // Which answer is chosen does not matter here: the cluster says which one was right.
    for (std::size_t i = 0; i < step.predictions.size(); ++i)
        m_course.answer(i, 0);
    enter(Phase::Quiet, now);
}

void Rehearsal::advance(Instant now)
{
    if (isFinished())
        return;
    const auto& step = m_course.step();
    switch (m_phase) {
    case Phase::Starting:
    case Phase::Acting:
    case Phase::Cleaning:
        return playLines(now);
    case Phase::Quiet:
        if (m_course.state() != StepState::Waiting)
            return fail("step " + step.id + ": its check is met without its act: " + step.check.front().text());
        if (now - m_since < m_options.quiet)
            return;
        m_actedAt = now;
        if (m_options.byHand || step.lines.empty())
            tell("wait  step " + step.id + ": " + step.act + " (" + newest()->bootstrapServers + ")");
        return enter(m_options.byHand || step.lines.empty() || step.id == m_options.leaveOut ? Phase::Watching : Phase::Acting, now);
    case Phase::Watching:
        return watch(now);
    case Phase::Leaving:
        return awaitNothingLeft(m_lesson->topics, "ok    " + std::to_string(m_course.toDo()) + " acts, " + std::to_string(m_predictions) + " predictions",
                                now);
    }
}

void Rehearsal::watch(Instant now)
{
    const auto& step = m_course.step();
    if (m_course.state() == StepState::Met) {
        tell("ok    step " + step.id + ": met " + seconds(now - m_actedAt) + " after its act, not before");
        tellPredictions();
        if (!isFinished())
            leaveStep(now);
        return;
    }
    const auto byHand = m_options.byHand || step.lines.empty();
    const auto patience = step.id == m_options.leaveOut ? m_options.patienceLeftOut
                          : byHand                      ? m_options.patienceByHand
                                                        : m_options.patience;
    if (now - m_since > patience)
        fail("step " + step.id + ": not met within " + seconds(patience) +
             (step.id == m_options.leaveOut ? " (its act was left out): " : ": ") + unmet(step.check, m_course.parts()));
}

std::string Rehearsal::whatCameTrue(const Prediction& asked) const
{
    std::string several;
    for (const auto& option : asked.options)
        if (std::all_of(option.right.begin(), option.right.end(), [this](const Condition& right) { return m_course.isMet(right); }))
            several += (several.empty() ? "\"" : ", \"") + option.text + '"';
    return several.empty() ? "none of its options came true" : "several of its options came true: " + several;
}

void Rehearsal::tellPredictions()
{
    const auto& step = m_course.step();
    for (std::size_t i = 0; i < step.predictions.size(); ++i) {
        const auto& asked = step.predictions[i];
        const auto& state = m_course.predictions()[i];
        if (!state.right)
            return fail("step " + step.id + ": prediction " + asked.id + ": " + whatCameTrue(asked));
        ++m_predictions;
        tell("ok      prediction " + asked.id + ": \"" + asked.options[*state.right].text + "\" came true" +
                           (state.evidence == 0 ? std::string() : ", event " + std::to_string(state.evidence)));
    }
}

void Rehearsal::leaveStep(Instant now)
{
    if (m_course.next())
        return enterStep(now);
    enter(Phase::Cleaning, now);
}

} // namespace brokerscope::lesson
