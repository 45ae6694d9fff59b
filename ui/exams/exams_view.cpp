#include "ui/exams/exams_view.h"

#include "ui/bridge/window_actors.h"
#include "ui/exams/exam_report.h"
#include "ui/export/view_export.h"
#include "ui/language.h"
#include "ui/lessons/lesson_text.h"
#include "ui/models/selection.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include "engine/exam/library.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

QString text(const std::string& words)
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

void setTone(QLabel* label, const char* tone)
{
    if (label->property("tone").toString() == QLatin1String(tone))
        return;
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

ExamsView::ExamsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_session(new ExamSession(context.source, std::make_unique<WindowActors>(truthOf(context.source), context.workloads), this))
    , m_pages(new QStackedWidget(this))
{
    makeListPage();
    makeExamPage();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectSession();
    retranslate();
    showList();
}

void ExamsView::makeListPage()
{
    m_listPage = new QWidget(m_pages);
    m_intro = wrapped(m_listPage, "exams.intro");
    m_intro->setProperty("tone", QStringLiteral("muted"));
    m_list = new QListWidget(m_listPage);
    m_list->setObjectName(QStringLiteral("exams.list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about = wrapped(m_listPage, "exams.about");
    m_start = new QPushButton(m_listPage);
    m_start->setObjectName(QStringLiteral("exams.start"));
    m_start->setProperty("role", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(m_listPage);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    m_pages->addWidget(m_listPage);
    const auto start = [this] {
        if (const auto* item = m_list->currentItem())
            open(item->data(Qt::UserRole).toString());
    };
    connect(m_start, &QPushButton::clicked, this, start);
    connect(m_list, &QListWidget::itemActivated, this, start);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExamsView::showChosen);
}

void ExamsView::makeExamPage()
{
    m_examPage = new QWidget(m_pages);
    m_back = new QToolButton(m_examPage);
    m_back->setObjectName(QStringLiteral("exams.back"));
    m_title = wrapped(m_examPage, "exams.title");
    m_title->setFont(typeFont(Type::Title));
    m_time = new QLabel(m_examPage);
    m_time->setObjectName(QStringLiteral("exams.time"));
    m_time->setProperty("tone", QStringLiteral("muted"));
    m_trouble = wrapped(m_examPage, "exams.trouble");
    m_trouble->setProperty("tone", QStringLiteral("warning"));
    m_scroll = new QScrollArea(m_examPage);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_result = wrapped(content, "exams.result");
    m_story = wrapped(content, "exams.story");
    m_hidden = wrapped(content, "exams.hidden");
    m_hidden->setProperty("tone", QStringLiteral("muted"));
    m_diagnosis = wrapped(content, "exams.diagnosis");
    m_questionPlace = new QVBoxLayout;
    m_handIn = new QPushButton(content);
    m_handIn->setObjectName(QStringLiteral("exams.handIn"));
    m_repairTitle = wrapped(content, "exams.repairTitle");
    for (auto* label : {m_diagnosis, m_repairTitle})
        label->setFont(typeFont(Type::Strong));
    m_repair = wrapped(content, "exams.repair");
    m_hint = new QPushButton(content);
    m_hint->setObjectName(QStringLiteral("exams.hint"));
    m_hints = wrapped(content, "exams.hints");
    m_explanation = wrapped(content, "exams.explanation");
    m_evidence = wrapped(content, "exams.evidence");
    m_learner = new QLineEdit(content);
    m_learner->setObjectName(QStringLiteral("exams.learner"));
    m_save = new QPushButton(content);
    m_save->setObjectName(QStringLiteral("exams.save"));
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    for (auto* widget : std::initializer_list<QWidget*>{m_result, m_story, m_hidden, m_diagnosis})
        inner->addWidget(widget);
    inner->addLayout(m_questionPlace);
    inner->addWidget(m_handIn, 0, Qt::AlignLeft);
    inner->addWidget(m_repairTitle);
    inner->addWidget(m_repair);
    inner->addWidget(m_hint, 0, Qt::AlignLeft);
    for (auto* widget : std::initializer_list<QWidget*>{m_hints, m_explanation, m_evidence, m_learner})
        inner->addWidget(widget);
    inner->addWidget(m_save, 0, Qt::AlignLeft);
    inner->addStretch();
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
    layout->addWidget(m_finish, 0, Qt::AlignRight);
    m_pages->addWidget(m_examPage);
    connect(m_back, &QToolButton::clicked, this, [this] { m_session->leave(); });
    connect(m_handIn, &QPushButton::clicked, this, [this] { m_session->handInDiagnosis(); });
    connect(m_hint, &QPushButton::clicked, this, [this] { m_session->takeHint(); });
    connect(m_finish, &QPushButton::clicked, this, [this] { m_session->finish(); });
    connect(m_save, &QPushButton::clicked, this, &ExamsView::saveResult);
    connect(m_evidence, &QLabel::linkActivated, this, [this](const QString& event) {
        context().selection.selectEvent(event.toULongLong());
        emit showWanted(QStringLiteral("dock.timeline"));
    });
}

void ExamsView::connectSession()
{
    connect(m_session, &ExamSession::changed, this, &ExamsView::showState);
    connect(m_session, &ExamSession::finished, this, &ExamsView::onFinished);
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
}

void ExamsView::open(const QString& name)
{
    m_session->open(name);
}

void ExamsView::showList()
{
    const auto done = m_settings != nullptr ? m_settings->examsDone() : QMap<QString, int>();
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto& name : exam::builtInExams()) {
        const auto opened = exam::openExam(name, currentLanguage().toStdString());
        if (!opened)
            continue;
        const auto id = text(name);
        auto words = text(opened.value().exam.title) + QStringLiteral(" · ") + tr("%n minute(s)", nullptr, opened.value().exam.minutes);
        if (done.contains(id))
            words += QStringLiteral(" · ✓ ") + tr("best: %1 of 100").arg(done.value(id));
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, id);
        item->setData(Qt::UserRole + 1, lessonText(text(opened.value().exam.story)));
        item->setToolTip(words);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    showChosen();
    m_pages->setCurrentWidget(m_listPage);
    setHint(QString());
}

void ExamsView::showChosen()
{
    const auto* item = m_list->currentItem();
    m_about->setText(item == nullptr ? QString() : item->data(Qt::UserRole + 1).toString());
    m_start->setEnabled(item != nullptr);
}

void ExamsView::makeQuestions()
{
    const auto* exam = m_session->exam();
    if (exam == nullptr)
        return;
    const auto asked = exam->name + '/' + currentLanguage().toStdString();
    if (asked == m_asked)
        return;
    m_asked = asked;
    for (auto& one : m_questions) {
        delete one.group;
        delete one.question->parentWidget();
    }
    m_questions.clear();
    for (std::size_t i = 0; i < exam->questions.size(); ++i) {
        const auto& question = exam->questions[i];
        auto* card = new QFrame(m_scroll->widget());
        card->setProperty("role", QStringLiteral("card"));
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 10, 12, 12);
        layout->setSpacing(6);
        Asked one{wrapped(card, "exams.question"), new QButtonGroup(card), {}, {}, wrapped(card, "exams.because")};
        one.question->setFont(typeFont(Type::Strong));
        one.question->setText(lessonWords(text(question.question)));
        layout->addWidget(one.question);
        for (std::size_t option = 0; option < question.options.size(); ++option) {
            auto* button = new QRadioButton(card);
            button->setObjectName(QStringLiteral("exams.option.%1.%2").arg(i).arg(option));
            button->setAccessibleName(text(question.options[option].text));
            auto* words = wrapped(card, "exams.words");
            words->setBuddy(button);
            one.group->addButton(button, static_cast<int>(option));
            auto* line = new QHBoxLayout;
            line->setSpacing(8);
            line->addWidget(button, 0, Qt::AlignTop);
            line->addWidget(words, 1);
            layout->addLayout(line);
            one.options.push_back(button);
            one.words.push_back(words);
        }
        layout->addWidget(one.because);
        connect(one.group, &QButtonGroup::idClicked, this, [this, i](int option) { m_session->answer(i, static_cast<std::size_t>(option)); });
        m_questionPlace->addWidget(card);
        m_questions.push_back(std::move(one));
    }
}

void ExamsView::showQuestions()
{
    const auto* sitting = m_session->sitting();
    const bool over = m_session->state() == ExamSession::State::Finished;
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        auto& one = m_questions[i];
        const auto& question = sitting->exam().questions[i];
        const auto& answer = sitting->answers()[i];
        for (std::size_t option = 0; option < one.options.size(); ++option) {
            const bool right = over && question.options[option].right;
            const bool wrong = over && !right && answer == option;
            one.words[option]->setText((right ? QStringLiteral("✓ ") : wrong ? QStringLiteral("✗ ") : QString()) +
                                       lessonWords(text(question.options[option].text)));
            setTone(one.words[option], right ? "ok" : wrong ? "danger" : over ? "muted" : "");
            one.options[option]->setChecked(answer == option);
            one.options[option]->setEnabled(!over && !sitting->isDiagnosed());
        }
        one.because->setText(lessonWords(text(question.because)));
        one.because->setVisible(over);
    }
    m_handIn->setVisible(!over);
    m_handIn->setEnabled(sitting->isAnswered() && !sitting->isDiagnosed());
    m_handIn->setText(sitting->isDiagnosed() ? tr("Diagnosis handed in") : tr("Hand in the diagnosis"));
}

