// The reader against the cluster that librdkafka itself can play.
#include "engine/workload/closing.h"
#include "engine/workload/producer.h"
#include "engine/workload/topic_reader.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <set>

namespace brokerscope::workload {
namespace {

class TopicReaderTest : public testing::Test
{
protected:
    TopicReaderTest()
    {
        rd_kafka_conf_t* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "log_level", "0", nullptr, 0);
        m_handle = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
        m_cluster = rd_kafka_mock_cluster_new(m_handle, 3);
        rd_kafka_mock_topic_create(m_cluster, "orders", 3, 1);
        rd_kafka_mock_topic_create(m_cluster, "empty", 2, 1);
    }
    ~TopicReaderTest() override
    {
        waitForClosingClients();
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_handle);
    }

    void produce(int count)
    {
        ProducerSettings settings;
        settings.bootstrapServers = rd_kafka_mock_cluster_bootstraps(m_cluster);
        auto producer = Producer::start(settings).value();
        std::atomic<int> delivered{0};
        std::promise<void> all;
        for (int i = 0; i < count; ++i)
            producer->send({"orders",
                            PartitionIndex(i % 3),
                            i % 4 == 0 ? std::nullopt : std::optional<std::string>("key"),
                            i % 5 == 0 ? std::nullopt : std::optional<std::string>(std::string(3000, 'v')),
                            {{"trace", std::to_string(i)}, {"null", std::nullopt}}},
                           [&](const Delivery& delivery) {
                               EXPECT_EQ(delivery.error, "");
                               if (++delivered == count)
                                   all.set_value();
                           });
        all.get_future().wait();
    }
    std::unique_ptr<TopicReader> start()
    {
        auto reader = TopicReader::start({rd_kafka_mock_cluster_bootstraps(m_cluster), "test-messages", true});
        EXPECT_TRUE(reader);
        return std::move(reader).value();
    }
    template <class T, class Ask> T answerOf(Ask ask)
    {
        std::promise<T> promise;
        ask([&](T answer) { promise.set_value(std::move(answer)); });
        return promise.get_future().get();
    }
    Result<TopicRange> open(TopicReader& reader, TopicOpening opening)
    {
        return answerOf<Result<TopicRange>>([&](auto done) { reader.open(opening, done); });
    }
    Result<RecordPage> page(TopicReader& reader, std::int64_t begin, std::int64_t end)
    {
        std::promise<Result<RecordPage>> promise;
        reader.wantPages({{begin, end}}, [&](TopicReader::Ranks, Result<RecordPage> answer) {
            promise.set_value(std::move(answer));
        });
        return promise.get_future().get();
    }

    rd_kafka_t* m_handle = nullptr;
    rd_kafka_mock_cluster_t* m_cluster = nullptr;
};

} // namespace

TEST_F(TopicReaderTest, EveryRecordIsOnOnePageInOrderAndCutShort)
{
    produce(100);
    auto reader = start();
    const auto range = open(*reader, {"orders", {}, {}, {}, {}, {}});
    ASSERT_TRUE(range) << range.error().message();
    EXPECT_EQ(range.value().size, 100);
    ASSERT_EQ(range.value().partitions.size(), 3u);
    EXPECT_EQ(range.value().partitions[0].end, 34);
    std::set<std::pair<std::int32_t, std::int64_t>> seen;
    for (std::int64_t rank = 100; rank > 0; rank -= 20) { // backwards, as newest first does
        const auto answer = page(*reader, rank - 20, rank);
        ASSERT_TRUE(answer) << answer.error().message();
        EXPECT_EQ(answer.value().records.size(), 20u);
        for (const auto& record : answer.value().records) {
            EXPECT_TRUE(seen.emplace(record.partition.value(), record.offset.value()).second);
            if (record.value) {
                EXPECT_EQ(record.value->size(), TopicReader::kPageBytes);
                EXPECT_EQ(record.valueSize, 3000u);
                EXPECT_FALSE(record.isWhole());
            }
            EXPECT_EQ(record.headers.size(), 2u);
        }
    }
    EXPECT_EQ(seen.size(), 100u);
}

