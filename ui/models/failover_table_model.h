// The last failure, partition by partition: who lost it, for how long it had no leader, who took over, in which epoch, why.
#pragma once

#include "ui/models/failover_story.h"

#include <QAbstractTableModel>

namespace brokerscope::ui {

class EventJournal;

class FailoverTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Lost, Leaderless, Taken, Epoch, FirstAck, Why, Columns };
    static constexpr int kSequenceRole = Qt::UserRole;

    explicit FailoverTableModel(const EventJournal& journal, QObject* parent = nullptr);

    void show(const Failover* failover); // nullptr empties it
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const EventJournal& m_journal;
    std::uint64_t m_event = 0;
    std::vector<PartitionFailover> m_rows;
};

} // namespace brokerscope::ui
