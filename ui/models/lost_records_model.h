// The records that truncations have cut off, newest loss first.
#pragma once

#include "engine/cluster/events.h"

#include <QAbstractTableModel>

#include <vector>

namespace brokerscope::ui {

class LostRecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CutAt, Node, Partition, OffsetColumn, Epoch, Timestamp, Acknowledged, Key, Value, Columns };
    static constexpr int kSortRole = Qt::UserRole; // numbers as numbers

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<cluster::LostRecord> records); // by node, in the order of their loss
    void retranslate();
    [[nodiscard]] const cluster::LostRecord& record(int row) const { return m_records[static_cast<std::size_t>(row)]; }
    // What a person can read of raw bytes: text, or hexadecimal where it is none.
    [[nodiscard]] static QString textOf(const std::optional<std::string>& bytes, std::int64_t size);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<cluster::LostRecord> m_records;
};

// As files: one JSON object a line, or CSV with a line of names.
[[nodiscard]] QByteArray lostRecordsAsJsonLines(const std::vector<cluster::LostRecord>& records);
[[nodiscard]] QByteArray lostRecordsAsCsv(const std::vector<cluster::LostRecord>& records);

} // namespace brokerscope::ui
