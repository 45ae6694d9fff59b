#include "engine/protocol/big_endian.h"
#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace brokerscope::protocol {

namespace {

Bytes fileContent(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

Bytes golden(const std::string& partition)
{
    return fileContent(std::filesystem::path(BROKERSCOPE_GOLDEN_DIR) / partition / "00000000000000000000.log");
}

std::string text(std::optional<ByteView> bytes)
{
    return bytes ? std::string(asText(*bytes)) : "(null)";
}

struct Read
{
    std::int64_t offset;
    std::int64_t timestamp;
    std::string key;
    std::string value;
    std::vector<std::string> headers;
    friend bool operator==(const Read&, const Read&) = default;
};

std::vector<Read> readAll(ByteView segment)
{
    std::vector<Read> out;
    BatchIterator batches(segment);
    while (const auto batch = batches.next()) {
        EXPECT_TRUE(batch->crcMatches());
        auto reader = RecordReader::open(*batch);
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message());
        if (!reader)
            return out;
        for (;;) {
            const auto record = reader.value().next();
            EXPECT_TRUE(record) << (record ? "" : record.error().message());
            if (!record || !record.value())
                break;
            Read one{record.value()->offset.value(), record.value()->timestamp, text(record.value()->key),
                     text(record.value()->value), {}};
            for (const auto& header : record.value()->headers())
                one.headers.push_back(std::string(header.key) + "=" + text(header.value));
            out.push_back(one);
        }
    }
    EXPECT_EQ(batches.end(), BatchIterator::End::AtEnd);
    return out;
}

} // namespace

TEST(RecordBatchTest, EveryGoldenBatchParsesAndItsChecksumMatches)
{
    std::size_t batchCount = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(BROKERSCOPE_GOLDEN_DIR)) {
        const auto extension = entry.path().extension();
        if (extension != ".log" && extension != ".checkpoint")
            continue;
        const Bytes bytes = fileContent(entry.path());
        EXPECT_FALSE(readAll(bytes).empty()) << entry.path();
        BatchIterator batches(bytes);
        while (batches.next())
            ++batchCount;
    }
    EXPECT_GT(batchCount, 150u);
}

TEST(RecordBatchTest, GoldenRecordsReadAsTheirWriterMeantThem)
{
    const std::vector<Read> expected{
        {0, 1700000000000, "key-0", "value-0", {}},
        {1, 1700000001000, "(null)", "null key", {}},
        {2, 1700000002000, "tombstone", "(null)", {}},
        {3, 1700000003000, "", "", {}},
        {4, 1700000004000, "headers", "héllo 😀", {}},
    };
    auto plain = readAll(golden("golden-none-0"));
    ASSERT_EQ(plain.size(), 6u);
    EXPECT_EQ(plain[4].headers.size(), 4u);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(plain[i].timestamp, expected[i].timestamp);
        EXPECT_EQ(plain[i].key, expected[i].key);
        EXPECT_EQ(plain[i].value, expected[i].value);
    }
    EXPECT_TRUE(plain[4].headers[0].starts_with("h1="));
    EXPECT_TRUE(plain[4].headers[1].starts_with("h1="));
    EXPECT_EQ(plain[4].headers[2], "empty=");
    EXPECT_EQ(plain[4].headers[3], "null=(null)");
    plain.pop_back();
    for (const char* codec : {"gzip", "snappy", "lz4", "zstd"}) {
        auto packed = readAll(golden(std::string("golden-") + codec + "-0"));
        ASSERT_EQ(packed.size(), 55u) << codec;
        packed.resize(5);
        EXPECT_EQ(packed, plain) << codec;
    }
}

TEST(RecordBatchTest, LibrdkafkasCodecsGiveTheSameRecords)
{
    const auto plain = readAll(golden("golden-librdkafka-none-0"));
    ASSERT_EQ(plain.size(), 50u);
    for (const char* codec : {"gzip", "snappy", "lz4", "zstd"}) {
        const auto packed = readAll(golden(std::string("golden-librdkafka-") + codec + "-0"));
        ASSERT_EQ(packed.size(), plain.size()) << codec;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            EXPECT_EQ(packed[i].key, plain[i].key);
            EXPECT_EQ(packed[i].value, plain[i].value);
        }
    }
}

TEST(RecordBatchTest, LogAppendTimeIsThatOfTheBatch)
{
    const Bytes bytes = golden("golden-append-time-0");
    const auto batch = BatchView::parse(bytes).value();
    EXPECT_EQ(batch.timestampType(), TimestampType::LogAppendTime);
    for (const auto& record : readAll(batch.bytes()))
        EXPECT_EQ(record.timestamp, batch.maxTimestamp());
}

