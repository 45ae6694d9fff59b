#include "ui/views/logs/log_strips.h"

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

// Lengths grow with the text.
double px(double usual)
{
    return usual * Theme::instance().textScale();
}

double leftEdge() // chips and names
{
    return px(104);
}

double scaleHeight()
{
    return px(24);
}

double pitch()
{
    return px(34);
}

double stripHeight()
{
    return px(22);
}

double readerHeight()
{
    return px(24);
}

constexpr double kRight = 12;

} // namespace

LogStrips::LogStrips(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("logs.strips"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
        update();
    });
}

void LogStrips::show(const LogPicture& picture)
{
    if (looksAlike(picture, m_picture))
        return;
    const bool taller = picture.rows.size() != m_picture.rows.size() || picture.readers.size() != m_picture.readers.size();
    m_picture = picture;
    setAccessibleDescription(description());
    if (taller) {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
    }
    update();
}

QString LogStrips::legend(const LogPicture& picture) const
{
    bool boxes = false;
    bool open = false;
    bool held = false;
    bool older = false;
    for (const auto& row : picture.rows) {
        boxes = boxes || !row.batches.empty();
        if (row.role == ReplicaRole::Offline)
            continue;
        open = open || row.log.logEndOffset > picture.highWatermark;
        held = held || row.log.lastStableOffset < row.log.highWatermark;
        older = older || row.log.epochs.size() > 1;
    }
    QStringList parts;
    if (boxes)
        parts << tr("a box: a batch of records");
    if (open)
        parts << tr("hatched: written, but not yet on every in-sync replica");
    if (older)
        parts << tr("paler: written under an earlier leader");
    if (held)
        parts << tr("dotted line: an open transaction begins, read_committed readers wait there");
    return parts.join(QStringLiteral(" · "));
}

QSize LogStrips::sizeHint() const
{
    const double height = readersTop() + (m_picture.readers.empty() ? px(50) : px(20) + readerHeight() * static_cast<double>(m_picture.readers.size()));
    return {scaled(420), static_cast<int>(height) + 8};
}

QString LogStrips::description() const
{
    QStringList parts;
    for (const auto& row : m_picture.rows)
        parts << tr("node %1: %2 to %3").arg(row.node.value()).arg(row.log.logStartOffset.value()).arg(row.log.logEndOffset.value());
    for (const auto& reader : m_picture.readers)
        if (reader.committed == kNoOffset)
            parts << tr("client %1 reads from %2").arg(reader.member).arg(reader.position.value());
        else if (reader.position == kNoOffset)
            parts << tr("group %1 at %2, lag %3").arg(reader.group).arg(reader.committed.value()).arg(reader.lag);
        else
            parts << tr("group %1 at %2, lag %3, reads from %4").arg(reader.group).arg(reader.committed.value()).arg(reader.lag).arg(reader.position.value());
    return parts.join(QStringLiteral("; "));
}

double LogStrips::x(Offset offset) const
{
    return leftEdge() + std::clamp(m_picture.position(offset), 0.0, 1.0) * (width() - leftEdge() - kRight);
}

QRectF LogStrips::stripBox(std::size_t row) const
{
    return {leftEdge(), scaleHeight() + pitch() * static_cast<double>(row), width() - leftEdge() - kRight, stripHeight()};
}

double LogStrips::readersTop() const
{
    return scaleHeight() + pitch() * static_cast<double>(m_picture.rows.size()) + px(22);
}

void LogStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const auto& row = m_picture.rows[i];
        const auto box = stripBox(i);
        drawReplicaChip(painter, QRectF(8, box.top(), leftEdge() - 20, stripHeight()), row.role, tr("node %1").arg(row.node.value()));
        paintStrip(painter, row, box);
        paintChanges(painter, row, box);
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
    paintRecords(painter, row, box);
    // The last stable offset, where an open transaction holds it back.
    if (!offline && watermarkTold && row.log.lastStableOffset < row.log.highWatermark) {
        painter.setPen(QPen(color(Token::Group), 2, Qt::DotLine));
        const double stable = x(row.log.lastStableOffset);
        painter.drawLine(QPointF(stable, box.top() - 2), QPointF(stable, box.bottom() + 2));
    }
    // The high watermark as this replica knows it.
    if (watermarkTold && (!offline || row.log.highWatermark.value() > 0)) {
        painter.setPen(QPen(color(Token::Ok), 2));
        const double at = x(row.log.highWatermark);
        painter.drawLine(QPointF(at, box.top() - 4), QPointF(at, box.bottom() + 4));
    }
    // Beside the strip's end if there is room, else inside it.
    painter.setFont(typeFont(Type::Mono));
    auto text = row.log.endTold ? tr("LEO %1").arg(row.log.logEndOffset.value()) : notTold();
    double textWidth = widthOfWords(painter.font(), text);
    if (row.log.endTold && end + textWidth + 8 >= box.right()) { // without its name, where there is little room
        text = QString::number(row.log.logEndOffset.value());
        textWidth = widthOfWords(painter.font(), text);
    }
    const bool outside = end + textWidth + 8 < box.right();
    const QRectF label(outside ? end + 6 : end - textWidth - 6, box.top(), textWidth + 2, box.height());
    if (!outside && (offsetWidth() >= 2 || row.role != ReplicaRole::Leader)) // on the lines of batches, or on blue, it could not be read
        painter.fillRect(label.adjusted(-3, 3, 3, -3), row.role == ReplicaRole::Leader ? color(Token::LeaderFill) : color(Token::Raised, 0.9));
    painter.setPen(color(outside ? Token::TextMuted : row.role == ReplicaRole::Leader ? Token::OnLeaderFill : Token::Text));
    drawWords(painter, label, Qt::AlignVCenter | Qt::AlignLeft, text);
}

double LogStrips::offsetWidth() const
{
    return (width() - leftEdge() - kRight) / static_cast<double>(std::max<std::int64_t>(m_picture.to - m_picture.from, 1));
}

double LogStrips::share(double at) const
{
    return std::clamp((at - leftEdge()) / std::max(width() - leftEdge() - kRight, 1.0), 0.0, 1.0);
}

