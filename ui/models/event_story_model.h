// The events of one thing, newest last: when, how long after the one before, what, as a table. Filled out of the journal by
// whoever knows which events belong to it.
#pragma once

#include "engine/cluster/events.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace brokerscope::ui {

class EventJournal;

class EventStoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, After, What, Columns };
    static constexpr int kSequenceRole = Qt::UserRole;
    static constexpr std::size_t kMost = 500; // the newest

    explicit EventStoryModel(const EventJournal& journal, QObject* parent = nullptr);

    using Belongs = std::function<bool(const cluster::Event&)>;
    void tell(Belongs belongs); // another story
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refill();
    void onChanged(std::size_t added);

    const EventJournal& m_journal;
    Belongs m_belongs;
    std::vector<cluster::Event> m_rows;
};

} // namespace brokerscope::ui
