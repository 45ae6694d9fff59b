#include "ui/lessons/step_card.h"

#include "ui/lessons/lesson_session.h"
#include "ui/lessons/lesson_text.h"
#include "ui/lessons/prediction_box.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/reading_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace brokerscope::ui {

namespace {

QLabel* wrapped(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

// A box with a heading in small type; `text` stands in it.
QFrame* boxOf(QWidget* parent, QLabel* kind, std::initializer_list<QWidget*> contents)
{
    auto* box = new QFrame(parent);
    box->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    kind->setFont(typeFont(Type::Caption));
    layout->addWidget(kind);
    for (auto* widget : contents)
        layout->addWidget(widget);
    return box;
}

} // namespace

StepCard::StepCard(LessonSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(wrapped(this, "lesson.title"))
    , m_text(new ReadingText(this))
    , m_carefulText(new ReadingText(this))
    , m_predictionPlace(new QVBoxLayout)
    , m_actKind(new QLabel(this))
    , m_act(new ReadingText(this))
    , m_check(wrapped(this, "lesson.check"))
    , m_parts(wrapped(this, "lesson.parts"))
    , m_problem(wrapped(this, "lesson.actProblem"))
    , m_doIt(new QPushButton(this))
    , m_where(new QToolButton(this))
    , m_hintButton(new QToolButton(this))
    , m_hint(new ReadingText(this))
    , m_notesText(new ReadingText(this))
{
    m_title->setFont(typeFont(Type::Title));
    for (const auto& [text, name] : {std::pair{m_text, "lesson.text"}, {m_carefulText, "lesson.careful"}, {m_act, "lesson.act"},
                                     {m_hint, "lesson.hint"}, {m_notesText, "lesson.notes"}}) {
        text->setObjectName(QLatin1String(name));
        connect(text, &ReadingText::anchorClicked, this, [this](const QUrl& link) {
            if (link.scheme() == QLatin1String("term"))
                emit termWanted(link.path());
        });
    }
    m_parts->setFont(typeFont(Type::Caption));
    m_parts->setProperty("tone", QStringLiteral("muted"));
    m_problem->setProperty("tone", QStringLiteral("danger"));
    m_doIt->setObjectName(QStringLiteral("lesson.doIt"));
    m_where->setObjectName(QStringLiteral("lesson.where"));
    m_hintButton->setObjectName(QStringLiteral("lesson.hintButton"));
    m_hintButton->setCheckable(true);

    auto* carefulKind = new QLabel(this);
    carefulKind->setObjectName(QStringLiteral("lesson.carefulKind"));
    carefulKind->setProperty("tone", QStringLiteral("warning"));
    m_careful = boxOf(this, carefulKind, {m_carefulText});
    auto* notesKind = new QLabel(this);
    notesKind->setObjectName(QStringLiteral("lesson.notesKind"));
    notesKind->setProperty("tone", QStringLiteral("muted"));
    m_notes = boxOf(this, notesKind, {m_notesText});
    m_actKind->setProperty("tone", QStringLiteral("accent"));
    m_actBox = boxOf(this, m_actKind, {m_act});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpacing);
    buttons->addWidget(m_where);
    buttons->addWidget(m_hintButton);
    buttons->addStretch();
    auto* act = static_cast<QVBoxLayout*>(m_actBox->layout());
    act->addWidget(m_doIt, 0, Qt::AlignLeft);
    act->addLayout(buttons);
    act->addWidget(m_hint);
    act->addWidget(m_problem);
    act->addWidget(m_check);
    act->addWidget(m_parts);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_predictionPlace->setSpacing(kSpacing);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_predictionPlace);
    layout->addWidget(m_actBox);
    layout->addWidget(m_careful);
    layout->addWidget(m_notes);
    layout->addStretch();

    connect(m_doIt, &QPushButton::clicked, &m_session, &LessonSession::doIt);
    connect(m_where, &QToolButton::clicked, this, &StepCard::pointWanted);
    connect(m_hintButton, &QToolButton::toggled, m_hint, &QWidget::setVisible);
    retranslate();
}

