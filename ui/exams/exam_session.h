// One exam that is sat in the window: its sitting, fed with what the cluster really does, and its lines, played on it behind a
// covered source. No widgets. GUI thread only.
#pragma once

#include "ui/bridge/covered_source.h"

#include "engine/exam/sitting.h"
#include "engine/scenario/actors.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QTimer;

namespace brokerscope::ui {

class LinePlayer;

class ExamSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,       // no exam is open
        Broken,     // its file is, or nothing can be done to what the window shows: problem() says
        Preparing,  // the scene and the fault are being made
        Unprepared, // that failed, and is being undone: problem() says
        Running,
        Finished,   // the result is shown
        Cleaning,   // what the exam made is being undone
    };

    // `source` outlives this; covered while an exam is sat, if it can be.
    ExamSession(ClusterSource& source, std::unique_ptr<scenario::Actors> actors, QObject* parent);
    ~ExamSession() override;

    void open(const QString& name); // or a file
    // Undoes what this exam made when it was sat in a program that was torn off. Nothing if another one is open.
    void tidyUpAfter(const QString& name);
    void leave(); // undoes what the exam made; without a result if it is not finished. No other begins afterwards
    void setLanguage(const QString& code);

    void answer(std::size_t question, std::size_t option);
    void handInDiagnosis();
    void takeHint();
    void finish();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isTidyingUp() const { return m_playing == Playing::CleanUp; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const exam::Exam* exam() const { return m_exam.get(); }
    [[nodiscard]] const exam::Sitting* sitting() const { return m_sitting.get(); } // null until the scene is made
    [[nodiscard]] qint64 secondsTaken() const;
    [[nodiscard]] const QDateTime& begunAt() const { return m_begunAt; }

signals:
    void changed();
    void opening(); // this exam begins: whatever else acts on the cluster has to end
    void finished();
    void left(); // the cluster is in order again, and no other exam begins

private:
    void played(const QString& error);
    void onSnapshot(const SnapshotPtr& snapshot);
    void onEvents(const std::vector<cluster::Event>& events);
    void undo();
    void fail(State state, const QString& problem);
    void cover(Cover cover);
    void tidyUp();
    void closeNow();
    [[nodiscard]] ClusterSource& truth() const;
    [[nodiscard]] Instant now() const { return Instant(std::chrono::milliseconds(m_clock.elapsed())); }

    ClusterSource& m_source;
    std::unique_ptr<scenario::Actors> m_actors;
    LinePlayer* m_player;
    QTimer* m_patience; // for the fault to show
    QElapsedTimer m_clock;
    QString m_name;
    QString m_language;
    std::shared_ptr<const exam::Exam> m_exam;
    std::unique_ptr<exam::Sitting> m_sitting;
    SnapshotPtr m_first;
    std::vector<cluster::Event> m_startEvents;
    QDateTime m_begunAt;
    State m_state = State::None;
    enum class Playing { Nothing, Clean, Start, Fault, CleanUp } m_playing = Playing::Nothing;
    QString m_next; // to be opened when what was open is undone
    QString m_problem;
};

} // namespace brokerscope::ui
