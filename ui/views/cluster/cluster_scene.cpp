#include "ui/views/cluster/cluster_scene.h"

#include "ui/detail.h"
#include "ui/models/selection.h"
#include "ui/theme/theme.h"
#include "ui/views/cluster/client_item.h"
#include "ui/views/cluster/link_item.h"
#include "ui/views/cluster/node_item.h"
#include "ui/words/health.h"
#include "ui/models/stable_sort.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kCardsASide = 6;
constexpr double kPictureMargin = 8; // around the picture

// What the picture can tell, from all to little: who leads what is given up after how busy anybody is.
constexpr SceneDetail kDetails[] = {{1, 16, true, 3}, {1, 16, false, 3}, {1, 16, false, 2}, {1, 8, false, 2},
                                    {1, 6, false, 2}, {1, 4, false, 2}, {1, 2, false, 2},  {1, 2, false, 1},  {1, 0, false, 1}};
constexpr double kLargestText = 5; // against the cards: "node 12" still has room in one
constexpr double kReadable = 0.98; // of the theme's size: what rounding takes

} // namespace

ClusterScene::ClusterScene(Selection& selection, QObject* parent)
    : QGraphicsScene(parent)
    , m_selection(selection)
    , m_clientLinks(new ClientLinks(m_detail))
    , m_traffic(new TrafficLayer)
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_clientLinks);
    addItem(m_traffic);
}

void ClusterScene::show(const cluster::ClusterSnapshot& snapshot, WallTime now)
{
    m_faults = linkConditions(snapshot);
    syncClients(snapshot, now);
    syncNodes(snapshot);
    chooseDetail(snapshot);
    for (auto* item : m_nodes)
        item->show(snapshot, static_cast<int>(m_moved[item->id()].size()), now);
    syncLinks(snapshot);
    place();
    showSelection();
}

void ClusterScene::syncNodes(const cluster::ClusterSnapshot& snapshot)
{
    std::erase_if(m_nodes, [&](NodeItem* item) {
        const bool gone = std::none_of(snapshot.nodes.begin(), snapshot.nodes.end(),
                                       [&](const auto& node) { return node.id == item->id(); });
        if (gone)
            delete item;
        return gone;
    });
    for (const auto& node : snapshot.nodes) {
        if (nodeItem(node.id) != nullptr)
            continue;
        auto* item = new NodeItem(node.id, m_detail, [this](const NodeItem& chosen, const ReplicaChip* chip) {
            m_selection.selectNode(chosen.id());
            if (chip != nullptr && !chip->key.topic.isEmpty())
                m_selection.selectPartition({chip->key.topic, PartitionIndex(std::max(chip->key.partition.value(), 0))});
        });
        addItem(item);
        m_nodes.push_back(item);
    }
    std::sort(m_nodes.begin(), m_nodes.end(), [](const auto* a, const auto* b) { return a->id() < b->id(); });
}

void ClusterScene::setDetail(const SceneDetail& detail)
{
    if (detail == m_detail)
        return;
    for (auto* item : m_nodes)
        item->prepareDetail();
    for (auto* item : m_clients)
        item->prepareDetail();
    for (auto& [ends, link] : m_links)
        link.item->prepareDetail();
    m_detail = detail;
    m_left = -1; // place anew
    for (auto* item : items())
        item->update();
}

void ClusterScene::chooseDetail(const cluster::ClusterSnapshot& snapshot)
{
    const auto [left, right] = clientsASide();
    std::vector<std::size_t> counts{m_everything ? 1U : 0U, m_nodes.size(), static_cast<std::size_t>(left), static_cast<std::size_t>(right),
                                    Detail::instance().isFull() ? 1U : 0U};
    for (const auto& topic : snapshot.topics)
        counts.push_back(topic->partitions.size());
    for (const auto* item : m_nodes)
        counts.push_back(item->hasBadges() ? 1 : 0);
    if (counts == m_chosenFor)
        return;
    m_chosenFor = std::move(counts);
    setDetail(m_everything || m_viewport.isEmpty() ? SceneDetail() : readableDetail(snapshot));
}

