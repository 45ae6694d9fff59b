#include "ui/trainer/pressed_keys.h"

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QShortcutEvent>

#include <algorithm>

namespace brokerscope::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostKeys = 4;
constexpr auto kShownFor = 2s;
constexpr auto kFadeFor = 400ms;

bool isOneKeyOnly(int key)
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Multi_key:
    case Qt::Key_Mode_switch:
        return true;
    default:
        return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
    }
}

// "?" is pressed with Shift, but nobody reads "Shift+?".
QString wordsOf(const QKeyEvent& event)
{
    int key = event.key();
    auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    if (key > Qt::Key_Space && key < Qt::Key_Escape && !isLetter)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))).toString(QKeySequence::NativeText);
}

bool takesText(const QWidget& widget)
{
    return widget.inputMethodQuery(Qt::ImEnabled).toBool();
}

// What a text field would put into itself, or delete from itself; Alt with a letter may be a character of the keyboard.
bool isTyping(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape || (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35))
        return false;
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (modifiers == Qt::ControlModifier)
        return false;
    return modifiers == Qt::NoModifier || event.text().isEmpty() || event.text().front().isPrint();
}

} // namespace

QString PressedKeys::Pressed::text() const
{
    return times == 1 ? words : QStringLiteral("%1 ×%2").arg(words).arg(times);
}

PressedKeys::PressedKeys(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("pressedKeys"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownFor);
    connect(&m_timer, &QTimer::timeout, this, &PressedKeys::leave);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(static_cast<int>(kFadeFor.count()));
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_opacity = value.toDouble();
        update();
    });
    connect(&m_fade, &QVariantAnimation::finished, this, &PressedKeys::forget);
}

void PressedKeys::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        return qApp->installEventFilter(this);
    qApp->removeEventFilter(this);
    m_fade.stop();
    m_timer.stop();
    forget();
}

QStringList PressedKeys::shown() const
{
    QStringList result;
    for (const auto& each : m_pressed)
        result << each.text();
    return result;
}

bool PressedKeys::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // of every press, before it is known to be one of a shortcut
        onPress(watched, static_cast<const QKeyEvent&>(*event));
        break;
    case QEvent::Shortcut:
        onShortcut(static_cast<QShortcutEvent*>(event)->key().toString(QKeySequence::NativeText));
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        m_receiver.clear();
        m_fresh = false;
        break;
    case QEvent::ZOrderChange: // a panel that the key has brought to the front
        if (widget != nullptr && widget != this && widget->parentWidget() == parentWidget() && !m_pressed.empty())
            raise();
        break;
    case QEvent::Resize:
        if (watched == parentWidget() && !m_pressed.empty())
            refresh();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PressedKeys::onPress(QObject* receiver, const QKeyEvent& event)
{
    // A widget hands it to what is painted in it, and, without a use for it, to its parents: one press is seen several times.
    auto* now = qobject_cast<QWidget*>(receiver);
    if (now == nullptr || (m_receiver && now->isAncestorOf(m_receiver)))
        return;
    m_receiver = now;
    m_fresh = false;
    if (event.isAutoRepeat() || isOneKeyOnly(event.key()))
        return;
    if (now->window() == m_private)
        return;
    const auto* focus = QApplication::focusWidget();
    if ((takesText(*now) || (focus != nullptr && takesText(*focus))) && isTyping(event))
        return;
    add(wordsOf(event));
    m_fresh = true;
}

// The menu's own words: of keys one after another, and on a keyboard with other letters than Latin ones.
void PressedKeys::onShortcut(const QString& words)
{
    if (QApplication::activeWindow() != nullptr && QApplication::activeWindow() == m_private)
        return;
    if (!m_fresh && !m_pressed.empty() && words.startsWith(m_pressed.back().words + QStringLiteral(", ")))
        m_fresh = true;
    if (m_fresh && m_pressed.back().words == words)
        return;
    if (m_fresh && --m_pressed.back().times == 0)
        m_pressed.pop_back();
    m_fresh = false;
    m_receiver.clear();
    add(words);
}

void PressedKeys::add(const QString& words)
{
    if (!m_pressed.empty() && m_pressed.back().words == words)
        ++m_pressed.back().times;
    else
        m_pressed.push_back({words});
    if (m_pressed.size() > kMostKeys)
        m_pressed.erase(m_pressed.begin());
    m_fade.stop();
    m_opacity = 1;
    m_timer.start();
    refresh();
}

void PressedKeys::refresh()
{
    const QFontMetrics metrics(typeFont(Type::Number));
    const int high = metrics.height() + scaled(2 * kSpacing);
    int wide = 0;
    for (const auto& each : shown())
        wide += metrics.horizontalAdvance(each) + scaled(4 * kSpacing);
    const int gap = scaled(3 * kSpacing);
    const int foot = scaled(28) + gap; // above the status line
    const int room = parentWidget()->width() - 2 * gap;
    wide = std::min(wide, room);
    setGeometry(parentWidget()->width() - wide - gap, parentWidget()->height() - high - foot, wide, high);
    setAccessibleName(shown().join(QLatin1Char(' ')));
    show();
    raise();
    update();
}

void PressedKeys::leave()
{
    if (Motion::instance().isOn())
        m_fade.start();
    else
        forget();
}

void PressedKeys::forget()
{
    m_pressed.clear();
    m_opacity = 1;
    m_fresh = false;
    hide();
}

void PressedKeys::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    painter.setFont(typeFont(Type::Number));
    // From the right: where there is no room for all, the newest are seen.
    int right = width();
    const auto words = shown();
    for (auto it = words.rbegin(); it != words.rend(); ++it) {
        const int wide = painter.fontMetrics().horizontalAdvance(*it) + scaled(3 * kSpacing);
        const QRectF cap = QRectF(right - wide, 0, wide, height()).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(color(Token::BorderStrong), 2));
        painter.setBrush(color(Token::Raised));
        painter.drawRoundedRect(cap, scaled(kRadius), scaled(kRadius));
        painter.setPen(color(Token::Text));
        painter.drawText(cap, Qt::AlignCenter, *it);
        right -= wide + scaled(kSpacing);
    }
}

} // namespace brokerscope::ui
