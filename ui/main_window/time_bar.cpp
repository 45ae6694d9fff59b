#include "ui/main_window/time_bar.h"

#include "ui/actions/time_actions.h"
#include "ui/bridge/cluster_source.h"
#include "ui/bridge/replay_source.h"
#include "ui/bridge/session_recorder.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/words/message_words.h"
#include "ui/words/time_words.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QStandardPaths>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace brokerscope::ui {

namespace {
constexpr int kFrameWidth = 4;
} // namespace

TimeBar::TimeBar(ClusterSource& source, TimeActions& actions, SessionRecorder& recorder, QWidget* parent)
    : TightToolBar(parent)
    , m_source(source)
    , m_recorder(recorder)
    , m_record(new QAction(this))
    , m_speed(new QLabel(this))
    , m_state(new QToolButton(this))
{
    setObjectName(QStringLiteral("timeBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(actions.action(TimeActions::TogglePause));
    addAction(actions.action(TimeActions::Step));
    addSeparator();
    addAction(actions.action(TimeActions::Slower));
    m_speed->setObjectName(QStringLiteral("timeBar.speed"));
    m_speed->setFont(typeFont(Type::Strong));
    m_speed->setAlignment(Qt::AlignCenter);
    m_speed->setMinimumWidth(96);
    addWidget(m_speed);
    addAction(actions.action(TimeActions::Faster));
    addAction(actions.action(TimeActions::RealTime));
    addSeparator();
    for (const auto act : {TimeActions::Slower, TimeActions::Faster})
        static_cast<QToolButton*>(widgetForAction(actions.action(act)))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_state->setObjectName(QStringLiteral("timeBar.state"));
    m_state->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addWidget(m_state);
    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_record->setObjectName(QStringLiteral("action.record"));
    m_record->setCheckable(true);
    addAction(m_record);
    connect(m_record, &QAction::triggered, this, &TimeBar::toggleRecording);
    connect(&m_recorder, &SessionRecorder::changed, this, &TimeBar::retranslate);
    connect(&m_recorder, &SessionRecorder::failed, this, [this](const QString& sentence) { emit said(sentence, true); });
    connect(&Theme::instance(), &Theme::changed, this, &TimeBar::restyle);
    connect(m_state, &QToolButton::clicked, this, &TimeBar::detailsWanted);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &TimeBar::refresh);
    thenGiveWordsOf(m_record);
    for (const auto act : {TimeActions::RealTime, TimeActions::Step, TimeActions::TogglePause})
        thenGiveWordsOf(actions.action(act));
    retranslate();
}

void TimeBar::retranslate()
{
    setWindowTitle(tr("Time"));
    m_speed->setToolTip(tr("How fast the cluster's clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock."));
    m_state->setToolTip(tr("Show what waits, clients outside and breakpoints"));
    m_record->setChecked(m_recorder.isRecording());
    m_record->setText(m_recorder.isRecording() ? tr("Stop recording") : tr("Record …"));
    m_record->setToolTip(m_recorder.isRecording()
                             ? tr("Recording to %1. Click to end it.").arg(m_recorder.path())
                             : tr("Record this session into a file. Brokerscope shows it again with --replay, without the cluster."));
    restyle();
    refresh();
}

void TimeBar::restyle()
{
    m_record->setIcon(icon(QStringLiteral("record"), m_recorder.isRecording() ? Token::Danger : Token::TextMuted));
}

void TimeBar::toggleRecording()
{
    if (m_recorder.isRecording()) {
        const auto path = m_recorder.path();
        m_recorder.stop();
        emit said(tr("Recorded to %1").arg(path), false);
        return;
    }
    m_record->setChecked(false);
    const auto proposed = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                              .filePath(QStringLiteral("brokerscope-%1.session").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    const auto path = QFileDialog::getSaveFileName(this, tr("Record this session"), proposed, tr("Sessions (*.session)"), nullptr,
                                                   QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (const auto why = m_recorder.start(path); !why.isEmpty())
        emit said(why, true);
}

void TimeBar::refresh()
{
    const auto snapshot = m_source.snapshot();
    const auto& clock = snapshot->clock;
    const auto speed = clock.isPaused()     ? tr("time stands still")
                       : clock.isRealTime() ? tr("real time")
                                            : tr("%1 of real time").arg(speedWords(clock.rate));
    if (speed != m_shownSpeed) {
        m_shownSpeed = speed;
        m_speed->setText(speed);
        m_speed->setMinimumWidth(std::max(scaled(96), m_speed->fontMetrics().horizontalAdvance(speed) + kSpacing));
        m_speed->setAccessibleName(speed);
    }
    const auto tone = clock.isPaused() ? QStringLiteral("warning") : clock.isRealTime() ? QStringLiteral("muted") : QStringLiteral("accent");
    setTone(m_speed, tone);

    QStringList parts;
    if (clock.stoppedBy != 0) {
        const auto hit = std::find_if(clock.breakpoints.begin(), clock.breakpoints.end(),
                                      [&](const auto& b) { return b.id == clock.stoppedBy; });
        parts << (hit == clock.breakpoints.end() ? tr("stopped by breakpoint %1").arg(clock.stoppedBy)
                                                 : tr("stopped by breakpoint %1: %2").arg(clock.stoppedBy).arg(QString::fromStdString(hit->condition)));
    }
    if (!clock.isRealTime())
        parts << tr("%n message(s) waiting", nullptr, static_cast<int>(clock.waitingCount));
    if (clock.isPaused()) {
        const auto next = std::find_if(clock.waiting.begin(), clock.waiting.end(), [](const auto& m) { return !m.blocked; });
        if (clock.stepping)
            parts << tr("time goes on until the next message comes");
        else if (next != clock.waiting.end())
            parts << tr("next: %1").arg(messageWords(*next));
    }
    if (clock.isRealTime() && !clock.breakpoints.empty())
        parts << tr("%n breakpoint(s)", nullptr, static_cast<int>(clock.breakpoints.size()));
    const auto state = parts.isEmpty() ? tr("Waiting messages and breakpoints") : parts.join(QStringLiteral("  ·  "));
    // Where its name does not fit: that of the panel which it opens.
    setElastic(m_state, state, parts.isEmpty() ? tr("Time") + QStringLiteral(" …") : QString());
    m_state->setAccessibleName(state);
}

// ---- the mark on the window

TimeFrame::TimeFrame(ClusterSource& source, QWidget* window) : QWidget(window), m_source(source), m_recording(qobject_cast<ReplaySource*>(&source) != nullptr)
{
    setObjectName(QStringLiteral("timeFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
    connect(&m_source, &ClusterSource::snapshotChanged, this, &TimeFrame::refresh);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void TimeFrame::refresh()
{
    const auto& clock = m_source.snapshot()->clock;
    if (clock.isPaused() != m_paused) {
        m_paused = clock.isPaused();
        update();
    }
    const bool wanted = !clock.isRealTime() || m_recording;
    if (wanted == !isHidden()) {
        // Docks are added after it, and raised in front of it when they are chosen.
        if (wanted && parentWidget()->children().constLast() != this)
            raise();
        return;
    }
    setGeometry(parentWidget()->rect());
    // Only the edge: a widget over the whole window would make everything beneath be painted again with it.
    setMask(QRegion(rect()).subtracted(QRegion(rect().adjusted(kFrameWidth, kFrameWidth, -kFrameWidth, -kFrameWidth))));
    setVisible(wanted);
    raise();
}

bool TimeFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
        setMask(QRegion(rect()).subtracted(QRegion(rect().adjusted(kFrameWidth, kFrameWidth, -kFrameWidth, -kFrameWidth))));
    }
    return QWidget::eventFilter(watched, event);
}

void TimeFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_recording ? Token::Danger : m_paused ? Token::Warning : Token::Accent));
}

} // namespace brokerscope::ui
