#include "ui/models/message_table_model.h"

#include "ui/models/raw_value.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QDateTime>
#include <QLocale>

namespace brokerscope::ui {

namespace {

// The day only when it is another one than today's.
QString timeText(qint64 ms)
{
    if (ms < 0)
        return QStringLiteral("–");
    const auto time = QDateTime::fromMSecsSinceEpoch(ms);
    return time.toString(time.date() == QDate::currentDate() ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

void MessageTableModel::setTopic(const QString& topic)
{
    m_topic = topic;
    m_internal = topic.startsWith(QLatin1String("__"));
    m_cells.clear();
    refresh();
}

void MessageTableModel::setForms(const PayloadForm& key, const PayloadForm& value)
{
    m_key = key;
    m_value = value;
    m_cells.clear();
    refresh();
}

void MessageTableModel::setRows(MessageRows* rows)
{
    m_rows = rows;
    m_cells.clear();
    refresh();
}

void MessageTableModel::setWindow(qint64 top, int count)
{
    m_top = top;
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    refresh();
}

void MessageTableModel::refresh()
{
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, Columns - 1));
}

void MessageTableModel::retranslate()
{
    m_cells.clear();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    refresh();
}

int MessageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int MessageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MessageTableModel::text(const Message& message, int column) const
{
    const std::pair<int, qint64> key{message.partition.value(), message.offset.value()};
    auto* cells = m_cells.object(key);
    if (cells == nullptr) {
        cells = new Cells;
        m_cells.insert(key, cells);
    }
    auto& text = cells->texts[static_cast<std::size_t>(column)];
    if (!text)
        text = made(message, column);
    return *text;
}

QString MessageTableModel::made(const Message& message, int column) const
{
    switch (column) {
    case Partition:
        return QString::number(message.partition.value());
    case Offset:
        return QString::number(message.offset.value());
    case Time:
        return timeText(message.timestampMs);
    case Key:
        if (m_internal && m_key.format == PayloadFormat::Auto)
            if (const auto line = internalLine(m_topic, message, true))
                return *line;
        return payloadLine(message.key, message.keySize, m_key);
    case Value:
        if (m_internal && m_value.format == PayloadFormat::Auto)
            if (const auto line = internalLine(m_topic, message, false))
                return *line;
        return payloadLine(message.value, message.valueSize, m_value);
    case Headers: {
        QStringList parts;
        for (const auto& header : message.headers)
            parts << QStringLiteral("%1=%2").arg(QString::fromStdString(header.key), payloadLine(header.value, header.value ? header.value->size() : 0, {}));
        return parts.join(QStringLiteral(", "));
    }
    case Size:
        return bytesWords(static_cast<std::int64_t>(message.keySize + message.valueSize));
    default:
        return {};
    }
}

QVariant MessageTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_rows == nullptr || index.row() >= m_count)
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Partition || index.column() == Offset || index.column() == Size))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return typeFont(Type::Mono);
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole && role != kRawRole)
        return {};
    const auto message = m_rows->at(m_top + index.row());
    if (message == nullptr)
        return role == Qt::DisplayRole && index.column() == Value && m_top + index.row() < m_rows->count() ? QVariant(QStringLiteral("…"))
               : role == Qt::ForegroundRole                                                          ? QVariant(color(Token::TextMuted))
                                                                                                     : QVariant();
    switch (role) {
    case kRawRole:
        return index.column() == Partition ? rawNumber(message->partition.value())
               : index.column() == Offset  ? rawNumber(message->offset.value())
               : index.column() == Size    ? rawNumber(static_cast<std::int64_t>(message->keySize + message->valueSize))
                                           : QVariant();
    case Qt::ForegroundRole: {
        const bool null = (index.column() == Key && !message->key) || (index.column() == Value && !message->value);
        return color(null || (index.column() != Key && index.column() != Value) ? Token::TextMuted : Token::Text);
    }
    case Qt::ToolTipRole:
        if (index.column() == Value && !message->value)
            return tr("A tombstone: the value is null. On a compacted topic it deletes its key.");
        if (index.column() == Key && !message->key)
            return tr("The key is null: the producer spread such records over the partitions.");
        if (index.column() == Time)
            return QDateTime::fromMSecsSinceEpoch(message->timestampMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + u'\n' +
                   (message->logAppendTime ? tr("LogAppendTime: the broker's clock when it was appended") : tr("CreateTime: the producer's clock"));
        return {};
    default:
        return text(*message, index.column());
    }
}

QVariant MessageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == kRawUnitRole)
        return section == Size ? QVariant(QStringLiteral("bytes")) : QVariant();
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Partition || section == Offset || section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Partition:
        return tr("P.", "partition");
    case Offset:
        return tr("Offset");
    case Time:
        return tr("Timestamp");
    case Key:
        return tr("Key");
    case Value:
        return tr("Value");
    case Headers:
        return tr("Headers");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
