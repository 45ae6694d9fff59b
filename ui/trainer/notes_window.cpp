#include "ui/trainer/notes_window.h"

#include "ui/lessons/lesson_text.h"
#include "ui/lessons/lessons_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include <QHideEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace brokerscope::ui {

namespace {

constexpr double kNoteSize = 1.6; // of usual letters: read at a glance, standing
constexpr int kLeastWidth = 360; // a long word in a note's large letters
constexpr int kTickMs = 250;
constexpr int kMostMinutes = 600;

Countdown::Time steadyTime()
{
    return std::chrono::duration_cast<Countdown::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

// "4:05", "1:04:05".
QString watchWords(Countdown::Time time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const auto two = [](std::int64_t value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QLabel* noteLabel(QWidget* parent, const char* name, Type type)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(typeFont(type));
    label->setWordWrap(true);
    label->setMinimumWidth(1); // else a long word keeps the window from being narrow
    return label;
}

} // namespace

NotesWindow::NotesWindow(LessonsView& lessons, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_lessons(lessons)
    , m_clock(steadyTime)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyNote(m_pages))
{
    setObjectName(QStringLiteral("notes"));
    setMinimumHeight(320);
    limitWidth(*this, kLeastWidth, 0);
    m_empty->setObjectName(QStringLiteral("notes.empty"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeLessonPart());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeTimePart());
    connect(&m_lessons, &LessonsView::progressed, this, &NotesWindow::follow);
    connect(&Theme::instance(), &Theme::changed, this, &NotesWindow::retranslate);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &NotesWindow::refresh);
    timer->start(kTickMs);
    m_countdown.set(std::chrono::minutes(m_minutes->value()));
    retranslate();
}

QWidget* NotesWindow::makeLessonPart()
{
    auto* page = new QWidget(m_pages);
    m_lesson = noteLabel(page, "notes.lesson", Type::Title);
    m_where = new QLabel(page);
    m_where->setObjectName(QStringLiteral("notes.where"));
    m_where->setFont(typeFont(Type::Strong));
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_step = noteLabel(page, "notes.step", Type::Number);
    m_note = noteLabel(page, "notes.note", Type::Body);
    m_nextTitle = noteLabel(page, "notes.nextTitle", Type::Strong);
    m_nextText = noteLabel(page, "notes.nextText", Type::Body);
    m_nextTitle->setProperty("tone", QStringLiteral("muted"));
    m_previous = new QPushButton(this);
    m_next = new QPushButton(this);
    m_previous->setObjectName(QStringLiteral("notes.previous"));
    m_next->setObjectName(QStringLiteral("notes.next"));
    connect(m_previous, &QPushButton::clicked, &m_lessons, &LessonsView::previous);
    connect(m_next, &QPushButton::clicked, &m_lessons, &LessonsView::next);

    auto* next = new QFrame(page);
    next->setProperty("role", QStringLiteral("card"));
    auto* preview = new QVBoxLayout(next);
    preview->setContentsMargins(12, 10, 12, 12);
    preview->addWidget(m_nextTitle);
    preview->addWidget(m_nextText);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_lesson);
    layout->addWidget(m_where);
    layout->addWidget(m_progress);
    layout->addWidget(m_step);
    layout->addWidget(m_note);
    layout->addSpacing(2 * kSpacing);
    layout->addWidget(next);
    layout->addStretch();
    // What is written is scrolled where there is no room for it; the time is always seen.
    m_scroll = new QScrollArea(m_pages);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    return m_scroll;
}

QWidget* NotesWindow::makeTimePart()
{
    auto* part = new QWidget(this);
    m_elapsedKind = new QLabel(part);
    m_elapsed = new QLabel(part);
    m_elapsed->setObjectName(QStringLiteral("notes.elapsed"));
    m_elapsed->setFont(typeFont(Type::Number));
    m_countdownBox = new QFrame(part);
    m_countdownKind = new QLabel(m_countdownBox);
    m_countdownKind->setObjectName(QStringLiteral("notes.countdownKind"));
    m_sign = new QLabel(m_countdownBox);
    m_sign->setObjectName(QStringLiteral("notes.sign"));
    m_left = new QLabel(m_countdownBox);
    m_left->setObjectName(QStringLiteral("notes.left"));
    m_left->setFont(typeFont(Type::Number));
    m_minutes = new QSpinBox(part);
    m_minutes->setObjectName(QStringLiteral("notes.minutes"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(10);
    m_start = new QPushButton(part);
    m_start->setObjectName(QStringLiteral("notes.start"));
    m_reset = new QToolButton(part);
    m_reset->setObjectName(QStringLiteral("notes.reset"));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (auto* kind : {m_elapsedKind, m_countdownKind})
        kind->setFont(typeFont(Type::Caption));
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_countdown.set(std::chrono::minutes(minutes));
        showTime();
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_countdown.startOrPause(m_clock());
        showTime();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_countdown.reset();
        showTime();
    });

    auto* elapsed = new QWidget(part);
    auto* elapsedLines = new QVBoxLayout(elapsed);
    elapsedLines->setContentsMargins(0, kSpacing, 3 * kSpacing, kSpacing);
    elapsedLines->setSpacing(0);
    elapsedLines->addWidget(m_elapsedKind);
    elapsedLines->addWidget(m_elapsed);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_sign);
    figures->addWidget(m_left);
    figures->addStretch();
    auto* countdownLines = new QVBoxLayout(m_countdownBox);
    countdownLines->setContentsMargins(12, kSpacing, 12, kSpacing);
    countdownLines->setSpacing(0);
    countdownLines->addWidget(m_countdownKind);
    countdownLines->addLayout(figures);
    auto* row = new FlowRow(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(elapsed);
    row->addWidget(m_countdownBox);
    row->addWidget(m_minutes);
    row->addWidget(m_start);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return part;
}

