#include "engine/storage/log.h"
#include "storage_support.h"

namespace brokerscope::storage {

using protocol::ErrorCode;

TEST(LogTest, LeaderAssignsOffsetsAndEpochWithoutTouchingTheChecksum)
{
    LogOnMemory on;
    on.open();
    const SharedBytes first = batchOf({.count = 3});
    const std::uint32_t crc = protocol::BatchView::parse(first.view()).value().crc();
    EXPECT_EQ(on.append(first, LeaderEpoch(5)).firstOffset, Offset(0));
    const auto info = on.append({.count = 2}, LeaderEpoch(6));
    EXPECT_EQ(info.firstOffset, Offset(3));
    EXPECT_EQ(info.lastOffset, Offset(4));
    EXPECT_EQ(info.recordCount, 2);
    EXPECT_EQ(on.log->logEndOffset(), Offset(5));

    const auto read = on.log->read(Offset(0), 1 << 20, Offset(5), MinOneMessage::No).value();
    protocol::BatchIterator batches(read.records.view());
    const auto one = batches.next();
    EXPECT_EQ(one->leaderEpoch(), LeaderEpoch(5));
    EXPECT_EQ(one->crc(), crc);
    EXPECT_TRUE(one->crcMatches());
    const auto two = batches.next();
    EXPECT_EQ(two->baseOffset(), Offset(3));
    EXPECT_EQ(two->leaderEpoch(), LeaderEpoch(6));
    EXPECT_EQ(read.nextOffset, Offset(5));
}

TEST(LogTest, ReadsFromAnyOffsetAcrossSegmentsAndIndexEntries)
{
    LogOnMemory on;
    on.config.segmentBytes = 3000;
    on.config.indexIntervalBytes = 200;
    on.open();
    for (int i = 0; i < 60; ++i)
        on.append({.count = 1 + i % 3, .timestamp = kT0 + i, .valueSize = 50});
    ASSERT_GT(on.log->segments().size(), 3u);
    std::vector<std::int64_t> bases;
    for (std::int64_t i = 0, base = 0; i < 60; base += 1 + i % 3, ++i)
        bases.push_back(base);
    EXPECT_EQ(batchOffsets(*on.log), bases);
    EXPECT_EQ(batchOffsets(*on.log, 500), bases);
    EXPECT_EQ(batchOffsets(*on.log, 1 << 20), bases);
    for (std::int64_t at = 0; at < on.log->logEndOffset().value(); ++at) {
        const auto read = on.log->read(Offset(at), 100, on.log->logEndOffset(), MinOneMessage::Yes).value();
        const auto batch = protocol::BatchView::parse(read.records.view()).value();
        EXPECT_LE(batch.baseOffset(), Offset(at));
        EXPECT_GE(batch.lastOffset(), Offset(at));
    }
}

TEST(LogTest, ReadStopsAtTheReadersLimitAndAtTheByteLimit)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 10; ++i)
        on.append({.valueSize = 100});
    const std::size_t one = on.log->sizeBytes() / 10;
    EXPECT_EQ(on.log->read(Offset(0), 1 << 20, Offset(4), MinOneMessage::No).value().records.size(), 4 * one);
    EXPECT_EQ(on.log->read(Offset(0), 3 * one + 5, Offset(10), MinOneMessage::No).value().records.size(), 3 * one);
    EXPECT_TRUE(on.log->read(Offset(2), one - 1, Offset(10), MinOneMessage::No).value().records.empty());
    EXPECT_EQ(on.log->read(Offset(2), 1, Offset(10), MinOneMessage::Yes).value().records.size(), one);
    EXPECT_TRUE(on.log->read(Offset(4), 1 << 20, Offset(4), MinOneMessage::Yes).value().records.empty());
    EXPECT_TRUE(on.log->read(Offset(10), 1 << 20, Offset(10), MinOneMessage::Yes).value().records.empty());
}

TEST(LogTest, ReadOutsideTheLogIsOutOfRange)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 4});
    EXPECT_EQ(on.log->read(Offset(5), 100, Offset(9), MinOneMessage::Yes).value().error, ErrorCode::OffsetOutOfRange);
    EXPECT_EQ(on.log->read(Offset(4), 100, Offset(9), MinOneMessage::Yes).value().error, ErrorCode::None);
    on.log->advanceLogStartOffset(Offset(2));
    EXPECT_EQ(on.log->read(Offset(1), 100, Offset(9), MinOneMessage::Yes).value().error, ErrorCode::OffsetOutOfRange);
    EXPECT_EQ(on.log->read(Offset(2), 100, Offset(9), MinOneMessage::Yes).value().error, ErrorCode::None);
}

