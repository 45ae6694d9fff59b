// Transactions as a log keeps them: what is open, what was aborted, who may write what, and all of it after a restart, a
// truncation or a crash (KIP-98, KIP-890).
#include "storage_support.h"

namespace brokerscope::storage {

using protocol::ControlRecordType;
using protocol::ErrorCode;

namespace {

constexpr AppendOptions kMarker{.origin = AppendOrigin::Coordinator};

SharedBytes endMarker(std::int64_t producer, std::int16_t epoch, ControlRecordType type, std::int32_t coordinatorEpoch)
{
    protocol::RecordBatchBuilder builder(
        {.producerId = ProducerId(producer), .producerEpoch = epoch, .transactional = true, .control = true});
    Bytes value{0, 0, 0, 0, 0, static_cast<std::uint8_t>(coordinatorEpoch)};
    builder.addControl(kT0, type, value);
    return SharedBytes(builder.build());
}

struct TransactionalLog : LogOnMemory
{
    AppendInfo data(std::int64_t producer, std::int32_t sequence, std::int16_t epoch = 0, int count = 1)
    {
        return append({.count = count, .producerId = producer, .producerEpoch = epoch, .sequence = sequence,
                       .transactional = true});
    }
    AppendInfo commit(std::int64_t producer, std::int16_t epoch = 0, std::int32_t coordinatorEpoch = 7)
    {
        return append(endMarker(producer, epoch, ControlRecordType::Commit, coordinatorEpoch), LeaderEpoch(0), kNow, kMarker);
    }
    AppendInfo abort(std::int64_t producer, std::int16_t epoch = 0, std::int32_t coordinatorEpoch = 7)
    {
        return append(endMarker(producer, epoch, ControlRecordType::Abort, coordinatorEpoch), LeaderEpoch(0), kNow, kMarker);
    }
    std::optional<Offset> unstable(std::int64_t highWatermark)
    {
        log->noteHighWatermark(Offset(highWatermark));
        return log->firstUnstableOffset();
    }
    std::vector<AbortedTransaction> aborted() const
    {
        return log->abortedTransactions(log->logStartOffset(), log->logEndOffset());
    }
};

AbortedTransaction abortedTransaction(std::int64_t producer, std::int64_t first, std::int64_t last, std::int64_t stable)
{
    return {ProducerId(producer), Offset(first), Offset(last), Offset(stable)};
}

} // namespace

TEST(TransactionLogTest, MarkerAboveTheHighWatermarkDecidesNothing)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0); // 0
    on.append();   // 1
    on.commit(1);  // 2
    EXPECT_EQ(on.unstable(2), Offset(0));
    EXPECT_EQ(on.unstable(3), std::nullopt);
}

TEST(TransactionLogTest, EarliestOfSeveralTransactionsCounts)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0);  // 0
    on.data(2, 0);  // 1
    on.data(3, 0);  // 2
    on.commit(1);   // 3
    EXPECT_EQ(on.unstable(4), Offset(1));
    on.abort(3);    // 4
    EXPECT_EQ(on.unstable(5), Offset(1));
    on.data(1, 1);  // 5
    on.abort(2);    // 6
    EXPECT_EQ(on.unstable(6), Offset(1));
    EXPECT_EQ(on.unstable(7), Offset(5));
    on.commit(1);   // 7
    EXPECT_EQ(on.unstable(8), std::nullopt);
    EXPECT_EQ(on.aborted(), (std::vector{abortedTransaction(2, 1, 6, 5), abortedTransaction(3, 2, 4, 1)}));
}

TEST(TransactionLogTest, ReaderIsToldEveryAbortedTransactionThatOverlaps)
{
    TransactionalLog on;
    on.config.segmentBytes = 160; // about a batch a segment
    on.open();
    on.data(1, 0); // 0
    on.data(2, 0); // 1
    on.abort(2);   // 2
    on.append();   // 3
    on.data(1, 1); // 4
    on.abort(1);   // 5
    ASSERT_GE(on.log->segments().size(), 3u);
    const auto first = abortedTransaction(1, 0, 5, 6);
    const auto second = abortedTransaction(2, 1, 2, 0);
    const auto told = [&](std::int64_t from, std::int64_t below) {
        return on.log->abortedTransactions(Offset(from), Offset(below));
    };
    EXPECT_EQ(told(0, 1), std::vector{first}); // its marker is some segments later
    EXPECT_EQ(told(0, 2), (std::vector{first, second}));
    EXPECT_EQ(told(3, 4), std::vector{first}); // it has records before and after
    EXPECT_EQ(told(2, 3), (std::vector{first, second}));
    EXPECT_EQ(told(6, 6), std::vector<AbortedTransaction>{});
}

