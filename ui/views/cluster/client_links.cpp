#include "ui/views/cluster/client_links.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace brokerscope::ui {

ClientLinks::ClientLinks()
{
    setZValue(-1);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ClientLinks::show(std::vector<ClientLine> lines, const QRectF& bounds)
{
    if (bounds != m_bounds)
        prepareGeometryChange();
    m_bounds = bounds;
    m_lines = std::move(lines);
    update();
}

void ClientLinks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (const auto& line : m_lines) {
        QPen pen(line.used ? color(line.token, 0.75) : color(Token::Border), line.used ? 1.3 : 1.0);
        if (!line.used)
            pen.setDashPattern({2, 4});
        painter->setPen(pen);
        painter->drawPolyline(line.route);
    }
}

} // namespace brokerscope::ui
