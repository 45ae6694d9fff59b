// The dry run of an offset reset as a table: partition, now, new, difference.
#pragma once

#include "ui/models/offset_reset.h"

#include <QAbstractTableModel>

namespace brokerscope::ui {

class ResetPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Now, New, Difference, Note, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ResetRow> rows);
    [[nodiscard]] const std::vector<ResetRow>& rows() const { return m_rows; }
    [[nodiscard]] int changes() const; // so many partitions get another offset

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ResetRow> m_rows;
};

} // namespace brokerscope::ui
