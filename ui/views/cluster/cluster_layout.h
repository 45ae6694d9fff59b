// Where the cards of the cluster picture stand: producers left, nodes in the middle, readers right. Pure geometry in
// scene units; the picture is scaled to the dock afterwards.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace brokerscope::ui {

inline constexpr double kNodeWidth = 392;
inline constexpr double kClientWidth = 172;
inline constexpr double kClientHeight = 62;

struct ClusterLayout
{
    std::vector<QRectF> nodes;
    std::vector<QRectF> left;
    std::vector<QRectF> right;
    QRectF bounds;
};

// `nodeHeights` in order of node; `aspect` is the width of the viewport over its height: spare width widens the gaps.
[[nodiscard]] ClusterLayout layoutCluster(const std::vector<double>& nodeHeights, int left, int right,
                                          double aspect, double clientHeight = kClientHeight);

// The way from node card `a` to node card `b` (indexes), around whatever stands between them.
[[nodiscard]] QPolygonF routeBetweenNodes(const ClusterLayout& layout, std::size_t a, std::size_t b);
// The way from a card at the side to a node card.
[[nodiscard]] QPolygonF routeToNode(const QRectF& from, const QRectF& node);

// The point after `fraction` (0 to 1) of the way.
[[nodiscard]] QPointF pointOn(const QPolygonF& route, double fraction);

} // namespace brokerscope::ui