// The most that can be told with words of the theme's size; if none can, what has the largest words.
SceneDetail ClusterScene::readableDetail(const cluster::ClusterSnapshot& snapshot) const
{
    const double wanted = Theme::instance().textScale();
    const auto [left, right] = clientsASide();
    SceneDetail best = kDetails[0];
    double largest = 0;
    for (auto detail : kDetails) {
        std::vector<std::vector<ReplicaChip>> chips;
        for (const auto* item : m_nodes)
            chips.push_back(cardChips(snapshot, item->id(), detail.chips));
        // Larger words make higher cards and those a smaller picture: a few rounds tell whether both come together.
        for (int round = 0; round < 8; ++round) {
            std::vector<double> heights;
            for (std::size_t i = 0; i < m_nodes.size(); ++i)
                heights.push_back(m_nodes[i]->heightWith(chips[i], detail));
            const auto bounds = layoutCluster(heights, left, right, m_aspect, clientHeight(detail)).bounds.adjusted(-kPictureMargin, -kPictureMargin,
                                                                                                                      kPictureMargin, kPictureMargin);
            const double scale = std::min({m_viewport.width() / bounds.width(), m_viewport.height() / bounds.height(), m_largestScale});
            const double size = detail.text * scale;
            if (size > largest * 1.02) {
                largest = size;
                best = detail;
            }
            if (size >= wanted * kReadable)
                return detail;
            if (wanted / scale > kLargestText)
                break;
            detail.text = wanted / scale;
        }
    }
    return best;
}

std::pair<int, int> ClusterScene::clientsASide() const
{
    int left = 0;
    int right = 0;
    for (const auto* item : m_clients)
        ++(item->card().right ? right : left);
    return {left, right};
}

// For a while after a client was answered with an error its card says so: it is trying again.
void ClusterScene::noteErrors(const cluster::ClusterSnapshot& snapshot, WallTime now, std::vector<ClientCard>& cards)
{
    constexpr auto kTold = std::chrono::seconds(6);
    std::map<std::string, ClientErrors> errors;
    for (const auto& client : snapshot.clients) {
        const auto before = m_errors.find(client.key);
        auto& noted = errors[client.key];
        noted.total = client.errorsTotal; // falls when connections go
        if (before != m_errors.end())
            noted.lastRise = client.errorsTotal > before->second.total ? now : before->second.lastRise;
        if (now - noted.lastRise > kTold)
            continue;
        for (auto& card : cards)
            if (card.group.isEmpty() && card.clientKeys.contains(client.key)) {
                card.doing = tr("tries again: %1").arg(QString::fromStdString(client.lastError));
                card.trouble = true;
            }
    }
    m_errors = std::move(errors);
}

