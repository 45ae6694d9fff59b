// A group as tables: its partitions with their lag, its members, and which member has which partition.
#pragma once

#include "ui/models/group_lag.h"

#include "engine/cluster/snapshot.h"

#include <QAbstractTableModel>

#include <string>
#include <utility>
#include <vector>

namespace brokerscope::ui {

// "1.2 s", "over 3 min": how old the oldest record is that is not committed.
[[nodiscard]] QString lagTimeWords(const std::optional<LagTime>& time);

// Sorted by the role kNumberRole, which holds numbers as numbers.
inline constexpr int kNumberRole = Qt::UserRole + 1;

class GroupOffsetsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Committed, End, Lag, Behind, Member, Host, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PartitionLag> rows);
    void retranslate();
    [[nodiscard]] const PartitionLag& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PartitionLag& row, int column) const;

    std::vector<PartitionLag> m_rows;
};

class MembersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, Host, Id, Instance, Epoch, Partitions, Lag, Behind, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::GroupSnapshot* group, const GroupLag& lag); // nullptr empties it
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        cluster::GroupMemberSnapshot member;
        MemberLag lag;
        std::int32_t epoch = -1;
        bool leader = false;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    bool m_consumer = false; // members have epochs of their own (KIP-848, and share groups)
};

// Rows: members. Columns: the member, then one for each partition that the group knows. Of a consumer or share group also what a
// member shall have and has not yet, and what it has and shall give up.
class AssignmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Holding { None, Has, GivesUp, Awaits };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::GroupSnapshot* group);
    void retranslate();
    [[nodiscard]] Holding holding(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Cell = std::pair<std::string, PartitionIndex>;

    std::vector<cluster::GroupMemberSnapshot> m_members;
    std::vector<Cell> m_partitions;
    std::string m_leader;
    bool m_consumer = false;
};

} // namespace brokerscope::ui
