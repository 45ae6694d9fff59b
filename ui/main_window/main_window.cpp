#include "ui/main_window/main_window.h"

#include "ui/actions/fault_actions.h"
#include "ui/actions/time_actions.h"
#include "ui/bridge/cluster_source.h"
#include "ui/bridge/covered_source.h"
#include "ui/bridge/replay_source.h"
#include "ui/bridge/session_recorder.h"
#include "ui/bridge/workloads.h"
#include "ui/demo.h"
#include "ui/detail.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/export/session_report.h"
#include "ui/export/view_export.h"
#include "ui/guide/first_tour.h"
#include "ui/guide/guide.h"
#include "ui/main_window/appearance_menu.h"
#include "ui/main_window/cluster_menu.h"
#include "ui/main_window/dock.h"
#include "ui/main_window/dock_note.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/exam_menu.h"
#include "ui/main_window/glossary_menu.h"
#include "ui/main_window/lesson_menu.h"
#include "ui/main_window/palette_entries.h"
#include "ui/main_window/perspective_bar.h"
#include "ui/main_window/replay_bar.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/stray_focus.h"
#include "ui/main_window/time_bar.h"
#include "ui/main_window/top_bar.h"
#include "ui/main_window/trainer_menu.h"
#include "ui/main_window/window_layout.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/shortcut_sheet.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_view.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/set_piece_menu.h"
#include "ui/views/scenarios/stage.h"
#include "ui/views/timeline/timeline_view.h"
#include "ui/views/topics/topics_view.h"
#include "ui/widgets/joined_paints.h"
#include "ui/words/cluster_name.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"
#include "ui/words/recording_words.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

// Over the text size in use: on a small screen, larger text would leave no room for what it tells of.
double projectorScale(const QScreen& screen)
{
    return screen.size().height() < 900 ? 1.2 : 1.5;
}

// Everything in the window sees the cluster through a cover that exams need. A recording has nothing to hide.
// It outlives the window, as the views need it until they are gone.
ClusterSource& coverable(ClusterSource& source)
{
    if (qobject_cast<ReplaySource*>(&source) != nullptr)
        return source;
    return *new CoveredSource(source, &source);
}

// What came late takes its place among what was seen meanwhile: the journal is in order.
void insert(std::vector<cluster::Event> events, EventJournal& journal)
{
    for (std::size_t i = 0; i < journal.size(); ++i)
        events.push_back(journal.at(i));
    std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    journal.clear();
    journal.append(events);
}

constexpr double kNarrowest = 1300; // below this width at usual text size, three columns of panels do not fit

} // namespace

