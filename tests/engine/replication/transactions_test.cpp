// The partition's side of transactions (KIP-98, KIP-890): what a reader at read_committed sees and when it wakes, markers,
// and the verification that a batch waits for.
#include "engine/protocol/generated/describe_producers_request.h"
#include "engine/protocol/generated/describe_producers_response.h"
#include "engine/protocol/record_batch.h"
#include "engine/replication/testing/replica_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace brokerscope::replication::testing {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using protocol::toWire;

namespace {

// A coordinator that agrees at once (later, as it must), or that the test answers for.
class Verifier final : public TransactionVerifier
{
public:
    void ask(Question question, OnVerdict done) override
    {
        questions.push_back(std::move(question));
        m_waiting.push_back(std::move(done));
    }
    void answer(ErrorCode error)
    {
        auto waiting = std::exchange(m_waiting, {});
        const std::size_t first = questions.size() - waiting.size();
        for (std::size_t i = 0; i < waiting.size(); ++i)
            waiting[i](std::vector<ErrorCode>(questions[first + i].partitions.size(), error));
    }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    std::vector<Question> questions;

private:
    std::vector<OnVerdict> m_waiting;
};

struct TransactionsTest : ::testing::Test
{
    static constexpr int kReplicas = 3;
    Verifier verifier; // before the cluster, which asks it
    std::unique_ptr<ReplicaCluster> cluster;

    void SetUp() override
    {
        cluster = std::make_unique<ReplicaCluster>(kReplicas);
        for (int node = 1; node <= kReplicas; ++node)
            cluster->replicas(node).setTransactionVerifier(verifier);
        cluster->verifier = &verifier;
        cluster->createTopic("orders", {{1, 2, 3}});
    }

    static const protocol::ProduceResponse::PartitionProduceResponse& only(const Answer<protocol::ProduceResponse>& answer)
    {
        return answer.value().responses.at(0).partitionResponses.at(0);
    }
    static const protocol::FetchResponse::PartitionData& only(const Answer<protocol::FetchResponse>& answer)
    {
        return answer.value().responses.at(0).partitions.at(0);
    }
    static std::int16_t errorOf(const Answer<protocol::WriteTxnMarkersResponse>& answer, std::size_t marker = 0)
    {
        return answer.value().markers.at(marker).topics.at(0).partitions.at(0).errorCode;
    }

    // Appended, with the coordinator's consent if it is asked, and committed.
    void send(const ReplicaCluster::ProducerBatch& batch, int node = 1)
    {
        const auto answer = cluster->produceAs(node, "orders", 0, batch);
        if (verifier.waiting() > 0)
            verifier.answer(ErrorCode::None);
        ASSERT_TRUE(cluster->runUntil([&] { return answer.came(); }));
        ASSERT_EQ(only(answer).errorCode, 0);
    }
    void end(const ReplicaCluster::MarkerOf& marker, int node = 1)
    {
        const auto answer = cluster->endTransactions(node, "orders", 0, {marker});
        ASSERT_TRUE(cluster->runUntil([&] { return answer.came(); }));
        ASSERT_EQ(errorOf(answer), 0);
    }
    Answer<protocol::FetchResponse> readCommitted(std::int64_t offset, std::int32_t maxWaitMs = 0,
                                                  std::int32_t minBytes = 1, int node = 1)
    {
        return cluster->fetch(node, "orders", 0,
                              {.offset = offset, .maxWaitMs = maxWaitMs, .minBytes = minBytes, .isolation = 1});
    }
    static std::vector<std::int64_t> baseOffsets(const Answer<protocol::FetchResponse>& answer)
    {
        std::vector<std::int64_t> out;
        protocol::BatchIterator batches(only(answer).records->view());
        while (const auto batch = batches.next())
            out.push_back(batch->baseOffset().value());
        EXPECT_EQ(batches.end(), protocol::BatchIterator::End::AtEnd) << batches.problem();
        return out;
    }
    static std::vector<std::pair<std::int64_t, std::int64_t>> aborted(const Answer<protocol::FetchResponse>& answer)
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> out;
        for (const auto& transaction : *only(answer).abortedTransactions)
            out.emplace_back(transaction.producerId, transaction.firstOffset);
        return out;
    }
    bool saw(int node, const std::string& event)
    {
        const auto& events = cluster->events(node);
        return std::find(events.begin(), events.end(), event) != events.end();
    }
};

