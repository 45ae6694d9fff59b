// What is kept of a learner's way through a lesson: how each step went, and what the window showed when it was left. Of the
// newest run only; it stays when the lesson is closed. GUI thread only.
#pragma once

#include "engine/lesson/course.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace brokerscope::ui {

class LessonsView;

struct StepRun
{
    lesson::StepState state = lesson::StepState::Reading;
    std::vector<lesson::PredictionState> predictions;
    QByteArray picture; // JPEG; empty: the step was not finished
};

struct LessonRun
{
    QString name; // of the lesson, or its file
    lesson::Lesson lesson; // with the texts of the language in which it began
    QString bootstrapServers;
    QDateTime begun;
    std::vector<StepRun> steps; // one for each of the lesson's
    lesson::Course::Score score;
};

class RunKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWidest = 1440;           // pixels; larger pictures are made smaller
    static constexpr std::size_t kMostPictures = 40; // steps after these have none

    // `view` outlives this. `look`: what the window shows now.
    RunKeeper(LessonsView& view, std::function<QImage()> look, QObject* parent);

    // Null: no lesson was begun. Of the one that is under way, how it stands now.
    [[nodiscard]] const LessonRun* run();

signals:
    void begun();

private:
    void follow();
    void keepPicture();

    LessonsView& m_view;
    std::function<QImage()> m_look;
    const lesson::Course* m_course = nullptr; // whose run it is, while it is under way
    std::optional<LessonRun> m_run;
};

} // namespace brokerscope::ui
