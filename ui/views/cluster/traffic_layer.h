// Requests and responses as dots that move along the links, or, where pictures do not move, rest on them while they flow. All of them are one graphics item, drawn as sprites: a thousand
// items would cost thirty times as much. Where more travels than can be told apart, dots of a kind are bundled and grow.
#pragma once

#include "ui/theme/tokens.h"

#include "engine/cluster/events.h"

#include <QGraphicsItem>
#include <QPixmap>
#include <QPolygonF>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::ui {

[[nodiscard]] Token tokenOf(cluster::TrafficKind kind);
// The form of a kind's dots, for those who do not see its colour: filled for a request, hollow for a response.
void drawTrafficDot(QPainter& painter, cluster::TrafficKind kind, bool response, QPointF center, double radius);

using Route = std::shared_ptr<const QPolygonF>; // from the asking side to the answering node

// What a dot stands for.
struct DotInfo
{
    cluster::TrafficKind kind{};
    bool response = false;
    std::uint32_t count = 1;  // frames that are bundled in it
    NodeId node = kNoNode;    // that got the request
    NodeId peer = kNoNode;    // that sent it, or
    std::string client;       // ClientSnapshot::key
    WallTime time{};          // when it set out
    WallTime until{};         // when the last of its frames was counted, by the node's clock
};

class TrafficLayer final : public QGraphicsItem
{
public:
    TrafficLayer();

    // `count` frames set out along `route`; responses run backwards.
    void send(const Route& route, const cluster::Traffic& traffic, std::int64_t extraMs, WallTime now);
    // Moves every dot; true when there is anything to draw.
    bool advanceTo(WallTime now);
    void setBounds(const QRectF& bounds);
    void restyle(); // colours changed
    void clear();   // whether pictures move has changed
    [[nodiscard]] std::size_t dots() const { return m_dots.size(); }
    [[nodiscard]] std::optional<DotInfo> dotAt(QPointF position) const; // the nearest within reach
    [[nodiscard]] std::vector<QPointF> positions() const;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Dot
    {
        Route route;
        std::int64_t lastsMs;
        int size; // index of the sprite
        DotInfo info;
        bool rests = false; // pictures do not move: it stays at its kind's place
    };
    struct Bundle
    {
        WallTime lastSent{};
        std::uint32_t waiting = 0;
    };
    using BundleKey = std::tuple<NodeId, NodeId, std::string, cluster::TrafficKind, bool>;

    [[nodiscard]] QPointF positionOf(const Dot& dot) const;
    void rest(const Route& route, const DotInfo& info, int size);
    void makeSprites();

    QRectF m_bounds;
    std::vector<Dot> m_dots;
    std::map<BundleKey, Bundle> m_bundles;
    WallTime m_now{};
    bool m_stirred = false; // what rests has changed since it was drawn
    QPixmap m_sprites;
};

} // namespace brokerscope::ui
