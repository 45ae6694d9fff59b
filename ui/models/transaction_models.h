// Transactions as tables: the transactional ids as their coordinators know them, and what is open in which partition, as the
// leaders' logs have it.
#pragma once

#include "engine/cluster/snapshot.h"
#include "ui/models/keyed_table_model.h"

#include <QString>

#include <optional>
#include <tuple>

namespace brokerscope::ui {

struct TransactionRow
{
    cluster::TransactionSnapshot value;
    [[nodiscard]] const std::string& key() const { return value.id; }
    // An end is still to come; of those times count.
    [[nodiscard]] bool open() const;
};

class TransactionsModel final : public KeyedTableModel<TransactionRow>
{
    Q_OBJECT

public:
    enum Column { Id, State, OpenSince, TimeLeft, Partitions, Producer, Coordinator, Columns };

    using KeyedTableModel::KeyedTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);
    void setNow(WallTime now); // times count

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const TransactionRow& row, int column) const;
    [[nodiscard]] std::optional<std::int64_t> leftMs(const TransactionRow& row) const;

    WallTime m_now{};
};

// A transaction in a partition. Of those in one partition the first holds back the last stable offset.
struct OpenInPartitionRow
{
    std::string topic;
    PartitionIndex partition;
    cluster::OpenTransactionSnapshot value;
    bool first = false;
    Offset lastStableOffset{0};
    Offset highWatermark{0};

    using Key = std::tuple<std::string, PartitionIndex, Offset>;
    [[nodiscard]] Key key() const { return {topic, partition, value.startOffset}; }
};

class OpenInPartitionsModel final : public KeyedTableModel<OpenInPartitionRow>
{
    Q_OBJECT

public:
    enum Column { Partition, Holder, Start, LastStable, HighWatermark, Waiting, Producer, LastWrite, Columns };

    using KeyedTableModel::KeyedTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);
    [[nodiscard]] int hanging() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const OpenInPartitionRow& row, int column) const;

    WallTime m_now{};
};

} // namespace brokerscope::ui
