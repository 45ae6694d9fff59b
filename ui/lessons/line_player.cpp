#include "ui/lessons/line_player.h"

#include "engine/scenario/act.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kPatienceMs = 30'000; // for one line

} // namespace

LinePlayer::LinePlayer(ClusterSource& source, scenario::Actors& actors, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_actors(actors)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { end(tr("it has not come about within %1 seconds").arg(kPatienceMs / 1000)); });
    connect(&m_source, &ClusterSource::snapshotChanged, this, &LinePlayer::goOn);
    connect(&m_source, &ClusterSource::commandFinished, this, [this](const cluster::Command& command, const QString& error) {
        // The source answers commands in their order; one of ours is the first of its kind.
        const auto ours = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto& one) { return one.kind == command.index(); });
        if (ours == m_commands.end())
            return;
        const auto done = std::move(ours->done);
        m_commands.erase(ours);
        done(error.isEmpty() ? Result<void>(success()) : Result<void>(makeError(ErrorKind::Unavailable, {}, error.toStdString())));
    });
}

void LinePlayer::play(std::vector<lesson::Line> lines, Errors errors, std::function<bool(const lesson::Condition&)> isMet)
{
    stop();
    m_lines = std::move(lines);
    m_isMet = std::move(isMet);
    m_errors = errors;
    m_playing = true;
    // From the event loop: who asked is told by the signal, never within the call.
    QMetaObject::invokeMethod(this, &LinePlayer::goOn, Qt::QueuedConnection);
}

void LinePlayer::stop()
{
    ++m_run;
    m_playing = m_lineOut = false;
    m_next = 0;
    m_lines.clear();
    m_commands.clear();
    m_patience->stop();
}

void LinePlayer::goOn()
{
    while (m_playing && !m_lineOut) {
        if (m_next == m_lines.size())
            return end({});
        const auto& line = m_lines[m_next];
        if (!m_patience->isActive())
            m_patience->start();
        if (!line.wait)
            return perform(line);
        if (!m_isMet(*line.wait))
            return;
        ++m_next;
        m_patience->stop();
    }
}

void LinePlayer::perform(const lesson::Line& line)
{
    m_lineOut = true;
    const auto act = scenario::parseAct(line.act, *m_source.snapshot(), m_it);
    if (!act)
        return performed(m_run, QString::fromStdString(act.error().message()));
    // The answer comes on a client's thread, perhaps when this is long gone.
    const auto done = [self = QPointer(this), run = m_run](Result<void> result) {
        const auto error = result ? QString() : QString::fromStdString(result.error().message());
        if (self)
            QMetaObject::invokeMethod(self.data(), [self, run, error] {
                if (self)
                    self->performed(run, error);
            }, Qt::QueuedConnection);
    };
    scenario::perform(
        act.value(),
        [this](cluster::Command command, scenario::Actors::Done whenDone) {
            m_commands.push_back({command.index(), std::move(whenDone)});
            m_source.execute(command);
        },
        m_actors, done);
}

void LinePlayer::performed(quint64 run, const QString& error)
{
    if (run != m_run || !m_playing)
        return;
    m_lineOut = false;
    m_patience->stop();
    if (!error.isEmpty() && m_errors == Errors::Stop)
        return end(error);
    ++m_next;
    goOn();
}

void LinePlayer::end(const QString& error)
{
    const auto line = m_next < m_lines.size() ? QString::fromStdString(m_lines[m_next].text) : QString();
    stop();
    emit finished(error.isEmpty() ? QString() : tr("“%1”: %2").arg(line, error));
}

} // namespace brokerscope::ui
