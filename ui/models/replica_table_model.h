// Every replica of a topic with its figures, as the node that holds it reports them.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace brokerscope::ui {

class ReplicaTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Node, Role, Epoch, LogStart, HighWatermark, LastStable, LogEnd, Behind, Segments, Size, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const cluster::TopicSnapshot> topic); // nullptr empties it
    void retranslate();
    [[nodiscard]] PartitionIndex partitionOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const cluster::PartitionSnapshot* partition = nullptr;
        const cluster::ReplicaSnapshot* log = nullptr;
        const cluster::ReplicaSnapshot* leader = nullptr;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant rawValue(const Row& row, int column) const;

    std::shared_ptr<const cluster::TopicSnapshot> m_topic;
    std::vector<Row> m_rows;
};

} // namespace brokerscope::ui
