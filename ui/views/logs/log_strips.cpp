#include "ui/views/logs/log_strips.h"

#include "ui/theme/theme.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr double kLeft = 104;   // chips and names
constexpr double kRight = 12;
constexpr double kTop = 24;     // the scale
constexpr double kStrip = 22;
constexpr double kPitch = 34;
constexpr double kEpochs = 22;
constexpr double kReader = 24;

} // namespace

LogStrips::LogStrips(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("logs.strips"));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LogStrips::show(const LogPicture& picture)
{
    const bool taller = picture.rows.size() != m_picture.rows.size() || picture.readers.size() != m_picture.readers.size();
    m_picture = picture;
    setAccessibleDescription(description());
    if (taller) {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
    }
    update();
}

QSize LogStrips::sizeHint() const
{
    const double height = readersTop() + (m_picture.readers.empty() ? 30 : 20 + kReader * static_cast<double>(m_picture.readers.size()));
    return {420, static_cast<int>(height) + 8};
}

QString LogStrips::description() const
{
    QStringList parts;
    for (const auto& row : m_picture.rows)
        parts << tr("node %1: %2 to %3").arg(row.node.value()).arg(row.log.logStartOffset.value()).arg(row.log.logEndOffset.value());
    for (const auto& reader : m_picture.readers)
        parts << tr("group %1 at %2, lag %3").arg(reader.group).arg(reader.committed.value()).arg(reader.lag);
    return parts.join(QStringLiteral("; "));
}

double LogStrips::x(Offset offset) const
{
    return kLeft + std::clamp(m_picture.position(offset), 0.0, 1.0) * (width() - kLeft - kRight);
}

QRectF LogStrips::stripBox(std::size_t row) const
{
    return {kLeft, kTop + kPitch * static_cast<double>(row), width() - kLeft - kRight, kStrip};
}

double LogStrips::readersTop() const
{
    return kTop + kPitch * static_cast<double>(m_picture.rows.size()) + kEpochs;
}

void LogStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const auto& row = m_picture.rows[i];
        const auto box = stripBox(i);
        drawReplicaChip(painter, QRectF(8, box.top(), kLeft - 20, kStrip), row.role, tr("node %1").arg(row.node.value()));
        paintStrip(painter, row, box);
    }
    paintScale(painter);
    paintEpochs(painter);
    paintReaders(painter);
}

