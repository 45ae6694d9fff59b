#include "ui/models/file_fields.h"

#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace brokerscope::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("brokerscope::ui::FileWords", text);
}

constexpr qint64 kBatchHeader = 61;
constexpr qint64 kLogOverhead = 12; // base offset and length

template <class T> T bigEndian(const QByteArray& bytes, qint64 at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

qint64 baseOffsetOf(const QString& name)
{
    return QFileInfo(name).completeBaseName().section(QLatin1Char('-'), 0, 0).toLongLong();
}

QString timeWords(qint64 milliseconds)
{
    return milliseconds < 0 ? QString::number(milliseconds)
                            : QStringLiteral("%1 (%2)").arg(milliseconds).arg(clockWords(fromEpochMs(milliseconds)));
}

QString codecWords(int attributes)
{
    static const char* const kCodecs[] = {"none", "gzip", "snappy", "lz4", "zstd"};
    const int codec = attributes & 7;
    QStringList parts{QLatin1String(codec < 5 ? kCodecs[codec] : "?")};
    if (attributes & 8)
        parts << QStringLiteral("LogAppendTime");
    if (attributes & 16)
        parts << say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "transactional"));
    if (attributes & 32)
        parts << say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "control"));
    if (attributes & 64)
        parts << say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "delete horizon"));
    return QStringLiteral("0x%1: %2").arg(attributes, 4, 16, QLatin1Char('0')).arg(parts.join(QStringLiteral(", ")));
}

class Builder
{
public:
    Builder(FileFields& out, const QByteArray& bytes, qint64 offset)
        : m_out(out)
        , m_bytes(bytes)
        , m_offset(offset)
    {
    }

    void add(qint64 at, qint64 length, int depth, const QString& name, const QString& value, const QString& meaning, bool wrong = false)
    {
        m_out.fields.push_back({m_offset + at, length, depth, name, value, meaning, wrong});
    }
    template <class T> void number(qint64 at, const QString& name, const QString& meaning)
    {
        add(at, sizeof(T), 1, name, QString::number(bigEndian<T>(m_bytes, at)), meaning);
    }

private:
    FileFields& m_out;
    const QByteArray& m_bytes;
    qint64 m_offset;
};

