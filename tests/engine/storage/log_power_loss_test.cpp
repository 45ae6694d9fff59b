// The log on the simulation's disk, where each write since the last sync survives a power loss, is lost or is torn on its
// own, and names come and go in their order.
#include "engine/runtime/sim/sim_disk.h"
#include "storage_support.h"

#include <algorithm>
#include <deque>
#include <random>

namespace brokerscope::storage {

namespace {

class Host final : public runtime::SimDiskHost
{
public:
    void after(Duration, std::function<void()> action) override { m_due.push_back(std::move(action)); }
    void trace(std::uint64_t, std::uint64_t) override {}
    void crash() override {}
    void runAll()
    {
        while (!m_due.empty()) {
            const auto action = std::move(m_due.front());
            m_due.pop_front();
            action();
        }
    }
    void drop() { m_due.clear(); }

private:
    std::deque<std::function<void()>> m_due;
};

using Crcs = std::vector<std::uint32_t>; // of the batch at each offset; one record a batch

Crcs contentOf(const Log& log)
{
    Crcs out;
    for (Offset at = log.logStartOffset(); at < log.logEndOffset();) {
        const auto read = log.read(at, 1000, log.logEndOffset(), MinOneMessage::Yes).value();
        protocol::BatchIterator batches(read.records.view());
        while (const auto batch = batches.next()) {
            EXPECT_EQ(batch->baseOffset(), at);
            EXPECT_TRUE(batch->crcMatches());
            out.push_back(batch->crc());
            at = batch->nextOffset();
        }
        if (read.records.empty())
            break;
    }
    EXPECT_EQ(static_cast<std::int64_t>(out.size()), log.logEndOffset().value());
    return out;
}

} // namespace

TEST(LogPowerLossTest, SimulatedDiskLeavesAPrefixThatHoldsWhatWasDurable)
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        Host host;
        runtime::SimDisk disk(seed, {.strictDirectories = seed % 2 == 0});
        disk.mount(&host);
        LogConfig config;
        config.segmentBytes = 1500;
        config.indexIntervalBytes = 150;
        Offset told{0};
        Offset pointOnDisk{0};
        Crcs now;
        std::vector<Crcs> earlier; // before each truncation
        std::unique_ptr<Log> log;
        const auto open = [&] {
            Log::OpenOptions options;
            options.recoveryPoint = pointOnDisk;
            options.now = kNow;
            options.onRecoveryPointLowered = [&](Offset to) {
                pointOnDisk = std::min(pointOnDisk, to);
                return Result<void>(success());
            };
            auto opened = Log::open(disk, kDir, config, options);
            ASSERT_TRUE(opened) << opened.error().message();
            log = std::move(opened).value();
        };
        open();
        std::int32_t epoch = 0;
        for (int round = 0; round < 5; ++round, ++epoch) {
            for (int i = 0, n = static_cast<int>(random() % 50); i < n; ++i) {
                const SharedBytes batch = batchOf({.timestamp = kT0 + static_cast<std::int64_t>(random() % 5000),
                                                   .valueSize = random() % 900});
                now.push_back(protocol::BatchView::parse(batch.view()).value().crc());
                const auto info = log->appendAsLeader(batch, LeaderEpoch(epoch), kNow);
                ASSERT_TRUE(info) << info.error().message();
                ASSERT_EQ(info.value().error, protocol::ErrorCode::None);
                switch (random() % 20) {
                case 0:
                    ASSERT_TRUE(log->flush());
                    break;
                case 1:
                    log->flush([&](Result<Offset> durable) { told = std::max(told, durable.value()); });
                    break;
                case 2:
                case 3:
                    host.runAll();
                    break;
                case 4: {
                    const Offset to = std::max(Offset(0), log->logEndOffset() - static_cast<std::int64_t>(random() % 6));
                    earlier.push_back(now);
                    told = std::min(told, to);
                    ASSERT_TRUE(log->truncateTo(to));
                    now.resize(static_cast<std::size_t>(to.value()));
                    ++epoch;
                    break;
                }
                case 5:
                    pointOnDisk = log->recoveryPoint();
                    break;
                default:
                    break;
                }
                told = std::max(told, log->recoveryPoint());
            }
            earlier.push_back(now);
            log.reset();
            host.drop();
            disk.unmount();
            if (random() % 4 != 0)
                disk.losePower();
            disk.mount(&host);
            open();
            ASSERT_GE(log->logEndOffset(), told);
            now = contentOf(*log);
            ASSERT_TRUE(std::any_of(earlier.begin(), earlier.end(), [&](const Crcs& state) {
                return now.size() <= state.size() && std::equal(now.begin(), now.end(), state.begin());
            }));
            earlier.clear();
            told = pointOnDisk = log->recoveryPoint();
        }
    }
}

// A kill takes nothing, so all can be read afterwards; but what had not been synced is still not on the device.
TEST(LogPowerLossTest, WhatAKillLeftIsSyncedWithTheFirstFlushAfterIt)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        SCOPED_TRACE(seed);
        const Uuid id = Uuid::fromRandom(seed, 1);
        Host host;
        runtime::SimDisk disk(seed, {.strictDirectories = true});
        disk.mount(&host);
        const auto open = [&](const Uuid& topicId) {
            Log::OpenOptions options;
            options.topicId = topicId;
            options.now = kNow;
            return std::move(Log::open(disk, kDir, LogConfig{}, options)).value();
        };
        auto log = open(id);
        log.reset();
        disk.unmount();
        disk.mount(&host);
        log = open({});
        ASSERT_TRUE(log->appendAsLeader(batchOf({}), LeaderEpoch(0), kNow));
        ASSERT_TRUE(log->flush());
        log.reset();
        disk.unmount();
        disk.losePower();
        disk.mount(&host);
        log = open({});
        EXPECT_EQ(log->topicId(), id);
        EXPECT_EQ(log->logEndOffset(), Offset(1));
    }
}

} // namespace brokerscope::storage
