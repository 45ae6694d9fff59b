// What of the menu "Help" and of the whole window leads to the exams.
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QTimer;

namespace brokerscope::ui {

class ClusterSource;
class Demo;
class ExamsView;
class MainWindow;
class Settings;

class ExamMenu final : public QObject
{
    Q_OBJECT

public:
    // All outlive this; the window's docks are there.
    ExamMenu(MainWindow& window, ClusterSource& source, Demo& demo, Settings& settings, QMenu* help);

    void retranslate();
    // Its name, or a file.
    void start(const QString& name);
    // What an exam made would stay in a cluster that is kept. True: it is being undone, and the window closes by itself afterwards.
    [[nodiscard]] bool holdsWindow();

private:
    void clearStage();

    MainWindow& m_window;
    ClusterSource& m_source;
    Demo& m_demo;
    ExamsView* m_view;
    QAction* m_show;
    QTimer* m_patience; // with what is undone before the window closes
    bool m_gaveUp = false;
};

} // namespace brokerscope::ui
