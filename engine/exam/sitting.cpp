#include "engine/exam/sitting.h"

#include <algorithm>

namespace brokerscope::exam {
namespace {

constexpr std::size_t kMostEvents = 500; // they repeat themselves long before that

} // namespace

Sitting::Sitting(std::shared_ptr<const Exam> exam)
    : m_exam(std::move(exam))
    , m_before(std::make_shared<const cluster::ClusterSnapshot>())
    , m_now(m_before)
    , m_evidence(m_exam->evidence.size())
    , m_answers(m_exam->questions.size())
{
}

void Sitting::begin(SnapshotPtr now)
{
    m_before = m_now = std::move(now);
    m_actorsBefore = m_actors;
    m_events.clear();
    m_phase = Phase::Awaiting;
}

void Sitting::setTexts(std::shared_ptr<const Exam> exam)
{
    m_exam = std::move(exam);
}

lesson::Observed Sitting::observed() const
{
    return {*m_before, *m_now, m_events, m_actorsBefore, m_actors};
}

bool Sitting::isMet(const Condition& condition) const
{
    return condition.isMet(observed());
}

std::vector<bool> Sitting::repairParts() const
{
    std::vector<bool> parts;
    for (const auto& condition : m_exam->repaired)
        parts.push_back(m_phase == Phase::Running && isMet(condition));
    return parts;
}

std::vector<bool> Sitting::symptomParts() const
{
    std::vector<bool> parts;
    for (const auto& condition : m_exam->symptoms)
        parts.push_back(m_phase != Phase::Awaiting || isMet(condition));
    return parts;
}

bool Sitting::observe(SnapshotPtr now, Instant time)
{
    m_now = std::move(now);
    if (m_phase == Phase::Awaiting) {
        const auto parts = symptomParts();
        if (!std::all_of(parts.begin(), parts.end(), [](bool met) { return met; }))
            return false;
        letIn(time);
        return true;
    }
    return m_phase == Phase::Running && watch(time);
}

bool Sitting::observe(const cluster::Event& event)
{
    if (m_phase != Phase::Awaiting && m_phase != Phase::Running)
        return false;
    for (std::size_t i = 0; i < m_evidence.size(); ++i)
        if (m_exam->evidence[i].matches(event))
            m_evidence[i] = event.sequence;
    const bool sweeps = event.type == cluster::EventType::FaultsHealed || event.type == cluster::EventType::LinksHealed;
    const bool wasSwept = m_swept;
    m_swept = m_swept || (sweeps && m_phase == Phase::Running && !m_repairedAt);
    const auto speaksOf = [&](const Condition& condition) { return condition.matches(event); };
    const auto any = [&](const std::vector<Condition>& among) { return std::any_of(among.begin(), among.end(), speaksOf); };
    const auto anyWait = [&](const std::vector<Line>& lines) {
        return std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return line.wait && speaksOf(*line.wait); });
    };
    if (any(m_exam->symptoms) || any(m_exam->repaired) || any(m_exam->never) || anyWait(m_exam->fault) || anyWait(m_exam->repair)) {
        if (m_events.size() >= kMostEvents)
            m_events.erase(m_events.begin());
        m_events.push_back(event);
    }
    return m_swept != wasSwept;
}

void Sitting::letIn(Instant time)
{
    m_phase = Phase::Running;
    m_before = m_now;
    m_actorsBefore = m_actors;
    m_events.clear();
    m_letInAt = time;
}

bool Sitting::watch(Instant time)
{
    bool changed = false;
    for (std::size_t i = 0; !m_broken && i < m_exam->never.size(); ++i)
        if (isMet(m_exam->never[i])) {
            m_broken = i;
            changed = true;
        }
    const auto parts = repairParts();
    const bool holds = std::all_of(parts.begin(), parts.end(), [](bool met) { return met; });
    changed = changed || holds != m_holdsSince.has_value();
    if (!holds)
        m_holdsSince.reset();
    else if (!m_holdsSince)
        m_holdsSince = time;
    if (!m_repairedAt && m_holdsSince && time - *m_holdsSince >= m_exam->kept) {
        m_repairedAt = *m_holdsSince; // from then on it was
        changed = true;
    }
    return changed;
}

bool Sitting::answer(std::size_t question, std::size_t option)
{
    if (m_phase != Phase::Running || m_diagnosed || question >= m_answers.size() || option >= m_exam->questions[question].options.size())
        return false;
    m_answers[question] = option;
    return true;
}

bool Sitting::isAnswered() const
{
    return std::all_of(m_answers.begin(), m_answers.end(), [](const auto& one) { return one.has_value(); });
}

bool Sitting::handInDiagnosis()
{
    if (m_phase != Phase::Running || m_diagnosed || !isAnswered())
        return false;
    m_diagnosed = true;
    return true;
}

bool Sitting::takeHint()
{
    if (m_phase != Phase::Running || m_hints >= m_exam->hints.size())
        return false;
    ++m_hints;
    return true;
}

void Sitting::finish(Instant time)
{
    if (m_phase != Phase::Running)
        return;
    m_phase = Phase::Finished;
    m_finishedAt = time;
}

Duration Sitting::timeTaken(Instant now) const
{
    if (m_phase != Phase::Running && m_phase != Phase::Finished)
        return {};
    return (m_phase == Phase::Finished ? m_finishedAt : now) - m_letInAt;
}

std::optional<Duration> Sitting::timeToRepair() const
{
    return m_repairedAt ? std::optional<Duration>(*m_repairedAt - m_letInAt) : std::nullopt;
}

Score Sitting::score() const
{
    Score score;
    std::size_t right = 0;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        right += m_answers[i] == m_exam->questions[i].right() ? 1 : 0;
    score.diagnosis = static_cast<int>(static_cast<std::size_t>(kDiagnosisPoints) * right / m_answers.size());
    if (m_repairedAt && !m_broken)
        score.repair = m_swept ? kSweptPoints : kRepairPoints;
    score.hints = kHintCost * static_cast<int>(m_hints);
    return score;
}

std::vector<std::uint64_t> Sitting::evidence() const
{
    return m_evidence;
}

} // namespace brokerscope::exam
