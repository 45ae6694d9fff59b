#include "engine/exam/rehearsal.h"

namespace brokerscope::exam {

Rehearsal::Rehearsal(std::shared_ptr<const Exam> exam, RehearsalOptions options)
    : Rehearsing("exam", exam->name, exam->title, options.patience)
    , m_exam(std::move(exam))
    , m_options(options)
    , m_sitting(m_exam)
{
}

const std::vector<Line>& Rehearsal::lines() const
{
    switch (m_step) {
    case Step::Starting:
        return m_exam->start;
    case Step::Faulting:
        return m_exam->fault;
    case Step::Cleaning:
        return m_exam->clean;
    default:
        return m_exam->repair;
    }
}

// What the scene and the fault wait for counts from the beginning, all else as the sitting counts.
bool Rehearsal::isMet(const Condition& condition) const
{
    if (m_step == Step::Starting || m_step == Step::Faulting || m_step == Step::Cleaning)
        return isMetFromStart(condition);
    return m_sitting.isMet(condition);
}

void Rehearsal::enter(Step step, Instant now)
{
    m_step = step;
    restartLines(now);
}

void Rehearsal::observe(const cluster::Event& event)
{
    if (m_step == Step::Starting || m_step == Step::Faulting)
        fromStart(event);
    m_sitting.observe(event); // before it begins, it takes no notice
}

void Rehearsal::observe(scenario::ActorFigures actors)
{
    m_actors = actors;
    m_sitting.observe(std::move(actors));
}

void Rehearsal::observe(SnapshotPtr snapshot, Instant now)
{
    remember(std::move(snapshot), now);
    // The learner is let in when the fault was made, and not in the middle of it.
    if (m_step != Step::Starting && m_step != Step::Faulting)
        m_sitting.observe(newest(), now);
    advance(now);
}

void Rehearsal::linesPlayed(Instant now)
{
    switch (m_step) {
    case Step::Starting:
        m_sitting.begin(newest());
        return enter(m_options.leaveOut == LeaveOut::Fault ? Step::Awaiting : Step::Faulting, now);
    case Step::Faulting:
        return enter(Step::Awaiting, now);
    case Step::Cleaning:
        return enter(Step::Leaving, now);
    default:
        m_actedAt = now;
        return enter(Step::Watching, now);
    }
}

void Rehearsal::answer(bool right)
{
    for (std::size_t i = 0; i < m_exam->questions.size(); ++i) {
        const auto wanted = m_exam->questions[i].right();
        m_sitting.answer(i, right ? wanted : (wanted + 1) % m_exam->questions[i].options.size());
    }
    m_sitting.handInDiagnosis();
}

Duration Rehearsal::patienceFor(LeaveOut part) const
{
    return m_options.leaveOut == part ? m_options.patienceLeftOut : m_options.patience;
}

void Rehearsal::advance(Instant now)
{
    if (isFinished())
        return;
    switch (m_step) {
    case Step::Starting:
    case Step::Faulting:
    case Step::Repairing:
    case Step::Cleaning:
        return playLines(now);
    case Step::Awaiting:
        if (m_sitting.phase() == Phase::Running) {
            tell("ok    the fault shows " + seconds(now - m_since) + " after it was made");
            answer(m_options.leaveOut != LeaveOut::Diagnosis);
            return enter(Step::Quiet, now);
        }
        if (now - m_since > patienceFor(LeaveOut::Fault))
            fail("the fault does not show within " + seconds(patienceFor(LeaveOut::Fault)) +
                 (m_options.leaveOut == LeaveOut::Fault ? " (it was left out): " : ": ") + unmet(m_exam->symptoms, m_sitting.symptomParts()));
        return;
    case Step::Quiet:
        if (m_sitting.isRepaired())
            return fail("it counts as repaired, and nobody has repaired it: " + m_exam->repaired.front().text());
        if (now - m_since < m_exam->kept + m_options.quiet)
            return;
        tell("ok    it does not repair itself");
        m_actedAt = now;
        return enter(m_options.leaveOut == LeaveOut::Repair ? Step::Watching : Step::Repairing, now);
    case Step::Watching:
        return watch(now);
    case Step::Leaving:
        return awaitNothingLeft(m_exam->topics, "ok    nothing is left behind", now);
    }
}

void Rehearsal::watch(Instant now)
{
    if (!m_sitting.isRepaired()) {
        if (now - m_since > patienceFor(LeaveOut::Repair) + m_exam->kept)
            fail("not repaired within " + seconds(patienceFor(LeaveOut::Repair)) +
                 (m_options.leaveOut == LeaveOut::Repair ? " (the repair was left out): " : ": ") + unmet(m_exam->repaired, m_sitting.repairParts()));
        return;
    }
    tell("ok    repaired " + seconds(now - m_actedAt) + " after the repair, and it stays so");
    m_sitting.finish(now);
    for (std::size_t i = 0; i < m_exam->evidence.size(); ++i) {
        const auto event = m_sitting.evidence()[i];
        if (event == 0)
            return fail("the evidence \"" + m_exam->evidence[i].text() + "\" was not seen");
        tell("ok    the evidence \"" + m_exam->evidence[i].text() + "\" is event " + std::to_string(event));
    }
    const auto score = m_sitting.score();
    const auto points = "score " + std::to_string(score.total()) + ": diagnosis " + std::to_string(score.diagnosis) + ", repair " + std::to_string(score.repair);
    if (const auto* broken = m_sitting.broken())
        return fail("what must never happen came about: \"" + broken->text() + "\"; " + points);
    if (score.total() != kDiagnosisPoints + kRepairPoints)
        return fail(points + (m_options.leaveOut == LeaveOut::Diagnosis ? " (every answer was wrong)" : ""));
    tell("ok    " + points);
    enter(Step::Cleaning, now);
}

} // namespace brokerscope::exam
