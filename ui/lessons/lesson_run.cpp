#include "ui/lessons/lesson_run.h"

#include "ui/lessons/lessons_view.h"

#include <QBuffer>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kJpegQuality = 82; // small type stays readable

QByteArray asJpeg(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto small = picture.width() > RunKeeper::kWidest ? picture.scaledToWidth(RunKeeper::kWidest, Qt::SmoothTransformation) : picture;
    small.save(&buffer, "JPEG", kJpegQuality);
    return bytes;
}

} // namespace

RunKeeper::RunKeeper(LessonsView& view, std::function<QImage()> look, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_look(std::move(look))
{
    connect(&m_view, &LessonsView::progressed, this, &RunKeeper::follow);
    connect(&m_view, &LessonsView::leavingStep, this, &RunKeeper::keepPicture);
}

void RunKeeper::follow()
{
    const auto& session = m_view.session();
    const auto* course = session.course();
    const bool isNew = course != nullptr && course != m_course;
    m_course = course;
    if (course == nullptr)
        return;
    if (isNew) {
        m_run = LessonRun{session.name(), course->lesson(), session.bootstrapServers(), QDateTime::currentDateTime(), {}, {}};
        m_run->steps.resize(course->lesson().steps.size());
        emit begun();
    }
    for (std::size_t i = 0; i < m_run->steps.size(); ++i) {
        m_run->steps[i].state = course->state(i);
        m_run->steps[i].predictions = course->predictions(i);
    }
    m_run->score = course->score();
}

void RunKeeper::keepPicture()
{
    if (m_course == nullptr || m_course->state() == lesson::StepState::Waiting)
        return;
    auto& step = m_run->steps[m_course->at()];
    const auto kept = std::count_if(m_run->steps.begin(), m_run->steps.end(), [](const auto& each) { return !each.picture.isEmpty(); });
    if (!step.picture.isEmpty() || static_cast<std::size_t>(kept) < kMostPictures)
        step.picture = asJpeg(m_look());
}

const LessonRun* RunKeeper::run()
{
    keepPicture();
    return m_run ? &*m_run : nullptr;
}

} // namespace brokerscope::ui