TEST(TransactionLogTest, OpenAndAbortedTransactionsSurviveRestartAndCrash)
{
    for (const bool clean : {true, false}) {
        SCOPED_TRACE(clean);
        TransactionalLog on;
        on.config.segmentBytes = 400;
        on.open();
        on.data(1, 0);
        for (int i = 0; i < 8; ++i) {
            on.data(2, 0, static_cast<std::int16_t>(i));
            on.abort(2, static_cast<std::int16_t>(i));
            on.data(3, 0, static_cast<std::int16_t>(i));
            on.commit(3, static_cast<std::int16_t>(i));
        }
        ASSERT_GT(on.log->segments().size(), 3u);
        const auto before = on.aborted();
        ASSERT_EQ(before.size(), 8u);
        const Offset end = on.log->logEndOffset();
        if (clean)
            on.reopenCleanly();
        else
            on.open();
        EXPECT_EQ(on.unstable(end.value()), Offset(0));
        EXPECT_EQ(on.aborted(), before);
        on.abort(1);
        EXPECT_EQ(on.unstable(end.value() + 1), std::nullopt);
        EXPECT_EQ(on.aborted().size(), 9u);
    }
}

TEST(TransactionLogTest, ManyAbortsAreTheSameAfterEveryKindOfEnd)
{
    TransactionalLog on;
    on.config.segmentBytes = 500;
    on.open();
    for (std::int16_t i = 0; i < 20; ++i) {
        on.data(1 + i % 3, 0, i);
        if (i % 4 != 0)
            on.abort(1 + i % 3, i);
        else
            on.commit(1 + i % 3, i);
    }
    const auto before = on.aborted();
    ASSERT_EQ(before.size(), 15u);
    on.open(); // a crash: made anew from the batches
    EXPECT_EQ(on.aborted(), before);
    on.reopenCleanly(); // read from the files
    EXPECT_EQ(on.aborted(), before);
    ASSERT_TRUE(on.log->close());
    const auto names = on.disk.list(kDir).value();
    for (const auto& name : names)
        if (name.ends_with(".txnindex"))
            on.disk.setContent(on.file(name), Bytes{1, 2, 3});
    on.open({.cleanShutdown = true}); // damaged: made anew, too
    EXPECT_EQ(on.aborted(), before);
    EXPECT_FALSE(on.log->recovery().notes.empty());
}

TEST(TransactionLogTest, TruncationTakesMarkersBack)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0); // 0
    on.data(2, 0); // 1
    on.abort(2);   // 2
    on.abort(1);   // 3
    ASSERT_EQ(on.aborted().size(), 2u);
    ASSERT_TRUE(on.log->truncateTo(Offset(3)));
    EXPECT_EQ(on.aborted(), std::vector{abortedTransaction(2, 1, 2, 0)});
    EXPECT_EQ(on.unstable(3), Offset(0)); // open again
    ASSERT_TRUE(on.log->truncateTo(Offset(1)));
    EXPECT_TRUE(on.aborted().empty());
    on.reopenCleanly();
    EXPECT_TRUE(on.aborted().empty());
    EXPECT_EQ(on.unstable(1), Offset(0));
    ASSERT_TRUE(on.log->truncateFullyAndStartAt(Offset(50)));
    EXPECT_EQ(on.unstable(50), std::nullopt);
}

TEST(TransactionLogTest, SnapshotDoesNotDecideWhatTheHighWatermarkHasNot)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0); // 0
    on.commit(1);  // 1
    on.log->noteHighWatermark(Offset(1));
    ASSERT_TRUE(on.log->close()); // writes a snapshot at 2, which knows of no open transaction
    on.open({.cleanShutdown = true, .highWatermark = Offset(1)});
    EXPECT_EQ(on.log->firstUnstableOffset(), Offset(0));
    EXPECT_EQ(on.unstable(2), std::nullopt);
}

