// Plays a lesson from end to end as a learner would, without one: performs each act by its lines, waits for its check, has the
// cluster judge the predictions. It proves on the way that no check is met without its act. A state machine: snapshots,
// events, answers and the time go in; lines to perform and a report come out. One thread.
#pragma once

#include "engine/base/time.h"
#include "engine/lesson/course.h"

#include <functional>
#include <string>

namespace brokerscope::lesson {

struct RehearsalOptions
{
    std::string leaveOut; // id of a step whose act is not made: the rehearsal has to fail there; empty: none
    bool byHand = false;  // somebody else makes all acts: who, and with what program, does not matter
    Duration quiet = std::chrono::milliseconds(300); // a check has to stay unmet for so long without its act
    Duration patience = std::chrono::seconds(30);    // for a check, once its act was made: the cleaner looks every 15 s
    Duration patienceByHand = std::chrono::minutes(2);
};

class Rehearsal
{
public:
    using SnapshotPtr = Course::SnapshotPtr;

    Rehearsal(std::shared_ptr<const Lesson> lesson, RehearsalOptions options);

    void observe(SnapshotPtr snapshot, Instant now); // also the call by which time passes
    void observe(const cluster::Event& event);
    void observe(scenario::ActorFigures actors); // before the snapshot that they belong to
    void performed(const Result<void>& result, Instant now); // the line that was taken

    // The next line to perform; then none until it is performed().
    [[nodiscard]] std::optional<std::string> takeLine();
    // What there is to tell since the last call, line by line.
    [[nodiscard]] std::vector<std::string> takeReport();
    [[nodiscard]] bool isFinished() const { return m_phase == Phase::Finished; }
    [[nodiscard]] bool isGood() const { return isFinished() && !m_failed; }

private:
    enum class Phase { Starting, Quiet, Acting, Watching, Cleaning, Leaving, Finished };

    void advance(Instant now);
    void playLines(Instant now);
    void linesPlayed(Instant now);
    void enterStep(Instant now);
    void watch(Instant now);
    void tellPredictions();
    void leaveStep(Instant now);
    void fail(const std::string& why);
    void enter(Phase phase, Instant now);
    [[nodiscard]] const std::vector<Line>& lines() const;
    [[nodiscard]] bool isMet(const Condition& condition) const;
    [[nodiscard]] std::string unmet() const;

    std::shared_ptr<const Lesson> m_lesson;
    RehearsalOptions m_options;
    Course m_course;
    Phase m_phase = Phase::Starting;
    Instant m_since{};  // of the phase, or of the line that waits
    Instant m_actedAt{};
    std::size_t m_line = 0;
    bool m_lineOut = false; // taken, or offered, and not performed yet
    std::optional<std::string> m_offered;
    SnapshotPtr m_first; // for what the start waits for
    SnapshotPtr m_now;
    scenario::ActorFigures m_actors;
    std::vector<cluster::Event> m_startEvents;
    std::vector<std::string> m_report;
    std::size_t m_predictions = 0;
    bool m_failed = false;
};

} // namespace brokerscope::lesson
