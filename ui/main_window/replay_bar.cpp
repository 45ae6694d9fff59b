#include "ui/main_window/replay_bar.h"

#include "ui/bridge/replay_source.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProxyStyle>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace brokerscope::ui {

namespace {
constexpr std::array<double, 8> kSpeeds = {0.1, 0.25, 0.5, 1, 2, 5, 10, 50};
constexpr int kRealSpeed = 3;

// A click goes to where it is, as in every player; Qt's own sliders go a page in that direction.
class SeekStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override
    {
        return hint == SH_Slider_AbsoluteSetButtons ? static_cast<int>(Qt::LeftButton) : QProxyStyle::styleHint(hint, option, widget, data);
    }
};
} // namespace

ReplayBar::ReplayBar(ReplaySource& source, QWidget* parent)
    : TightToolBar(parent)
    , m_source(source)
    , m_play(new QAction(this))
    , m_step(new QAction(this))
    , m_slower(new QAction(this))
    , m_faster(new QAction(this))
    , m_chip(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("replayBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->setObjectName(QStringLiteral("replay.chip"));
    m_chip->setFont(typeFont(Type::Strong));
    m_chip->setProperty("tone", QStringLiteral("danger"));
    m_chip->setContentsMargins(8, 0, 8, 0);
    addWidget(m_chip);
    m_play->setObjectName(QStringLiteral("action.replay.play"));
    m_play->setShortcut(QKeySequence(Qt::Key_Space));
    m_play->setAutoRepeat(false);
    m_step->setObjectName(QStringLiteral("action.replay.step"));
    m_step->setShortcut(QKeySequence(Qt::Key_Period));
    m_slower->setShortcut(QKeySequence(Qt::Key_Minus));
    m_faster->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    parent->addAction(m_slower);
    parent->addAction(m_faster);
    addAction(m_play);
    addAction(m_step);
    for (const double speed : kSpeeds)
        m_speed->addItem(QString(), speed);
    m_speed->setObjectName(QStringLiteral("replay.speed"));
    m_speed->setCurrentIndex(kRealSpeed);
    addWidget(m_speed);
    m_slider->setObjectName(QStringLiteral("replay.slider"));
    m_slider->setRange(0, static_cast<int>(std::min<std::int64_t>((source.end() - source.begin()).count(), 1'000'000'000)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 20));
    m_slider->setSingleStep(1000);
    m_slider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slider->setMinimumWidth(120);
    auto* style = new SeekStyle;
    style->setParent(m_slider);
    m_slider->setStyle(style);
    addWidget(m_slider);
    m_time->setObjectName(QStringLiteral("replay.time"));
    m_time->setFont(typeFont(Type::Mono));
    m_time->setContentsMargins(8, 0, 8, 0);
    addWidget(m_time);
    m_problem->setObjectName(QStringLiteral("replay.problem"));
    m_problem->setProperty("tone", QStringLiteral("warning"));
    addWidget(m_problem);

    connect(m_play, &QAction::triggered, this, [this] { m_source.isPlaying() ? m_source.pause() : m_source.play(); });
    connect(m_step, &QAction::triggered, &m_source, &ReplaySource::stepForward);
    connect(m_slower, &QAction::triggered, this, [this] { changeSpeed(-1); });
    connect(m_faster, &QAction::triggered, this, [this] { changeSpeed(1); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int index) { m_source.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_source.seek(m_source.begin() + std::chrono::milliseconds(value)); });
    connect(&m_source, &ReplaySource::positionChanged, this, &ReplayBar::refresh);
    connect(&m_source, &ReplaySource::playingChanged, this, [this] {
        restyle();
        retranslate();
    });
    connect(&Theme::instance(), &Theme::changed, this, &ReplayBar::restyle);
    restyle();
    retranslate();
}

void ReplayBar::changeSpeed(int by)
{
    m_speed->setCurrentIndex(std::clamp(m_speed->currentIndex() + by, 0, m_speed->count() - 1));
}

void ReplayBar::refresh()
{
    const auto passed = (m_source.position() - m_source.begin()).count();
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::min<std::int64_t>(passed, m_slider->maximum())));
    m_time->setText(QStringLiteral("%1 / %2   %3").arg(durationWords(passed), durationWords((m_source.end() - m_source.begin()).count()), clockWords(m_source.position())));
    const auto problem = m_source.problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ReplayBar::restyle()
{
    m_play->setIcon(icon(m_source.isPlaying() ? QStringLiteral("pause") : QStringLiteral("start"), Token::Accent));
    m_step->setIcon(icon(QStringLiteral("step"), Token::Accent));
}

void ReplayBar::retranslate()
{
    setWindowTitle(tr("Recording"));
    m_chip->setText(tr("● Recording"));
    m_chip->setToolTip(tr("You see the recorded session %1, not a running cluster. %2").arg(m_source.fileName(), m_source.whyNoActs()));
    m_play->setText(m_source.isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_source.isPlaying() ? tr("Stop playing (Space)") : tr("Play the recording (Space)"));
    m_step->setText(tr("Step"));
    m_step->setToolTip(tr("Go on to the next moment at which anything was recorded (.)"));
    m_speed->setToolTip(tr("How fast the recording plays (- and +)"));
    m_speed->setAccessibleName(m_speed->toolTip());
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setToolTip(m_slider->accessibleName());
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, QStringLiteral("%1×").arg(QLocale().toString(m_speed->itemData(i).toDouble())));
    refresh();
}

} // namespace brokerscope::ui