void StepCard::retranslate()
{
    m_doIt->setText(tr("Do it for me"));
    m_where->setText(tr("Show me where"));
    m_where->setToolTip(tr("Point at the place of the window where the act is done"));
    m_hintButton->setText(tr("Hint"));
    m_actKind->setText(tr("Your turn"));
    findChild<QLabel*>(QStringLiteral("lesson.carefulKind"))->setText(tr("Careful"));
    findChild<QLabel*>(QStringLiteral("lesson.notesKind"))->setText(tr("For the trainer"));
}

void StepCard::setNotesShown(bool on)
{
    m_notesShown = on;
    if (const auto* course = m_session.course())
        m_notes->setVisible(on && !course->step().notes.empty());
}

void StepCard::showStep()
{
    const auto* course = m_session.course();
    if (course == nullptr)
        return;
    const auto& step = course->step();
    const auto words = [&](const std::string& text) {
        return QString::fromStdString(text).replace(QStringLiteral("{bootstrap}"), m_session.bootstrapServers());
    };
    m_shown = step.id;
    m_title->setText(words(step.title));
    m_text->setWords(lessonText(words(step.text)));
    m_act->setWords(lessonText(words(step.act)));
    m_hint->setWords(lessonText(words(step.hint)));
    m_carefulText->setWords(lessonText(words(step.careful)));
    m_notesText->setWords(lessonText(words(step.notes)));
    m_actBox->setVisible(step.hasAct());
    m_careful->setVisible(!step.careful.empty());
    m_hintButton->setVisible(!step.hint.empty());
    m_hintButton->setChecked(false);
    m_hint->hide();
    m_where->setVisible(!step.show.empty() || !step.point.empty());
    m_doIt->setVisible(!step.lines.empty());
    m_notes->setVisible(m_notesShown && !step.notes.empty());
    qDeleteAll(m_predictions);
    m_predictions.clear();
    for (std::size_t i = 0; i < step.predictions.size(); ++i) {
        auto* box = new PredictionBox(step.predictions[i], QStringLiteral("lesson.prediction.%1").arg(i), this);
        connect(box, &PredictionBox::answered, this, [this, i](int option) { m_session.answer(i, static_cast<std::size_t>(option)); });
        connect(box, &PredictionBox::evidenceWanted, this, &StepCard::evidenceWanted);
        m_predictions.push_back(box);
        m_predictionPlace->addWidget(box);
    }
    showState();
}

void StepCard::showState()
{
    const auto* course = m_session.course();
    if (course == nullptr)
        return;
    if (course->step().id != m_shown)
        return showStep();
    for (std::size_t i = 0; i < m_predictions.size(); ++i)
        m_predictions[i]->show(course->step().predictions[i], course->predictions()[i]);
    showCheck(*course);
    showButtons(*course);
}

void StepCard::showCheck(const lesson::Course& course)
{
    switch (course.state()) {
    case lesson::StepState::Reading:
        break;
    case lesson::StepState::Waiting:
        m_check->setText(tr("○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own."));
        setTone(m_check, "muted");
        break;
    case lesson::StepState::Met:
        m_check->setText(tr("✓ Done, and the cluster saw it."));
        setTone(m_check, "ok");
        break;
    case lesson::StepState::MetBefore:
        m_check->setText(tr("✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen."));
        setTone(m_check, "ok");
        break;
    }
    // What is still open, when only some of it is.
    QStringList open;
    const auto parts = course.parts();
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i])
            open << QString::fromStdString(course.step().check[i].text());
    const bool some = course.state() == lesson::StepState::Waiting && parts.size() > 1 && open.size() < static_cast<qsizetype>(parts.size());
    m_parts->setText(tr("Still awaited: %1").arg(open.join(QStringLiteral(" · "))));
    m_parts->setVisible(some);
}

void StepCard::showButtons(const lesson::Course& course)
{
    const bool waiting = course.state() == lesson::StepState::Waiting;
    m_doIt->setEnabled(waiting && course.isForetold() && !m_session.isActing());
    m_doIt->setToolTip(!waiting             ? tr("It is done")
                       : !course.isForetold() ? tr("Say first what you think will happen")
                                              : tr("Does what the step asks for, by the lines of the lesson"));
    m_problem->setText(m_session.actProblem());
    m_problem->setVisible(!m_session.actProblem().isEmpty());
}

} // namespace brokerscope::ui