void ClusterScene::syncClients(const cluster::ClusterSnapshot& snapshot, WallTime now)
{
    auto cards = clientCards(snapshot, kCardsASide);
    noteErrors(snapshot, now, cards);
    while (m_clients.size() > cards.size()) {
        delete m_clients.back();
        m_clients.pop_back();
    }
    while (m_clients.size() < cards.size()) {
        auto* item = new ClientItem(m_detail, [this](const ClientCard& card) {
            if (!card.group.isEmpty())
                m_selection.selectGroup(card.group);
        });
        addItem(item);
        m_clients.push_back(item);
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_clients[i]->show(cards[i], isChosen(cards[i]));
}

void ClusterScene::syncLinks(const cluster::ClusterSnapshot& snapshot)
{
    std::erase_if(m_links, [this](const auto& entry) {
        const bool gone = nodeItem(entry.first.first) == nullptr || nodeItem(entry.first.second) == nullptr;
        if (gone)
            delete entry.second.item;
        return gone;
    });
    const auto runs = [&](NodeId id) {
        const auto found = std::find_if(snapshot.nodes.begin(), snapshot.nodes.end(),
                                        [&](const auto& node) { return node.id == id; });
        return found != snapshot.nodes.end() && isAlive(found->state);
    };
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        for (std::size_t j = i + 1; j < m_nodes.size(); ++j) {
            const auto a = m_nodes[i]->id();
            const auto b = m_nodes[j]->id();
            auto& link = m_links[{a, b}];
            if (link.item == nullptr) {
                link.item = new LinkItem(a, b, m_detail, [this](NodeId from, NodeId to) { m_selection.selectLink(from, to); });
                addItem(link.item);
            }
            LinkState state;
            state.up = runs(a) && runs(b);
            for (const auto& one : snapshot.links) {
                const bool there = one.from == a && one.to == b;
                if (!there && !(one.from == b && one.to == a))
                    continue;
                (there ? state.cutThere : state.cutBack) |= one.cut;
                state.delayMs = std::max(state.delayMs, one.delayMs);
                state.jitterMs = std::max(state.jitterMs, one.jitterMs);
                state.bytesPerSecond = std::max(state.bytesPerSecond, one.bytesPerSecond);
            }
            const bool selected = (m_selection.node() == a && m_selection.linkPeer() == b) ||
                                  (m_selection.node() == b && m_selection.linkPeer() == a);
            link.item->show(state, selected);
        }
}

void ClusterScene::setViewport(const QSizeF& size, double largestScale)
{
    m_viewport = size;
    m_largestScale = largestScale;
    m_aspect = std::clamp(size.width() / std::max(1.0, size.height()), 0.6, 4.0);
    m_chosenFor.clear();
    m_left = -1; // place anew
    place();
    emit detailWanted();
}

void ClusterScene::showEverything(bool on)
{
    if (on == m_everything)
        return;
    m_everything = on;
    emit detailWanted();
}

void ClusterScene::place()
{
    std::vector<double> heights;
    for (const auto* item : m_nodes)
        heights.push_back(item->wantedHeight());
    const auto [left, right] = clientsASide();
    const bool moved = heights != m_heights || left != m_left || right != m_right;
    if (moved) {
        m_heights = heights;
        m_left = left;
        m_right = right;
        m_layout = layoutCluster(heights, left, right, m_aspect, clientHeight(m_detail));
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_nodes[i]->setHeight(heights[i]);
            m_nodes[i]->setPos(m_layout.nodes[i].topLeft());
        }
        for (auto& [ends, link] : m_links) {
            const auto route = routeBetweenNodes(m_layout, indexOf(ends.first), indexOf(ends.second));
            link.item->setRoute(route);
            link.there = std::make_shared<const QPolygonF>(route);
            link.back = std::make_shared<const QPolygonF>(route.crbegin(), route.crend());
        }
        m_traffic->setBounds(m_layout.bounds);
        setSceneRect(m_layout.bounds.adjusted(-kPictureMargin, -kPictureMargin, kPictureMargin, kPictureMargin));
    }

    std::size_t nextLeft = 0;
    std::size_t nextRight = 0;
    std::vector<ClientLine> lines;
    m_clientRoutes.clear();
    for (auto* item : m_clients) {
        const auto& card = item->card();
        const QRectF box = card.right ? m_layout.right[nextRight++] : m_layout.left[nextLeft++];
        item->setPos(box.topLeft());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const auto id = m_nodes[i]->id();
            const bool used = card.uses.contains(id);
            LinkCondition fault;
            for (const auto& one : m_faults)
                if (one.b == LinkEnd(id) && one.a.isClient() && card.clientKeys.contains(one.a.client)) {
                    fault = one;
                    if (fault.isCut())
                        break;
                }
            // Who only stands there is no part of a simple story, unless somebody broke it.
            const bool connected = card.connected.contains(id) && Detail::instance().isFull();
            if (!used && !connected && fault == LinkCondition{})
                continue;
            auto route = routeToNode(box, m_layout.nodes[i]);
            lines.push_back({route, card.token, used, {card.clientKeys.begin(), card.clientKeys.end()}, id, fault});
            const auto shared = std::make_shared<const QPolygonF>(std::move(route));
            for (const auto& key : card.clientKeys)
                m_clientRoutes[key].emplace(id, shared);
        }
    }
    // Faint lines first: what flows is drawn over what only stands.
    stableSort(lines, [](const auto& a, const auto& b) { return a.used < b.used; });
    m_clientLinks->show(std::move(lines), m_layout.bounds);
    if (moved)
        emit boundsChanged();
}