using Offsets = std::vector<std::int64_t>;
using Aborted = std::vector<std::pair<std::int64_t, std::int64_t>>;

TEST_F(TransactionsTest, ReadCommittedEndsWhereATransactionIsOpen)
{
    send({.producerId = 1});                                // 0
    send({.producerId = 2, .transactional = false});        // 1
    const auto committed = readCommitted(0);
    EXPECT_TRUE(only(committed).records->empty());
    EXPECT_EQ(only(committed).lastStableOffset, 0);
    EXPECT_EQ(only(committed).highWatermark, 2);
    EXPECT_TRUE(only(committed).abortedTransactions);
    const auto all = cluster->fetch(1, "orders", 0);
    EXPECT_EQ(baseOffsets(all), (Offsets{0, 1}));
    EXPECT_EQ(only(all).lastStableOffset, 0); // told to everybody
    EXPECT_FALSE(only(all).abortedTransactions);
    EXPECT_EQ(cluster->listOffset(1, "orders", 0, -1).offset, 2);
    EXPECT_EQ(cluster->listOffset(1, "orders", 0, -1, 10, 1).offset, 0);
    end({.producerId = 1});
    EXPECT_EQ(baseOffsets(readCommitted(0)), (Offsets{0, 1, 2}));
    EXPECT_EQ(cluster->listOffset(1, "orders", 0, -1, 10, 1).offset, 3);
}

TEST_F(TransactionsTest, ReaderIsToldWhatWasAborted)
{
    send({.producerId = 1});                  // 0
    send({.producerId = 2});                  // 1
    end({.producerId = 2, .commit = false});  // 2
    end({.producerId = 1, .commit = false});  // 3
    send({.producerId = 3});                  // 4
    end({.producerId = 3});                   // 5
    EXPECT_EQ(aborted(readCommitted(0)), (Aborted{{1, 0}, {2, 1}}));
    EXPECT_EQ(aborted(readCommitted(3)), (Aborted{{1, 0}}));
    EXPECT_EQ(aborted(readCommitted(4)), (Aborted{}));
}

TEST_F(TransactionsTest, MarkerThatIsNotCommittedDecidesNothing)
{
    send({.producerId = 1});
    cluster->cut(2, 1);
    const auto answer = cluster->endTransactions(1, "orders", 0, {{.producerId = 1}});
    cluster->run(500ms);
    EXPECT_FALSE(answer.came());
    EXPECT_FALSE(saw(1, "commit orders 1/0"));
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 0);
    cluster->heal();
    ASSERT_TRUE(cluster->runUntil([&] { return answer.came(); }));
    EXPECT_EQ(errorOf(answer), 0);
    EXPECT_TRUE(saw(1, "commit orders 1/0"));
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 2);
}

