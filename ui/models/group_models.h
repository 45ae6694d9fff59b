// A group as tables: its offsets with their lag, and which member has which partition.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace brokerscope::ui {

class GroupOffsetsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Committed, End, Lag, Member, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::GroupSnapshot* group); // nullptr empties it
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<cluster::GroupOffsetSnapshot> m_rows;
    std::vector<std::pair<std::string, std::string>> m_members; // member id, client id
};

// Rows: members. Columns: the member, then one for each partition that the group knows.
class AssignmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::GroupSnapshot* group);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Cell = std::pair<std::string, PartitionIndex>;

    [[nodiscard]] bool owns(const cluster::GroupMemberSnapshot& member, const Cell& cell) const;

    std::vector<cluster::GroupMemberSnapshot> m_members;
    std::vector<Cell> m_partitions;
    std::string m_leader;
};

} // namespace brokerscope::ui
