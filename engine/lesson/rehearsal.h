// Plays a lesson from end to end as a learner would, without one: performs each act by its lines, waits for its check, has the
// cluster judge the predictions. It proves on the way that no check is met without its act. A state machine: snapshots,
// events, answers and the time go in; lines to perform and a report come out. One thread.
#pragma once

#include "engine/lesson/course.h"
#include "engine/lesson/rehearsing.h"

#include <string>

namespace brokerscope::lesson {

struct RehearsalOptions
{
    std::string leaveOut; // id of a step whose act is not made: the rehearsal has to fail there; empty: none
    bool byHand = false;  // somebody else makes all acts: who, and with what program, does not matter
    Duration quiet = std::chrono::milliseconds(300); // a check has to stay unmet for so long without its act
    Duration patience = std::chrono::seconds(30);    // for a check, once its act was made: the cleaner looks every 15 s
    Duration patienceByHand = std::chrono::minutes(2);
    Duration patienceLeftOut = std::chrono::seconds(3); // for what was left out and will not come
};

class Rehearsal final : public Rehearsing
{
public:
    Rehearsal(std::shared_ptr<const Lesson> lesson, RehearsalOptions options);

    void observe(SnapshotPtr snapshot, Instant now) override;
    void observe(const cluster::Event& event) override;
    void observe(scenario::ActorFigures actors) override;

private:
    enum class Phase { Starting, Quiet, Acting, Watching, Cleaning, Leaving };

    [[nodiscard]] const std::vector<Line>& lines() const override;
    [[nodiscard]] bool isCleaning() const override { return m_phase == Phase::Cleaning; }
    [[nodiscard]] bool isMet(const Condition& condition) const override;
    void linesPlayed(Instant now) override;

    void advance(Instant now);
    void enterStep(Instant now);
    void watch(Instant now);
    [[nodiscard]] std::string whatCameTrue(const Prediction& asked) const;
    void tellPredictions();
    void leaveStep(Instant now);
    void enter(Phase phase, Instant now);

    std::shared_ptr<const Lesson> m_lesson;
    RehearsalOptions m_options;
    Course m_course;
    Phase m_phase = Phase::Starting;
    Instant m_actedAt{};
    std::size_t m_predictions = 0;
};

} // namespace brokerscope::lesson
