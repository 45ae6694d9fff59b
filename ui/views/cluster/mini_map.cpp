#include "ui/views/cluster/mini_map.h"

#include "ui/theme/theme.h"
#include "ui/views/cluster/client_item.h"
#include "ui/views/cluster/node_item.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kWidest = 180;
constexpr int kTallest = 120;
constexpr int kMargin = 8;

} // namespace

MiniMap::MiniMap(QGraphicsView* view)
    : QWidget(view)
    , m_view(view)
{
    setObjectName(QStringLiteral("cluster.map"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("The whole cluster; click to go there"));
    setAccessibleName(tr("Overview of the picture"));
    hide();
}

QRectF MiniMap::seen() const
{
    return m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
}

QTransform MiniMap::toMap() const
{
    const auto bounds = m_view->sceneRect();
    const double scale = std::min(width() / bounds.width(), height() / bounds.height());
    return QTransform::fromTranslate(-bounds.left(), -bounds.top()) * QTransform::fromScale(scale, scale);
}

void MiniMap::follow(bool fitting)
{
    m_fitting = fitting;
    const auto bounds = m_view->sceneRect();
    const bool needed = !fitting && !bounds.isEmpty() && !seen().adjusted(-2, -2, 2, 2).contains(bounds);
    if (needed) {
        const double scale = std::min(kWidest / bounds.width(), kTallest / bounds.height());
        const QSize size(std::max(24, static_cast<int>(bounds.width() * scale)), std::max(24, static_cast<int>(bounds.height() * scale)));
        setGeometry(QRect(QPoint(m_view->width() - size.width() - kMargin, m_view->height() - size.height() - kMargin), size));
    }
    setVisible(needed);
    if (needed)
        update();
}

void MiniMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(color(Token::BorderStrong), 1));
    painter.setBrush(color(Token::Window));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setTransform(toMap());
    painter.setPen(Qt::NoPen);
    for (const auto* item : m_view->scene()->items()) {
        if (dynamic_cast<const NodeItem*>(item))
            painter.setBrush(color(Token::InSync));
        else if (dynamic_cast<const ClientItem*>(item))
            painter.setBrush(color(Token::Produce));
        else
            continue;
        painter.drawRect(item->sceneBoundingRect());
    }
    QPen frame(color(Token::Accent), 2);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen().intersected(m_view->sceneRect()));
}

void MiniMap::mousePressEvent(QMouseEvent* event)
{
    m_view->centerOn(toMap().inverted().map(event->position()));
    follow(m_fitting);
}

void MiniMap::mouseMoveEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

} // namespace brokerscope::ui
