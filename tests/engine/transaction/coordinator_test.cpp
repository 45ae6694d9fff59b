// The way of requests to the shards of a node, and the requests that concern several.
#include "engine/base/coordinator_partition.h"
#include "testing/driver.h"

namespace brokerscope::transaction::testing {
namespace {

class AllTopics : public PartitionLookup
{
public:
    bool exists(const TopicPartition& partition) const override
    {
        return partition.topic != "missing";
    }
    std::optional<TopicPartition> offsetsPartitionOf(const std::string&) const override
    {
        return offsets;
    }
    std::optional<TopicPartition> offsets = TopicPartition{"__consumer_offsets", PartitionIndex(9)};
};

class CoordinatorTest : public ::testing::Test
{
protected:
    CoordinatorTest()
    {
        coordinator.setPartitionCount(50);
        coordinator.setTransactionVersion(kTransactionVersion2);
    }
    void lead(const std::string& id)
    {
        const auto partition = *coordinator.partitionOf(id);
        coordinator.onElected(partition, LeaderEpoch(1));
        coordinator.finishLoading(partition, LeaderEpoch(1), now);
    }
    // Commits what is appended, and returns the last answer of this type.
    template <class ResponseType> ResponseType answer()
    {
        ResponseType last;
        for (;;) {
            auto effects = coordinator.takeEffects();
            if (effects.appends.empty() && effects.answers.empty())
                return last;
            for (const auto& write : effects.appends)
                coordinator.onCommitted(write.partition, write.leaderEpoch, write.token, now);
            for (auto& each : effects.answers)
                if (auto* response = std::get_if<ResponseType>(&each.response))
                    last = *response;
        }
    }
    protocol::InitProducerIdResponse init(const std::string& id)
    {
        protocol::InitProducerIdRequest request;
        request.transactionalId = id;
        request.transactionTimeoutMs = 60000;
        coordinator.initProducerId(1, request, 5, now);
        return answer<protocol::InitProducerIdResponse>();
    }
    using Batch = protocol::AddPartitionsToTxnRequest;
    static Batch::AddPartitionsToTxnTransaction transactionOf(
        const std::string& id, const protocol::InitProducerIdResponse& producer, bool verifyOnly)
    {
        Batch::AddPartitionsToTxnTransaction out;
        out.transactionalId = id;
        out.producerId = producer.producerId;
        out.producerEpoch = producer.producerEpoch;
        out.verifyOnly = verifyOnly;
        auto& topic = out.topics.emplace_back();
        topic.name = "t";
        topic.partitions = {0, 1};
        return out;
    }
    protocol::AddPartitionsToTxnResponse ask(const Batch& request, std::int16_t version = 5)
    {
        coordinator.addPartitionsToTxn(2, request, version, now);
        return answer<protocol::AddPartitionsToTxnResponse>();
    }
    static std::int16_t errorOf(const protocol::AddPartitionsToTxnResponse& response,
                                std::size_t transaction,
                                std::size_t partition = 0)
    {
        return response.resultsByTransaction.at(transaction)
            .topicResults.at(0)
            .resultsByPartition.at(partition)
            .partitionErrorCode;
    }

