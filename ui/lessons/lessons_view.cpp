#include "ui/lessons/lessons_view.h"

#include "ui/language.h"
#include "ui/bridge/window_actors.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/step_card.h"
#include "ui/models/selection.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

LessonsView::LessonsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_session(new LessonSession(context.source, std::make_unique<WindowActors>(context.source, context.workloads), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new LessonList(m_pages))
    , m_lessonPage(new QWidget(m_pages))
    , m_back(new QToolButton(m_lessonPage))
    , m_lesson(new QLabel(m_lessonPage))
    , m_notes(new QToolButton(m_lessonPage))
    , m_progress(new QProgressBar(m_lessonPage))
    , m_where(new QLabel(m_lessonPage))
    , m_trouble(new QLabel(m_lessonPage))
    , m_scroll(new QScrollArea(m_lessonPage))
    , m_card(nullptr)
    , m_end(new QLabel(m_lessonPage))
    , m_restart(new QToolButton(m_lessonPage))
    , m_previous(new QPushButton(m_lessonPage))
    , m_next(new QPushButton(m_lessonPage))
{
    makeLessonPage();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_lessonPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list, &LessonList::chosen, this, &LessonsView::open);
    connectSession();
    retranslate();
    showList();
}

void LessonsView::makeLessonPage()
{
    m_back->setObjectName(QStringLiteral("lessons.back"));
    m_lesson->setObjectName(QStringLiteral("lessons.lesson"));
    m_lesson->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("lessons.notes"));
    m_notes->setCheckable(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_where->setFont(typeFont(Type::Caption));
    m_where->setProperty("tone", QStringLiteral("muted"));
    m_where->setObjectName(QStringLiteral("lessons.where"));
    m_trouble->setObjectName(QStringLiteral("lessons.trouble"));
    m_trouble->setProperty("tone", QStringLiteral("warning"));
    m_trouble->setWordWrap(true);
    m_end->setObjectName(QStringLiteral("lessons.end"));
    m_end->setProperty("tone", QStringLiteral("ok"));
    m_end->setWordWrap(true);
    m_restart->setObjectName(QStringLiteral("lessons.restart"));
    m_previous->setObjectName(QStringLiteral("lessons.previous"));
    m_next->setObjectName(QStringLiteral("lessons.next"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_notes);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_restart);
    bottom->addStretch();
    bottom->addWidget(m_previous);
    bottom->addWidget(m_next);
    auto* layout = new QVBoxLayout(m_lessonPage);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(top);
    auto* place = new QHBoxLayout;
    place->addWidget(m_lesson, 1);
    place->addWidget(m_where, 0, Qt::AlignBottom);
    layout->addLayout(place);
    layout->addWidget(m_progress);
    layout->addWidget(m_trouble);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_end);
    layout->addLayout(bottom);

    connect(m_back, &QToolButton::clicked, this, &LessonsView::leave);
    connect(m_restart, &QToolButton::clicked, this, &LessonsView::restart);
    connect(m_previous, &QPushButton::clicked, this, &LessonsView::previous);
    connect(m_next, &QPushButton::clicked, this, &LessonsView::next);
}

// Also when the session is another one: the card belongs to it.
void LessonsView::connectSession()
{
    m_card = new StepCard(*m_session, nullptr);
    m_scroll->setWidget(m_card); // and deletes the one before
    m_card->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_session, &LessonSession::changed, this, &LessonsView::showState);
    connect(m_session, &LessonSession::changed, this, &LessonsView::progressed);
    connect(m_session, &LessonSession::leaving, this, &LessonsView::leavingStep);
    connect(m_session, &LessonSession::stepEntered, this, &LessonsView::onStepEntered);
    connect(m_session, &LessonSession::completed, this, &LessonsView::onCompleted);
    connect(m_card, &StepCard::pointWanted, this, &LessonsView::point);
    connect(m_card, &StepCard::termWanted, this, &LessonsView::termWanted);
    connect(m_card, &StepCard::evidenceWanted, this, [this](quint64 event) {
        context().selection.selectEvent(event);
        emit showWanted(QStringLiteral("dock.timeline"));
    });
    connect(m_notes, &QToolButton::toggled, m_card, [this] { showNotes(); });
    showNotes();
}

void LessonsView::setNotesElsewhere(bool elsewhere)
{
    m_notesElsewhere = elsewhere;
    showNotes();
}

void LessonsView::showNotes()
{
    m_notes->setVisible(!m_notesElsewhere);
    m_card->setNotesShown(m_notes->isChecked() && !m_notesElsewhere);
}

void LessonsView::useActors(std::unique_ptr<scenario::Actors> actors)
{
    delete m_session;
    m_session = new LessonSession(context().source, std::move(actors), this);
    connectSession();
    m_session->setLanguage(currentLanguage());
}

void LessonsView::remember(Settings& settings)
{
    m_settings = &settings;
    showList();
}

bool LessonsView::isLessonOpen() const
{
    return m_session->state() != LessonSession::State::None;
}

void LessonsView::open(const QString& name)
{
    m_session->open(name);
    emit lessonChanged();
}

void LessonsView::leave()
{
    m_session->close();
    showList();
    emit lessonChanged();
}

void LessonsView::next()
{
    const auto* course = m_session->course();
    if (course != nullptr && course->isLast())
        return leave();
    m_session->next();
}

