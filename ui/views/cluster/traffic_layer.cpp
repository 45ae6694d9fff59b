#include "ui/views/cluster/traffic_layer.h"

#include "ui/theme/theme.h"
#include "ui/views/cluster/cluster_layout.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr std::int64_t kTravelMs = 640;
constexpr std::int64_t kBundleMs = 130;  // between two dots of a kind on one link and direction
constexpr std::size_t kMostDots = 600;
constexpr int kKinds = 7;
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
    case cluster::TrafficKind::Metadata:
    case cluster::TrafficKind::Admin:
        break;
    }
    return Token::Admin;
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
                const double radius = 3.2 + size * 1.3;
                const auto ink = color(tokenOf(static_cast<cluster::TrafficKind>(kind)));
                // A request is a full dot, a response a ring: direction is told by shape, too.
                if (response == 0) {
                    painter.setPen(QPen(color(Token::Surface), 1));
                    painter.setBrush(ink);
                } else {
                    painter.setPen(QPen(ink, 1.8));
                    painter.setBrush(color(Token::Surface));
                }
                painter.drawEllipse(center, radius, radius);
            }
}

void TrafficLayer::send(const std::string& link, const Route& route, cluster::TrafficKind kind, bool response,
                        std::uint32_t count, std::int64_t extraMs, WallTime now)
{
    if (!route || route->size() < 2)
        return;
    auto& bundle = m_bundles[link + (response ? "<" : ">") + std::to_string(static_cast<int>(kind))];
    bundle.waiting += count;
    if ((now - bundle.lastSent).count() < kBundleMs || m_dots.size() >= kMostDots)
        return;
    int size = 0;
    for (std::uint32_t rest = bundle.waiting; rest >= 4 && size + 1 < kSizes; rest /= 6)
        ++size;
    m_dots.push_back({route, now, kTravelMs + std::min<std::int64_t>(extraMs, 4000), kind, response, size});
    bundle.waiting = 0;
    bundle.lastSent = now;
}

bool TrafficLayer::advanceTo(WallTime now)
{
    m_now = now;
    const bool had = !m_dots.empty();
    std::erase_if(m_dots, [now](const Dot& dot) { return (now - dot.start).count() >= dot.lastsMs; });
    if (had)
        update();
    return had;
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
        const double fraction = static_cast<double>((m_now - dot.start).count()) / static_cast<double>(dot.lastsMs);
        const QPointF at = pointOn(*dot.route, dot.response ? 1 - fraction : fraction);
        const QRectF source(static_cast<int>(dot.kind) * kPixels,
                            (dot.size + (dot.response ? kSizes : 0)) * kPixels, kPixels, kPixels);
        fragments.push_back(QPainter::PixmapFragment::create(at, source, 1.0 / kSharpness, 1.0 / kSharpness));
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmapFragments(fragments.data(), static_cast<int>(fragments.size()), m_sprites);
}

} // namespace brokerscope::ui
