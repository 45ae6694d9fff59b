#include "engine/workload/merged_order.h"

#include <gtest/gtest.h>
#include <random>

namespace brokerscope::workload {
namespace {

// Logs by partition: the timestamp at each offset; nothing: no record there.
using Log = std::vector<std::optional<std::int64_t>>;

struct Place
{
    std::size_t partition;
    std::int64_t offset;
    friend bool operator==(const Place&, const Place&) = default;
};

struct Topic
{
    std::vector<Log> logs;
    int lookups = 0;

    std::vector<PartitionRange> ranges() const
    {
        std::vector<PartitionRange> result;
        for (std::size_t i = 0; i < logs.size(); ++i)
            result.push_back({PartitionIndex(static_cast<std::int32_t>(i)), 0, std::int64_t(logs[i].size()), {}});
        return result;
    }
    MergedOrder::Lookup lookup()
    {
        return [this](std::int64_t time) -> Result<std::vector<std::int64_t>> {
            ++lookups;
            std::vector<std::int64_t> offsets;
            for (const auto& log : logs) {
                const auto at = std::find_if(log.begin(), log.end(), [&](const auto& each) { return each && *each >= time; });
                offsets.push_back(at == log.end() ? MergedOrder::kNoneSoLate : at - log.begin());
            }
            return offsets;
        };
    }
    // The definition, by merging everything at once.
    std::vector<Place> merged() const
    {
        std::vector<Place> result;
        std::vector<std::size_t> next(logs.size(), 0);
        while (true) {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < logs.size(); ++i) {
                while (next[i] < logs[i].size() && !logs[i][next[i]])
                    ++next[i];
                if (next[i] < logs[i].size() && (!best || *logs[i][next[i]] < *logs[*best][next[*best]]))
                    best = i;
            }
            if (!best)
                return result;
            result.push_back({*best, std::int64_t(next[*best]++)});
        }
    }
    std::vector<Place> page(MergedOrder& order, std::int64_t begin, std::int64_t end)
    {
        auto stretches = order.stretches(begin, end, lookup(), 1'000);
        EXPECT_TRUE(stretches);
        std::vector<Place> result;
        for (const auto& stretch : stretches.value()) {
            std::int64_t ranks = 0;
            std::vector<std::vector<Place>> records(logs.size());
            for (std::size_t i = 0; i < logs.size(); ++i) {
                ranks += stretch.ends[i] - stretch.begins[i];
                for (auto offset = stretch.begins[i]; offset < stretch.ends[i]; ++offset)
                    if (logs[i][std::size_t(offset)])
                        records[i].push_back({i, offset});
            }
            EXPECT_LE(ranks, end - begin);
            for (auto& place : mergeByTime(std::move(records), stretch.floor, [&](const Place& each) {
                     return *logs[each.partition][std::size_t(each.offset)];
                 }))
                result.push_back(place);
        }
        return result;
    }
};

Topic randomTopic(std::mt19937& random, bool withGaps)
{
    Topic topic;
    const auto partitions = 1 + random() % 5;
    const int disorder = int(random() % 30);
    for (unsigned p = 0; p < partitions; ++p) {
        Log log;
        std::int64_t time = std::int64_t(random() % 200);
        const auto size = random() % 80;
        for (unsigned i = 0; i < size; ++i) {
            time += std::int64_t(random() % 4);
            if (withGaps && random() % 3 == 0)
                log.push_back(std::nullopt);
            else
                log.push_back(std::max<std::int64_t>(0, time - (disorder > 0 ? std::int64_t(random() % unsigned(disorder)) : 0)));
        }
        topic.logs.push_back(log);
    }
    return topic;
}

} // namespace

TEST(MergedOrderTest, PagesFromAnywhereAreThePiecesOfOneMerge)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Topic topic = randomTopic(random, false);
        const auto expected = topic.merged();
        MergedOrder order(topic.ranges());
        ASSERT_EQ(order.size(), std::int64_t(expected.size()));
        const std::int64_t page = 1 + std::int64_t(random() % 20);
        // In no particular order, as a person scrolls.
        std::vector<std::int64_t> starts;
        for (std::int64_t start = 0; start < order.size(); start += page)
            starts.push_back(start);
        std::shuffle(starts.begin(), starts.end(), random);
        for (const auto start : starts) {
            const auto end = std::min(order.size(), start + page);
            const std::vector<Place> wanted(expected.begin() + start, expected.begin() + end);
            ASSERT_EQ(topic.page(order, start, end), wanted) << "round " << round << " from " << start;
        }
    }
}

