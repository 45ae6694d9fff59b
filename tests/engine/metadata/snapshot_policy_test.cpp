#include "engine/metadata/snapshot_policy.h"

#include <gtest/gtest.h>

namespace brokerscope::metadata {
namespace {

using namespace std::chrono_literals;

TEST(SnapshotPolicyTest, ASnapshotIsDueByBytesOrByTime)
{
    Instant start{1h};
    SnapshotPolicy policy(100, 1h, start);
    EXPECT_FALSE(policy.due(99, false, start));
    EXPECT_TRUE(policy.due(100, false, start));
    EXPECT_TRUE(policy.due(1, false, start + 1h));
    EXPECT_FALSE(policy.due(0, false, start + 2h)) << "nothing is new";
    EXPECT_FALSE(policy.due(1000, true, start + 2h)) << "half a transaction is no state";
    policy.onWritten(start + 1h);
    EXPECT_FALSE(policy.due(1, false, start + 90min));
    EXPECT_TRUE(policy.due(1, false, start + 2h));
}

TEST(SnapshotPolicyTest, WithoutAnIntervalOnlyBytesCount)
{
    SnapshotPolicy policy(100, Duration::zero(), Instant{});
    EXPECT_FALSE(policy.due(99, false, Instant{} + 1000h));
}

} // namespace
} // namespace brokerscope::metadata
