// The shapes that tell what colour alone must not: star, dot, ring, cross, crown; and pills of text. Painted, not typed:
// the fonts of a fresh machine differ in which of these they have.
#pragma once

#include "ui/theme/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace brokerscope::ui {

enum class ReplicaRole { Leader, InSync, OutOfSync, Offline };

void drawStar(QPainter& painter, QPointF center, double radius, const QColor& color);
void drawDot(QPainter& painter, QPointF center, double radius, const QColor& color);
void drawRing(QPainter& painter, QPointF center, double radius, const QColor& color); // dashed
void drawCross(QPainter& painter, QPointF center, double radius, const QColor& color);
void drawCrown(QPainter& painter, QRectF box, const QColor& color);
// The glyph of a role, in the given colour.
void drawRole(QPainter& painter, ReplicaRole role, QPointF center, double radius, const QColor& color);
[[nodiscard]] Token tokenOf(ReplicaRole role);

// A replica as a chip: filled with a star, outlined with a dot, dashed with a ring, or struck through with a cross.
void drawReplicaChip(QPainter& painter, const QRectF& box, ReplicaRole role, const QString& text);

} // namespace brokerscope::ui
