#include "ui/main_window/exam_menu.h"

#include "ui/demo.h"
#include "ui/exams/exams_view.h"
#include "ui/guide/guide.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"

#include <QAction>
#include <QMenu>

namespace brokerscope::ui {

ExamMenu::ExamMenu(MainWindow& window, Demo& demo, Settings& settings, QMenu* help)
    : QObject(&window)
    , m_window(window)
    , m_demo(demo)
    , m_view(window.findChild<ExamsView*>())
    , m_show(help->addAction(QString(), this, [this] { m_window.showDock(QStringLiteral("dock.exams")); }))
{
    m_show->setObjectName(QStringLiteral("action.exams"));
    m_view->remember(settings);
    connect(m_view, &ExamsView::opening, this, &ExamMenu::clearStage);
    connect(m_view, &ExamsView::showWanted, this, [this](const QString& dock) { m_window.showDock(dock); });
}

void ExamMenu::retranslate()
{
    m_show->setText(tr("Find-the-fault exams"));
}

void ExamMenu::start(const QString& name)
{
    m_window.choosePerspective(Perspective::Learn);
    m_window.showDock(QStringLiteral("dock.exams"));
    m_view->open(name);
}

// What other stories do to the cluster would look like the fault, or hide it.
void ExamMenu::clearStage()
{
    m_window.guide().stop();
    m_demo.stop();
    m_window.findChild<LessonsView*>()->leave();
    m_window.findChild<ScenariosView*>()->stage().stop();
}

} // namespace brokerscope::ui
