// The rebalances of one group as a table, the newest first.
#pragma once

#include "ui/models/rebalance_story.h"

#include <QAbstractTableModel>

namespace brokerscope::ui {

[[nodiscard]] QString phaseWords(RebalancePhase phase);
// What happened and why, in sentences.
[[nodiscard]] QString rebalanceSentence(const Rebalance& story);

class RebalanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Reason, Took, Phases, Generation, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::deque<Rebalance>& stories, WallTime now);
    void retranslate();
    [[nodiscard]] const Rebalance* story(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Rebalance> m_stories; // newest first
    WallTime m_now{};
};

} // namespace brokerscope::ui