TEST(LogTest, FollowerKeepsOffsetsAndEpochsAndIgnoresAnIncompleteBatch)
{
    LogOnMemory leader;
    leader.open();
    leader.append({.count = 3}, LeaderEpoch(1));
    leader.append({.count = 2}, LeaderEpoch(4));
    const SharedBytes all = leader.log->read(Offset(0), 1 << 20, Offset(5), MinOneMessage::No).value().records;

    LogOnMemory follower;
    follower.open();
    const auto info = follower.log->appendAsFollower(copyOf(all.slice(0, all.size() - 3)), kNow).value();
    EXPECT_EQ(info.error, ErrorCode::None);
    EXPECT_EQ(follower.log->logEndOffset(), Offset(3));
    const SharedBytes rest = leader.log->read(Offset(3), 1 << 20, Offset(5), MinOneMessage::No).value().records;
    EXPECT_EQ(follower.log->appendAsFollower(copyOf(rest), kNow).value().error, ErrorCode::None);
    EXPECT_EQ(follower.log->leaderEpochs().entries(), leader.log->leaderEpochs().entries());
    EXPECT_EQ(follower.disk.content("orders-0/00000000000000000000.log"),
              leader.disk.content("orders-0/00000000000000000000.log"));
}

TEST(LogTest, FollowerRefusesDamageAndOffsetsThatGoBack)
{
    LogOnMemory on;
    on.open();
    ASSERT_EQ(on.log->appendAsFollower(batchOf({.count = 2, .baseOffset = 0, .leaderEpoch = 1}), kNow).value().error,
              ErrorCode::None);
    EXPECT_EQ(on.log->appendAsFollower(batchOf({.baseOffset = 1, .leaderEpoch = 1}), kNow).value().error,
              ErrorCode::OffsetOutOfRange);
    const SharedBytes damaged = batchOf({.baseOffset = 2, .leaderEpoch = 1});
    damaged.mutableView().back() ^= 1;
    EXPECT_EQ(on.log->appendAsFollower(damaged, kNow).value().error, ErrorCode::CorruptMessage);
    EXPECT_EQ(on.log->logEndOffset(), Offset(2));
}

TEST(LogTest, FollowerRefusesALeaderEpochThatFalls)
{
    LogOnMemory on;
    on.open();
    ASSERT_EQ(on.log->appendAsFollower(batchOf({.baseOffset = 0, .leaderEpoch = 5}), kNow).value().error, ErrorCode::None);
    EXPECT_EQ(on.log->appendAsFollower(batchOf({.baseOffset = 1, .leaderEpoch = 4}), kNow).value().error,
              ErrorCode::CorruptMessage);
    EXPECT_EQ(on.log->logEndOffset(), Offset(1));
    EXPECT_EQ(on.log->appendAsFollower(batchOf({.baseOffset = 1, .leaderEpoch = 5}), kNow).value().error, ErrorCode::None);
}

TEST(LogTest, FollowerThatStartsInsideABatchTakesTheWholeBatch)
{
    LogOnMemory on;
    on.open({.logStartOffset = Offset(12)});
    ASSERT_EQ(on.log->appendAsFollower(batchOf({.count = 5, .baseOffset = 10, .leaderEpoch = 3}), kNow).value().error,
              ErrorCode::None);
    EXPECT_EQ(on.log->logStartOffset(), Offset(12));
    EXPECT_EQ(on.log->logEndOffset(), Offset(15));
    EXPECT_EQ(on.log->read(Offset(12), 100, Offset(15), MinOneMessage::Yes).value().firstBatchOffset, Offset(10));
}

TEST(LogTest, RollsBySizeTimeAndFullIndex)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 6; ++i)
        on.append({.valueSize = 100});
    EXPECT_EQ(on.log->segments().size(), 3u);

    LogOnMemory byTime;
    byTime.config.segmentMs = std::chrono::milliseconds(1000);
    byTime.open();
    byTime.append({.timestamp = kT0});
    byTime.append({.timestamp = kT0 + 1000});
    EXPECT_EQ(byTime.log->segments().size(), 1u);
    byTime.append({.timestamp = kT0 + 1001});
    EXPECT_EQ(byTime.log->segments().size(), 2u);

    LogOnMemory byIndex;
    byIndex.config.indexIntervalBytes = 1;
    byIndex.config.segmentIndexBytes = 48; // four time entries, of which one is kept for the last
    byIndex.open();
    for (int i = 0; i < 9; ++i)
        byIndex.append({.timestamp = kT0 + i});
    EXPECT_GT(byIndex.log->segments().size(), 1u);
}

TEST(LogTest, FullDiskFailsTheAppendAndKeepsReading)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    on.disk.setFull(true);
    EXPECT_FALSE(on.log->appendAsLeader(batchOf({}), LeaderEpoch(0), kNow));
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
    EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0}));
    on.disk.heal();
    EXPECT_EQ(on.append().firstOffset, Offset(3));
    EXPECT_FALSE(on.log->offline());
}

