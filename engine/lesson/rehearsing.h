// What plays itself from end to end on a live cluster, as a lesson and an exam do: its lines one after the other, what they wait
// for, and a report. A state machine: snapshots, events, answers and the time go in; lines to perform and a report come out.
// One thread.
#pragma once

#include "engine/base/time.h"
#include "engine/lesson/lesson.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::lesson {

class Rehearsing
{
public:
    using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

    virtual ~Rehearsing() = default;

    virtual void observe(SnapshotPtr snapshot, Instant now) = 0; // also the call by which time passes
    virtual void observe(const cluster::Event& event) = 0;
    virtual void observe(scenario::ActorFigures actors) = 0; // before the snapshot that they belong to
    void performed(const Result<void>& result, Instant now); // the line that was taken

    // The next line to perform; then none until it is performed().
    [[nodiscard]] std::optional<std::string> takeLine();
    // What there is to tell since the last call, line by line.
    [[nodiscard]] std::vector<std::string> takeReport();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isGood() const { return m_finished && !m_failed; }

protected:
    // `what`: "lesson" or "exam"; `name` is that of its file, without the ending.
    Rehearsing(const char* what, std::string name, const std::string& title, Duration patience);

    // Of the part that is being played.
    [[nodiscard]] virtual const std::vector<Line>& lines() const = 0;
    [[nodiscard]] virtual bool isCleaning() const = 0; // and so may find nothing to do
    [[nodiscard]] virtual bool isMet(const Condition& condition) const = 0;
    virtual void linesPlayed(Instant now) = 0;

    void remember(SnapshotPtr snapshot, Instant now);
    // Counted from the first snapshot, with the events that were given to fromStart().
    [[nodiscard]] bool isMetFromStart(const Condition& condition) const;
    void fromStart(const cluster::Event& event) { m_startEvents.push_back(event); }
    void restartLines(Instant now); // another part begins
    void playLines(Instant now);
    // After the cleaning: good when none of the topics is there any more.
    void awaitNothingLeft(const std::vector<std::string>& topics, const std::string& good, Instant now);
    void tell(std::string line) { m_report.push_back(std::move(line)); }
    void fail(const std::string& why);

    [[nodiscard]] static std::string seconds(Duration duration); // "1.25 s"
    // The conditions that do not hold, quoted.
    [[nodiscard]] static std::string unmet(const std::vector<Condition>& conditions, const std::vector<bool>& parts);

    const SnapshotPtr& newest() const { return m_now; }
    scenario::ActorFigures m_actors;
    Instant m_since{}; // of the part, or of the line that waits

private:
    std::string m_what;
    std::string m_name;
    Duration m_patience; // for each line that waits
    std::size_t m_line = 0;
    bool m_lineOut = false; // taken, or offered, and not performed yet
    std::optional<std::string> m_offered;
    SnapshotPtr m_first;
    SnapshotPtr m_now;
    std::vector<cluster::Event> m_startEvents;
    std::vector<std::string> m_report;
    bool m_finished = false;
    bool m_failed = false;
};

} // namespace brokerscope::lesson
