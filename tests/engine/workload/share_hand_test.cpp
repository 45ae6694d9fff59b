// What a member of a share group has in hand and says about it, and its sessions with the leaders.
#include "engine/protocol/record_batch_builder.h"
#include "engine/workload/share_session.h"

#include <gtest/gtest.h>

namespace brokerscope::workload {
namespace {

SharePlace shareOf(int partition)
{
    Uuid topic;
    topic.bytes[15] = 7;
    return {topic, PartitionIndex(partition)};
}

Bytes batchAt(std::int64_t base, std::initializer_list<std::int32_t> deltas, bool control = false)
{
    protocol::RecordBatchBuilder::Options options;
    options.baseOffset = Offset(base);
    options.control = control;
    protocol::RecordBatchBuilder builder(options);
    for (const auto delta : deltas) {
        if (control)
            builder.addControl(0, protocol::ControlRecordType::Commit, asBytes(std::string_view("\0\0", 2)));
        else
            builder.addAt(delta, 0, asBytes("key"), asBytes("order"));
    }
    return builder.build();
}

std::vector<std::int64_t> offsetsOf(ShareHand& hand)
{
    std::vector<std::int64_t> offsets;
    while (const auto delivery = hand.next())
        offsets.push_back(delivery->offset.value());
    return offsets;
}

const std::vector<VerdictRange> kNothing;

} // namespace

TEST(ShareHandTest, OfABatchOnlyTheAcquiredRecordsAreWorkedOn)
{
    ShareHand hand;
    hand.take(shareOf(0), {{Offset(11), Offset(12), 1}, {Offset(14), Offset(14), 3}}, batchAt(10, {0, 1, 2, 3, 4}));
    ASSERT_EQ(hand.waiting().size(), 3u);
    EXPECT_EQ(hand.waiting()[2].deliveries, 3);
    EXPECT_EQ(hand.waiting()[0].value, "order");
    EXPECT_EQ(offsetsOf(hand), (std::vector<std::int64_t>{11, 12, 14}));
    EXPECT_FALSE(hand.holds(shareOf(0)));
}

TEST(ShareHandTest, WhereThereIsNoRecordAGapIsSaid)
{
    ShareHand hand;
    auto bytes = batchAt(0, {0, 3});
    const auto marker = batchAt(4, {0}, true);
    bytes.insert(bytes.end(), marker.begin(), marker.end());
    hand.take(shareOf(0), {{Offset(0), Offset(5), 1}}, bytes);
    EXPECT_EQ(offsetsOf(hand), (std::vector<std::int64_t>{0, 3}));
    EXPECT_EQ(hand.verdicts(shareOf(0)), (std::vector<VerdictRange>{{Offset(1), Offset(2), Verdict::Gap}, {Offset(4), Offset(5), Verdict::Gap}}));
}

TEST(ShareHandTest, WhatCannotBeReadIsRejected)
{
    auto bytes = batchAt(0, {0, 1});
    bytes[22] = 4; // it claims to be compressed
    ShareHand hand;
    hand.take(shareOf(0), {{Offset(0), Offset(1), 1}}, bytes);
    EXPECT_TRUE(hand.waiting().empty());
    EXPECT_EQ(hand.verdicts(shareOf(0)), (std::vector<VerdictRange>{{Offset(0), Offset(1), Verdict::Reject}}));
}

TEST(ShareHandTest, AlikeNeighboursAreSaidAsOneRange)
{
    ShareHand hand;
    for (const int offset : {3, 1, 2, 6})
        hand.settle(shareOf(0), Offset(offset), Verdict::Accept);
    hand.settle(shareOf(0), Offset(4), Verdict::Release);
    EXPECT_EQ(hand.verdicts(shareOf(0)), (std::vector<VerdictRange>{{Offset(1), Offset(3), Verdict::Accept},
                                                                    {Offset(4), Offset(4), Verdict::Release},
                                                                    {Offset(6), Offset(6), Verdict::Accept}}));
    EXPECT_EQ(hand.verdicts(shareOf(0)), kNothing) << "said once";
}

TEST(ShareHandTest, ABrokerThatClaimsTooMuchIsNotBelieved)
{
    ShareHand hand;
    hand.take(shareOf(0), {{Offset(0), Offset(std::int64_t{1} << 60), 1}}, batchAt(0, {0}));
    EXPECT_EQ(offsetsOf(hand), (std::vector<std::int64_t>{0}));
}

TEST(ShareSessionTest, TheFirstRequestNamesAllPartitionsAndLaterOnesOnlyWhatChanges)
{
    ShareHand hand;
    ShareSession session;
    const auto first = session.next({shareOf(0), shareOf(1)}, hand);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->request.shareSessionEpoch, 0);
    ASSERT_EQ(first->request.topics.size(), 1u);
    EXPECT_EQ(first->request.topics[0].partitions.size(), 2u);
    EXPECT_FALSE(session.isOpen());
    session.answered();
    const auto second = session.next({shareOf(0), shareOf(1)}, hand);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->request.shareSessionEpoch, 1);
    EXPECT_TRUE(second->request.topics.empty());
    session.answered();
    const auto third = session.next({shareOf(1), shareOf(2)}, hand);
    ASSERT_TRUE(third);
    EXPECT_EQ(third->request.topics[0].partitions[0].partitionIndex, 2);
    EXPECT_EQ(third->request.forgottenTopicsData[0].partitions, std::vector<std::int32_t>{0});
}

