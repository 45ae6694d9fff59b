// What of the menu "Help" and of the whole window leads to the exams.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace brokerscope::ui {

class Demo;
class ExamsView;
class MainWindow;
class Settings;

class ExamMenu final : public QObject
{
    Q_OBJECT

public:
    ExamMenu(MainWindow& window, Demo& demo, Settings& settings, QMenu* help);

    void retranslate();
    // Its name, or a file.
    void start(const QString& name);

private:
    void clearStage();

    MainWindow& m_window;
    Demo& m_demo;
    ExamsView* m_view;
    QAction* m_show;
};

} // namespace brokerscope::ui