TEST(LogTest, FailedSyncIsFinal)
{
    LogOnMemory on;
    on.open();
    on.append();
    on.disk.failSyncs(true);
    EXPECT_FALSE(on.log->flush());
    on.disk.heal();
    EXPECT_TRUE(on.log->offline());
    EXPECT_FALSE(on.log->appendAsLeader(batchOf({}), LeaderEpoch(0), kNow));
    EXPECT_FALSE(on.log->flush());
    EXPECT_EQ(batchOffsets(*on.log), (std::vector<std::int64_t>{0}));
}

TEST(LogTest, WithoutRoomForASideFileTheRecoveryPointWaitsAndTheLogStaysOnline)
{
    LogOnMemory on;
    on.config.segmentBytes = 200;
    on.open();
    on.append({.count = 3}); // begins an epoch that leader-epoch-checkpoint does not know yet
    on.append({.count = 3});
    ASSERT_GT(on.log->segments().size(), 1u);
    on.disk.setFull(true);
    on.disk.finishSyncs(); // of the closed segment; the checkpoint has no room
    EXPECT_FALSE(on.log->offline());
    EXPECT_EQ(on.log->recoveryPoint(), Offset(0));
    EXPECT_FALSE(on.log->flush());
    on.log->flush([](const Result<Offset>& flushed) { EXPECT_FALSE(flushed); });
    on.disk.finishSyncs();
    EXPECT_FALSE(on.log->close());
    EXPECT_TRUE(on.log->housekeeping(kNow));
    on.disk.finishSyncs();
    EXPECT_FALSE(on.log->offline());
    EXPECT_EQ(on.log->recoveryPoint(), Offset(0));

    on.disk.heal();
    EXPECT_TRUE(on.log->housekeeping(kNow));
    on.disk.finishSyncs();
    EXPECT_EQ(on.log->recoveryPoint(), Offset(3));
    EXPECT_TRUE(on.disk.exists(on.file("leader-epoch-checkpoint")));
    EXPECT_EQ(on.append().firstOffset, Offset(6));
    EXPECT_TRUE(on.log->flush());
    EXPECT_EQ(on.log->recoveryPoint(), Offset(7));
}

TEST(LogTest, AFailedSyncIsFinalOnAFullDiskToo)
{
    LogOnMemory on;
    on.config.segmentBytes = 200;
    on.open();
    on.append({.count = 3});
    on.append({.count = 3});
    on.disk.setFull(true);
    on.disk.failSyncs(true);
    on.disk.finishSyncs();
    EXPECT_TRUE(on.log->offline());
}

TEST(LogTest, FlushMessagesMakesEveryAppendDurable)
{
    LogOnMemory on;
    on.config.flushMessages = 1;
    on.open();
    on.append({.count = 3});
    EXPECT_EQ(on.log->recoveryPoint(), Offset(3));
    on.disk.losePower(0);
    on.open({.recoveryPoint = Offset(3)});
    EXPECT_EQ(on.log->logEndOffset(), Offset(3));
}

TEST(LogTest, BackgroundFlushReportsWhatIsDurable)
{
    LogOnMemory on;
    on.open();
    on.append({.count = 3});
    std::optional<Offset> durable;
    on.log->flush([&](Result<Offset> result) { durable = result.value(); });
    on.append({.count = 2});
    EXPECT_EQ(durable, std::nullopt);
    on.disk.finishSyncs();
    EXPECT_EQ(durable, Offset(3));
    EXPECT_EQ(on.log->recoveryPoint(), Offset(3));
    on.log->flush([&](Result<Offset> result) { durable = result.value(); });
    on.log.reset(); // destroyed before: no callback
    on.disk.finishSyncs();
    EXPECT_EQ(durable, Offset(3));
}

TEST(LogTest, RecoveryPointFollowsRolledSegmentsAndIsNotMovedByATruncatedSync)
{
    LogOnMemory on;
    on.config.segmentBytes = 400;
    on.open();
    for (int i = 0; i < 6; ++i)
        on.append({.valueSize = 100});
    EXPECT_EQ(on.log->recoveryPoint(), Offset(0));
    ASSERT_TRUE(on.log->truncateTo(Offset(3)));
    on.disk.finishSyncs();
    EXPECT_EQ(on.log->recoveryPoint(), Offset(0));
    for (int i = 0; i < 6; ++i)
        on.append({.valueSize = 100});
    on.disk.finishSyncs();
    EXPECT_EQ(on.log->recoveryPoint(), on.log->segments().back().baseOffset);
}

} // namespace brokerscope::storage