TEST(ShareSessionTest, VerdictsTravelWithTheNextFetchAndAPartitionStaysUntilTheyAreSaid)
{
    ShareHand hand;
    ShareSession session;
    ASSERT_TRUE(session.next({shareOf(0)}, hand));
    session.answered();
    hand.settle(shareOf(0), Offset(5), Verdict::Accept);
    const auto fetch = session.next({}, hand); // it was taken from us
    ASSERT_TRUE(fetch);
    ASSERT_EQ(fetch->request.topics.size(), 1u);
    const auto& batch = fetch->request.topics[0].partitions[0].acknowledgementBatches[0];
    EXPECT_EQ(batch.firstOffset, 5);
    EXPECT_EQ(batch.acknowledgeTypes, std::vector<std::int8_t>{1});
    EXPECT_EQ(fetch->said.at(shareOf(0)).size(), 1u);
    EXPECT_TRUE(fetch->request.forgottenTopicsData.empty());
    session.answered();
    const auto forgotten = session.next({}, hand);
    ASSERT_TRUE(forgotten);
    EXPECT_EQ(forgotten->request.forgottenTopicsData.size(), 1u);
    session.answered();
    EXPECT_FALSE(session.next({}, hand)) << "nothing is left to be asked";
}

TEST(ShareSessionTest, ANewSessionSaysNothingAboutWhatWasLockedBefore)
{
    ShareHand hand;
    ShareSession session;
    ASSERT_TRUE(session.next({shareOf(0)}, hand));
    session.answered();
    hand.take(shareOf(0), {{Offset(0), Offset(1), 1}}, batchAt(0, {0, 1}));
    hand.settle(shareOf(0), hand.next()->offset, Verdict::Accept);
    session.reset();
    const auto fetch = session.next({shareOf(0)}, hand);
    ASSERT_TRUE(fetch);
    EXPECT_EQ(fetch->request.shareSessionEpoch, 0);
    EXPECT_TRUE(fetch->request.topics[0].partitions[0].acknowledgementBatches.empty());
    EXPECT_FALSE(hand.holds(shareOf(0)));
}

TEST(ShareSessionTest, TheLastRequestGivesBackWhatIsLeft)
{
    ShareHand hand;
    ShareSession session;
    EXPECT_FALSE(session.tell(hand, true)) << "there is no session to end";
    ASSERT_TRUE(session.next({shareOf(0)}, hand));
    session.answered();
    EXPECT_FALSE(session.tell(hand, false)) << "nothing to say";
    hand.take(shareOf(0), {{Offset(0), Offset(1), 1}}, batchAt(0, {0, 1}));
    hand.settle(shareOf(0), hand.next()->offset, Verdict::Accept);
    hand.settleRest(Verdict::Release);
    const auto last = session.tell(hand, true);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->request.shareSessionEpoch, -1);
    EXPECT_EQ(last->said.at(shareOf(0)),
              (std::vector<VerdictRange>{{Offset(0), Offset(0), Verdict::Accept}, {Offset(1), Offset(1), Verdict::Release}}));
}

} // namespace brokerscope::workload
