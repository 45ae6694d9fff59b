// Share groups on real nodes (KIP-932): what a member got is its own for a while, what it accepted never comes again, also under
// the next leader, and whoever vanishes leaves nothing behind.
#include "engine/protocol/generated/initialize_share_group_state_request.h"
#include "engine/protocol/generated/initialize_share_group_state_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"
#include "engine/protocol/generated/read_share_group_state_summary_request.h"
#include "engine/protocol/generated/read_share_group_state_summary_response.h"
#include "engine/protocol/generated/share_acknowledge_request.h"
#include "engine/protocol/generated/share_acknowledge_response.h"
#include "engine/protocol/generated/share_fetch_request.h"
#include "engine/protocol/generated/share_fetch_response.h"
#include "engine/protocol/record_batch_builder.h"
#include "sim/settled_cluster.h"

#include <map>
#include <memory>
#include <tuple>

namespace brokerscope::sim {
namespace {

using namespace std::chrono_literals;
using protocol::ErrorCode;
using Got = std::vector<std::tuple<std::int64_t, std::int64_t, int>>; // first, last, delivery count

constexpr std::int8_t kAccept = 1;
constexpr std::int8_t kRelease = 2;

class ShareGroupsTest : public SettledClusterTest
{
protected:
    ShareGroupsTest() : SettledClusterTest(23) {}

    void SetUp() override
    {
        SettledClusterTest::SetUp();
        bool created = false;
        m_client.createTopic("t", 1, {}, [&](ErrorCode error) { created = error == ErrorCode::None; });
        ASSERT_TRUE(m_cluster.runUntil([&] { return created && m_cluster.hasTopic("t"); }, 20s));
        ASSERT_TRUE(lookForLeader());
        ASSERT_EQ(initialize(1, 0), ErrorCode::None);
    }

    bool lookForLeader()
    {
        struct State
        {
            bool asking = false;
            bool answered = false;
        };
        const auto state = std::make_shared<State>(); // an answer may come after we have gone on
        return m_cluster.runUntil(
            [&] {
                if (!state->asking) {
                    state->asking = true;
                    m_client.refresh("t", [state] {
                        state->asking = false;
                        state->answered = true;
                    });
                }
                return state->answered && m_cluster.isUp(m_client.leader("t", PartitionIndex(0)));
            },
            20s);
    }

    template <class Response, class Request>
    std::optional<Response> ask(NodeId node, const Request& request, int purpose = 1, Duration limit = 20s)
    {
        const auto answer = start<Response>(node, request, purpose);
        m_cluster.runUntil([&] { return answer->has_value(); }, limit);
        return *answer;
    }
    template <class Response, class Request>
    std::shared_ptr<std::optional<Response>> start(NodeId node, const Request& request, int purpose = 1)
    {
        auto answer = std::make_shared<std::optional<Response>>();
        m_client.link(node, purpose)
            .request<Response>(request, Request::kHighestVersion, 60s, [answer](Result<Response> response) {
                if (response)
                    *answer = std::move(response.value());
            });
        return answer;
    }

    NodeId coordinator()
    {
        auto found = std::make_shared<NodeId>(kNoNode);
        m_client.findCoordinator(SimClient::CoordinatorOf::Share, "group:" + m_client.topicId("t").toString() + ":0",
                                 [found](NodeId node) { *found = node; });
        EXPECT_TRUE(m_cluster.runUntil([&] { return *found != kNoNode; }, 20s));
        return *found;
    }
    ErrorCode initialize(std::int32_t stateEpoch, std::int64_t startOffset)
    {
        protocol::InitializeShareGroupStateRequest request;
        request.groupId = "group";
        auto& topic = request.topics.emplace_back();
        topic.topicId = m_client.topicId("t");
        auto& partition = topic.partitions.emplace_back();
        partition.stateEpoch = stateEpoch;
        partition.startOffset = startOffset;
        auto error = ErrorCode::NotCoordinator;
        for (int i = 0; i < 50 && (error == ErrorCode::NotCoordinator || error == ErrorCode::CoordinatorLoadInProgress); ++i) {
            const auto response = ask<protocol::InitializeShareGroupStateResponse>(coordinator(), request);
            error = response ? static_cast<ErrorCode>(response->results.at(0).partitions.at(0).errorCode) : error;
            m_cluster.runFor(100ms);
        }
        return error;
    }
    // Start offset and settled records after it, as the coordinator has them.
    std::pair<std::int64_t, int> summary()
    {
        protocol::ReadShareGroupStateSummaryRequest request;
        request.groupId = "group";
        auto& topic = request.topics.emplace_back();
        topic.topicId = m_client.topicId("t");
        topic.partitions.emplace_back();
        const auto response = ask<protocol::ReadShareGroupStateSummaryResponse>(coordinator(), request);
        if (!response)
            return {-2, -2};
        const auto& found = response->results.at(0).partitions.at(0);
        return {found.startOffset, found.deliveryCompleteCount};
    }