TEST(TransactionLogTest, IndexFileGoesWithItsSegment)
{
    TransactionalLog on;
    on.config.segmentBytes = 160;
    on.config.fileDeleteDelay = LogConfig::Milliseconds(0);
    on.open();
    on.data(1, 0);
    on.abort(1);
    on.append();
    on.append();
    const auto count = [&] {
        int files = 0;
        const auto names = on.disk.list(kDir).value();
        for (const auto& name : names)
            files += name.find(".txnindex") != std::string::npos;
        return files;
    };
    ASSERT_EQ(count(), 1);
    on.log->advanceLogStartOffset(Offset(3));
    ASSERT_TRUE(on.log->deleteOldSegments(kNow, on.log->logEndOffset()));
    ASSERT_TRUE(on.log->housekeeping(kNow));
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(on.aborted().empty());
}

TEST(TransactionLogTest, MarkerOfAnOlderCoordinatorIsFenced)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0);
    on.commit(1, 0, 7);
    on.data(1, 1);
    EXPECT_EQ(on.commit(1, 0, 6).error, ErrorCode::TransactionCoordinatorFenced);
    EXPECT_EQ(on.unstable(on.log->logEndOffset().value()), Offset(2));
    EXPECT_EQ(on.commit(1, 0, 8).error, ErrorCode::None);
}

TEST(TransactionLogTest, MarkerOfAnOlderEpochIsFenced)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0, 3);
    EXPECT_EQ(on.abort(1, 2).error, ErrorCode::InvalidProducerEpoch);
    EXPECT_EQ(on.abort(1, 3).error, ErrorCode::None);
    EXPECT_EQ(on.data(1, 0, 2).error, ErrorCode::InvalidProducerEpoch);
}

TEST(TransactionLogTest, UnderVersionTwoAMarkersEpochIsAboveTheDatas)
{
    TransactionalLog on;
    on.open();
    const auto marker = [&](std::int16_t epoch) {
        return on
            .append(endMarker(1, epoch, ControlRecordType::Commit, 7), LeaderEpoch(0), kNow,
                    {.origin = AppendOrigin::Coordinator, .transactionVersion = 2})
            .error;
    };
    on.data(1, 0, 3);
    EXPECT_EQ(marker(3), ErrorCode::InvalidProducerEpoch);
    EXPECT_EQ(marker(4), ErrorCode::None);
    EXPECT_EQ(marker(4), ErrorCode::None); // the same once more: its answer was lost
    EXPECT_EQ(on.data(1, 1, 3).error, ErrorCode::InvalidProducerEpoch);
    on.data(1, 0, 4);
    EXPECT_EQ(marker(4), ErrorCode::InvalidProducerEpoch); // now it would end another transaction
    EXPECT_EQ(on.unstable(on.log->logEndOffset().value()), Offset(3));
}

TEST(TransactionLogTest, BatchWithoutATransactionIsRefusedWhileOneIsOpen)
{
    TransactionalLog on;
    on.open();
    on.data(1, 0);
    EXPECT_EQ(on.append({.producerId = 1, .producerEpoch = 0, .sequence = 1}).error, ErrorCode::InvalidTxnState);
}

TEST(TransactionLogTest, AfterAnAbortSequencesAreUsedAgainOrGoOnButLeaveNoGap)
{
    for (const int next : {0, 1, 2}) {
        TransactionalLog on;
        on.open();
        on.data(1, 0);
        on.data(1, 1);
        on.abort(1);
        EXPECT_EQ(on.data(1, 5).error, ErrorCode::OutOfOrderSequenceNumber);
        const auto again = on.data(1, next);
        EXPECT_EQ(again.error, ErrorCode::None);
        EXPECT_FALSE(again.duplicate) << next;
    }
}