// Close enough, a strip shows its batches; closer still every record with its offset.
void LogStrips::paintRecords(QPainter& painter, const LogRow& row, const QRectF& box) const
{
    const double one = offsetWidth();
    painter.setFont(typeFont(Type::Caption));
    const auto ink = color(row.role == ReplicaRole::Leader ? Token::OnLeaderFill : Token::Text);
    const auto from = std::max(m_picture.from, row.log.logStartOffset);
    const auto to = std::min(m_picture.to, row.log.logEndOffset);
    if (one >= 9 && to > from) {
        auto thin = ink;
        thin.setAlphaF(0.25F);
        painter.setPen(QPen(thin, 1));
        const double label = widthOfWords(painter.font(), QString::number(to.value())) + 6;
        for (auto offset = from; offset < to; offset += 1) {
            const double at = x(offset);
            painter.drawLine(QPointF(at, box.top() + 4), QPointF(at, box.bottom() - 4));
            if (one < label)
                continue;
            painter.setPen(ink);
            drawWords(painter, QRectF(at, box.top(), one, box.height()), Qt::AlignCenter, QString::number(offset.value()));
            painter.setPen(QPen(thin, 1));
        }
    }
    for (const auto& batch : row.batches) {
        const double begin = x(std::max(Offset(batch.base), from));
        const double end = x(std::min(Offset(batch.last + 1), to));
        if (end - begin < 3)
            continue;
        auto tone = batch.control() ? color(Token::Danger) : batch.transactional() ? color(Token::Group) : ink;
        if (!batch.control() && !batch.transactional())
            tone.setAlphaF(end - begin > 12 ? 0.7F : 0.3F);
        painter.setPen(QPen(tone, 1, batch.transactional() ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(begin + 1, box.top() + 2, end - begin - 2, box.height() - 4), 3, 3);
    }
}

// What happened a moment ago fades away.
void LogStrips::paintChanges(QPainter& painter, const LogRow& row, const QRectF& box) const
{
    painter.setFont(typeFont(Type::Caption));
    for (const auto& change : m_picture.changes) {
        if (change.node != row.node || change.to < m_picture.from || change.from > m_picture.to)
            continue;
        double left = 1.0 - static_cast<double>((m_picture.now - change.time).count()) /
                                      static_cast<double>(std::chrono::milliseconds(LogChanges::kSeen).count());
        if (left <= 0)
            continue;
        if (!Motion::instance().isOn())
            left = 1; // it stays as it is, and is gone at the end
        const double begin = x(change.from);
        const double end = std::max(x(change.to), begin + 2);
        const auto token = change.kind == LogChange::Kind::Compacted ? Token::Quorum
                           : change.kind == LogChange::Kind::Rolled  ? Token::Accent
                                                                     : Token::Danger;
        painter.setPen(QPen(color(token, left), 1.4, Qt::DashLine));
        painter.setBrush(QBrush(color(token, 0.35 * left), Qt::BDiagPattern));
        painter.drawRect(QRectF(begin, box.top() - 1, end - begin, box.height() + 2));
        QString words;
        switch (change.kind) {
        case LogChange::Kind::Truncated:
            words = tr("truncated: %Ln record(s)", nullptr, static_cast<int>(change.to - change.from));
            break;
        case LogChange::Kind::Deleted:
            words = tr("deleted below %1").arg(change.to.value());
            break;
        case LogChange::Kind::Compacted:
            words = tr("compacted: %1 less").arg(bytesWords(change.bytes));
            break;
        case LogChange::Kind::Rolled:
            words = tr("new segment");
            break;
        }
        const double width = widthOfWords(painter.font(), words) + 6;
        painter.setPen(color(token, left));
        drawWords(painter, QRectF(std::clamp(begin, leftEdge(), this->width() - kRight - width), box.bottom(), width, px(12)), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

void LogStrips::paintScale(QPainter& painter) const
{
    if (m_picture.rows.empty())
        return;
    painter.setFont(typeFont(Type::Caption));
    const auto hw = tr("HW %1").arg(m_picture.highWatermark.value());
    const double hwWidth = widthOfWords(painter.font(), hw) + 4;
    const double hwX = std::clamp(x(m_picture.highWatermark) - hwWidth / 2, leftEdge(), width() - kRight - hwWidth);
    painter.setPen(color(Token::Ok));
    drawWords(painter, QRectF(hwX, 2, hwWidth, px(16)), Qt::AlignCenter, hw);
    const bool whole = m_picture.from == m_picture.first;
    const auto start = whole ? tr("log start %1").arg(m_picture.from.value()) : tr("… from %1").arg(m_picture.from.value());
    if (leftEdge() + widthOfWords(painter.font(), start) + 12 < hwX) {
        painter.setPen(color(Token::TextMuted));
        drawWords(painter, QRectF(leftEdge(), 2, width(), px(16)), Qt::AlignVCenter | Qt::AlignLeft, start);
    }
}

void LogStrips::paintEpochs(QPainter& painter) const
{
    const double y = scaleHeight() + pitch() * static_cast<double>(m_picture.rows.size()) - px(6);
    painter.setFont(typeFont(Type::Caption));
    double free = leftEdge();
    for (std::size_t i = 0; i < m_picture.epochs.size(); ++i) {
        const auto& epoch = m_picture.epochs[i];
        const bool last = i + 1 == m_picture.epochs.size();
        if (!last && m_picture.epochs[i + 1].startOffset <= m_picture.from)
            continue;
        const auto text = tr("epoch %1").arg(epoch.epoch.value());
        const double at = std::max(x(epoch.startOffset), free);
        if (at + widthOfWords(painter.font(), text) > width() - kRight)
            break;
        painter.setPen(color(last ? Token::Leader : Token::TextMuted));
        drawWords(painter, QRectF(at, y, width(), px(16)), Qt::AlignVCenter | Qt::AlignLeft, text);
        free = at + widthOfWords(painter.font(), text) + 12;
    }
}

void LogStrips::paintReaders(QPainter& painter) const
{
    if (m_picture.rows.empty())
        return;
    const double top = readersTop();
    painter.setFont(typeFont(Type::Caption));
    painter.setPen(color(Token::TextMuted));
    if (m_picture.readers.empty())
        drawWords(painter, QRectF(8, top - 2, width() - 16, px(48)), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                  tr("Nobody reads here, and no group has committed an offset yet."));
    else
        drawWords(painter, QRectF(8, top - 2, width() - 8, px(16)), Qt::AlignVCenter | Qt::AlignLeft,
                  elidedWords(painter.font(), tr("Readers: ▼ committed, △ reads from here"), width() - 10));
    for (std::size_t i = 0; i < m_picture.readers.size(); ++i) {
        const auto& reader = m_picture.readers[i];
        const double y = top + px(18) + readerHeight() * static_cast<double>(i) + readerHeight() / 2;
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text));
        drawWords(painter, QRectF(8, y - px(10), leftEdge() - 16, px(20)), Qt::AlignVCenter | Qt::AlignLeft,
                         elidedWords(painter.font(), reader.group.isEmpty() ? reader.member : reader.group, leftEdge() - 16));
        painter.setPen(QPen(color(Token::Border), 1.2));
        painter.drawLine(QPointF(leftEdge(), y), QPointF(width() - kRight, y));
        const double at = x(reader.committed == kNoOffset ? reader.position : reader.committed);
        const double goal = x(m_picture.highWatermark);
        if (goal > at) {
            painter.setPen(QPen(color(Token::Fetch, 0.6), 3));
            painter.drawLine(QPointF(at, y), QPointF(goal, y));
        }
        // Filled: committed. Hollow, from below: where it reads.
        if (reader.committed != kNoOffset) {
            QPainterPath pointer(QPointF(at, y + px(3)));
            pointer.lineTo(at - px(5), y - px(7));
            pointer.lineTo(at + px(5), y - px(7));
            pointer.closeSubpath();
            painter.fillPath(pointer, color(Token::Fetch));
        }
        if (reader.position != kNoOffset) {
            const double reads = x(reader.position);
            painter.setPen(QPen(color(Token::Fetch), 1.4));
            painter.setBrush(color(Token::Surface));
            painter.drawPolygon(QPolygonF{QPointF(reads, y - px(2)), QPointF(reads - px(4.5), y + px(7)), QPointF(reads + px(4.5), y + px(7))});
        }
        const auto text = tr("lag %1").arg(countWords(reader.lag));
        painter.setFont(typeFont(Type::Caption));
        const double textWidth = widthOfWords(painter.font(), text);
        double textX = std::max(at, goal) + 10;
        if (textX + textWidth > width() - kRight)
            textX = at - textWidth - 10;
        painter.fillRect(QRectF(textX - 2, y - px(8), textWidth + 4, px(16)), color(Token::Surface));
        painter.setPen(color(reader.lag > 0 ? Token::Fetch : Token::TextMuted));
        drawWords(painter, QRectF(textX, y - px(8), textWidth + 2, px(16)), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void LogStrips::wheelEvent(QWheelEvent* event)
{
    const auto delta = event->angleDelta();
    if (delta.y() != 0)
        emit zoomed(std::pow(1.0015, delta.y()), share(event->position().x()));
    else if (delta.x() != 0)
        emit panned(-delta.x() / 1200.0);
    event->accept();
}

void LogStrips::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() > leftEdge()) {
        m_dragged = event->position().x();
        setCursor(Qt::ClosedHandCursor);
    }
}

void LogStrips::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged)
        return;
    const double moved = event->position().x() - *m_dragged;
    m_dragged = event->position().x();
    emit panned(-moved / std::max(width() - leftEdge() - kRight, 1.0));
}

void LogStrips::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
    unsetCursor();
}