TEST_F(TopicReaderTest, OneRecordIsReadWholeAndNothingWhereNoneIs)
{
    produce(10);
    auto reader = start();
    ASSERT_TRUE(open(*reader, {"orders", {}, {}, {}, {}, {}}));
    using One = Result<std::optional<BrowsedRecord>>;
    const auto whole = answerOf<One>([&](auto done) { reader->readOne(PartitionIndex(1), Offset(1), done); });
    ASSERT_TRUE(whole);
    ASSERT_TRUE(whole.value());
    EXPECT_EQ(whole.value()->value->size(), 3000u);
    EXPECT_FALSE(whole.value()->headers.at(1).value);
    const auto none = answerOf<One>([&](auto done) { reader->readOne(PartitionIndex(1), Offset(99), done); });
    EXPECT_TRUE(!none || !none.value());
}

TEST_F(TopicReaderTest, LaterRecordsExtendTheRange)
{
    produce(10);
    auto reader = start();
    ASSERT_TRUE(open(*reader, {"orders", {}, {}, {}, {}, {}}));
    produce(5);
    const auto more = answerOf<Result<TopicRange>>([&](auto done) { reader->extend(done); });
    ASSERT_TRUE(more);
    EXPECT_EQ(more.value().size, 15);
    const auto answer = page(*reader, 8, 15);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer.value().records.size(), 7u);
}

TEST_F(TopicReaderTest, ScansWhatMatchesNewestFirstAndSaysHowManyItSaw)
{
    produce(60);
    auto reader = start();
    ASSERT_TRUE(open(*reader, {"orders", {PartitionIndex(0), PartitionIndex(2)}, {}, {}, {}, {}}));
    std::promise<void> over;
    std::vector<BrowsedRecord> found;
    ScanStep last;
    ScanSpec spec;
    spec.end = 40;
    spec.newestFirst = true;
    spec.matches = [](const BrowsedRecord& record) { return !record.value; };
    reader->scan(spec, [&](ScanStep step) {
        std::move(step.found.begin(), step.found.end(), std::back_inserter(found));
        last = std::move(step);
        if (last.finished)
            over.set_value();
    });
    over.get_future().wait();
    EXPECT_FALSE(last.error);
    EXPECT_EQ(last.scanned, 40u);
    EXPECT_EQ(last.ranksDone, 40);
    EXPECT_EQ(found.size(), 8u); // 0, 15, 30, 45 and 5, 20, 35, 50
    for (std::size_t i = 1; i < found.size(); ++i)
        EXPECT_GE(found[i - 1].timestampMs, found[i].timestampMs);
}

TEST_F(TopicReaderTest, AScanEndsAtItsLimitAndWhenCancelled)
{
    produce(60);
    auto reader = start();
    ASSERT_TRUE(open(*reader, {"orders", {}, {}, {}, {}, {}}));
    std::promise<ScanStep> over;
    ScanSpec spec;
    spec.end = 60;
    spec.limit = 7;
    reader->scan(spec, [&](ScanStep step) {
        if (step.finished)
            over.set_value(std::move(step));
    });
    const auto step = over.get_future().get();
    EXPECT_TRUE(step.atLimit);
    EXPECT_EQ(step.found.size(), 7u);

    std::promise<ScanStep> stopped;
    spec.limit = 1000;
    spec.matches = [&](const BrowsedRecord&) {
        reader->cancelScan();
        return true;
    };
    reader->scan(spec, [&](ScanStep each) {
        if (each.finished)
            stopped.set_value(std::move(each));
    });
    EXPECT_TRUE(stopped.get_future().get().cancelled);
}

TEST_F(TopicReaderTest, AnUnknownTopicAndAnUnknownPartitionAreSaid)
{
    auto reader = start();
    const auto unknown = open(*reader, {"no-such-topic", {}, {}, {}, {}, {}});
    // The mock creates topics when it is asked about them; a real broker says UNKNOWN_TOPIC_OR_PART.
    if (!unknown) {
        EXPECT_NE(unknown.error().message().find("UNKNOWN_TOPIC"), std::string::npos);
    }
    const auto partition = open(*reader, {"orders", {PartitionIndex(9)}, {}, {}, {}, {}});
    ASSERT_FALSE(partition);
    EXPECT_NE(partition.error().message().find("partition 9"), std::string::npos);
    const auto empty = open(*reader, {"empty", {}, {}, {}, {}, {}});
    ASSERT_TRUE(empty);
    EXPECT_EQ(empty.value().size, 0);
}

} // namespace brokerscope::workload
