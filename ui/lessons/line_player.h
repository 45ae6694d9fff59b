// Plays the lines of a lesson against the cluster, one after another, as its "start" and its "Do it for me" need it. Commands
// go through the window's source, what needs a Kafka client through the actors. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"

#include "engine/lesson/lesson.h"
#include "engine/scenario/actors.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace brokerscope::ui {

class LinePlayer : public QObject
{
    Q_OBJECT

public:
    enum class Errors { Stop, Ignore };

    // Both outlive this.
    LinePlayer(ClusterSource& source, scenario::Actors& actors, QObject* parent);

    // What was played before is given up. `isMet` judges what the lines wait for.
    void play(std::vector<lesson::Line> lines, Errors errors, std::function<bool(const lesson::Condition&)> isMet);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_playing; }

signals:
    // `error`: empty when all lines have taken effect, else the line and a sentence.
    void finished(const QString& error);

private:
    void goOn();
    void perform(const lesson::Line& line);
    void performed(quint64 run, const QString& error);
    void end(const QString& error);

    ClusterSource& m_source;
    scenario::Actors& m_actors;
    std::vector<lesson::Line> m_lines;
    std::function<bool(const lesson::Condition&)> m_isMet;
    Errors m_errors = Errors::Stop;
    std::size_t m_next = 0;
    NodeId m_it = kNoNode;
    bool m_playing = false;
    bool m_lineOut = false;
    quint64 m_run = 0; // answers to what was given up are not for us
    struct Commanded // a command that is under way; a line may be several
    {
        std::size_t kind = 0;
        std::function<void(Result<void>)> done;
    };
    std::vector<Commanded> m_commands;
    QTimer* m_patience;
};

} // namespace brokerscope::ui
