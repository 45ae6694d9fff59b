#include "engine/protocol/codec.h"

#include "engine/protocol/generated/api_versions_response.h"
#include "engine/protocol/generated/consumer_group_member_metadata_value.h"
#include "engine/protocol/generated/fetch_response.h"
#include "engine/protocol/generated/metadata_response.h"
#include "engine/protocol/generated/produce_request.h"

#include <gtest/gtest.h>

#include <limits>

namespace brokerscope::protocol {
namespace {

template <class Write> std::string hexOf(Write write)
{
    Writer out;
    write(out);
    return toHex(out.takeJoined());
}

TEST(WriterTest, NumbersAreBigEndian)
{
    EXPECT_EQ(hexOf([](Writer& out) { out.int16(-2), out.int32(0x01020304), out.int64(-1); }),
              "fffe01020304ffffffffffffffff");
    EXPECT_EQ(hexOf([](Writer& out) { out.float64(1.0); }), "3ff0000000000000");
}

TEST(WriterTest, VarintsAreZigzagAndAsShortAsTheyCanBe)
{
    EXPECT_EQ(hexOf([](Writer& out) { out.unsignedVarint(0), out.unsignedVarint(127), out.unsignedVarint(128); }),
              "007f8001");
    EXPECT_EQ(hexOf([](Writer& out) { out.varint(-1), out.varint(1), out.varint(-64), out.varint(64); }), "01027f8001");
    EXPECT_EQ(hexOf([](Writer& out) { out.varlong(std::numeric_limits<std::int64_t>::min()); }), "ffffffffffffffffff01");
}

TEST(ReaderTest, VarintsComeBackAsTheyWent)
{
    constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{300}, kMax, -kMax - 1}) {
        Writer out;
        out.varlong(value);
        out.varint(static_cast<std::int32_t>(value));
        out.unsignedVarint(static_cast<std::uint32_t>(value));
        Reader in{SharedBytes(out.takeJoined())};
        EXPECT_EQ(in.varlong("a"), value);
        EXPECT_EQ(in.varint("b"), static_cast<std::int32_t>(value));
        EXPECT_EQ(in.unsignedVarint("c"), static_cast<std::uint32_t>(value));
        EXPECT_TRUE(in.result());
    }
}

TEST(ReaderTest, VarintsOfTooManyBytesAreErrors)
{
    const Bytes six{0x80, 0x80, 0x80, 0x80, 0x80, 0x00};
    Reader in{ByteView(six)};
    EXPECT_EQ(in.unsignedVarint("n"), 0u);
    EXPECT_FALSE(in.ok());
    const Bytes tooLarge{0xff, 0xff, 0xff, 0xff, 0x1f};
    Reader large{ByteView(tooLarge)};
    EXPECT_EQ(large.unsignedVarint("n"), 0u);
    EXPECT_FALSE(large.ok());
    const Bytes eleven(11, 0x80);
    Reader longer{ByteView(eleven)};
    EXPECT_EQ(longer.varlong("n"), 0);
    EXPECT_FALSE(longer.ok());
}

TEST(ReaderTest, AfterTheFirstErrorNothingIsLeftAndTheFirstErrorStays)
{
    const Bytes bytes{1, 2, 3};
    Reader in{ByteView(bytes)};
    EXPECT_EQ(in.int8("first"), 1);
    EXPECT_EQ(in.int32("second"), 0);
    EXPECT_EQ(in.int8("third"), 0);
    EXPECT_EQ(in.remaining(), 0u);
    EXPECT_EQ(in.result().error().message(), "cannot read second: 4 bytes wanted, 2 left at byte 1");
}

TEST(WriterTest, AStringIsCutAtTheLimitBetweenTwoCharacters)
{
    // The limit falls into the middle of a two-byte character.
    Writer out;
    out.string(std::string(kMaxStringBytes - 1, 'x') + "é", false);
    Reader in{SharedBytes(out.takeJoined())};
    std::string text;
    in.string(text, false, "text");
    EXPECT_TRUE(in.result());
    EXPECT_EQ(text, std::string(kMaxStringBytes - 1, 'x'));
}