TEST(RecordBatchTest, CompactedBatchKeepsItsOffsetsAndDeleteHorizon)
{
    const Bytes bytes = golden("golden-compact-0");
    const auto records = readAll(bytes);
    ASSERT_EQ(records.size(), 5u);
    EXPECT_EQ(records[0].offset, 8);
    const auto second = BatchView::parse(ByteView(bytes).subspan(111)).value();
    EXPECT_TRUE(second.hasDeleteHorizon());
    EXPECT_EQ(records[3].offset, 12);
    EXPECT_EQ(records[3].timestamp, second.maxTimestamp());
}

TEST(RecordBatchTest, TransactionMarkersAreControlRecords)
{
    const Bytes bytes = golden("golden-txn-0");
    BatchIterator batches(bytes);
    std::vector<ControlRecordType> types;
    while (const auto batch = batches.next()) {
        if (!batch->isControl())
            continue;
        EXPECT_TRUE(batch->isTransactional());
        auto reader = RecordReader::open(*batch).value();
        types.push_back(*controlTypeOf(*reader.next().value()));
    }
    using enum ControlRecordType;
    EXPECT_EQ(types, (std::vector{Commit, Abort, Commit, Abort}));
}

TEST(RecordBatchTest, BuilderWritesTheBytesThatKafkaWrites)
{
    const Bytes bytes = golden("golden-idempotent-0");
    BatchIterator batches(bytes);
    while (const auto batch = batches.next()) {
        RecordBatchBuilder builder({.baseOffset = batch->baseOffset(),
                                    .leaderEpoch = batch->leaderEpoch(),
                                    .producerId = batch->producerId(),
                                    .producerEpoch = batch->producerEpoch(),
                                    .baseSequence = batch->baseSequence()});
        auto reader = RecordReader::open(*batch).value();
        while (const auto record = reader.next().value())
            builder.add(record->timestamp, record->key, record->value);
        const Bytes again = builder.build();
        EXPECT_TRUE(std::equal(again.begin(), again.end(), batch->bytes().begin(), batch->bytes().end()));
        EXPECT_TRUE(builder.empty());
    }
}

TEST(RecordBatchTest, BuilderAndReaderAgreeForEveryCodec)
{
    const Bytes headerValue{1, 2, 3};
    for (int codec = 0; codec <= 4; ++codec) {
        RecordBatchBuilder builder({.baseOffset = Offset(100), .compression = static_cast<Compression>(codec),
                                    .producerId = ProducerId(9), .producerEpoch = 2, .baseSequence = 2147483646});
        builder.add(50, asBytes("a"), std::nullopt).add(40, std::nullopt, asBytes("b"), {{"h", headerValue}, {"n", std::nullopt}});
        builder.addAt(7, 60, asBytes(""), asBytes(""));
        const Bytes bytes = builder.build();
        const auto batch = BatchView::parse(bytes).value();
        EXPECT_TRUE(batch.crcMatches());
        EXPECT_EQ(batch.compression(), static_cast<Compression>(codec));
        EXPECT_EQ(batch.lastOffset(), Offset(107));
        EXPECT_EQ(batch.maxTimestamp(), 60);
        EXPECT_EQ(batch.lastSequence(), 5);
        auto reader = RecordReader::open(batch).value();
        EXPECT_EQ(reader.next().value()->sequence, 2147483646);
        const auto second = reader.next().value();
        EXPECT_EQ(second->timestamp, 40);
        EXPECT_EQ(second->sequence, 2147483647);
        EXPECT_EQ(second->headers().size(), 2u);
        const auto third = reader.next().value();
        EXPECT_EQ(third->offset, Offset(107));
        EXPECT_EQ(third->sequence, 5);
        EXPECT_FALSE(reader.next().value());
    }
}

TEST(RecordBatchTest, SettersOutsideTheChecksumKeepItAndTimestampsRenewIt)
{
    Bytes bytes = RecordBatchBuilder().add(1, asBytes("k"), asBytes("v")).build();
    setBaseOffset(bytes, Offset(77));
    setLeaderEpoch(bytes, LeaderEpoch(8));
    auto batch = BatchView::parse(bytes).value();
    EXPECT_TRUE(batch.crcMatches());
    EXPECT_EQ(batch.baseOffset(), Offset(77));
    EXPECT_EQ(batch.leaderEpoch(), LeaderEpoch(8));
    setTimestamps(bytes, TimestampType::LogAppendTime, 99);
    batch = BatchView::parse(bytes).value();
    EXPECT_TRUE(batch.crcMatches());
    EXPECT_EQ(batch.maxTimestamp(), 99);
    EXPECT_EQ(batch.timestampType(), TimestampType::LogAppendTime);
    bytes[30] ^= 1;
    EXPECT_FALSE(BatchView::parse(bytes).value().crcMatches());
}

