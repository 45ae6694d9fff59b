// Bytes that nobody honest sends: whatever they are, reading ends with an error or a message, and memory stays small.
#include "engine/protocol/every_message.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/dissect.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/generated/fetch_request.h"
#include "engine/protocol/generated/metadata_request.h"
#include "engine/protocol/json_view.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <random>

namespace brokerscope::protocol {
namespace {

using testing::Vector;
using testing::vectors;

std::string nameOf(const Vector& vector)
{
    return vector.message + " v" + std::to_string(vector.version);
}

Result<Bytes> recode(const Vector& vector, ByteView bytes)
{
    return testing::find(vector.message)->recode(bytes, vector.version);
}

TEST(HostileTest, EveryMessageCutShortAnywhereIsAnErrorThatNamesTheMessage)
{
    for (const auto& vector : vectors()) {
        for (std::size_t length = 0; length < vector.bytes.size(); ++length) {
            // A copy of just this length, so that the address sanitizer sees a step beyond it.
            const Bytes cut(vector.bytes.begin(), vector.bytes.begin() + static_cast<std::ptrdiff_t>(length));
            const auto result = recode(vector, cut);
            ASSERT_FALSE(result) << nameOf(vector) << " cut to " << length;
            ASSERT_NE(result.error().message().find(vector.message), std::string::npos) << result.error().message();
        }
    }
}

TEST(HostileTest, TheDissectorStopsInsideEveryMessageCutShort)
{
    for (const auto& vector : vectors()) {
        const auto* message = findMessage(vector.message);
        for (std::size_t length = 0; length < vector.bytes.size(); length += 1 + length / 64) {
            Bytes cut(vector.bytes.begin(), vector.bytes.begin() + static_cast<std::ptrdiff_t>(length));
            const auto dissection = dissect(SharedBytes(std::move(cut)), *message, vector.version);
            ASSERT_TRUE(dissection.error) << nameOf(vector) << " cut to " << length;
            ASSERT_LE(dissection.error->at, length);
            ASSERT_TRUE(dissection.error->where.starts_with(vector.message)) << dissection.error->where;
            ASSERT_TRUE(toJson(dissection).contains("(error)"));
        }
    }
}

TEST(HostileTest, ATrailingByteIsLeftForTheCallerToRefuse)
{
    for (const auto& vector : vectors()) {
        auto longer = vector.bytes;
        longer.push_back(0);
        EXPECT_FALSE(recode(vector, longer)) << nameOf(vector);
    }
}

// Whatever survives decoding must survive its own encoding: a frame that we pass on is one that we could read.
void expectStable(const Vector& vector, const Bytes& bytes)
{
    const auto once = recode(vector, bytes);
    if (!once)
        return;
    const auto twice = recode(vector, once.value());
    ASSERT_TRUE(twice) << nameOf(vector) << " " << toHex(bytes) << ": " << twice.error().message();
    ASSERT_EQ(toHex(twice.value()), toHex(once.value())) << nameOf(vector) << " " << toHex(bytes);
}

TEST(HostileTest, MutatedMessagesAreRefusedOrDecodedButNeverHalfDecoded)
{
    std::mt19937 random(20240607);
    const std::uint8_t nasty[] = {0x00, 0x01, 0x7f, 0x80, 0xff, 0xfe};
    for (const auto& vector : vectors()) {
        if (vector.bytes.empty())
            continue;
        for (int round = 0; round < 20; ++round) {
            auto bytes = vector.bytes;
            for (auto changes = random() % 3 + 1; changes > 0; --changes) {
                auto& byte = bytes[random() % bytes.size()];
                byte = random() % 2 ? nasty[random() % std::size(nasty)] : static_cast<std::uint8_t>(random());
            }
            expectStable(vector, bytes);
            const auto agreed = dissect(SharedBytes(bytes), *findMessage(vector.message), vector.version);
            // Structs and dissector read by the same rules; they have to agree on what is a message.
            ASSERT_EQ(!agreed.error, recode(vector, bytes).has_value()) << nameOf(vector) << " " << toHex(bytes);
        }
    }
}

TEST(HostileTest, RandomBytesAreNeverFatal)
{
    std::mt19937 random(7);
    for (const auto& vector : vectors()) {
        for (std::size_t length : {1, 2, 3, 7, 20, 64, 200}) {
            Bytes bytes(length);
            for (auto& byte : bytes)
                byte = static_cast<std::uint8_t>(random() % 4 ? random() % 8 : random());
            expectStable(vector, bytes);
            const auto dissection = dissectRequest(SharedBytes(bytes));
            EXPECT_LE(dissection.root.length, length);
        }
    }
}

Bytes bytesOf(void (*write)(Writer&))
{
    Writer out;
    write(out);
    return out.takeJoined();
}

template <class Message> std::string errorOf(const Bytes& bytes, std::int16_t version)
{
    Reader in{ByteView(bytes)};
    Message message;
    const auto result = message.decode(in, version);
    return result ? "no error" : result.error().message();
}

TEST(HostileTest, ACountBeyondTheBytesLeftIsRefusedBeforeAnythingIsAllocated)
{
    const auto huge = bytesOf([](Writer& out) { out.int32(0x7fffffff); });
    EXPECT_EQ(errorOf<MetadataRequest>(huge, 0), "cannot read MetadataRequest.topics: 2147483647 elements are too many at byte 4");
    const auto tooMany = bytesOf([](Writer& out) { out.int32(900'000); });
    EXPECT_EQ(errorOf<MetadataRequest>(tooMany, 0), "cannot read MetadataRequest.topics: 900000 elements in 0 bytes at byte 4");
    const auto compact = bytesOf([](Writer& out) { out.unsignedVarint(0xffffffff); });
    EXPECT_EQ(errorOf<MetadataRequest>(compact, 9),
              "cannot read MetadataRequest.topics: 4294967294 elements are too many at byte 5");
}

TEST(HostileTest, NegativeLengthsOtherThanNullAreErrors)
{
    const auto array = bytesOf([](Writer& out) { out.int32(-2); });
    EXPECT_EQ(errorOf<MetadataRequest>(array, 1),
              "cannot read MetadataRequest.topics: negative number of elements at byte 4");
    const auto text = bytesOf([](Writer& out) { out.int32(1), out.int16(-2); });
    EXPECT_EQ(errorOf<MetadataRequest>(text, 1),
              "cannot read MetadataRequest.MetadataRequestTopic.name: negative length at byte 6");
}

TEST(HostileTest, NullIsTakenOnlyFromTheVersionThatAllowsIt)
{
    const auto null = bytesOf([](Writer& out) { out.int32(-1); });
    EXPECT_EQ(errorOf<MetadataRequest>(null, 0), "cannot read MetadataRequest.topics: null where an array must be at byte 4");
    EXPECT_EQ(errorOf<MetadataRequest>(null, 1), "no error");
}

TEST(HostileTest, AVersionThatDoesNotExistIsAnError)
{
    EXPECT_EQ(errorOf<FetchRequest>(Bytes(100), 3), "cannot read FetchRequest: there is no version 3 at byte 0");
    EXPECT_EQ(errorOf<FetchRequest>(Bytes(100), 99), "cannot read FetchRequest: there is no version 99 at byte 0");
}

TEST(HostileTest, AnArrayOfManySmallElementsGrowsWithWhatIsRead)
{
    // 60,000 elements are declared and there are bytes enough for the check, but the first one is already broken.
    const auto bytes = bytesOf([](Writer& out) {
        out.int32(60'000);
        out.int16(-7);
        out.raw(Bytes(60'000));
    });
    MetadataRequest request;
    Reader in{ByteView(bytes)};
    EXPECT_FALSE(request.decode(in, 4));
    EXPECT_LE(request.topics->capacity(), kFirstAllocationElements);
    EXPECT_EQ(request.topics->size(), 1u);
}

TEST(HostileTest, ManyArraysTogetherAreLimitedToo)
{
    // Each array is small enough, but the bytes would grow thirty times over in memory.
    const auto bytes = bytesOf([](Writer& out) {
        for (int i = 0; i < 3; ++i)
            out.int32(900'000);
        out.raw(Bytes(900'000));
    });
    Reader in{ByteView(bytes)};
    EXPECT_EQ(in.count(false, false, "first"), 900'000);
    EXPECT_EQ(in.count(false, false, "second"), 900'000);
    EXPECT_EQ(in.count(false, false, "third"), 0);
    EXPECT_EQ(in.why(), "too many elements in all");
}

TEST(HostileTest, AFrameOfAnUnknownApiIsAnError)
{
    for (const std::int16_t key : {4, 5, 6, 7, 93, 32767, -1, 0x4745 /* "GE" of "GET" */}) {
        Writer out;
        out.int16(key);
        out.raw(Bytes(20));
        const SharedBytes frame(out.takeJoined());
        Reader in(frame);
        EXPECT_FALSE(readRequestHeader(in)) << key;
        EXPECT_TRUE(dissectRequest(frame).error) << key;
    }
}

TEST(HostileTest, ATreeOfTooManyNodesIsCutOff)
{
    Writer out;
    out.int32(400'000);
    for (int i = 0; i < 400'000; ++i)
        out.string("", false);
    const auto dissection = dissect(SharedBytes(out.takeJoined()), *findMessage("MetadataRequest"), 0);
    ASSERT_TRUE(dissection.error);
    EXPECT_EQ(dissection.error->why, "more fields than can be shown");
}

} // namespace
} // namespace brokerscope::protocol