TEST(ReaderTest, AStringBeyondTheLimitIsAnErrorAlsoInItsCompactForm)
{
    Writer out;
    out.unsignedVarint(kMaxStringBytes + 2);
    out.raw(Bytes(kMaxStringBytes + 1));
    Reader in{SharedBytes(out.takeJoined())};
    std::string text;
    in.string(text, true, "text");
    EXPECT_FALSE(in.ok());
}

ProduceRequest produceOf(SharedBytes records)
{
    ProduceRequest request;
    request.topicData.emplace_back().partitionData.emplace_back().records = std::move(records);
    return request;
}

TEST(ZeroCopyTest, LargeRecordsAreAPieceOfTheirOwnAndNotCopied)
{
    const SharedBytes batch(Bytes(Writer::kShareFrom, 7));
    Writer out;
    produceOf(batch).encode(out, 9);
    const auto size = out.size();
    const auto chain = out.take();
    ASSERT_EQ(chain.size(), 3u);
    EXPECT_EQ(chain[1].data(), batch.data());
    EXPECT_EQ(sizeOf(chain), size);
    ProduceRequest again;
    Reader in{SharedBytes(joined(chain))};
    ASSERT_TRUE(again.decode(in, 9));
    EXPECT_EQ(again, produceOf(batch));
}

TEST(ZeroCopyTest, SmallRecordsAreCopied)
{
    Writer out;
    produceOf(SharedBytes(Bytes(Writer::kShareFrom - 1, 7))).encode(out, 9);
    EXPECT_EQ(out.take().size(), 1u);
}

TEST(ZeroCopyTest, DecodedRecordsShareTheFrameAndKeepItAlive)
{
    Writer out;
    produceOf(SharedBytes(Bytes(100, 7))).encode(out, 9);
    ProduceRequest request;
    const std::uint8_t* begin = nullptr;
    {
        const SharedBytes frame(out.takeJoined());
        begin = frame.data();
        Reader in(frame);
        ASSERT_TRUE(request.decode(in, 9));
    }
    const auto& records = *request.topicData[0].partitionData[0].records;
    EXPECT_EQ(records, SharedBytes(Bytes(100, 7)));
    EXPECT_LT(records.data() - begin, 40);
}

TEST(WriterTest, TakingLeavesTheWriterEmpty)
{
    Writer out;
    out.records(SharedBytes(Bytes(1000)), true);
    EXPECT_EQ(sizeOf(out.take()), 1002u);
    EXPECT_EQ(out.size(), 0u);
    out.int8(1);
    EXPECT_EQ(sizeOf(out.take()), 1u);
}

TEST(TagTest, ATaggedFieldIsLeftOutWhenItHasItsDefault)
{
    ApiVersionsResponse response;
    EXPECT_EQ(hexOf([&](Writer& out) { response.encode(out, 3); }), "0000010000000000");
    response.zkMigrationReady = true;
    response.finalizedFeaturesEpoch = 5;
    EXPECT_EQ(hexOf([&](Writer& out) { response.encode(out, 3); }), "000001000000000201080000000000000005030101");
    // Version 2 has no tagged fields: what it cannot say is dropped.
    EXPECT_EQ(hexOf([&](Writer& out) { response.encode(out, 2); }), "00000000000000000000");
}

TEST(TagTest, ALongTaggedFieldHasAVarintOfSeveralBytesInFront)
{
    ApiVersionsResponse response;
    for (int i = 0; i < 100; ++i)
        response.supportedFeatures.push_back({"feature-" + std::to_string(i), 0, 1});
    Writer out;
    response.encode(out, 4);
    Reader in{SharedBytes(out.takeJoined())};
    ApiVersionsResponse again;
    ASSERT_TRUE(again.decode(in, 4));
    EXPECT_EQ(in.remaining(), 0u);
    EXPECT_EQ(again, response);
}

