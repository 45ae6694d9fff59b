#include "fuzz/targets.h"

#include "fuzz/batches.h"
#include "testing/memory_disk.h"

#include "engine/storage/log.h"
#include "engine/storage/log_directory.h"

#include <algorithm>
#include <memory>
#include <string>

namespace brokerscope::fuzz {
namespace {

using brokerscope::testing::MemoryDisk;
using namespace storage;

constexpr auto kDirectory = "orders-0";
const auto kNow = fromEpochMs(1'700'000'000'000);

LogConfig smallLogs()
{
    LogConfig config;
    config.segmentBytes = 2048;
    config.indexIntervalBytes = 64;
    return config;
}

Result<std::unique_ptr<Log>> openLog(MemoryDisk& disk, bool clean)
{
    Log::OpenOptions options;
    options.cleanShutdown = clean;
    options.now = kNow;
    return Log::open(disk, kDirectory, smallLogs(), options);
}

// Reads it from end to end as consumers do, and by time. What is damaged in the middle gives an error, not a stop.
void readAll(const Log& log)
{
    require(log.logStartOffset() <= log.logEndOffset(), "a log begins before it ends");
    auto from = log.logStartOffset();
    while (from < log.logEndOffset()) {
        const auto read = log.read(from, 1 << 16, log.logEndOffset(), MinOneMessage::Yes);
        if (!read || read.value().error != protocol::ErrorCode::None || read.value().nextOffset <= from)
            break;
        from = read.value().nextOffset;
    }
    for (const std::int64_t timestamp : {std::int64_t{0}, std::int64_t{1001}, std::int64_t{1} << 60})
        (void)log.offsetForTimestamp(timestamp);
    (void)log.offsetOfMaxTimestamp();
    (void)log.segments();
    (void)log.producers();
    (void)log.firstUnstableOffset();
    (void)log.endOffsetForEpoch(LeaderEpoch(1));
}

// ---- appends: pieces, each with who appends it

void runAppend(ByteView input)
{
    MemoryDisk disk;
    auto opened = openLog(disk, false);
    require(opened.has_value(), "an empty log can be opened");
    auto log = std::move(opened.value());
    Input in(input);
    bool hasHoles = false;
    while (!in.empty()) {
        const auto how = in.byte();
        auto bytes = in.piece();
        if (how & 1)
            repairCrcs(bytes);
        const auto end = log->logEndOffset();
        const auto origin = how & 4 ? AppendOrigin::Coordinator : AppendOrigin::Client;
        // Whoever leads does so in an epoch that no record of its log is ahead of.
        const auto latest = log->leaderEpochs().latest();
        const auto epoch = latest ? std::max(latest->epoch, LeaderEpoch(1)) : LeaderEpoch(1);
        const auto done = how & 2 ? log->appendAsFollower(SharedBytes(bytes), kNow)
                                  : log->appendAsLeader(SharedBytes(bytes), epoch, kNow, {origin});
        const bool appended = done && done.value().error == protocol::ErrorCode::None && !done.value().duplicate;
        require(appended || log->logEndOffset() == end, "what is refused leaves the log as it was");
        require(log->logEndOffset() >= end, "an append does not move the log's end back");
        // A leader's batches may leave offsets out, as after compaction. A log that is cut in such a hole, or holds more
        // of them than a segment can span, comes back shorter.
        hasHoles |= appended && done.value().firstOffset > end;
        if (how & 8)
            require(log->truncateTo(Offset(end.value() / 2)).has_value(), "a log can be cut");
    }
    readAll(*log);
    const auto end = log->logEndOffset();
    const auto producers = log->producers().size();
    log.reset(); // as a crash
    auto again = openLog(disk, false);
    require(again.has_value(), "what was appended can be opened again");
    require(again.value()->logEndOffset() <= end, "recovery finds no more than was appended");
    if (hasHoles)
        return;
    require(again.value()->logEndOffset() == end, "recovery finds everything that was appended");
    require(again.value()->producers().size() == producers, "recovery finds every producer");
}

std::vector<Bytes> appendSeeds()
{
    InputBuilder asClient;
    InputBuilder asFollower;
    for (const auto& batch : exampleBatches()) {
        asClient.byte(5).piece(batch);
        asFollower.byte(3).piece(batch);
    }
    auto two = exampleBatches()[5];
    const auto again = two;
    auto cut = InputBuilder().byte(1).piece(two).byte(1).piece(again).byte(9).piece(exampleBatches()[0]);
    return {asClient.take(), asFollower.take(), cut.take()};
}

// ---- files: clean or not, then pieces, each with the name of a file

constexpr const char* kFiles[] = {
    "00000000000000000000.log",       "00000000000000000000.index",  "00000000000000000000.timeindex",
    "00000000000000000000.txnindex",  "00000000000000000000.snapshot", "00000000000000000004.log",
    "00000000000000000004.index",     "00000000000000000004.timeindex", "00000000000000000004.snapshot",
    "00000000000000000004.txnindex",  "leader-epoch-checkpoint",     "partition.metadata",
    "00000000000000000009.log.deleted", "not a segment.log",         "00000000000000000004.log.cleaned",
    "00000000000000000004.log.swap",
};

void runFiles(ByteView input)
{
    MemoryDisk disk;
    (void)disk.createDirectories(kDirectory);
    Input in(input);
    const auto how = in.byte();
    while (!in.empty()) {
        const auto file = in.byte();
        auto bytes = in.piece();
        if (how & 2)
            repairCrcs(bytes);
        disk.setContent(std::string(kDirectory) + "/" + kFiles[file % std::size(kFiles)], std::move(bytes));
    }
    auto opened = openLog(disk, how & 1);
    if (!opened)
        return;
    auto& log = *opened.value();
    readAll(log);
    const auto end = log.logEndOffset();
    auto batch = exampleBatches().front();
    const auto done = log.appendAsLeader(SharedBytes(batch), LeaderEpoch(1000), kNow);
    if (done && done.value().error == protocol::ErrorCode::None)
        require(done.value().firstOffset == end, "a log goes on where it ended");
    (void)log.housekeeping(kNow);
    (void)log.truncateTo(Offset(end.value() / 2));
    readAll(log);
    (void)log.deleteOldSegments(kNow, log.logEndOffset());
    (void)log.close();
    (void)openLog(disk, true);
}

std::vector<Bytes> fileSeeds()
{
    MemoryDisk disk;
    auto log = std::move(openLog(disk, false).value());
    log->assignLeaderEpoch(LeaderEpoch(1), Offset(0));
    for (auto& batch : exampleBatches())
        (void)log->appendAsLeader(SharedBytes(batch), LeaderEpoch(1), kNow, {AppendOrigin::Coordinator});
    (void)log->close();
    std::vector<Bytes> inputs;
    for (const std::uint8_t how : {0, 1, 2, 3}) {
        InputBuilder all;
        all.byte(how);
        for (std::size_t i = 0; i < std::size(kFiles); ++i)
            if (const auto path = std::string(kDirectory) + "/" + kFiles[i]; disk.exists(path))
                all.byte(static_cast<std::uint8_t>(i)).piece(disk.content(path));
        inputs.push_back(all.take());
    }
    InputBuilder segments; // two segments, the second with transactions
    segments.byte(2);
    Bytes first;
    for (const auto& batch : exampleBatches())
        first.insert(first.end(), batch.begin(), batch.end());
    inputs.push_back(segments.byte(0).piece(exampleBatches()[0]).byte(5).piece(first).take());
    return inputs;
}

// ---- a node's directory

constexpr const char* kNodeFiles[] = {
    "recovery-point-offset-checkpoint", "replication-offset-checkpoint", "log-start-offset-checkpoint",
    "cleaner-offset-checkpoint",        ".kafka_cleanshutdown",          "meta.properties",
    "orders-0/partition.metadata",      "orders-0/leader-epoch-checkpoint",
};

void runDirectory(ByteView input)
{
    MemoryDisk disk;
    (void)disk.createDirectories(kDirectory);
    disk.setContent(std::string(kDirectory) + "/00000000000000000000.log", exampleBatches().front());
    Input in(input);
    while (!in.empty()) {
        const auto file = in.byte();
        const auto bytes = in.piece();
        const std::string_view name = kNodeFiles[file % std::size(kNodeFiles)];
        disk.setContent(std::string(name), bytes);
    }
    (void)readMetaProperties(disk);
    auto opened = LogDirectory::open(disk, [](const std::string&) { return smallLogs(); }, kNow);
    if (!opened)
        return;
    auto& directory = *opened.value();
    for (const auto& partition : directory.partitions()) {
        readAll(*directory.find(partition));
        (void)directory.checkpointedHighWatermark(partition);
    }
    (void)directory.writeCheckpoints();
    (void)directory.housekeeping(kNow, [](const TopicPartition&) { return Offset(0); });
    require(directory.closeCleanly(5).has_value(), "a directory can be closed");
}

std::vector<Bytes> directorySeeds()
{
    const std::string_view offsets = "0\n2\norders 0 3\npayments 11 70\n";
    InputBuilder all;
    for (std::uint8_t i = 0; i < 4; ++i)
        all.byte(i).piece(asBytes(offsets));
    all.byte(4).piece(asBytes(R"({"version":1,"brokerEpoch":17})"));
    all.byte(5).piece(asBytes("version=1\ncluster.id=MkU3OEVBNTcwNTJENDM2Qg\nnode.id=1\n"
                              "directory.id=6LgUb3rESNiwNpRp0zVkRQ\n"));
    all.byte(6).piece(asBytes("version: 0\ntopic_id: 6LgUb3rESNiwNpRp0zVkRQ\n"));
    all.byte(7).piece(asBytes("0\n2\n0 0\n1 3\n"));
    InputBuilder unclean;
    return {all.take(), unclean.byte(0).piece(asBytes(offsets)).byte(2).piece(asBytes("0\n1\norders 0 99\n")).take()};
}

} // namespace

Target logAppendTarget()
{
    return {"log-append", runAppend, 4096, appendSeeds, nullptr};
}

Target logFilesTarget()
{
    return {"log-files", runFiles, 6144, fileSeeds, nullptr};
}

Target logDirectoryTarget()
{
    return {"log-directory", runDirectory, 2048, directorySeeds, nullptr};
}

} // namespace brokerscope::fuzz
