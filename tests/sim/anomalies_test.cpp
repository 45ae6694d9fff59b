// Each class of anomaly is found in a history made by hand, and a clean history passes.
#include "sim/anomalies.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::sim {
namespace {

const TopicPartition kAt{"orders", 0};
using Kind = CommitEvent::Kind;

// Values 10, 11, 12 at the offsets 0, 1, 2; all acknowledged and read.
History clean()
{
    History out;
    for (int i = 0; i < 3; ++i) {
        out.sends.push_back({1, kAt, 10 + i, Offset(i), -1, {}});
        out.polls.push_back({7, 0, kAt, Offset(i), 10 + i, false});
        out.final[kAt][Offset(i)] = 10 + i;
        out.finalCommitted[kAt][Offset(i)] = 10 + i;
    }
    out.commits[{"group", kAt}] = {{Kind::Issued, 1, 0}, {Kind::Acknowledged, 1, 0}, {Kind::Issued, 2, 0},
                                   {Kind::Acknowledged, 2, 0}, {Kind::Asked, 0, 7}, {Kind::Read, 2, 7}};
    return out;
}

// The same with a transaction of 20 and 21 at the offsets 3 and 4.
History withTransaction(Transaction::Outcome outcome)
{
    auto out = clean();
    out.transactions.push_back({2, outcome});
    for (int i = 0; i < 2; ++i) {
        out.sends.push_back({2, kAt, 20 + i, Offset(3 + i), 0, {}});
        out.final[kAt][Offset(3 + i)] = 20 + i;
        if (outcome == Transaction::Outcome::Committed)
            out.finalCommitted[kAt][Offset(3 + i)] = 20 + i;
    }
    return out;
}

::testing::AssertionResult hasOnly(const History& history, Promise promise)
{
    const auto found = anomaliesOf(history);
    if (found.empty())
        return ::testing::AssertionFailure() << "nothing was found";
    for (const auto& violation : found)
        if (violation.promise != promise)
            return ::testing::AssertionFailure() << nameOf(violation.promise) << ": " << violation.text;
    return ::testing::AssertionSuccess();
}

bool has(const History& history, Promise promise)
{
    const auto found = anomaliesOf(history);
    return std::any_of(found.begin(), found.end(), [&](const auto& violation) { return violation.promise == promise; });
}

} // namespace

TEST(AnomaliesTest, ACleanHistoryPasses)
{
    EXPECT_TRUE(anomaliesOf(clean()).empty());
    EXPECT_TRUE(anomaliesOf(withTransaction(Transaction::Outcome::Committed)).empty());
    EXPECT_TRUE(anomaliesOf(withTransaction(Transaction::Outcome::Aborted)).empty());
}

TEST(AnomaliesTest, AnAcknowledgedValueThatIsGoneIsALostWrite)
{
    auto history = clean();
    history.sends.push_back({1, kAt, 13, Offset(3), -1, {}});
    EXPECT_TRUE(hasOnly(history, Promise::LostWrite));
}

TEST(AnomaliesTest, AnAcknowledgedValueThatWasReplacedIsALostWrite)
{
    auto history = clean();
    history.sends[1].value = 99;
    EXPECT_TRUE(has(history, Promise::LostWrite));
}

TEST(AnomaliesTest, WhatWasNeverAcknowledgedMayBeGone)
{
    auto history = clean();
    history.sends.push_back({1, kAt, 13, {}, -1, {}});
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, AValueOfACommittedTransactionThatReadCommittedDoesNotShowIsALostWrite)
{
    auto history = withTransaction(Transaction::Outcome::Committed);
    history.finalCommitted[kAt].erase(Offset(3));
    history.finalCommitted[kAt].erase(Offset(4));
    EXPECT_TRUE(hasOnly(history, Promise::LostWrite));
}

TEST(AnomaliesTest, AValueAtTwoOffsetsIsADuplicate)
{
    auto history = clean();
    history.final[kAt][Offset(3)] = 12;
    EXPECT_TRUE(hasOnly(history, Promise::Duplicate));
}

TEST(AnomaliesTest, ValuesOutOfTheOrderOfTheirSendsAreAReordering)
{
    auto history = clean();
    history.polls.clear();
    for (auto* log : {&history.final, &history.finalCommitted}) {
        (*log)[kAt][Offset(0)] = 11;
        (*log)[kAt][Offset(1)] = 10;
    }
    history.sends[0].acknowledgedAt = Offset(1);
    history.sends[1].acknowledgedAt = Offset(0);
    EXPECT_TRUE(hasOnly(history, Promise::Reorder));
}

TEST(AnomaliesTest, TwoProducersMayInterleave)
{
    auto history = clean();
    history.sends[1].producer = 2;
    std::swap(history.sends[0], history.sends[1]);
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, AnOffsetThatShowsAnotherValueIsInconsistent)
{
    auto history = clean();
    history.polls[2].value = 77;
    EXPECT_TRUE(hasOnly(history, Promise::InconsistentOffset));
}

TEST(AnomaliesTest, AConsumerThatGoesOverARecordSkips)
{
    auto history = clean();
    history.polls.erase(history.polls.begin() + 1);
    EXPECT_TRUE(hasOnly(history, Promise::PollSkip));
}

