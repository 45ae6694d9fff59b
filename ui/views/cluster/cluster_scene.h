// The cluster picture: keeps cards, links and dots in step with the newest snapshot.
#pragma once

#include "ui/views/cluster/client_cards.h"
#include "ui/views/cluster/client_links.h"
#include "ui/views/cluster/cluster_layout.h"
#include "ui/views/cluster/scene_detail.h"
#include "ui/views/cluster/traffic_layer.h"

#include <QGraphicsScene>
#include <QHash>

namespace brokerscope::ui {

class ClientItem;
class LinkItem;
class NodeItem;
class Selection;

class ClusterScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ClusterScene(Selection& selection, QObject* parent = nullptr);

    void show(const cluster::ClusterSnapshot& snapshot, WallTime now);
    // The links that a stroke crosses; `there`: the link's own direction goes from the stroke's left hand to its right.
    struct Crossed
    {
        LinkEnd a;
        LinkEnd b;
        bool there = true;
    };
    [[nodiscard]] std::vector<Crossed> crossedBy(const QLineF& stroke) const;
    [[nodiscard]] const ClientLine* clientLineAt(QPointF position) const;
    [[nodiscard]] const TrafficLayer& traffic() const { return *m_traffic; }
    [[nodiscard]] const std::vector<ClientItem*>& clientItems() const { return m_clients; }
    void markClient(const QString& key); // as chosen by keyboard; empty: none

    void addTraffic(const std::vector<cluster::Traffic>& traffic, WallTime now);
    void addEvents(const std::vector<cluster::Event>& events);
    void animate(WallTime now);
    void clearTraffic() { m_traffic->clear(); }
    // The viewport in pixels, and the scale up to which fitting enlarges the picture. What the picture tells is chosen anew by
    // the next show().
    void setViewport(const QSizeF& size, double largestScale);
    // All there is, for a picture that somebody enlarged by hand; else as much as can be read in the viewport.
    void showEverything(bool on);
    [[nodiscard]] const SceneDetail& detail() const { return m_detail; }
    void restyle();
    void showSelection();

    [[nodiscard]] const NodeItem* nodeItem(NodeId id) const;
    [[nodiscard]] const LinkItem* linkItem(NodeId a, NodeId b) const;
    [[nodiscard]] std::vector<NodeId> nodeIds() const;

signals:
    void boundsChanged();
    void detailWanted(); // more or less can be told now: show the snapshot again

private:
    struct Link
    {
        LinkItem* item;
        Route there; // from a to b
        Route back;
    };

    void syncNodes(const cluster::ClusterSnapshot& snapshot);
    void syncClients(const cluster::ClusterSnapshot& snapshot, WallTime now);
    void noteErrors(const cluster::ClusterSnapshot& snapshot, WallTime now, std::vector<ClientCard>& cards);
    void syncLinks(const cluster::ClusterSnapshot& snapshot);
    void place();
    void chooseDetail(const cluster::ClusterSnapshot& snapshot);
    [[nodiscard]] SceneDetail readableDetail(const cluster::ClusterSnapshot& snapshot) const;
    void setDetail(const SceneDetail& detail);
    [[nodiscard]] std::pair<int, int> clientsASide() const;
    [[nodiscard]] std::size_t indexOf(NodeId id) const;
    [[nodiscard]] bool isChosen(const ClientCard& card) const;

    Selection& m_selection;
    SceneDetail m_detail;
    std::vector<NodeItem*> m_nodes;
    std::vector<ClientItem*> m_clients;
    std::map<std::pair<NodeId, NodeId>, Link> m_links; // a < b
    // Per client key: the routes from its card to each node.
    std::map<std::string, std::map<NodeId, Route>> m_clientRoutes;
    ClientLinks* m_clientLinks;
    TrafficLayer* m_traffic;
    ClusterLayout m_layout;
    std::vector<double> m_heights;
    int m_left = -1;
    int m_right = -1;
    double m_aspect = 1.8;
    QSizeF m_viewport;
    double m_largestScale = 1;
    bool m_everything = false;
    std::vector<std::size_t> m_chosenFor; // counts of what is to be shown, as they were when the detail was chosen
    std::vector<LinkCondition> m_faults;
    QString m_markedClient;
    struct ClientErrors
    {
        std::int64_t total = 0;
        WallTime lastRise{};
    };
    std::map<std::string, ClientErrors> m_errors; // by ClientSnapshot::key
    // Partitions that got a new leader since the node was last in service.
    std::map<NodeId, std::set<std::pair<std::string, std::int32_t>>> m_moved;
};

} // namespace brokerscope::ui
