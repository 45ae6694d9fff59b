#include "engine/cluster/lost_record_store.h"

#include <gtest/gtest.h>

namespace brokerscope::cluster {

namespace {

LostRecord lost(int node, std::int64_t offset, std::size_t size = 1)
{
    LostRecord one;
    one.node = NodeId(node);
    one.offset = Offset(offset);
    one.value = std::string(size, 'v');
    return one;
}

} // namespace

TEST(LostRecordStoreTest, KeepsTheNewestOfEachNode)
{
    LostRecordStore store;
    store.add({lost(2, 7)});
    for (std::size_t i = 0; i < LostRecordStore::kMostRecords + 10; ++i)
        store.add({lost(1, static_cast<std::int64_t>(i))});
    const auto all = store.all();
    ASSERT_EQ(all.size(), LostRecordStore::kMostRecords + 1);
    EXPECT_EQ(all.front().offset, Offset(10));
    EXPECT_EQ(all.back().node, NodeId(2));
    EXPECT_EQ(store.total(), static_cast<std::int64_t>(LostRecordStore::kMostRecords) + 11);
    EXPECT_EQ(store.answered(), 0);
    auto answered = lost(2, 8);
    answered.answeredAtOnce = true;
    store.add({answered});
    EXPECT_EQ(store.answered(), 1);
}

TEST(LostRecordStoreTest, KeepsNoMoreBytesThanItSays)
{
    LostRecordStore store;
    for (int i = 0; i < 100; ++i)
        store.add({lost(1, i, 100'000)});
    EXPECT_LE(store.all().size(), LostRecordStore::kMostBytes / 100'000);
    EXPECT_EQ(store.all().back().offset, Offset(99));
}

} // namespace brokerscope::cluster
