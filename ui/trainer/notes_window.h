// What only the trainer sees, in a window that can lie on another screen than the class's: the notes to the present step in
// large type, what comes next, and how much time there is. Follows the lesson of the main window. GUI thread only.
#pragma once

#include "ui/trainer/countdown.h"

#include <QWidget>

#include <functional>
#include <string>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace brokerscope::ui {

class EmptyNote;
class LessonsView;

class NotesWindow final : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<Countdown::Time()>;

    // `lessons` outlives the window; `owner` is the main window.
    NotesWindow(LessonsView& lessons, QWidget* owner);

    // Shows it where it was; at first on a screen that the main window does not use, if there is one.
    void open();
    void useClock(Clock clock); // in place of the machine's
    void refresh();             // the time, as it is now; done by itself four times a second

signals:
    void opened(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLessonPart();
    QWidget* makeTimePart();
    void follow();
    void showLesson();
    void showTime();
    void retranslate();

    LessonsView& m_lessons;
    Clock m_clock;
    Countdown m_countdown;
    Countdown::Time m_begun{0}; // the lesson
    bool m_isOpen = false;      // a lesson
    bool m_placed = false;
    std::string m_shownStep; // its id
    QString m_shownSign;
    QStackedWidget* m_pages;
    EmptyNote* m_empty;
    QLabel* m_lesson;
    QLabel* m_where;
    QScrollArea* m_scroll;
    QProgressBar* m_progress;
    QLabel* m_step;
    QLabel* m_note;
    QLabel* m_nextTitle;
    QLabel* m_nextText;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_elapsedKind;
    QLabel* m_elapsed;
    QFrame* m_countdownBox;
    QLabel* m_countdownKind;
    QLabel* m_sign;
    QLabel* m_left;
    QSpinBox* m_minutes;
    QPushButton* m_start;
    QToolButton* m_reset;
};

} // namespace brokerscope::ui
