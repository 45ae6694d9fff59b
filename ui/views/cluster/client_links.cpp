#include "ui/views/cluster/client_links.h"

#include "ui/theme/theme.h"

#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/link_item.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr double kReach = 8;

double distanceTo(const QLineF& line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double at = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + along * at).length();
}

} // namespace

ClientLinks::ClientLinks(const SceneDetail& detail)
    : m_detail(detail)
{
    setZValue(-1);
    setAcceptedMouseButtons(Qt::NoButton);
    setCacheMode(DeviceCoordinateCache); // dots move over it at 30 Hz
}

void ClientLinks::show(std::vector<ClientLine> lines, const QRectF& bounds)
{
    if (bounds == m_bounds && lines == m_lines)
        return;
    if (bounds != m_bounds)
        prepareGeometryChange();
    m_bounds = bounds;
    m_lines = std::move(lines);
    update();
}

const ClientLine* ClientLinks::lineAt(QPointF position) const
{
    const ClientLine* nearest = nullptr;
    double least = kReach;
    for (const auto& line : m_lines)
        for (qsizetype i = 1; i < line.route.size(); ++i)
            if (const double away = distanceTo({line.route[i - 1], line.route[i]}, position); away <= least) {
                least = away;
                nearest = &line;
            }
    return nearest;
}

void ClientLinks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (const auto& line : m_lines) {
        const auto& fault = line.fault;
        const bool slow = fault.delayMs > 0 || fault.jitterMs > 0 || fault.bytesPerSecond > 0;
        QPen pen(fault.isCut() ? color(Token::Danger)
                 : slow        ? color(Token::Warning)
                 : line.used   ? color(line.token, 0.75)
                               : color(Token::Border),
                 line.used || fault.isCut() || slow ? 1.3 : 1.0);
        if (fault.isCut())
            pen.setDashPattern({3, 3});
        else if (!line.used)
            pen.setDashPattern({2, 4});
        painter->setPen(pen);
        painter->drawPolyline(line.route);
    }
    for (const auto& line : m_lines) { // the marks over all lines
        const auto& fault = line.fault;
        if (fault.isCut())
            drawScar(*painter, pointOn(line.route, fault.cutThere == fault.cutBack ? 0.5 : fault.cutThere ? 0.72 : 0.28),
                     fault.cutThere && fault.cutBack ? QStringLiteral("cut") : QStringLiteral("cut-one-way"), QString(), Token::Danger,
                     m_detail.text);
        const auto slow = slownessWords(fault.delayMs, fault.jitterMs, fault.bytesPerSecond);
        if (!slow.isEmpty() && !(fault.cutThere && fault.cutBack))
            drawScar(*painter, pointOn(line.route, fault.isCut() ? (fault.cutThere ? 0.28 : 0.72) : 0.5), QStringLiteral("delay"), slow,
                     Token::Warning, m_detail.text);
    }
}

} // namespace brokerscope::ui
