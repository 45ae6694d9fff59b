#include "engine/lesson/rehearsal.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace brokerscope::lesson {
namespace {

std::string seconds(Duration duration)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << std::chrono::duration<double>(duration).count() << " s";
    return text.str();
}

} // namespace

Rehearsal::Rehearsal(std::shared_ptr<const Lesson> lesson, RehearsalOptions options)
    : m_lesson(std::move(lesson))
    , m_options(std::move(options))
    , m_course(m_lesson)
{
    m_report.push_back("lesson " + m_lesson->name + ": " + m_lesson->title);
}

const std::vector<Line>& Rehearsal::lines() const
{
    return m_phase == Phase::Starting ? m_lesson->start : m_phase == Phase::Cleaning ? m_lesson->clean : m_course.step().lines;
}

bool Rehearsal::isMet(const Condition& condition) const
{
    return m_phase == Phase::Acting ? m_course.isMet(condition) : condition.isMet({*m_first, *m_now, m_startEvents, {}, m_actors});
}

void Rehearsal::enter(Phase phase, Instant now)
{
    m_phase = phase;
    m_since = now;
    m_line = 0;
}

void Rehearsal::fail(const std::string& why)
{
    m_failed = true;
    m_report.push_back("FAIL  " + why);
    m_phase = Phase::Finished;
}

std::optional<std::string> Rehearsal::takeLine()
{
    return std::exchange(m_offered, std::nullopt);
}

std::vector<std::string> Rehearsal::takeReport()
{
    return std::exchange(m_report, {});
}

void Rehearsal::observe(const cluster::Event& event)
{
    if (m_phase == Phase::Starting)
        m_startEvents.push_back(event);
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
    if (m_first == nullptr) {
        m_first = snapshot;
        m_since = now;
    }
    m_now = std::move(snapshot);
    if (m_phase != Phase::Starting && m_phase != Phase::Cleaning && !isFinished())
        m_course.observe(m_now);
    advance(now);
}

void Rehearsal::performed(const Result<void>& result, Instant now)
{
    m_lineOut = false;
    if (isFinished())
        return;
    const auto& line = lines()[m_line];
    // What cleans up may find nothing to clean.
    if (!result && m_phase != Phase::Cleaning)
        return fail(m_lesson->name + ".yaml:" + std::to_string(line.number) + ": \"" + line.text + "\": " + result.error().message());
    ++m_line;
    m_since = now;
}

void Rehearsal::playLines(Instant now)
{
    if (m_lineOut)
        return;
    while (m_line < lines().size()) {
        const auto& line = lines()[m_line];
        if (!line.wait) {
            m_offered = line.act;
            m_lineOut = true;
            return;
        }
        if (!isMet(*line.wait)) {
            if (now - m_since > m_options.patience)
                fail(m_lesson->name + ".yaml:" + std::to_string(line.number) + ": \"" + line.text + "\" did not come about within " +
                     seconds(m_options.patience));
            return;
        }
        ++m_line;
        m_since = now;
    }
    linesPlayed(now);
}

void Rehearsal::linesPlayed(Instant now)
{
    if (m_phase == Phase::Starting) {
        m_course.begin(m_now);
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
        m_report.push_back("ok    step " + step.id + ": to be read");
        return leaveStep(now);
    }
    // Which answer is chosen does not matter here: the cluster says which one was right.
    for (std::size_t i = 0; i < step.predictions.size(); ++i)
        m_course.answer(i, 0);
    enter(Phase::Quiet, now);
}

std::string Rehearsal::unmet() const
{
    std::string list;
    const auto parts = m_course.parts();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i])
            list += (list.empty() ? "\"" : ", \"") + m_course.step().check[i].text() + "\"";
    return list;
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
            m_report.push_back("wait  step " + step.id + ": " + step.act + " (" + m_now->bootstrapServers + ")");
        return enter(m_options.byHand || step.lines.empty() || step.id == m_options.leaveOut ? Phase::Watching : Phase::Acting, now);
    case Phase::Watching:
        return watch(now);
    case Phase::Leaving: {
        const auto left = std::find_if(m_lesson->topics.begin(), m_lesson->topics.end(), [&](const auto& topic) { return m_now->topic(topic); });
        if (left != m_lesson->topics.end()) {
            if (now - m_since > m_options.patience)
                fail("the lesson leaves its topic " + *left + " behind: \"clean\" does not delete it");
            return;
        }
        m_report.push_back("ok    " + std::to_string(m_course.toDo()) + " acts, " + std::to_string(m_predictions) + " predictions");
        m_phase = Phase::Finished;
        return;
    }
    case Phase::Finished:
        return;
    }
}

void Rehearsal::watch(Instant now)
{
    const auto& step = m_course.step();
    if (m_course.state() == StepState::Met) {
        m_report.push_back("ok    step " + step.id + ": met " + seconds(now - m_actedAt) + " after its act, not before");
        tellPredictions();
        if (!isFinished())
            leaveStep(now);
        return;
    }
    const auto byHand = m_options.byHand || step.lines.empty();
    const auto patience = byHand ? m_options.patienceByHand : m_options.patience;
    if (now - m_since > patience)
        fail("step " + step.id + ": not met within " + seconds(patience) +
             (step.id == m_options.leaveOut ? " (its act was left out): " : ": ") + unmet());
}

void Rehearsal::tellPredictions()
{
    const auto& step = m_course.step();
    for (std::size_t i = 0; i < step.predictions.size(); ++i) {
        const auto& asked = step.predictions[i];
        const auto& state = m_course.predictions()[i];
        if (!state.right)
            return fail("step " + step.id + ": prediction " + asked.id + ": none of its options came true, or several did");
        ++m_predictions;
        m_report.push_back("ok      prediction " + asked.id + ": \"" + asked.options[*state.right].text + "\" came true" +
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
