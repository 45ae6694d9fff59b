#include "ui/actions/time_actions.h"

#include "ui/bridge/cluster_source.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/time_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

namespace brokerscope::ui {

namespace {

// Whether the widget with the focus wants this key for itself.
bool wants(const QWidget* focus, int key)
{
    if (qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus) ||
        qobject_cast<const QTextEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus))
        return true;
    if (const auto* combo = qobject_cast<const QComboBox*>(focus))
        return key == Qt::Key_Space || combo->isEditable();
    if (qobject_cast<const QAbstractButton*>(focus))
        return key == Qt::Key_Space;
    // Pictures of our own that are worked by these keys when they have the focus.
    if (focus->inherits("brokerscope::ui::ReplicaGrid"))
        return key == Qt::Key_Space;
    if (focus->inherits("brokerscope::ui::LogStrips"))
        return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(focus)) {
        if (key == Qt::Key_Space)
            return view->currentIndex().flags().testFlag(Qt::ItemIsUserCheckable);
        return (key == Qt::Key_Plus || key == Qt::Key_Minus) && qobject_cast<const QTreeView*>(view);
    }
    return false;
}

struct TimeRow
{
    TimeActions::Act act;
    const char* name;
    const char* icon;
    Token token;
};

constexpr TimeRow kTimeRows[] = {
    {TimeActions::TogglePause, "action.time.pause", "pause", Token::Warning},
    {TimeActions::Step, "action.time.step", "step", Token::Accent},
    {TimeActions::Slower, "action.time.slower", "slower", Token::TextMuted},
    {TimeActions::Faster, "action.time.faster", "faster", Token::TextMuted},
    {TimeActions::RealTime, "action.time.real", "start", Token::Ok},
};

} // namespace

TimeActions::TimeActions(ClusterSource& source, QWidget* window) : QObject(window), m_source(source)
{
    for (const auto& row : kTimeRows) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, act = row.act] { perform(act); });
        m_actions.emplace(row.act, action);
    }
    m_actions.at(TogglePause)->setAutoRepeat(false);
    if (source.whyNoActs().isEmpty()) { // else these keys play the recording
        m_actions.at(TogglePause)->setShortcut(QKeySequence(Qt::Key_Space));
        m_actions.at(Step)->setShortcut(QKeySequence(Qt::Key_Period));
        m_actions.at(Slower)->setShortcut(QKeySequence(Qt::Key_Minus));
        m_actions.at(Faster)->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    }
    connect(&m_source, &ClusterSource::snapshotChanged, this, &TimeActions::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &TimeActions::restyle);
    qApp->installEventFilter(this);
    restyle();
    retranslate();
}

TimeActions::~TimeActions() = default;

bool TimeActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const auto* focus = qobject_cast<const QWidget*>(watched);
        const bool ours = key->key() == Qt::Key_Space || key->key() == Qt::Key_Period || key->key() == Qt::Key_Plus ||
                          key->key() == Qt::Key_Equal || key->key() == Qt::Key_Minus;
        if (ours && focus && wants(focus, key->key())) {
            event->accept(); // it comes back as an ordinary key press, to the widget
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void TimeActions::setRate(double rate)
{
    m_source.execute(cluster::SetRate{rate});
}

void TimeActions::perform(Act act)
{
    const auto& clock = m_source.snapshot()->clock;
    const double base = clock.isPaused() ? m_rateBefore : clock.rate;
    switch (act) {
    case TogglePause:
        setRate(clock.isPaused() ? m_rateBefore : 0);
        break;
    case Step:
        m_source.execute(cluster::StepMessage{});
        break;
    case Slower:
        setRate(slowerThan(base));
        break;
    case Faster: // from a standstill into the slowest motion: real time has a button of its own
        setRate(fasterThan(clock.rate));
        break;
    case RealTime:
        setRate(1);
        break;
    }
}

void TimeActions::refresh()
{
    const auto snapshot = m_source.snapshot();
    const auto& clock = snapshot->clock;
    if (!clock.isPaused())
        m_rateBefore = clock.rate;
    if (clock.isPaused() != m_paused) {
        m_paused = clock.isPaused();
        retranslate();
        restyle();
        return;
    }
    const auto why = m_source.whyNoActs();
    const bool ours = why.isEmpty() && !snapshot->external;
    if (!why.isEmpty())
        for (const auto& [act, action] : m_actions)
            action->setToolTip(why);
    m_actions.at(TogglePause)->setEnabled(ours);
    m_actions.at(Step)->setEnabled(ours && !clock.stepping);
    m_actions.at(Slower)->setEnabled(ours && clock.rate != speedSteps().back());
    m_actions.at(Faster)->setEnabled(ours && !clock.isRealTime());
    m_actions.at(RealTime)->setEnabled(ours && !clock.isRealTime());
}

void TimeActions::restyle()
{
    for (const auto& row : kTimeRows)
        m_actions.at(row.act)->setIcon(icon(QLatin1String(row.icon), row.token));
    if (m_paused)
        m_actions.at(TogglePause)->setIcon(icon(QStringLiteral("start"), Token::Ok));
}

void TimeActions::retranslate()
{
    m_actions.at(TogglePause)->setText(m_paused ? tr("Let time go on") : tr("Stop time"));
    m_actions.at(TogglePause)->setIconText(m_paused ? tr("Go on") : tr("Stop time"));
    m_actions.at(TogglePause)->setToolTip(
        m_paused ? tr("Let the cluster's clock go on as before (Space)")
                 : tr("Stop the cluster's clock (Space): timers stand still and every message waits. Clients outside keep the wall clock."));
    m_actions.at(Step)->setText(tr("Let one message through"));
    m_actions.at(Step)->setIconText(tr("Step"));
    m_actions.at(Step)->setToolTip(tr("Stop the clock and let exactly one message through, the one that has waited longest (.)"));
    m_actions.at(Slower)->setText(tr("Slower"));
    m_actions.at(Slower)->setToolTip(tr("Slow motion: down to a thousandth of real time (-)"));
    m_actions.at(Faster)->setText(tr("Faster"));
    m_actions.at(Faster)->setToolTip(tr("Faster, up to real time (+); from a standstill into the slowest motion"));
    m_actions.at(RealTime)->setText(tr("Real time"));
    m_actions.at(RealTime)->setToolTip(tr("Let the cluster's clock run in real time"));
    refresh();
}

} // namespace brokerscope::ui
