#include "ui/lessons/lesson_session.h"

#include "ui/bridge/covered_source.h"
#include "ui/lessons/line_player.h"

#include "engine/lesson/library.h"

namespace brokerscope::ui {

LessonSession::LessonSession(ClusterSource& source, std::unique_ptr<scenario::Actors> actors, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_actors(std::move(actors))
    , m_player(new LinePlayer(source, *m_actors, this))
    , m_language(QStringLiteral("en"))
{
    connect(&m_source, &ClusterSource::snapshotChanged, this, &LessonSession::onSnapshot);
    connect(&m_source, &ClusterSource::eventsArrived, this, &LessonSession::onEvents);
    connect(m_player, &LinePlayer::finished, this, &LessonSession::prepared);
}

LessonSession::~LessonSession()
{
    m_actors->stopAll();
}

void LessonSession::fail(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}

void LessonSession::open(const QString& name)
{
    close();
    m_name = name;
    auto opened = lesson::openLesson(name.toStdString(), m_language.toStdString());
    if (!opened)
        return fail(State::Broken, QString::fromStdString(opened.error().message()));
    m_lesson = std::make_shared<const lesson::Lesson>(std::move(opened.value().lesson));
    if (m_source.snapshot()->external)
        return fail(State::Broken, tr("A lesson needs a cluster that it may break. This window shows one that somebody else runs: "
                                      "start Brokerscope with a cluster of its own."));
    if (const auto why = m_source.whyNoActs(); !why.isEmpty())
        return fail(State::Broken, why);
    if (const auto why = CoveredSource::whyOthersWait(m_source); !why.isEmpty())
        return fail(State::Broken, why);
    prepare();
}

void LessonSession::restart()
{
    if (m_lesson)
        open(QString(m_name));
}

void LessonSession::close()
{
    if (m_state == State::Running)
        emit leaving();
    m_player->stop();
    m_playing = Playing::Nothing;
    if (m_state != State::None)
        m_actors->stopAll();
    m_course.reset();
    m_lesson.reset();
    m_completed = false;
    m_name.clear();
    m_problem.clear();
    m_actProblem.clear();
    m_state = State::None;
    emit changed();
}

void LessonSession::setLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    if (!m_lesson)
        return;
    if (auto opened = lesson::openLesson(m_name.toStdString(), code.toStdString())) {
        m_lesson = std::make_shared<const lesson::Lesson>(std::move(opened.value().lesson));
        // A file that was changed on disk meanwhile is another lesson.
        if (m_course && m_course->lesson().steps.size() == m_lesson->steps.size())
            m_course->setTexts(m_lesson);
    }
    emit changed();
}

void LessonSession::prepare()
{
    m_state = State::Preparing;
    m_first = m_source.snapshot();
    m_startEvents.clear();
    m_playing = Playing::Clean;
    m_player->play(m_lesson->clean, LinePlayer::Errors::Ignore, [](const auto&) { return true; });
    emit changed();
}

void LessonSession::prepared(const QString& error)
{
    const auto played = std::exchange(m_playing, Playing::Nothing);
    if (played == Playing::Act) {
        m_actProblem = error;
        emit changed();
    } else if (played == Playing::Clean) {
        m_playing = Playing::Start;
        m_player->play(m_lesson->start, LinePlayer::Errors::Stop, [this](const lesson::Condition& condition) {
            return condition.isMet({*m_first, *m_source.snapshot(), m_startEvents, {}, m_actors->figures()});
        });
    } else if (!error.isEmpty()) {
        fail(State::Unprepared, error);
    } else {
        beginWhenThere();
    }
}

// The broker has answered before the window's picture shows it.
void LessonSession::beginWhenThere()
{
    auto course = std::make_unique<lesson::Course>(m_lesson);
    course->observe(m_actors->figures());
    course->begin(m_source.snapshot());
    if (course->trouble() == lesson::Trouble::TopicGone)
        return;
    m_course = std::move(course);
    m_state = State::Running;
    emit changed();
    emit stepEntered();
}

void LessonSession::onSnapshot(const SnapshotPtr& snapshot)
{
    if (m_state == State::Preparing && m_playing == Playing::Nothing && m_lesson)
        return beginWhenThere();
    if (m_state != State::Running)
        return;
    m_course->observe(m_actors->figures());
    if (m_course->observe(snapshot))
        noteProgress();
}

void LessonSession::onEvents(const std::vector<cluster::Event>& events)
{
    if (m_state == State::Preparing)
        m_startEvents.insert(m_startEvents.end(), events.begin(), events.end());
    if (m_state != State::Running)
        return;
    bool any = false;
    for (const auto& event : events)
        any = m_course->observe(event) || any;
    if (any)
        noteProgress();
}

void LessonSession::noteProgress()
{
    if (m_course->state() != lesson::StepState::Waiting)
        m_actProblem.clear();
    emit changed();
    if (m_course->isComplete() && !std::exchange(m_completed, true))
        emit completed();
}

// What a step would still have done is not done in the next one.
void LessonSession::stopActing()
{
    if (m_playing != Playing::Act)
        return;
    m_player->stop();
    m_playing = Playing::Nothing;
}

void LessonSession::next()
{
    if (m_state != State::Running || m_course->isLast())
        return;
    emit leaving();
    m_course->next();
    stopActing();
    m_actProblem.clear();
    noteProgress();
    emit stepEntered();
}

void LessonSession::previous()
{
    if (m_state != State::Running || m_course->at() == 0)
        return;
    emit leaving();
    m_course->previous();
    stopActing();
    m_actProblem.clear();
    emit changed();
    emit stepEntered();
}

void LessonSession::answer(std::size_t prediction, std::size_t option)
{
    if (m_state == State::Running && m_course->answer(prediction, option))
        emit changed();
}

void LessonSession::doIt()
{
    if (m_state != State::Running || m_player->isPlaying() || m_course->step().lines.empty())
        return;
    m_actProblem.clear();
    m_playing = Playing::Act;
    m_player->play(m_course->step().lines, LinePlayer::Errors::Stop,
                   [this](const lesson::Condition& condition) { return m_course && m_course->isMet(condition); });
    emit changed();
}

QString LessonSession::bootstrapServers() const
{
    return QString::fromStdString(m_source.snapshot()->bootstrapServers);
}

bool LessonSession::isActing() const
{
    return m_playing == Playing::Act && m_player->isPlaying();
}

} // namespace brokerscope::ui
