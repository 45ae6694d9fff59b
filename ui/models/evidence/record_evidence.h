// One record's thread of evidence out of its partition's journal: who brought it, which replicas fetched it, when the high
// watermark passed it, who has read it, which groups have committed past it. Pure.
#pragma once

#include "ui/models/evidence/partition_journal.h"
#include "ui/models/evidence/segment_search.h"

#include <QAbstractTableModel>

#include <vector>

namespace brokerscope::ui {

struct EvidenceStep
{
    enum class Kind : std::uint8_t { Brought, InFile, Replicated, Confirmed, HighWatermark, Read, Committed };
    Kind kind{};
    JournalEntry entry;   // of all but InFile
    BatchPlace place;     // of InFile
    int times = 1;        // how often, where the same happened again
    bool isFirst = true;  // nothing earlier of the kind can have been missed
};

// In the order of what happened; files last of what was done by the leader.
[[nodiscard]] std::vector<EvidenceStep> evidenceOf(const std::deque<JournalEntry>& entries, Offset offset,
                                                   const std::vector<BatchPlace>& places);

class EvidenceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Time, After, Where, What, Columns };
    static constexpr int kFrameRole = Qt::UserRole;  // quint64; 0: no frame
    static constexpr int kAnswerRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<EvidenceStep> steps);
    void retranslate();
    [[nodiscard]] const std::vector<EvidenceStep>& steps() const { return m_steps; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const EvidenceStep& step, int column) const;
    [[nodiscard]] QString sentence(const EvidenceStep& step) const;

    std::vector<EvidenceStep> m_steps;
};

} // namespace brokerscope::ui
