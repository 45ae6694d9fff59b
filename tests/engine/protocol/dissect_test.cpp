#include "engine/protocol/dissect.h"

#include "engine/protocol/frame.h"
#include "engine/protocol/generated/api_versions_request.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/generated/metadata_response.h"
#include "engine/protocol/generated/sasl_authenticate_request.h"
#include "engine/protocol/json_view.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace brokerscope::protocol {
namespace {

// The frame as a connection hands it over: without its length.
SharedBytes behindLength(const ByteChain& frame)
{
    const SharedBytes whole(joined(frame));
    return whole.slice(4, whole.size() - 4);
}

SharedBytes metadataRequest(std::int16_t version)
{
    MetadataRequest request;
    request.topics.emplace();
    request.topics->emplace_back().name = "orders";
    request.allowAutoTopicCreation = false;
    return behindLength(encodeRequest(request, version, 42, "app"));
}

void expectNested(const DissectedNode& node, const SharedBytes& bytes)
{
    auto position = node.begin;
    for (const auto& child : node.children) {
        EXPECT_GE(child.begin, position);
        position = child.begin + child.length;
        EXPECT_LE(position, node.begin + node.length);
        expectNested(child, bytes);
    }
}

TEST(DissectTest, AFrameIsAHeaderAndABodyThatTakeAllOfItsBytes)
{
    for (std::int16_t version = 1; version <= 13; ++version) {
        const auto dissection = dissectRequest(metadataRequest(version));
        ASSERT_FALSE(dissection.error) << dissection.error->why;
        ASSERT_EQ(dissection.root.children.size(), 2u);
        const auto& header = dissection.root.children[0];
        const auto& body = dissection.root.children[1];
        EXPECT_EQ(header.message->name, "RequestHeader");
        EXPECT_EQ(body.message->name, "MetadataRequest");
        EXPECT_EQ(header.begin, 0u);
        EXPECT_EQ(header.length, body.begin);
        EXPECT_EQ(body.begin + body.length, dissection.bytes.size());
        expectNested(dissection.root, dissection.bytes);
    }
}

TEST(DissectTest, TheJsonViewReadsLikeTheMessage)
{
    const auto json = toJson(dissectRequest(metadataRequest(4)));
    EXPECT_EQ(json.dump(), R"({"header":{"requestApiKey":3,"requestApiVersion":4,"correlationId":42,"clientId":"app"},)"
                           R"("body":{"topics":[{"name":"orders"}],"allowAutoTopicCreation":false}})");
}

TEST(DissectTest, AFieldIsFoundByAnyOfItsBytesAndKnowsThem)
{
    const auto dissection = dissectRequest(metadataRequest(4));
    const auto text = asText(dissection.bytes.view());
    const auto at = text.find("orders");
    for (const auto position : {at - 2, at, at + 5}) {
        const auto path = nodesAt(dissection, position);
        ASSERT_EQ(path.size(), 5u); // frame, body, topics, [0], name
        EXPECT_EQ(path.back()->field->name, "name");
        EXPECT_EQ(path.back()->begin, at - 2);
        EXPECT_EQ(path.back()->length, 8u);
        EXPECT_EQ(asText(std::get<ByteView>(path.back()->value)), "orders");
        EXPECT_EQ(path[3]->kind, NodeKind::Element);
        EXPECT_EQ(path[3]->number, 0);
    }
    EXPECT_TRUE(nodesAt(dissection, dissection.bytes.size()).empty());
}

TEST(DissectTest, ABadByteLeavesWhatCameBeforeItAndSaysWhere)
{
    const auto frame = metadataRequest(4);
    const auto dissection = dissectRequest(frame.slice(0, frame.size() - 3));
    ASSERT_TRUE(dissection.error);
    EXPECT_EQ(dissection.error->where, "MetadataRequest.topics[0].name");
    EXPECT_EQ(dissection.error->why, "length 6, but 4 bytes left");
    EXPECT_EQ(toJson(dissection)["header"]["correlationId"], 42);
    EXPECT_TRUE(toJson(dissection)["body"].contains("topics"));
}

TEST(DissectTest, TaggedFieldsAndUnknownTagsAreNodesWithTheirTag)
{
    const auto* message = findMessage("MetadataRequest");
    Writer body;
    body.unsignedVarint(1);         // no topics
    body.boolean(true);             // allowAutoTopicCreation
    body.boolean(false);            // includeTopicAuthorizedOperations
    body.unsignedVarint(1);         // one tagged field
    body.unsignedVarint(300), body.unsignedVarint(2), body.raw(Bytes{0xca, 0xfe});
    const auto dissection = dissect(SharedBytes(body.takeJoined()), *message, 12);
    ASSERT_FALSE(dissection.error) << dissection.error->why;
    const auto& tag = dissection.root.children.back();
    EXPECT_EQ(tag.kind, NodeKind::UnknownTag);
    EXPECT_EQ(tag.number, 300);
    EXPECT_EQ(tag.begin, 4u);
    EXPECT_EQ(tag.length, 5u);
    EXPECT_EQ(toJson(dissection)["(tag 300)"], "cafe");
}

TEST(DissectTest, AVersionThatTheApiDoesNotHaveEndsAfterTheHeader)
{
    auto frame = metadataRequest(4);
    frame.mutableView()[3] = 99;
    const auto dissection = dissectRequest(frame);
    ASSERT_TRUE(dissection.error);
    EXPECT_EQ(dissection.error->why, "there is no version 99");
    EXPECT_EQ(toJson(dissection)["header"]["requestApiVersion"], 99);
}

TEST(DissectTest, AnAnswerIsReadByTheRequestItBelongsTo)
{
    MetadataResponse response;
    response.clusterId = "c";
    const auto frame = behindLength(encodeResponse(response, 12, 42));
    const auto dissection = dissectResponse(frame, ApiKey::Metadata, 12);
    ASSERT_FALSE(dissection.error) << dissection.error->why;
    EXPECT_EQ(toJson(dissection)["body"]["clusterId"], "c");
    EXPECT_TRUE(dissectResponse(frame, ApiKey::Metadata, 8).error);
}

TEST(JsonViewTest, SecretsAreHiddenUnlessAskedFor)
{
    SaslAuthenticateRequest request;
    request.authBytes = {'p', 'w'};
    const auto dissection = dissectRequest(behindLength(encodeRequest(request, 2, 1, "app")));
    EXPECT_EQ(toJson(dissection)["body"]["authBytes"], "(hidden)");
    EXPECT_EQ(toJson(dissection, {.secrets = true})["body"]["authBytes"], "7077");
}

TEST(JsonViewTest, LongBytesAreCutAndBrokenTextCanBePrinted)
{
    SaslAuthenticateRequest request;
    request.authBytes = Bytes(1000, 0xab);
    const auto dissection = dissectRequest(behindLength(encodeRequest(request, 2, 1, "\xff\xfe")));
    const auto json = toJson(dissection, {.secrets = true, .maxBytes = 2});
    EXPECT_EQ(json["body"]["authBytes"], "abab…");
    EXPECT_NO_THROW((void)json.dump());
}

} // namespace
} // namespace brokerscope::protocol
