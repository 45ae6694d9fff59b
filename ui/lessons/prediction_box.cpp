#include "ui/lessons/prediction_box.h"

#include "ui/lessons/lesson_text.h"
#include "ui/lessons/option_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

PredictionBox::PredictionBox(const lesson::Prediction& prediction, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_kind(new QLabel(this))
    , m_question(new QLabel(this))
    , m_group(new QButtonGroup(this))
    , m_verdict(new QLabel(this))
    , m_because(new QLabel(this))
{
    setObjectName(name);
    setProperty("role", QStringLiteral("card"));
    m_kind->setFont(typeFont(Type::Caption));
    m_kind->setProperty("tone", QStringLiteral("muted"));
    m_question->setFont(typeFont(Type::Strong));
    m_verdict->setFont(typeFont(Type::Strong));
    m_verdict->setObjectName(name + QStringLiteral(".verdict"));
    m_verdict->setTextFormat(Qt::RichText);
    m_because->setObjectName(name + QStringLiteral(".because"));
    for (auto* label : {m_question, m_verdict, m_because}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_kind);
    layout->addWidget(m_question);
    for (std::size_t i = 0; i < prediction.options.size(); ++i) {
        auto* button = new QRadioButton(this);
        button->setObjectName(name + QStringLiteral(".%1").arg(i));
        auto* words = new OptionWords(*button, this);
        words->setObjectName(button->objectName() + QStringLiteral(".words"));
        m_group->addButton(button, static_cast<int>(i));
        m_options.push_back(button);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
    layout->addWidget(m_verdict);
    layout->addWidget(m_because);
    connect(m_group, &QButtonGroup::idClicked, this, &PredictionBox::answered);
    connect(m_verdict, &QLabel::linkActivated, this, [this] { emit evidenceWanted(m_evidence); });
}

QString PredictionBox::verdictOf(const lesson::PredictionState& state)
{
    if (!state.right)
        return tr("Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.");
    if (!state.answer)
        return tr("The act came before your answer. This is what happened.");
    if (state.answeredLate)
        return tr("Now you know: the act came before your answer.");
    return state.isRight() ? tr("You were right.") : tr("It came out otherwise.");
}

void PredictionBox::show(const lesson::Prediction& prediction, const lesson::PredictionState& state)
{
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    m_kind->setText(state.judged ? tr("What you foretold") : tr("Before you act: what do you think?"));
    m_question->setText(lessonWords(text(prediction.question)));
    for (std::size_t i = 0; i < m_options.size() && i < prediction.options.size(); ++i) {
        auto* button = m_options[i];
        auto* words = findChild<QLabel*>(button->objectName() + QStringLiteral(".words"));
        const bool right = state.judged && state.right == i;
        const bool chosen = state.answer == i;
        words->setText((right ? QStringLiteral("✓ ") : state.judged && chosen ? QStringLiteral("✗ ") : QString()) +
                       lessonWords(text(prediction.options[i].text)));
        setTone(words, right ? "ok" : state.judged && chosen ? "danger" : state.judged ? "muted" : "");
        button->setAccessibleName(text(prediction.options[i].text));
        button->setChecked(chosen);
        button->setEnabled(!state.judged || !state.answer || state.answeredLate);
    }
    m_verdict->setVisible(state.judged);
    m_because->setVisible(state.judged && !prediction.because.empty());
    if (!state.judged)
        return;
    m_evidence = state.evidence;
    QString verdict = verdictOf(state);
    setTone(m_verdict, state.isRight() && !state.answeredLate ? "ok" : !state.right || (state.answer && !state.answeredLate) ? "warning" : "");
    if (state.evidence != 0)
        verdict += QStringLiteral(" <a href=\"event\" style=\"color:%1\">%2</a>")
                       .arg(color(Token::Accent).name(), tr("Show it in the Timeline").toHtmlEscaped());
    m_verdict->setText(verdict);
    m_because->setText(lessonWords(text(prediction.because)));
}

} // namespace brokerscope::ui
