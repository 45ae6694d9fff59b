#include "ui/exams/exam_session.h"

#include "ui/lessons/line_player.h"

#include "engine/exam/library.h"

#include <QTimer>

namespace brokerscope::ui {

namespace {

constexpr int kPatienceMs = 60'000;

// What the exam's own lines do not undo, as they know nothing of what else was done to the cluster.
std::vector<lesson::Line> tidyingUp(const exam::Exam& exam)
{
    auto lines = exam.clean;
    for (const auto* act : {"heal", "start all"})
        lines.push_back({act, std::nullopt, act, 0});
    return lines;
}

} // namespace

ExamSession::ExamSession(ClusterSource& source, std::unique_ptr<scenario::Actors> actors, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_actors(std::move(actors))
    , m_player(new LinePlayer(truthOf(source), *m_actors, this))
    , m_patience(new QTimer(this))
    , m_language(QStringLiteral("en"))
{
    m_clock.start();
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::Preparing)
            fail(State::Unprepared, tr("the fault does not show. What else is on this cluster may be in its way"));
    });
    connect(&truth(), &ClusterSource::snapshotChanged, this, &ExamSession::onSnapshot);
    connect(&truth(), &ClusterSource::eventsArrived, this, &ExamSession::onEvents);
    connect(m_player, &LinePlayer::finished, this, &ExamSession::played);
}

ExamSession::~ExamSession()
{
    m_actors->stopAll();
}

ClusterSource& ExamSession::truth() const
{
    return truthOf(m_source);
}

void ExamSession::cover(Cover cover)
{
    if (auto* covered = qobject_cast<CoveredSource*>(&m_source))
        covered->setCover(cover);
}

void ExamSession::tidyUp()
{
    m_playing = Playing::CleanUp;
    m_player->play(tidyingUp(*m_exam), LinePlayer::Errors::Ignore, [](const auto&) { return true; });
}

void ExamSession::fail(State state, const QString& problem)
{
    m_player->stop();
    m_playing = Playing::Nothing;
    m_patience->stop();
    m_sitting.reset();
    m_state = state;
    m_problem = problem;
    if (state == State::Unprepared) // half a fault is left by nobody
        tidyUp();
    else
        cover(Cover::None);
    emit changed();
}

void ExamSession::open(const QString& name)
{
    if (m_state != State::None) {
        m_next = name;
        undo();
        return;
    }
    m_name = name;
    auto opened = exam::openExam(name.toStdString(), m_language.toStdString());
    if (!opened)
        return fail(State::Broken, QString::fromStdString(opened.error().message()));
    m_exam = std::make_shared<const exam::Exam>(std::move(opened.value().exam));
    const auto snapshot = truth().snapshot();
    if (snapshot->external)
        return fail(State::Broken, tr("An exam needs a cluster that it may break. This window shows one that somebody else runs."));
    if (const auto why = m_source.whyNoActs(); !why.isEmpty())
        return fail(State::Broken, why);
    if (static_cast<int>(snapshot->nodes.size()) < m_exam->nodes)
        return fail(State::Broken, tr("This exam needs a cluster of %n node(s): start Brokerscope with --nodes.", nullptr, m_exam->nodes));
    emit opening();
    m_state = State::Preparing;
    cover(Cover::Making);
    m_playing = Playing::Clean;
    m_player->play(tidyingUp(*m_exam), LinePlayer::Errors::Ignore, [](const auto&) { return true; });
    emit changed();
}

void ExamSession::tidyUpAfter(const QString& name)
{
    auto opened = exam::openExam(name.toStdString(), m_language.toStdString());
    if (m_state != State::None || !opened) // without its file nobody knows what it made
        return;
    m_name = name;
    m_exam = std::make_shared<const exam::Exam>(std::move(opened.value().exam));
    m_state = State::Cleaning;
    tidyUp();
    emit changed();
}

void ExamSession::leave()
{
    m_next.clear();
    undo();
}

void ExamSession::undo()
{
    if (m_state == State::None || m_state == State::Cleaning)
        return;
    m_patience->stop();
    if (m_state == State::Broken || (m_state == State::Unprepared && m_playing == Playing::Nothing))
        return closeNow();
    if (m_playing != Playing::CleanUp)
        tidyUp();
    m_state = State::Cleaning;
    emit changed();
}

