#include "ui/main_window/exam_menu.h"

#include "ui/bridge/cluster_source.h"
#include "ui/demo.h"
#include "ui/exams/exams_view.h"
#include "ui/guide/guide.h"
#include "ui/lessons/lessons_view.h"
#include "ui/main_window/main_window.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

namespace brokerscope::ui {

namespace {

// Without a quorum a topic cannot be deleted, and a window that does not close is worse than a topic that is left.
constexpr int kUndoingMs = 20'000;

} // namespace

ExamMenu::ExamMenu(MainWindow& window, ClusterSource& source, Demo& demo, Settings& settings, QMenu* help)
    : QObject(&window)
    , m_window(window)
    , m_source(source)
    , m_demo(demo)
    , m_view(window.findChild<ExamsView*>())
    , m_show(help->addAction(QString(), this, [this] { m_window.showDock(QStringLiteral("dock.exams")); }))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kUndoingMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_gaveUp = true;
        m_window.close();
    });
    const auto close = [this] {
        if (!m_patience->isActive())
            return;
        m_patience->stop();
        m_window.close();
    };
    connect(m_view, &ExamsView::left, this, close, Qt::QueuedConnection);
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

bool ExamMenu::holdsWindow()
{
    if (m_gaveUp || m_source.snapshot()->ephemeral)
        return false;
    m_view->leave();
    if (m_view->session().state() == ExamSession::State::None)
        return false;
    if (!m_patience->isActive()) {
        m_patience->start();
        m_window.showDock(QStringLiteral("dock.exams")); // it says what it waits for
    }
    return true;
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
