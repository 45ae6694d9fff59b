// The share coordinator's state: who may write it, and that what is written is read back, also from Kafka's own records.
#include "engine/share/share_states.h"

#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace brokerscope::share {
namespace {

using protocol::ErrorCode;

const SharePartitionKey kKey{"group", Uuid{{7}}, PartitionIndex(2)};

class ShareStatesTest : public ::testing::Test
{
protected:
    ErrorCode commit(const StateDecision& decision)
    {
        if (decision.record) {
            log.push_back(*decision.record);
            replay(states, *decision.record);
        }
        return decision.error;
    }
    static void replay(ShareStates& into, const StateRecord& record)
    {
        into.replay(record.key, record.value ? std::optional<ByteView>(*record.value) : std::nullopt);
    }
    ErrorCode initialize(std::int32_t epoch, std::int64_t start = -1)
    {
        return commit(states.initialize(kKey, epoch, Offset(start), now));
    }
    ErrorCode write(std::int32_t stateEpoch, std::int32_t leaderEpoch, std::int64_t start, std::vector<StateBatch> batches, int complete = 0)
    {
        DurableState change;
        change.stateEpoch = stateEpoch;
        change.leaderEpoch = LeaderEpoch(leaderEpoch);
        change.startOffset = Offset(start);
        change.deliveryCompleteCount = complete;
        change.batches = std::move(batches);
        return commit(states.write(kKey, change, now));
    }
    ErrorCode read(std::int32_t leaderEpoch) { return commit(states.read(kKey, LeaderEpoch(leaderEpoch), now)); }
    static StateBatch batch(std::int64_t first, std::int64_t last, DeliveryState state, std::int16_t count)
    {
        return {Offset(first), Offset(last), state, count};
    }
    static int typeOf(const StateRecord& record) { return record.key.at(1); } // 0 a snapshot, 1 an update

