// Every connection to every node as a table: who is behind it and what it does.
#pragma once

#include "engine/cluster/snapshot.h"
#include "ui/models/keyed_table_model.h"

#include <utility>

namespace brokerscope::ui {

struct ConnectionRow
{
    cluster::ConnectionSnapshot value;
    using Key = std::pair<NodeId, std::uint64_t>;
    [[nodiscard]] Key key() const { return {value.node, value.number}; }
};

class ConnectionsModel final : public KeyedTableModel<ConnectionRow>
{
    Q_OBJECT

public:
    // What it does first, who it is behind: a dock is rarely wide enough for all.
    enum Column { Client, Node, Requests, In, Out, InFlight, Since, Last, Errors, Uses, Software, Address, Listener, Columns };

    using KeyedTableModel::KeyedTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);
    void setNodesShown(bool shown, const cluster::ClusterSnapshot& snapshot); // also those between nodes
    // "writes orders-0, orders-1 · reads payments-2"; all of it, or what fits a cell.
    [[nodiscard]] static QString useWords(const cluster::ConnectionSnapshot& connection, std::size_t most);
    [[nodiscard]] static QString clientWords(const cluster::ConnectionSnapshot& connection);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const cluster::ConnectionSnapshot& value, int column) const;
    [[nodiscard]] QVariant sortValue(const cluster::ConnectionSnapshot& value, int column) const;

    WallTime m_now{};
    bool m_nodes = false;
};

} // namespace brokerscope::ui
