// The card of a lesson's present step: what it says, what it asks, what is to be done, and whether the cluster has seen it.
#pragma once

#include "engine/lesson/course.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace brokerscope::ui {

class LessonSession;
class PredictionBox;
class ReadingText;

class StepCard : public QWidget
{
    Q_OBJECT

public:
    // `session` outlives the card.
    StepCard(LessonSession& session, QWidget* parent);

    void showStep();    // another one, or the same in another language
    void showState();   // what has changed in it
    void retranslate();
    void setNotesShown(bool on);

signals:
    void evidenceWanted(quint64 event);
    void pointWanted();
    void termWanted(const QString& id); // a word of the glossary was clicked

private:
    void showCheck(const lesson::Course& course);
    void showButtons(const lesson::Course& course);

    LessonSession& m_session;
    QLabel* m_title;
    ReadingText* m_text;
    QFrame* m_careful;
    ReadingText* m_carefulText;
    QVBoxLayout* m_predictionPlace;
    std::vector<PredictionBox*> m_predictions;
    QFrame* m_actBox;
    QLabel* m_actKind;
    ReadingText* m_act;
    QLabel* m_check;
    QLabel* m_parts;
    QLabel* m_problem;
    QPushButton* m_doIt;
    QToolButton* m_where;
    QToolButton* m_hintButton;
    ReadingText* m_hint;
    QFrame* m_notes;
    ReadingText* m_notesText;
    bool m_notesShown = false;
    std::string m_shown; // id of the step
};

} // namespace brokerscope::ui