TEST(AnomaliesTest, AConsumerMayGoOverOffsetsWithoutRecords)
{
    auto history = clean();
    history.final[kAt][Offset(9)] = 50; // a marker and what compaction took lie between
    history.finalCommitted[kAt][Offset(9)] = 50;
    history.polls.push_back({7, 0, kAt, Offset(9), 50, false});
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, AConsumerThatIsGivenAnOffsetAgainIsNonmonotonic)
{
    auto history = clean();
    history.polls.push_back(history.polls.back());
    EXPECT_TRUE(hasOnly(history, Promise::NonmonotonicPoll));
}

TEST(AnomaliesTest, ANewSessionMayBeginAnywhere)
{
    auto history = clean();
    history.polls.push_back({7, 1, kAt, Offset(0), 10, false});
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, ReadCommittedMustNotShowAnAbortedTransaction)
{
    auto history = withTransaction(Transaction::Outcome::Aborted);
    history.polls.push_back({7, 3, kAt, Offset(3), 20, true});
    EXPECT_TRUE(hasOnly(history, Promise::AbortedRead));
    history.polls.back().committedOnly = false;
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, ATransactionThatNobodyEndedMustNotBecomeVisible)
{
    auto history = withTransaction(Transaction::Outcome::Open);
    history.finalCommitted[kAt][Offset(3)] = 20;
    EXPECT_TRUE(has(history, Promise::AbortedRead));
}

TEST(AnomaliesTest, HalfATransactionIsPartial)
{
    auto history = withTransaction(Transaction::Outcome::Unknown);
    history.finalCommitted[kAt][Offset(3)] = 20;
    EXPECT_TRUE(hasOnly(history, Promise::PartialTransaction));
    history.finalCommitted[kAt][Offset(4)] = 21;
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, AnInputWithTwoCommittedOutputsIsADuplicate)
{
    auto history = withTransaction(Transaction::Outcome::Committed);
    history.sends[3].madeOf = history.sends[4].madeOf = {TopicPartition{"input", 0}, Offset(5)};
    EXPECT_TRUE(hasOnly(history, Promise::Duplicate));
}

TEST(AnomaliesTest, AnInputWithoutACommittedOutputIsSkipped)
{
    auto history = clean();
    history.transformed = {"orders"};
    for (int i = 0; i < 3; ++i) {
        const TopicPartition to{"results", 0};
        history.sends.push_back({3, to, 70 + i, Offset(i), -1, std::pair(kAt, Offset(i))});
        history.final[to][Offset(i)] = history.finalCommitted[to][Offset(i)] = 70 + i;
    }
    EXPECT_TRUE(anomaliesOf(history).empty());
    history.sends.back().madeOf.reset();
    EXPECT_TRUE(hasOnly(history, Promise::PollSkip));
}

TEST(AnomaliesTest, ACommittedOffsetThatWentBackOrIsGoneIsFound)
{
    auto history = clean();
    auto& events = history.commits.begin()->second;
    events.back().value = 1;
    EXPECT_TRUE(hasOnly(history, Promise::CommittedOffset));
    events.back().value = -1;
    EXPECT_TRUE(hasOnly(history, Promise::CommittedOffset));
}

TEST(AnomaliesTest, OnlyWhoWasLeftBehindInAnOlderGenerationMayBeToldWhatThatHadCommitted)
{
    auto history = clean();
    auto& events = history.commits.begin()->second;
    events[1].generation = 4;
    events[3].generation = 5;
    events.back() = {Kind::Read, 1, 7, 4};
    EXPECT_TRUE(anomaliesOf(history).empty());
    events.back().value = 0;
    EXPECT_TRUE(hasOnly(history, Promise::CommittedOffset));
    events.back() = {Kind::Read, 1, 7, 5};
    EXPECT_TRUE(hasOnly(history, Promise::CommittedOffset));
}

TEST(AnomaliesTest, ACommitWithoutAnAnswerMayHaveTakenEffect)
{
    auto history = clean();
    auto& events = history.commits.begin()->second;
    events.insert(events.end() - 1, {Kind::Issued, 3, 0}); // after the reader had asked, even
    events.back().value = 3;
    EXPECT_TRUE(anomaliesOf(history).empty());
}

TEST(AnomaliesTest, ARefusedCommitMustNotTakeEffect)
{
    auto history = clean();
    auto& events = history.commits.begin()->second;
    events.insert(events.begin(), {{Kind::Issued, 9, 0}, {Kind::Refused, 9, 0}});
    EXPECT_TRUE(anomaliesOf(history).empty());
    events.back().value = 9;
    EXPECT_TRUE(hasOnly(history, Promise::CommittedOffset));
}

TEST(AnomaliesTest, WhatNoMemberOfAGroupWasEverGivenIsSkipped)
{
    auto history = clean();
    history.groups["group"] = {{7}, {"orders"}};
    EXPECT_TRUE(anomaliesOf(history).empty());
    history.polls.erase(history.polls.begin());
    EXPECT_TRUE(hasOnly(history, Promise::PollSkip));
}

} // namespace brokerscope::sim