ApiVersionsResponse readTags(void (*write)(Writer&), std::string* error = nullptr)
{
    Writer out;
    out.int16(0), out.unsignedVarint(1), out.int32(0);
    write(out);
    Reader in{SharedBytes(out.takeJoined())};
    ApiVersionsResponse response;
    const auto result = response.decode(in, 3);
    if (error)
        *error = result ? "" : result.error().message();
    else
        EXPECT_TRUE(result && in.remaining() == 0);
    return response;
}

TEST(TagTest, UnknownTagsAreSkipped)
{
    const auto response = readTags([](Writer& out) {
        out.unsignedVarint(2);
        out.unsignedVarint(3), out.unsignedVarint(1), out.boolean(true);
        out.unsignedVarint(77), out.unsignedVarint(5), out.raw(Bytes(5, 9));
    });
    EXPECT_TRUE(response.zkMigrationReady);
}

TEST(TagTest, ATagMustTakeItsDeclaredSize)
{
    std::string error;
    readTags([](Writer& out) { out.unsignedVarint(1), out.unsignedVarint(3), out.unsignedVarint(2), out.raw(Bytes(2)); },
             &error);
    EXPECT_NE(error.find("tagged field 3 is shorter than its size"), std::string::npos) << error;
    // The epoch needs eight bytes, and those behind the tag are not its own.
    readTags([](Writer& out) { out.unsignedVarint(1), out.unsignedVarint(1), out.unsignedVarint(4), out.raw(Bytes(50)); },
             &error);
    EXPECT_NE(error.find("finalizedFeaturesEpoch: 8 bytes wanted, 4 left"), std::string::npos) << error;
}

TEST(TagTest, TooManyOrTooLargeUnknownTagsAreErrors)
{
    std::string error;
    readTags([](Writer& out) { out.unsignedVarint(10'001), out.raw(Bytes(30'000)); }, &error);
    EXPECT_NE(error.find("10001 tagged fields are too many"), std::string::npos) << error;
    readTags(
        [](Writer& out) {
            out.unsignedVarint(1), out.unsignedVarint(99), out.unsignedVarint(kMaxUnknownTagBytes + 1);
            out.raw(Bytes(kMaxUnknownTagBytes + 1));
        },
        &error);
    EXPECT_NE(error.find("unknown tagged field 99 is too large"), std::string::npos) << error;
}

TEST(NullableTest, NullIsWrittenAsEmptyWhereTheVersionKnowsNoNull)
{
    MetadataResponse response;
    response.topics.emplace_back().name = std::nullopt; // nullable from version 12
    Writer out;
    response.encode(out, 9);
    Reader in{SharedBytes(out.takeJoined())};
    ASSERT_TRUE(response.decode(in, 9));
    EXPECT_EQ(response.topics[0].name, "");
}

TEST(NullableTest, ATaggedStructMayBeNull)
{
    ConsumerGroupMemberMetadataValue value;
    value.classicMemberMetadata = std::nullopt;
    Writer out;
    value.encode(out, 0);
    Reader in{SharedBytes(out.takeJoined())};
    ConsumerGroupMemberMetadataValue again;
    ASSERT_TRUE(again.decode(in, 0));
    EXPECT_FALSE(again.classicMemberMetadata.has_value());
}

TEST(DecodeTest, FieldsThatTheVersionDoesNotHaveGetTheirDefaults)
{
    FetchResponse response;
    auto& partition = response.responses.emplace_back().partitions.emplace_back();
    partition.preferredReadReplica = 7;
    partition.logStartOffset = 3;
    response.sessionId = 99;
    Writer out;
    response.encode(out, 4);
    Reader in{SharedBytes(out.takeJoined())};
    ASSERT_TRUE(response.decode(in, 4));
    EXPECT_EQ(response.sessionId, 0);
    EXPECT_EQ(response.responses[0].partitions[0].preferredReadReplica, -1);
    EXPECT_EQ(response.responses[0].partitions[0].logStartOffset, -1);
}

} // namespace
} // namespace brokerscope::protocol
