#include "engine/storage/log.h"
#include "engine/storage/segment.h"
#include "storage_support.h"

#include <algorithm>
#include <random>

namespace brokerscope::storage {

namespace {

constexpr const char* kFirstLog = "orders-0/00000000000000000000.log";

} // namespace

TEST(LogRecoveryTest, CleanCloseNeedsNoScan)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 500; ++i)
        on.append({.timestamp = kT0 + i, .valueSize = 1000}, LeaderEpoch(i / 200));
    ASSERT_TRUE(on.log->close());
    const std::uint64_t before = on.disk.bytesRead();
    on.open({.cleanShutdown = true});
    EXPECT_TRUE(on.log->recovery().clean);
    EXPECT_EQ(on.log->logEndOffset(), Offset(500));
    EXPECT_EQ(on.log->recoveryPoint(), Offset(500));
    EXPECT_LT(on.disk.bytesRead() - before, 30000u); // of 540 kB
    EXPECT_EQ(on.log->leaderEpochs().entries().size(), 3u);
    EXPECT_EQ(on.append(BatchSpec{}, LeaderEpoch(3), kNow).firstOffset, Offset(500));
    EXPECT_EQ(batchOffsets(*on.log).size(), 501u);
}

TEST(LogRecoveryTest, CrashWithoutPowerLossLosesNothing)
{
    LogOnMemory on;
    on.config.segmentBytes = 500;
    on.open();
    for (int i = 0; i < 20; ++i)
        on.append({.valueSize = 100}, LeaderEpoch(i / 7));
    const auto epochs = on.log->leaderEpochs().entries();
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(20));
    EXPECT_EQ(on.log->leaderEpochs().entries(), epochs);
    EXPECT_EQ(on.log->recovery().bytesCut, 0u);
    EXPECT_EQ(batchOffsets(*on.log).size(), 20u);
}

TEST(LogRecoveryTest, ScansOnlyFromTheRecoveryPoint)
{
    LogOnMemory on;
    on.config.segmentBytes = 5000;
    on.open();
    for (int i = 0; i < 40; ++i)
        on.append({.valueSize = 1000});
    ASSERT_TRUE(on.log->flush());
    on.append({.valueSize = 1000});
    on.open({.recoveryPoint = Offset(40)});
    EXPECT_EQ(on.log->logEndOffset(), Offset(41));
    EXPECT_EQ(on.log->recovery().segmentsScanned, 1u);
    EXPECT_LT(on.log->recovery().bytesScanned, 1200u);
}

TEST(LogRecoveryTest, HeaderThatLiesBelowTheRecoveryPointHidesNoRecords)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 6; ++i)
        on.append({.count = 2});
    ASSERT_TRUE(on.log->flush());
    Bytes rotten = on.disk.content(kFirstLog);
    constexpr std::size_t kLowestByteOfTheLastOffsetDelta = 26;
    rotten[2 * rotten.size() / 6 + kLowestByteOfTheLastOffsetDelta] ^= 2; // offsets 4 to 7 instead of 4 and 5
    on.disk.setContent(kFirstLog, rotten);
    on.open({.recoveryPoint = Offset(12)});
    EXPECT_EQ(on.log->logEndOffset(), Offset(4));
    EXPECT_EQ(batchOffsets(*on.log).size(), 2u);
}

TEST(LogRecoveryTest, TornTailIsCutAtTheLastWholeBatch)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 4; ++i)
        on.append({.count = 2});
    const Bytes whole = on.disk.content(kFirstLog);
    for (std::size_t size = whole.size(); size > 0; --size) {
        LogOnMemory torn;
        torn.disk.setContent(kFirstLog, Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        torn.open();
        const std::size_t batches = size / (whole.size() / 4);
        EXPECT_EQ(torn.log->logEndOffset(), Offset(static_cast<std::int64_t>(2 * batches)));
        EXPECT_EQ(torn.log->recovery().bytesCut, size % (whole.size() / 4));
        EXPECT_EQ(torn.append().firstOffset, Offset(static_cast<std::int64_t>(2 * batches)));
        EXPECT_EQ(batchOffsets(*torn.log).size(), batches + 1);
    }
}

