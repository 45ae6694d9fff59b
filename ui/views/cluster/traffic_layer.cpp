#include "ui/views/cluster/traffic_layer.h"

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr std::int64_t kTravelMs = 640;
constexpr std::int64_t kRestMs = 1500;   // a resting dot stays so long after the last frame
constexpr std::int64_t kBundleMs = 130;  // between two dots of a kind on one link and direction
constexpr std::size_t kMostDots = 600;
constexpr int kKinds = 8;
constexpr double kTrafficReach = 12;             // of a click, in scene units
constexpr int kSizes = 4;
constexpr int kCell = 18;                // scene units a sprite takes
constexpr int kSharpness = 2;            // sprite pixels a scene unit

} // namespace

Token tokenOf(cluster::TrafficKind kind)
{
    switch (kind) {
    case cluster::TrafficKind::Produce:
        return Token::Produce;
    case cluster::TrafficKind::Fetch:
        return Token::Fetch;
    case cluster::TrafficKind::Replication:
        return Token::Replication;
    case cluster::TrafficKind::Quorum:
        return Token::Quorum;
    case cluster::TrafficKind::Group:
        return Token::Group;
    case cluster::TrafficKind::Transaction:
        return Token::Produce;
    case cluster::TrafficKind::Metadata:
    case cluster::TrafficKind::Admin:
        break;
    }
    return Token::Admin;
}

void drawTrafficDot(QPainter& painter, cluster::TrafficKind kind, bool response, QPointF center, double radius)
{
    const auto ink = color(tokenOf(kind));
    painter.setPen(response ? QPen(ink, 1.8) : QPen(color(Token::Surface), 1));
    painter.setBrush(response ? color(Token::Surface) : ink);
    const auto corners = [&](int count, double turn, double inner) {
        QPolygonF shape;
        for (int i = 0; i < count; ++i) {
            const double angle = turn + 2 * M_PI * i / count;
            const double far = i % 2 == 1 ? radius * inner : radius;
            shape << center + QPointF(std::sin(angle), -std::cos(angle)) * far;
        }
        painter.drawPolygon(shape);
    };
    switch (kind) {
    case cluster::TrafficKind::Produce:
        radius *= 1.25;
        return corners(3, 0, 1) /* a triangle */;
    case cluster::TrafficKind::Replication:
        radius *= 1.2;
        return corners(4, M_PI / 4, 1) /* a square */;
    case cluster::TrafficKind::Quorum:
        radius *= 1.25;
        return corners(4, 0, 1) /* a diamond */;
    case cluster::TrafficKind::Group:
        radius *= 1.15;
        return corners(6, 0, 1) /* a hexagon */;
    case cluster::TrafficKind::Transaction:
        radius *= 1.45;
        return corners(10, 0, 0.45) /* a star */;
    case cluster::TrafficKind::Fetch:
        break;
    case cluster::TrafficKind::Metadata:
    case cluster::TrafficKind::Admin:
        radius *= 0.75; // they matter least
        break;
    }
    painter.drawEllipse(center, radius, radius);
}

TrafficLayer::TrafficLayer()
{
    setZValue(1); // over the links, under the cards
    setAcceptedMouseButtons(Qt::NoButton);
}

void TrafficLayer::setBounds(const QRectF& bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

void TrafficLayer::restyle()
{
    m_sprites = QPixmap();
    update();
}

void TrafficLayer::makeSprites()
{
    m_sprites = QPixmap(kKinds * kCell * kSharpness, kSizes * kCell * kSharpness * 2);
    m_sprites.fill(Qt::transparent);
    QPainter painter(&m_sprites);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kSharpness, kSharpness);
    for (int kind = 0; kind < kKinds; ++kind)
        for (int size = 0; size < kSizes; ++size)
            for (int response = 0; response < 2; ++response) {
                const QPointF center((kind + 0.5) * kCell, (size + response * kSizes + 0.5) * kCell);
                drawTrafficDot(painter, static_cast<cluster::TrafficKind>(kind), response != 0, center, 3.0 + size * 1.1);
            }
}

