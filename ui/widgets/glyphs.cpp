#include "ui/widgets/replica_chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace brokerscope::ui {

namespace {

constexpr double kChipRadius = 5;
constexpr double kGlyphWidth = 18; // from the chip's left edge to its text

} // namespace

void drawStar(QPainter& painter, QPointF center, double radius, const QColor& color)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : radius * 0.42;
        const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const QPointF point = center + QPointF(r * std::cos(angle), r * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(path);
}

void drawDot(QPainter& painter, QPointF center, double radius, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius * 0.7, radius * 0.7);
}

void drawRing(QPainter& painter, QPointF center, double radius, const QColor& color)
{
    QPen pen(color, 1.4);
    pen.setDashPattern({1.6, 1.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius * 0.7, radius * 0.7);
}

void drawCross(QPainter& painter, QPointF center, double radius, const QColor& color)
{
    const double r = radius * 0.6;
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center + QPointF(-r, -r), center + QPointF(r, r));
    painter.drawLine(center + QPointF(-r, r), center + QPointF(r, -r));
}

void drawCrown(QPainter& painter, QRectF box, const QColor& color)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath path(at(0.08, 0.92));
    for (const auto& [x, y] : {std::pair{0.92, 0.92}, {1.0, 0.28}, {0.72, 0.55}, {0.5, 0.08}, {0.28, 0.55},
                               {0.0, 0.28}})
        path.lineTo(at(x, y));
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(path);
}

void drawRole(QPainter& painter, ReplicaRole role, QPointF center, double radius, const QColor& color)
{
    switch (role) {
    case ReplicaRole::Leader:
        return drawStar(painter, center, radius, color);
    case ReplicaRole::InSync:
        return drawDot(painter, center, radius, color);
    case ReplicaRole::OutOfSync:
        return drawRing(painter, center, radius, color);
    case ReplicaRole::Offline:
        return drawCross(painter, center, radius, color);
    }
}

Token tokenOf(ReplicaRole role)
{
    switch (role) {
    case ReplicaRole::Leader:
        return Token::Leader;
    case ReplicaRole::InSync:
        return Token::InSync;
    case ReplicaRole::OutOfSync:
        return Token::OutOfSync;
    case ReplicaRole::Offline:
        break;
    }
    return Token::Offline;
}

void drawReplicaChip(QPainter& painter, const QRectF& box, ReplicaRole role, const QString& text)
{
    // As large as the box has room for.
    const double most = typeFont(Type::Caption).pixelSize();
    const double usual = most / Theme::instance().textScale();
    drawReplicaChip(painter, box, role, text, qRound(std::clamp(box.height() / 2, usual, std::max(most, usual))));
}

void drawReplicaChip(QPainter& painter, const QRectF& box, ReplicaRole role, const QString& text, int pixels)
{
    const bool leader = role == ReplicaRole::Leader;
    const QColor ink = color(leader ? Token::OnLeaderFill : tokenOf(role));
    QPen outline(color(leader ? Token::LeaderFill : tokenOf(role)), 1.2);
    if (role == ReplicaRole::OutOfSync)
        outline.setDashPattern({3, 2});
    painter.setPen(outline);
    painter.setBrush(leader ? QBrush(color(Token::LeaderFill)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, kChipRadius, kChipRadius);
    QFont font = typeFont(Type::Caption);
    const double usual = font.pixelSize() / Theme::instance().textScale();
    font.setPixelSize(pixels);
    const double factor = pixels / usual;
    drawRole(painter, role, QPointF(box.left() + 10 * factor, box.center().y()), 5.5 * factor, ink);

    painter.setFont(font);
    painter.setPen(ink);
    const QRectF textBox = box.adjusted(kGlyphWidth * factor, 0, 0, 0);
    // Of "payments-0" the number is what tells it from the next: "paym…-0".
    const auto dash = std::max<qsizetype>(text.lastIndexOf(QLatin1Char('-')), 0);
    const auto number = dash > 0 ? text.mid(dash) : QString();
    const auto elided = widthOfWords(painter.font(), text) <= textBox.width()
                            ? text
                            : elidedWords(painter.font(), text.left(text.size() - number.size()), textBox.width() - widthOfWords(painter.font(), number)) + number;
    drawWords(painter, textBox, Qt::AlignVCenter | Qt::AlignLeft, elided);
    if (role == ReplicaRole::Offline)
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
}

} // namespace brokerscope::ui
