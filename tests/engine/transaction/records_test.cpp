// Keys and values of `__transaction_state`, checked against a log that Apache Kafka 4.3 has
// written.
#include "engine/base/coordinator_partition.h"
#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"
#include "engine/transaction/records.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>

namespace brokerscope::transaction {
namespace {

std::vector<Record> kafkasRecords()
{
    std::ifstream file(BROKERSCOPE_TEST_DATA "/transaction_state.log", std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
    const auto* begin = reinterpret_cast<const std::uint8_t*>(text.data());
    const Bytes bytes(begin, begin + text.size());
    std::vector<Record> out;
    protocol::BatchIterator batches{ByteView(bytes)};
    while (auto batch = batches.next()) {
        auto reader = protocol::RecordReader::open(*batch);
        EXPECT_TRUE(reader);
        while (auto record = reader.value().next().value()) {
            Record& copy = out.emplace_back();
            copy.key.assign(record->key->begin(), record->key->end());
            if (record->value)
                copy.value.emplace(record->value->begin(), record->value->end());
        }
    }
    return out;
}

TEST(TransactionRecordsTest, KafkasRecordsAreReadAndWrittenTheSame)
{
    const auto records = kafkasRecords();
    ASSERT_EQ(records.size(), 19u);
    std::map<std::string, Transaction> last;
    for (const auto& record : records) {
        const auto decoded = decodeRecord(record.key, ByteView(*record.value));
        ASSERT_TRUE(decoded);
        const auto& read = decoded.value().value();
        ASSERT_TRUE(read.value);
        const auto written = transactionRecord(read.transactionalId, *read.value, 2);
        EXPECT_EQ(written.key, record.key);
        if (read.value->partitions.size() <= 1) { // the order of topics is open
            EXPECT_EQ(written.value, record.value);
        }
        const auto again = decodeRecord(written.key, ByteView(*written.value));
        EXPECT_EQ(*again.value()->value, *read.value);
        last[read.transactionalId] = *read.value;
    }
    EXPECT_EQ(last.at("golden-tid").state, TransactionState::CompleteAbort);
    EXPECT_EQ(last.at("golden-tid").producerEpoch, 4);
    EXPECT_EQ(last.at("golden-tid").clientVersion, kTransactionVersion2);
}

TEST(TransactionRecordsTest, OurTransitionsWriteWhatKafkaWrites)
{
    const auto records = kafkasRecords();
    const auto at = [&](std::size_t i) {
        return *decodeRecord(records[i].key, ByteView(*records[i].value)).value()->value;
    };
    const auto same = [](Transaction ours, const Transaction& kafkas) {
        ours.lastProducerEpoch = kafkas.lastProducerEpoch; // not in the log
        EXPECT_EQ(ours, kafkas);
    };
    const auto empty = at(0);
    same(withPartitions(empty, at(1).partitions, kTransactionVersion2, at(1).lastUpdateMs), at(1));
    same(prepared(at(1), Outcome::Commit, kTransactionVersion2, kNoProducer, at(2).lastUpdateMs),
         at(2));
    same(completed(at(2), at(3).lastUpdateMs), at(3));
    same(prepared(at(4), Outcome::Abort, kTransactionVersion2, kNoProducer, at(5).lastUpdateMs),
         at(5));
    same(completed(at(5), at(6).lastUpdateMs), at(6));
}

TEST(TransactionRecordsTest, Version0OfTheFeatureWritesValuesThatOldBrokersRead)
{
    Transaction value;
    value.producerId = ProducerId(5);
    value.previousProducerId = ProducerId(4);
    value.producerEpoch = 3;
    value.state = TransactionState::Ongoing;
    value.partitions = {
        {"a", PartitionIndex(1)}, {"a", PartitionIndex(2)}, {"b", PartitionIndex(0)}};
    const auto record = transactionRecord("x", value, 0);
    EXPECT_EQ(record.value->at(0), 0);
    EXPECT_EQ(record.value->at(1), 0);
    const auto read = *decodeRecord(record.key, ByteView(*record.value)).value()->value;
    EXPECT_EQ(read.partitions, value.partitions);
    EXPECT_EQ(read.previousProducerId, kNoProducer);
}

TEST(TransactionRecordsTest, ATombstoneForgets)
{
    const auto record = tombstone("x");
    const auto read = decodeRecord(record.key, std::nullopt);
    EXPECT_EQ(read.value()->transactionalId, "x");
    EXPECT_FALSE(read.value()->value);
}

TEST(TransactionRecordsTest, DamagedRecordsAreRefusedAndUnknownKeysPassedOver)
{
    const auto good = transactionRecord("x", Transaction(), 2);
    for (std::size_t length = 0; length < good.value->size(); ++length)
        EXPECT_FALSE(decodeRecord(good.key, ByteView(good.value->data(), length))) << length;
    for (std::size_t length = 0; length < good.key.size(); ++length)
        EXPECT_FALSE(decodeRecord(ByteView(good.key.data(), length), std::nullopt)) << length;
    Bytes wrongVersion = *good.value;
    wrongVersion[1] = 9;
    EXPECT_FALSE(decodeRecord(good.key, ByteView(wrongVersion)));
    Bytes otherKey = good.key;
    otherKey[1] = 9;
    EXPECT_FALSE(decodeRecord(otherKey, std::nullopt).value());
}

TEST(TransactionRecordsTest, AnUnknownStateIsRefused)
{
    EXPECT_FALSE(stateByNumber(8));
    EXPECT_FALSE(stateByNumber(-1));
    for (int i = 0; i < 8; ++i) {
        const auto state = stateByNumber(static_cast<std::int8_t>(i));
        EXPECT_EQ(stateByName(nameOf(*state)), state);
    }
    EXPECT_FALSE(stateByName("ongoing"));
}

} // namespace
} // namespace brokerscope::transaction
