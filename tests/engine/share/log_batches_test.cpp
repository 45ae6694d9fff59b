// What a share group may have of a piece of a log.
#include "engine/share/log_batches.h"

#include "engine/protocol/record_batch.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace brokerscope::share {
namespace {

SharedBytes golden(const std::string& partition)
{
    std::ifstream in(std::filesystem::path(BROKERSCOPE_GOLDEN_DIR) / partition / "00000000000000000000.log", std::ios::binary);
    return SharedBytes(Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()));
}

} // namespace

TEST(LogBatchesTest, ControlBatchesAndAbortedTransactionsAreNotForMembers)
{
    const auto records = golden("golden-txn-0");
    std::vector<AbortedProducer> aborted;
    std::vector<protocol::BatchView> all;
    protocol::BatchIterator batches(records.view());
    while (const auto batch = batches.next())
        all.push_back(*batch);
    const auto first = std::find_if(all.begin(), all.end(), [](const auto& b) { return b.isTransactional() && !b.isControl(); });
    ASSERT_NE(first, all.end());

    const auto uncommitted = batchesIn(records.view(), {});
    ASSERT_EQ(uncommitted.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(uncommitted[i].deliverable, !all[i].isControl());

    const auto committed = batchesIn(records.view(), {{first->producerId().value(), first->baseOffset()}});
    const auto index = static_cast<std::size_t>(first - all.begin());
    EXPECT_FALSE(committed[index].deliverable);
    EXPECT_EQ(committed[index].first, first->baseOffset());
    EXPECT_EQ(committed[index].last, first->lastOffset());
}

TEST(LogBatchesTest, OnlyTheBatchesThatSomethingWasAcquiredOfAreSent)
{
    const auto records = golden("golden-txn-0");
    const auto all = batchesIn(records.view(), {});
    ASSERT_GE(all.size(), 3u);
    const auto span = spanOf(records, {{all[1].first, all[1].last, 1}});
    const auto sent = batchesIn(span.view(), {});
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].first, all[1].first);
    EXPECT_TRUE(spanOf(records, {}).empty());
}

} // namespace brokerscope::share
