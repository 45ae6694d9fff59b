#include "engine/lesson/course.h"

#include <algorithm>

namespace brokerscope::lesson {
namespace {

constexpr std::size_t kMostEvents = 500; // of one step; they repeat themselves long before that

bool matters(const Step& step, const cluster::Event& event)
{
    const auto speaksOf = [&](const Condition& condition) { return condition.matches(event); };
    if (std::any_of(step.lines.begin(), step.lines.end(), [&](const auto& line) { return line.wait && speaksOf(*line.wait); }))
        return true;
    if (std::any_of(step.check.begin(), step.check.end(), speaksOf))
        return true;
    for (const auto& prediction : step.predictions) {
        if (prediction.evidence && speaksOf(*prediction.evidence))
            return true;
        for (const auto& option : prediction.options)
            if (std::any_of(option.right.begin(), option.right.end(), speaksOf))
                return true;
    }
    return false;
}

bool allMet(const std::vector<Condition>& conditions, const Observed& observed)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const auto& condition) { return condition.isMet(observed); });
}

} // namespace

Course::Course(std::shared_ptr<const Lesson> lesson)
    : m_lesson(std::move(lesson))
    , m_now(std::make_shared<const cluster::ClusterSnapshot>())
{
    begin(m_now);
}

void Course::begin(SnapshotPtr now)
{
    m_now = std::move(now);
    m_progress.clear();
    for (const auto& step : m_lesson->steps)
        m_progress.push_back(freshProgress(step));
    m_at = 0;
    enter(0);
}

void Course::setTexts(std::shared_ptr<const Lesson> lesson)
{
    m_lesson = std::move(lesson);
}

Course::Progress Course::freshProgress(const Step& step) const
{
    Progress progress;
    progress.state = step.hasAct() ? StepState::Waiting : StepState::Reading;
    progress.predictions.resize(step.predictions.size());
    return progress;
}

Observed Course::observed(const Progress& progress) const
{
    return {*progress.before, *m_now, progress.events, progress.actorsBefore, m_actors};
}

void Course::enter(std::size_t step)
{
    m_at = step;
    auto& progress = m_progress[step];
    if (progress.entered)
        return;
    progress.entered = true;
    progress.before = m_now;
    progress.actorsBefore = m_actors;
    if (progress.state == StepState::Waiting && allMet(m_lesson->steps[step].check, observed(progress)))
        progress.state = StepState::MetBefore;
}

bool Course::observe(SnapshotPtr now)
{
    const auto trouble = this->trouble();
    const auto parts = this->parts();
    m_now = std::move(now);
    const bool met = evaluate();
    return met || trouble != this->trouble() || parts != this->parts();
}

bool Course::observe(const cluster::Event& event)
{
    auto& progress = m_progress[m_at];
    if (progress.state == StepState::Reading || !matters(step(), event))
        return false;
    if (progress.events.size() >= kMostEvents)
        progress.events.erase(progress.events.begin());
    progress.events.push_back(event);
    return evaluate() || findEvidence(progress);
}

bool Course::isMet(const Condition& condition) const
{
    return condition.isMet(observed(m_progress[m_at]));
}

// What shows who was right may come a moment after the check was met.
bool Course::findEvidence(Progress& progress)
{
    bool found = false;
    for (std::size_t i = 0; i < progress.predictions.size(); ++i) {
        auto& state = progress.predictions[i];
        const auto& evidence = step().predictions[i].evidence;
        if (!state.judged || state.evidence != 0 || !evidence)
            continue;
        state.evidence = evidence->eventIn(progress.events);
        found = found || state.evidence != 0;
    }
    return found;
}

bool Course::evaluate()
{
    auto& progress = m_progress[m_at];
    if (progress.state != StepState::Waiting || !allMet(step().check, observed(progress)))
        return false;
    progress.state = StepState::Met;
    judge(progress);
    return true;
}

void Course::judge(Progress& progress)
{
    for (std::size_t i = 0; i < progress.predictions.size(); ++i) {
        const auto& asked = step().predictions[i];
        auto& state = progress.predictions[i];
        std::optional<std::size_t> right;
        bool several = false;
        for (std::size_t option = 0; option < asked.options.size(); ++option) {
            if (!allMet(asked.options[option].right, observed(progress)))
                continue;
            several = several || right.has_value();
            right = option;
        }
        state.judged = true;
        state.right = several ? std::nullopt : right;
    }
    findEvidence(progress);
}

bool Course::answer(std::size_t prediction, std::size_t option)
{
    auto& states = m_progress[m_at].predictions;
    if (prediction >= states.size() || option >= step().predictions[prediction].options.size())
        return false;
    auto& state = states[prediction];
    if (state.judged && state.answer && !state.answeredLate)
        return false; // what was foretold stays foretold
    state.answer = option;
    state.answeredLate = state.judged || m_progress[m_at].state == StepState::MetBefore;
    return true;
}

bool Course::next()
{
    return goTo(m_at + 1);
}

bool Course::previous()
{
    return m_at > 0 && goTo(m_at - 1);
}

bool Course::goTo(std::size_t step)
{
    if (step >= m_lesson->steps.size())
        return false;
    enter(step);
    return true;
}

void Course::restartStep()
{
    m_progress[m_at] = freshProgress(step());
    enter(m_at);
}

std::vector<bool> Course::parts() const
{
    const auto& progress = m_progress[m_at];
    std::vector<bool> parts;
    for (const auto& condition : step().check)
        parts.push_back(progress.state == StepState::Met || condition.isMet(observed(progress)));
    return parts;
}

bool Course::isForetold() const
{
    const auto& states = m_progress[m_at].predictions;
    return std::all_of(states.begin(), states.end(), [](const auto& state) { return state.answer || state.judged; });
}

Trouble Course::trouble() const
{
    const auto& nodes = m_now->nodes;
    if (std::none_of(nodes.begin(), nodes.end(), [](const auto& node) { return node.state == cluster::NodeState::Running; }))
        return Trouble::NobodyRuns;
    if (static_cast<int>(nodes.size()) < m_lesson->nodes)
        return Trouble::TooFewNodes;
    return missingTopic().empty() ? Trouble::None : Trouble::TopicGone;
}

std::string Course::missingTopic() const
{
    for (const auto& topic : m_lesson->topics)
        if (!m_now->topic(topic))
            return topic;
    return {};
}

std::size_t Course::done() const
{
    std::size_t count = 0;
    for (const auto& progress : m_progress)
        count += progress.state == StepState::Met || progress.state == StepState::MetBefore ? 1 : 0;
    return count;
}

std::size_t Course::toDo() const
{
    const auto& steps = m_lesson->steps;
    return static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), [](const auto& step) { return step.hasAct(); }));
}

Course::Score Course::score() const
{
    Score score;
    for (const auto& progress : m_progress)
        for (const auto& state : progress.predictions)
            if (state.judged && state.answer && !state.answeredLate) {
                ++score.judged;
                score.right += state.isRight() ? 1 : 0;
            }
    return score;
}

} // namespace brokerscope::lesson