void ExamsView::showRepair()
{
    const auto* sitting = m_session->sitting();
    QString words;
    const char* tone = "";
    if (sitting->isRepaired()) {
        words = tr("✓ Repaired, and it stays so.");
        tone = "ok";
    } else if (sitting->holdsSince()) {
        words = tr("It looks well now. It has to stay so for some seconds.");
    } else {
        words = tr("○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.");
        tone = "muted";
    }
    if (sitting->broken() != nullptr) {
        words += QStringLiteral("<br>") + tr("What the story forbids has happened (%1): the repair brings no points.")
                                              .arg(text(sitting->broken()->text()).toHtmlEscaped());
        tone = "warning";
    } else if (sitting->isSwept()) {
        words += QStringLiteral("<br>") + tr("Everything was undone at once: the repair counts half.");
        tone = "warning";
    }
    m_repair->setText(words);
    setTone(m_repair, tone);
    QString hints;
    for (std::size_t i = 0; i < sitting->hintsTaken(); ++i)
        hints += QStringLiteral("<p>%1. %2</p>").arg(i + 1).arg(lessonWords(text(sitting->exam().hints[i])));
    m_hints->setText(hints);
    m_hints->setVisible(!hints.isEmpty());
    m_hint->setText(tr("Hint (%1 points off)").arg(exam::kHintCost));
    m_hint->setVisible(m_session->state() == ExamSession::State::Running);
    m_hint->setEnabled(sitting->hintsTaken() < sitting->exam().hints.size());
}