// One batch at `at`; its length in the file, or 0 when there is no whole header of one.
qint64 addBatch(FileFields& out, const QByteArray& bytes, qint64 offset, qint64 at, qint64 left)
{
    Builder build(out, bytes, offset);
    if (bytes.size() - at < kBatchHeader) {
        if (left < kBatchHeader) {
            build.add(at, left, 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "torn batch")), bytesWords(left),
                      say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The file ends within a batch header: being written just now, or cut off by a crash.")), true);
            out.torn = true;
        }
        return 0;
    }
    const auto base = bigEndian<qint64>(bytes, at);
    const auto length = bigEndian<qint32>(bytes, at + 8);
    const auto magic = static_cast<int>(bytes[at + 16]);
    const auto whole = kLogOverhead + length;
    const bool impossible = length < kBatchHeader - kLogOverhead || magic != 2 || base < 0;
    const auto lastDelta = bigEndian<qint32>(bytes, at + 23);
    const auto count = bigEndian<qint32>(bytes, at + 57);
    if (impossible) {
        build.add(at, kBatchHeader, 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "no batch")), QString(),
                  say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "These bytes cannot be a batch header.")), true);
        out.torn = true;
        return 0;
    }
    const bool cut = whole > left;
    build.add(at, std::min(whole, left), 0,
              say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "batch %1 to %2")).arg(base).arg(base + lastDelta),
              count == 1 ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "1 record, %1")).arg(bytesWords(whole))
                         : say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "%1 records, %2")).arg(count).arg(bytesWords(whole)),
              cut ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The file ends within this batch: being written just now, or cut off by a crash."))
                  : say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Records that were sent together, stored as they came.")),
              cut);
    const auto field = [&](const char* text) { return say(text); };
    build.number<qint64>(at, QStringLiteral("baseOffset"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Offset of the first record; the leader writes it")));
    build.number<qint32>(at + 8, QStringLiteral("batchLength"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Bytes that follow this field")));
    build.number<qint32>(at + 12, QStringLiteral("partitionLeaderEpoch"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Epoch of the leader that appended it")));
    build.add(at + 16, 1, 1, QStringLiteral("magic"), QString::number(magic), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Version of the format")));
    build.add(at + 17, 4, 1, QStringLiteral("crc"), QStringLiteral("0x%1").arg(bigEndian<quint32>(bytes, at + 17), 8, 16, QLatin1Char('0')),
              field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "CRC-32C of everything behind it")));
    build.add(at + 21, 2, 1, QStringLiteral("attributes"), codecWords(bigEndian<qint16>(bytes, at + 21)), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Compression, kind of timestamp, transaction, control")));
    build.number<qint32>(at + 23, QStringLiteral("lastOffsetDelta"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The last record's offset, counted from the first")));
    build.add(at + 27, 8, 1, QStringLiteral("baseTimestamp"), timeWords(bigEndian<qint64>(bytes, at + 27)), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "When the first record was made")));
    build.add(at + 35, 8, 1, QStringLiteral("maxTimestamp"), timeWords(bigEndian<qint64>(bytes, at + 35)), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The latest time of its records")));
    build.number<qint64>(at + 43, QStringLiteral("producerId"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Who sent it, when idempotent; -1: nobody in particular")));
    build.number<qint16>(at + 51, QStringLiteral("producerEpoch"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which life of that producer")));
    build.number<qint32>(at + 53, QStringLiteral("baseSequence"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Its number of the first record, by which repeats are found out")));
    build.number<qint32>(at + 57, QStringLiteral("recordsCount"), field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "How many records there are")));
    build.add(at + kBatchHeader, std::min(whole, left) - kBatchHeader, 1, QStringLiteral("records"), bytesWords(whole - kBatchHeader),
              field(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The records, compressed together if a codec is named")));
    out.torn = out.torn || cut;
    return cut ? 0 : whole;
}

void addBatches(FileFields& out, const QByteArray& bytes, qint64 offset, qint64 size, int most)
{
    qint64 at = 0;
    for (int i = 0; i < most && offset + at < size; ++i) {
        const auto length = addBatch(out, bytes, offset, at, size - offset - at);
        if (length == 0)
            break;
        at += length;
        if (bytes.size() - at < kBatchHeader && offset + bytes.size() < size)
            break; // the next header is in the next piece
    }
    out.next = offset + at;
}

struct EntryField
{
    int at;
    int length;
    const char* name;
    const char* meaning;
    bool relative; // to the segment's base offset
    bool time;
};

void addEntries(FileFields& out, const QByteArray& bytes, qint64 offset, qint64 size, int most, int entrySize,
                const std::vector<EntryField>& layout, qint64 base)
{
    Builder build(out, bytes, offset);
    qint64 at = 0;
    for (int i = 0; i < most && offset + at < size; ++i, at += entrySize) {
        if (bytes.size() - at < entrySize) {
            if (size - offset - at < entrySize) {
                build.add(at, size - offset - at, 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "torn entry")), {},
                          say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The file ends within an entry.")), true);
                out.torn = true;
            }
            break;
        }
        QStringList values;
        std::vector<FileField> fields;
        for (const auto& one : layout) {
            qint64 value = 0;
            switch (one.length) {
            case 2:
                value = bigEndian<qint16>(bytes, at + one.at);
                break;
            case 4:
                value = bigEndian<qint32>(bytes, at + one.at);
                break;
            default:
                value = bigEndian<qint64>(bytes, at + one.at);
            }
            const auto words = one.time ? timeWords(value)
                               : one.relative ? QStringLiteral("%1 (= %2)").arg(value).arg(base + value)
                                              : QString::number(value);
            values << (one.relative ? QString::number(base + value) : one.time ? clockWords(fromEpochMs(value)) : QString::number(value));
            fields.push_back({offset + at + one.at, one.length, 1, QLatin1String(one.name), words, say(one.meaning), false});
        }
        build.add(at, entrySize, 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "entry %1")).arg((offset + at) / entrySize),
                  values.join(QStringLiteral(" → ")), {});
        out.fields.insert(out.fields.end(), fields.begin(), fields.end());
    }
    out.next = offset + at;
}

// What a line of a small text file says.
QString lineMeaning(FileKind kind, int line, const QString& text)
{
    if (kind == FileKind::Properties)
        return text.startsWith(QLatin1Char('#')) ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "a comment"))
               : text.startsWith(QLatin1String("cluster.id"))   ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which cluster the directory belongs to: a node refuses another's"))
               : text.startsWith(QLatin1String("node.id"))      ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which node it belongs to"))
               : text.startsWith(QLatin1String("directory.id")) ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The directory's own identity (KIP-858)"))
               : text.startsWith(QLatin1String("topic_id"))     ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which topic this is, also when another gets its name"))
               : text.startsWith(QLatin1String("version"))      ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "version of the file"))
                                                                : QString();
    if (kind == FileKind::QuorumState)
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash"));
    if (line == 0)
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "version of the file"));
    if (line == 1)
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "so many lines follow"));
    const auto parts = text.split(QLatin1Char(' '));
    if (kind == FileKind::EpochCheckpoint)
        return parts.size() == 2 ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "leader epoch %1 began at offset %2")).arg(parts[0], parts[1]) : QString();
    return parts.size() == 3 ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "%1-%2: offset %3")).arg(parts[0], parts[1], parts[2]) : QString();
}

