// Records on their way to the members of a share group: each is with one member at a time, comes again when its lock ends, and is
// settled only when that is written down.
#include "engine/share/share_partition.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace brokerscope::share {
namespace {

using protocol::ErrorCode;
using std::chrono::seconds;
using Ranges = std::vector<AcquiredRange>;
using States = std::vector<StateBatch>;

constexpr auto kFree = DeliveryState::Available;
constexpr auto kLocked = DeliveryState::Acquired;
constexpr auto kDone = DeliveryState::Acknowledged;
constexpr auto kGone = DeliveryState::Archived;

class SharePartitionTest : public ::testing::Test
{
protected:
    static DurableState from(std::int64_t start, std::vector<StateBatch> batches = {})
    {
        DurableState out;
        out.stateEpoch = 3;
        out.startOffset = Offset(start);
        out.batches = std::move(batches);
        return out;
    }
    // A log with batches of ten records from offset 0 on.
    static std::vector<LogBatch> log(std::int64_t first, std::int64_t end)
    {
        std::vector<LogBatch> out;
        for (auto at = first / 10 * 10; at < end; at += 10)
            out.push_back({Offset(at), Offset(std::min(at + 9, end - 1)), true});
        return out;
    }
    Ranges acquire(const std::string& member, std::int64_t most, std::int64_t logEnd = 100, AcquireMode mode = AcquireMode::RecordLimit)
    {
        const auto next = records.nextFetchOffset();
        return records.acquire(member, mode, most, next, log(next.value(), logEnd), now);
    }
    SharePartition::Acknowledged say(const std::string& member, std::int64_t first, std::int64_t last,
                                     std::vector<AcknowledgeType> types)
    {
        return records.acknowledge(member, {{Offset(first), Offset(last), std::move(types)}}, now);
    }
    DurableState write(bool succeeds = true)
    {
        const auto write = records.takeWrite();
        EXPECT_TRUE(write.has_value());
        if (!write)
            return {};
        records.onWritten(succeeds);
        return write->change;
    }
    static AcquiredRange range(std::int64_t first, std::int64_t last, std::int16_t count)
    {
        return {Offset(first), Offset(last), count};
    }
    static StateBatch state(std::int64_t first, std::int64_t last, DeliveryState state, std::int16_t count)
    {
        return {Offset(first), Offset(last), state, count};
    }

