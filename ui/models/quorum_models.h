// The metadata quorum as tables: its members, its terms, and its log.
#pragma once

#include "engine/cluster/snapshot.h"
#include "ui/models/keyed_table_model.h"
#include "ui/models/quorum_terms.h"

#include <map>

namespace brokerscope::ui {

struct QuorumMemberRow
{
    cluster::VoterSnapshot value;
    bool voter = true;
    std::int64_t behind = 0;         // records, to the leader's log end
    double electionShare = 0;        // of the longest wait seen: how much of it is left
    [[nodiscard]] NodeId key() const { return value.id; }
};

class QuorumMembersModel final : public KeyedTableModel<QuorumMemberRow>
{
    Q_OBJECT

public:
    enum Column { Node, Role, Election, VotedFor, Epoch, LogEnd, Behind, CaughtUp, HighWatermark, Columns };

    using KeyedTableModel::KeyedTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] static QString roleWords(cluster::QuorumRole role);

private:
    [[nodiscard]] QString words(const QuorumMemberRow& row, int column) const;

    // The longest wait of a node since it took its role: what the bar is full at.
    struct Wait
    {
        cluster::QuorumRole role{};
        std::int64_t longestMs = 0;
    };
    std::map<NodeId, Wait> m_waits;
};

class QuorumTermsModel final : public KeyedTableModel<QuorumTerm>
{
    Q_OBJECT

public:
    enum Column { Epoch, Winner, Votes, Took, Led, Why, Columns };
    static constexpr int kSequenceRole = Qt::UserRole;

    using KeyedTableModel::KeyedTableModel;

    void show(const QuorumTerms& terms, WallTime now);
    void setNow(WallTime now);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const QuorumTerm& term, int column) const;
    [[nodiscard]] std::int64_t ledMs(const QuorumTerm& term) const;

    WallTime m_now{};
};

struct MetadataRow
{
    std::shared_ptr<const cluster::MetadataRecordSnapshot> value;
    [[nodiscard]] std::int64_t key() const { return -value->offset.value(); } // newest first
};

class MetadataLogModel final : public KeyedTableModel<MetadataRow>
{
    Q_OBJECT

public:
    enum Column { Offset, Epoch, Time, Kind, What, Columns };

    using KeyedTableModel::KeyedTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);
    void setRoutineShown(bool shown);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();

    std::shared_ptr<const cluster::MetadataRecords> m_log;
    bool m_routine = false;
};

} // namespace brokerscope::ui
