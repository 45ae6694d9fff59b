#include "engine/broker/lost_records.h"

#include "engine/protocol/record_batch_builder.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void append(Bytes& to, Bytes batch)
{
    to.insert(to.end(), batch.begin(), batch.end());
}

} // namespace

TEST(LostRecordsTest, AreTheUsersRecordsFromTheNewEndOn)
{
    const std::string longValue(1000, 'x');
    protocol::RecordBatchBuilder::Options options;
    options.baseOffset = Offset(10);
    options.leaderEpoch = LeaderEpoch(4);
    protocol::RecordBatchBuilder first(options);
    first.add(1000, bytesOf("a"), bytesOf("kept")).add(1001, bytesOf("b"), bytesOf("lost")).add(1002, std::nullopt, bytesOf(longValue));
    options.baseOffset = Offset(13);
    options.compression = protocol::Compression::Zstd;
    protocol::RecordBatchBuilder second(options);
    second.add(1003, bytesOf("c"), std::nullopt);
    Bytes log = first.build();
    append(log, second.build());
    const auto lost = lostRecordsIn(log, Offset(11));
    ASSERT_EQ(lost.size(), 3u);
    EXPECT_EQ(lost[0].offset, Offset(11));
    EXPECT_EQ(lost[0].epoch, LeaderEpoch(4));
    EXPECT_EQ(lost[0].key, "b");
    EXPECT_EQ(lost[0].value, "lost");
    EXPECT_EQ(lost[0].timestamp, 1001);
    EXPECT_EQ(lost[1].key, std::nullopt);
    EXPECT_EQ(lost[1].keySize, -1);
    EXPECT_EQ(lost[1].value->size(), events::LostRecord::kMostBytes);
    EXPECT_EQ(lost[1].valueSize, 1000);
    EXPECT_EQ(lost[2].offset, Offset(13));
    EXPECT_EQ(lost[2].value, std::nullopt);
    EXPECT_EQ(lost[2].newEnd, Offset(11));
}

TEST(LostRecordsTest, StopAtWhatCannotBeReadAndAtTheLimit)
{
    protocol::RecordBatchBuilder many;
    for (std::size_t i = 0; i < kMostLostRecords + 5; ++i)
        many.add(1, std::nullopt, bytesOf("v"));
    Bytes log = many.build();
    EXPECT_EQ(lostRecordsIn(log, Offset(0)).size(), kMostLostRecords);
    log.resize(log.size() - 3);
    EXPECT_TRUE(lostRecordsIn(log, Offset(0)).empty());
}

} // namespace brokerscope::broker
