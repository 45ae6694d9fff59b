// A node's card in the cluster picture: who it is, how it is and since when, and every replica it holds.
#pragma once

#include "ui/views/cluster/replica_chips.h"

#include <QGraphicsItem>

#include <functional>
#include <optional>

namespace brokerscope::ui {

// Most chips a card shows one by one before it counts them by topic.
inline constexpr int kChipLimit = 16;

class NodeItem final : public QGraphicsItem
{
public:
    using Choose = std::function<void(const NodeItem&, const ReplicaChip*)>; // chip: nullptr for the card itself

    NodeItem(NodeId id, Choose choose);

    // `moved`: so many partitions have a new leader since this node went.
    void show(const cluster::ClusterSnapshot& snapshot, int moved, WallTime now);
    void setSelected(bool selected, const PartitionKey& partition);
    void setHeight(double height);

    [[nodiscard]] NodeId id() const { return m_id; }
    [[nodiscard]] double wantedHeight() const;
    [[nodiscard]] QString description() const; // one sentence for assistive technology and the tooltip

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] QRectF chipBox(std::size_t index) const;
    [[nodiscard]] int chipAt(QPointF position) const; // -1: none
    [[nodiscard]] QString chipSentence(const ReplicaChip& chip) const;
    void placeChips();
    void paintHeader(QPainter& painter) const;
    [[nodiscard]] QString faultSentences() const;
    double paintBadges(QPainter& painter, double right) const; // where they begin
    void paintAggregate(QPainter& painter, const QRectF& box, const ReplicaChip& chip) const;

    NodeId m_id;
    Choose m_choose;
    cluster::NodeSnapshot m_node;
    std::optional<cluster::DiskSnapshot> m_disk; // when something is wrong with it
    std::vector<cluster::PlannedErrorSnapshot> m_planned;
    bool m_controller = false;
    int m_epoch = 0;
    bool m_external = false; // of somebody else's cluster: no load is told
    bool m_sizeTold = true;
    QString m_stateText;
    std::vector<ReplicaChip> m_chips;
    std::vector<QRectF> m_boxes;
    double m_height = 80;
    bool m_selected = false;
    bool m_hovered = false;
    PartitionKey m_partition;
};

} // namespace brokerscope::ui
