#include "engine/storage/producer_state.h"
#include "storage_support.h"

namespace brokerscope::storage {

using protocol::ControlRecordType;
using protocol::ErrorCode;

namespace {

AppendInfo send(LogOnMemory& on, std::int32_t sequence, std::int16_t epoch = 0, int count = 1, bool transactional = false)
{
    return on.append({.count = count, .producerId = 9, .producerEpoch = epoch, .sequence = sequence,
                      .transactional = transactional});
}
AppendInfo endTransaction(LogOnMemory& on, ControlRecordType type, std::int16_t epoch)
{
    return on.append(markerOf(9, epoch, type), LeaderEpoch(0), kNow, {.origin = AppendOrigin::Coordinator});
}

} // namespace

TEST(ProducerStateTest, RepeatedBatchIsAnsweredWithItsOldOffset)
{
    LogOnMemory on;
    on.open();
    for (int i = 0; i < 6; ++i)
        send(on, 2 * i, 0, 2);
    for (int i = 1; i < 6; ++i) { // the last five are remembered
        const auto info = send(on, 2 * i, 0, 2);
        EXPECT_TRUE(info.duplicate);
        EXPECT_EQ(info.error, ErrorCode::None);
        EXPECT_EQ(info.firstOffset, Offset(2 * i));
        EXPECT_EQ(info.lastOffset, Offset(2 * i + 1));
    }
    EXPECT_EQ(send(on, 0, 0, 2).error, ErrorCode::OutOfOrderSequenceNumber);
    EXPECT_EQ(on.log->logEndOffset(), Offset(12));
}

TEST(ProducerStateTest, GapsAndOverlapsAreOutOfOrder)
{
    LogOnMemory on;
    on.open();
    EXPECT_EQ(send(on, 5).error, ErrorCode::None); // unknown producer: any first sequence (KIP-360)
    EXPECT_EQ(send(on, 7).error, ErrorCode::OutOfOrderSequenceNumber);
    EXPECT_EQ(send(on, 5, 0, 2).error, ErrorCode::OutOfOrderSequenceNumber);
    EXPECT_EQ(send(on, 6).error, ErrorCode::None);
}

TEST(ProducerStateTest, SequenceWrapsAfterTheLargestToZero)
{
    LogOnMemory on;
    on.open();
    send(on, 2147483646, 0, 3); // 2147483646, 2147483647, 0
    EXPECT_EQ(send(on, 0).error, ErrorCode::OutOfOrderSequenceNumber);
    EXPECT_EQ(send(on, 1).error, ErrorCode::None);
    EXPECT_TRUE(send(on, 2147483646, 0, 3).duplicate);
}

TEST(ProducerStateTest, NewEpochStartsAtZeroAndFencesTheOld)
{
    LogOnMemory on;
    on.open();
    send(on, 0);
    EXPECT_EQ(send(on, 1, 1).error, ErrorCode::OutOfOrderSequenceNumber);
    EXPECT_EQ(send(on, 0, 1).error, ErrorCode::None);
    EXPECT_EQ(send(on, 1, 0).error, ErrorCode::InvalidProducerEpoch);
    EXPECT_FALSE(send(on, 1, 1).duplicate);
}

TEST(ProducerStateTest, BatchOfAnAbortedTransactionIsNeverAnAnswer)
{
    LogOnMemory on;
    on.open();
    send(on, 0, 0, 2, true);
    EXPECT_EQ(on.log->firstUnstableOffset(), Offset(0));
    endTransaction(on, ControlRecordType::Abort, 0);
    on.log->noteHighWatermark(on.log->logEndOffset());
    EXPECT_EQ(on.log->firstUnstableOffset(), std::nullopt);
    const auto again = send(on, 0, 0, 2, true);
    EXPECT_FALSE(again.duplicate);
    EXPECT_EQ(again.firstOffset, Offset(3));
    EXPECT_EQ(on.log->firstUnstableOffset(), Offset(3));
    endTransaction(on, ControlRecordType::Commit, 1); // the epoch is bumped with the end (KIP-890)
    on.log->noteHighWatermark(on.log->logEndOffset());
    EXPECT_EQ(on.log->firstUnstableOffset(), std::nullopt);
    EXPECT_EQ(on.log->producers().front().coordinatorEpoch, 7);
    EXPECT_EQ(send(on, 0, 1, 1, true).error, ErrorCode::None);
}

TEST(ProducerStateTest, StateSurvivesRestartRollAndTruncation)
{
    for (const bool clean : {true, false}) {
        LogOnMemory on;
        on.config.segmentBytes = 300;
        on.open();
        for (int i = 0; i < 10; ++i)
            send(on, i);
        ASSERT_GT(on.log->segments().size(), 2u);
        if (clean)
            on.reopenCleanly();
        else
            on.open();
        EXPECT_TRUE(send(on, 9).duplicate);
        EXPECT_EQ(send(on, 11).error, ErrorCode::OutOfOrderSequenceNumber);
        ASSERT_TRUE(on.log->truncateTo(Offset(5)));
        EXPECT_EQ(send(on, 9).error, ErrorCode::OutOfOrderSequenceNumber);
        EXPECT_EQ(send(on, 5).firstOffset, Offset(5));
    }
}

TEST(ProducerStateTest, FollowerLearnsWhatTheLeaderKnows)
{
    LogOnMemory leader;
    leader.open();
    for (int i = 0; i < 3; ++i)
        send(leader, i);
    LogOnMemory follower;
    follower.open();
    const auto records = leader.log->read(Offset(0), 1 << 20, Offset(3), MinOneMessage::No).value().records;
    ASSERT_TRUE(follower.log->appendAsFollower(copyOf(records), kNow));
    EXPECT_TRUE(send(follower, 2).duplicate); // now it is the leader
    EXPECT_EQ(send(follower, 3).firstOffset, Offset(3));
}

TEST(ProducerStateTest, ProducersAreForgottenAfterADayButNotInATransaction)
{
    LogOnMemory on;
    on.open();
    send(on, 0);
    on.append({.producerId = 10, .producerEpoch = 0, .sequence = 0, .transactional = true});
    ASSERT_TRUE(on.log->housekeeping(kNow + std::chrono::hours(23)));
    EXPECT_EQ(on.log->producers().size(), 2u);
    ASSERT_TRUE(on.log->housekeeping(kNow + std::chrono::hours(24)));
    ASSERT_EQ(on.log->producers().size(), 1u);
    EXPECT_EQ(on.log->producers().front().producerId, ProducerId(10));
}

TEST(ProducerStateTest, DamagedSnapshotsAreRefused)
{
    ProducerStates states;
    const SharedBytes batch = batchOf({.producerId = 3, .producerEpoch = 1, .sequence = 4});
    states.apply(protocol::BatchView::parse(batch.view()).value(), std::nullopt, kNow);
    const Bytes good = states.toSnapshot();
    EXPECT_EQ(ProducerStates::fromSnapshot(good, kNow).value().toSnapshot(), good);
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= 1;
        EXPECT_FALSE(ProducerStates::fromSnapshot(bad, kNow)) << i;
        EXPECT_FALSE(ProducerStates::fromSnapshot(ByteView(good).first(i), kNow)) << i;
    }
}

} // namespace brokerscope::storage