TEST(TransactionLogTest, GuardEndsWithTheTransactionThatWasAskedAbout)
{
    TransactionalLog on;
    on.open();
    const auto produce = [&](std::int32_t sequence, VerificationGuard guard) {
        return on
            .append(batchOf({.producerId = 1, .producerEpoch = 0, .sequence = sequence, .transactional = true}),
                    LeaderEpoch(0), kNow, {.mustBeVerified = true, .guard = guard})
            .error;
    };
    const auto ask = [&](std::int32_t sequence) {
        return on.log->startVerification(ProducerId(1), 0, sequence, ProducerStart::AnySequence, kNow);
    };
    EXPECT_EQ(produce(0, VerificationGuard::None), ErrorCode::InvalidTxnState);
    const auto guard = ask(0);
    ASSERT_TRUE(guard);
    EXPECT_EQ(ask(1), guard); // the next batch joins
    EXPECT_EQ(on.abort(1).error, ErrorCode::None); // a timeout, say, before the answer came
    EXPECT_EQ(produce(0, *guard), ErrorCode::InvalidTxnState);
    EXPECT_EQ(on.unstable(1), std::nullopt);

    const auto anew = ask(0);
    ASSERT_TRUE(anew);
    EXPECT_NE(anew, guard);
    EXPECT_EQ(produce(1, *anew), ErrorCode::OutOfOrderSequenceNumber); // it must not overtake
    EXPECT_EQ(produce(0, *anew), ErrorCode::None);
    EXPECT_EQ(ask(1), std::nullopt); // open: nothing to ask
    EXPECT_EQ(produce(1, VerificationGuard::None), ErrorCode::None);
    EXPECT_NE(on.log->startVerification(ProducerId(1), 1, 0, ProducerStart::AnySequence, kNow), std::nullopt);
}

TEST(TransactionLogTest, VersionTwoProducerUnknownHereBeginsAtZero)
{
    TransactionalLog on;
    on.open();
    const auto guard = on.log->startVerification(ProducerId(1), 4, 3, ProducerStart::SequenceZero, kNow);
    const auto info = on.append(batchOf({.producerId = 1, .producerEpoch = 4, .sequence = 3, .transactional = true}),
                                LeaderEpoch(0), kNow, {.mustBeVerified = true, .guard = *guard});
    EXPECT_EQ(info.error, ErrorCode::OutOfOrderSequenceNumber);
}

TEST(TransactionLogTest, FollowerKnowsTheTransactionsOfTheLeader)
{
    TransactionalLog leader;
    leader.open();
    leader.data(1, 0);
    leader.data(2, 0);
    leader.abort(2);
    TransactionalLog follower;
    follower.open();
    const auto records = leader.log->read(Offset(0), 1 << 20, Offset(3), MinOneMessage::No).value().records;
    ASSERT_TRUE(follower.log->appendAsFollower(copyOf(records), kNow));
    EXPECT_EQ(follower.aborted(), leader.aborted());
    EXPECT_EQ(follower.unstable(3), Offset(0));
    EXPECT_EQ(follower.abort(1, 0, 6).error, ErrorCode::None);
    EXPECT_EQ(follower.data(2, 0).error, ErrorCode::None);
    EXPECT_EQ(follower.abort(2, 0, 6).error, ErrorCode::TransactionCoordinatorFenced);
}

TEST(TransactionLogTest, DamagedIndexFilesAreRefused)
{
    TransactionIndex index;
    index.add(abortedTransaction(1, 3, 5, 6));
    index.add(abortedTransaction(1, 8, 9, 10));
    const Bytes good = index.file();
    EXPECT_EQ(good.size(), 2 * TransactionIndex::kEntrySize);
    EXPECT_EQ(TransactionIndex::fromFile(Offset(0), good).value().entries(), index.entries());
    for (std::size_t length = 1; length < good.size(); ++length)
        if (length % TransactionIndex::kEntrySize != 0) {
            EXPECT_FALSE(TransactionIndex::fromFile(Offset(0), ByteView(good).first(length)));
        }
    const auto refused = [&](std::size_t at, std::uint8_t value) {
        Bytes bad = good;
        bad[at] = value;
        return !TransactionIndex::fromFile(Offset(0), bad);
    };
    EXPECT_TRUE(refused(1, 1));     // version
    EXPECT_TRUE(refused(2, 0x80));  // a negative producer id
    EXPECT_TRUE(refused(17, 7));    // begins behind its end
    EXPECT_TRUE(refused(34 + 25, 4)); // not in the order of the markers
    EXPECT_FALSE(TransactionIndex::fromFile(Offset(6), good)); // of another segment
}

} // namespace brokerscope::storage