TEST_F(TransactionsTest, WaitingReaderWakesWhenTheTransactionEndsAndNotBefore)
{
    send({.producerId = 1, .values = std::vector<std::string>(50, "a value of some length")});
    const auto waiting = readCommitted(0, 60'000, 1000); // the marker alone would not be enough bytes
    send({.producerId = 2, .values = std::vector<std::string>(50, "a value of some length"), .transactional = false});
    cluster->run(100ms);
    EXPECT_FALSE(waiting.came());
    end({.producerId = 1});
    ASSERT_TRUE(waiting.came());
    EXPECT_EQ(baseOffsets(waiting), (Offsets{0, 50, 100}));
}

TEST_F(TransactionsTest, WaitingReaderWakesForWhatIsWrittenOutsideOfTransactions)
{
    const auto waiting = readCommitted(0, 60'000);
    send({.producerId = 2, .transactional = false});
    ASSERT_TRUE(waiting.came());
    EXPECT_EQ(baseOffsets(waiting), (Offsets{0}));
}

TEST_F(TransactionsTest, EveryTransactionOfARequestIsEnded)
{
    send({.producerId = 1});
    send({.producerId = 2});
    const auto answer = cluster->endTransactions(
        1, "orders", 0, {{.producerId = 1}, {.producerId = 2, .commit = false}, {.producerId = 3}});
    ASSERT_TRUE(cluster->runUntil([&] { return answer.came(); }));
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(errorOf(answer, i), 0) << i;
    EXPECT_TRUE(saw(1, "commit orders 1/0"));
    EXPECT_TRUE(saw(1, "abort orders 2/0"));
    EXPECT_TRUE(saw(1, "commit orders 3/0")); // it had written nothing: also told
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 5);
}

TEST_F(TransactionsTest, MarkersGoToTheLeaderOfATopicThatExists)
{
    EXPECT_EQ(errorOf(cluster->endTransactions(2, "orders", 0, {{}})), toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(errorOf(cluster->endTransactions(1, "gone", 0, {{}})), toWire(ErrorCode::UnknownTopicOrPartition));
    EXPECT_EQ(errorOf(cluster->endTransactions(1, "orders", 7, {{}})), toWire(ErrorCode::UnknownTopicOrPartition));
    const auto waiting = cluster->endTransactions(1, "orders", 0, {{.producerId = 5}});
    cluster->elect("orders", 0, 2, {1, 2, 3});
    ASSERT_TRUE(waiting.came());
    EXPECT_EQ(errorOf(waiting), toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_FALSE(saw(1, "commit orders 5/0"));
}

TEST_F(TransactionsTest, OldCoordinatorsAndOldEpochsAreFenced)
{
    send({.producerId = 1, .epoch = 4});
    EXPECT_EQ(errorOf(cluster->endTransactions(1, "orders", 0, {{.epoch = 3}})), toWire(ErrorCode::InvalidProducerEpoch));
    EXPECT_EQ(errorOf(cluster->endTransactions(1, "orders", 0, {{.epoch = 4, .transactionVersion = 2}})),
              toWire(ErrorCode::InvalidProducerEpoch));
    end({.epoch = 5, .coordinatorEpoch = 9, .transactionVersion = 2});
    send({.producerId = 1, .epoch = 5});
    EXPECT_EQ(errorOf(cluster->endTransactions(1, "orders", 0, {{.epoch = 6, .coordinatorEpoch = 8}})),
              toWire(ErrorCode::TransactionCoordinatorFenced));
    const auto zombie = cluster->produceAs(1, "orders", 0, {.producerId = 1, .epoch = 4, .transactional = false});
    EXPECT_EQ(only(zombie).errorCode, toWire(ErrorCode::InvalidProducerEpoch));
}

TEST_F(TransactionsTest, LastStableOffsetIsKnownToANewLeader)
{
    send({.producerId = 1}); // 0
    send({.producerId = 2}); // 1
    end({.producerId = 2, .commit = false});
    cluster->run(1s); // the followers learn the high watermark
    cluster->elect("orders", 0, 2, {1, 2, 3});
    EXPECT_EQ(only(readCommitted(0, 0, 1, 2)).lastStableOffset, 0);
    end({.producerId = 1, .commit = false, .coordinatorEpoch = 1}, 2);
    const auto read = readCommitted(0, 0, 1, 2);
    EXPECT_EQ(aborted(read), (Aborted{{1, 0}, {2, 1}}));
    EXPECT_EQ(only(read).lastStableOffset, 4);
}

TEST_F(TransactionsTest, LastStableOffsetNeverGoesBackOnALeader)
{
    std::int64_t last = 0;
    std::uint64_t dice = 7;
    std::map<std::int64_t, bool> open;
    for (int step = 0; step < 300; ++step) {
        dice = dice * 6364136223846793005U + 1442695040888963407U;
        const auto producer = static_cast<std::int64_t>(1 + (dice >> 33) % 4);
        const auto epoch = static_cast<std::int16_t>(step); // of no interest here: always a new one
        if ((dice >> 40) % 3 != 0) {
            cluster->produceAs(1, "orders", 0, {.producerId = producer, .epoch = epoch, .acks = 1});
            verifier.answer(ErrorCode::None);
        } else {
            cluster->endTransactions(1, "orders", 0, {{.producerId = producer, .epoch = epoch, .commit = (dice >> 50) % 2 == 0}});
        }
        if (step % 5 == 0)
            cluster->run(std::chrono::milliseconds((dice >> 45) % 5));
        const auto now = only(readCommitted(0));
        EXPECT_GE(now.lastStableOffset, last) << step;
        EXPECT_LE(now.lastStableOffset, now.highWatermark) << step;
        last = now.lastStableOffset;
    }
    EXPECT_GT(last, 10);
}

TEST_F(TransactionsTest, BatchThatBeginsATransactionWaitsForTheCoordinator)
{
    const auto first = cluster->produceAs(1, "orders", 0, {.producerId = 7, .epoch = 2, .acks = 1});
    EXPECT_FALSE(first.came());
    EXPECT_EQ(cluster->replicas(1).logEndOffset(cluster->id("orders", 0)), Offset(0));
    ASSERT_EQ(verifier.questions.size(), 1u);
    EXPECT_EQ(verifier.questions[0].transactionalId, "t");
    EXPECT_EQ(verifier.questions[0].producerId, ProducerId(7));
    EXPECT_EQ(verifier.questions[0].producerEpoch, 2);
    EXPECT_EQ(verifier.questions[0].partitions,
              (std::vector<TransactionVerifier::Partition>{{"orders", PartitionIndex(0)}}));
    verifier.answer(ErrorCode::None);
    ASSERT_TRUE(first.came());
    EXPECT_EQ(only(first).baseOffset, 0);
    // It is open now: no second question.
    EXPECT_EQ(only(cluster->produceAs(1, "orders", 0, {.producerId = 7, .epoch = 2, .sequence = 1, .acks = 1})).baseOffset, 1);
    EXPECT_EQ(verifier.questions.size(), 1u);
}

TEST_F(TransactionsTest, WhatIsAskedDependsOnTheVersionOfTheRequest)
{
    using Operation = TransactionVerifier::Operation;
    const std::map<std::int16_t, Operation> expected{
        {9, Operation::VerifyOnly}, {10, Operation::VerifyOnly}, {11, Operation::VerifyOrAbortable}, {12, Operation::AddPartition}};
    for (const auto& [version, operation] : expected) {
        const auto answer = cluster->produceAs(1, "orders", 0, {.producerId = version, .version = version});
        EXPECT_EQ(verifier.questions.back().operation, operation) << version;
        verifier.answer(ErrorCode::ConcurrentTransactions);
        EXPECT_EQ(only(answer).errorCode,
                  toWire(version == 12 ? ErrorCode::ConcurrentTransactions : ErrorCode::NotEnoughReplicas))
            << version;
    }
    const auto refused = cluster->produceAs(1, "orders", 0, {.producerId = 11, .version = 11});
    verifier.answer(ErrorCode::TransactionAbortable);
    EXPECT_EQ(only(refused).errorCode, toWire(ErrorCode::TransactionAbortable));
    EXPECT_EQ(cluster->replicas(1).logEndOffset(cluster->id("orders", 0)), Offset(0));
}

TEST_F(TransactionsTest, BatchIsNotAppendedAfterAnAbortThatCameWhileItWaited)
{
    const auto late = cluster->produceAs(1, "orders", 0, {.producerId = 1, .version = 11});
    end({.producerId = 1, .commit = false}); // say, the transaction timed out
    verifier.answer(ErrorCode::None);        // and the answer is from before: it is asked for again
    EXPECT_FALSE(late.came());
    EXPECT_EQ(verifier.questions.size(), 2u);
    EXPECT_EQ(verifier.questions[1].producerId, ProducerId(1));
    verifier.answer(ErrorCode::TransactionAbortable);
    ASSERT_TRUE(late.came());
    EXPECT_EQ(only(late).errorCode, toWire(ErrorCode::TransactionAbortable));
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 1); // nothing hangs
}

TEST_F(TransactionsTest, NextTransactionMayBeginBeforeTheMarkerOfTheLastOneHasCome)
{
    send({.producerId = 1, .epoch = 0}); // 0
    const auto next = cluster->produceAs(1, "orders", 0, {.producerId = 1, .epoch = 1});
    end({.producerId = 1, .epoch = 1, .transactionVersion = 2}); // 1
    verifier.answer(ErrorCode::None); // the coordinator had waited for the end of the last one
    verifier.answer(ErrorCode::None);
    ASSERT_TRUE(cluster->runUntil([&] { return next.came(); }));
    EXPECT_EQ(only(next).errorCode, 0);
    EXPECT_EQ(only(next).baseOffset, 2);
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 2);
}

TEST_F(TransactionsTest, BatchesThatAProducerSendsAheadWaitBehindTheOneInQuestion)
{
    const auto first = cluster->produceAs(1, "orders", 0, {.producerId = 1});
    const auto second = cluster->produceAs(1, "orders", 0, {.producerId = 1, .sequence = 1});
    const auto another = cluster->produceAs(1, "orders", 0, {.producerId = 2});
    EXPECT_EQ(verifier.questions.size(), 2u) << "one for each producer";
    // The end of the transaction before comes late: it is asked once more, and nothing gets past it meanwhile.
    end({.producerId = 1, .transactionVersion = 0}); // 0
    verifier.answer(ErrorCode::None);
    EXPECT_EQ(verifier.questions.size(), 3u);
    const auto third = cluster->produceAs(1, "orders", 0, {.producerId = 1, .sequence = 2});
    EXPECT_EQ(verifier.questions.size(), 3u);
    verifier.answer(ErrorCode::None);
    ASSERT_TRUE(cluster->runUntil([&] { return first.came() && second.came() && third.came() && another.came(); }));
    EXPECT_EQ(only(another).baseOffset, 1);
    EXPECT_EQ(only(first).baseOffset, 2);
    EXPECT_EQ(only(second).baseOffset, 3);
    EXPECT_EQ(only(third).baseOffset, 4);
    EXPECT_EQ(verifier.questions.size(), 3u) << "who comes behind finds the transaction open";
}

TEST_F(TransactionsTest, WhoWaitsBehindARefusedBatchIsNotForgotten)
{
    const auto first = cluster->produceAs(1, "orders", 0, {.producerId = 1});
    const auto second = cluster->produceAs(1, "orders", 0, {.producerId = 1, .sequence = 1});
    verifier.answer(ErrorCode::ConcurrentTransactions);
    ASSERT_TRUE(first.came());
    EXPECT_EQ(only(first).errorCode, toWire(ErrorCode::ConcurrentTransactions));
    EXPECT_FALSE(second.came());
    verifier.answer(ErrorCode::None);
    ASSERT_TRUE(second.came());
    EXPECT_EQ(only(second).errorCode, toWire(ErrorCode::OutOfOrderSequenceNumber)) << "it must not overtake";
    EXPECT_EQ(cluster->replicas(1).logEndOffset(cluster->id("orders", 0)), Offset(0));
}

TEST_F(TransactionsTest, ANodeThatStopsAnswersWhoeverWaitsBehind)
{
    const auto first = cluster->produceAs(1, "orders", 0, {.producerId = 1});
    const auto second = cluster->produceAs(1, "orders", 0, {.producerId = 1, .sequence = 1});
    cluster->stopCleanly(1);
    ASSERT_TRUE(first.came() && second.came());
    EXPECT_EQ(only(second).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

TEST_F(TransactionsTest, LeadershipThatIsLostWhileABatchWaitsRefusesIt)
{
    const auto late = cluster->produceAs(1, "orders", 0, {.producerId = 1});
    cluster->elect("orders", 0, 2, {1, 2, 3});
    verifier.answer(ErrorCode::None);
    ASSERT_TRUE(late.came());
    EXPECT_EQ(only(late).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
    EXPECT_EQ(only(late).currentLeader.leaderId, 2);
    EXPECT_EQ(cluster->replicas(1).logEndOffset(cluster->id("orders", 0)), Offset(0));
}

TEST_F(TransactionsTest, TransactionalBatchWithoutAnIdIsRefused)
{
    const auto answer = cluster->produceAs(1, "orders", 0, {.transactionalId = std::nullopt});
    EXPECT_EQ(only(answer).errorCode, toWire(ErrorCode::InvalidTxnState));
    EXPECT_TRUE(verifier.questions.empty());
}

TEST_F(TransactionsTest, WithoutVerificationOnlyNewClientsAsk)
{
    cluster->config.fixed["transaction.partition.verification.enable"] = "false";
    cluster->kill(1);
    cluster->restart(1);
    cluster->elect("orders", 0, 1, {1, 2, 3});
    send({.producerId = 1, .version = 11});
    EXPECT_TRUE(verifier.questions.empty());
    send({.producerId = 2, .version = 12}); // v12 does not add the partition in any other way
    EXPECT_EQ(verifier.questions.size(), 1u);
}

TEST_F(TransactionsTest, ANodeThatStopsAnswersWhoeverWaits)
{
    const auto waiting = cluster->produceAs(1, "orders", 0, {.producerId = 1});
    cluster->stopCleanly(1);
    ASSERT_TRUE(waiting.came());
    EXPECT_EQ(only(waiting).errorCode, toWire(ErrorCode::NotLeaderOrFollower));
}

TEST_F(TransactionsTest, DescribeProducersTellsWhatIsOpen)
{
    send({.producerId = 1, .epoch = 3, .values = {"a", "b"}});
    send({.producerId = 2, .transactional = false});
    end({.producerId = 2, .epoch = 1, .coordinatorEpoch = 6});
    protocol::DescribeProducersRequest request;
    for (const char* name : {"orders", "gone"}) {
        auto& topic = request.topics.emplace_back();
        topic.name = name;
        topic.partitionIndexes.push_back(0);
    }
    const auto ask = [&](int node) {
        Answer<protocol::DescribeProducersResponse> answer;
        cluster->plane(node).describeProducers(request, RequestFacts(), answer.reply());
        return answer.value();
    };
    const auto told = ask(1);
    ASSERT_EQ(told.topics.size(), 2u);
    const auto& producers = told.topics[0].partitions.at(0).activeProducers;
    ASSERT_EQ(producers.size(), 2u);
    EXPECT_EQ(producers[0].producerId, 1);
    EXPECT_EQ(producers[0].producerEpoch, 3);
    EXPECT_EQ(producers[0].lastSequence, 1);
    EXPECT_EQ(producers[0].currentTxnStartOffset, 0);
    EXPECT_EQ(producers[0].coordinatorEpoch, -1);
    EXPECT_EQ(producers[1].currentTxnStartOffset, -1);
    EXPECT_EQ(producers[1].coordinatorEpoch, 6);
    EXPECT_EQ(told.topics[1].partitions.at(0).errorCode, toWire(ErrorCode::UnknownTopicOrPartition));
    EXPECT_EQ(ask(2).topics[0].partitions.at(0).errorCode, toWire(ErrorCode::None)) << "a follower tells what it has";
}

TEST_F(TransactionsTest, HangingTransactionIsFoundAndAborted)
{
    send({.producerId = 1, .epoch = 3});
    // As kafka-transactions.sh does it: epoch and coordinator epoch from DescribeProducers, the latter -1 read as 0.
    end({.producerId = 1, .epoch = 3, .commit = false, .coordinatorEpoch = 0});
    EXPECT_EQ(only(readCommitted(0)).lastStableOffset, 2);
    EXPECT_EQ(aborted(readCommitted(0)), (Aborted{{1, 0}}));
}

TEST_F(TransactionsTest, DeletedSegmentsAndTruncationsAreTold)
{
    cluster->createTopic("short", {{1}}, {{"segment.bytes", "1048576"}, {"retention.bytes", "1"}});
    const std::string half(600'000, 'x');
    for (int i = 0; i < 4; ++i)
        cluster->produce(1, "short", 0, {half}, 1);
    ASSERT_TRUE(cluster->runUntil([&] { return saw(1, "delete short 0"); }, 400s));

    cluster->cut(2, 1);
    cluster->cut(3, 1);
    cluster->produce(1, "orders", 0, {"a", "b"}, 1);
    cluster->elect("orders", 0, 2, {2, 3});
    cluster->heal();
    EXPECT_TRUE(cluster->runUntil([&] { return saw(1, "truncate 0 -2"); }));
}

} // namespace

} // namespace brokerscope::replication::testing
