// A replica's chip in a picture that decides itself how large its words are.
#pragma once

#include "ui/widgets/glyphs.h"

namespace brokerscope::ui {

void drawReplicaChip(QPainter& painter, const QRectF& box, ReplicaRole role, const QString& text, int pixels);

} // namespace brokerscope::ui
