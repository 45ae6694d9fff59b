#include "engine/storage/batch_rules.h"
#include "engine/protocol/big_endian.h"
#include "storage_support.h"

namespace brokerscope::storage {

using protocol::BatchView;
using protocol::Compression;
using protocol::ErrorCode;
using protocol::RecordBatchBuilder;
using protocol::TimestampType;

namespace {

BatchVerdict judge(const SharedBytes& batch, const LogConfig& config = {})
{
    return applyClientRules(batch, config, kNow);
}
// A batch with one header field changed and the CRC made right again.
template <class T> SharedBytes with(SharedBytes batch, std::size_t at, T value)
{
    protocol::storeBigEndian(batch.mutableView().data() + at, value);
    const auto view = BatchView::parse(batch.view());
    if (view) // keeps type and time, renews the CRC
        protocol::setTimestamps(batch.mutableView(), view.value().timestampType(), view.value().maxTimestamp());
    return batch;
}

} // namespace

TEST(BatchRulesTest, GoodBatchPassesUntouchedUnderEveryCodec)
{
    for (int codec = 0; codec <= 4; ++codec) {
        const SharedBytes batch = batchOf({.count = 3, .compression = static_cast<Compression>(codec)});
        const Bytes before(batch.view().begin(), batch.view().end());
        const auto verdict = judge(batch);
        EXPECT_EQ(verdict.error, ErrorCode::None) << verdict.message;
        EXPECT_EQ(verdict.records.data(), batch.data()); // not even copied
        EXPECT_TRUE(std::equal(before.begin(), before.end(), batch.view().begin()));
    }
}

TEST(BatchRulesTest, StructureAndChecksum)
{
    const SharedBytes good = batchOf({.count = 2});
    EXPECT_EQ(judge(good.slice(0, good.size() - 1)).error, ErrorCode::CorruptMessage);
    EXPECT_EQ(judge(good.slice(0, 5)).error, ErrorCode::CorruptMessage);
    SharedBytes bad = copyOf(good);
    bad.mutableView().back() ^= 1;
    EXPECT_EQ(judge(bad).error, ErrorCode::CorruptMessage);
    bad = copyOf(good);
    bad.mutableView()[16] = 1;
    EXPECT_EQ(judge(bad).error, ErrorCode::InvalidRecord);
    Bytes two = joined({good, good});
    EXPECT_EQ(judge(SharedBytes(std::move(two))).error, ErrorCode::InvalidRecord);
}

TEST(BatchRulesTest, HeaderFieldsThatAClientMayNotSend)
{
    EXPECT_EQ(judge(with(batchOf({.count = 2}), 0, std::int64_t{5})).error, ErrorCode::InvalidRecord);
    EXPECT_EQ(judge(with(batchOf({.count = 2}), 57, std::int32_t{1})).error, ErrorCode::InvalidRecord);
    EXPECT_EQ(judge(with(batchOf({.count = 2}), 23, std::int32_t{2147483647})).error, ErrorCode::InvalidRecord);
    EXPECT_EQ(judge(markerOf(1, 0, protocol::ControlRecordType::Commit)).error, ErrorCode::InvalidRecord);
    EXPECT_EQ(judge(batchOf({.producerId = 4, .producerEpoch = 0, .sequence = -1})).error, ErrorCode::InvalidRecord);
    EXPECT_EQ(judge(with(batchOf({}), 21, std::uint16_t{8})).error, ErrorCode::InvalidTimestamp);
    EXPECT_EQ(judge(with(batchOf({}), 12, std::int32_t{0})).error, ErrorCode::None); // Sarama sends epoch 0
}

TEST(BatchRulesTest, SizeIsThatOfTheBatchAsItCame)
{
    LogConfig config;
    const SharedBytes batch = batchOf({.valueSize = 1000});
    config.maxMessageBytes = static_cast<std::int64_t>(batch.size());
    EXPECT_EQ(judge(batch, config).error, ErrorCode::None);
    config.maxMessageBytes -= 1;
    EXPECT_EQ(judge(batch, config).error, ErrorCode::MessageTooLarge);
    EXPECT_EQ(judge(batchOf({.valueSize = 1000, .compression = Compression::Zstd}), config).error, ErrorCode::None);
}

TEST(BatchRulesTest, CompactedTopicNamesTheRecordsWithoutKey) // KIP-467
{
    LogConfig config;
    config.cleanupCompact = true;
    RecordBatchBuilder builder;
    builder.add(kT0, asBytes("k"), asBytes("v")).add(kT0, std::nullopt, asBytes("v")).add(kT0, std::nullopt, asBytes("v"));
    const SharedBytes batch(builder.build());
    EXPECT_EQ(judge(batch).error, ErrorCode::None);
    const auto verdict = judge(batch, config);
    EXPECT_EQ(verdict.error, ErrorCode::InvalidRecord);
    ASSERT_EQ(verdict.recordErrors.size(), 2u);
    EXPECT_EQ(verdict.recordErrors[0].batchIndex, 1);
    EXPECT_EQ(verdict.recordErrors[1].batchIndex, 2);
}

TEST(BatchRulesTest, TimestampsOutOfBoundsAreRefusedRecordByRecord)
{
    LogConfig config;
    EXPECT_EQ(judge(batchOf({.timestamp = kT0 + 3600000}), config).error, ErrorCode::None);
    const auto late = judge(batchOf({.count = 3, .timestamp = kT0 + 3599999}), config);
    EXPECT_EQ(late.error, ErrorCode::InvalidTimestamp);
    ASSERT_EQ(late.recordErrors.size(), 1u);
    EXPECT_EQ(late.recordErrors[0].batchIndex, 2);
    config.timestampBeforeMaxMs = 1000;
    EXPECT_EQ(judge(batchOf({.timestamp = kT0 - 1000}), config).error, ErrorCode::None);
    EXPECT_EQ(judge(batchOf({.timestamp = kT0 - 1001}), config).error, ErrorCode::InvalidTimestamp);
    EXPECT_EQ(judge(batchOf({.timestamp = -1}), config).error, ErrorCode::None); // no timestamp at all is legal
}

TEST(BatchRulesTest, ImplausibleMaxTimestampIsPutRight)
{
    for (const std::int64_t wrong : {std::int64_t{-1}, kT0 - 5, kT0 + 999999999}) {
        const SharedBytes batch = batchOf({.count = 3});
        protocol::setTimestamps(batch.mutableView(), TimestampType::CreateTime, wrong);
        const auto verdict = judge(batch);
        ASSERT_EQ(verdict.error, ErrorCode::None) << wrong;
        const auto stored = BatchView::parse(verdict.records.view()).value();
        EXPECT_EQ(stored.maxTimestamp(), kT0 + 2);
        EXPECT_TRUE(stored.crcMatches());
    }
}

TEST(BatchRulesTest, LogAppendTimeStampsTheBatch)
{
    LogConfig config;
    config.timestampType = TimestampType::LogAppendTime;
    const auto verdict = judge(batchOf({.count = 2, .timestamp = 5}), config);
    EXPECT_EQ(verdict.logAppendTime, kT0);
    const auto stored = BatchView::parse(verdict.records.view()).value();
    EXPECT_EQ(stored.timestampType(), TimestampType::LogAppendTime);
    EXPECT_EQ(stored.maxTimestamp(), kT0);
    EXPECT_TRUE(stored.crcMatches());
}

TEST(BatchRulesTest, TopicsCodecReplacesTheClients)
{
    for (const auto from : {Compression::None, Compression::Gzip, Compression::Lz4})
        for (const auto to : {Compression::None, Compression::Snappy, Compression::Zstd}) {
            LogConfig config;
            config.compression = to;
            const SharedBytes batch = batchOf({.count = 50, .valueSize = 100, .compression = from});
            const auto verdict = judge(batch, config);
            ASSERT_EQ(verdict.error, ErrorCode::None) << verdict.message;
            const auto stored = BatchView::parse(verdict.records.view()).value();
            EXPECT_EQ(stored.compression(), to);
            EXPECT_EQ(stored.size(), verdict.records.size());
            EXPECT_TRUE(stored.crcMatches());
            auto reader = protocol::RecordReader::open(stored).value();
            for (int i = 0; i < 50; ++i)
                EXPECT_EQ(reader.next().value()->timestamp, kT0 + i);
            EXPECT_FALSE(reader.next().value());
        }
}

TEST(BatchRulesTest, RecordsThatLieAreRefusedWhereTheyAreWalked)
{
    LogConfig config;
    config.cleanupCompact = true;
    SharedBytes batch = batchOf({.count = 3, .compression = Compression::Lz4});
    EXPECT_EQ(judge(with(copyOf(batch), 57, std::int32_t{2}), config).error, ErrorCode::InvalidRecord);
    batch.mutableView()[70] ^= 0xff;
    EXPECT_NE(judge(with(batch, 12, std::int32_t{-1}), config).error, ErrorCode::None);
}

} // namespace brokerscope::storage
