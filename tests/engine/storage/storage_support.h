// Helpers of the storage tests: batches to append, logs on a memory disk, what a log holds.
#pragma once

#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"
#include "engine/storage/log.h"
#include "testing/memory_disk.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace brokerscope::storage {

inline constexpr std::int64_t kT0 = 1700000000000; // epoch ms
inline const WallTime kNow = fromEpochMs(kT0);

struct BatchSpec
{
    int count = 1;
    std::int64_t timestamp = kT0;
    std::size_t valueSize = 10;
    std::int64_t producerId = -1;
    std::int16_t producerEpoch = -1;
    std::int32_t sequence = -1;
    bool transactional = false;
    protocol::Compression compression = protocol::Compression::None;
    std::int64_t baseOffset = 0;
    std::int32_t leaderEpoch = -1;
};

inline SharedBytes batchOf(const BatchSpec& spec)
{
    protocol::RecordBatchBuilder builder({.baseOffset = Offset(spec.baseOffset),
                                          .leaderEpoch = LeaderEpoch(spec.leaderEpoch),
                                          .compression = spec.compression,
                                          .producerId = ProducerId(spec.producerId),
                                          .producerEpoch = spec.producerEpoch,
                                          .baseSequence = spec.sequence,
                                          .transactional = spec.transactional});
    const std::string value(spec.valueSize, 'v');
    for (int i = 0; i < spec.count; ++i)
        builder.add(spec.timestamp + i, asBytes("k" + std::to_string(i)), asBytes(value));
    return SharedBytes(builder.build());
}

inline SharedBytes markerOf(std::int64_t producerId, std::int16_t epoch, protocol::ControlRecordType type,
                            std::int64_t timestamp = kT0)
{
    protocol::RecordBatchBuilder builder({.producerId = ProducerId(producerId),
                                          .producerEpoch = epoch,
                                          .transactional = true,
                                          .control = true});
    const Bytes value{0, 0, 0, 0, 0, 7}; // version 0, coordinator epoch 7
    builder.addControl(timestamp, type, value);
    return SharedBytes(builder.build());
}

inline SharedBytes copyOf(const SharedBytes& bytes)
{
    return SharedBytes(Bytes(bytes.view().begin(), bytes.view().end()));
}

inline constexpr const char* kDir = "orders-0";

struct LogOnMemory
{
    testing::MemoryDisk disk;
    LogConfig config;
    std::unique_ptr<Log> log;

    Log& open(Log::OpenOptions options = {})
    {
        log.reset();
        disk.kill();
        options.now = kNow;
        auto opened = Log::open(disk, kDir, config, options);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message());
        log = std::move(opened).value();
        return *log;
    }
    Log& reopenCleanly()
    {
        EXPECT_TRUE(log->close());
        return open({.cleanShutdown = true});
    }
    AppendInfo append(const BatchSpec& spec = {}, LeaderEpoch epoch = LeaderEpoch(0), WallTime now = kNow)
    {
        return append(batchOf(spec), epoch, now);
    }
    AppendInfo append(SharedBytes bytes, LeaderEpoch epoch = LeaderEpoch(0), WallTime now = kNow, AppendOptions options = {})
    {
        auto info = log->appendAsLeader(std::move(bytes), epoch, now, options);
        EXPECT_TRUE(info) << (info ? "" : info.error().message());
        return info ? info.value() : AppendInfo{};
    }
    [[nodiscard]] std::string file(const std::string& name) const { return std::string(kDir) + "/" + name; }
};

// Base offsets of all batches that a reader gets, reading with small fetches.
inline std::vector<std::int64_t> batchOffsets(const Log& log, std::size_t maxBytes = 1)
{
    std::vector<std::int64_t> out;
    for (Offset at = log.logStartOffset(); at < log.logEndOffset();) {
        const auto read = log.read(at, maxBytes, log.logEndOffset(), MinOneMessage::Yes);
        EXPECT_TRUE(read) << (read ? "" : read.error().message());
        if (!read || read.value().records.empty())
            break;
        protocol::BatchIterator batches(read.value().records.view());
        while (const auto batch = batches.next()) {
            EXPECT_TRUE(batch->crcMatches());
            out.push_back(batch->baseOffset().value());
        }
        EXPECT_EQ(batches.end(), protocol::BatchIterator::End::AtEnd);
        EXPECT_GT(read.value().nextOffset, at);
        at = read.value().nextOffset;
    }
    return out;
}

inline Bytes fileContent(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

inline std::filesystem::path goldenRoot()
{
    return std::filesystem::path(BROKERSCOPE_GOLDEN_DIR);
}

} // namespace brokerscope::storage
