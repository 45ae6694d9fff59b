// What the bytes of a file in a node's data directory mean: batch headers of a segment, entries of its indexes, lines of
// checkpoints. Knows Kafka's formats from its documentation, reads whatever it is given, and says where the bytes stop making
// sense: files change while they are read, and may be torn. Pure.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace brokerscope::ui {

enum class FileKind {
    Segment,           // NNN.log
    OffsetIndex,       // NNN.index
    TimeIndex,         // NNN.timeindex
    TransactionIndex,  // NNN.txnindex
    ProducerSnapshot,  // NNN.snapshot
    MetadataSnapshot,  // NNN-EPOCH.checkpoint: a segment in form
    EpochCheckpoint,   // leader-epoch-checkpoint
    OffsetCheckpoint,  // replication-offset-checkpoint and its kin
    Properties,        // meta.properties, partition.metadata
    QuorumState,       // quorum-state
    Other,
};

[[nodiscard]] FileKind fileKindOf(const QString& name);
// What such a file is for, in a sentence.
[[nodiscard]] QString fileMeaning(const QString& name);

struct FileField
{
    qint64 begin = 0; // in the file
    qint64 length = 0;
    int depth = 0;    // 0: a batch, an entry, a line; 1: a field of it
    QString name;
    QString value;
    QString meaning;
    bool wrong = false; // the bytes cannot be what they should
};

// A batch of a segment, by its header alone.
struct BatchSpan
{
    qint64 base = 0;
    qint64 last = 0;
    int records = 0; // fewer than offsets where compaction took some
    int epoch = 0;
    int attributes = 0;
    qint64 bytes = 0;
    qint64 maxTimestamp = -1;
    qint64 producerId = -1;

    [[nodiscard]] bool transactional() const { return (attributes & 16) != 0; }
    [[nodiscard]] bool control() const { return (attributes & 32) != 0; }
    friend bool operator==(const BatchSpan&, const BatchSpan&) = default;
};

struct FileFields
{
    std::vector<FileField> fields;
    qint64 next = 0;     // where the next whole entry begins, when more of the file is wanted
    bool torn = false;   // the last entry is cut off, or cannot be
};

// From at least 61 bytes. False: they cannot be a header.
[[nodiscard]] bool readBatchHeader(const char* bytes, BatchSpan& out);

// `bytes` begin at `offset` of the file, where a whole entry begins; `size` is how long the file is. Stops after `most` entries.
[[nodiscard]] FileFields fileFields(const QString& name, const QByteArray& bytes, qint64 offset, qint64 size, int most);

} // namespace brokerscope::ui
