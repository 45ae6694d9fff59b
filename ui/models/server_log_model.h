// The newest lines of the nodes' logs as a table, those of a level, a node and with words that are wanted. Bounded.
#pragma once

#include "engine/cluster/server_log.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <deque>

namespace brokerscope::ui {

class ServerLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Node, Level, Logger, Message, Columns };
    static constexpr std::size_t kKept = 20000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const std::vector<cluster::LogLine>& lines);
    void setLevel(cluster::LogLevel lowest);
    void setNode(NodeId node); // kNoNode: all
    void setWords(const QString& words);
    void clear();
    void retranslate();

    [[nodiscard]] const cluster::LogLine& lineAt(int row) const { return m_lines[m_rows[static_cast<std::size_t>(row)] - m_dropped]; }
    [[nodiscard]] static QString plain(const cluster::LogLine& line); // as in a file
    [[nodiscard]] std::size_t kept() const { return m_lines.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool wanted(const cluster::LogLine& line) const;
    void refill();
    void drop(std::size_t count);

    std::deque<cluster::LogLine> m_lines;
    std::deque<std::size_t> m_rows; // numbers of the wanted lines, counted from the first ever
    std::size_t m_dropped = 0;      // lines that are no longer kept
    cluster::LogLevel m_lowest = cluster::LogLevel::Info;
    NodeId m_node = kNoNode;
    QStringList m_words;
};

} // namespace brokerscope::ui