TEST(RecordBatchTest, ImpossibleHeadersAreRefused)
{
    const Bytes good = RecordBatchBuilder().add(1, asBytes("k"), asBytes("v")).build();
    const auto with = [&](std::size_t at, auto value) {
        Bytes bytes = good;
        storeBigEndian(bytes.data() + at, value);
        return bytes;
    };
    const auto kindOf = [](const Bytes& bytes) {
        const auto parsed = BatchView::parse(bytes);
        EXPECT_FALSE(parsed);
        return parsed ? ErrorKind::Io : parsed.error().kind;
    };
    EXPECT_EQ(kindOf(with(0, std::int64_t{-1})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(0, std::numeric_limits<std::int64_t>::max())), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(8, std::int32_t{48})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(8, std::int32_t{-5})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(8, std::int32_t{0x7fffffff})), ErrorKind::Unavailable);
    EXPECT_EQ(kindOf(with(16, std::int8_t{1})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(21, std::int16_t{5})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(23, std::int32_t{-1})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(57, std::int32_t{-1})), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(with(57, std::int32_t{2})), ErrorKind::Corrupt);
    for (std::size_t length = 0; length < good.size(); ++length)
        EXPECT_EQ(kindOf(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(length))), ErrorKind::Unavailable);
}

TEST(RecordBatchTest, IteratorStopsAtAnIncompleteBatchAndSaysSo)
{
    Bytes bytes = golden("golden-none-0");
    bytes.resize(bytes.size() - 1);
    BatchIterator batches(bytes);
    EXPECT_TRUE(batches.next());
    EXPECT_FALSE(batches.next());
    EXPECT_EQ(batches.end(), BatchIterator::End::Incomplete);
    EXPECT_EQ(batches.position(), 176u);
    const Bytes zeros(100, 0);
    BatchIterator nothing(zeros);
    EXPECT_FALSE(nothing.next());
    EXPECT_EQ(nothing.end(), BatchIterator::End::Corrupt);
}

TEST(RecordReaderTest, HostileRecordsAreErrorsAndNeverACrash)
{
    std::mt19937 generator(3);
    std::size_t refused = 0;
    for (const char* partition : {"golden-none-0", "golden-zstd-0", "golden-snappy-0", "golden-lz4-0", "golden-gzip-0"}) {
        const Bytes bytes = golden(partition);
        for (int i = 0; i < 3000; ++i) {
            Bytes damaged = bytes;
            for (int flips = 1 + static_cast<int>(generator() % 3); flips > 0; --flips)
                damaged[21 + generator() % (damaged.size() - 21)] = static_cast<std::uint8_t>(generator());
            BatchIterator batches(damaged);
            while (const auto batch = batches.next()) {
                auto reader = RecordReader::open(*batch, 1 << 20);
                refused += reader ? 0 : 1;
                while (reader) {
                    const auto record = reader.value().next();
                    refused += record ? 0 : 1;
                    if (!record || !record.value())
                        break;
                    (void)record.value()->headers();
                }
            }
        }
    }
    EXPECT_GT(refused, 1000u);
}

TEST(RecordReaderTest, CountsAndOffsetsMustFitTheHeader)
{
    const auto problemOf = [](Bytes bytes) {
        auto reader = RecordReader::open(BatchView::parse(bytes).value()).value();
        for (;;) {
            const auto record = reader.next();
            if (!record)
                return record.error().what;
            if (!record.value())
                return std::string("none");
        }
    };
    RecordBatchBuilder builder;
    Bytes two = builder.add(1, asBytes("a"), asBytes("b")).add(2, asBytes("a"), asBytes("b")).build();
    EXPECT_EQ(problemOf(two), "none");
    storeBigEndian(two.data() + 57, std::int32_t{1});
    EXPECT_EQ(problemOf(two), "bytes are left over after the last record");
    builder.addAt(0, 1, {}, {}).addAt(0, 1, {}, {});
    Bytes twice = builder.build();
    storeBigEndian(twice.data() + 23, std::int32_t{1});
    EXPECT_EQ(problemOf(twice), "its offset is out of order");
}

} // namespace brokerscope::protocol
