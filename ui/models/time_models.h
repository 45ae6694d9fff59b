// The cluster's time as tables: messages that wait, clients outside and their patience, breakpoints.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace brokerscope::ui {

// Oldest first; the one that the next step delivers is marked.
class WaitingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Next, From, To, Message, Size, Waited, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::ClockSnapshot& clock);
    void retranslate();
    [[nodiscard]] int rowOfNext() const { return m_next; } // -1: none can be delivered

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<cluster::WaitingMessage> m_rows;
    int m_next = -1;
};

// Clients that are not the application's own, with the longest that one of their requests has waited.
class PatienceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, Software, Waits, GivesUp, Columns };

    struct Row
    {
        QString client;
        QString software;
        QString setting; // where the limit comes from; empty: the software is not known
        std::int64_t waitedMs = -1; // -1: none of its requests waits
        std::int64_t limitMs = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::ClusterSnapshot& snapshot);
    void retranslate();
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

class BreakpointsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Condition, Hits, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const cluster::ClockSnapshot& clock);
    void retranslate();
    [[nodiscard]] const cluster::BreakpointSnapshot* at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void enableWanted(int id, bool enabled);

private:
    std::vector<cluster::BreakpointSnapshot> m_rows;
    int m_stoppedBy = 0;
};

} // namespace brokerscope::ui