void LessonsView::previous()
{
    m_session->previous();
}

void LessonsView::restart()
{
    m_session->restart();
}

void LessonsView::doIt()
{
    if (const auto* course = m_session->course(); course != nullptr && course->isForetold())
        m_session->doIt();
}

void LessonsView::point()
{
    const auto* course = m_session->course();
    if (course == nullptr)
        return;
    const auto& step = course->step();
    const auto text = QString::fromStdString(step.hasAct() ? step.act : step.title);
    emit pointWanted(QString::fromStdString(step.show), QString::fromStdString(step.point.empty() ? step.show : step.point),
                     QString::fromStdString(step.title), text);
}

void LessonsView::onStepEntered()
{
    m_card->showStep();
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
    const auto& show = m_session->course()->step().show;
    emit showWanted(QString::fromStdString(show));
}

void LessonsView::onCompleted()
{
    const auto score = m_session->course()->score();
    if (m_settings != nullptr)
        m_settings->setLessonDone(m_session->name(), QStringLiteral("%1/%2").arg(score.right).arg(score.judged));
}

void LessonsView::showList()
{
    QMap<QString, QString> done;
    if (m_settings != nullptr)
        done = m_settings->lessonsDone();
    m_list->showLessons(currentLanguage(), done);
    m_pages->setCurrentWidget(m_list);
    setHint(done.isEmpty() ? QString() : tr("%n done", nullptr, static_cast<int>(done.size())));
}

void LessonsView::showState()
{
    const auto state = m_session->state();
    if (state == LessonSession::State::None)
        return showList();
    m_pages->setCurrentWidget(m_lessonPage);
    const auto* course = m_session->course();
    const bool running = state == LessonSession::State::Running && course != nullptr;
    m_scroll->setVisible(running);
    m_progress->setVisible(running);
    m_where->setVisible(running);
    m_next->setVisible(running);
    m_previous->setVisible(running);
    m_restart->setEnabled(state != LessonSession::State::Preparing);
    showTrouble();
    m_lesson->setText(running ? QString::fromStdString(course->lesson().title) : m_session->name());
    m_end->hide();
    if (!running) {
        setHint(QString());
        return;
    }
    const auto count = static_cast<int>(course->lesson().steps.size());
    m_progress->setRange(0, count);
    m_progress->setValue(static_cast<int>(course->at()) + 1);
    m_where->setText(tr("Step %1 of %2").arg(course->at() + 1).arg(count));
    setHint(tr("%1 of %2 acts done").arg(course->done()).arg(course->toDo()));
    m_card->showState();
    m_previous->setEnabled(course->at() > 0);
    const bool waits = course->state() == lesson::StepState::Waiting;
    m_next->setText(course->isLast() ? tr("Finish") : waits ? tr("Skip") : tr("Next"));
    setRole(m_next, waits ? "" : "primary");
    if (course->isLast()) {
        const auto score = course->score();
        m_end->setVisible(course->isComplete() || score.judged > 0);
        m_end->setText((course->isComplete() ? tr("✓ Lesson done.") : tr("%1 of %2 acts done.").arg(course->done()).arg(course->toDo())) +
                       QLatin1Char(' ') + tr("Foretold right: %1 of %2.").arg(score.right).arg(score.judged));
    }
}

void LessonsView::showTrouble()
{
    QString trouble = m_session->problem();
    const auto* course = m_session->course();
    switch (m_session->state()) {
    case LessonSession::State::Preparing:
        trouble = tr("Preparing what the lesson starts from …");
        break;
    case LessonSession::State::Broken:
        trouble = tr("This lesson cannot be played. %1").arg(trouble);
        break;
    case LessonSession::State::Unprepared:
        trouble = tr("What the lesson starts from could not be made: %1. Put the cluster in order (Faults > Heal everything, start the nodes) "
                     "and restart the lesson.").arg(trouble);
        break;
    case LessonSession::State::Running:
        switch (course->trouble()) {
        case lesson::Trouble::None:
            trouble.clear();
            break;
        case lesson::Trouble::NobodyRuns:
            trouble = tr("No node runs, so nothing can happen. Start one: the lesson goes on where it is.");
            break;
        case lesson::Trouble::TopicGone:
            trouble = tr("The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.")
                          .arg(QString::fromStdString(course->missingTopic()));
            break;
        case lesson::Trouble::TooFewNodes:
            trouble = tr("This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.", nullptr, course->lesson().nodes);
            break;
        }
        break;
    case LessonSession::State::None:
        break;
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void LessonsView::retranslate()
{
    m_back->setText(tr("All lessons"));
    m_notes->setText(tr("Notes"));
    m_notes->setToolTip(tr("Show what is written for the trainer"));
    m_restart->setText(tr("Restart"));
    m_restart->setToolTip(tr("From the first step; what the lesson made in the cluster is made anew"));
    m_previous->setText(tr("Back"));
    m_progress->setAccessibleName(tr("How far the lesson is"));
    m_list->retranslate();
    m_card->retranslate();
    m_session->setLanguage(currentLanguage());
    restyle();
    m_card->showStep();
    showState();
}

void LessonsView::restyle()
{
    m_back->setIcon(icon(QStringLiteral("list")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_restart->setIcon(icon(QStringLiteral("reset")));
    m_restart->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    showState();
}

} // namespace brokerscope::ui
