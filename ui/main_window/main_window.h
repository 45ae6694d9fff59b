// The window: menus, tool bar, docks and status line around one cluster.
#pragma once

#include "ui/models/event_journal.h"
#include "ui/models/selection.h"

#include <QMainWindow>

#include <vector>

class QActionGroup;
class QLabel;
class QMenu;

namespace brokerscope::ui {

class ClusterSource;
class Demo;
class Dock;
class FaultActions;
class Settings;
class StatusLine;
class TopBar;
class Workloads;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All outlive the window.
    MainWindow(ClusterSource& source, Workloads& workloads, Demo& demo, Settings& settings);
    ~MainWindow() override;

    // Puts every dock where it is on a first start.
    void resetLayout();
    [[nodiscard]] Dock* dock(const QString& name) const;
    void copyBootstrapServers();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addMargins();
    void makeDocks();
    void makeActions();
    void makeMenus();
    void retranslate();
    void restyle();
    void chooseTheme(const QString& name);
    void chooseLanguage(const QString& code);
    void onCommandFinished(const QString& error);
    void showAbout();
    void createTopic();
    void deleteTopic();
    void openProduce();
    void openConsume();
    void toggleDemo();
    void fitPicture();
    void zoomIn();
    void zoomOut();
    void retranslateDemo();
    void addNodeActions();
    void raise(const QString& dockName);
    QAction* addAct(QMenu* menu, const char* name, const QKeySequence& shortcut, void (MainWindow::*slot)());

    ClusterSource& m_source;
    Workloads& m_workloads;
    Demo& m_demo;
    Settings& m_settings;
    Selection m_selection;
    EventJournal m_journal;
    FaultActions* m_faults;
    std::vector<Dock*> m_docks;
    TopBar* m_topBar;
    StatusLine* m_statusLine;
    bool m_layoutPlaced = false;

    QMenu* m_clusterMenu = nullptr;
    QMenu* m_topicsMenu = nullptr;
    QMenu* m_clientsMenu = nullptr;
    QMenu* m_faultsMenu = nullptr;
    QMenu* m_nodeMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_quitAction = nullptr;
    QAction* m_createTopicAction = nullptr;
    QAction* m_deleteTopicAction = nullptr;
    QAction* m_produceAction = nullptr;
    QAction* m_consumeAction = nullptr;
    QAction* m_demoAction = nullptr;
    QAction* m_fitAction = nullptr;
    QAction* m_zoomInAction = nullptr;
    QAction* m_zoomOutAction = nullptr;
    QList<QAction*> m_nodeActions;
    QAction* m_resetLayoutAction = nullptr;
    QAction* m_fullScreenAction = nullptr;
    QAction* m_aboutAction = nullptr;
    QAction* m_aboutQtAction = nullptr;
    QActionGroup* m_themeGroup = nullptr;
    QActionGroup* m_languageGroup = nullptr;
};

} // namespace brokerscope::ui
