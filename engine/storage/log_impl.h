// Inside of Log, shared by the sources that implement it: opening and recovery (log_recovery.cpp), appending
// (log_append.cpp), reading (log_read.cpp), the moves of both ends (log_trim.cpp), durability (log_flush.cpp).
#pragma once

#include "engine/storage/log.h"
#include "engine/storage/producer_state.h"
#include "engine/storage/segment.h"

#include <limits>
#include <set>

namespace brokerscope::storage {

inline constexpr std::chrono::milliseconds kProducerExpiration{24 * 3600 * 1000}; // producer.id.expiration.ms

class Log::Impl
{
public:
    Impl(runtime::Disk& diskOfNode, std::string directoryOfLog, LogConfig initialConfig)
        : disk(diskOfNode), directory(std::move(directoryOfLog)), config(std::move(initialConfig))
    {
    }

    runtime::Disk& disk;
    std::string directory;
    LogConfig config;
    Uuid topicId{};
    RecoveryReport report;
    std::function<Result<void>(Offset)> onRecoveryPointLowered;
    WallTime now{}; // the latest that a caller named

    std::vector<std::unique_ptr<Segment>> segments; // by base offset; the last one is active; never empty once open
    Offset logStart{0};
    Offset logEnd{0};
    Offset recoveryPoint{0};
    LeaderEpochCache epochs;
    ProducerStates producers;
    TransactionVerification verification;
    Offset highWatermark{0}; // the latest that we were told; on opening the checkpointed one
    std::vector<Offset> snapshots; // offsets of the producer snapshots on disk, rising
    std::set<Offset> transactionIndexFiles; // of which segments there are any; only while opening

    bool epochsDirty = false;      // leader-epoch-checkpoint is behind `epochs`
    bool topicIdDirty = false;     // partition.metadata is not known to be on the device
    bool directoryDirty = true;    // names in the directory are not known to be on the device
    bool parentDirty = false;      // the same for the name of the directory itself
    std::set<Offset> syncing;      // base offsets of closed segments whose background sync is under way
    bool owesSync = false;         // for want of room the recovery point could not follow the closed segments
    bool offline = false;
    std::string offlineReason;
    std::int64_t unflushedRecords = 0;
    std::optional<WallTime> unflushedSince;
    std::uint64_t truncations = 0; // a background sync that began before the last one proves nothing about the new bytes

    std::uint64_t cuts = 0; // segments were cut or deleted so many times: a compaction that began before is void

    struct DeletedFile // renamed to .deleted, waits for its removal
    {
        std::string path;
        WallTime removeAt;
    };
    std::vector<DeletedFile> deletedFiles;
    std::shared_ptr<Impl*> alive = std::make_shared<Impl*>(this); // callbacks of the disk hold it weakly

    [[nodiscard]] Segment& active() const { return *segments.back(); }
    [[nodiscard]] std::string pathOf(std::string_view name) const { return directory + "/" + std::string(name); }
    // End of segment `i`: the base of the next one, or the log end.
    [[nodiscard]] Offset endOf(std::size_t i) const
    {
        return i + 1 < segments.size() ? segments[i + 1]->baseOffset() : logEnd;
    }
    // Index of the segment that may hold `offset` (the last one with a base offset at or below it).
    [[nodiscard]] std::size_t segmentAt(Offset offset) const;
    [[nodiscard]] Result<void> checkOnline() const;
    Error goOffline(Error cause);
    Error fail(Error cause); // offline, unless there is only no room: then the caller tries again later

    // log_recovery.cpp
    [[nodiscard]] Result<void> load(const OpenOptions& options);
    [[nodiscard]] Result<std::vector<Offset>> cleanUpAndList();
    [[nodiscard]] Result<void> loadTopicId(const Uuid& expected);
    [[nodiscard]] Result<bool> recoverSegment(std::size_t i, Offset from);
    [[nodiscard]] Result<void> recoverFrom(Offset point);
    [[nodiscard]] LeaderEpoch latestEpochBelow(Offset offset) const;
    [[nodiscard]] Result<void> loadEpochs();
    [[nodiscard]] Result<void> restartAt(Offset offset);
    // Producer state as of the log end, from the latest snapshot that serves and the batches that follow. The transaction
    // indexes of the segments from `indexFrom` on are made anew on the way.
    static constexpr Offset kIndexesAreGood{std::numeric_limits<std::int64_t>::max()};
    [[nodiscard]] Result<void> rebuildProducers(Offset indexFrom);
    [[nodiscard]] Result<Offset> loadSnapshot(Offset atMost); // where to read on from
    // Of the segments below `recoveredFrom`. Where the first one begins whose index must be made anew.
    [[nodiscard]] Result<Offset> loadTransactionIndexes(Offset recoveredFrom);
    // Calls `visit` for every batch from the one that holds `from`; whole() of the scanner is at its disposal.
    template <class Visit> [[nodiscard]] Result<void> forEachBatch(Offset from, Visit visit);

    // log_append.cpp
    [[nodiscard]] ProducerStates::Verdict checkProducer(const protocol::BatchView& batch,
                                                        const AppendOptions& options) const;
    [[nodiscard]] Result<void> store(const SharedBytes& batches);
    [[nodiscard]] Result<void> write(const SharedBytes& batches); // into the active segment
    [[nodiscard]] Result<bool> isDueToRoll(std::size_t bytes, Offset lastOffset, std::int64_t maxTimestamp) const;
    [[nodiscard]] std::int64_t longestSegmentMs(Offset base) const;
    [[nodiscard]] Result<void> roll(Offset base);
    void reserveActive();
    void releaseReserved();

    // log_trim.cpp
    [[nodiscard]] Result<void> lowerRecoveryPoint(Offset to);
    [[nodiscard]] Result<void> deleteSegment(std::size_t i);
    [[nodiscard]] Result<void> deleteSnapshotsAbove(Offset offset);
    [[nodiscard]] Result<bool> hasExpired(std::size_t i, WallTime when) const;
    [[nodiscard]] Result<void> retire(const std::string& path); // renamed to .deleted, removed after file.delete.delay.ms

    // compaction_swap.cpp
    // Puts BASE.log.cleaned and its indexes, which are on the device, in the place of `count` segments from `first` on.
    [[nodiscard]] Result<void> replaceByCleaned(std::size_t first, std::size_t count, TransactionIndex aborted);
    [[nodiscard]] Result<void> removeCleanedFiles();
    // At start: what an interrupted replacement left behind. `names` of the directory's files are brought up to date.
    [[nodiscard]] Result<void> finishReplacements(std::vector<std::string>& names);

    // log_flush.cpp
    [[nodiscard]] Result<void> writeEpochs();
    [[nodiscard]] Result<void> writeSnapshot(Offset offset);
    [[nodiscard]] Result<void> syncNames(); // directory entries, topic id and epochs: before the recovery point moves
    [[nodiscard]] Result<void> syncDirectories();
    void syncClosedSegments();
    void catchUp(); // with what could not be made durable for want of room
    void setDurable(Offset base);
    [[nodiscard]] Result<void> advanceRecoveryPoint();
    void flushed(Offset upTo);
};

} // namespace brokerscope::storage
