#include "ui/views/cluster/cluster_layout.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr double kNodeGap = 30;
constexpr double kSideGap = 16;       // between cards at one side
constexpr double kShift = 44;         // every second node of a column stands this much to the right
constexpr double kNarrowestGutter = 64;
constexpr double kWidestGutter = 190;
constexpr std::size_t kColumnUpTo = 4; // so many nodes stand in one column

std::size_t columnsFor(std::size_t nodes)
{
    if (nodes <= kColumnUpTo)
        return 1;
    return nodes <= 8 ? 2 : static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes) / 1.6)));
}

std::vector<QRectF> column(int count, double x, double height, double clientHeight)
{
    std::vector<QRectF> cards;
    const double total = count * clientHeight + (count - 1) * kSideGap;
    // Few cards spread over the height, so that their links do not cross; many stand close together.
    const double pitch = total >= height ? clientHeight + kSideGap : height / std::max(count, 1);
    const double top = total >= height ? (height - total) / 2 : (pitch - clientHeight) / 2;
    for (int i = 0; i < count; ++i)
        cards.emplace_back(x, top + i * pitch, kClientWidth, clientHeight);
    return cards;
}

} // namespace

ClusterLayout layoutCluster(const std::vector<double>& nodeHeights, int left, int right, double aspect, double clientHeight)
{
    ClusterLayout layout;
    const auto count = nodeHeights.size();
    const auto columns = columnsFor(count);
    const bool single = columns == 1;

    std::vector<double> rowHeights;
    for (std::size_t i = 0; i < count; i += columns)
        rowHeights.push_back(*std::max_element(
            nodeHeights.begin() + static_cast<std::ptrdiff_t>(i),
            nodeHeights.begin() + static_cast<std::ptrdiff_t>(std::min(i + columns, count))));
    double height = rowHeights.empty() ? 0 : (static_cast<double>(rowHeights.size()) - 1) * kNodeGap;
    for (const double one : rowHeights)
        height += one;
    const double sides = std::max(left, right) * (clientHeight + kSideGap) - kSideGap;
    const double full = std::max({height, sides, 160.0});

    const double nodesWidth = static_cast<double>(columns) * kNodeWidth +
                              static_cast<double>(columns - 1) * kNodeGap * 2 +
                              (single && count > 1 ? kShift : 0);
    const int inhabited = (left > 0 ? 1 : 0) + (right > 0 ? 1 : 0);
    const double spare = full * aspect - nodesWidth - inhabited * kClientWidth;
    const double gutter = std::clamp(spare / std::max(inhabited, 1), kNarrowestGutter, kWidestGutter);

    const double nodesX = kClientWidth + gutter;
    double y = (full - height) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const auto row = i / columns;
        const auto col = i % columns;
        const double x = nodesX + static_cast<double>(col) * (kNodeWidth + kNodeGap * 2) +
                         (single && i % 2 == 1 ? kShift : 0);
        layout.nodes.emplace_back(x, y, kNodeWidth, nodeHeights[i]);
        if (col + 1 == columns || i + 1 == count)
            y += rowHeights[row] + kNodeGap;
    }
    layout.left = column(left, 0, full, clientHeight);
    layout.right = column(right, nodesX + nodesWidth + gutter, full, clientHeight);
    // A side without clients takes no room but that of links in a bow: what there is to see is larger.
    const double margin = single && count > 3 ? kNarrowestGutter + kSideGap : kSideGap;
    const double from = left > 0 ? 0 : nodesX - margin;
    const double to = nodesX + nodesWidth + (right > 0 ? gutter + kClientWidth : margin);
    layout.bounds = QRectF(from, 0, to - from, full);
    for (const auto* cards : {&layout.left, &layout.right})
        for (const auto& card : *cards)
            layout.bounds = layout.bounds.united(card);
    return layout;
}

QPolygonF routeBetweenNodes(const ClusterLayout& layout, std::size_t a, std::size_t b)
{
    if (a > b) {
        auto route = routeBetweenNodes(layout, b, a);
        std::reverse(route.begin(), route.end());
        return route;
    }
    const QRectF& upper = layout.nodes[a];
    const QRectF& lower = layout.nodes[b];
    if (columnsFor(layout.nodes.size()) > 1)
        return {upper.center(), lower.center()}; // drawn behind the cards
    const auto distance = b - a;
    if (distance == 1) {
        const double x = (std::max(upper.left(), lower.left()) + std::min(upper.right(), lower.right())) / 2;
        return {QPointF(x, upper.bottom()), QPointF(x, lower.top())};
    }
    if (distance == 2) {
        // Every second card is shifted: what stands between leaves a strip free at one side.
        const double x = a % 2 == 0 ? upper.left() + kShift / 2 : upper.right() - kShift / 2;
        return {QPointF(x, upper.bottom()), QPointF(x, lower.top())};
    }
    // Farther apart: around the left side in a bow.
    QPolygonF route;
    const QPointF from(upper.left(), upper.center().y());
    const QPointF to(lower.left(), lower.center().y());
    const double bow = 40 + 10 * static_cast<double>(distance);
    constexpr int kSteps = 16;
    for (int i = 0; i <= kSteps; ++i) {
        const double t = static_cast<double>(i) / kSteps;
        const QPointF straight = from + (to - from) * t;
        route << straight - QPointF(bow * 4 * t * (1 - t), 0);
    }
    return route;
}

QPolygonF routeToNode(const QRectF& from, const QRectF& node)
{
    const bool fromLeft = from.center().x() < node.center().x();
    const QPointF start(fromLeft ? from.right() : from.left(), from.center().y());
    // Links arrive spread over the card's side, in the order of where they come from, so they do not hide one another.
    const double offset = std::clamp((from.center().y() - node.center().y()) * 0.18, -node.height() / 2 + 14,
                                     node.height() / 2 - 14);
    return {start, QPointF(fromLeft ? node.left() : node.right(), node.center().y() + offset)};
}

QPointF pointOn(const QPolygonF& route, double fraction)
{
    if (route.isEmpty())
        return {};
    double total = 0;
    for (qsizetype i = 1; i < route.size(); ++i)
        total += QLineF(route[i - 1], route[i]).length();
    double left = std::clamp(fraction, 0.0, 1.0) * total;
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QLineF piece(route[i - 1], route[i]);
        if (left <= piece.length() || i + 1 == route.size())
            return piece.length() > 0 ? piece.pointAt(std::min(left / piece.length(), 1.0)) : route[i];
        left -= piece.length();
    }
    return route.back();
}

} // namespace brokerscope::ui
