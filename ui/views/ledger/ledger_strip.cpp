#include "ui/views/ledger/ledger_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/glyphs.h"
#include "ui/words/figures.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr int kHeight = 34;
constexpr double kLine = 6;   // what came through once
constexpr double kCross = 4;  // half of one
constexpr double kApart = 10; // crosses nearer than that would run together

} // namespace

LedgerStrip::LedgerStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LedgerStrip::sizeHint() const { return {scaled(220), scaled(kHeight)}; }
QSize LedgerStrip::minimumSizeHint() const { return {scaled(80), scaled(kHeight)}; }

void LedgerStrip::show(const ledger::Ledger& ledger)
{
    m_stretches = ledger.stretches;
    m_sent = ledger.sent;
    setAccessibleDescription(tr("%1 sent, %2 lost, %3 doubled")
                                 .arg(countWords(static_cast<qint64>(ledger.sent)), countWords(static_cast<qint64>(ledger.lost)),
                                      countWords(static_cast<qint64>(ledger.doubled))));
    update();
}

QRectF LedgerStrip::boxOf(std::size_t stretch) const
{
    // On whole pixels: neighbours that share one would leave a seam there.
    const double each = static_cast<double>(width()) / static_cast<double>(m_stretches.size());
    const double left = std::floor(each * static_cast<double>(stretch));
    return {left, 0, std::floor(each * static_cast<double>(stretch + 1)) - left, static_cast<double>(height())};
}

void LedgerStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double line = scaled(1) * kLine;
    if (m_stretches.empty()) {
        painter.setPen(QPen(color(Token::Border), 1, Qt::DashLine));
        painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
        return;
    }
    double lastCross = -kApart;
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const auto& stretch = m_stretches[i];
        const auto box = boxOf(i);
        if (stretch.lost > 0) {
            painter.fillRect(QRectF(box.left(), middle - line / 2, box.width(), line), color(Token::Danger, 0.25));
        } else if (stretch.onItsWay > 0) {
            painter.setPen(QPen(color(Token::TextMuted), 2, Qt::DotLine));
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
        } else {
            painter.fillRect(QRectF(box.left(), middle - line / 2, box.width(), line), color(Token::Ok));
        }
        if (stretch.doubled > 0) { // a second line above the first
            painter.fillRect(QRectF(box.left(), middle - line * 2, std::max(box.width(), 2.0), line), color(Token::Warning));
        }
        if (stretch.lost > 0 && box.center().x() - lastCross >= kApart) {
            lastCross = box.center().x();
            drawCross(painter, {lastCross, middle + line * 1.5}, scaled(1) * kCross, color(Token::Danger));
        }
    }
}

QString LedgerStrip::wordsAt(int x) const
{
    if (m_stretches.empty() || x < 0 || x >= width())
        return {};
    const auto which = static_cast<std::size_t>(x) * m_stretches.size() / static_cast<std::size_t>(width());
    const auto& stretch = m_stretches[which];
    QStringList parts;
    const auto add = [&](std::uint64_t count, const QString& words) {
        if (count > 0)
            parts << words.arg(countWords(static_cast<qint64>(count)));
    };
    add(stretch.once, tr("%1 came through once"));
    add(stretch.doubled, tr("%1 doubled"));
    add(stretch.lost, tr("%1 lost"));
    add(stretch.onItsWay, tr("%1 on their way"));
    return parts.join(QStringLiteral(" · "));
}

bool LedgerStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto words = wordsAt(help->pos().x());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace brokerscope::ui
