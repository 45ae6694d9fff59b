// Requests and responses as dots that move along the links. All of them are one graphics item, drawn as sprites: a thousand
// items would cost thirty times as much. Where more travels than can be told apart, dots of a kind are bundled and grow.
#pragma once

#include "ui/theme/tokens.h"

#include "engine/cluster/events.h"

#include <QGraphicsItem>
#include <QPixmap>
#include <QPolygonF>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::ui {

[[nodiscard]] Token tokenOf(cluster::TrafficKind kind);

using Route = std::shared_ptr<const QPolygonF>; // from the asking side to the answering node

class TrafficLayer final : public QGraphicsItem
{
public:
    TrafficLayer();

    // `count` frames of a kind set out along `route`; `link` names the route for bundling. Responses run backwards.
    void send(const std::string& link, const Route& route, cluster::TrafficKind kind, bool response,
              std::uint32_t count, std::int64_t extraMs, WallTime now);
    // Moves every dot; true when there is anything to draw.
    bool advanceTo(WallTime now);
    void setBounds(const QRectF& bounds);
    void restyle(); // colours changed
    [[nodiscard]] std::size_t dots() const { return m_dots.size(); }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Dot
    {
        Route route;
        WallTime start;
        std::int64_t lastsMs;
        cluster::TrafficKind kind;
        bool response;
        int size; // index of the sprite
    };
    struct Bundle
    {
        WallTime lastSent{};
        std::uint32_t waiting = 0;
    };

    void makeSprites();

    QRectF m_bounds;
    std::vector<Dot> m_dots;
    std::map<std::string, Bundle> m_bundles;
    WallTime m_now{};
    QPixmap m_sprites;
};

} // namespace brokerscope::ui
