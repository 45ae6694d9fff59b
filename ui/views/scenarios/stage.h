// Where scenarios and set pieces are played in the window: one at a time, on the cluster that is shown, with clients whose
// cards stand in Produce and Consume. GUI thread only.
#pragma once

#include "engine/base/time.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace brokerscope::scenario {
class Performance;
struct Judged;
struct Scenario;
} // namespace brokerscope::scenario

namespace brokerscope::ui {

class ClusterSource;
class WorkloadActors;
class Workloads;

class Stage final : public QObject
{
    Q_OBJECT

public:
    // Both outlive the stage.
    Stage(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);
    ~Stage() override;

    // A name of the library, or a file. What plays is stopped first. What is wrong with it stands in problem().
    void play(const QString& nameOrFile);
    // Its clients stop; topics and records stay.
    void stop();
    void playFault();
    // Undoes every fault and starts whatever is down.
    void healEverything();

    [[nodiscard]] const scenario::Performance* performance() const { return m_play.get(); } // null: nothing plays
    [[nodiscard]] const QString& problem() const { return m_problem; } // of the last one that could not be played
    // Why nothing can be played or healed now; empty: it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] std::vector<scenario::Judged> judged() const;
    [[nodiscard]] bool faultPlayed() const { return m_faultPlayed; }

signals:
    void changed();

private:
    bool isRefused();
    void step();

    ClusterSource& m_source;
    const std::unique_ptr<WorkloadActors> m_actors;
    std::unique_ptr<scenario::Scenario> m_waiting; // for nodes that run
    Instant m_waitingSince{};
    std::unique_ptr<scenario::Performance> m_play;
    quint64 m_plays = 0; // answers to the acts of an earlier one are not for this
    bool m_faultPlayed = false;
    QString m_problem;
};

} // namespace brokerscope::ui