    AllTopics topics;
    CountingIds ids;
    TransactionCoordinator coordinator{TransactionConfig(), topics, ids};
    Now now{Instant(std::chrono::hours(1)), fromEpochMs(1'700'000'000'000)};
};

TEST_F(CoordinatorTest, WhoIsNotTheCoordinatorSaysSo)
{
    EXPECT_EQ(init("a").errorCode, toWire(ErrorCode::NotCoordinator));
    coordinator.onElected(*coordinator.partitionOf("a"), LeaderEpoch(1));
    EXPECT_EQ(init("a").errorCode, toWire(ErrorCode::CoordinatorLoadInProgress));
    coordinator.finishLoading(*coordinator.partitionOf("a"), LeaderEpoch(1), now);
    EXPECT_EQ(init("a").errorCode, 0);
    EXPECT_EQ(init("").errorCode, toWire(ErrorCode::InvalidRequest));
    coordinator.onResigned(*coordinator.partitionOf("a"));
    EXPECT_EQ(init("a").errorCode, toWire(ErrorCode::NotCoordinator));
    coordinator.setPartitionCount(0);
    EXPECT_EQ(init("a").errorCode, toWire(ErrorCode::CoordinatorNotAvailable));
}

TEST_F(CoordinatorTest, ABrokersBatchIsAnsweredWhenItsLastTransactionIs)
{
    lead("a");
    lead("b");
    const auto a = init("a");
    const auto b = init("b");
    Batch request;
    request.transactions = {transactionOf("a", a, false), transactionOf("b", b, true)};
    const auto first = ask(request);
    EXPECT_EQ(first.resultsByTransaction.at(0).transactionalId, "a");
    EXPECT_EQ(errorOf(first, 0, 0), 0);
    EXPECT_EQ(errorOf(first, 0, 1), 0);
    EXPECT_EQ(errorOf(first, 1), toWire(ErrorCode::TransactionAbortable)) << "only asked";
    request.transactions[1].verifyOnly = false;
    EXPECT_EQ(errorOf(ask(request), 1), 0);
    request.transactions[1].verifyOnly = true;
    EXPECT_EQ(errorOf(ask(request), 1), 0);
    EXPECT_TRUE(ask(Batch()).resultsByTransaction.empty());
}

TEST_F(CoordinatorTest, APartitionThatDoesNotExistSpoilsTheOthers)
{
    lead("a");
    const auto a = init("a");
    Batch request;
    request.v3AndBelowTransactionalId = "a";
    request.v3AndBelowProducerId = a.producerId;
    request.v3AndBelowProducerEpoch = a.producerEpoch;
    request.v3AndBelowTopics.resize(2);
    request.v3AndBelowTopics[0].name = "t";
    request.v3AndBelowTopics[0].partitions = {0};
    request.v3AndBelowTopics[1].name = "missing";
    request.v3AndBelowTopics[1].partitions = {0};
    const auto response = ask(request, 3);
    const auto& results = response.resultsByTopicV3AndBelow;
    EXPECT_EQ(results.at(0).resultsByPartition.at(0).partitionErrorCode,
              toWire(ErrorCode::OperationNotAttempted));
    EXPECT_EQ(results.at(1).resultsByPartition.at(0).partitionErrorCode,
              toWire(ErrorCode::UnknownTopicOrPartition));
    request.v3AndBelowTopics.pop_back();
    request.v3AndBelowProducerEpoch = 9;
    EXPECT_EQ(ask(request, 3).resultsByTopicV3AndBelow[0].resultsByPartition[0].partitionErrorCode,
              toWire(ErrorCode::ProducerFenced));
    EXPECT_EQ(ask(request, 1).resultsByTopicV3AndBelow[0].resultsByPartition[0].partitionErrorCode,
              toWire(ErrorCode::InvalidProducerEpoch));
}

TEST_F(CoordinatorTest, OffsetsAreOneMorePartition)
{
    lead("a");
    const auto a = init("a");
    protocol::AddOffsetsToTxnRequest request;
    request.transactionalId = "a";
    request.producerId = a.producerId;
    request.producerEpoch = a.producerEpoch;
    request.groupId = "g";
    coordinator.addOffsetsToTxn(3, request, 4, now);
    EXPECT_EQ(answer<protocol::AddOffsetsToTxnResponse>().errorCode, 0);
    EXPECT_EQ(coordinator.snapshot().at(0).partitions,
              std::vector<TopicPartition>{*topics.offsets});
    topics.offsets.reset();
    coordinator.addOffsetsToTxn(3, request, 4, now);
    EXPECT_EQ(answer<protocol::AddOffsetsToTxnResponse>().errorCode,
              toWire(ErrorCode::CoordinatorNotAvailable));
}

TEST_F(CoordinatorTest, TransactionsAreDescribedAndListed)
{
    lead("a");
    lead("b");
    const auto a = init("a");
    init("b");
    Batch request;
    request.transactions = {transactionOf("a", a, false)};
    ask(request);

    protocol::DescribeTransactionsRequest describe;
    describe.transactionalIds = {"a", "nobody", ""};
    lead("nobody");
    coordinator.describeTransactions(4, describe);
    const auto described = answer<protocol::DescribeTransactionsResponse>().transactionStates;
    EXPECT_EQ(described.at(0).transactionState, "Ongoing");
    EXPECT_EQ(described.at(0).topics.at(0).partitions, (std::vector<std::int32_t>{0, 1}));
    EXPECT_EQ(described.at(0).transactionStartTimeMs, toEpochMs(now.wall));
    EXPECT_EQ(described.at(1).errorCode, toWire(ErrorCode::TransactionalIdNotFound));
    EXPECT_EQ(described.at(2).errorCode, toWire(ErrorCode::InvalidRequest));

    const auto list = [&](const protocol::ListTransactionsRequest& filter,
                          std::function<bool(std::string_view)> matches = nullptr) {
        coordinator.listTransactions(5, filter, std::move(matches), now);
        return answer<protocol::ListTransactionsResponse>();
    };
    const auto idsIn = [](const protocol::ListTransactionsResponse& response) {
        std::set<std::string> out;
        for (const auto& each : response.transactionStates)
            out.insert(each.transactionalId);
        return out;
    };
    using Ids = std::set<std::string>;
    protocol::ListTransactionsRequest filter;
    EXPECT_EQ(idsIn(list(filter)), (Ids{"a", "b"}));
    filter.stateFilters = {"Ongoing", "Sleeping"};
    EXPECT_EQ(idsIn(list(filter)), Ids{"a"});
    EXPECT_EQ(list(filter).unknownStateFilters, std::vector<std::string>{"Sleeping"});
    filter.stateFilters = {"Sleeping"};
    EXPECT_EQ(idsIn(list(filter)), Ids{});
    filter = {};
    filter.producerIdFilters = {a.producerId};
    EXPECT_EQ(idsIn(list(filter)), Ids{"a"});
    filter = {};
    filter.stateFilters = {"Ongoing"};
    filter.durationFilter = 1000;
    EXPECT_EQ(idsIn(list(filter)), Ids{});
    now.wall += milliseconds(1001);
    EXPECT_EQ(idsIn(list(filter)), Ids{"a"});
    EXPECT_EQ(idsIn(list({}, [](std::string_view id) { return id == "b"; })), Ids{"b"});

    coordinator.onElected(PartitionIndex(49), LeaderEpoch(1));
    EXPECT_EQ(list({}).errorCode, toWire(ErrorCode::CoordinatorLoadInProgress))
        << "the list would not be complete";
}

TEST_F(CoordinatorTest, ANewEpochBeginsWithLoadingAndIgnoresTheOldOnesWrites)
{
    lead("a");
    const auto partition = *coordinator.partitionOf("a");
    protocol::InitProducerIdRequest request;
    request.transactionalId = "a";
    request.transactionTimeoutMs = 60000;
    coordinator.initProducerId(1, request, 5, now);
    const auto write = coordinator.takeEffects().appends.at(0);
    coordinator.onElected(partition, LeaderEpoch(2));
    EXPECT_EQ(
        std::get<protocol::InitProducerIdResponse>(coordinator.takeEffects().answers.at(0).response)
            .errorCode,
        toWire(ErrorCode::NotCoordinator));
    coordinator.finishLoading(partition, LeaderEpoch(2), now);
    coordinator.onCommitted(partition, LeaderEpoch(1), write.token, now);
    EXPECT_TRUE(coordinator.snapshot().empty());
}

} // namespace
} // namespace brokerscope::transaction::testing