TEST(MergedOrderTest, GapsTakeRanksButLoseAndDoubleNothing)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Topic topic = randomTopic(random, true);
        MergedOrder order(topic.ranges());
        std::vector<Place> all;
        for (std::int64_t start = 0; start < order.size(); start += 7)
            for (const auto& place : topic.page(order, start, std::min(order.size(), start + 7)))
                all.push_back(place);
        ASSERT_EQ(all, topic.merged()) << "round " << round;
    }
}

TEST(MergedOrderTest, LaterRecordsComeBehindWhateverTheirTimestamp)
{
    Topic topic;
    topic.logs = {{100, 200}, {150}};
    MergedOrder order(topic.ranges());
    topic.logs[0].push_back(210);
    topic.logs[1].push_back(160);
    EXPECT_TRUE(order.extend({3, 2}));
    EXPECT_FALSE(order.extend({3, 2}));
    EXPECT_FALSE(order.extend({1, -1})); // never backwards
    EXPECT_EQ(order.size(), 5);
    const std::vector<Place> expected{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {0, 2}};
    EXPECT_EQ(topic.page(order, 0, 5), expected);
    EXPECT_EQ(topic.page(order, 3, 5), (std::vector<Place>{{1, 1}, {0, 2}}));
}

TEST(MergedOrderTest, AMillionRecordsNeedFewQuestions)
{
    // Two partitions, a record each every 3 ms since 2026: the logs are computed and never made.
    const std::int64_t start = 1'770'000'000'000;
    const std::int64_t size = 5'000'000;
    int lookups = 0;
    const auto lookup = [&](std::int64_t time) -> Result<std::vector<std::int64_t>> {
        ++lookups;
        std::vector<std::int64_t> offsets;
        for (std::int64_t shift : {0, 1}) {
            const auto at = std::max<std::int64_t>(0, (time - start - shift + 2) / 3);
            offsets.push_back(at < size ? at : MergedOrder::kNoneSoLate);
        }
        return offsets;
    };
    MergedOrder order({{PartitionIndex(0), 0, size, {}}, {PartitionIndex(1), 0, size, {}}});
    const auto first = order.stretches(7'000'000, 7'000'256, lookup, start + 3 * size + 60'000);
    ASSERT_TRUE(first);
    EXPECT_EQ(first.value().front().begins, (std::vector<std::int64_t>{3'500'000, 3'500'000}));
    EXPECT_LT(lookups, 80);
    lookups = 0;
    ASSERT_TRUE(order.stretches(7'000'256, 7'000'512, lookup, start));
    EXPECT_LT(lookups, 20); // the neighbours are known by now
}

TEST(MergedOrderTest, FindsTheRankOfATimeAndOfAnOffset)
{
    std::mt19937 random(23);
    for (int round = 0; round < 100; ++round) {
        Topic topic = randomTopic(random, false);
        const auto expected = topic.merged();
        MergedOrder order(topic.ranges());
        for (std::size_t rank = 0; rank < expected.size(); ++rank) {
            const auto found = order.rankOf(expected[rank].partition, expected[rank].offset, topic.lookup(), 1'000);
            ASSERT_TRUE(found);
            ASSERT_EQ(found.value(), std::int64_t(rank)) << "round " << round;
        }
    }
    Topic topic;
    topic.logs = {{100, 200}, {150, 300}};
    MergedOrder order(topic.ranges());
    EXPECT_EQ(order.rankOfTime(0, topic.lookup()).value(), 0);
    EXPECT_EQ(order.rankOfTime(150, topic.lookup()).value(), 1);
    EXPECT_EQ(order.rankOfTime(151, topic.lookup()).value(), 2);
    EXPECT_EQ(order.rankOfTime(301, topic.lookup()).value(), 4);
}

TEST(MergedOrderTest, AnErrorOfTheLookupIsPassedOn)
{
    MergedOrder order({{PartitionIndex(0), 0, 10, {}}, {PartitionIndex(1), 0, 10, {}}});
    const auto failing = [](std::int64_t) -> Result<std::vector<std::int64_t>> {
        return makeError(ErrorKind::Unavailable, "look", "nobody there");
    };
    EXPECT_FALSE(order.stretches(3, 5, failing, 0));
    EXPECT_TRUE(order.stretches(0, 20, failing, 0)); // the whole needs no question
}

TEST(MergedOrderTest, RecordsWithoutTimestampComeFirst)
{
    Topic topic;
    topic.logs = {{-1, -1, 50}, {-1, 40}};
    MergedOrder order(topic.ranges());
    std::vector<Place> all;
    for (std::int64_t rank = 0; rank < order.size(); ++rank)
        for (const auto& place : topic.page(order, rank, rank + 1))
            all.push_back(place);
    EXPECT_EQ(all, topic.merged());
}

} // namespace brokerscope::workload