void addLines(FileFields& out, FileKind kind, const QByteArray& bytes, qint64 offset, qint64 size, int most)
{
    Builder build(out, bytes, offset);
    qint64 at = 0;
    int line = 0;
    for (; line < most && at < bytes.size(); ++line) {
        auto end = bytes.indexOf('\n', at);
        if (end < 0) {
            if (offset + bytes.size() < size)
                break; // the rest of the line is not here
            end = bytes.size();
        }
        const auto text = QString::fromUtf8(bytes.mid(at, end - at));
        const bool counted = kind == FileKind::EpochCheckpoint || kind == FileKind::OffsetCheckpoint;
        const auto meaning = lineMeaning(kind, offset == 0 ? line : 2, text);
        const bool wrong = counted && !text.isEmpty() && meaning.isEmpty();
        build.add(at, std::min<qint64>(end - at + 1, bytes.size() - at), 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "line %1")).arg(line + 1), text,
                  wrong ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Not of the form that such a line has.")) : meaning, wrong);
        out.torn = out.torn || wrong;
        at = end + 1;
    }
    out.next = offset + std::min<qint64>(at, bytes.size());
}

void addSnapshot(FileFields& out, const QByteArray& bytes, qint64 offset, qint64 size, int most)
{
    constexpr qint64 kHead = 10;
    constexpr int kEntry = 8 + 2 + 4 + 8 + 4 + 8 + 4 + 8;
    Builder build(out, bytes, offset);
    qint64 at = 0;
    if (offset == 0) {
        if (bytes.size() < kHead) {
            build.add(0, bytes.size(), 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "torn")), {}, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The file ends within its head.")), true);
            out.torn = true;
            return;
        }
        build.add(0, kHead, 0, say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "head")), {}, {});
        build.number<qint16>(0, QStringLiteral("version"), say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "version of the file")));
        build.add(2, 4, 1, QStringLiteral("crc"), QStringLiteral("0x%1").arg(bigEndian<quint32>(bytes, 2), 8, 16, QLatin1Char('0')), say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "CRC-32C of everything behind it")));
        build.number<qint32>(6, QStringLiteral("producers"), say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "how many producers follow")));
        at = kHead;
    }
    const std::vector<EntryField> layout{
        {0, 8, "producerId", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Who sent it, when idempotent; -1: nobody in particular"), false, false},
        {8, 2, "producerEpoch", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which life of that producer"), false, false},
        {10, 4, "lastSequence", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The number of its last record here"), false, false},
        {14, 8, "lastOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The offset of its last record here"), false, false},
        {22, 4, "offsetDelta", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The last record's offset, counted from the first"), false, false},
        {26, 8, "timestamp", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The latest time of its records"), false, true},
        {34, 4, "coordinatorEpoch", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Epoch of the transaction coordinator that ended its last transaction"), false, false},
        {38, 8, "currentTxnFirstOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Where its open transaction began; -1: none is open"), false, false}};
    FileFields entries;
    addEntries(entries, bytes.mid(at), offset + at, size, most, kEntry, layout, 0);
    out.fields.insert(out.fields.end(), entries.fields.begin(), entries.fields.end());
    out.next = entries.next;
    out.torn = out.torn || entries.torn;
}

} // namespace

bool readBatchHeader(const char* bytes, BatchSpan& out)
{
    const auto length = qFromBigEndian<qint32>(bytes + 8);
    const auto lastDelta = qFromBigEndian<qint32>(bytes + 23);
    out.base = qFromBigEndian<qint64>(bytes);
    if (length < kBatchHeader - kLogOverhead || bytes[16] != 2 || out.base < 0 || lastDelta < 0)
        return false;
    out.last = out.base + lastDelta;
    out.bytes = kLogOverhead + length;
    out.epoch = qFromBigEndian<qint32>(bytes + 12);
    out.attributes = qFromBigEndian<qint16>(bytes + 21);
    out.maxTimestamp = qFromBigEndian<qint64>(bytes + 35);
    out.producerId = qFromBigEndian<qint64>(bytes + 43);
    out.records = qFromBigEndian<qint32>(bytes + 57);
    return true;
}

FileKind fileKindOf(const QString& name)
{
    if (name.endsWith(QLatin1String(".log")) || name.endsWith(QLatin1String(".log.cleaned")) ||
        name.endsWith(QLatin1String(".log.swap")) || name.endsWith(QLatin1String(".log.deleted")))
        return FileKind::Segment;
    if (name.endsWith(QLatin1String(".timeindex")))
        return FileKind::TimeIndex;
    if (name.endsWith(QLatin1String(".index")))
        return FileKind::OffsetIndex;
    if (name.endsWith(QLatin1String(".txnindex")))
        return FileKind::TransactionIndex;
    if (name.endsWith(QLatin1String(".snapshot")))
        return FileKind::ProducerSnapshot;
    static const QRegularExpression kSnapshot(QStringLiteral("^\\d+-\\d+\\.checkpoint"));
    if (kSnapshot.match(name).hasMatch())
        return FileKind::MetadataSnapshot;
    if (name == QLatin1String("leader-epoch-checkpoint"))
        return FileKind::EpochCheckpoint;
    if (name.endsWith(QLatin1String("-checkpoint")))
        return FileKind::OffsetCheckpoint;
    if (name == QLatin1String("meta.properties") || name == QLatin1String("partition.metadata"))
        return FileKind::Properties;
    return name == QLatin1String("quorum-state") ? FileKind::QuorumState : FileKind::Other;
}

QString fileMeaning(const QString& name)
{
    if (name.endsWith(QLatin1String(".cleaned")))
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "What compaction is writing; it replaces older segments when it is whole."));
    if (name.endsWith(QLatin1String(".swap")))
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "What compaction has written; it is taking the place of older segments."));
    if (name.endsWith(QLatin1String(".deleted")))
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "A segment past retention; its bytes go after file.delete.delay.ms."));
    switch (fileKindOf(name)) {
    case FileKind::Segment:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "A segment: record batches, one after the other. It is named after its first offset."));
    case FileKind::OffsetIndex:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Where in the segment about every 4096th byte's offset lies: to find an offset without reading all."));
    case FileKind::TimeIndex:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Up to which offset all records are older than a time: to find a time."));
    case FileKind::TransactionIndex:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Transactions that were aborted: what readers of committed records leave out."));
    case FileKind::ProducerSnapshot:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart."));
    case FileKind::MetadataSnapshot:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The whole metadata up to an offset, so that the log before it can go."));
    case FileKind::EpochCheckpoint:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Which leader epoch began at which offset: by it replicas find where their logs part."));
    case FileKind::OffsetCheckpoint:
        if (name.startsWith(QLatin1String("recovery-point")))
            return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Below which offset each log is on the device for certain: recovery reads only what is above."));
        if (name.startsWith(QLatin1String("replication")))
            return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Each partition's high watermark, from time to time."));
        if (name.startsWith(QLatin1String("log-start")))
            return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Where each log starts, when records were deleted within a segment."));
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "How far each log was cleaned."));
    case FileKind::Properties:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Whose files these are."));
    case FileKind::QuorumState:
        return say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "This node's vote in the metadata quorum."));
    case FileKind::Other:
        break;
    }
    return name == QLatin1String(".kafka_cleanshutdown") ? say(QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "All logs were closed cleanly: no recovery is needed.")) : QString();
}

