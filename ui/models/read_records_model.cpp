#include "ui/models/read_records_model.h"

#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Bytes as text; what is no text is shown as its size.
QString shown(const std::optional<QByteArray>& bytes, qint64 size)
{
    if (!bytes)
        return QStringLiteral("∅");
    const bool text = std::all_of(bytes->begin(), bytes->end(),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t'; });
    return text ? QString::fromUtf8(*bytes).simplified() : bytesWords(size);
}

} // namespace

void ReadRecordsModel::show(std::vector<ReadRecord> records)
{
    std::reverse(records.begin(), records.end());
    const int before = rowCount();
    const int after = static_cast<int>(records.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_records = std::move(records);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_records = std::move(records);
        endRemoveRows();
    } else {
        m_records = std::move(records);
    }
    if (after > 0)
        emit dataChanged(index(0, 0), index(after - 1, Columns - 1));
}

void ReadRecordsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int ReadRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ReadRecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReadRecordsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& record = m_records[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole)
        return typeFont(index.column() == Reader ? Type::Body : Type::Mono);
    if (role == Qt::ForegroundRole)
        return color(index.column() == Value || index.column() == Key ? Token::Text : Token::TextMuted);
    if (role == Qt::ToolTipRole && index.column() == Value)
        return record.value ? QString::fromUtf8(record.value->left(1000)) : tr("A tombstone: it has no value and deletes its key");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Where:
        return QStringLiteral("%1-%2 @ %3").arg(record.topic).arg(record.partition).arg(record.offset);
    case Time:
        return record.timestampMs < 0 ? QString() : clockWords(fromEpochMs(record.timestampMs));
    case Key:
        return shown(record.key, record.key ? record.key->size() : 0);
    case Value:
        return shown(record.value, record.valueSize);
    case Reader:
        return record.clientId;
    default:
        return {};
    }
}

QVariant ReadRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Record");
    case Time:
        return tr("Written");
    case Key:
        return tr("Key");
    case Value:
        return tr("Value");
    case Reader:
        return tr("Read by");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
