// A node's card in the cluster picture: who it is, how it is and since when, and every replica it holds.
#pragma once

#include "ui/views/cluster/replica_chips.h"
#include "ui/views/cluster/scene_detail.h"

#include <QGraphicsItem>

#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace brokerscope::ui {

// What a card of the node shows of its replicas; nothing of Kafka's own topics where the story is a simple one.
[[nodiscard]] std::vector<ReplicaChip> cardChips(const cluster::ClusterSnapshot& snapshot, NodeId node, int limit);

class NodeItem final : public QGraphicsItem
{
public:
    using Choose = std::function<void(const NodeItem&, const ReplicaChip*)>; // chip: nullptr for the card itself

    // `detail` outlives this; call prepareDetail() before it changes, and show() after.
    NodeItem(NodeId id, const SceneDetail& detail, Choose choose);
    void prepareDetail() { prepareGeometryChange(); }

    // `moved`: so many partitions have a new leader since this node went.
    void show(const cluster::ClusterSnapshot& snapshot, int moved, WallTime now);
    void setSelected(bool selected, const PartitionKey& partition);
    void setHeight(double height);

    [[nodiscard]] NodeId id() const { return m_id; }
    [[nodiscard]] double wantedHeight() const;
    // With these chips and another detail.
    [[nodiscard]] double heightWith(const std::vector<ReplicaChip>& chips, const SceneDetail& detail) const;
    [[nodiscard]] bool hasBadges() const { return m_disk || !m_planned.empty(); } // faults that the card tells
    [[nodiscard]] QString description() const; // one sentence for assistive technology and the tooltip

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] int chipAt(QPointF position) const; // -1: none
    [[nodiscard]] QString chipSentence(const ReplicaChip& chip) const;
    [[nodiscard]] double headerHeight(const SceneDetail& detail) const;
    [[nodiscard]] bool hasLoadLine(const SceneDetail& detail) const { return detail.load || hasBadges(); }
    [[nodiscard]] std::vector<QRectF> placesOf(const std::vector<ReplicaChip>& chips, const SceneDetail& detail) const;
    QString paintState(QPainter& painter, double left, double right, const QString& happened) const; // what there was no room for
    void paintLoad(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& instead) const;
    void paintHeader(QPainter& painter) const;
    [[nodiscard]] QString faultSentences() const;
    [[nodiscard]] QString loadWords() const;
    // All that the card is painted of, but what it is told by setters of its own and what repaints every card.
    [[nodiscard]] auto painted() const
    {
        std::vector<std::pair<std::string, int>> planned;
        for (const auto& one : m_planned)
            planned.emplace_back(one.api, one.remaining);
        return std::tuple(m_node.state, m_node.port, m_node.fenced, m_controller, m_disk ? std::optional(std::pair(m_disk->state, m_disk->latencyMs)) : std::nullopt,
                          std::move(planned), m_stateText, m_loadText, m_chips, m_boxes);
    }
    double paintBadges(QPainter& painter, double right) const; // where they begin
    void paintAggregate(QPainter& painter, const QRectF& box, const ReplicaChip& chip) const;

    NodeId m_id;
    const SceneDetail& m_detail;
    Choose m_choose;
    cluster::NodeSnapshot m_node;
    std::optional<cluster::DiskSnapshot> m_disk; // when something is wrong with it
    std::vector<cluster::PlannedErrorSnapshot> m_planned;
    bool m_controller = false;
    int m_epoch = 0;
    bool m_external = false; // of somebody else's cluster: no load is told
    bool m_sizeTold = true;
    QString m_stateText;
    QString m_loadText;
    std::vector<ReplicaChip> m_chips;
    std::vector<QRectF> m_boxes;
    double m_height = 80;
    bool m_selected = false;
    bool m_hovered = false;
    PartitionKey m_partition;
};

} // namespace brokerscope::ui
