#include "ui/views/timeline/timeline_canvas.h"

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/glyphs.h"
#include "ui/words/event_words.h"
#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace brokerscope::ui {

namespace {

// At usual text size.
constexpr double kUsualGutter = 76;
constexpr double kUsualAxis = 22;
constexpr std::int64_t kShortestMs = 200;
constexpr std::int64_t kLongestMs = 15 * 60 * 1000;
constexpr double kLeastMove = 0.25; // pixels

QString clientsName()
{
    return QCoreApplication::translate("brokerscope::ui::TimelineCanvas", "clients");
}

// As wide as the names of the lanes, which is more in some languages.
double gutter()
{
    const double names = widthOfWords(typeFont(Type::Body), clientsName()) + 24;
    return std::max(kUsualGutter * Theme::instance().textScale(), names);
}

double axis()
{
    return kUsualAxis * Theme::instance().textScale();
}

} // namespace

TimelineCanvas::TimelineCanvas(const EventJournal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // or the docks behind it would be painted with it, at 30 Hz
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("timeline.canvas"));
    connect(&journal, &EventJournal::changed, this, [this] { m_stale = true; });
    connect(&journal, &EventJournal::cleared, this, [this] { m_stale = true; });
}

void TimelineCanvas::setNodes(const std::vector<NodeId>& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    updateGeometry();
    relayout();
}

QSize TimelineCanvas::minimumSizeHint() const
{
    // A name in each lane, and beside it a sentence about nothing that happened.
    const auto lanes = static_cast<int>(m_nodes.size()) + 1;
    return {static_cast<int>(gutter()) + scaled(200), static_cast<int>(axis()) + 8 + std::max(lanes * scaled(22), scaled(98))};
}

void TimelineCanvas::setNow(WallTime now)
{
    m_now = now;
    if (!m_following) {
        if (m_stale)
            relayout();
        return;
    }
    // What stands still, or would move by less than can be seen, is not painted again.
    const auto moved = now - m_span.to;
    const bool sameLength = m_span.to - m_span.from == std::chrono::milliseconds(m_spanMs);
    if (!m_stale && sameLength && moved >= moved.zero() &&
        static_cast<double>(moved.count()) * (width() - gutter()) < kLeastMove * static_cast<double>(m_spanMs))
        return;
    // Without motion the lanes move on by a tenth of their width at a time, or with what happens.
    if (!Motion::instance().isOn() && !m_stale && moved >= moved.zero() && moved < std::chrono::milliseconds(m_spanMs / 10) && sameLength)
        return;
    m_span = {now - std::chrono::milliseconds(m_spanMs), now};
    relayout();
}

void TimelineCanvas::follow()
{
    setFollowing(true);
    setNow(m_now);
}

void TimelineCanvas::hold()
{
    setFollowing(false);
}

void TimelineCanvas::hold(WallTime failureAt)
{
    m_span.from = failureAt - std::chrono::milliseconds(m_spanMs / 10);
    m_span.to = m_span.from + std::chrono::milliseconds(m_spanMs);
    setFollowing(false);
    relayout();
}

void TimelineCanvas::setSpanMs(std::int64_t ms)
{
    const auto wanted = std::clamp(ms, kShortestMs, kLongestMs);
    // While holding, the left end stays where it is: a failure stays in sight when the scale changes.
    m_spanMs = wanted;
    m_span.to = m_following ? m_now : m_span.from + std::chrono::milliseconds(wanted);
    m_span.from = m_span.to - std::chrono::milliseconds(wanted);
    relayout();
}

void TimelineCanvas::setSelected(std::uint64_t sequence, const std::vector<std::uint64_t>& chain)
{
    m_selected = sequence;
    m_chain = chain;
    update();
}

void TimelineCanvas::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

LaneGeometry TimelineCanvas::geometryNow() const
{
    LaneGeometry geometry;
    geometry.left = gutter();
    geometry.right = width() - 16;
    geometry.nodes = m_nodes;
    geometry.labelHeight = 15 * Theme::instance().textScale();
    const auto lanes = m_nodes.size() + 1;
    const double pitch = (height() - axis() - 8) / static_cast<double>(lanes);
    for (std::size_t i = 0; i < lanes; ++i)
        geometry.lanes.push_back(6 + pitch * (static_cast<double>(i) + 0.5));
    return geometry;
}

