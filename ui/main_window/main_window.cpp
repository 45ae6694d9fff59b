#include "ui/main_window/main_window.h"

#include "ui/actions/fault_actions.h"
#include "ui/bridge/cluster_source.h"
#include "ui/bridge/workloads.h"
#include "ui/language.h"
#include "ui/main_window/default_layout.h"
#include "ui/main_window/dock.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/top_bar.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace brokerscope::ui {

MainWindow::MainWindow(ClusterSource& source, Workloads& workloads, Settings& settings)
    : m_source(source)
    , m_workloads(workloads)
    , m_settings(settings)
    , m_faults(new FaultActions(source, m_selection, this))
    , m_topBar(new TopBar(source, m_selection, *m_faults, this))
    , m_statusLine(new StatusLine(source, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumSize(900, 560);
    resize(1440, 900);
    addToolBar(m_topBar);
    setStatusBar(m_statusLine);

    connect(&m_source, &ClusterSource::eventsArrived, &m_journal, &EventJournal::append);
    connect(&m_source, &ClusterSource::eventsLost, &m_journal, &EventJournal::noteLost);
    connect(&m_source, &ClusterSource::commandFinished, this,
            [this](const cluster::Command&, const QString& error) { onCommandFinished(error); });
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::restyle);

    makeDocks();
    makeActions();
    makeMenus();
    restyle();
    retranslate();
    restoreGeometry(m_settings.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeDocks()
{
    const ViewContext context{m_source, m_selection, m_journal, *m_faults, m_workloads};
    for (const auto& entry : dockEntries()) {
        auto* dock = new Dock(QLatin1String(entry.name), entry.make(context), this);
        addDockWidget(Qt::LeftDockWidgetArea, dock);
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

void MainWindow::makeActions()
{
    m_themeMenu = new QMenu(this);
    m_themeGroup = new QActionGroup(this);
    for (const auto* name : {"system", "light", "dark"}) {
        auto* action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("action.theme.") + QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(nameOf(Theme::instance().choice()) == QLatin1String(name));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { chooseTheme(QLatin1String(name)); });
    }
    m_languageMenu = new QMenu(this);
    m_languageGroup = new QActionGroup(this);
    for (const auto& code : languages()) {
        auto* action = m_languageMenu->addAction(languageName(code));
        action->setObjectName(QStringLiteral("action.language.") + code);
        action->setCheckable(true);
        action->setChecked(currentLanguage() == code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { chooseLanguage(code); });
    }
}

void MainWindow::makeMenus()
{
    m_clusterMenu = menuBar()->addMenu(QString());
    m_copyAction = addAct(m_clusterMenu, "action.copyBootstrap", QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                          &MainWindow::copyBootstrapServers);
    m_clusterMenu->addSeparator();
    m_quitAction = m_clusterMenu->addAction(QString());
    m_quitAction->setObjectName(QStringLiteral("action.quit"));
    m_quitAction->setShortcut(QKeySequence::Quit);
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);

    m_faultsMenu = menuBar()->addMenu(QString());
    for (const auto act : {FaultActions::Kill, FaultActions::PowerLoss, FaultActions::Stop, FaultActions::Start,
                           FaultActions::Pause, FaultActions::Resume})
        m_faultsMenu->addAction(m_faults->action(act));
    m_faultsMenu->addSeparator();
    for (const auto act : {FaultActions::Isolate, FaultActions::CutBoth, FaultActions::CutThere,
                           FaultActions::CutBack, FaultActions::HealAll})
        m_faultsMenu->addAction(m_faults->action(act));

    m_viewMenu = menuBar()->addMenu(QString());
    for (auto* dock : m_docks)
        m_viewMenu->addAction(dock->toggleViewAction());
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_themeMenu);
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addSeparator();
    m_fullScreenAction = m_viewMenu->addAction(QString());
    m_fullScreenAction->setShortcut(QKeySequence(Qt::Key_F11));
    connect(m_fullScreenAction, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_resetLayoutAction = addAct(m_viewMenu, "action.resetLayout", {}, &MainWindow::resetLayout);

    m_helpMenu = menuBar()->addMenu(QString());
    m_aboutAction = addAct(m_helpMenu, "action.about", {}, &MainWindow::showAbout);
    m_aboutQtAction = m_helpMenu->addAction(QString());
    connect(m_aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);

    m_topBar->setCopyAction(m_copyAction);
    m_topBar->setMenus(m_themeMenu, m_languageMenu);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Brokerscope"));
    for (auto* dock : m_docks)
        dock->setTitle(dockTitle(dock->objectName()));
    m_faults->retranslate();
    m_topBar->retranslate();
    m_statusLine->retranslate();

    m_clusterMenu->setTitle(tr("&Cluster"));
    m_faultsMenu->setTitle(tr("&Faults"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_themeMenu->setTitle(tr("Theme"));
    m_languageMenu->setTitle(tr("Language"));
    m_copyAction->setText(tr("Copy bootstrap servers"));
    m_copyAction->setIconText(tr("Copy"));
    m_quitAction->setText(tr("Quit"));
    m_fullScreenAction->setText(tr("Full screen"));
    m_resetLayoutAction->setText(tr("Reset layout"));
    m_aboutAction->setText(tr("About Brokerscope"));
    m_aboutQtAction->setText(tr("About Qt"));
    const auto themes = m_themeGroup->actions();
    themes[0]->setText(tr("As the system"));
    themes[1]->setText(tr("Light"));
    themes[2]->setText(tr("Dark"));
}

void MainWindow::restyle()
{
    m_copyAction->setIcon(icon(QStringLiteral("copy"), Token::Accent));
    m_resetLayoutAction->setIcon(icon(QStringLiteral("reset")));
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout();
    placeDocks(*this);
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

void MainWindow::chooseTheme(const QString& name)
{
    m_settings.setTheme(name);
    Theme::instance().apply(themeChoiceOf(name));
}

void MainWindow::chooseLanguage(const QString& code)
{
    m_settings.setLanguage(code);
    setLanguage(code);
}

void MainWindow::onCommandFinished(const QString& error)
{
    if (!error.isEmpty())
        m_statusLine->say(error, true);
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
    if (m_settings.layout().isEmpty() || !restoreState(m_settings.layout()))
        placeDocks(*this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setLayout(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

} // namespace brokerscope::ui
