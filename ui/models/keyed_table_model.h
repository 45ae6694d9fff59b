// A table of value rows in the order of their keys. New rows replace the old ones with as few insertions and removals as it
// takes, so that selection and scroll position survive a snapshot thirty times a second.
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace brokerscope::ui {

// What a sorting proxy compares, where the display is words.
inline constexpr int kSortRole = Qt::UserRole + 1;
// A share of the cell to be filled as a bar, 0 to 1; none where the cell is text alone.
inline constexpr int kBarRole = Qt::UserRole + 2;
// The token of that bar, as an int.
inline constexpr int kBarTokenRole = Qt::UserRole + 3;

// Row needs `Key key() const`, with an order.
template <class Row> class KeyedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const
    {
        return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    template <class Key> [[nodiscard]] int rowOf(const Key& key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    void retranslate()
    {
        if (columnCount() == 0)
            return;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        touch(0, columnCount() - 1);
    }

protected:
    void setRows(std::vector<Row> next)
    {
        std::sort(next.begin(), next.end(), [](const Row& a, const Row& b) { return a.key() < b.key(); });
        const auto had = m_rows.size();
        if (had > kFew && next.size() > kFew && !mostlySame(next)) {
            beginResetModel();
            m_rows = std::move(next);
            endResetModel();
            return;
        }
        removeGone(next);
        insertNew(next);
        m_rows = std::move(next);
        touch(0, columnCount() - 1);
    }
    void touch(int firstColumn, int lastColumn)
    {
        if (!m_rows.empty())
            emit dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
    }

private:
    static constexpr std::size_t kFew = 64;

    // Whether the first rows, the last rows and some between are still there: then single steps are cheap.
    [[nodiscard]] bool mostlySame(const std::vector<Row>& next) const
    {
        std::size_t same = 0;
        const auto step = std::max<std::size_t>(m_rows.size() / 16, 1);
        std::size_t looked = 0;
        for (std::size_t i = 0; i < m_rows.size(); i += step, ++looked)
            same += has(next, m_rows[i]) ? 1U : 0U;
        return same * 2 >= looked;
    }
    [[nodiscard]] static bool has(const std::vector<Row>& rows, const Row& wanted)
    {
        const auto found = std::lower_bound(rows.begin(), rows.end(), wanted,
                                            [](const Row& a, const Row& b) { return a.key() < b.key(); });
        return found != rows.end() && found->key() == wanted.key();
    }
    void removeGone(const std::vector<Row>& next)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (has(next, m_rows[static_cast<std::size_t>(last)]))
                continue;
            int first = last;
            while (first > 0 && !has(next, m_rows[static_cast<std::size_t>(first - 1)]))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }
    void insertNew(const std::vector<Row>& next)
    {
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].key() == next[i].key())
                continue;
            auto end = i + 1;
            while (end < next.size() && (i == m_rows.size() || next[end].key() < m_rows[i].key()))
                ++end;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), next.begin() + static_cast<std::ptrdiff_t>(i),
                          next.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            i = end - 1;
        }
    }

    std::vector<Row> m_rows;
};

} // namespace brokerscope::ui
