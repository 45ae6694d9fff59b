// Sits an exam from end to end without a learner: makes the scene and the fault, waits until it shows, answers the questions
// right, repairs it as the file says, and wants all points for that. It proves on the way that nothing repairs itself. A state
// machine: snapshots, events and the time go in; lines to perform and a report come out. One thread.
#pragma once

#include "engine/exam/sitting.h"
#include "engine/lesson/rehearsing.h"

#include <string>

namespace brokerscope::exam {

enum class LeaveOut {
    Nothing,
    Fault,     // then it must not show
    Diagnosis, // every question is answered wrong
    Repair,
};

struct RehearsalOptions
{
    LeaveOut leaveOut = LeaveOut::Nothing;
    Duration quiet = std::chrono::seconds(2);      // longer than `kept`: unrepaired, it has to stay so
    Duration patience = std::chrono::seconds(40);  // for the symptoms, the repair, and each line that waits
    Duration patienceLeftOut = std::chrono::seconds(8); // for what was left out and will not come
};

class Rehearsal final : public lesson::Rehearsing
{
public:
    Rehearsal(std::shared_ptr<const Exam> exam, RehearsalOptions options);

    void observe(SnapshotPtr snapshot, Instant now) override;
    void observe(const cluster::Event& event) override;
    void observe(scenario::ActorFigures actors) override;

private:
    enum class Step { Starting, Faulting, Awaiting, Quiet, Repairing, Watching, Cleaning, Leaving };

    [[nodiscard]] const std::vector<Line>& lines() const override;
    [[nodiscard]] bool isCleaning() const override { return m_step == Step::Cleaning; }
    [[nodiscard]] bool isMet(const Condition& condition) const override;
    void linesPlayed(Instant now) override;

    void advance(Instant now);
    void answer(bool right);
    void watch(Instant now);
    void enter(Step step, Instant now);
    [[nodiscard]] Duration patienceFor(LeaveOut part) const;

    std::shared_ptr<const Exam> m_exam;
    RehearsalOptions m_options;
    Sitting m_sitting;
    Step m_step = Step::Starting;
    Instant m_actedAt{};
};

} // namespace brokerscope::exam