void NotesWindow::open()
{
    if (!std::exchange(m_placed, true)) {
        const auto* mine = parentWidget()->screen();
        auto room = mine->availableGeometry();
        for (const auto* screen : mine->virtualSiblings())
            if (screen != mine)
                room = screen->availableGeometry();
        QRect place(QPoint(), QSize(std::min(scaled(760), room.width()), std::min(scaled(760), room.height())));
        place.moveCenter(room.center());
        setGeometry(place);
    }
    show();
    raise();
    activateWindow();
}

void NotesWindow::useClock(Clock clock)
{
    m_clock = std::move(clock);
    m_begun = m_clock();
    m_countdown.reset();
    showTime();
}

void NotesWindow::refresh()
{
    if (isVisible())
        showTime();
}

// A lesson that is restarted begins anew.
void NotesWindow::follow()
{
    const bool open = m_lessons.session().state() == LessonSession::State::Running;
    if (open && !m_isOpen)
        m_begun = m_clock();
    m_isOpen = open;
    if (isVisible())
        showLesson();
}

void NotesWindow::showLesson()
{
    const auto& session = m_lessons.session();
    const auto* course = session.course();
    m_pages->setCurrentIndex(m_isOpen ? 1 : 0);
    m_previous->setVisible(m_isOpen);
    m_next->setVisible(m_isOpen);
    if (!m_isOpen) {
        m_empty->setText(session.state() == LessonSession::State::None
                             ? tr("No lesson is open. Choose one in the main window, in the panel Lessons or under Help > Lessons: its notes appear here, step by step.")
                         : session.state() == LessonSession::State::Preparing
                             ? tr("The lesson is being prepared …")
                             : tr("The lesson cannot go on: the panel Lessons in the main window says why and what helps."));
        return showTime();
    }
    const auto& lesson = course->lesson();
    if (const auto& id = course->step().id; m_shownStep != id) {
        m_shownStep = id;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    const auto words = [&](const std::string& text) {
        return QString::fromStdString(text).replace(QStringLiteral("{bootstrap}"), session.bootstrapServers());
    };
    const auto count = static_cast<int>(lesson.steps.size());
    m_lesson->setText(words(lesson.title));
    m_where->setText(tr("Step %1 of %2").arg(course->at() + 1).arg(count));
    m_progress->setRange(0, count);
    m_progress->setValue(static_cast<int>(course->at()) + 1);
    m_step->setText(words(course->step().title));
    const auto note = words(course->step().notes);
    m_note->setText(lessonText(note.isEmpty() ? tr("There is no note to this step.") : note, kNoteSize));
    setTone(m_note, note.isEmpty() ? "muted" : "");
    if (course->isLast()) {
        m_nextTitle->setText(tr("This is the last step."));
        m_nextText->clear();
    } else {
        const auto& next = lesson.steps[course->at() + 1];
        m_nextTitle->setText(tr("Next: %1").arg(words(next.title)));
        m_nextText->setText(lessonText(words(next.text)));
    }
    m_previous->setEnabled(course->at() > 0);
    m_next->setText(course->isLast() ? tr("Finish") : tr("Next step"));
    showTime();
}

// Each state has its word and its sign; colour only adds to them.
void NotesWindow::showTime()
{
    const auto now = m_clock();
    m_elapsed->setText(m_isOpen ? watchWords(now - m_begun) : QStringLiteral("–"));
    const auto left = m_countdown.left(now);
    QString sign = QStringLiteral("pause");
    QString kind;
    const char* tone = "";
    switch (m_countdown.state(now)) {
    case Countdown::State::Ready:
        kind = tr("Countdown");
        sign = QStringLiteral("stop");
        break;
    case Countdown::State::Running:
        kind = tr("Time left");
        sign = QStringLiteral("start");
        break;
    case Countdown::State::Paused:
        kind = tr("Time left, paused");
        break;
    case Countdown::State::Over:
        kind = m_countdown.isGoing() ? tr("The time is over, by") : tr("The time is over, paused");
        sign = QStringLiteral("warning");
        tone = "danger";
        break;
    }
    const bool over = *tone != 0;
    // Rounded up until it is over: "0:00" is the end and not the last second.
    m_left->setText(over ? QStringLiteral("+") + watchWords(-left) : watchWords(left + Countdown::Time(999)));
    m_countdownKind->setText(kind);
    if (std::exchange(m_shownSign, sign) != sign)
        m_sign->setPixmap(iconPixmap(sign, over ? Token::Danger : Token::TextMuted, scaled(22), devicePixelRatioF()));
    for (auto* label : {m_left, m_countdownKind})
        setTone(label, tone);
    setRole(m_countdownBox, over ? "guide" : "card");
    m_start->setText(m_countdown.isGoing() ? tr("Pause") : tr("Start"));
}

void NotesWindow::retranslate()
{
    setWindowTitle(tr("Trainer's notes"));
    m_elapsedKind->setText(tr("Since the lesson began"));
    m_progress->setAccessibleName(tr("How far the lesson is"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes of the countdown"));
    m_minutes->setToolTip(tr("Minutes of the countdown"));
    m_reset->setText(tr("Reset"));
    m_reset->setIcon(icon(QStringLiteral("reset")));
    m_previous->setText(tr("Back"));
    m_shownSign.clear(); // painted anew, in other colours
    showLesson();
}

void NotesWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    follow();
    showLesson();
    emit opened(true);
}

void NotesWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        emit opened(false);
}

} // namespace brokerscope::ui
