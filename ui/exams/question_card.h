// A question of the diagnosis: its options while it is open, and afterwards which was right and why. Its words come with each
// showAnswer(), for the language may change.
#pragma once

#include "engine/exam/exam.h"

#include <QFrame>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace brokerscope::ui {

class QuestionCard final : public QFrame
{
    Q_OBJECT

public:
    QuestionCard(const exam::Question& question, const QString& name, QWidget* parent);

    enum class Stage { Open, HandedIn, Judged };
    void showAnswer(const exam::Question& question, std::optional<std::size_t> answer, Stage stage);

signals:
    void answered(int option);

private:
    QLabel* m_question;
    QButtonGroup* m_group;
    std::vector<QRadioButton*> m_options;
    std::vector<QLabel*> m_words;
    QLabel* m_because;
};

} // namespace brokerscope::ui