TEST(LogRecoveryTest, DamageInTheMiddleCutsThereAndDropsLaterSegments)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 10; ++i)
        on.append({.valueSize = 100});
    ASSERT_EQ(on.log->segments().size(), 5u);
    const std::string second = segmentPath(kDir, Offset(2), ".log");
    Bytes bytes = on.disk.content(second);
    bytes[bytes.size() - 3] ^= 0x40; // in the second batch of the segment
    on.disk.setContent(second, bytes);
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
    EXPECT_EQ(on.log->recovery().segmentsDropped, 3u);
    EXPECT_FALSE(on.log->recovery().notes.empty());
    EXPECT_EQ(on.append().firstOffset, Offset(3));
    EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0, 1, 2, 3}));
}

TEST(LogRecoveryTest, LostEndOfASegmentDropsTheLaterOnes)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 6; ++i)
        on.append({.valueSize = 100});
    Bytes bytes = on.disk.content(kFirstLog);
    bytes.resize(bytes.size() / 2); // exactly one batch less: no damage to be seen in the file itself
    on.disk.setContent(kFirstLog, bytes);
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(1));
    EXPECT_EQ(on.log->segments().size(), 1u);
}

TEST(LogRecoveryTest, ZeroFilledTailIsCut)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    on.disk.appendTo(kFirstLog, Bytes(5000, 0));
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
    EXPECT_EQ(on.log->recovery().bytesCut, 5000u);
}

TEST(LogRecoveryTest, BytesOfAnOlderEpochBehindNewOnesAreLeftovers)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 2}, LeaderEpoch(7), kNow);
    const SharedBytes leftover = batchOf({.count = 2, .baseOffset = 2, .leaderEpoch = 5});
    on.disk.appendTo(kFirstLog, leftover.view());
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(2));
}

TEST(LogRecoveryTest, MissingShortLongAndFoulIndexesAreRebuilt)
{
    LogOnMemory on;
    on.config.segmentBytes = 2000;
    on.config.indexIntervalBytes = 100;
    on.open();
    for (int i = 0; i < 60; ++i)
        on.append({.timestamp = kT0 + 10 * i, .valueSize = 50});
    ASSERT_TRUE(on.log->close());
    const std::string index = segmentPath(kDir, Offset(0), ".index");
    const std::string times = segmentPath(kDir, Offset(0), ".timeindex");
    const Bytes goodIndex = on.disk.content(index);
    const Bytes goodTimes = on.disk.content(times);
    ASSERT_FALSE(goodIndex.empty());
    const auto check = [&] {
        for (const bool clean : {true, false}) {
            on.open({.recoveryPoint = Offset(60), .cleanShutdown = clean});
            EXPECT_EQ(batchOffsets(*on.log).size(), 60u);
            EXPECT_EQ(on.log->offsetForTimestamp(kT0 + 45).value()->offset, Offset(5));
            EXPECT_EQ(on.log->offsetOfMaxTimestamp().value()->offset, Offset(59));
        }
    };
    ASSERT_TRUE(on.disk.remove(index));
    check();
    ASSERT_TRUE(on.disk.remove(times));
    check();
    on.disk.setContent(index, Bytes(goodIndex.begin(), goodIndex.end() - 3));
    check();
    Bytes longer = goodIndex;
    longer.resize(goodIndex.size() + 800);
    on.disk.setContent(index, longer);
    check();
    on.disk.setContent(times, Bytes(goodTimes.size(), 0xff));
    check();
    on.disk.setContent(index, Bytes(10 << 20, 0)); // as Kafka leaves it when it dies
    on.disk.setContent(times, Bytes(10485756, 0));
    check();
}

TEST(LogRecoveryTest, ALogWithoutARecordIsClosedWithoutWaitingForTheDevice)
{
    const Uuid topic{1, 2};
    LogOnMemory on;
    on.open({.topicId = topic});
    const auto before = on.disk.syncs();
    ASSERT_TRUE(on.log->close());
    EXPECT_EQ(on.disk.syncs(), before);
    // Its first records bring its topic's id to the device with them, though it had been closed in good order.
    on.open({.topicId = topic, .cleanShutdown = true});
    on.append();
    ASSERT_TRUE(on.log->flush());
    on.log.reset();
    on.disk.losePower(0);
    on.open();
    EXPECT_EQ(on.log->topicId(), topic);
    EXPECT_EQ(on.log->logEndOffset(), Offset(1));
}

