// One partition's log: segments of record batches on a Disk, in Kafka's own file layout.
//
// Single threaded, synchronous: reads and writes go to the page cache. Nothing is synced on append unless
// flush.messages asks for it; a closed segment is synced in the background after a roll, and recoveryPoint() says below
// which offset everything is known to be on the device. After a failed sync the log is offline for good: no later
// success proves anything (KIP-112).
//
// An Error of a Result is a local failure (the caller answers KAFKA_STORAGE_ERROR); what Kafka can say on the wire is a
// protocol::ErrorCode in the answer.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"
#include "engine/base/uuid.h"
#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch.h"
#include "engine/runtime/disk.h"
#include "engine/storage/compaction_plan.h"
#include "engine/storage/leader_epoch_cache.h"
#include "engine/storage/log_config.h"
#include "engine/storage/transaction_index.h"
#include "engine/storage/transaction_verification.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::storage {

// What opening had to do to get a consistent log.
struct RecoveryReport
{
    bool clean = true;                // nothing had to be scanned
    std::size_t segmentsScanned = 0;
    std::uint64_t bytesScanned = 0;
    std::uint64_t bytesCut = 0;       // dropped at the end, because a batch was incomplete or damaged
    std::size_t segmentsDropped = 0;  // deleted because they lay behind the cut
    std::size_t indexesRebuilt = 0;
    std::vector<std::string> notes;   // a sentence each: what was wrong, and where
};

enum class AppendOrigin {
    Client,      // checked in full: no control batches, sequences, timestamps, size
    Coordinator, // written by a coordinator of this node: may hold control batches, not limited in size
    Raft,        // metadata log: batches carry their own epochs; offsets are assigned
};

struct AppendOptions
{
    AppendOrigin origin = AppendOrigin::Client;
    // A transactional batch must not begin a transaction without the guard of the verification that it waited for; refused
    // with INVALID_TXN_STATE when that has ended meanwhile (KIP-890).
    bool mustBeVerified = false;
    VerificationGuard guard = VerificationGuard::None;
    std::int8_t transactionVersion = 0; // of the transactions whose markers are written (WriteTxnMarkers v2)
};

struct RecordError
{
    std::int32_t batchIndex = 0; // index of the record in the batch (KIP-467)
    std::string message;
};

struct AppendInfo
{
    protocol::ErrorCode error = protocol::ErrorCode::None; // if set, nothing was appended
    std::string errorMessage;
    std::vector<RecordError> recordErrors;
    Offset firstOffset = kNoOffset;   // of the earlier append, when `duplicate`
    Offset lastOffset = kNoOffset;
    std::int64_t logAppendTime = -1;  // epoch ms, only under message.timestamp.type=LogAppendTime
    Offset logStartOffset = kNoOffset;
    bool duplicate = false;           // an idempotent producer sent this batch before: nothing was written
    std::int64_t recordCount = 0;
    std::size_t byteCount = 0;
};

enum class MinOneMessage : bool { No, Yes };

struct ReadInfo
{
    protocol::ErrorCode error = protocol::ErrorCode::None; // OffsetOutOfRange: below log start or above log end
    SharedBytes records;                   // whole batches; the first may begin before the asked offset
    Offset firstBatchOffset = kNoOffset;   // base offset of the first batch returned
    Offset nextOffset = kNoOffset;         // after the last batch returned; the asked offset when empty
};

struct TimestampAndOffset
{
    std::int64_t timestamp = -1;
    Offset offset = kNoOffset;
    LeaderEpoch leaderEpoch = kNoEpoch; // of the record found, not the current one
};

struct SegmentInfo // for the picture
{
    Offset baseOffset;
    Offset nextOffset;
    std::uint64_t sizeBytes = 0;
    std::int64_t maxTimestamp = -1;
    bool active = false;
};

// What the records below a producer's feet look like, for DescribeProducers and the picture.
struct ProducerInfo
{
    ProducerId producerId;
    std::int16_t epoch = -1;
    std::int32_t lastSequence = -1;
    std::int64_t lastTimestamp = -1;
    std::int32_t coordinatorEpoch = -1;
    Offset currentTransactionStart = kNoOffset;
};

class Log final
{
public:
    struct OpenOptions
    {
        Uuid topicId{};                       // zero: take the one in partition.metadata, write none
        Offset logStartOffset{0};             // from log-start-offset-checkpoint; the first segment's base counts if higher
        Offset recoveryPoint{0};              // from recovery-point-offset-checkpoint
        bool cleanShutdown = false;           // .kafka_cleanshutdown was there
        // From replication-offset-checkpoint, at or below the true one: a transaction whose marker lies above is undecided.
        Offset highWatermark{0};
        WallTime now{};
        // Called when truncation moves the recovery point back: must make the new value durable before it returns.
        std::function<Result<void>(Offset)> onRecoveryPointLowered;
    };

    // Opens the log in `directory` (relative to the disk's root, e.g. "orders-3"), creating it if it is not there.
    // After a clean shutdown nothing is scanned. Otherwise recovers from the recovery point: cuts at the first bad
    // batch, drops later segments, rebuilds indexes, epoch cache and producer state; see recovery().
    // Corrupt: partition.metadata names another topic id.
    [[nodiscard]] static Result<std::unique_ptr<Log>> open(runtime::Disk& disk, std::string directory,
                                                           LogConfig config, OpenOptions options);
    ~Log(); // as a crash: writes nothing
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    // As leader: checks the batches (SEMANTICS of Produce), assigns offsets from the log end and `epoch`, in place, and
    // stores the bytes. `records` must be the caller's alone: they are written to. A client sends exactly one batch.
    [[nodiscard]] Result<AppendInfo> appendAsLeader(SharedBytes records, LeaderEpoch epoch, WallTime now,
                                                    AppendOptions options = {});
    // As follower: batches as the leader stored them, offsets rising from the log end on; their epochs go to the cache.
    // An incomplete batch at the end is left out. Corrupt batches and offsets below the log end are refused.
    [[nodiscard]] Result<AppendInfo> appendAsFollower(SharedBytes records, WallTime now);