void LogStrips::mouseDoubleClickEvent(QMouseEvent* event)
{
    emit zoomed(8, share(event->position().x()));
}

void LogStrips::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return emit zoomed(1.5, 0.5);
    case Qt::Key_Minus:
        return emit zoomed(1 / 1.5, 0.5);
    case Qt::Key_Left:
        return emit panned(-0.2);
    case Qt::Key_Right:
        return emit panned(0.2);
    case Qt::Key_Home:
        return emit panned(-1e12);
    case Qt::Key_0:
        return emit wholeWanted();
    case Qt::Key_End:
        return emit tailWanted();
    default:
        QWidget::keyPressEvent(event);
    }
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
        const Offset pointed = m_picture.from + static_cast<std::int64_t>(share(position.x()) * static_cast<double>(m_picture.to - m_picture.from));
        for (const auto& batch : m_picture.rows[i].batches)
            if (position.x() > leftEdge() && pointed.value() >= batch.base && pointed.value() <= batch.last)
                return tr("Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7", nullptr, batch.records)
                    .arg(pointed.value())
                    .arg(batch.base)
                    .arg(batch.last)
                    .arg(bytesWords(batch.bytes))
                    .arg(batch.epoch)
                    .arg(batch.producerId < 0 ? QStringLiteral("–") : QString::number(batch.producerId), clockWords(fromEpochMs(batch.maxTimestamp)));
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
        const double y = readersTop() + px(18) + readerHeight() * static_cast<double>(i);
        if (position.y() < y || position.y() > y + readerHeight())
            continue;
        const auto& reader = m_picture.readers[i];
        if (reader.committed == kNoOffset)
            return tr("Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.")
                .arg(reader.member).arg(reader.position.value());
        if (reader.position != kNoOffset)
            return tr("Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).")
                .arg(reader.group).arg(reader.committed.value()).arg(reader.member).arg(reader.position.value());
        return reader.member.isEmpty()
                   ? tr("Group %1 has committed offset %2; nobody reads this partition now.").arg(reader.group).arg(reader.committed.value())
                   : tr("Group %1 has committed offset %2; %3 reads it.").arg(reader.group).arg(reader.committed.value()).arg(reader.member);
    }
    return {};
}

void LogStrips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleDescription(description());
    update();
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
