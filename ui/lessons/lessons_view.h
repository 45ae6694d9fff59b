// The dock "Lessons": the list of them, or the lesson that is under way.
#pragma once

#include "ui/lessons/lesson_session.h"
#include "ui/views/view.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace brokerscope::ui {

class LessonList;
class Settings;
class StepCard;

class LessonsView final : public View
{
    Q_OBJECT

public:
    explicit LessonsView(const ViewContext& context, QWidget* parent = nullptr);

    // Where progress is kept; outlives the view.
    void remember(Settings& settings);
    // In place of this program's own clients.
    void useActors(std::unique_ptr<scenario::Actors> actors);

    void open(const QString& name);
    void leave(); // back to the list
    void next();
    void previous();
    void restart();
    void doIt();
    void point();
    // The trainer's notes are shown in another place: not here as long as that is so.
    void setNotesElsewhere(bool elsewhere);
    [[nodiscard]] bool isLessonOpen() const;
    [[nodiscard]] const LessonSession& session() const { return *m_session; }

signals:
    // A lesson was opened or left.
    void lessonChanged();
    void progressed(); // anything that is told of the lesson has changed
    void leavingStep(); // as LessonSession::leaving()
    // A panel, and the widget in it (empty: the panel), where the present act is done; `done` says when it was.
    void pointWanted(const QString& dock, const QString& target, const QString& title, const QString& text);
    void termWanted(const QString& id); // a word of the glossary was clicked
    // Another step is shown, on this panel (empty: on none in particular).
    void showWanted(const QString& dock);

protected:
    void showSnapshot(const cluster::ClusterSnapshot&) override {}
    void retranslate() override;
    void restyle() override;

private:
    void makeLessonPage();
    void connectSession();
    void showState();
    void onStepEntered();
    void onCompleted();
    void showList();
    void showTrouble();
    void showNotes();

    LessonSession* m_session;
    Settings* m_settings = nullptr;
    QStackedWidget* m_pages;
    LessonList* m_list;
    QWidget* m_lessonPage;
    QToolButton* m_back;
    QLabel* m_lesson;
    QToolButton* m_notes;
    bool m_notesElsewhere = false;
    QProgressBar* m_progress;
    QLabel* m_where;
    QLabel* m_trouble;
    QScrollArea* m_scroll;
    StepCard* m_card;
    QLabel* m_end;
    QToolButton* m_restart;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace brokerscope::ui