FileFields fileFields(const QString& name, const QByteArray& bytes, qint64 offset, qint64 size, int most)
{
    FileFields out;
    out.next = offset;
    const auto base = baseOffsetOf(name);
    switch (const auto kind = fileKindOf(name)) {
    case FileKind::Segment:
    case FileKind::MetadataSnapshot:
        addBatches(out, bytes, offset, size, most);
        break;
    case FileKind::OffsetIndex:
        addEntries(out, bytes, offset, size, most, 8,
                   {{0, 4, "relativeOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Offset of a batch's last record, counted from the segment's first"), true, false},
                    {4, 4, "position", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Where in the segment's file that batch begins"), false, false}},
                   base);
        break;
    case FileKind::TimeIndex:
        addEntries(out, bytes, offset, size, most, 12,
                   {{0, 8, "timestamp", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The latest time so far"), false, true},
                    {8, 4, "relativeOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The record of that time, counted from the segment's first"), true, false}},
                   base);
        break;
    case FileKind::TransactionIndex:
        addEntries(out, bytes, offset, size, most, 34,
                   {{0, 2, "version", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "version of the file"), false, false},
                    {2, 8, "producerId", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Whose transaction it was"), false, false},
                    {10, 8, "firstOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Its first record"), false, false},
                    {18, 8, "lastOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "Its abort marker"), false, false},
                    {26, 8, "lastStableOffset", QT_TRANSLATE_NOOP("brokerscope::ui::FileWords", "The last stable offset once it had ended"), false, false}},
                   base);
        break;
    case FileKind::ProducerSnapshot:
        addSnapshot(out, bytes, offset, size, most);
        break;
    case FileKind::EpochCheckpoint:
    case FileKind::OffsetCheckpoint:
    case FileKind::Properties:
    case FileKind::QuorumState:
        addLines(out, kind, bytes, offset, size, most);
        break;
    case FileKind::Other:
        break;
    }
    return out;
}

} // namespace brokerscope::ui
