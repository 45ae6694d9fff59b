// A learner's way through one lesson: where they are, what the cluster has answered to them, what they foretold. A state
// machine: snapshots, events and answers go in; it looks at nothing by itself. The act of a step counts however it was done:
// in the window, by `ctl`, by a program of the learner's own. One thread.
#pragma once

#include "engine/lesson/lesson.h"

#include <memory>
#include <optional>
#include <vector>

namespace brokerscope::lesson {

enum class StepState {
    Reading,   // there is no act
    Waiting,   // for the act
    Met,
    MetBefore, // it was so when the learner came: nothing needs to be done
};

struct PredictionState
{
    std::optional<std::size_t> answer; // the option that the learner chose
    bool judged = false;
    std::optional<std::size_t> right; // decided by the cluster; none: no option, or several, came true
    bool answeredLate = false;        // the act was already made
    std::uint64_t evidence = 0;       // sequence of the event that shows it; 0: none

    [[nodiscard]] bool isRight() const { return judged && answer && answer == right; }
};

// Why the lesson cannot go on as things are.
enum class Trouble {
    None,
    NobodyRuns,  // no node is up
    TopicGone,   // one that the lesson made was deleted
    TooFewNodes, // for this lesson
};

class Course
{
public:
    using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

    explicit Course(std::shared_ptr<const Lesson> lesson);

    // From the first step on; what was answered is forgotten. Call it when the lesson's start has been played.
    void begin(SnapshotPtr now);
    // What is shown and said changes, and nothing else: another language of the same lesson.
    void setTexts(std::shared_ptr<const Lesson> lesson);

    // Each returns whether anything that is shown has changed.
    bool observe(SnapshotPtr now);
    // Of the clients that the lesson has started; they count from the next snapshot on.
    void observe(scenario::ActorFigures actors) { m_actors = std::move(actors); }
    bool observe(const cluster::Event& event);
    bool answer(std::size_t prediction, std::size_t option);

    // Steps can be left and come back to at any time; what was seen there stays seen. False: there is none.
    bool next();
    bool previous();
    bool goTo(std::size_t step);
    // Forgets what this step has seen and was answered: it counts from now.
    void restartStep();

    [[nodiscard]] const Lesson& lesson() const { return *m_lesson; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] const Step& step() const { return m_lesson->steps[m_at]; }
    [[nodiscard]] bool isLast() const { return m_at + 1 == m_lesson->steps.size(); }
    [[nodiscard]] StepState state() const { return m_progress[m_at].state; }
    [[nodiscard]] StepState state(std::size_t step) const { return m_progress[step].state; }
    // Of each condition of the present step's check, whether it is met now.
    [[nodiscard]] std::vector<bool> parts() const;
    [[nodiscard]] const std::vector<PredictionState>& predictions() const { return m_progress[m_at].predictions; }
    [[nodiscard]] const std::vector<PredictionState>& predictions(std::size_t step) const { return m_progress[step].predictions; }
    // Of any condition, by what the present step has to go by.
    [[nodiscard]] bool isMet(const Condition& condition) const;
    // All predictions of the present step have been answered or judged.
    [[nodiscard]] bool isForetold() const;
    [[nodiscard]] Trouble trouble() const;
    // The topic that is missing, when there is that trouble.
    [[nodiscard]] std::string missingTopic() const;

    // Steps whose act was seen, and how many there are with an act.
    [[nodiscard]] std::size_t done() const;
    [[nodiscard]] std::size_t toDo() const;
    struct Score
    {
        std::size_t right = 0;
        std::size_t judged = 0;
    };
    [[nodiscard]] Score score() const; // of the predictions that were answered in time
    [[nodiscard]] bool isComplete() const { return done() == toDo(); }

private:
    struct Progress
    {
        StepState state = StepState::Reading;
        bool entered = false;
        SnapshotPtr before;                 // when the learner came
        scenario::ActorFigures actorsBefore;
        std::vector<cluster::Event> events; // since then, those that matter to this step
        std::vector<PredictionState> predictions;
    };

    void enter(std::size_t step);
    [[nodiscard]] Progress freshProgress(const Step& step) const;
    [[nodiscard]] Observed observed(const Progress& progress) const;
    bool evaluate();
    void judge(Progress& progress);
    bool findEvidence(Progress& progress);

    std::shared_ptr<const Lesson> m_lesson;
    SnapshotPtr m_now;
    scenario::ActorFigures m_actors;
    std::size_t m_at = 0;
    std::vector<Progress> m_progress;
};

} // namespace brokerscope::lesson
