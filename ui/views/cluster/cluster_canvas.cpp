#include "ui/views/cluster/cluster_canvas.h"

#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_scene.h"
#include "ui/views/cluster/mini_map.h"
#include "ui/views/cluster/scene_font.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr double kLargest = 1.5;   // fitting never makes the picture larger than this, at usual size of text
constexpr double kShortest = 8;    // a stroke shorter than this was a click
constexpr int kClickMoves = 4;     // so far a hand moves in a click

} // namespace

ClusterCanvas::ClusterCanvas(ClusterScene* scene, QWidget* parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
    , m_map(new MiniMap(this))
{
    setViewportUpdateMode(FullViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setMinimumSize(240, 120);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // see drawBackground
    viewport()->setCursor(Qt::ArrowCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (m_fitting)
            fit(); // what can be read is another matter with another size of text
    });
    connect(m_scene, &ClusterScene::boundsChanged, this, [this] {
        if (m_fitting)
            fitNow();
        m_map->follow(m_fitting);
    });
}

void ClusterCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, color(Token::Surface));
}

void ClusterCanvas::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_stroke)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::Danger), 2.5, Qt::SolidLine, Qt::RoundCap);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLine(*m_stroke);
    const auto crossed = m_scene->crossedBy(*m_stroke).size();
    const auto middle = m_stroke->center();
    if (m_oneWay && m_stroke->length() > kShortest) {
        // An arrow across the stroke: what flows that way is stopped.
        const QPointF along = (m_stroke->p2() - m_stroke->p1()) / m_stroke->length();
        const QPointF across(-along.y(), along.x());
        const QPointF tip = middle + across * 26;
        painter->drawLine(QLineF(middle - across * 26, tip));
        painter->drawLine(QLineF(tip, tip - across * 9 + along * 7));
        painter->drawLine(QLineF(tip, tip - across * 9 - along * 7));
    }
    const auto text = m_oneWay ? tr("cuts %n link(s) this way", nullptr, static_cast<int>(crossed))
                               : tr("cuts %n link(s)", nullptr, static_cast<int>(crossed));
    painter->setFont(sceneFont(Type::Strong, m_scene->detail().text));
    const QFontMetricsF metrics(painter->font());
    const QRectF box(m_stroke->p2() + QPointF(12, -12), QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 6));
    painter->setBrush(color(Token::Surface));
    painter->setPen(QPen(color(Token::Danger), 1));
    painter->drawRoundedRect(box, 5, 5);
    painter->setPen(color(Token::Danger));
    painter->drawText(box, Qt::AlignCenter, text);
}

void ClusterCanvas::fit()
{
    m_fitting = true;
    m_scene->showEverything(false);
    m_scene->setViewport(viewport()->size(), kLargest * Theme::instance().textScale());
    fitNow();
    m_map->follow(m_fitting);
}

void ClusterCanvas::fitNow()
{
    const auto bounds = m_scene->sceneRect();
    if (bounds.isEmpty())
        return;
    const double scale = std::min({viewport()->width() / bounds.width(), viewport()->height() / bounds.height(), kLargest * Theme::instance().textScale()});
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(bounds.center());
}

void ClusterCanvas::zoom(double factor)
{
    m_fitting = false;
    const double wanted = std::clamp(transform().m11() * factor, 0.25, 4.0 * Theme::instance().textScale());
    const double step = wanted / transform().m11();
    scale(step, step);
    m_scene->showEverything(wanted >= Theme::instance().textScale());
    m_map->follow(m_fitting);
}

void ClusterCanvas::actualSize()
{
    zoom(Theme::instance().textScale() / transform().m11());
}

void ClusterCanvas::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    endStroke();
    viewport()->setCursor(tool == Tool::Point ? Qt::ArrowCursor : Qt::CrossCursor);
    emit toolChanged();
}

void ClusterCanvas::endStroke()
{
    m_stroke.reset();
    viewport()->update();
}

void ClusterCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitting)
        fit();
    m_map->follow(m_fitting);
}

void ClusterCanvas::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_map->follow(m_fitting);
}

void ClusterCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(std::pow(1.0015, event->angleDelta().y()));
    else
        event->ignore();
}

void ClusterCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && (m_tool != Tool::Point || shift)) {
        m_oneWay = m_tool == Tool::CutOneWay || event->modifiers().testFlag(Qt::ControlModifier);
        const auto at = mapToScene(event->pos());
        m_stroke = QLineF(at, at);
        event->accept();
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void ClusterCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_stroke)
        return QGraphicsView::mouseMoveEvent(event);
    m_oneWay = m_tool == Tool::CutOneWay || event->modifiers().testFlag(Qt::ControlModifier);
    m_stroke->setP2(mapToScene(event->pos()));
    viewport()->update();
}

void ClusterCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_stroke) {
        m_stroke->setP2(mapToScene(event->pos()));
        const auto stroke = *m_stroke;
        endStroke();
        if (stroke.length() >= kShortest)
            emit strokeDrawn(stroke, m_oneWay);
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && (event->pos() - m_pressedAt).manhattanLength() <= kClickMoves)
        emit clicked(mapToScene(event->pos()));
}

void ClusterCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_stroke || m_tool != Tool::Point)) {
        endStroke();
        setTool(Tool::Point);
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

} // namespace brokerscope::ui
