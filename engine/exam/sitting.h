// A learner's way through one exam: whether the fault shows, what was answered, whether it is repaired, and the score. A state
// machine: snapshots, events, answers and the time go in; it looks at nothing by itself. Nobody asks who repaired it or how.
// One thread.
#pragma once

#include "engine/exam/exam.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace brokerscope::exam {

constexpr int kDiagnosisPoints = 50; // shared out evenly over the questions
constexpr int kRepairPoints = 50;
constexpr int kSweptPoints = 25; // for a repair by undoing every fault at once: nothing was found that way
constexpr int kHintCost = 5;

enum class Phase {
    Preparing, // nothing counts yet
    Awaiting,  // the fault was made; the learner is let in when it shows
    Running,
    Finished,
};

struct Score
{
    int diagnosis = 0;
    int repair = 0;
    int hints = 0; // taken off
    [[nodiscard]] int total() const { return std::max(0, diagnosis + repair - hints); }
};

class Sitting
{
public:
    using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

    explicit Sitting(std::shared_ptr<const Exam> exam);

    // Now the fault is made: symptoms count from here.
    void begin(SnapshotPtr now);
    // What is shown, and nothing else: another language of the same exam.
    void setTexts(std::shared_ptr<const Exam> exam);

    // Each returns whether anything that is shown has changed. The snapshot is also the call by which time passes.
    bool observe(SnapshotPtr now, Instant time);
    bool observe(const cluster::Event& event);
    void observe(scenario::ActorFigures actors) { m_actors = std::move(actors); } // from the next snapshot on

    bool answer(std::size_t question, std::size_t option); // can be changed until the diagnosis is handed in
    bool handInDiagnosis(); // false: a question is open, or it was handed in
    bool takeHint();        // false: there are no more
    void finish(Instant time); // hands in what there is; no effect before the learner was let in

    [[nodiscard]] const Exam& exam() const { return *m_exam; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::vector<std::optional<std::size_t>>& answers() const { return m_answers; }
    [[nodiscard]] bool isAnswered() const; // every question is
    [[nodiscard]] bool isDiagnosed() const { return m_diagnosed; }
    [[nodiscard]] std::size_t hintsTaken() const { return m_hints; }
    // All conditions of the repair hold now, and since when.
    [[nodiscard]] std::optional<Instant> holdsSince() const { return m_holdsSince; }
    [[nodiscard]] bool isRepaired() const { return m_repairedAt.has_value(); }
    [[nodiscard]] std::vector<bool> repairParts() const;
    [[nodiscard]] std::vector<bool> symptomParts() const;
    [[nodiscard]] bool isSwept() const { return m_swept; } // every fault was undone at once before it was repaired
    // What must never happen and did; null: nothing. The repair brings no points then.
    [[nodiscard]] const Condition* broken() const { return m_broken ? &m_exam->never[*m_broken] : nullptr; }
    [[nodiscard]] Instant letInAt() const { return m_letInAt; }
    [[nodiscard]] Duration timeTaken(Instant now) const; // since the learner was let in, to the end
    [[nodiscard]] std::optional<Duration> timeToRepair() const;
    [[nodiscard]] Score score() const;
    // Of each piece of evidence the newest event, by its sequence; 0: none was seen.
    [[nodiscard]] std::vector<std::uint64_t> evidence() const;
    // Of any condition, as the present phase counts.
    [[nodiscard]] bool isMet(const Condition& condition) const;

private:
    void letIn(Instant time);
    bool watch(Instant time);
    [[nodiscard]] lesson::Observed observed() const;

    std::shared_ptr<const Exam> m_exam;
    Phase m_phase = Phase::Preparing;
    SnapshotPtr m_before; // when the phase began
    SnapshotPtr m_now;
    scenario::ActorFigures m_actorsBefore;
    scenario::ActorFigures m_actors;
    std::vector<cluster::Event> m_events;  // since the phase began, those that matter
    std::vector<std::uint64_t> m_evidence;
    std::vector<std::optional<std::size_t>> m_answers;
    bool m_diagnosed = false;
    std::size_t m_hints = 0;
    std::optional<Instant> m_holdsSince;
    std::optional<Instant> m_repairedAt;
    bool m_swept = false;
    std::optional<std::size_t> m_broken;
    Instant m_letInAt{};
    Instant m_finishedAt{};
};

} // namespace brokerscope::exam
