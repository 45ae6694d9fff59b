// An answer that is an error alone must be readable by the client that asked, in every version of every API.
#include "engine/broker/planned_errors.h"
#include "engine/broker/refusal.h"

#include "engine/protocol/frame.h"
#include "engine/protocol/generated/offset_fetch_request.h"
#include "engine/protocol/generated/offset_fetch_response.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/generated/produce_response.h"

#include <gtest/gtest.h>

namespace brokerscope::broker {
namespace {

using namespace protocol;

SharedBytes flattened(const ByteChain& chain)
{
    Bytes all;
    for (const auto& piece : chain)
        all.insert(all.end(), piece.view().begin(), piece.view().end());
    return SharedBytes(std::move(all));
}

// The body of a request, as it stands behind its header.
template <class Message> SharedBytes bodyOf(const Message& message, std::int16_t version)
{
    Writer out;
    message.encode(out, version);
    return flattened(out.take());
}

template <class Response> Response decoded(const Refusal& refusal, std::int16_t version)
{
    const auto frame = flattened(refusal.frame);
    Reader in(frame.slice(4, frame.size() - 4));
    const auto header = readResponseHeader(in, static_cast<ApiKey>(Response::kApiKey), version);
    EXPECT_TRUE(header);
    EXPECT_EQ(header.value().correlationId, 77);
    Response response;
    EXPECT_TRUE(decodeWhole(response, in, version));
    return response;
}

} // namespace

TEST(RefusalTest, ProduceNamesEachPartitionInEachVersion)
{
    for (std::int16_t version = ProduceRequest::kLowestVersion; version <= ProduceRequest::kHighestVersion; ++version) {
        ProduceRequest request;
        request.acks = -1;
        auto& topic = request.topicData.emplace_back();
        topic.name = version < 13 ? "orders" : "";
        topic.partitionData.resize(2);
        topic.partitionData[1].index = 4;
        const auto refusal = refusalOf(ApiKey::Produce, version, 77, Reader(bodyOf(request, version)),
                                       ErrorCode::NotLeaderOrFollower);
        ASSERT_TRUE(refusal);
        const auto response = decoded<ProduceResponse>(*refusal, version);
        ASSERT_EQ(response.responses.size(), 1u);
        EXPECT_EQ(response.responses[0].name, topic.name);
        ASSERT_EQ(response.responses[0].partitionResponses.size(), 2u);
        for (const auto& partition : response.responses[0].partitionResponses)
            EXPECT_EQ(partition.errorCode, toWire(ErrorCode::NotLeaderOrFollower));
        EXPECT_EQ(response.responses[0].partitionResponses[1].index, 4);
    }
}

TEST(RefusalTest, ProduceWithoutAnAnswerGetsNone)
{
    ProduceRequest request;
    request.acks = 0;
    const auto refusal = refusalOf(ApiKey::Produce, 9, 77, Reader(bodyOf(request, 9)), ErrorCode::NotLeaderOrFollower);
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->frame.empty());
}

TEST(RefusalTest, OffsetFetchCarriesTheErrorWhereEachVersionHasRoom)
{
    for (std::int16_t version = OffsetFetchRequest::kLowestVersion; version <= OffsetFetchRequest::kHighestVersion;
         ++version) {
        OffsetFetchRequest request;
        if (version < 8) {
            request.groupId = "billing";
            request.topics.emplace().emplace_back().partitionIndexes = {0};
        } else {
            request.groups.emplace_back().groupId = "billing";
        }
        const auto refusal = refusalOf(ApiKey::OffsetFetch, version, 77, Reader(bodyOf(request, version)),
                                       ErrorCode::NotCoordinator);
        ASSERT_TRUE(refusal);
        const auto response = decoded<OffsetFetchResponse>(*refusal, version);
        const auto code = version >= 8   ? response.groups.at(0).errorCode
                          : version >= 2 ? response.errorCode
                                         : response.topics.at(0).partitions.at(0).errorCode;
        EXPECT_EQ(code, toWire(ErrorCode::NotCoordinator));
    }
}