void LogStrips::paintStrip(QPainter& painter, const LogRow& row, const QRectF& box) const
{
    painter.setPen(QPen(color(Token::Border), 1));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(box, 3, 3);
    const bool offline = row.role == ReplicaRole::Offline;
    const Token token = row.role == ReplicaRole::Leader ? Token::LeaderFill : tokenOf(row.role);
    const double start = x(row.log.logStartOffset);
    const double end = x(row.log.logEndOffset);
    const bool watermarkTold = !m_picture.external || row.log.isLeader;
    const auto watermark = watermarkTold ? row.log.highWatermark : m_picture.highWatermark;
    const double committed = std::clamp(x(std::min(watermark, row.log.logEndOffset)), start, end);
    painter.setPen(Qt::NoPen);
    // Older epochs are paler; what lies above the high watermark is hatched: written, but not committed.
    for (std::size_t i = 0; i < row.log.epochs.size() || (i == 0 && row.log.epochs.empty()); ++i) {
        const bool known = i < row.log.epochs.size();
        const double from = known ? std::clamp(x(row.log.epochs[i].startOffset), start, end) : start;
        const double to = i + 1 < row.log.epochs.size() ? std::clamp(x(row.log.epochs[i + 1].startOffset), start, end) : end;
        const auto age = known ? row.log.epochs.size() - 1 - i : 0;
        const double alpha = offline ? 0.30 : std::max(0.28, 0.85 - 0.26 * static_cast<double>(age));
        painter.fillRect(QRectF(from, box.top() + 1, to - from, box.height() - 2), color(token, alpha));
    }
    if (end - committed > 0.5)
        painter.fillRect(QRectF(committed, box.top() + 1, end - committed, box.height() - 2),
                         QBrush(color(Token::Surface, 0.75), Qt::BDiagPattern));
    painter.setPen(QPen(color(Token::Surface), 1.5));
    for (const auto& segment : row.log.segments)
        if (segment.baseOffset > row.log.logStartOffset && segment.baseOffset > m_picture.from) {
            const double at = x(segment.baseOffset);
            painter.drawLine(QPointF(at, box.top() + 1), QPointF(at, box.bottom() - 1));
        }
    // The high watermark as this replica knows it.
    if (watermarkTold && (!offline || row.log.highWatermark.value() > 0)) {
        painter.setPen(QPen(color(Token::Ok), 2));
        const double at = x(row.log.highWatermark);
        painter.drawLine(QPointF(at, box.top() - 4), QPointF(at, box.bottom() + 4));
    }
    // Beside the strip's end if there is room, else inside it.
    painter.setFont(typeFont(Type::Mono));
    const auto text = row.log.endTold ? QString::number(row.log.logEndOffset.value()) : notTold();
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const bool outside = end + textWidth + 8 < box.right();
    const QRectF label(outside ? end + 6 : end - textWidth - 6, box.top(), textWidth + 2, box.height());
    painter.setPen(color(outside ? Token::TextMuted : row.role == ReplicaRole::Leader ? Token::OnLeaderFill : Token::Text));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void LogStrips::paintScale(QPainter& painter) const
{
    if (m_picture.rows.empty())
        return;
    painter.setFont(typeFont(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const auto hw = tr("HW %1").arg(m_picture.highWatermark.value());
    const double hwWidth = metrics.horizontalAdvance(hw) + 4;
    const double hwX = std::clamp(x(m_picture.highWatermark) - hwWidth / 2, kLeft, width() - kRight - hwWidth);
    painter.setPen(color(Token::Ok));
    painter.drawText(QRectF(hwX, 2, hwWidth, 16), Qt::AlignCenter, hw);
    const bool whole = m_picture.from == m_picture.first;
    const auto start = whole ? tr("log start %1").arg(m_picture.from.value()) : tr("… from %1").arg(m_picture.from.value());
    if (kLeft + metrics.horizontalAdvance(start) + 12 < hwX) {
        painter.setPen(color(Token::TextMuted));
        painter.drawText(QRectF(kLeft, 2, 200, 16), Qt::AlignVCenter | Qt::AlignLeft, start);
    }
}

void LogStrips::paintEpochs(QPainter& painter) const
{
    const double y = kTop + kPitch * static_cast<double>(m_picture.rows.size()) - 6;
    painter.setFont(typeFont(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    double free = kLeft;
    for (std::size_t i = 0; i < m_picture.epochs.size(); ++i) {
        const auto& epoch = m_picture.epochs[i];
        const bool last = i + 1 == m_picture.epochs.size();
        if (!last && m_picture.epochs[i + 1].startOffset <= m_picture.from)
            continue;
        const auto text = tr("epoch %1").arg(epoch.epoch.value());
        const double at = std::max(x(epoch.startOffset), free);
        if (at + metrics.horizontalAdvance(text) > width() - kRight)
            break;
        painter.setPen(color(last ? Token::Leader : Token::TextMuted));
        painter.drawText(QRectF(at, y, 120, 16), Qt::AlignVCenter | Qt::AlignLeft, text);
        free = at + metrics.horizontalAdvance(text) + 12;
    }
}

void LogStrips::paintReaders(QPainter& painter) const
{
    if (m_picture.rows.empty())
        return;
    const double top = readersTop();
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(QRectF(8, top - 2, kLeft + 200, 16), Qt::AlignVCenter | Qt::AlignLeft,
                     m_picture.readers.empty() ? tr("No group has committed an offset here yet.") : tr("Readers"));
    for (std::size_t i = 0; i < m_picture.readers.size(); ++i) {
        const auto& reader = m_picture.readers[i];
        const double y = top + 18 + kReader * static_cast<double>(i) + kReader / 2;
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text));
        painter.drawText(QRectF(8, y - 10, kLeft - 16, 20), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(painter.font()).elidedText(reader.group, Qt::ElideRight, kLeft - 16));
        painter.setPen(QPen(color(Token::Border), 1.2));
        painter.drawLine(QPointF(kLeft, y), QPointF(width() - kRight, y));
        const double at = x(reader.committed);
        const double goal = x(m_picture.highWatermark);
        if (goal > at) {
            painter.setPen(QPen(color(Token::Fetch, 0.6), 3));
            painter.drawLine(QPointF(at, y), QPointF(goal, y));
        }
        QPainterPath pointer(QPointF(at, y + 3));
        pointer.lineTo(at - 5, y - 7);
        pointer.lineTo(at + 5, y - 7);
        pointer.closeSubpath();
        painter.fillPath(pointer, color(Token::Fetch));
        const auto text = tr("lag %1").arg(countWords(reader.lag));
        painter.setFont(typeFont(Type::Caption));
        const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(text);
        double textX = std::max(at, goal) + 10;
        if (textX + textWidth > width() - kRight)
            textX = at - textWidth - 10;
        painter.fillRect(QRectF(textX - 2, y - 8, textWidth + 4, 16), color(Token::Surface));
        painter.setPen(color(reader.lag > 0 ? Token::Fetch : Token::TextMuted));
        painter.drawText(QRectF(textX, y - 8, textWidth + 2, 16), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void LogStrips::wheelEvent(QWheelEvent* event)
{
    emit zoomed(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

QString LogStrips::tipAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const auto box = stripBox(i);
        if (position.y() < box.top() - 4 || position.y() > box.bottom() + 4)
            continue;
        const auto& log = m_picture.rows[i].log;
        if (m_picture.external) {
            const auto told = [&](bool known, Offset offset) { return known ? QString::number(offset.value()) : notTold(); };
            return tr("Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7")
                .arg(m_picture.rows[i].node.value())
                .arg(log.logStartOffset.value())
                .arg(told(log.isLeader, log.highWatermark), told(log.isLeader, log.lastStableOffset),
                     told(log.endTold, log.logEndOffset), bytesWords(log.bytes),
                     log.stale ? tr(" (as last seen)") : QString());
        }
        return tr("Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment(s)%7",
                  nullptr, static_cast<int>(log.segments.size()))
            .arg(m_picture.rows[i].node.value())
            .arg(log.logStartOffset.value())
            .arg(log.highWatermark.value())
            .arg(log.lastStableOffset.value())
            .arg(log.logEndOffset.value())
            .arg(bytesWords(log.bytes), log.stale ? tr(" (as last seen before it went)") : QString());
    }
    for (std::size_t i = 0; i < m_picture.readers.size(); ++i) {
        const double y = readersTop() + 18 + kReader * static_cast<double>(i);
        if (position.y() < y || position.y() > y + kReader)
            continue;
        const auto& reader = m_picture.readers[i];
        return reader.member.isEmpty()
                   ? tr("Group %1 has committed offset %2; nobody reads this partition now.").arg(reader.group).arg(reader.committed.value())
                   : tr("Group %1 has committed offset %2; %3 reads it.").arg(reader.group).arg(reader.committed.value()).arg(reader.member);
    }
    return {};
}

bool LogStrips::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto tip = tipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace brokerscope::ui
