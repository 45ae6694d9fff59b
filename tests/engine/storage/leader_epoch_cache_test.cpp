#include "engine/storage/leader_epoch_cache.h"

#include <gtest/gtest.h>

namespace brokerscope::storage {

namespace {

LeaderEpochCache cacheOf(std::initializer_list<std::pair<int, int>> entries)
{
    LeaderEpochCache cache;
    for (const auto& [epoch, offset] : entries)
        cache.assign(LeaderEpoch(epoch), Offset(offset));
    return cache;
}
EpochEndOffset end(int epoch, int offset)
{
    return {LeaderEpoch(epoch), Offset(offset)};
}
std::vector<EpochEntry> entries(std::initializer_list<std::pair<int, int>> list)
{
    std::vector<EpochEntry> out;
    for (const auto& [epoch, offset] : list)
        out.push_back({LeaderEpoch(epoch), Offset(offset)});
    return out;
}

} // namespace

TEST(LeaderEpochCacheTest, LatestEpochEndsAtTheLogEnd) // KIP-101
{
    const auto cache = cacheOf({{2, 0}, {4, 10}});
    EXPECT_EQ(cache.endOffsetFor(LeaderEpoch(4), Offset(33)), end(4, 33));
    EXPECT_EQ(cache.endOffsetFor(LeaderEpoch(2), Offset(33)), end(2, 10));
}

TEST(LeaderEpochCacheTest, UnknownEpochInBetweenGivesTheLargestOneBelow) // KIP-279
{
    const auto cache = cacheOf({{2, 0}, {4, 10}, {9, 20}});
    EXPECT_EQ(cache.endOffsetFor(LeaderEpoch(7), Offset(33)), end(4, 20));
    EXPECT_EQ(cache.endOffsetFor(LeaderEpoch(3), Offset(33)), end(2, 10));
}

TEST(LeaderEpochCacheTest, FutureEpochsAndAnEmptyCacheAreUnknown)
{
    EXPECT_EQ(cacheOf({{2, 0}}).endOffsetFor(LeaderEpoch(3), Offset(5)), end(-1, -1));
    EXPECT_EQ(cacheOf({}).endOffsetFor(LeaderEpoch(0), Offset(5)), end(-1, -1));
    EXPECT_EQ(cacheOf({{2, 0}}).endOffsetFor(LeaderEpoch(-1), Offset(5)), end(-1, -1));
}

TEST(LeaderEpochCacheTest, EpochFromBeforeTheLogEndsWhereTheLogBegins)
{
    EXPECT_EQ(cacheOf({{5, 7}, {6, 9}}).endOffsetFor(LeaderEpoch(3), Offset(20)), end(3, 7));
}

TEST(LeaderEpochCacheTest, AssignKeepsTheFirstOffsetAndDropsWhatContradictsIt)
{
    auto cache = cacheOf({{1, 0}, {1, 5}, {2, 10}});
    EXPECT_EQ(cache.entries(), entries({{1, 0}, {2, 10}}));
    EXPECT_TRUE(cache.assign(LeaderEpoch(5), Offset(10))); // epoch 2 never wrote a record
    EXPECT_EQ(cache.entries(), entries({{1, 0}, {5, 10}}));
    EXPECT_TRUE(cache.assign(LeaderEpoch(3), Offset(12))); // going back: what is assigned last is what is in the log
    EXPECT_EQ(cache.entries(), entries({{1, 0}, {3, 12}}));
    EXPECT_FALSE(cache.assign(LeaderEpoch(-1), Offset(20)));
}

TEST(LeaderEpochCacheTest, TruncationDropsTheEpochThatBeganExactlyAtTheEnd) // KAFKA-10706
{
    auto cache = cacheOf({{1, 0}, {2, 10}, {3, 20}});
    EXPECT_TRUE(cache.truncateFromEnd(Offset(20)));
    EXPECT_EQ(cache.entries(), entries({{1, 0}, {2, 10}}));
    EXPECT_FALSE(cache.truncateFromEnd(Offset(11)));
    EXPECT_TRUE(cache.truncateFromEnd(Offset(0)));
    EXPECT_TRUE(cache.entries().empty());
}

TEST(LeaderEpochCacheTest, NewLogStartMovesTheEpochInForceThere)
{
    auto cache = cacheOf({{1, 0}, {2, 10}, {3, 20}});
    EXPECT_TRUE(cache.truncateFromStart(Offset(15)));
    EXPECT_EQ(cache.entries(), entries({{2, 15}, {3, 20}}));
    EXPECT_EQ(cache.epochAt(Offset(14)), std::nullopt);
    EXPECT_EQ(cache.epochAt(Offset(15)), LeaderEpoch(2));
    EXPECT_EQ(cache.epochAt(Offset(99)), LeaderEpoch(3));
    EXPECT_TRUE(cache.truncateFromStart(Offset(20)));
    EXPECT_EQ(cache.entries(), entries({{3, 20}}));
}

} // namespace brokerscope::storage