    void produce(int count)
    {
        protocol::RecordBatchBuilder builder{protocol::RecordBatchBuilder::Options()};
        const auto timestamp = toEpochMs(m_client.world().clock().wallNow()); // retention would take what is old
        for (int i = 0; i < count; ++i)
            builder.add(timestamp, std::nullopt, asBytes(std::string_view("value")));
        protocol::ProduceRequest request;
        request.acks = -1;
        request.timeoutMs = 5000;
        auto& topic = request.topicData.emplace_back();
        topic.topicId = m_client.topicId("t");
        topic.partitionData.emplace_back().records = SharedBytes(builder.build());
        const auto response = ask<protocol::ProduceResponse>(leader(), request, 2);
        ASSERT_TRUE(response);
        ASSERT_EQ(response->responses.at(0).partitionResponses.at(0).errorCode, 0);
    }
    NodeId leader() { return m_client.leader("t", PartitionIndex(0)); }

    protocol::ShareFetchRequest fetchRequest(const std::string& member, int maxRecords = 100)
    {
        protocol::ShareFetchRequest request;
        request.groupId = "group";
        request.memberId = member;
        request.shareSessionEpoch = m_epochs[member]++;
        request.maxWaitMs = 500;
        request.minBytes = 1;
        request.maxRecords = maxRecords;
        request.batchSize = maxRecords;
        request.shareAcquireMode = 1;
        if (request.shareSessionEpoch == 0) {
            auto& topic = request.topics.emplace_back();
            topic.topicId = m_client.topicId("t");
            topic.partitions.emplace_back();
        }
        return request;
    }
    static Got gotOf(const protocol::ShareFetchResponse& response)
    {
        EXPECT_EQ(response.errorCode, 0);
        Got out;
        for (const auto& topic : response.responses)
            for (const auto& partition : topic.partitions) {
                EXPECT_EQ(partition.errorCode, 0);
                for (const auto& range : partition.acquiredRecords)
                    out.emplace_back(range.firstOffset, range.lastOffset, range.deliveryCount);
            }
        return out;
    }
    Got fetch(const std::string& member, int maxRecords = 100)
    {
        const auto response = ask<protocol::ShareFetchResponse>(leader(), fetchRequest(member, maxRecords), purposeOf(member));
        EXPECT_TRUE(response);
        return response ? gotOf(*response) : Got();
    }
    ErrorCode acknowledge(const std::string& member, std::int64_t first, std::int64_t last, std::int8_t type)
    {
        protocol::ShareAcknowledgeRequest request;
        request.groupId = "group";
        request.memberId = member;
        request.shareSessionEpoch = m_epochs[member]++;
        auto& topic = request.topics.emplace_back();
        topic.topicId = m_client.topicId("t");
        auto& partition = topic.partitions.emplace_back();
        auto& batch = partition.acknowledgementBatches.emplace_back();
        batch.firstOffset = first;
        batch.lastOffset = last;
        batch.acknowledgeTypes = {type};
        const auto response = ask<protocol::ShareAcknowledgeResponse>(leader(), request, purposeOf(member));
        if (!response)
            return ErrorCode::NetworkException;
        if (response->errorCode != 0)
            return static_cast<ErrorCode>(response->errorCode);
        return static_cast<ErrorCode>(response->responses.at(0).partitions.at(0).errorCode);
    }
    static int purposeOf(const std::string& member) { return 10 + member.at(0); } // a connection for each member

