// The newest records that one of our groups has read, newest first.
#pragma once

#include "ui/bridge/workloads.h"

#include <QAbstractTableModel>

namespace brokerscope::ui {

class ReadRecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Time, Key, Value, Reader, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReadRecord> records); // oldest first, as Workloads gives them
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ReadRecord> m_records; // newest first
};

} // namespace brokerscope::ui