void TimelineCanvas::relayout()
{
    m_stale = false;
    m_marks = layoutMarks(m_journal, m_span, geometryNow(),
                          [](const QString& text) { return widthOfWords(typeFont(Type::Caption), text); });
    update();
}

void TimelineCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintArrows(painter);
    paintMarks(painter);
    if (m_marks.empty()) {
        paintNothing(painter);
    }
}

void TimelineCanvas::paintNothing(QPainter& painter) const
{
    // Where something happened before, that is said: the lanes show some seconds only.
    QString text = m_external ? tr("Nothing was seen to change in this time.")
                              : tr("Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.");
    if (const auto size = m_journal.size(); size > 0 && m_journal.at(size - 1).time < m_span.from)
        text += QLatin1Char('\n') + tr("The last event was at %1: drag to the right, or look at the list.").arg(clockWords(m_journal.at(size - 1).time));
    const QRect room(static_cast<int>(gutter()) + 12, 0, width() - static_cast<int>(gutter()) - 24, height() - static_cast<int>(axis()));
    painter.setFont(typeFont(Type::Body));
    const auto box = noteRect(text, painter.font(), room);
    painter.fillRect(box.adjusted(-12, -4, 12, 4), color(Token::Surface)); // words are not read on lines
    painter.setPen(color(Token::TextMuted));
    drawWords(painter, box, Qt::AlignCenter | Qt::TextWordWrap, text);
}

void TimelineCanvas::paintAxis(QPainter& painter) const
{
    const auto geometry = geometryNow();
    const double bottom = height() - axis();
    painter.setFont(typeFont(Type::Mono));
    const auto step = tickStepMs(m_span, geometry.right - geometry.left, 96 * Theme::instance().textScale());
    const double scale = (geometry.right - geometry.left) / static_cast<double>(std::max<std::int64_t>(m_span.ms(), 1));
    const auto from = toEpochMs(m_span.from);
    QPen dotted(color(Token::Border), 1);
    dotted.setDashPattern({1, 4});
    for (auto tick = (from / step + 1) * step; tick <= toEpochMs(m_span.to); tick += step) {
        const double x = geometry.left + static_cast<double>(tick - from) * scale;
        painter.setPen(dotted);
        painter.drawLine(QPointF(x, 4), QPointF(x, bottom));
        painter.setPen(color(Token::TextMuted));
        const auto text = shownTime(fromEpochMs(tick)).toString(
            step < 1000 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
        if (x - 30 * Theme::instance().textScale() < 0 || x + 30 * Theme::instance().textScale() > width())
            continue;
        drawWords(painter, QRectF(x - 60 * Theme::instance().textScale(), bottom + 3, 120 * Theme::instance().textScale(), axis() - 4), Qt::AlignCenter, text);
    }
    for (std::size_t i = 0; i < geometry.lanes.size(); ++i) {
        const double y = geometry.lanes[i];
        painter.setPen(QPen(color(Token::Border), 1.2));
        painter.drawLine(QPointF(geometry.left, y), QPointF(geometry.right, y));
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text));
        const auto name = i < m_nodes.size() ? tr("node %1").arg(m_nodes[i].value()) : clientsName();
        drawWords(painter, QRectF(12, y - 10 * Theme::instance().textScale(), gutter() - 16, 20 * Theme::instance().textScale()), Qt::AlignVCenter | Qt::AlignLeft, name);
    }
}

void TimelineCanvas::paintArrows(QPainter& painter) const
{
    // Of many alike effects of one cause the first tells it; the others get their arrow when they are chosen.
    std::set<std::tuple<std::uint64_t, std::size_t, cluster::EventType>> told;
    for (const auto& mark : m_marks) {
        if (mark.cause == 0)
            continue;
        const bool again = !told.emplace(mark.cause, mark.lane, mark.type).second;
        if (again && std::find(m_chain.begin(), m_chain.end(), mark.sequence) == m_chain.end())
            continue;
        const auto cause = std::find_if(m_marks.begin(), m_marks.end(),
                                        [&](const Mark& other) { return other.sequence == mark.cause; });
        if (cause == m_marks.end())
            continue;
        const bool chosen = std::find(m_chain.begin(), m_chain.end(), mark.sequence) != m_chain.end();
        QPen pen(color(chosen ? Token::Accent : Token::TextMuted, chosen ? 1.0 : 0.75), chosen ? 1.6 : 1.0);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const QLineF line(cause->at, mark.at);
        if (line.length() < 12)
            continue;
        const QPointF end = line.pointAt(1 - 7 / line.length());
        painter.drawLine(line.pointAt(6 / line.length()), end);
        // The head tells which way the cause runs.
        const double angle = std::atan2(line.dy(), line.dx());
        QPainterPath head(end);
        for (const double turn : {2.7, -2.7})
            head.lineTo(end + QPointF(6 * std::cos(angle + turn), 6 * std::sin(angle + turn)));
        head.closeSubpath();
        painter.fillPath(head, pen.color());
    }
}