// Whatever the API, what is refused can be encoded and read again: an empty body of the right version is asked.
TEST(RefusalTest, EveryApiAnswersInEveryVersionThatItHas)
{
    int answered = 0;
    for (const auto& info : allApis()) {
        if (!canBeRefused(info.key))
            continue;
        for (auto version = info.lowestVersion; version <= info.highestVersion; ++version) {
            const SharedBytes zeros(Bytes(64, 0)); // empty arrays, numbers 0; bytes left over are let pass
            const auto refusal = refusalOf(info.key, version, 77, Reader(zeros), ErrorCode::CoordinatorLoadInProgress);
            if (!refusal) // a body that zeros do not make
                continue;
            ++answered;
            if (refusal->frame.empty())
                continue;
            const auto frame = flattened(refusal->frame);
            Reader in(frame.slice(4, frame.size() - 4));
            EXPECT_TRUE(readResponseHeader(in, info.key, version)) << info.name << " " << version;
        }
    }
    EXPECT_GT(answered, 120);
}

TEST(RefusalTest, ABodyThatCannotBeReadIsNotAnswered)
{
    EXPECT_FALSE(refusalOf(ApiKey::Produce, 9, 77, Reader(SharedBytes(Bytes{1, 2})), ErrorCode::NotLeaderOrFollower));
}

TEST(PlannedErrorsTest, AreUsedUpOnTheirNodeAlone)
{
    PlannedErrors planned;
    planned.plan({ApiKey::Produce, ErrorCode::NotEnoughReplicas, NodeId(2), 2, 2});
    EXPECT_FALSE(planned.take(NodeId(1), ApiKey::Produce, false));
    EXPECT_FALSE(planned.take(NodeId(2), ApiKey::Fetch, false));
    EXPECT_FALSE(planned.take(NodeId(2), ApiKey::Produce, true)); // clients produce
    EXPECT_EQ(planned.take(NodeId(2), ApiKey::Produce, false), ErrorCode::NotEnoughReplicas);
    EXPECT_EQ(planned.all().at(0).remaining, 1);
    EXPECT_EQ(planned.take(NodeId(2), ApiKey::Produce, false), ErrorCode::NotEnoughReplicas);
    EXPECT_FALSE(planned.take(NodeId(2), ApiKey::Produce, false));
    EXPECT_TRUE(planned.all().empty());
}

TEST(PlannedErrorsTest, ANewPlanReplacesTheOldAndZeroTakesItAway)
{
    PlannedErrors planned;
    planned.plan({ApiKey::Fetch, ErrorCode::OffsetOutOfRange, kNoNode, 5, 5});
    planned.plan({ApiKey::Fetch, ErrorCode::NotLeaderOrFollower, kNoNode, 1, 1});
    ASSERT_EQ(planned.all().size(), 1u);
    EXPECT_EQ(planned.take(NodeId(3), ApiKey::Fetch, false), ErrorCode::NotLeaderOrFollower);
    planned.plan({ApiKey::Fetch, ErrorCode::NotLeaderOrFollower, kNoNode, 1, 1});
    planned.plan({ApiKey::Fetch, ErrorCode::NotLeaderOrFollower, kNoNode, 0, 0});
    EXPECT_FALSE(planned.take(NodeId(3), ApiKey::Fetch, false));
}

TEST(PlannedErrorsTest, WhatOnlyNodesAskIsMeantForThem)
{
    PlannedErrors planned;
    planned.plan({ApiKey::BrokerHeartbeat, ErrorCode::NotController, kNoNode, 1, 1});
    EXPECT_FALSE(planned.take(NodeId(1), ApiKey::BrokerHeartbeat, false));
    EXPECT_TRUE(planned.take(NodeId(1), ApiKey::BrokerHeartbeat, true));
}

} // namespace brokerscope::broker
