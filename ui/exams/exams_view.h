// The dock "Exams": the list of them with the best results, or the exam that is sat, or its result.
#pragma once

#include "ui/exams/exam_session.h"
#include "ui/views/view.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace brokerscope::ui {

class ExamList;
class QuestionCard;
class Settings;

class ExamsView final : public View
{
    Q_OBJECT

public:
    explicit ExamsView(const ViewContext& context, QWidget* parent = nullptr);

    // Where results are kept; outlives the view.
    void remember(Settings& settings);
    // In place of this program's own clients.
    void useActors(std::unique_ptr<scenario::Actors> actors);
    void open(const QString& name);
    void leave(); // left() comes when the cluster is in order again, perhaps at once
    [[nodiscard]] const ExamSession& session() const { return *m_session; }

signals:
    void opening(); // an exam begins: whatever else acts on the cluster has to end
    void left();
    void showWanted(const QString& dock);
    void termWanted(const QString& id); // a word of the glossary was clicked

protected:
    void showSnapshot(const cluster::ClusterSnapshot&) override;
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(500); }
    void retranslate() override;
    void restyle() override;

private:
    void tidyUpLeftover(const cluster::ClusterSnapshot& snapshot);
    void makeExamPage();
    void addContent(QWidget* content);
    void connectSession();
    void connectButtons();
    void showList();
    void showState();
    void showTrouble();
    void makeQuestions();
    void showQuestions();
    void showRepair();
    void showHints();
    void showResult();
    void onFinished();
    void saveResult();

    ExamSession* m_session;
    Settings* m_settings = nullptr;
    QMetaObject::Connection m_leftover; // until it is known whether there is one
    QStackedWidget* m_pages;
    ExamList* m_list;
    QWidget* m_examPage;
    QToolButton* m_back;
    QLabel* m_title;
    QLabel* m_time;
    QLabel* m_trouble;
    QScrollArea* m_scroll;
    QLabel* m_result;
    QLabel* m_points; // what the result is made of
    QLabel* m_story;
    QLabel* m_hidden;
    QLabel* m_explanationTitle;
    QLabel* m_explanation;
    QLabel* m_evidence;
    QLabel* m_diagnosis;
    QVBoxLayout* m_questionPlace;
    std::vector<QuestionCard*> m_questions;
    std::string m_asked; // of which exam
    QPushButton* m_handIn;
    QLabel* m_repairTitle;
    QLabel* m_repair;
    QLabel* m_hintTitle;
    QLabel* m_hints;
    QPushButton* m_hint;
    QLineEdit* m_learner;
    QPushButton* m_save;
    QPushButton* m_finish;
};

} // namespace brokerscope::ui
