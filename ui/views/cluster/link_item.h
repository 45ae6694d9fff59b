// A link between two nodes: whole, slow, or cut in one or both directions. Can be clicked along its whole length.
#pragma once

#include "engine/base/ids.h"

#include "ui/theme/tokens.h"
#include "ui/views/cluster/scene_detail.h"

#include <QGraphicsItem>
#include <QPolygonF>
#include <QString>

#include <functional>

namespace brokerscope::ui {

struct LinkState
{
    bool cutThere = false; // nothing from a reaches b
    bool cutBack = false;  // nothing from b reaches a
    std::int64_t delayMs = 0;
    std::int64_t jitterMs = 0;
    std::int64_t bytesPerSecond = 0;
    bool up = true;        // both nodes run

    [[nodiscard]] bool isSlow() const { return delayMs > 0 || jitterMs > 0 || bytesPerSecond > 0; }
    friend bool operator==(const LinkState&, const LinkState&) = default;
};

// "200 ms ± 50 ms, 1 MB/s": what makes a link slow; empty when nothing does.
[[nodiscard]] QString slownessWords(std::int64_t delayMs, std::int64_t jitterMs, std::int64_t bytesPerSecond);
// The mark of a fault on a line: an icon, and what there is to say.
void drawScar(QPainter& painter, QPointF center, const QString& iconName, const QString& words, Token tone, double text);
// How wide it is.
[[nodiscard]] double scarWidth(const QString& words, double text);

class LinkItem final : public QGraphicsItem
{
public:
    using Choose = std::function<void(NodeId a, NodeId b)>;

    // `detail` outlives this; call prepareDetail() before it changes.
    LinkItem(NodeId a, NodeId b, const SceneDetail& detail, Choose choose);
    void prepareDetail() { prepareGeometryChange(); }

    void setRoute(const QPolygonF& route); // from a to b
    void show(const LinkState& state, bool selected);
    [[nodiscard]] const QPolygonF& route() const { return m_route; }
    [[nodiscard]] NodeId a() const { return m_a; }
    [[nodiscard]] NodeId b() const { return m_b; }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void updateToolTip();

    NodeId m_a;
    NodeId m_b;
    const SceneDetail& m_detail;
    Choose m_choose;
    QPolygonF m_route;
    LinkState m_state;
    bool m_selected = false;
    bool m_hovered = false;
};

} // namespace brokerscope::ui