void ExamsView::showResult()
{
    const auto* sitting = m_session->sitting();
    const auto score = sitting->score();
    m_result->setText(QStringLiteral("<b>%1</b><br>%2")
                          .arg(tr("%1 of 100 points").arg(score.total()),
                               tr("Diagnosis %1 of %2, repair %3 of %4, hints −%5, time %6")
                                   .arg(score.diagnosis)
                                   .arg(exam::kDiagnosisPoints)
                                   .arg(score.repair)
                                   .arg(exam::kRepairPoints)
                                   .arg(score.hints)
                                   .arg(examTime(m_session->secondsTaken()))));
    setTone(m_result, score.total() >= 50 ? "ok" : "warning");
    m_explanation->setText(lessonText(text(sitting->exam().explanation)));
    QString evidence;
    const auto events = sitting->evidence();
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i] != 0)
            evidence += QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a><br>")
                            .arg(QString::number(events[i]), color(Token::Accent).name(),
                                 tr("Show in the Timeline: %1").arg(text(sitting->exam().evidence[i].text())).toHtmlEscaped());
    m_evidence->setText(evidence);
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
    const bool running = state == State::Running;
    const bool over = state == State::Finished;
    QString trouble;
    if (state == State::Preparing)
        trouble = tr("The scene is being made. You are let in when the fault shows …");
    else if (state == State::Cleaning)
        trouble = tr("What the exam made is being undone …");
    else if (state == State::Broken)
        trouble = tr("This exam cannot be sat. %1").arg(m_session->problem());
    else if (state == State::Unprepared)
        trouble = tr("The scene could not be made: %1. Go back and begin again.").arg(m_session->problem());
    m_trouble->setText(trouble.toHtmlEscaped());
    m_trouble->setVisible(!trouble.isEmpty());
    m_title->setText(m_session->exam() != nullptr ? text(m_session->exam()->title).toHtmlEscaped() : m_session->name().toHtmlEscaped());
    m_back->setText(running ? tr("Leave without a result") : tr("All exams"));
    m_back->setEnabled(state != State::Cleaning);
    m_scroll->setVisible(running || over);
    m_finish->setVisible(running);
    m_time->setVisible(running || over);
    if (!running && !over)
        return;
    makeQuestions();
    m_story->setText(lessonText(text(m_session->exam()->story)));
    m_hidden->setVisible(running);
    m_result->setVisible(over);
    m_explanation->setVisible(over);
    m_evidence->setVisible(over);
    m_learner->setVisible(over);
    m_save->setVisible(over);
    showQuestions();
    showRepair();
    if (over)
        showResult();
    m_time->setText(examTime(m_session->secondsTaken()));
    const auto* sitting = m_session->sitting();
    const bool all = sitting->isDiagnosed() && sitting->isRepaired();
    const QString role = all ? QStringLiteral("primary") : QString();
    if (m_finish->property("role").toString() != role) {
        m_finish->setProperty("role", role);
        m_finish->style()->unpolish(m_finish);
        m_finish->style()->polish(m_finish);
    }
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
    m_scroll->ensureVisible(0, 0);
}

