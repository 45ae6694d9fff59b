// The rows of records that fit on the screen, out of any number: a table of some dozens of rows that is moved over them.
// Qt's own tables keep something for each row, which ten million of them would feel.
#pragma once

#include "ui/models/message_rows.h"
#include "ui/models/payload.h"

#include <QAbstractTableModel>
#include <QCache>

#include <array>
#include <optional>
#include <utility>

namespace brokerscope::ui {

class MessageTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Partition, Offset, Time, Key, Value, Headers, Size, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setTopic(const QString& topic);
    void setForms(const PayloadForm& key, const PayloadForm& value);
    void setRows(MessageRows* rows); // outlives this; may be null
    void setWindow(qint64 top, int count);
    void refresh(); // the rows have changed where they are
    void retranslate();
    [[nodiscard]] qint64 top() const { return m_top; }

    [[nodiscard]] QString text(const Message& message, int column) const; // as a cell shows it; each made once

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString made(const Message& message, int column) const;

    // Rolling by a few rows asks for the same cells again and again. By partition and offset; dropped with the forms.
    struct Cells
    {
        std::array<std::optional<QString>, Columns> texts;
    };
    mutable QCache<std::pair<int, qint64>, Cells> m_cells{512};
    MessageRows* m_rows = nullptr;
    QString m_topic;
    bool m_internal = false;
    PayloadForm m_key;
    PayloadForm m_value;
    qint64 m_top = 0;
    int m_count = 0;
};

} // namespace brokerscope::ui
