#include "ui/main_window/lesson_menu.h"

#include "ui/guide/guide.h"
#include "ui/language.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"

#include "engine/lesson/library.h"

#include <QAction>
#include <QMenu>

namespace brokerscope::ui {

LessonMenu::LessonMenu(MainWindow& window, ClusterSource&, Settings& settings, QMenu* help)
    : QObject(&window)
    , m_window(window)
    , m_view(window.findChild<LessonsView*>())
    , m_menu(help->addMenu(QString()))
{
    m_view->remember(settings);
    m_show = m_menu->addAction(QString(), this, [this] { m_window.showDock(QStringLiteral("dock.lessons")); });
    m_show->setObjectName(QStringLiteral("action.lessons"));
    m_menu->addSeparator();
    for (const auto& name : lesson::builtInLessons()) {
        auto* action = m_menu->addAction(QString());
        const auto id = QString::fromStdString(name);
        action->setObjectName(QStringLiteral("action.lesson.") + id);
        action->setData(id);
        connect(action, &QAction::triggered, this, [this, id] { start(id); });
        m_choices << action;
    }
    m_menu->addSeparator();
    m_next = addAct("action.lesson.next", QStringLiteral("Ctrl+PgDown"), &LessonsView::next);
    m_previous = addAct("action.lesson.previous", QStringLiteral("Ctrl+PgUp"), &LessonsView::previous);
    m_doIt = addAct("action.lesson.doIt", QStringLiteral("Ctrl+Shift+D"), &LessonsView::doIt);
    m_where = addAct("action.lesson.where", QStringLiteral("Ctrl+Shift+W"), &LessonsView::point);
    m_restart = addAct("action.lesson.restart", QStringLiteral("Ctrl+Shift+Home"), &LessonsView::restart);
    connect(m_view, &LessonsView::lessonChanged, this, &LessonMenu::showChoices);
    connect(m_view, &LessonsView::showWanted, this, [this](const QString& dock) {
        m_window.guide().stop(); // what it pointed at belongs to another step
        m_window.showDock(dock);
    });
    connect(m_view, &LessonsView::pointWanted, this, &LessonMenu::point);
    showChoices();
}

QAction* LessonMenu::addAct(const char* name, const QString& keys, void (LessonsView::*slot)())
{
    auto* action = m_menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, m_view, slot);
    return action;
}

void LessonMenu::start(const QString& name)
{
    m_window.guide().stop();
    m_window.choosePerspective(Perspective::Learn);
    m_window.showDock(QStringLiteral("dock.lessons"));
    m_view->open(name);
}

void LessonMenu::point(const QString& dock, const QString& target, const QString& title, const QString& text)
{
    const auto place = m_view->session().course()->at();
    m_window.guide().start({{title, text, target, dock, [this, place] {
                                 const auto* course = m_view->session().course();
                                 return course != nullptr && course->at() == place && course->state() != lesson::StepState::Waiting;
                             }}});
}

void LessonMenu::showChoices()
{
    for (auto* action : {m_next, m_previous, m_doIt, m_where, m_restart})
        action->setEnabled(m_view->isLessonOpen());
    if (!m_view->isLessonOpen())
        m_window.guide().stop();
}

void LessonMenu::retranslate()
{
    m_menu->setTitle(tr("Lessons"));
    m_show->setText(tr("All lessons"));
    for (auto* action : m_choices) {
        const auto opened = lesson::openLesson(action->data().toString().toStdString(), currentLanguage().toStdString());
        if (opened)
            action->setText(tr("%1. %2").arg(opened.value().lesson.order).arg(QString::fromStdString(opened.value().lesson.title)));
    }
    m_next->setText(tr("Next step"));
    m_previous->setText(tr("Previous step"));
    m_doIt->setText(tr("Do the act for me"));
    m_where->setText(tr("Show me where the act is done"));
    m_restart->setText(tr("Restart the lesson"));
}

} // namespace brokerscope::ui