    ShareStates states{3};
    std::vector<StateRecord> log;
    const WallTime now = fromEpochMs(1'700'000'000'000);
};

TEST_F(ShareStatesTest, WhatIsWrittenIsReadBackByASuccessor)
{
    EXPECT_EQ(initialize(2), ErrorCode::None);
    EXPECT_EQ(write(2, 0, 0, {batch(0, 4, DeliveryState::Acknowledged, 1), batch(5, 5, DeliveryState::Available, 2)}, 5),
              ErrorCode::None);
    EXPECT_EQ(write(2, 0, 3, {batch(5, 5, DeliveryState::Archived, 3)}, 3), ErrorCode::None);
    const auto* state = states.find(kKey);
    ASSERT_NE(state, nullptr);
    EXPECT_EQ(state->startOffset, Offset(3));
    EXPECT_EQ(state->deliveryCompleteCount, 3);
    EXPECT_EQ(state->batches, (std::vector<StateBatch>{batch(3, 4, DeliveryState::Acknowledged, 1),
                                                        batch(5, 5, DeliveryState::Archived, 3)}));
    ShareStates successor{3};
    for (const auto& record : log)
        replay(successor, record);
    ASSERT_NE(successor.find(kKey), nullptr);
    EXPECT_EQ(*successor.find(kKey), *state);
}

TEST_F(ShareStatesTest, NothingIsReadOrWrittenBeforeItIsInitialized)
{
    EXPECT_EQ(read(0), ErrorCode::InvalidRequest);
    EXPECT_EQ(write(0, 0, 0, {}), ErrorCode::InvalidRequest);
    const auto summary = states.summary(kKey);
    EXPECT_EQ(summary.error, ErrorCode::None);
    EXPECT_EQ(summary.state.startOffset, kNoOffset);
    EXPECT_TRUE(log.empty());
}

TEST_F(ShareStatesTest, AReadingLeaderShutsOutThoseBeforeIt)
{
    initialize(1);
    EXPECT_EQ(read(4), ErrorCode::None);
    EXPECT_EQ(log.size(), 2u) << "a later coordinator must know it, too";
    EXPECT_EQ(read(4), ErrorCode::None);
    EXPECT_EQ(log.size(), 2u);
    EXPECT_EQ(read(3), ErrorCode::FencedLeaderEpoch);
    EXPECT_EQ(write(1, 3, 5, {}), ErrorCode::FencedLeaderEpoch);
    EXPECT_EQ(write(1, 4, 5, {}), ErrorCode::None);
}

TEST_F(ShareStatesTest, InitializingAnewForgetsAndShutsOutTheFormerState)
{
    initialize(1, 0);
    write(1, 0, 0, {batch(0, 9, DeliveryState::Acknowledged, 1)}, 10);
    EXPECT_EQ(initialize(0), ErrorCode::FencedStateEpoch);
    EXPECT_EQ(initialize(2, 0), ErrorCode::None);
    EXPECT_TRUE(states.find(kKey)->batches.empty());
    EXPECT_EQ(states.find(kKey)->startOffset, Offset(0)) << "it may also go back";
    EXPECT_EQ(write(1, 0, 10, {}), ErrorCode::FencedStateEpoch);
}

TEST_F(ShareStatesTest, SoManyUpdatesFollowASnapshotBeforeTheNext)
{
    initialize(1, 0);
    for (int i = 0; i < 5; ++i)
        write(1, 0, i, {});
    std::vector<int> types;
    for (const auto& record : log)
        types.push_back(typeOf(record));
    EXPECT_EQ(types, (std::vector<int>{0, 1, 1, 1, 0, 1}));
    EXPECT_EQ(states.find(kKey)->startOffset, Offset(4));
}

TEST_F(ShareStatesTest, WhatIsRemovedIsForgotten)
{
    EXPECT_FALSE(states.remove(kKey).record) << "there is nothing to forget";
    initialize(1);
    commit(states.remove(kKey));
    EXPECT_EQ(states.find(kKey), nullptr);
    EXPECT_EQ(initialize(0), ErrorCode::None);
}

TEST_F(ShareStatesTest, BytesThatAreNoRecordChangeNothing)
{
    initialize(1, 0);
    auto record = log.front();
    for (std::size_t length = 0; length < record.key.size(); ++length)
        states.replay(ByteView(record.key).first(length), ByteView(*record.value));
    for (std::size_t length = 0; length < record.value->size(); ++length)
        states.replay(record.key, ByteView(*record.value).first(length));
    ASSERT_NE(states.find(kKey), nullptr);
    EXPECT_EQ(states.find(kKey)->startOffset, Offset(0));
}

// What Apache Kafka 4.3.1's coordinator wrote for a group that accepted four records, released one and rejected one.
TEST_F(ShareStatesTest, KafkasOwnRecordsAreRead)
{
    const auto path = std::filesystem::path(BROKERSCOPE_GOLDEN_DIR) / "__share_group_state-0" / "00000000000000000000.log";
    std::ifstream in(path, std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    int count = 0;
    std::optional<SharePartitionKey> key;
    protocol::BatchIterator batches(bytes);
    while (const auto each = batches.next()) {
        auto records = protocol::RecordReader::open(*each);
        ASSERT_TRUE(records);
        while (true) {
            auto record = records.value().next();
            ASSERT_TRUE(record);
            if (!record.value())
                break;
            states.replay(*record.value()->key, record.value()->value);
            // int16, the group's name with its length, then the topic's id
            Uuid topic;
            std::copy_n(record.value()->key->begin() + 2 + 2 + 12, topic.bytes.size(), topic.bytes.begin());
            key = SharePartitionKey{"golden-share", topic, PartitionIndex(0)};
            ++count;
        }
    }
    ASSERT_EQ(count, 2);
    const auto* state = states.find(*key);
    ASSERT_NE(state, nullptr);
    EXPECT_EQ(state->stateEpoch, 2);
    EXPECT_EQ(state->leaderEpoch, LeaderEpoch(0));
    EXPECT_EQ(state->startOffset, Offset(0));
    EXPECT_EQ(state->deliveryCompleteCount, 5);
    EXPECT_EQ(state->batches, (std::vector<StateBatch>{batch(0, 0, DeliveryState::Acknowledged, 1),
                                                        batch(1, 1, DeliveryState::Available, 1),
                                                        batch(2, 2, DeliveryState::Archived, 1),
                                                        batch(3, 5, DeliveryState::Acknowledged, 1)}));
}

} // namespace
} // namespace brokerscope::share