void TimelineCanvas::paintMarks(QPainter& painter) const
{
    for (const auto& mark : m_marks) {
        const auto ink = color(eventToken(mark.type));
        painter.setPen(QPen(color(Token::Surface), 1.5));
        painter.setBrush(ink);
        const double radius = mark.count > 1 ? 6.5 : 5;
        switch (eventToken(mark.type)) {
        case Token::Danger: // a diamond
            painter.drawPolygon(QPolygonF{mark.at + QPointF(0, -6.5), mark.at + QPointF(6.5, 0),
                                          mark.at + QPointF(0, 6.5), mark.at + QPointF(-6.5, 0)});
            break;
        case Token::Leader:
            drawStar(painter, mark.at, 7.5, ink);
            break;
        case Token::Warning: // a triangle
            painter.drawPolygon(QPolygonF{mark.at + QPointF(0, -6.5), mark.at + QPointF(6, 5), mark.at + QPointF(-6, 5)});
            break;
        default:
            painter.drawEllipse(mark.at, radius, radius);
        }
        if (mark.sequence == m_selected) {
            painter.setPen(QPen(color(Token::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(mark.at, 10, 10);
        }
    }
    painter.setFont(typeFont(Type::Caption));
    for (const auto& mark : m_marks) {
        if (mark.labelBox.isEmpty())
            continue;
        painter.fillRect(mark.labelBox, color(Token::Surface, 0.8));
        painter.setPen(color(Token::Text));
        drawWords(painter, mark.labelBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, mark.label);
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

const Mark* TimelineCanvas::markAt(QPointF position) const
{
    const Mark* best = nullptr;
    double nearest = 12;
    for (const auto& mark : m_marks) {
        const double distance = mark.labelBox.contains(position) ? 0 : QLineF(mark.at, position).length();
        if (distance < nearest) {
            nearest = distance;
            best = &mark;
        }
    }
    return best;
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position();
    m_pressedSpan = m_span;
    m_panning = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        setCursor(markAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double dx = event->position().x() - m_pressedAt.x();
    if (!m_panning && std::abs(dx) < 4)
        return;
    m_panning = true;
    const auto geometry = geometryNow();
    const auto shift = std::chrono::milliseconds(
        static_cast<std::int64_t>(-dx / std::max(geometry.right - geometry.left, 1.0) * static_cast<double>(m_span.ms())));
    m_span = {m_pressedSpan.from + shift, m_pressedSpan.to + shift};
    setFollowing(m_span.to >= m_now);
    relayout();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning) {
        m_panning = false;
        return;
    }
    const auto* mark = markAt(event->position());
    emit eventChosen(mark == nullptr ? 0 : mark->sequence);
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    setSpanMs(static_cast<std::int64_t>(static_cast<double>(m_spanMs) * std::pow(0.9985, event->angleDelta().y())));
    event->accept();
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || m_marks.empty())
        return QWidget::keyPressEvent(event);
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [this](const Mark& mark) { return mark.sequence == m_selected; });
    const auto count = static_cast<std::ptrdiff_t>(m_marks.size());
    std::ptrdiff_t index = event->key() == Qt::Key_Right ? 0 : count - 1;
    if (found != m_marks.end())
        index = std::clamp<std::ptrdiff_t>(found - m_marks.begin() + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1);
    emit eventChosen(m_marks[static_cast<std::size_t>(index)].sequence);
}

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* mark = markAt(help->pos());
        const auto* what = mark == nullptr ? nullptr : m_journal.find(mark->sequence);
        if (what != nullptr)
            QToolTip::showText(help->globalPos(), clockWords(what->time) + QLatin1Char('\n') + eventSentence(*what), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace brokerscope::ui
