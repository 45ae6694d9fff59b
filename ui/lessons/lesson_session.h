// One lesson that is under way in the window: its course, fed with what the cluster shows, and its lines, played on it.
// No widgets. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"

#include "engine/lesson/course.h"
#include "engine/scenario/actors.h"

#include <QObject>

#include <memory>
#include <optional>

namespace brokerscope::ui {

class LinePlayer;

class LessonSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,      // no lesson is open
        Broken,    // its file is, or nothing can be done to what the window shows: problem() says
        Preparing, // what it starts from is being made
        Unprepared, // that failed: problem() says
        Running,
    };

    // `source` outlives this.
    LessonSession(ClusterSource& source, std::unique_ptr<scenario::Actors> actors, QObject* parent);
    ~LessonSession() override;

    // A name, or a file. What was open is left.
    void open(const QString& name);
    void restart();
    void close(); // its producers and groups stop; topics stay
    void setLanguage(const QString& code); // of the texts; place and answers stay

    void next();
    void previous();
    void answer(std::size_t prediction, std::size_t option);
    void doIt(); // plays the lines of the present step's act

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const lesson::Course* course() const { return m_course.get(); } // null until one is prepared
    [[nodiscard]] bool isActing() const;
    [[nodiscard]] QString bootstrapServers() const;
    [[nodiscard]] const QString& actProblem() const { return m_actProblem; } // why "do it" failed; empty: it did not

signals:
    void changed();     // anything that is shown
    void stepEntered(); // also for the first
    void leaving();     // the present step, for another one or for good; course() still stands there
    void completed();   // the last act was seen

private:
    void prepare();
    void prepared(const QString& error);
    void beginWhenThere();
    void onEvents(const std::vector<cluster::Event>& events);
    void onSnapshot(const SnapshotPtr& snapshot);
    void noteProgress();
    void stopActing();
    void fail(State state, const QString& problem);

    ClusterSource& m_source;
    std::unique_ptr<scenario::Actors> m_actors;
    LinePlayer* m_player;
    QString m_name;
    QString m_language;
    std::shared_ptr<const lesson::Lesson> m_lesson;
    std::unique_ptr<lesson::Course> m_course;
    SnapshotPtr m_first; // when the start began
    std::vector<cluster::Event> m_startEvents;
    State m_state = State::None;
    enum class Playing { Nothing, Clean, Start, Act } m_playing = Playing::Nothing;
    bool m_completed = false;
    QString m_problem;
    QString m_actProblem;
};

} // namespace brokerscope::ui