void TrafficLayer::send(const Route& route, const cluster::Traffic& traffic, std::int64_t extraMs, WallTime now)
{
    if (!route || route->size() < 2)
        return;
    auto& bundle = m_bundles[{traffic.node, traffic.peerNode, traffic.clientKey, traffic.kind, traffic.response}];
    bundle.waiting += traffic.count;
    if ((now - bundle.lastSent).count() < kBundleMs || m_dots.size() >= kMostDots)
        return;
    int size = 0;
    for (std::uint32_t rest = bundle.waiting; rest >= 4 && size + 1 < kSizes; rest /= 6)
        ++size;
    const DotInfo info{traffic.kind, traffic.response, bundle.waiting, traffic.node, traffic.peerNode, traffic.clientKey, now,
                       traffic.time == WallTime{} ? now : traffic.time};
    if (Motion::instance().isOn())
        m_dots.push_back({route, kTravelMs + std::min<std::int64_t>(extraMs, 4000), size, info});
    else
        rest(route, info, size);
    bundle.waiting = 0;
    bundle.lastSent = now;
}

// One for each kind and direction on a link, which is renewed rather than sent again.
void TrafficLayer::rest(const Route& route, const DotInfo& info, int size)
{
    m_stirred = true;
    const auto same = [&](const Dot& dot) {
        return dot.info.kind == info.kind && dot.info.response == info.response && dot.info.node == info.node &&
               dot.info.peer == info.peer && dot.info.client == info.client;
    };
    if (const auto found = std::find_if(m_dots.begin(), m_dots.end(), same); found != m_dots.end())
        *found = {route, kRestMs, size, info, true};
    else
        m_dots.push_back({route, kRestMs, size, info, true});
}

void TrafficLayer::clear()
{
    m_dots.clear();
    update();
}

bool TrafficLayer::advanceTo(WallTime now)
{
    m_now = now;
    if (!Motion::instance().isOn()) {
        const auto gone = std::erase_if(m_dots, [now](const Dot& dot) { return (now - dot.info.time).count() >= dot.lastsMs; });
        if (gone > 0 || m_stirred)
            update();
        m_stirred = false;
        return !m_dots.empty();
    }
    const bool had = !m_dots.empty();
    std::erase_if(m_dots, [now](const Dot& dot) { return (now - dot.info.time).count() >= dot.lastsMs; });
    if (had)
        update();
    return had;
}

QPointF TrafficLayer::positionOf(const Dot& dot) const
{
    if (dot.rests) // each kind has its place on a link, a response's beside its request's
        return pointOn(*dot.route, 0.18 + 0.08 * static_cast<int>(dot.info.kind) + (dot.info.response ? 0.04 : 0.0));
    const double fraction = static_cast<double>((m_now - dot.info.time).count()) / static_cast<double>(dot.lastsMs);
    return pointOn(*dot.route, dot.info.response ? 1 - fraction : fraction);
}

std::optional<DotInfo> TrafficLayer::dotAt(QPointF position) const
{
    const Dot* nearest = nullptr;
    double least = kTrafficReach * kTrafficReach;
    for (const auto& dot : m_dots) {
        const QPointF away = positionOf(dot) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= least) {
            least = distance;
            nearest = &dot;
        }
    }
    return nearest ? std::optional(nearest->info) : std::nullopt;
}

std::vector<QPointF> TrafficLayer::positions() const
{
    std::vector<QPointF> out;
    for (const auto& dot : m_dots)
        out.push_back(positionOf(dot));
    return out;
}

void TrafficLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_dots.empty())
        return;
    if (m_sprites.isNull())
        makeSprites();
    std::vector<QPainter::PixmapFragment> fragments;
    fragments.reserve(m_dots.size());
    constexpr double kPixels = kCell * kSharpness;
    for (const auto& dot : m_dots) {
        const QRectF source(static_cast<int>(dot.info.kind) * kPixels,
                            (dot.size + (dot.info.response ? kSizes : 0)) * kPixels, kPixels, kPixels);
        fragments.push_back(QPainter::PixmapFragment::create(positionOf(dot), source, 1.0 / kSharpness, 1.0 / kSharpness));
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (painter->paintEngine()->type() == QPaintEngine::SVG) { // it takes whole pictures only
        for (const auto& one : fragments) {
            const QRectF place(one.x - kCell / 2.0, one.y - kCell / 2.0, kCell, kCell);
            const auto dot = m_sprites.copy(QRectF(one.sourceLeft, one.sourceTop, one.width, one.height).toRect());
            painter->drawPixmap(place, dot, QRectF(dot.rect()));
        }
        return;
    }
    painter->drawPixmapFragments(fragments.data(), static_cast<int>(fragments.size()), m_sprites);
}

} // namespace brokerscope::ui