void ClusterScene::addTraffic(const std::vector<cluster::Traffic>& traffic, WallTime now)
{
    const auto extra = [this](const LinkEnd& a, const LinkEnd& b) -> std::int64_t {
        for (const auto& one : m_faults)
            if ((one.a == a && one.b == b) || (one.a == b && one.b == a))
                return one.delayMs;
        return 0;
    };
    for (const auto& one : traffic) {
        if (one.peerNode == kNoNode) {
            const auto routes = m_clientRoutes.find(one.clientKey);
            if (routes == m_clientRoutes.end())
                continue;
            const auto route = routes->second.find(one.node);
            if (route != routes->second.end())
                m_traffic->send(route->second, one, extra(LinkEnd::ofClient(one.clientKey), one.node), now);
            continue;
        }
        const auto ends = std::minmax(one.peerNode, one.node);
        const auto link = m_links.find({ends.first, ends.second});
        if (link != m_links.end())
            m_traffic->send(one.peerNode < one.node ? link->second.there : link->second.back, one,
                            extra(one.peerNode, one.node), now);
    }
}

std::vector<ClusterScene::Crossed> ClusterScene::crossedBy(const QLineF& stroke) const
{
    std::vector<Crossed> crossed;
    const auto look = [&](const QPolygonF& route, const LinkEnd& a, const LinkEnd& b) {
        for (qsizetype i = 1; i < route.size(); ++i) {
            const QLineF piece(route[i - 1], route[i]);
            if (piece.intersects(stroke) != QLineF::BoundedIntersection)
                continue;
            // The sign of the cross product tells the side; y grows downwards on the screen.
            const bool leftToRight = stroke.dx() * piece.dy() - stroke.dy() * piece.dx() > 0;
            crossed.push_back({a, b, leftToRight});
            return;
        }
    };
    for (const auto& [ends, link] : m_links)
        look(link.item->route(), ends.first, ends.second);
    for (const auto& line : m_clientLinks->lines())
        for (const auto& client : line.clients)
            look(line.route, LinkEnd::ofClient(client), line.node);
    return crossed;
}

const ClientLine* ClusterScene::clientLineAt(QPointF position) const
{
    return m_clientLinks->lineAt(position);
}

void ClusterScene::addEvents(const std::vector<cluster::Event>& events)
{
    for (const auto& event : events) {
        if (event.type == cluster::EventType::NodeStarted || event.type == cluster::EventType::NodeResumed)
            m_moved.erase(event.node);
        else if (event.type == cluster::EventType::LeaderElected && event.previous != kNoNode && event.previous != event.other)
            m_moved[event.previous].insert({event.topic, event.partition.value()});
    }
}

void ClusterScene::animate(WallTime now)
{
    m_traffic->advanceTo(now);
}

void ClusterScene::restyle()
{
    m_traffic->restyle();
    for (auto* item : items())
        item->update(); // cards are cached
}

void ClusterScene::showSelection()
{
    for (auto* item : m_nodes)
        item->setSelected(item->id() == m_selection.node() && m_selection.linkPeer() == kNoNode,
                          m_selection.partition());
    for (auto* item : m_clients)
        item->show(item->card(), isChosen(item->card()));
}

bool ClusterScene::isChosen(const ClientCard& card) const
{
    return card.key == m_markedClient || (!card.group.isEmpty() && card.group == m_selection.group());
}

void ClusterScene::markClient(const QString& key)
{
    m_markedClient = key;
    showSelection();
}

const NodeItem* ClusterScene::nodeItem(NodeId id) const
{
    for (const auto* item : m_nodes)
        if (item->id() == id)
            return item;
    return nullptr;
}

const LinkItem* ClusterScene::linkItem(NodeId a, NodeId b) const
{
    const auto ends = std::minmax(a, b);
    const auto found = m_links.find({ends.first, ends.second});
    return found == m_links.end() ? nullptr : found->second.item;
}

std::vector<NodeId> ClusterScene::nodeIds() const
{
    std::vector<NodeId> ids;
    for (const auto* item : m_nodes)
        ids.push_back(item->id());
    return ids;
}

std::size_t ClusterScene::indexOf(NodeId id) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i]->id() == id)
            return i;
    return 0;
}

} // namespace brokerscope::ui
