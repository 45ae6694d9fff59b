#include "fuzz/targets.h"

#include "fuzz/batches.h"
#include "testing/memory_disk.h"

#include "engine/raft/quorum_state_file.h"
#include "engine/storage/checkpoint_file.h"
#include "engine/storage/meta_properties.h"
#include "engine/storage/producer_state.h"
#include "engine/storage/segment_index.h"

#include <string>

namespace brokerscope::fuzz {
namespace {

using brokerscope::testing::MemoryDisk;
using namespace storage;

// ---- indexes: size of the segment, both files

void runIndexes(ByteView input)
{
    Input in(input);
    const Offset base(in.number());
    const std::uint64_t logSize = std::uint64_t{in.number()} * 16;
    const auto offsets = in.piece();
    const auto times = in.rest();
    auto index = SegmentIndex::fromFiles(base, offsets, times, logSize);
    if (!index)
        return;
    for (const std::int64_t step : {0, 1, 100, 1 << 20})
        require(index.value().positionBefore(base + step) <= logSize, "an index points into its segment");
    require(index.value().offsetBeforeTime(1000) >= base, "an index speaks of its segment's offsets");
    (void)index.value().maxTimestamp();
    (void)index.value().isFull(1024);
    auto same = SegmentIndex::fromFiles(base, index.value().offsetFile(), index.value().timeFile(), logSize);
    require(same.has_value(), "an index that was read can be written and read again");
    require(same.value().offsets() == index.value().offsets() && same.value().times() == index.value().times(),
            "an index survives being written");
    index.value().resumeAt(logSize);
    index.value().finish();
}

std::vector<Bytes> indexSeeds()
{
    SegmentIndex index(Offset(0));
    std::uint64_t position = 0;
    for (const auto& bytes : exampleBatches()) {
        const auto batch = protocol::BatchView::parse(bytes);
        index.add(batch.value(), position, 64);
        position += bytes.size();
    }
    index.finish();
    return {InputBuilder()
                .number(0)
                .number(static_cast<std::uint16_t>(position / 16 + 1))
                .piece(index.offsetFile())
                .rest(index.timeFile())
                .take()};
}

// ---- small files: which one, then its bytes

constexpr auto kPath = "file";

void runSmallFile(ByteView input)
{
    Input in(input);
    const auto which = in.byte() % 8;
    const auto bytes = in.rest();
    MemoryDisk disk;
    disk.setContent(kPath, bytes);
    switch (which) {
    case 0:
        if (const auto read = readOffsetCheckpoint(disk, kPath)) {
            require(writeOffsetCheckpoint(disk, kPath, read.value()).has_value(), "a checkpoint can be written");
            const auto again = readOffsetCheckpoint(disk, kPath);
            require(again.has_value() && again.value() == read.value(), "an offset checkpoint survives being written");
        }
        break;
    case 1:
        if (const auto read = readEpochCheckpoint(disk, kPath)) {
            const LeaderEpochCache cache(read.value());
            const auto text = formatEpochCheckpoint(cache.entries());
            disk.setContent(kPath, Bytes(text.begin(), text.end()));
            const auto again = readEpochCheckpoint(disk, kPath);
            require(again.has_value() && again.value() == cache.entries(), "leader epochs survive being written");
            (void)cache.endOffsetFor(LeaderEpoch(1), Offset(100));
        }
        break;
    case 2:
        if (const auto id = parsePartitionMetadata(asText(bytes))) {
            const auto again = parsePartitionMetadata(formatPartitionMetadata(id.value()));
            require(again.has_value() && again.value() == id.value(), "a topic id survives being written");
        }
        break;
    case 3:
        disk.setContent("meta.properties", bytes);
        if (const auto read = readMetaProperties(disk)) {
            require(writeMetaProperties(disk, read.value()).has_value(), "meta.properties can be written");
            const auto again = readMetaProperties(disk);
            require(again.has_value() && again.value() == read.value(), "meta.properties survives being written");
        }
        break;
    case 4:
        disk.setContent(std::string(kCleanShutdownMarker), bytes);
        require(takeCleanShutdown(disk).has_value(), "whatever it holds, a marker is a marker");
        require(!disk.exists(kCleanShutdownMarker), "a marker is taken once");
        break;
    case 5:
        if (const auto read = raft::parseQuorumState(asText(bytes))) {
            const auto printed = raft::printQuorumState(read.value());
            const auto again = raft::parseQuorumState(printed);
            require(again.has_value() && raft::printQuorumState(again.value()) == printed,
                    "quorum-state survives being written");
        }
        break;
    case 6:
        if (const auto read = ProducerStates::fromSnapshot(bytes, WallTime{})) {
            const auto again = ProducerStates::fromSnapshot(read.value().toSnapshot(), WallTime{});
            require(again.has_value() && again.value().producers().size() == read.value().producers().size(),
                    "producers survive being written");
            for (const auto& batch : exampleBatches())
                (void)read.value().check(protocol::BatchView::parse(batch).value());
            (void)read.value().firstUnstableOffset();
        }
        break;
    default:
        (void)TopicPartition::parseDirectoryName(asText(bytes));
        break;
    }
}

std::vector<Bytes> smallFileSeeds()
{
    ProducerStates producers;
    for (const auto& bytes : exampleBatches()) {
        const auto batch = protocol::BatchView::parse(bytes);
        if (const auto marker = ProducerStates::markerIn(batch.value()))
            producers.apply(batch.value(), marker.value(), WallTime{});
    }
    raft::PersistedElection election;
    return {
        InputBuilder().byte(0).rest("0\n2\norders 0 3\na-b.c_d 11 9223372036854775807\n").take(),
        InputBuilder().byte(0).rest("0\n0\n").take(),
        InputBuilder().byte(1).rest("0\n3\n0 0\n1 3\n7 90\n").take(),
        InputBuilder().byte(2).rest("version: 0\ntopic_id: 6LgUb3rESNiwNpRp0zVkRQ\n").take(),
        InputBuilder()
            .byte(3)
            .rest("#Sat Jun 08 00:00:00 UTC 2024\ncluster.id=MkU3OEVBNTcwNTJENDM2Qg\nversion=1\nnode.id=1\n"
                  "directory.id=6LgUb3rESNiwNpRp0zVkRQ\n")
            .take(),
        InputBuilder().byte(4).rest(R"({"version":1,"brokerEpoch":17})").take(),
        InputBuilder().byte(5).rest(raft::printQuorumState(election)).take(),
        InputBuilder()
            .byte(5)
            .rest(R"({"leaderId":1,"leaderEpoch":3,"votedId":2,"votedDirectoryId":"6LgUb3rESNiwNpRp0zVkRQ","data_version":1})")
            .take(),
        InputBuilder().byte(6).rest(producers.toSnapshot()).take(),
        InputBuilder().byte(7).rest("orders-3").take(),
        InputBuilder().byte(7).rest("orders-3.6LgUb3rESNiwNpRp0zVkRQ-delete").take(),
    };
}

} // namespace

Target indexFilesTarget()
{
    return {"index-files", runIndexes, 2048, indexSeeds, nullptr};
}

Target smallFilesTarget()
{
    return {"small-files", runSmallFile, 2048, smallFileSeeds, nullptr};
}

} // namespace brokerscope::fuzz