TEST(LogRecoveryTest, EmptySegmentsAndOrphanedFilesAreNoObstacle)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    on.disk.setContent(segmentPath(kDir, Offset(3), ".log"), {});
    on.disk.setContent(segmentPath(kDir, Offset(9), ".index"), Bytes(8, 1));
    on.disk.setContent(segmentPath(kDir, Offset(0), ".log.deleted"), Bytes(8, 1));
    on.disk.setContent("orders-0/strange", Bytes(8, 1));
    on.open();
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
    EXPECT_EQ(on.log->segments().size(), 2u);
    EXPECT_EQ(on.append().firstOffset, Offset(3));
    EXPECT_FALSE(on.disk.exists(segmentPath(kDir, Offset(9), ".index")));
    EXPECT_FALSE(on.disk.exists(segmentPath(kDir, Offset(0), ".log.deleted")));
    EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0, 3}));
}

TEST(LogRecoveryTest, ForeignOrLostTopicId)
{
    const Uuid id = Uuid::fromRandom(1, 2);
    LogOnMemory on;
    on.open({.topicId = id});
    on.append();
    EXPECT_EQ(on.log->topicId(), id);
    on.open();
    EXPECT_EQ(on.log->topicId(), id);
    on.log.reset();
    const auto other = Log::open(on.disk, kDir, on.config, {.topicId = Uuid::fromRandom(3, 4)});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::Corrupt);
    on.disk.setContent("orders-0/partition.metadata", {});
    on.open({.topicId = id});
    EXPECT_EQ(on.log->topicId(), id);
    EXPECT_FALSE(on.log->recovery().notes.empty());
}

TEST(LogRecoveryTest, LostEpochCheckpointIsRebuiltFromTheBatches)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 10; ++i)
        on.append(BatchSpec{}, LeaderEpoch(i / 4), kNow);
    const auto epochs = on.log->leaderEpochs().entries();
    ASSERT_TRUE(on.log->close());
    for (const bool clean : {true, false}) {
        on.disk.setContent("orders-0/leader-epoch-checkpoint", Bytes{'0', '\n', '9'});
        on.open({.recoveryPoint = Offset(10), .cleanShutdown = clean});
        EXPECT_EQ(on.log->leaderEpochs().entries(), epochs);
        ASSERT_TRUE(on.log->close());
        ASSERT_TRUE(on.disk.remove("orders-0/leader-epoch-checkpoint"));
        on.open({.recoveryPoint = Offset(10), .cleanShutdown = clean});
        EXPECT_EQ(on.log->leaderEpochs().entries(), epochs);
        ASSERT_TRUE(on.log->close());
    }
}

TEST(LogRecoveryTest, LogThatEndsBelowItsStartBeginsAnewThere)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    on.open({.logStartOffset = Offset(50)});
    EXPECT_EQ(on.log->logStartOffset(), Offset(50));
    EXPECT_EQ(on.log->logEndOffset(), Offset(50));
    EXPECT_EQ(on.append().firstOffset, Offset(50));
}

