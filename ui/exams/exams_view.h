// The dock "Exams": the list of them with the best results, or the exam that is sat, or its result.
#pragma once

#include "ui/exams/exam_session.h"
#include "ui/views/view.h"

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace brokerscope::ui {

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
    [[nodiscard]] const ExamSession& session() const { return *m_session; }

signals:
    void showWanted(const QString& dock);

protected:
    void showSnapshot(const cluster::ClusterSnapshot&) override;
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(500); }
    void retranslate() override;
    void restyle() override;

private:
    struct Asked
    {
        QLabel* question;
        QButtonGroup* group;
        std::vector<QRadioButton*> options;
        std::vector<QLabel*> words;
        QLabel* because;
    };

    void makeListPage();
    void makeExamPage();
    void connectSession();
    void showList();
    void showChosen();
    void showState();
    void makeQuestions();
    void showQuestions();
    void showRepair();
    void showResult();
    void onFinished();
    void saveResult();

    ExamSession* m_session;
    Settings* m_settings = nullptr;
    QStackedWidget* m_pages;
    QWidget* m_listPage;
    QLabel* m_intro;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_start;
    QWidget* m_examPage;
    QToolButton* m_back;
    QLabel* m_title;
    QLabel* m_time;
    QLabel* m_trouble;
    QScrollArea* m_scroll;
    QLabel* m_result;
    QLabel* m_story;
    QLabel* m_hidden;
    QLabel* m_diagnosis;
    QVBoxLayout* m_questionPlace;
    std::vector<Asked> m_questions;
    std::string m_asked; // of which exam, in which language
    QPushButton* m_handIn;
    QLabel* m_repairTitle;
    QLabel* m_repair;
    QPushButton* m_hint;
    QLabel* m_hints;
    QLabel* m_explanation;
    QLabel* m_evidence;
    QLineEdit* m_learner;
    QPushButton* m_save;
    QPushButton* m_finish;
};

} // namespace brokerscope::ui
