// Help > Lessons: which to start, and the keys for the one that is under way. Joins the lessons' panel to the window: it
// brings panels to the front and points at widgets for it.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace brokerscope::ui {

class ClusterSource;
class LessonsView;
class MainWindow;
class Settings;

class LessonMenu : public QObject
{
    Q_OBJECT

public:
    // All outlive this; the window's docks are there.
    LessonMenu(MainWindow& window, ClusterSource& source, Settings& settings, QMenu* help);

    void start(const QString& name);
    void retranslate();

private:
    QAction* addAct(const char* name, const QString& keys, void (LessonsView::*slot)());
    void point(const QString& dock, const QString& target, const QString& title, const QString& text);
    void showChoices();

    MainWindow& m_window;
    LessonsView* m_view;
    QMenu* m_menu;
    QList<QAction*> m_choices; // one a lesson
    QAction* m_show;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_doIt;
    QAction* m_where;
    QAction* m_restart;
};

} // namespace brokerscope::ui