// What a node may say after a power loss: every record below the recovery point it had told is there, the log is a
// prefix of what it once was (a truncation may be undone), never a mixture, and appending goes on.
TEST(LogRecoveryTest, PowerLossAnywhereLeavesAPrefixThatHoldsWhatWasDurable)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        LogOnMemory on;
        on.config.segmentBytes = 1200;
        on.config.indexIntervalBytes = 150;
        Offset toldDurable{0};
        Offset pointOnDisk{0};
        std::vector<std::uint32_t> crcs; // of the batch at each offset; one record a batch
        std::vector<std::vector<std::uint32_t>> earlier; // the same before each truncation
        const auto options = [&](bool clean) {
            Log::OpenOptions open;
            open.recoveryPoint = pointOnDisk;
            open.cleanShutdown = clean;
            open.onRecoveryPointLowered = [&](Offset to) {
                pointOnDisk = std::min(pointOnDisk, to);
                return Result<void>(success());
            };
            return open;
        };
        on.open(options(false));
        std::int32_t epoch = 0;
        for (int round = 0; round < 6; ++round) {
            for (int i = 0, n = 5 + static_cast<int>(random() % 40); i < n; ++i) {
                const SharedBytes batch = batchOf({.timestamp = kT0 + static_cast<std::int64_t>(random() % 5000),
                                                   .valueSize = random() % 200,
                                                   .producerId = 7,
                                                   .producerEpoch = static_cast<std::int16_t>(epoch),
                                                   .sequence = -1});
                const auto crc = protocol::BatchView::parse(batch.view()).value().crc();
                const auto info = on.append(batch, LeaderEpoch(epoch), kNow, {.origin = AppendOrigin::Coordinator});
                crcs.resize(static_cast<std::size_t>(info.firstOffset.value()));
                crcs.push_back(crc);
                switch (random() % 24) {
                case 0:
                    ASSERT_TRUE(on.log->flush());
                    break;
                case 1:
                    on.disk.finishSyncs();
                    break;
                case 2: {
                    const auto back = static_cast<std::int64_t>(random() % 8);
                    const Offset to = std::max(Offset(0), on.log->logEndOffset() - back);
                    earlier.push_back(crcs);
                    ASSERT_TRUE(on.log->truncateTo(to));
                    crcs.resize(static_cast<std::size_t>(to.value()));
                    toldDurable = std::min(toldDurable, to);
                    ++epoch; // only a new leader makes a follower truncate
                    break;
                }
                case 3:
                    pointOnDisk = on.log->recoveryPoint();
                    break;
                default:
                    break;
                }
                toldDurable = std::max(toldDurable, on.log->recoveryPoint());
            }
            on.log.reset();
            on.disk.losePower(random());
            on.open(options(false));
            const Offset end = on.log->logEndOffset();
            ASSERT_GE(end, toldDurable);
            std::vector<std::uint32_t> found;
            std::int64_t at = 0;
            for (const auto offset : batchOffsets(*on.log, 1 + random() % 2000)) {
                ASSERT_EQ(offset, at);
                const auto read = on.log->read(Offset(at), 1, end, MinOneMessage::Yes).value();
                found.push_back(protocol::BatchView::parse(read.records.view()).value().crc());
                ++at;
            }
            ASSERT_EQ(Offset(at), end);
            earlier.push_back(crcs);
            ASSERT_TRUE(std::any_of(earlier.begin(), earlier.end(), [&](const auto& state) {
                return found.size() <= state.size() && std::equal(found.begin(), found.end(), state.begin());
            }));
            crcs = found;
            earlier.clear();
            pointOnDisk = on.log->recoveryPoint();
            toldDurable = pointOnDisk;
            ++epoch;
            if (random() % 3 == 0) {
                ASSERT_TRUE(on.log->close());
                on.open(options(true));
                ASSERT_EQ(on.log->logEndOffset(), end);
            }
        }
    }
}

TEST(LogRecoveryTest, EveryFailingDiskOperationIsAnErrorAndTheNextStartRecovers)
{
    for (std::uint64_t n = 0; n < 120; ++n) {
        SCOPED_TRACE(n);
        LogOnMemory on;
        on.config.segmentBytes = 700;
        on.open();
        on.disk.failAfter(n);
        std::int64_t acknowledged = 0;
        for (int i = 0; i < 30; ++i) {
            const auto info = on.log->appendAsLeader(batchOf({.valueSize = 60}), LeaderEpoch(i / 10), kNow);
            if (!info)
                break;
            EXPECT_EQ(info.value().firstOffset, Offset(acknowledged));
            ++acknowledged;
            if (i % 11 == 10 && !on.log->flush())
                break;
        }
        (void)on.log->truncateTo(Offset(acknowledged));
        (void)on.log->close();
        on.disk.heal();
        on.open();
        EXPECT_EQ(on.log->logEndOffset(), Offset(acknowledged));
        EXPECT_EQ(on.append(BatchSpec{}, LeaderEpoch(9), kNow).firstOffset, Offset(acknowledged));
    }
}

} // namespace brokerscope::storage