    std::optional<SharePartition> made{std::in_place, from(0), LeaderEpoch(5)};
    SharePartition& records = *made;
    Instant now{seconds(100)};
};

TEST_F(SharePartitionTest, ARecordIsWithOneMemberAtATime)
{
    EXPECT_EQ(acquire("a", 4), (Ranges{range(0, 3, 1)}));
    EXPECT_EQ(acquire("b", 3), (Ranges{range(4, 6, 1)}));
    EXPECT_EQ(say("b", 0, 3, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRecordState);
    EXPECT_EQ(say("b", 3, 4, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRecordState) << "all of it or nothing";
    EXPECT_EQ(records.states(), (States{state(0, 3, kLocked, 1), state(4, 6, kLocked, 1)}));
}

TEST_F(SharePartitionTest, WholeBatchesAreGivenUnlessTheLimitIsStrict)
{
    EXPECT_EQ(acquire("a", 4, 100, AcquireMode::BatchOptimized), (Ranges{range(0, 9, 1)}));
    EXPECT_EQ(acquire("a", 11, 100, AcquireMode::BatchOptimized), (Ranges{range(10, 29, 1)}));
    EXPECT_EQ(acquire("a", 11), (Ranges{range(30, 40, 1)}));
}

TEST_F(SharePartitionTest, NothingIsSettledBeforeItIsWritten)
{
    acquire("a", 4);
    const auto said = say("a", 0, 3, {AcknowledgeType::Accept});
    EXPECT_EQ(said.error, ErrorCode::None);
    EXPECT_NE(said.write, 0u);
    EXPECT_EQ(records.startOffset(), Offset(0));
    const auto under = records.takeWrite();
    ASSERT_TRUE(under);
    EXPECT_EQ(under->id, said.write);
    EXPECT_EQ(under->change.startOffset, Offset(4));
    EXPECT_EQ(under->change.stateEpoch, 3);
    EXPECT_EQ(under->change.leaderEpoch, LeaderEpoch(5));
    EXPECT_EQ(records.startOffset(), Offset(0));
    records.onWritten(true);
    EXPECT_EQ(records.startOffset(), Offset(4));
    EXPECT_TRUE(records.states().empty());
    EXPECT_FALSE(records.writes());
}

TEST_F(SharePartitionTest, AfterAFailedWriteTheRecordsAreLockedAsBefore)
{
    acquire("a", 4);
    say("a", 0, 1, {AcknowledgeType::Accept});
    say("a", 2, 3, {AcknowledgeType::Release});
    write(false);
    EXPECT_EQ(records.states(), (States{state(0, 3, kLocked, 1)}));
    EXPECT_EQ(say("a", 0, 3, {AcknowledgeType::Accept}).error, ErrorCode::None) << "by the same member";
    write();
    EXPECT_EQ(records.startOffset(), Offset(4));
}

TEST_F(SharePartitionTest, OneWriteIsUnderWayAtATimeAndTheNextTakesAllThatCameMeanwhile)
{
    acquire("a", 6);
    const auto first = say("a", 0, 1, {AcknowledgeType::Accept});
    ASSERT_TRUE(records.takeWrite());
    const auto second = say("a", 2, 3, {AcknowledgeType::Accept});
    const auto third = say("a", 5, 5, {AcknowledgeType::Reject});
    EXPECT_NE(first.write, second.write);
    EXPECT_EQ(second.write, third.write);
    EXPECT_FALSE(records.takeWrite());
    records.onWritten(true);
    const auto change = write();
    EXPECT_EQ(change.startOffset, Offset(4));
    EXPECT_EQ(change.batches, (States{state(5, 5, kGone, 1)}));
    EXPECT_EQ(change.deliveryCompleteCount, 1);
}

TEST_F(SharePartitionTest, AReleasedRecordComesAgainOnceThatIsWritten)
{
    acquire("a", 3);
    say("a", 0, 2, {AcknowledgeType::Accept, AcknowledgeType::Release, AcknowledgeType::Reject});
    EXPECT_EQ(acquire("b", 1), (Ranges{range(3, 3, 1)})) << "1 is not yet";
    EXPECT_EQ(write().batches, (States{state(1, 1, kFree, 1), state(2, 2, kGone, 1)}));
    EXPECT_EQ(acquire("b", 1), (Ranges{range(1, 1, 2)}));
}

TEST_F(SharePartitionTest, ALockThatRunsOutMakesTheRecordAvailableAgain)
{
    acquire("a", 2);
    EXPECT_EQ(records.nextDeadline(), now + seconds(30));
    now += seconds(29);
    records.onDeadline(now);
    EXPECT_FALSE(records.writes());
    now += seconds(1);
    records.onDeadline(now);
    EXPECT_EQ(write().batches, (States{state(0, 1, kFree, 1)}));
    EXPECT_EQ(acquire("b", 9), (Ranges{range(0, 1, 2), range(2, 8, 1)}));
    EXPECT_EQ(say("a", 0, 1, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRecordState) << "too late";
}

TEST_F(SharePartitionTest, ALockEndsEvenIfNobodyHasLookedYet)
{
    acquire("a", 2);
    now += seconds(31);
    EXPECT_EQ(say("a", 0, 1, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRecordState);
}

TEST_F(SharePartitionTest, RenewingStartsTheLockAnewAndWritesNothing)
{
    acquire("a", 2);
    now += seconds(20);
    const auto said = say("a", 0, 0, {AcknowledgeType::Renew});
    EXPECT_EQ(said.error, ErrorCode::None);
    EXPECT_EQ(said.write, 0u);
    now += seconds(15);
    records.onDeadline(now);
    EXPECT_EQ(records.states(), (States{state(0, 0, kLocked, 1), state(1, 1, kFree, 1)}));
    ShareLimits limits;
    limits.mayRenew = false;
    records.setLimits(limits);
    EXPECT_EQ(say("a", 0, 0, {AcknowledgeType::Renew}).error, ErrorCode::InvalidRecordState);
}

TEST_F(SharePartitionTest, WhatWasHandedOutTooOftenIsArchived)
{
    ShareLimits limits;
    limits.deliveryCount = 2;
    records.setLimits(limits);
    acquire("a", 1);
    say("a", 0, 0, {AcknowledgeType::Release});
    write();
    EXPECT_EQ(acquire("a", 1), (Ranges{range(0, 0, 2)}));
    now += seconds(30);
    records.onDeadline(now);
    EXPECT_EQ(write().startOffset, Offset(1));
    EXPECT_EQ(acquire("a", 1), (Ranges{range(1, 1, 1)}));
}

TEST_F(SharePartitionTest, WhatAGoneMemberHadComesAgainAndThatIsCounted)
{
    acquire("a", 2);
    acquire("b", 2);
    records.release("a");
    write();
    EXPECT_EQ(acquire("b", 5), (Ranges{range(0, 1, 2), range(4, 6, 1)}));
}

TEST_F(SharePartitionTest, NoNewRecordsBeyondTheLimitOfLocks)
{
    ShareLimits limits;
    limits.locks = 5;
    records.setLimits(limits);
    EXPECT_EQ(acquire("a", 9), (Ranges{range(0, 4, 1)}));
    EXPECT_FALSE(records.canAcquire());
    EXPECT_TRUE(acquire("a", 9).empty());
    say("a", 1, 4, {AcknowledgeType::Accept});
    write();
    EXPECT_FALSE(records.canAcquire()) << "the first one holds the start";
    say("a", 0, 0, {AcknowledgeType::Accept});
    write();
    EXPECT_EQ(acquire("a", 9), (Ranges{range(5, 9, 1)}));
}

TEST_F(SharePartitionTest, OffsetsWithoutARecordAreNotHandedOutAndDoNotHoldTheStart)
{
    // 0..2 and 6..7 were compacted away, 5 is a control batch, 9 belongs to an aborted transaction.
    const std::vector<LogBatch> batches{{Offset(3), Offset(4), true},
                                        {Offset(5), Offset(5), false},
                                        {Offset(8), Offset(8), true},
                                        {Offset(9), Offset(9), false}};
    EXPECT_EQ(records.acquire("a", AcquireMode::RecordLimit, 50, Offset(0), batches, now),
              (Ranges{range(3, 4, 1), range(8, 8, 1)}));
    EXPECT_EQ(records.startOffset(), Offset(3));
    EXPECT_EQ(records.endOffset(), Offset(10));
    say("a", 3, 4, {AcknowledgeType::Accept});
    say("a", 8, 8, {AcknowledgeType::Accept});
    EXPECT_EQ(write().startOffset, Offset(10));
    EXPECT_EQ(records.startOffset(), Offset(10));
}

TEST_F(SharePartitionTest, AGapThatTheClientFoundIsSettled)
{
    acquire("a", 3);
    say("a", 0, 2, {AcknowledgeType::Accept, AcknowledgeType::Gap, AcknowledgeType::Accept});
    EXPECT_EQ(write().startOffset, Offset(3));
}

TEST_F(SharePartitionTest, WhatRetentionTookIsSettled)
{
    acquire("a", 6);
    records.onLogStart(Offset(4));
    EXPECT_EQ(records.startOffset(), Offset(4));
    EXPECT_EQ(say("a", 2, 5, {AcknowledgeType::Accept}).error, ErrorCode::None) << "also of what is gone";
    write();
    records.onLogStart(Offset(20));
    EXPECT_EQ(records.nextFetchOffset(), Offset(20));
}

TEST_F(SharePartitionTest, WhatAnUncleanLeaderLostIsNotWaitedFor)
{
    acquire("a", 6);
    records.onLogEnd(Offset(4));
    EXPECT_EQ(records.endOffset(), Offset(4));
    EXPECT_EQ(acquire("b", 1, 50), (Ranges{range(4, 4, 1)}));
}

TEST_F(SharePartitionTest, NonsenseIsRefused)
{
    acquire("a", 4);
    EXPECT_EQ(say("a", 3, 2, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRequest);
    EXPECT_EQ(say("a", 0, 3, {}).error, ErrorCode::InvalidRequest);
    EXPECT_EQ(say("a", 0, 3, {AcknowledgeType::Accept, AcknowledgeType::Accept}).error, ErrorCode::InvalidRequest);
    EXPECT_EQ(say("a", 0, 0, {static_cast<AcknowledgeType>(5)}).error, ErrorCode::InvalidRequest);
    EXPECT_EQ(say("a", 0, 4, {AcknowledgeType::Accept}).error, ErrorCode::InvalidRequest) << "never handed out";
    EXPECT_EQ(say("a", 0, std::numeric_limits<std::int64_t>::max(), {AcknowledgeType::Accept, AcknowledgeType::Accept}).error,
              ErrorCode::InvalidRequest)
        << "more than can be counted";
    EXPECT_EQ(records.acknowledge("a",
                                  {{Offset(2), Offset(3), {AcknowledgeType::Accept}},
                                   {Offset(0), Offset(2), {AcknowledgeType::Accept}}},
                                  now)
                  .error,
              ErrorCode::InvalidRequest);
    EXPECT_FALSE(records.writes());
}

TEST_F(SharePartitionTest, ASuccessorGoesOnWhereTheStateSays)
{
    SharePartition next(from(4, {state(4, 4, kDone, 1), state(6, 6, kFree, 2), state(7, 8, kGone, 5)}), LeaderEpoch(6));
    EXPECT_EQ(next.startOffset(), Offset(5));
    EXPECT_EQ(next.endOffset(), Offset(9));
    EXPECT_EQ(next.acquire("a", AcquireMode::RecordLimit, 5, next.nextFetchOffset(), log(5, 100), now),
              (Ranges{range(5, 5, 1), range(6, 6, 3), range(9, 11, 1)}));
}

// Whatever members do: nobody gets what another has, a settled record never comes again, and what is not settled does in the end.
TEST_F(SharePartitionTest, EveryRecordIsSettledOnceWhateverTheMembersDo)
{
    constexpr std::int64_t kEnd = 400;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        made.emplace(from(0), LeaderEpoch(5));
        ShareLimits limits;
        limits.deliveryCount = 30'000; // nobody gives up here
        limits.locks = 60;
        records.setLimits(limits);
        std::map<std::int64_t, std::string> holder;
        std::map<std::int64_t, bool> settled; // false: said, not written yet
        std::vector<std::pair<SharePartition::WriteId, std::int64_t>> pending;
        const auto finishWrite = [&](bool succeeds) {
            const auto under = records.takeWrite();
            if (!under)
                return;
            records.onWritten(succeeds);
            for (auto at = pending.begin(); at != pending.end();) {
                if (at->first != under->id) {
                    ++at;
                    continue;
                }
                if (succeeds)
                    settled[at->second] = true;
                else
                    settled.erase(at->second);
                at = pending.erase(at);
            }
        };
        for (int step = 0; step < 4000 && records.startOffset() < Offset(kEnd); ++step) {
            const auto member = std::string(1, static_cast<char>('a' + pick(3)));
            switch (pick(6)) {
            case 0:
            case 1:
                for (const auto& got : acquire(member, 1 + pick(20), kEnd, pick(2) == 0 ? AcquireMode::RecordLimit : AcquireMode::BatchOptimized))
                    for (auto offset = got.first; offset <= got.last; offset += 1) {
                        ASSERT_FALSE(settled.contains(offset.value())) << "seed " << seed << " offset " << offset;
                        holder[offset.value()] = member;
                    }
                break;
            case 2:
            case 3: {
                std::vector<std::int64_t> mine;
                for (const auto& [offset, who] : holder)
                    if (who == member)
                        mine.push_back(offset);
                if (mine.empty())
                    break;
                const auto offset = mine[static_cast<std::size_t>(pick(static_cast<int>(mine.size())))];
                const auto type = pick(4) == 0 ? AcknowledgeType::Release : AcknowledgeType::Accept;
                const auto said = say(member, offset, offset, {type});
                if (said.error == ErrorCode::None && type == AcknowledgeType::Accept && said.write != 0) {
                    settled[offset] = false;
                    pending.emplace_back(said.write, offset);
                }
                if (said.error == ErrorCode::None)
                    holder.erase(offset);
                break;
            }
            case 4:
                finishWrite(pick(5) != 0);
                break;
            default:
                if (pick(10) == 0)
                    records.release(member);
                now += seconds(pick(8));
                records.onDeadline(now);
                break;
            }
        }
        // Then one patient member takes the rest.
        for (int round = 0; round < 1000 && records.startOffset() < Offset(kEnd); ++round) {
            now += seconds(31);
            records.onDeadline(now);
            finishWrite(true);
            for (const auto& got : acquire("z", 500, kEnd)) {
                const auto said = say("z", got.first.value(), got.last.value(), {AcknowledgeType::Accept});
                for (auto offset = got.first; offset <= got.last; offset += 1) {
                    ASSERT_FALSE(settled.contains(offset.value())) << "seed " << seed << " offset " << offset;
                    pending.emplace_back(said.write, offset.value());
                }
            }
            finishWrite(true);
        }
        EXPECT_EQ(records.startOffset(), Offset(kEnd)) << "seed " << seed;
        EXPECT_EQ(settled.size(), static_cast<std::size_t>(kEnd)) << "seed " << seed;
    }
}

} // namespace
} // namespace brokerscope::share
