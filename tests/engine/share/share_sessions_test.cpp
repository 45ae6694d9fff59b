// A share session tells by its epochs whether a request was lost, and ends with its connection.
#include "engine/share/share_sessions.h"

#include <gtest/gtest.h>

#include <limits>

namespace brokerscope::share {
namespace {

using protocol::ErrorCode;

const Member kMember{"group", "member"};
const PartitionId kZero{Uuid{{1}}, PartitionIndex(0)};
const PartitionId kOne{Uuid{{1}}, PartitionIndex(1)};
const int kHere = 0;
const int kThere = 0;

class ShareSessionsTest : public ::testing::Test
{
protected:
    ErrorCode fetch(std::int32_t epoch, const std::vector<PartitionId>& added = {}, const std::vector<PartitionId>& forgotten = {},
                    const Member& member = kMember)
    {
        return sessions.onFetch(member, epoch, &kHere, false, added, forgotten);
    }
    ShareSessions sessions{2};
};

TEST_F(ShareSessionsTest, EachRequestHasTheNextEpoch)
{
    EXPECT_EQ(fetch(1), ErrorCode::ShareSessionNotFound);
    EXPECT_EQ(fetch(0, {kZero}), ErrorCode::None);
    EXPECT_EQ(fetch(1), ErrorCode::None);
    EXPECT_EQ(fetch(1), ErrorCode::InvalidShareSessionEpoch) << "one was lost, or sent twice";
    EXPECT_EQ(sessions.onAcknowledge(kMember, 2), ErrorCode::None);
    EXPECT_EQ(fetch(3), ErrorCode::None);
    EXPECT_EQ(fetch(0, {kZero}), ErrorCode::None) << "begins anew";
    EXPECT_EQ(fetch(1), ErrorCode::None);
}

TEST_F(ShareSessionsTest, ASessionDoesNotBeginWithAcknowledgements)
{
    EXPECT_EQ(sessions.onAcknowledge(kMember, 0), ErrorCode::InvalidShareSessionEpoch);
    EXPECT_EQ(sessions.onFetch(kMember, 0, &kHere, true, {kZero}, {}), ErrorCode::InvalidRequest);
    EXPECT_EQ(sessions.size(), 0u);
}

TEST_F(ShareSessionsTest, PartitionsComeAndGo)
{
    fetch(0, {kZero});
    fetch(1, {kOne, kZero});
    EXPECT_EQ(sessions.partitions(kMember), (std::vector<PartitionId>{kZero, kOne}));
    sessions.onServed(kMember, kZero);
    EXPECT_EQ(sessions.partitions(kMember), (std::vector<PartitionId>{kOne, kZero})) << "whoever was served waits";
    fetch(2, {}, {kOne});
    EXPECT_EQ(sessions.partitions(kMember), (std::vector<PartitionId>{kZero}));
}

TEST_F(ShareSessionsTest, TheLastEpochNeedsASessionToEnd)
{
    EXPECT_EQ(fetch(kClosesSession), ErrorCode::ShareSessionNotFound);
    EXPECT_EQ(sessions.onAcknowledge(kMember, kClosesSession), ErrorCode::ShareSessionNotFound);
    fetch(0, {kZero});
    EXPECT_EQ(fetch(kClosesSession), ErrorCode::None);
    EXPECT_TRUE(sessions.close(kMember));
    EXPECT_FALSE(sessions.close(kMember));
}

TEST_F(ShareSessionsTest, ThereAreOnlySoMany)
{
    EXPECT_EQ(fetch(0, {}, {}, {"group", "a"}), ErrorCode::None);
    EXPECT_EQ(fetch(0, {}, {}, {"group", "b"}), ErrorCode::None);
    EXPECT_EQ(fetch(0, {}, {}, {"group", "c"}), ErrorCode::ShareSessionLimitReached);
    EXPECT_EQ(fetch(0, {}, {}, {"group", "a"}), ErrorCode::None) << "who has one may begin anew";
}

TEST_F(ShareSessionsTest, AConnectionTakesItsSessionsWithIt)
{
    fetch(0);
    EXPECT_EQ(sessions.onFetch({"other", "member"}, 0, &kThere, false, {}, {}), ErrorCode::None);
    EXPECT_TRUE(sessions.hasAnyOf("group"));
    EXPECT_EQ(sessions.onConnectionGone(&kHere), (std::vector<Member>{kMember}));
    EXPECT_FALSE(sessions.hasAnyOf("group"));
    EXPECT_TRUE(sessions.hasAnyOf("other"));
    EXPECT_EQ(fetch(1), ErrorCode::ShareSessionNotFound);
}

} // namespace
} // namespace brokerscope::share