void ExamsView::saveResult()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the result as"), QStringLiteral("brokerscope-exam.html"));
    if (path.isEmpty() || m_session->sitting() == nullptr)
        return;
    const auto page = examReport(*m_session->sitting(), m_learner->text(), m_session->begunAt(), m_session->secondsTaken());
    const auto problem = writeFile(page.toUtf8(), path);
    m_trouble->setText((problem.isEmpty() ? tr("Saved %1").arg(path) : problem).toHtmlEscaped());
    m_trouble->show();
}

void ExamsView::retranslate()
{
    m_session->setLanguage(currentLanguage());
    m_intro->setText(tr("Something is wrong with the cluster, and you are on call. Say what it is, and repair it."));
    m_start->setText(tr("Begin the exam"));
    m_hidden->setText(tr("Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or "
                         "node can be repaired by its menu in the Cluster panel."));
    m_diagnosis->setText(tr("Diagnosis"));
    m_repairTitle->setText(tr("Repair"));
    m_learner->setPlaceholderText(tr("Name for the result (optional)"));
    m_learner->setAccessibleName(m_learner->placeholderText());
    m_save->setText(tr("Save the result…"));
    m_finish->setText(tr("Finish"));
    m_finish->setToolTip(tr("Hands in what there is, and shows what it was"));
    m_asked.clear();
    if (m_session->state() == ExamSession::State::None)
        showList();
    restyle();
}

void ExamsView::restyle()
{
    m_back->setIcon(icon(QStringLiteral("list")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asked.clear();
    showState();
}

} // namespace brokerscope::ui