void ExamSession::closeNow()
{
    m_actors->stopAll();
    m_playing = Playing::Nothing;
    m_sitting.reset();
    m_exam.reset();
    m_name.clear();
    m_problem.clear();
    m_state = State::None;
    cover(Cover::None);
    emit changed();
    if (m_next.isEmpty())
        emit left();
    else
        open(std::exchange(m_next, {}));
}

void ExamSession::setLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    if (!m_exam)
        return;
    if (auto opened = exam::openExam(m_name.toStdString(), code.toStdString())) {
        // A file that was changed on disk meanwhile is another exam.
        if (opened.value().exam.questions.size() == m_exam->questions.size() && opened.value().exam.hints.size() == m_exam->hints.size()) {
            m_exam = std::make_shared<const exam::Exam>(std::move(opened.value().exam));
            if (m_sitting)
                m_sitting->setTexts(m_exam);
        }
    }
    emit changed();
}

void ExamSession::played(const QString& error)
{
    const auto was = std::exchange(m_playing, Playing::Nothing);
    if (was == Playing::CleanUp) {
        if (m_state == State::Cleaning)
            return closeNow();
        m_actors->stopAll();
        cover(Cover::None);
        emit changed();
        return;
    }
    if (!error.isEmpty())
        return fail(State::Unprepared, error);
    if (was == Playing::Clean) {
        m_first = truth().snapshot();
        m_startEvents.clear();
        m_playing = Playing::Start;
        m_player->play(m_exam->start, LinePlayer::Errors::Stop, [this](const lesson::Condition& condition) {
            return condition.isMet({*m_first, *truth().snapshot(), m_startEvents, {}, m_actors->figures()});
        });
    } else if (was == Playing::Start) {
        m_sitting = std::make_unique<exam::Sitting>(m_exam);
        m_sitting->observe(m_actors->figures());
        m_sitting->begin(truth().snapshot());
        m_playing = Playing::Fault;
        // Its waits are judged without letting anybody in.
        m_player->play(m_exam->fault, LinePlayer::Errors::Stop, [this](const lesson::Condition& condition) {
            return condition.isMet({*m_first, *truth().snapshot(), m_startEvents, {}, m_actors->figures()});
        });
    } else {
        m_patience->start();
    }
}

void ExamSession::onSnapshot(const SnapshotPtr& snapshot)
{
    if (!m_sitting || m_playing != Playing::Nothing || (m_state != State::Preparing && m_state != State::Running))
        return;
    m_sitting->observe(m_actors->figures());
    const bool shown = m_sitting->observe(snapshot, now());
    if (m_state == State::Preparing && m_sitting->phase() == exam::Phase::Running) {
        m_patience->stop();
        m_begunAt = QDateTime::currentDateTime();
        m_state = State::Running;
        cover(Cover::On);
        emit changed();
    } else if (shown) {
        emit changed();
    }
}

void ExamSession::onEvents(const std::vector<cluster::Event>& events)
{
    if (m_state == State::Preparing)
        m_startEvents.insert(m_startEvents.end(), events.begin(), events.end());
    if (!m_sitting)
        return;
    bool shown = false;
    for (const auto& event : events)
        shown = m_sitting->observe(event) || shown;
    if (shown)
        emit changed();
}

void ExamSession::answer(std::size_t question, std::size_t option)
{
    if (m_sitting && m_sitting->answer(question, option))
        emit changed();
}

void ExamSession::handInDiagnosis()
{
    if (m_sitting && m_sitting->handInDiagnosis())
        emit changed();
}

void ExamSession::takeHint()
{
    if (m_sitting && m_sitting->takeHint())
        emit changed();
}

void ExamSession::finish()
{
    if (m_state != State::Running)
        return;
    m_sitting->finish(now());
    m_state = State::Finished;
    cover(Cover::Result);
    emit changed();
    emit finished();
}

qint64 ExamSession::secondsTaken() const
{
    return m_sitting ? std::chrono::duration_cast<std::chrono::seconds>(m_sitting->timeTaken(now())).count() : 0;
}

} // namespace brokerscope::ui
