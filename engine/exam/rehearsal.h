// Sits an exam from end to end without a learner: makes the scene and the fault, waits until it shows, answers the questions
// right, repairs it as the file says, and wants all points for that. It proves on the way that nothing repairs itself. A state
// machine: snapshots, events and the time go in; lines to perform and a report come out. One thread.
#pragma once

#include "engine/exam/sitting.h"

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

class Rehearsal
{
public:
    using SnapshotPtr = Sitting::SnapshotPtr;

    Rehearsal(std::shared_ptr<const Exam> exam, RehearsalOptions options);

    void observe(SnapshotPtr snapshot, Instant now); // also the call by which time passes
    void observe(const cluster::Event& event);
    void observe(scenario::ActorFigures actors); // before the snapshot that they belong to
    void performed(const Result<void>& result, Instant now); // the line that was taken

    // The next line to perform; then none until it is performed().
    [[nodiscard]] std::optional<std::string> takeLine();
    // What there is to tell since the last call, line by line.
    [[nodiscard]] std::vector<std::string> takeReport();
    [[nodiscard]] bool isFinished() const { return m_step == Step::Finished; }
    [[nodiscard]] bool isGood() const { return isFinished() && !m_failed; }

private:
    enum class Step { Starting, Faulting, Awaiting, Quiet, Repairing, Watching, Cleaning, Leaving, Finished };

    void advance(Instant now);
    void playLines(Instant now);
    void linesPlayed(Instant now);
    void answer(bool right);
    void watch(Instant now);
    void leave(Instant now);
    void enter(Step step, Instant now);
    void fail(const std::string& why);
    [[nodiscard]] const std::vector<Line>& lines() const;
    [[nodiscard]] bool isMet(const Condition& condition) const;
    [[nodiscard]] Duration patienceFor(LeaveOut part) const;
    [[nodiscard]] static std::string unmet(const std::vector<Condition>& conditions, const std::vector<bool>& parts);

    std::shared_ptr<const Exam> m_exam;
    RehearsalOptions m_options;
    Sitting m_sitting;
    Step m_step = Step::Starting;
    Instant m_since{}; // of the step, or of the line that waits
    Instant m_actedAt{};
    std::size_t m_line = 0;
    bool m_lineOut = false; // taken, or offered, and not performed yet
    std::optional<std::string> m_offered;
    SnapshotPtr m_first; // for what the start waits for
    SnapshotPtr m_now;
    scenario::ActorFigures m_actors;
    std::vector<cluster::Event> m_startEvents;
    std::vector<std::string> m_report;
    bool m_failed = false;
};

} // namespace brokerscope::exam
