#include "ui/exams/question_card.h"

#include "ui/lessons/lesson_text.h"
#include "ui/lessons/option_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

QuestionCard::QuestionCard(const exam::Question& question, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_group(new QButtonGroup(this))
    , m_because(new QLabel(this))
{
    setObjectName(name);
    setProperty("role", QStringLiteral("card"));
    m_question->setFont(typeFont(Type::Strong));
    m_because->setObjectName(name + QStringLiteral(".because"));
    for (auto* label : {m_question, m_because}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        auto* button = new QRadioButton(this);
        button->setObjectName(name + QStringLiteral(".%1").arg(i));
        auto* words = new OptionWords(*button, this);
        m_group->addButton(button, static_cast<int>(i));
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(button, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        layout->addLayout(line);
        m_options.push_back(button);
        m_words.push_back(words);
    }
    layout->addWidget(m_because);
    connect(m_group, &QButtonGroup::idClicked, this, &QuestionCard::answered);
}

void QuestionCard::showAnswer(const exam::Question& question, std::optional<std::size_t> answer, Stage stage)
{
    const auto words = [](const std::string& text) { return lessonWords(QString::fromStdString(text)); };
    const bool judged = stage == Stage::Judged;
    m_question->setText(words(question.question));
    for (std::size_t i = 0; i < m_options.size() && i < question.options.size(); ++i) {
        const bool chosen = answer == i;
        const bool right = judged && question.options[i].right;
        const bool wrong = judged && chosen && !right;
        m_words[i]->setText((right ? QStringLiteral("✓ ") : wrong ? QStringLiteral("✗ ") : QString()) + words(question.options[i].text));
        setTone(m_words[i], right ? "ok" : wrong ? "danger" : stage == Stage::Open ? "" : "muted");
        m_options[i]->setAccessibleName(QString::fromStdString(question.options[i].text));
        m_options[i]->setChecked(chosen);
        m_options[i]->setEnabled(stage == Stage::Open);
    }
    m_because->setText(words(question.because));
    m_because->setVisible(judged);
}

} // namespace brokerscope::ui