    // Batches from the one that holds `from`, below offset `below` (the reader's limit: high watermark, last stable
    // offset or log end), at most `maxBytes`, except that MinOneMessage::Yes returns a first batch of any size.
    [[nodiscard]] Result<ReadInfo> read(Offset from, std::size_t maxBytes, Offset below, MinOneMessage minOne) const;

    [[nodiscard]] const std::string& directory() const;
    [[nodiscard]] const Uuid& topicId() const;
    [[nodiscard]] const LogConfig& config() const;
    void setConfig(LogConfig config);
    [[nodiscard]] const RecoveryReport& recovery() const;
    [[nodiscard]] bool offline() const; // a sync failed: every write and flush fails from now on, reads go on

    [[nodiscard]] Offset logStartOffset() const;
    [[nodiscard]] Offset logEndOffset() const;
    [[nodiscard]] Offset firstSegmentOffset() const; // at or below log start
    [[nodiscard]] Offset recoveryPoint() const; // everything below is on the device
    // First offset of the earliest transaction that is open, or whose marker lies above the high watermark: another
    // leader may not have it. nullopt if there is none. The last stable offset is the lower of this and the high watermark.
    [[nodiscard]] std::optional<Offset> firstUnstableOffset() const;
    // Whoever knows the high watermark says so when it moves.
    void noteHighWatermark(Offset highWatermark);
    // The aborted transactions with records in [from, below), by first offset, for a reader at read_committed.
    [[nodiscard]] std::vector<AbortedTransaction> abortedTransactions(Offset from, Offset below) const;

    // Transactions that are about to begin (KIP-890). Nothing to verify while the producer has one open in this epoch:
    // nullopt. Otherwise a guard to append with, once the coordinator has agreed; it ends with the first data or marker of
    // that producer.
    [[nodiscard]] std::optional<VerificationGuard> startVerification(ProducerId producer, std::int16_t epoch,
                                                                     std::int32_t sequence, ProducerStart start,
                                                                     WallTime now);
    // The coordinator has refused for good.
    void endVerification(ProducerId producer, VerificationGuard guard);

    // Leader epochs.
    [[nodiscard]] const LeaderEpochCache& leaderEpochs() const;
    [[nodiscard]] LeaderEpoch latestEpoch() const; // kNoEpoch in an empty log
    void assignLeaderEpoch(LeaderEpoch epoch, Offset startOffset);
    [[nodiscard]] EpochEndOffset endOffsetForEpoch(LeaderEpoch epoch) const;

    // Time (ListOffsets).
    // First record with a timestamp >= `timestamp` at or above log start; nullopt if there is none.
    [[nodiscard]] Result<std::optional<TimestampAndOffset>> offsetForTimestamp(std::int64_t timestamp) const;
    // The first record with the largest timestamp; nullopt in an empty log.
    [[nodiscard]] Result<std::optional<TimestampAndOffset>> offsetOfMaxTimestamp() const;

    // Moves of the ends.
    // Drops everything at and above `offset` with indexes, epochs and producer state. No effect at or above log end.
    [[nodiscard]] Result<void> truncateTo(Offset offset);
    // Drops everything; the log is then empty and starts and ends at `offset`.
    [[nodiscard]] Result<void> truncateFullyAndStartAt(Offset offset);
    // DeleteRecords, or the leader's log start. Moves forward only, at most to the log end. True if it moved.
    // Segments wholly below go with the next deleteOldSegments().
    bool advanceLogStartOffset(Offset offset);
    // Starts a new segment if the active one is due by size or time. True if it did.
    [[nodiscard]] Result<bool> maybeRoll(WallTime now);
    // Retention by time, size and log start; only segments wholly below the high watermark go. Returns how many.
    [[nodiscard]] Result<std::size_t> deleteOldSegments(WallTime now, Offset highWatermark);

    // Compaction (see compaction.h). What of the log may be cleaned: below `stable`, the lower of high watermark and last
    // stable offset, and as far as it is on the device. `cleanedUpTo`: how far the last cleaning came.
    [[nodiscard]] Result<CompactionRange> compactionRange(std::optional<Offset> cleanedUpTo, Offset stable, WallTime now) const;

    // Durability.
    // Blocks until everything appended so far is on the device.
    [[nodiscard]] Result<void> flush();
    // The same off the thread: `done` gets the log end offset that is durable now, on the node's thread. Not called if
    // the log is destroyed before.
    void flush(std::function<void(Result<Offset>)> done);
    // What is due by time: files of deleted segments, flush.ms, producer ids that expired, files kept open for nothing.
    [[nodiscard]] Result<void> housekeeping(WallTime now);
    // Clean close: indexes with their last entries, producer snapshot, epochs; all synced. The log is of no use after.
    [[nodiscard]] Result<void> close();

    [[nodiscard]] std::uint64_t sizeBytes() const;
    [[nodiscard]] std::vector<SegmentInfo> segments() const;
    [[nodiscard]] std::vector<ProducerInfo> producers() const;

private:
    friend class Compaction;
    class Impl;
    explicit Log(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::storage
