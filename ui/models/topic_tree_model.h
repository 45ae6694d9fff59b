// Topics and, below each, its partitions: who leads, since which epoch, who is in sync, where the log starts and ends.
#pragma once

#include "ui/models/selection.h"

#include "engine/cluster/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <set>
#include <vector>

namespace brokerscope::ui {

class TopicTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Leader, Epoch, Isr, LogStart, HighWatermark, LogEnd, Size, RecordsIn, BytesOut, Columns };

    explicit TopicTreeModel(QObject* parent = nullptr);
    ~TopicTreeModel() override;

    void show(const cluster::ClusterSnapshot& snapshot);
    void setShowInternal(bool show); // takes effect with the next snapshot
    void retranslate();

    // The partition of a row; of a topic's row: the topic with partition -1.
    [[nodiscard]] PartitionKey keyOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const PartitionKey& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Topic; // address is stable: indexes of partitions point to it

    [[nodiscard]] int rowOf(const Topic* topic) const;
    [[nodiscard]] QVariant topicData(const Topic& topic, int column) const;
    [[nodiscard]] QVariant partitionData(const cluster::PartitionSnapshot& partition, int column) const;
    [[nodiscard]] QString fewWords(const Topic& topic, const cluster::PartitionSnapshot* partition, int column) const;
    [[nodiscard]] QVariant rawTopic(const Topic& topic, int column) const;
    [[nodiscard]] QVariant rawPartition(const cluster::PartitionSnapshot& partition, int column) const;
    void replace(int row, std::shared_ptr<const cluster::TopicSnapshot> fresh);

    std::vector<std::unique_ptr<Topic>> m_topics;
    bool m_showInternal = true;
    std::set<NodeId> m_down; // nodes that do not run
    bool m_external = false; // of somebody else's cluster: what is read is not told
    bool m_sizeTold = true;
};

} // namespace brokerscope::ui
