#include "ui/exams/exams_view.h"

#include "ui/bridge/window_actors.h"
#include "ui/exams/exam_list.h"
#include "ui/exams/exam_report.h"
#include "ui/exams/question_card.h"
#include "ui/export/view_export.h"
#include "ui/language.h"
#include "ui/lessons/lesson_text.h"
#include "ui/models/selection.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

QString textOf(const std::string& words)
{
    return QString::fromStdString(words);
}

QLabel* wrapped(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    return label;
}

QString heading(const QString& words)
{
    return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped());
}

} // namespace

ExamsView::ExamsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_session(new ExamSession(context.source, std::make_unique<WindowActors>(truthOf(context.source), context.workloads), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new ExamList(m_pages))
{
    makeExamPage();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_examPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list, &ExamList::chosen, this, &ExamsView::open);
    connectSession();
    connectButtons();
    retranslate();
    showList();
}

void ExamsView::makeExamPage()
{
    m_examPage = new QWidget(m_pages);
    m_back = new QToolButton(m_examPage);
    m_back->setObjectName(QStringLiteral("exams.back"));
    m_title = wrapped(m_examPage, "exams.title");
    m_time = new QLabel(m_examPage);
    m_time->setObjectName(QStringLiteral("exams.time"));
    m_trouble = wrapped(m_examPage, "exams.trouble");
    m_scroll = new QScrollArea(m_examPage);
    m_scroll->setObjectName(QStringLiteral("exams.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    addContent(content);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_finish = new QPushButton(m_examPage);
    m_finish->setObjectName(QStringLiteral("exams.finish"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_time);
    auto* layout = new QVBoxLayout(m_examPage);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_trouble);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    layout->addWidget(m_finish, 0, Qt::AlignRight);
}

void ExamsView::addContent(QWidget* content)
{
    m_result = wrapped(content, "exams.result");
    m_points = wrapped(content, "exams.points");
    m_story = wrapped(content, "exams.story");
    m_hidden = wrapped(content, "exams.hidden");
    m_hidden->setProperty("tone", QStringLiteral("muted"));
    m_explanationTitle = wrapped(content, "exams.explanationTitle");
    m_explanation = wrapped(content, "exams.explanation");
    m_evidence = wrapped(content, "exams.evidence");
    m_diagnosis = wrapped(content, "exams.diagnosis");
    m_questionPlace = new QVBoxLayout;
    m_questionPlace->setSpacing(12);
    m_handIn = new QPushButton(content);
    m_handIn->setObjectName(QStringLiteral("exams.handIn"));
    m_repairTitle = wrapped(content, "exams.repairTitle");
    m_repair = wrapped(content, "exams.repair");
    m_hintTitle = wrapped(content, "exams.hintTitle");
    m_hints = wrapped(content, "exams.hints");
    m_hint = new QPushButton(content);
    m_hint->setObjectName(QStringLiteral("exams.hint"));
    m_learner = new QLineEdit(content);
    m_learner->setObjectName(QStringLiteral("exams.learner"));
    m_save = new QPushButton(content);
    m_save->setObjectName(QStringLiteral("exams.save"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(kSpacing);
    const auto add = [layout](std::initializer_list<QWidget*> widgets) {
        for (auto* widget : widgets)
            layout->addWidget(widget);
        layout->addSpacing(12);
    };
    add({m_result, m_points});
    add({m_story, m_hidden});
    add({m_explanationTitle, m_explanation, m_evidence});
    layout->addWidget(m_diagnosis);
    layout->addLayout(m_questionPlace);
    layout->addWidget(m_handIn, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    add({m_repairTitle, m_repair});
    layout->addWidget(m_hintTitle);
    layout->addWidget(m_hints);
    layout->addWidget(m_hint, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    layout->addWidget(m_learner);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch();
}

void ExamsView::connectButtons()
{
    connect(m_back, &QToolButton::clicked, this, [this] { m_session->leave(); });
    connect(m_handIn, &QPushButton::clicked, this, [this] {
        m_scroll->setFocus(); // the button goes out, and the next one is "Hint": who presses the key once more would pay for one
        m_session->handInDiagnosis();
    });
    connect(m_hint, &QPushButton::clicked, this, [this] { m_session->takeHint(); });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_session->state() == ExamSession::State::Running ? m_session->finish() : m_session->leave();
    });
    connect(m_save, &QPushButton::clicked, this, &ExamsView::saveResult);
    connect(m_evidence, &QLabel::linkActivated, this, [this](const QString& event) {
        context().selection.selectEvent(event.toULongLong());
        emit showWanted(QStringLiteral("dock.timeline"));
    });
    for (auto* label : {m_story, m_explanation})
        connect(label, &QLabel::linkActivated, this, [this](const QString& link) {
            if (link.startsWith(QLatin1String("term:")))
                emit termWanted(link.mid(5));
        });
}

void ExamsView::connectSession()
{
    connect(m_session, &ExamSession::changed, this, &ExamsView::showState);
    connect(m_session, &ExamSession::opening, this, &ExamsView::opening);
    connect(m_session, &ExamSession::opening, this, [this] {
        if (m_settings != nullptr)
            m_settings->setExamUnderWay(textOf(context().source.snapshot()->clusterId), m_session->name());
    });
    connect(m_session, &ExamSession::left, this, [this] {
        if (m_settings != nullptr)
            m_settings->setNoExamUnderWay();
    });
    connect(m_session, &ExamSession::finished, this, &ExamsView::onFinished);
    connect(m_session, &ExamSession::left, this, &ExamsView::left);
}

void ExamsView::useActors(std::unique_ptr<scenario::Actors> actors)
{
    delete m_session;
    m_session = new ExamSession(context().source, std::move(actors), this);
    connectSession();
    m_session->setLanguage(currentLanguage());
}

void ExamsView::remember(Settings& settings)
{
    m_settings = &settings;
    showList();
    disconnect(m_leftover);
    m_leftover = connect(&truthOf(context().source), &ClusterSource::snapshotChanged, this,
                         [this](const SnapshotPtr& snapshot) { tidyUpLeftover(*snapshot); });
}

// The program was torn off in the middle of an exam, and this is the cluster that it was sat on.
void ExamsView::tidyUpLeftover(const cluster::ClusterSnapshot& snapshot)
{
    const auto name = m_settings->examUnderWay(textOf(snapshot.clusterId));
    const bool serves = snapshot.quorum.leader != kNoNode && std::all_of(snapshot.nodes.begin(), snapshot.nodes.end(), [](const auto& node) {
                            return node.state == cluster::NodeState::Running;
                        });
    if (!name.isEmpty() && !snapshot.external && !serves)
        return; // not yet
    disconnect(m_leftover);
    if (!name.isEmpty() && !snapshot.external)
        m_session->tidyUpAfter(name);
}

void ExamsView::open(const QString& name)
{
    m_session->open(name);
}

void ExamsView::leave()
{
    m_session->leave();
}

void ExamsView::showList()
{
    const auto best = m_settings != nullptr ? m_settings->examsDone() : QMap<QString, int>();
    m_list->showExams(currentLanguage(), best);
    m_pages->setCurrentWidget(m_list);
    setHint(best.isEmpty() ? QString() : tr("%n done", nullptr, static_cast<int>(best.size())));
}

void ExamsView::makeQuestions()
{
    const auto& exam = *m_session->exam();
    if (exam.name == m_asked && m_questions.size() == exam.questions.size())
        return;
    m_asked = exam.name;
    for (auto* card : m_questions)
        delete card;
    m_questions.clear();
    for (std::size_t i = 0; i < exam.questions.size(); ++i) {
        auto* card = new QuestionCard(exam.questions[i], QStringLiteral("exams.question.%1").arg(i), m_scroll->widget());
        connect(card, &QuestionCard::answered, this, [this, i](int option) { m_session->answer(i, static_cast<std::size_t>(option)); });
        m_questionPlace->addWidget(card);
        m_questions.push_back(card);
    }
}

void ExamsView::showQuestions()
{
    const auto& sitting = *m_session->sitting();
    const bool over = m_session->state() == ExamSession::State::Finished;
    const auto stage = over                    ? QuestionCard::Stage::Judged
                       : sitting.isDiagnosed() ? QuestionCard::Stage::HandedIn
                                               : QuestionCard::Stage::Open;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_questions[i]->showAnswer(sitting.exam().questions[i], sitting.answers()[i], stage);
    m_handIn->setVisible(!over);
    m_handIn->setEnabled(sitting.isAnswered() && !sitting.isDiagnosed());
    m_handIn->setText(sitting.isDiagnosed() ? tr("✓ Diagnosis handed in") : tr("Hand in the diagnosis"));
    m_handIn->setToolTip(sitting.isDiagnosed() ? QString() : tr("When every question is answered; afterwards it cannot be changed"));
    setRole(m_handIn, m_handIn->isEnabled() ? "primary" : "");
}

void ExamsView::showRepair()
{
    const auto& sitting = *m_session->sitting();
    const bool over = m_session->state() == ExamSession::State::Finished;
    QString words;
    const char* tone = "";
    if (sitting.isRepaired()) {
        words = tr("✓ Repaired, and it stays so.");
        tone = "ok";
    } else if (over) {
        words = tr("✗ It was not repaired.");
        tone = "danger";
    } else if (sitting.holdsSince()) {
        words = tr("It looks well now. It has to stay so for some seconds.");
    } else {
        words = tr("○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.");
    }
    if (sitting.broken() != nullptr) {
        words += QStringLiteral("<br>") + tr("What the story forbids has happened (%1): the repair brings no points.")
                                              .arg(textOf(sitting.broken()->text()).toHtmlEscaped());
        tone = "warning";
    } else if (sitting.isSwept()) {
        words += QStringLiteral("<br>") + tr("Everything was undone at once: the repair counts half.");
        tone = "warning";
    }
    m_repair->setText(words);
    setTone(m_repair, tone);
}

void ExamsView::showHints()
{
    const auto& sitting = *m_session->sitting();
    const bool running = m_session->state() == ExamSession::State::Running;
    QString hints;
    for (std::size_t i = 0; i < sitting.hintsTaken(); ++i)
        hints += QStringLiteral("<p>%1. %2</p>").arg(i + 1).arg(lessonWords(textOf(sitting.exam().hints[i])));
    m_hints->setText(hints);
    m_hints->setVisible(!hints.isEmpty());
    m_hint->setText(tr("Hint (%1 points off)").arg(exam::kHintCost));
    m_hint->setVisible(running && sitting.hintsTaken() < sitting.exam().hints.size());
    m_hintTitle->setVisible(m_hint->isVisibleTo(m_examPage) || !hints.isEmpty());
}

void ExamsView::showResult()
{
    const auto& sitting = *m_session->sitting();
    const auto score = sitting.score();
    m_result->setText(QStringLiteral("<span style=\"font-size:%1px;font-weight:600\">%2</span>")
                          .arg(typeFont(Type::Number).pixelSize())
                          .arg(tr("%1 of 100 points").arg(score.total()).toHtmlEscaped()));
    setTone(m_result, score.total() >= 50 ? "ok" : "warning");
    const auto line = [](const QString& what, const QString& value) {
        return QStringLiteral("<tr><td style=\"padding:2px 24px 2px 0\">%1</td><td align=\"right\" style=\"padding:2px 0\">%2</td></tr>").arg(what.toHtmlEscaped(), value.toHtmlEscaped());
    };
    m_points->setText(QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">") +
                      line(tr("Diagnosis"), tr("%1 of %2").arg(score.diagnosis).arg(exam::kDiagnosisPoints)) +
                      line(tr("Repair"), tr("%1 of %2").arg(score.repair).arg(exam::kRepairPoints)) +
                      line(tr("Hints"), score.hints == 0 ? QStringLiteral("0") : QStringLiteral("−%1").arg(score.hints)) +
                      line(tr("Time"), examTime(m_session->secondsTaken())) + QStringLiteral("</table>"));
    m_explanation->setText(lessonText(textOf(sitting.exam().explanation)));
    QString evidence;
    const auto events = sitting.evidence();
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i] != 0)
            evidence += QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a><br>")
                            .arg(QString::number(events[i]), color(Token::Accent).name(),
                                 tr("Show in the Timeline: %1").arg(textOf(sitting.exam().evidence[i].text())).toHtmlEscaped());
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
}

void ExamsView::showTrouble()
{
    using State = ExamSession::State;
    QString words;
    const char* tone = "warning";
    switch (m_session->state()) {
    case State::Preparing:
        words = tr("The scene is being made. You are let in when the fault shows …");
        tone = "accent";
        break;
    case State::Cleaning:
        words = tr("What the exam made is being undone …");
        tone = "accent";
        break;
    case State::Broken:
        words = tr("This exam cannot be sat. %1").arg(m_session->problem());
        break;
    case State::Unprepared:
        words = tr("The scene could not be made: %1.").arg(m_session->problem()) + QLatin1Char(' ') +
                (m_session->isTidyingUp() ? tr("What the exam made is being undone …") : tr("What it made is undone. Go back and begin again."));
        break;
    default:
        break;
    }
    m_trouble->setText(words.toHtmlEscaped());
    m_trouble->setVisible(!words.isEmpty());
    setTone(m_trouble, tone);
}

void ExamsView::showState()
{
    using State = ExamSession::State;
    const auto state = m_session->state();
    if (state == State::None) {
        m_asked.clear();
        return showList();
    }
    m_pages->setCurrentWidget(m_examPage);
    setHint(QString());
    const bool running = state == State::Running;
    const bool over = state == State::Finished;
    const auto* exam = m_session->exam();
    showTrouble();
    m_title->setText(exam != nullptr ? textOf(exam->title).toHtmlEscaped() : m_session->name().toHtmlEscaped());
    m_back->setText(running || state == State::Preparing ? tr("Leave without a result") : tr("All exams"));
    m_back->setEnabled(state != State::Cleaning);
    m_finish->setVisible(running || over);
    m_time->setVisible(running || over);
    // Whoever waits to be let in reads what has happened.
    m_scroll->setVisible(running || over || state == State::Preparing);
    for (auto* widget : {m_result, m_points, m_explanationTitle, m_explanation})
        widget->setVisible(over);
    m_evidence->setVisible(false);
    m_learner->setVisible(over);
    m_save->setVisible(over);
    m_story->setVisible(!over);
    m_hidden->setVisible(running || state == State::Preparing);
    for (auto* widget : std::initializer_list<QWidget*>{m_diagnosis, m_handIn, m_repairTitle, m_repair, m_hintTitle, m_hints, m_hint})
        widget->setVisible(running || over);
    if (exam != nullptr)
        m_story->setText(lessonText(textOf(exam->story)));
    if (!running && !over) {
        for (auto* card : m_questions)
            card->hide();
        return;
    }
    makeQuestions();
    for (auto* card : m_questions)
        card->show();
    showQuestions();
    showRepair();
    showHints();
    if (over)
        showResult();
    m_time->setText(examTime(m_session->secondsTaken()));
    m_finish->setText(over ? tr("Close the exam") : tr("Finish"));
    m_finish->setToolTip(over ? tr("Undoes what the exam made in the cluster") : tr("Hands in what there is, and shows what it was"));
    const auto* sitting = m_session->sitting();
    setRole(m_finish, over || (sitting->isDiagnosed() && sitting->isRepaired()) ? "primary" : "");
}

void ExamsView::showSnapshot(const cluster::ClusterSnapshot&)
{
    if (m_session->state() == ExamSession::State::Running)
        m_time->setText(examTime(m_session->secondsTaken()));
}

void ExamsView::onFinished()
{
    if (m_settings != nullptr)
        m_settings->setExamDone(m_session->name(), m_session->sitting()->score().total());
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExamsView::saveResult()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the result as"), QStringLiteral("brokerscope-exam.html"));
    if (path.isEmpty() || m_session->sitting() == nullptr)
        return;
    const auto page = examReport(*m_session->sitting(), m_learner->text(), m_session->begunAt(), m_session->secondsTaken());
    const auto problem = writeFile(page.toUtf8(), path);
    m_trouble->setText((problem.isEmpty() ? tr("Saved %1").arg(path) : problem).toHtmlEscaped());
    setTone(m_trouble, problem.isEmpty() ? "ok" : "warning");
    m_trouble->show();
}

void ExamsView::retranslate()
{
    m_session->setLanguage(currentLanguage());
    m_list->retranslate();
    m_hidden->setText(tr("Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or "
                         "node can be repaired by its menu in the Cluster panel."));
    m_diagnosis->setText(heading(tr("Diagnosis")));
    m_repairTitle->setText(heading(tr("Repair")));
    m_hintTitle->setText(heading(tr("Hints")));
    m_explanationTitle->setText(heading(tr("What it was")));
    m_learner->setPlaceholderText(tr("Name for the result (optional)"));
    m_learner->setAccessibleName(m_learner->placeholderText());
    m_save->setText(tr("Save the result …"));
    restyle();
}

void ExamsView::restyle()
{
    m_back->setIcon(icon(QStringLiteral("list")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFont(typeFont(Type::Title));
    m_time->setFont(typeFont(Type::Strong));
    m_asked.clear(); // the cards are made anew, with the fonts of now
    showState();
}

} // namespace brokerscope::ui
