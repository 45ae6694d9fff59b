// View > For the trainer: how the projector view looks, and what helps whoever stands before a class. GUI thread only.
#pragma once

#include <QImage>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace brokerscope::ui {

class LessonsView;
class MainWindow;
class NotesWindow;
class PressedKeys;
class RunKeeper;
class Settings;
class Spotlight;

class TrainerMenu : public QObject
{
    Q_OBJECT

public:
    // All outlive this. `bars` are those that a class can do without.
    TrainerMenu(MainWindow& window, Settings& settings, QMenu* view, QList<QWidget*> bars);

    // The projector view comes or goes. Escape puts out the spotlight, then leaves that view.
    void setProjector(bool on);
    // As wanted now, whatever a layout that was restored says.
    void showBars();
    void retranslate();

signals:
    void said(const QString& sentence, bool isError);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* addChoice(const char* name, bool on, void (Settings::*remember)(bool));
    void showKeys();
    void openNotes(bool open);
    void askForHandOut();
    void saveHandOut(const QString& path);
    [[nodiscard]] QImage picture(); // of the window, without what lies over it and the trainer's notes

    MainWindow& m_window;
    Settings& m_settings;
    QList<QWidget*> m_bars;
    PressedKeys* m_pressedKeys;
    Spotlight* m_spotlight;
    LessonsView* m_lessons;
    NotesWindow* m_notes;
    RunKeeper* m_run;
    bool m_projector = false;
    QMenu* m_menu;
    QAction* m_openNotes;
    QAction* m_handOut;
    QAction* m_hideBars;
    QAction* m_showKeys;
    QAction* m_light;
};

} // namespace brokerscope::ui
