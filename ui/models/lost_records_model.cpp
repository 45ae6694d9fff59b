#include "ui/models/lost_records_model.h"

#include "ui/models/stable_sort.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr qsizetype kHexBytes = 32;

QString wholeText(const std::optional<std::string>& bytes)
{
    return LostRecordsModel::textOf(bytes, bytes ? static_cast<std::int64_t>(bytes->size()) : -1);
}

QByteArray csvField(const QString& text)
{
    auto bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QVariant alignmentOf(int column)
{
    const bool number = column == LostRecordsModel::OffsetColumn || column == LostRecordsModel::Epoch;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QString LostRecordsModel::textOf(const std::optional<std::string>& bytes, std::int64_t size)
{
    if (!bytes)
        return tr("null");
    const QByteArray raw(bytes->data(), static_cast<qsizetype>(bytes->size()));
    const bool cut = size > raw.size();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(raw);
    // The last character of a value that was cut may be cut, too.
    const auto bad = text.indexOf(QChar::ReplacementCharacter);
    const bool readable = (bad < 0 || (cut && bad >= text.size() - 3)) &&
                          std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    if (readable && bad >= 0)
        text.truncate(bad);
    if (!readable)
        text = QString::fromLatin1(raw.first(std::min(raw.size(), kHexBytes)).toHex(' '));
    return cut || (!readable && raw.size() > kHexBytes) ? text + QStringLiteral("…") : text;
}

void LostRecordsModel::show(std::vector<cluster::LostRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    stableSort(m_records, [](const auto& a, const auto& b) { return a.cutAt > b.cutAt; });
    endResetModel();
}

void LostRecordsModel::retranslate()
{
    if (!m_records.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int LostRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int LostRecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LostRecordsModel::data(const QModelIndex& index, int role) const
{
    const auto& one = record(index.row());
    if (role == Qt::FontRole && (index.column() == OffsetColumn || index.column() == Key || index.column() == Value))
        return typeFont(Type::Mono);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ForegroundRole)
        return color(index.column() == Acknowledged && one.answeredAtOnce.value_or(false) ? Token::Danger
                     : index.column() == Partition || index.column() >= Acknowledged     ? Token::Text
                                                                                         : Token::TextMuted);
    if (role == kSortRole) {
        switch (index.column()) {
        case CutAt:
            return qint64(toEpochMs(one.cutAt));
        case Node:
            return one.node.value();
        case OffsetColumn:
            return qint64(one.offset.value());
        case Epoch:
            return one.epoch.value();
        case Timestamp:
            return qint64(one.timestamp);
        default:
            break;
        }
        role = Qt::DisplayRole;
    }
    if (role == Qt::ToolTipRole && index.column() == Acknowledged) {
        if (!one.answeredAtOnce)
            return tr("This node had copied the record, or was started since: whoever led then knows what its producer was told.");
        return *one.answeredAtOnce
                   ? tr("With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.")
                   : tr("Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.");
    }
    if (role == Qt::ToolTipRole && index.column() == Value && one.valueSize >= 0)
        return tr("%1 in all").arg(bytesWords(one.valueSize));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CutAt:
        return clockWords(one.cutAt);
    case Node:
        return tr("node %1").arg(one.node.value());
    case Partition:
        return QStringLiteral("%1-%2").arg(QString::fromStdString(one.topic)).arg(one.partition.value());
    case OffsetColumn:
        return QString::number(one.offset.value());
    case Epoch:
        return QString::number(one.epoch.value());
    case Timestamp:
        return one.timestamp < 0 ? QString() : clockWords(fromEpochMs(one.timestamp));
    case Key:
        return textOf(one.key, one.keySize);
    case Value:
        return textOf(one.value, one.valueSize);
    case Acknowledged:
        if (!one.answeredAtOnce)
            return tr("not known here");
        return *one.answeredAtOnce ? tr("yes: lost") : tr("no");
    default:
        return {};
    }
}

QVariant LostRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case CutAt:
        return tip ? tr("When the log was truncated to the new leader's") : tr("Cut off");
    case Node:
        return tip ? tr("The node that had the record and has it no more") : tr("On");
    case Partition:
        return tip ? tr("Topic and partition of the record") : tr("Partition");
    case OffsetColumn:
        return tip ? tr("Its place in the log; another record has this offset now") : tr("Offset");
    case Epoch:
        return tip ? tr("Epoch of the leader that took the record") : tr("Epoch");
    case Timestamp:
        return tip ? tr("When the producer made it") : tr("Timestamp");
    case Key:
        return tip ? tr("Key of the record") : tr("Key");
    case Value:
        return tip ? tr("Value of the record") : tr("Value");
    case Acknowledged:
        return tip ? tr("Whether its producer was told that it is written: then it is lost, and nobody sends it again") : tr("Acknowledged");
    default:
        return {};
    }
}

QByteArray lostRecordsAsJsonLines(const std::vector<cluster::LostRecord>& records)
{
    QByteArray out;
    for (const auto& one : records) {
        QJsonObject line{{QStringLiteral("topic"), QString::fromStdString(one.topic)},
                         {QStringLiteral("partition"), one.partition.value()},
                         {QStringLiteral("offset"), qint64(one.offset.value())},
                         {QStringLiteral("leaderEpoch"), one.epoch.value()},
                         {QStringLiteral("timestampMs"), qint64(one.timestamp)},
                         {QStringLiteral("node"), one.node.value()},
                         {QStringLiteral("cutAtMs"), qint64(toEpochMs(one.cutAt))},
                         {QStringLiteral("key"), one.key ? QJsonValue(wholeText(one.key)) : QJsonValue()},
                         {QStringLiteral("keySize"), qint64(one.keySize)},
                         {QStringLiteral("value"), one.value ? QJsonValue(wholeText(one.value)) : QJsonValue()},
                         {QStringLiteral("valueSize"), qint64(one.valueSize)},
                         {QStringLiteral("acknowledged"), one.answeredAtOnce ? QJsonValue(*one.answeredAtOnce) : QJsonValue()}};
        out += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

QByteArray lostRecordsAsCsv(const std::vector<cluster::LostRecord>& records)
{
    QByteArray out = "topic,partition,offset,leaderEpoch,timestampMs,node,cutAtMs,key,keySize,value,valueSize,acknowledged\n";
    for (const auto& one : records) {
        const QList<QByteArray> fields{csvField(QString::fromStdString(one.topic)),
                                       QByteArray::number(one.partition.value()),
                                       QByteArray::number(qint64(one.offset.value())),
                                       QByteArray::number(one.epoch.value()),
                                       QByteArray::number(qint64(one.timestamp)),
                                       QByteArray::number(one.node.value()),
                                       QByteArray::number(qint64(toEpochMs(one.cutAt))),
                                       one.key ? csvField(wholeText(one.key)) : QByteArray(),
                                       QByteArray::number(qint64(one.keySize)),
                                       one.value ? csvField(wholeText(one.value)) : QByteArray(),
                                       QByteArray::number(qint64(one.valueSize)),
                                       !one.answeredAtOnce ? QByteArray() : QByteArray(*one.answeredAtOnce ? "true" : "false")};
        out += fields.join(',') + '\n';
    }
    return out;
}

} // namespace brokerscope::ui
