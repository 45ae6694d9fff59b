// The window: menus, tool bar, docks and status line around one cluster.
#pragma once

#include "ui/main_window/perspectives.h"
#include "ui/models/event_journal.h"
#include "ui/models/selection.h"

#include <QMainWindow>

#include <vector>

class QLabel;
class QMenu;

namespace brokerscope::ui {

class AppearanceMenu;
class ClusterMenu;
class ClusterSource;
class Demo;
class Dock;
class FaultActions;
class Guide;
class ExamMenu;
class GlossaryMenu;
class LessonMenu;
class PerspectiveBar;
class Settings;
class ReplayBar;
class SessionRecorder;
class SetPieceMenu;
class StatusLine;
class TimeActions;
class TimeBar;
class TopBar;
class TrainerMenu;
class Workloads;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // All outlive the window.
    MainWindow(ClusterSource& source, Workloads& workloads, Demo& demo, Settings& settings);
    ~MainWindow() override;

    // Puts every dock where the present perspective has it on a first start.
    void resetLayout();
    void choosePerspective(Perspective perspective);
    // Full screen, text that can be read from the back of a room, and what TrainerMenu makes of it.
    void setProjector(bool on);
    [[nodiscard]] Dock* dock(const QString& name) const;
    void copyBootstrapServers();
    // The tour, unless it was seen before.
    void offerTour();
    void startTour();
    // Its name, or a file.
    void startLesson(const QString& name);
    void startExam(const QString& name);
    // Opens a panel if it is closed and brings it to the front of its tabs. Unknown names do nothing.
    void showDock(const QString& name);
    [[nodiscard]] ClusterMenu& clusters() { return *m_clusters; }
    // A name of the library, or a file.
    void playScenario(const QString& nameOrFile);
    [[nodiscard]] SessionRecorder& recorder() { return *m_recorder; }
    [[nodiscard]] Guide& guide() { return *m_guide; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addMargins();
    void addTimeBar();
    void makeDocks();
    void makeMenus();
    void retranslate();
    void restyle();
    void applyTextScale(double scale);
    void setTextScale(double scale, int room);
    void fitMenuBar();
    void makeViewMenu();
    void saveLayout();
    void onCommandFinished(const QString& error);
    void showAbout();
    void createTopic();
    void deleteTopic();
    void openProduce();
    void openConsume();
    void openTime();
    void toggleDemo();
    void fitPicture();
    void zoomIn();
    void zoomOut();
    void retranslateDemo();
    void showTitle();
    void addNodeActions();
    void openPalette();
    void showShortcuts();
    void connectClient();
    void saveReport();
    QAction* addAct(QMenu* menu, const char* name, const QKeySequence& shortcut, void (MainWindow::*slot)());

    ClusterSource& m_source;
    Workloads& m_workloads;
    Demo& m_demo;
    Settings& m_settings;
    Selection m_selection;
    EventJournal m_journal;
    FaultActions* m_faults;
    Guide* m_guide;
    TimeActions* m_time;
    std::vector<Dock*> m_docks;
    TopBar* m_topBar;
    SessionRecorder* m_recorder;
    TimeBar* m_timeBar = nullptr;     // one of the two
    ReplayBar* m_replayBar = nullptr; // when a recording is shown
    PerspectiveBar* m_perspectives;
    StatusLine* m_statusLine;
    AppearanceMenu* m_appearance;
    bool m_layoutPlaced = false;
    bool m_narrow = false; // two columns of panels, while large text leaves no room for three

    ClusterMenu* m_clusters = nullptr;
    SetPieceMenu* m_setPieces = nullptr;
    LessonMenu* m_lessons = nullptr;
    ExamMenu* m_exams = nullptr;
    TrainerMenu* m_trainer = nullptr;
    GlossaryMenu* m_glossary = nullptr;
    QString m_title;
    QMenu* m_clusterMenu = nullptr;
    QMenu* m_topicsMenu = nullptr;
    QMenu* m_clientsMenu = nullptr;
    QMenu* m_faultsMenu = nullptr;
    QMenu* m_timeMenu = nullptr;
    QMenu* m_nodeMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_perspectiveMenu = nullptr;
    QMenu* m_docksMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_connectAction = nullptr;
    QAction* m_reportAction = nullptr;
    QAction* m_paletteAction = nullptr;
    QAction* m_shortcutsAction = nullptr;
    QAction* m_tourAction = nullptr;
    QAction* m_quitAction = nullptr;
    QAction* m_createTopicAction = nullptr;
    QAction* m_deleteTopicAction = nullptr;
    QAction* m_produceAction = nullptr;
    QAction* m_consumeAction = nullptr;
    QAction* m_timeAction = nullptr;
    QAction* m_demoAction = nullptr;
    QAction* m_scenariosAction = nullptr;
    QAction* m_fitAction = nullptr;
    QAction* m_zoomInAction = nullptr;
    QAction* m_zoomOutAction = nullptr;
    QList<QAction*> m_nodeActions;
    QAction* m_resetLayoutAction = nullptr;
    QAction* m_projectorAction = nullptr;
    QAction* m_simpleAction = nullptr;
    QAction* m_aboutAction = nullptr;
    QAction* m_aboutQtAction = nullptr;
};

} // namespace brokerscope::ui