    std::map<std::string, int> m_epochs;
};

} // namespace

TEST_F(ShareGroupsTest, WhatAMemberHasNobodyElseGetsAndWhatItAcceptsNeverComesAgain)
{
    produce(10);
    EXPECT_EQ(fetch("a", 4), (Got{{0, 3, 1}}));
    EXPECT_EQ(fetch("b", 4), (Got{{4, 7, 1}}));
    EXPECT_EQ(acknowledge("b", 0, 3, kAccept), ErrorCode::InvalidRecordState) << "they are another's";
    EXPECT_EQ(acknowledge("a", 0, 1, kAccept), ErrorCode::None);
    EXPECT_EQ(acknowledge("a", 2, 3, kRelease), ErrorCode::None);
    EXPECT_EQ(acknowledge("b", 4, 7, kAccept), ErrorCode::None);
    EXPECT_EQ(summary(), (std::pair<std::int64_t, int>{2, 4}));
    EXPECT_EQ(fetch("b"), (Got{{2, 3, 2}, {8, 9, 1}}));
}

TEST_F(ShareGroupsTest, AcknowledgementsTravelWithTheNextFetch)
{
    produce(4);
    EXPECT_EQ(fetch("a", 2), (Got{{0, 1, 1}}));
    auto request = fetchRequest("a");
    auto& topic = request.topics.emplace_back();
    topic.topicId = m_client.topicId("t");
    auto& batch = topic.partitions.emplace_back().acknowledgementBatches.emplace_back();
    batch.firstOffset = 0;
    batch.lastOffset = 1;
    batch.acknowledgeTypes = {kAccept};
    const auto response = ask<protocol::ShareFetchResponse>(leader(), request, purposeOf("a"));
    ASSERT_TRUE(response);
    EXPECT_EQ(gotOf(*response), (Got{{2, 3, 1}}));
    EXPECT_EQ(response->responses.at(0).partitions.at(0).acknowledgeErrorCode, 0);
    EXPECT_EQ(response->acquisitionLockTimeoutMs, 30'000);
    EXPECT_EQ(summary().first, 2);
}

TEST_F(ShareGroupsTest, TheNextLeaderGoesOnWhereTheMembersWere)
{
    produce(10);
    EXPECT_EQ(fetch("a", 6), (Got{{0, 5, 1}}));
    EXPECT_EQ(acknowledge("a", 0, 2, kAccept), ErrorCode::None);
    EXPECT_EQ(acknowledge("a", 4, 4, kAccept), ErrorCode::None);
    const auto former = leader();
    m_cluster.kill(former);
    ASSERT_TRUE(m_cluster.runUntil([&] { return m_cluster.leaderOf("t", PartitionIndex(0)) != former &&
                                                m_cluster.leaderOf("t", PartitionIndex(0)) != kNoNode; },
                                   60s));
    Got got;
    for (int i = 0; i < 60 && got.empty(); ++i) {
        ASSERT_TRUE(lookForLeader());
        m_epochs.clear();
        const auto response = ask<protocol::ShareFetchResponse>(leader(), fetchRequest("b"), purposeOf("b"));
        if (response && response->errorCode == 0 && !response->responses.empty() &&
            response->responses.at(0).partitions.at(0).errorCode == 0)
            got = gotOf(*response);
        m_cluster.runFor(200ms);
    }
    EXPECT_EQ(got, (Got{{3, 3, 1}, {5, 9, 1}})) << m_cluster.describe();
    m_cluster.start(former);
}

TEST_F(ShareGroupsTest, WhoeverIsSilentLosesItsRecordsToOthersWhenTheLockEnds)
{
    produce(3);
    EXPECT_EQ(fetch("a"), (Got{{0, 2, 1}}));
    EXPECT_TRUE(fetch("b").empty());
    m_cluster.runFor(28s);
    EXPECT_EQ(fetch("b"), Got());
    m_cluster.runFor(2s);
    EXPECT_EQ(fetch("b"), (Got{{0, 2, 2}}));
    EXPECT_EQ(acknowledge("a", 0, 2, kAccept), ErrorCode::InvalidRecordState);
}

TEST_F(ShareGroupsTest, AConnectionThatBreaksReleasesWhatItsMemberHad)
{
    produce(3);
    EXPECT_EQ(fetch("b", 1), (Got{{0, 0, 1}}));
    EXPECT_EQ(fetch("a"), (Got{{1, 2, 1}}));
    m_client.link(leader(), purposeOf("a")).reset();
    m_cluster.runFor(1s);
    EXPECT_EQ(fetch("b"), (Got{{1, 2, 2}})) << "long before its lock would have ended";
}

TEST_F(ShareGroupsTest, AFetchWaitsForRecordsAndGetsThemAsTheyCome)
{
    EXPECT_TRUE(fetch("a").empty());
    auto request = fetchRequest("a");
    request.maxWaitMs = 20'000;
    const auto answer = start<protocol::ShareFetchResponse>(leader(), request, purposeOf("a"));
    m_cluster.runFor(5s);
    EXPECT_FALSE(answer->has_value());
    produce(2);
    ASSERT_TRUE(m_cluster.runUntil([&] { return answer->has_value(); }, 2s));
    EXPECT_EQ(gotOf(**answer), (Got{{0, 1, 1}}));
}

TEST_F(ShareGroupsTest, AStateThatIsInitializedAnewCountsForTheNextMember)
{
    produce(5);
    EXPECT_EQ(fetch("a"), (Got{{0, 4, 1}}));
    EXPECT_EQ(acknowledge("a", 0, 4, kAccept), ErrorCode::None);
    m_epochs["a"] = -1;
    EXPECT_TRUE(fetch("a").empty()); // says goodbye
    EXPECT_EQ(initialize(0, 0), ErrorCode::FencedStateEpoch);
    EXPECT_EQ(initialize(2, 3), ErrorCode::None);
    EXPECT_EQ(fetch("b"), (Got{{3, 4, 1}}));
}

} // namespace brokerscope::sim