MainWindow::MainWindow(ClusterSource& source, Workloads& workloads, Demo& demo, Settings& settings)
    : m_source(coverable(source))
    , m_workloads(workloads)
    , m_demo(demo)
    , m_settings(settings)
    , m_selection(this)
    , m_faults(new FaultActions(m_source, m_selection, this))
    , m_guide(new Guide(*this, m_source, this))
    , m_time(new TimeActions(m_source, this))
    , m_topBar(new TopBar(m_source, m_selection, *m_faults, this))
    , m_recorder(new SessionRecorder(source, this))
    , m_perspectives(new PerspectiveBar(this))
    , m_statusLine(new StatusLine(m_source, this))
    , m_appearance(new AppearanceMenu(*this, m_settings))
{
    setObjectName(QStringLiteral("mainWindow"));
    new JoinedPaints(this);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumSize(900, 560);
    const auto room = screen()->availableSize();
    resize(std::min(room.width() * 92 / 100, 1920), std::min(room.height() * 92 / 100, 1080));
    addToolBar(m_topBar);
    addTimeBar();
    menuBar()->setCornerWidget(m_perspectives);
    m_perspectives->setCurrent(perspectiveOf(m_settings.perspective()));
    Detail::instance().set(detailLevelOf(m_settings.detail()));
    addMargins();
    setStatusBar(m_statusLine);

    connect(&m_source, &ClusterSource::eventsArrived, &m_journal, &EventJournal::append);
    if (auto* covered = qobject_cast<CoveredSource*>(&m_source)) {
        connect(covered, &CoveredSource::eventsUncovered, this, [this](const auto& events) { insert(events, m_journal); });
        connect(covered, &CoveredSource::coverChanged, this, &MainWindow::retranslateDemo);
    }
    connect(&m_source, &ClusterSource::eventsLost, &m_journal, &EventJournal::noteLost);
    connect(&m_source, &ClusterSource::commandFinished, this,
            [this](const cluster::Command&, const QString& error) { onCommandFinished(error); });
    connect(&m_selection, &Selection::frameAsked, this, [this] { showDock(QStringLiteral("dock.wire")); });
    connect(&m_selection, &Selection::evidenceAsked, this, [this] { showDock(QStringLiteral("dock.evidence")); });
    connect(&m_selection, &Selection::framesAsked, this, [this] { showDock(QStringLiteral("dock.wire")); });
    connect(&m_source, &ClusterSource::snapshotChanged, this, &MainWindow::showTitle);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::restyle);
    connect(&m_demo, &Demo::changed, this, &MainWindow::retranslateDemo);

    connect(m_perspectives, &PerspectiveBar::chosen, this, &MainWindow::choosePerspective);
    connect(m_appearance, &AppearanceMenu::textScaleChosen, this, &MainWindow::applyTextScale);

    makeDocks();
    makeMenus();
    restyle();
    retranslate();
    restoreGeometry(m_settings.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::addTimeBar()
{
    addToolBarBreak();
    if (auto* replay = qobject_cast<ReplaySource*>(&m_source)) {
        m_replayBar = new ReplayBar(*replay, this);
        addToolBar(m_replayBar);
        connect(replay, &ReplaySource::rewound, &m_journal, &EventJournal::clear);
    } else {
        m_timeBar = new TimeBar(m_source, *m_time, *m_recorder, this);
        addToolBar(m_timeBar);
        connect(m_timeBar, &TimeBar::detailsWanted, this, &MainWindow::openTime);
        connect(m_timeBar, &TimeBar::said, m_statusLine, &StatusLine::say);
    }
    new TimeFrame(m_source, this);
}

void MainWindow::addMargins()
{
    // Docks reach to the window's edge; empty tool bars keep them off it, as wide as the gap between two docks.
    for (const auto area : {Qt::LeftToolBarArea, Qt::RightToolBarArea, Qt::BottomToolBarArea, Qt::TopToolBarArea}) {
        auto* margin = new QToolBar(this);
        margin->setObjectName(QStringLiteral("margin.%1").arg(static_cast<int>(area)));
        margin->setProperty("role", QStringLiteral("margin"));
        margin->setMovable(false);
        const bool upright = area == Qt::LeftToolBarArea || area == Qt::RightToolBarArea;
        upright ? margin->setFixedWidth(kSpacing) : margin->setFixedHeight(kSpacing);
        if (area == Qt::TopToolBarArea)
            addToolBarBreak(area);
        addToolBar(area, margin);
    }
}

void MainWindow::makeDocks()
{
    const ViewContext context{m_source, m_selection, m_journal, *m_faults, m_workloads};
    for (const auto& entry : dockEntries()) {
        auto* dock = new Dock(QLatin1String(entry.name), entry.make(context), this);
        addDockWidget(Qt::LeftDockWidgetArea, dock);
        if (m_source.snapshot()->external)
            addExternalNote(*dock);
        if (m_replayBar != nullptr)
            addRecordingNote(*dock);
        m_docks.push_back(dock);
    }
}

QAction* MainWindow::addAct(QMenu* menu, const char* name, const QKeySequence& shortcut,
                            void (MainWindow::*slot)())
{
    auto* action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::makeMenus()
{
    m_clusterMenu = menuBar()->addMenu(QString());
    m_copyAction = addAct(m_clusterMenu, "action.copyBootstrap", QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                          &MainWindow::copyBootstrapServers);
    m_connectAction = addAct(m_clusterMenu, "action.connect", QKeySequence(QStringLiteral("Ctrl+Shift+K")), &MainWindow::connectClient);
    m_reportAction = addAct(m_clusterMenu, "action.report", {}, &MainWindow::saveReport);
    m_clusterMenu->addSeparator();
    m_clusters = new ClusterMenu(m_source, m_settings, m_clusterMenu, this);
    connect(m_clusters, &ClusterMenu::said, m_statusLine, &StatusLine::say);
    m_clusterMenu->addSeparator();
    m_quitAction = m_clusterMenu->addAction(QString());
    m_quitAction->setObjectName(QStringLiteral("action.quit"));
    m_quitAction->setShortcut(QKeySequence::Quit);
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);

    m_topicsMenu = menuBar()->addMenu(QString());
    m_createTopicAction = addAct(m_topicsMenu, "action.createTopic", QKeySequence(QStringLiteral("Ctrl+N")), &MainWindow::createTopic);
    m_deleteTopicAction = addAct(m_topicsMenu, "action.deleteTopic", {}, &MainWindow::deleteTopic);

    m_clientsMenu = menuBar()->addMenu(QString());
    m_clientsMenu->addAction(m_connectAction); // also here, where one looks for it who has a client to connect
    m_clientsMenu->addSeparator();
    m_produceAction = addAct(m_clientsMenu, "action.produce", QKeySequence(QStringLiteral("Ctrl+P")), &MainWindow::openProduce);
    m_consumeAction = addAct(m_clientsMenu, "action.consume", QKeySequence(QStringLiteral("Ctrl+R")), &MainWindow::openConsume);
    m_clientsMenu->addSeparator();
    m_demoAction = addAct(m_clientsMenu, "action.demo", {}, &MainWindow::toggleDemo);
    m_scenariosAction = m_clientsMenu->addAction(QString());
    m_scenariosAction->setObjectName(QStringLiteral("action.scenarios"));
    m_scenariosAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+J, Ctrl+J")));
    connect(m_scenariosAction, &QAction::triggered, this, [this] { showDock(QStringLiteral("dock.scenarios")); });

    m_faultsMenu = menuBar()->addMenu(QString());
    m_nodeMenu = m_faultsMenu->addMenu(QString());
    m_faultsMenu->addSeparator();
    for (const auto act : {FaultActions::Kill, FaultActions::PowerLoss, FaultActions::Stop, FaultActions::Start,
                           FaultActions::Pause, FaultActions::Resume})
        m_faultsMenu->addAction(m_faults->action(act));
    m_faultsMenu->addSeparator();
    for (const auto act : {FaultActions::Isolate, FaultActions::CutBoth, FaultActions::CutThere,
                           FaultActions::CutBack, FaultActions::HealAll})
        m_faultsMenu->addAction(m_faults->action(act));
    m_faultsMenu->addSeparator();
    for (const auto act : {FaultActions::AddNode, FaultActions::Decommission})
        m_faultsMenu->addAction(m_faults->action(act));
    m_faultsMenu->addSeparator();
    auto* scenarios = static_cast<ScenariosView*>(dock(QStringLiteral("dock.scenarios"))->view());
    m_setPieces = new SetPieceMenu(*m_faultsMenu->addMenu(QString()), *scenarios, m_source, this);
    connect(m_setPieces, &SetPieceMenu::played, m_scenariosAction, &QAction::trigger);

    makeViewMenu();

    m_helpMenu = menuBar()->addMenu(QString());
    m_paletteAction = addAct(m_helpMenu, "action.palette", QKeySequence(QStringLiteral("Ctrl+K")), &MainWindow::openPalette);
    m_tourAction = addAct(m_helpMenu, "action.tour", {}, &MainWindow::startTour);
    m_lessons = new LessonMenu(*this, m_source, m_settings, m_helpMenu);
    m_exams = new ExamMenu(*this, m_source, m_demo, m_settings, m_helpMenu);
    m_glossary = new GlossaryMenu(*this, m_helpMenu);
    m_shortcutsAction = addAct(m_helpMenu, "action.shortcuts", QKeySequence(Qt::Key_Question), &MainWindow::showShortcuts);
    m_helpMenu->addSeparator();
    m_aboutAction = addAct(m_helpMenu, "action.about", {}, &MainWindow::showAbout);
    m_aboutQtAction = m_helpMenu->addAction(QString());
    connect(m_aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);

    addNodeActions();
    m_topBar->setDemoAction(m_demoAction);
    m_topBar->setCopyAction(m_copyAction);
    m_topBar->setMenus(m_appearance->themes(), m_appearance->languages());
}

void MainWindow::makeViewMenu()
{
    m_timeMenu = menuBar()->addMenu(QString());
    for (const auto act : {TimeActions::TogglePause, TimeActions::Step, TimeActions::Slower, TimeActions::Faster, TimeActions::RealTime})
        m_timeMenu->addAction(m_time->action(act));
    m_timeMenu->addSeparator();
    if (m_timeBar)
        m_timeMenu->addAction(m_timeBar->recordAction());
    m_timeAction = addAct(m_timeMenu, "action.time", QKeySequence(QStringLiteral("Ctrl+T")), &MainWindow::openTime);

    m_viewMenu = menuBar()->addMenu(QString());
    m_perspectiveMenu = m_viewMenu->addMenu(QString());
    m_perspectiveMenu->addActions(m_perspectives->perspectiveActions());
    m_docksMenu = m_viewMenu->addMenu(QString());
    for (auto* dock : m_docks)
        m_docksMenu->addAction(dock->toggleViewAction());
    m_resetLayoutAction = addAct(m_viewMenu, "action.resetLayout", {}, &MainWindow::resetLayout);
    m_viewMenu->addSeparator();
    m_fitAction = addAct(m_viewMenu, "action.fit", QKeySequence(QStringLiteral("Ctrl+0")), &MainWindow::fitPicture);
    m_zoomInAction = addAct(m_viewMenu, "action.zoomIn", QKeySequence(QKeySequence::ZoomIn), &MainWindow::zoomIn);
    m_zoomOutAction = addAct(m_viewMenu, "action.zoomOut", QKeySequence(QKeySequence::ZoomOut), &MainWindow::zoomOut);
    m_simpleAction = m_viewMenu->addAction(QString());
    m_simpleAction->setObjectName(QStringLiteral("action.simple"));
    m_simpleAction->setCheckable(true);
    m_simpleAction->setChecked(!Detail::instance().isFull());
    connect(m_simpleAction, &QAction::toggled, this, [this](bool simple) {
        Detail::instance().set(simple ? DetailLevel::Simple : DetailLevel::Full);
        m_settings.setDetail(nameOf(Detail::instance().level()));
    });
    m_viewMenu->addSeparator();
    m_appearance->addTo(*m_viewMenu);
    m_viewMenu->addSeparator();
    m_projectorAction = m_viewMenu->addAction(QString());
    m_projectorAction->setObjectName(QStringLiteral("action.projector"));
    m_projectorAction->setCheckable(true);
    m_projectorAction->setShortcut(QKeySequence(Qt::Key_F11));
    connect(m_projectorAction, &QAction::toggled, this, &MainWindow::setProjector);
    // A recording's bar stays: it is what the recording is steered with.
    QList<QWidget*> bars{m_topBar};
    if (m_timeBar)
        bars << m_timeBar;
    m_trainer = new TrainerMenu(*this, m_settings, m_viewMenu, bars);
    connect(m_trainer, &TrainerMenu::said, m_statusLine, &StatusLine::say);
}

void MainWindow::retranslate()
{
    m_title.clear();
    showTitle();
    for (auto* dock : m_docks)
        dock->setTitle(dockTitle(dock->objectName()));
    m_faults->retranslate();
    m_time->retranslate();
    m_topBar->retranslate();
    if (m_timeBar)
        m_timeBar->retranslate();
    if (m_replayBar)
        m_replayBar->retranslate();
    m_statusLine->retranslate();

    m_clusterMenu->setTitle(tr("&Cluster"));
    m_clusters->retranslate();
    m_lessons->retranslate();
    m_trainer->retranslate();
    m_glossary->retranslate();
    m_topicsMenu->setTitle(tr("&Topics"));
    m_clientsMenu->setTitle(tr("C&lients"));
    m_faultsMenu->setTitle(tr("&Faults"));
    m_setPieces->retranslate();
    m_scenariosAction->setText(tr("Scenarios"));
    m_timeMenu->setTitle(tr("T&ime"));
    m_timeAction->setText(tr("Waiting messages and breakpoints"));
    m_nodeMenu->setTitle(tr("Choose a node"));
    for (qsizetype i = 0; i < m_nodeActions.size(); ++i)
        m_nodeActions[i]->setText(tr("Node %1").arg(i + 1));
    m_createTopicAction->setText(tr("Create topic …"));
    m_deleteTopicAction->setText(tr("Delete the chosen topic …"));
    if (m_replayBar != nullptr)
        for (auto* action : {m_createTopicAction, m_deleteTopicAction}) {
            action->setEnabled(false);
            action->setToolTip(m_source.whyNoActs());
        }
    m_produceAction->setText(tr("Produce"));
    m_consumeAction->setText(tr("Consume"));
    m_fitAction->setText(tr("Fit the picture"));
    m_zoomInAction->setText(tr("Zoom in"));
    m_zoomOutAction->setText(tr("Zoom out"));
    retranslateDemo();
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_appearance->retranslate();
    m_copyAction->setText(tr("Copy bootstrap servers"));
    m_copyAction->setIconText(tr("Copy"));
    m_connectAction->setText(tr("Connect a client …"));
    m_reportAction->setText(tr("Save a report of this session …"));
    m_paletteAction->setText(tr("Find an act or a thing …"));
    m_tourAction->setText(tr("Tour of two minutes"));
    m_exams->retranslate();
    m_shortcutsAction->setText(tr("Keys"));
    m_quitAction->setText(tr("Quit"));
    m_projectorAction->setText(tr("Projector: full screen, large text"));
    m_perspectives->retranslate();
    fitMenuBar();
    m_perspectiveMenu->setTitle(tr("Perspective"));
    m_docksMenu->setTitle(tr("Panels"));
    m_simpleAction->setText(tr("Simple pictures"));
    m_resetLayoutAction->setText(tr("Reset layout"));
    m_aboutAction->setText(tr("About Brokerscope"));
    m_aboutQtAction->setText(tr("About Qt"));
}

// Where several windows are open their titles tell them apart.
void MainWindow::showTitle()
{
    const auto snapshot = m_source.snapshot();
    const auto name = clusterTitle(*snapshot);
    const auto* replay = qobject_cast<ReplaySource*>(&m_source);
    const auto title = replay != nullptr    ? tr("Recording %1").arg(replay->fileName())
                       : snapshot->external ? tr("External cluster %1").arg(name)
                       : name.isEmpty()     ? tr("Brokerscope")
                                        : tr("%1 – Brokerscope").arg(name);
    if (title == m_title)
        return;
    m_title = title;
    setWindowTitle(title);
}

void MainWindow::addNodeActions()
{
    const auto nodes = m_source.snapshot()->nodes.size();
    for (std::size_t i = 0; i < nodes; ++i) {
        auto* action = m_nodeMenu->addAction(QString());
        const auto id = m_source.snapshot()->nodes[i].id;
        action->setObjectName(QStringLiteral("action.node.%1").arg(id.value()));
        if (i < 9)
            action->setShortcut(QKeySequence(QString::number(i + 1)));
        connect(action, &QAction::triggered, this, [this, id] { m_selection.selectNode(id); });
        m_nodeActions << action;
    }
}

void MainWindow::playScenario(const QString& nameOrFile)
{
    auto* view = static_cast<ScenariosView*>(dock(QStringLiteral("dock.scenarios"))->view());
    view->select(nameOrFile);
    view->stage().play(nameOrFile);
    showDock(QStringLiteral("dock.scenarios"));
}

void MainWindow::retranslateDemo()
{
    m_demoAction->setText(m_demo.isRunning() ? tr("Stop the demo clients") : tr("Start the demo clients"));
    m_demoAction->setIconText(m_demo.isRunning() ? tr("Stop demo") : tr("Start demo"));
    const auto waits = CoveredSource::whyOthersWait(m_source);
    m_demoAction->setEnabled(waits.isEmpty());
    m_demoAction->setToolTip(waits.isEmpty() ? tr("Real producers and consumer groups of this window, on the topics orders and payments") : waits);
    if (m_source.snapshot()->external) {
        m_demoAction->setEnabled(false);
        m_demoAction->setToolTip(whyNoDemoOnExternal());
    }
    if (m_replayBar != nullptr) {
        m_demoAction->setEnabled(false);
        m_demoAction->setToolTip(whyNoDemoInRecording());
    }
    m_demoAction->setIcon(icon(m_demo.isRunning() ? QStringLiteral("stop") : QStringLiteral("start"), Token::Accent));
}

void MainWindow::restyle()
{
    fitMenuBar();
    retranslateDemo();
    m_createTopicAction->setIcon(icon(QStringLiteral("add"), Token::Accent));
    m_deleteTopicAction->setIcon(icon(QStringLiteral("delete"), Token::Danger));
    m_produceAction->setIcon(icon(QStringLiteral("produce"), Token::Produce));
    m_consumeAction->setIcon(icon(QStringLiteral("consume"), Token::Fetch));
    m_fitAction->setIcon(icon(QStringLiteral("fit")));
    m_zoomInAction->setIcon(icon(QStringLiteral("zoom-in")));
    m_zoomOutAction->setIcon(icon(QStringLiteral("zoom-out")));
    m_appearance->restyle();
    m_copyAction->setIcon(icon(QStringLiteral("copy"), Token::Accent));
    m_connectAction->setIcon(icon(QStringLiteral("plug"), Token::Accent));
    m_reportAction->setIcon(icon(QStringLiteral("export")));
    m_paletteAction->setIcon(icon(QStringLiteral("search")));
    m_tourAction->setIcon(icon(QStringLiteral("help")));
    m_shortcutsAction->setIcon(icon(QStringLiteral("keyboard")));
    m_resetLayoutAction->setIcon(icon(QStringLiteral("reset")));
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout(nameOf(m_perspectives->current()));
    placeDocks(*this, m_perspectives->current());
}

void MainWindow::choosePerspective(Perspective perspective)
{
    const StrayFocus focus(*this);
    const auto before = perspectiveOf(m_settings.perspective());
    if (m_layoutPlaced && before != perspective && !m_narrow)
        m_settings.setLayout(nameOf(before), layoutOf(*this));
    m_settings.setPerspective(nameOf(perspective));
    m_perspectives->setCurrent(perspective);
    const auto layout = m_narrow ? QByteArray() : m_settings.layout(nameOf(perspective));
    if (layout.isEmpty() || !applyLayout(*this, layout))
        placeDocks(*this, perspective, m_narrow ? Room::Narrow : Room::Wide);
    m_trainer->showBars(); // a layout holds what was seen of them, too
}

void MainWindow::setProjector(bool on)
{
    m_projectorAction->setChecked(on);
    const double scale = m_settings.textScale() * (on ? projectorScale(*screen()) : 1.0);
    const int room = on ? screen()->size().width() : isFullScreen() ? normalGeometry().width() : width();
    // The text first: a window that is laid out anew while the window manager makes it larger may keep its old size.
    setTextScale(scale, room);
    m_trainer->setProjector(on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

// Where larger text leaves no room for three columns of panels, there are two. What a person has arranged for usual text
// is kept for when it comes back.
void MainWindow::setTextScale(double scale, int room)
{
    const bool narrow = scale > 1 && room / scale < kNarrowest;
    if (narrow && !m_narrow && m_layoutPlaced)
        m_settings.setLayout(nameOf(m_perspectives->current()), layoutOf(*this));
    const bool changed = std::exchange(m_narrow, narrow) != narrow;
    Theme::instance().setTextScale(scale);
    if (changed && m_layoutPlaced)
        choosePerspective(m_perspectives->current());
}

// The menus first: of the perspectives one button is enough, they are in the View menu, too.
void MainWindow::fitMenuBar()
{
    int menus = scaled(32);
    for (const auto* action : menuBar()->actions())
        menus += menuBar()->fontMetrics().size(Qt::TextShowMnemonic, action->text()).width() + scaled(26);
    m_perspectives->fitInto(width() - menus);
    // The menu bar asks its corner how wide it is only when it is resized itself.
    QResizeEvent asIfResized(menuBar()->size(), menuBar()->size());
    QCoreApplication::sendEvent(menuBar(), &asIfResized);
}

// "Ti…" and "Ti…" are no names of panels: where tabs have no room they are scrolled.
void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    if (auto* tabs = qobject_cast<QTabBar*>(event->child()); tabs != nullptr && event->polished()) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    fitMenuBar();
    QMainWindow::resizeEvent(event);
}

void MainWindow::applyTextScale(double scale)
{
    setTextScale(scale * (m_projectorAction->isChecked() ? projectorScale(*screen()) : 1.0), width());
}

Dock* MainWindow::dock(const QString& name) const
{
    for (auto* dock : m_docks)
        if (dock->objectName() == name)
            return dock;
    return nullptr;
}

void MainWindow::copyBootstrapServers()
{
    const auto servers = QString::fromStdString(m_source.snapshot()->bootstrapServers);
    QGuiApplication::clipboard()->setText(servers);
    m_statusLine->say(tr("Copied %1").arg(servers), false);
}

void MainWindow::onCommandFinished(const QString& error)
{
    if (!error.isEmpty())
        m_statusLine->say(error, true);
}

void MainWindow::offerTour()
{
    if (!m_settings.tourSeen())
        startTour();
}

void MainWindow::startTour()
{
    m_settings.setTourSeen();
    choosePerspective(Perspective::Failover);
    m_guide->start(firstTour(m_source, m_journal));
}

void MainWindow::startExam(const QString& name)
{
    m_exams->start(name);
}

void MainWindow::startLesson(const QString& name)
{
    m_lessons->start(name);
}

void MainWindow::showDock(const QString& name)
{
    auto* wanted = dock(name);
    if (wanted == nullptr)
        return;
    wanted->show();
    wanted->raise();
}

void MainWindow::openPalette()
{
    CommandPalette(paletteEntries(*this, m_selection, *m_source.snapshot()), this).exec();
}

void MainWindow::showShortcuts()
{
    ShortcutSheet(actsInMenus(*menuBar()), this).exec();
}

void MainWindow::connectClient()
{
    const auto snapshot = m_source.snapshot();
    auto topic = m_selection.partition().topic;
    for (const auto& each : snapshot->topics)
        if (topic.isEmpty() && !each->internal)
            topic = QString::fromStdString(each->name);
    ConnectDialog(QString::fromStdString(snapshot->bootstrapServers), topic, this).exec();
}

void MainWindow::saveReport()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the report as"), QStringLiteral("brokerscope-session.html"));
    if (path.isEmpty())
        return;
    const auto picture = dock(QStringLiteral("dock.cluster"))->view()->grab().toImage();
    const auto* failure = static_cast<TimelineView*>(dock(QStringLiteral("dock.timeline"))->view())->story().latest();
    const auto problem = writeFile(sessionReport(*m_source.snapshot(), m_journal, failure, picture).toUtf8(), path);
    m_statusLine->say(problem.isEmpty() ? tr("Saved %1").arg(path) : problem, !problem.isEmpty());
}

void MainWindow::createTopic()
{
    showDock(QStringLiteral("dock.topics"));
    static_cast<TopicsView*>(dock(QStringLiteral("dock.topics"))->view())->createTopic();
}

void MainWindow::deleteTopic()
{
    showDock(QStringLiteral("dock.topics"));
    static_cast<TopicsView*>(dock(QStringLiteral("dock.topics"))->view())->deleteTopic();
}

void MainWindow::openProduce()
{
    showDock(QStringLiteral("dock.produce"));
}

void MainWindow::openConsume()
{
    showDock(QStringLiteral("dock.consume"));
}

void MainWindow::openTime()
{
    showDock(QStringLiteral("dock.time"));
    // Not the field for conditions: Space and the full stop stop and step the time that one came for.
    static_cast<ClusterView*>(dock(QStringLiteral("dock.cluster"))->view())->canvas()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::toggleDemo()
{
    // Whoever stops the demo does not want it back at the next start.
    m_settings.setDemo(!m_demo.isRunning());
    if (m_demo.isRunning())
        m_demo.stop();
    else
        m_demo.start();
}

void MainWindow::fitPicture()
{
    static_cast<ClusterView*>(dock(QStringLiteral("dock.cluster"))->view())->canvas()->fit();
}

void MainWindow::zoomIn()
{
    static_cast<ClusterView*>(dock(QStringLiteral("dock.cluster"))->view())->canvas()->zoom(1.2);
}

void MainWindow::zoomOut()
{
    static_cast<ClusterView*>(dock(QStringLiteral("dock.cluster"))->view())->canvas()->zoom(1 / 1.2);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Brokerscope"),
        tr("<h3>Brokerscope %1</h3><p>A real Kafka-compatible cluster in one process, and a window that shows it "
           "working. Any Kafka client can connect to %2.</p><p>Free software under the GNU General Public License, "
           "version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in "
           "this program.</p>")
            .arg(QApplication::applicationVersion(),
                 QString::fromStdString(m_source.snapshot()->bootstrapServers)));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_layoutPlaced)
        return;
    m_layoutPlaced = true;
    m_narrow = Theme::instance().textScale() > 1 && width() / Theme::instance().textScale() < kNarrowest;
    choosePerspective(m_perspectives->current());
    // Not a button: Space stops time, and plays a recording.
    static_cast<ClusterView*>(dock(QStringLiteral("dock.cluster"))->view())->canvas()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::saveLayout()
{
    if (m_narrow)
        return; // what was there before is kept already
    m_settings.setGeometry(saveGeometry());
    m_settings.setLayout(nameOf(m_perspectives->current()), layoutOf(*this));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_exams->holdsWindow())
        return event->ignore();
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace brokerscope::ui
