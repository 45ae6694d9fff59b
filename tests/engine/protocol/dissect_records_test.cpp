#include "engine/protocol/dissect_records.h"

#include "engine/protocol/every_message.h"
#include "engine/protocol/frame.h"
#include "engine/protocol/generated/produce_request.h"
#include "engine/protocol/record_batch_builder.h"

#include <gtest/gtest.h>

namespace brokerscope::protocol {
namespace {

Bytes batchOf(Compression codec, int records = 2, bool control = false)
{
    RecordBatchBuilder builder({.baseOffset = Offset(100), .leaderEpoch = LeaderEpoch(3), .compression = codec,
                                .producerId = ProducerId(9), .producerEpoch = 1, .baseSequence = 5, .transactional = true,
                                .control = control});
    for (int i = 0; i < records; ++i)
        builder.add(1'700'000'000'000 + i, asBytes("key"), asBytes("value " + std::to_string(i)),
                    {{"trace", asBytes("abc")}, {"empty", std::nullopt}});
    return builder.build();
}

SharedBytes produceFrame(Bytes records)
{
    ProduceRequest request;
    request.acks = -1;
    auto& topic = request.topicData.emplace_back();
    topic.name = "orders";
    auto& partition = topic.partitionData.emplace_back();
    partition.records = SharedBytes(std::move(records));
    const SharedBytes whole(joined(encodeRequest(request, 9, 1, "app")));
    return whole.slice(4, whole.size() - 4);
}

// The first node of that name, in depth-first order.
const DissectedNode* find(const DissectedNode& node, std::string_view name)
{
    if (node.kind == NodeKind::Field && node.field->name == name)
        return &node;
    for (const auto& child : node.children)
        if (const auto* found = find(child, name))
            return found;
    return nullptr;
}

std::int64_t numberOf(const DissectedNode& node, std::string_view name)
{
    const auto* field = find(node, name);
    return field ? std::get<std::int64_t>(field->value) : -999;
}
std::string textOf(const DissectedNode& node, std::string_view name)
{
    const auto* field = find(node, name);
    return field ? std::string(asText(std::get<ByteView>(field->value))) : "(none)";
}

void expectInside(const DissectedNode& node, std::size_t begin, std::size_t end)
{
    EXPECT_GE(node.begin, begin);
    EXPECT_LE(node.begin + node.length, end);
    for (const auto& child : node.children)
        expectInside(child, node.begin, node.begin + node.length);
}

Dissection dissected(const SharedBytes& frame, std::size_t wholeSize = 0)
{
    auto result = dissectRequest(frame, wholeSize);
    dissectRecords(result);
    return result;
}

TEST(DissectRecordsTest, ABatchShowsItsHeaderItsFlagsAndItsRecords)
{
    const auto tree = dissected(produceFrame(batchOf(Compression::None)));
    EXPECT_FALSE(tree.error);
    EXPECT_TRUE(tree.problems.empty());
    const auto* records = find(tree.root, "records");
    ASSERT_TRUE(records);
    ASSERT_EQ(records->children.size(), 1u);
    const auto& batch = records->children[0];
    EXPECT_EQ(numberOf(batch, "baseOffset"), 100);
    EXPECT_EQ(numberOf(batch, "partitionLeaderEpoch"), 3);
    EXPECT_EQ(numberOf(batch, "producerId"), 9);
    EXPECT_EQ(numberOf(batch, "baseSequence"), 5);
    EXPECT_EQ(numberOf(batch, "recordCount"), 2);
    EXPECT_EQ(textOf(batch, "compression"), "none");
    EXPECT_EQ(textOf(batch, "timestampType"), "CreateTime");
    EXPECT_TRUE(std::get<bool>(find(batch, "isTransactional")->value));
    EXPECT_FALSE(std::get<bool>(find(batch, "isControl")->value));
    const auto& record = batch.children.back().children.at(1);
    EXPECT_EQ(numberOf(record, "offsetDelta"), 1);
    EXPECT_EQ(textOf(record, "value"), "value 1");
    const auto* headers = find(record, "headers");
    ASSERT_EQ(headers->children.size(), 2u);
    EXPECT_EQ(textOf(headers->children[0], "key"), "trace");
    EXPECT_TRUE(std::holds_alternative<NullValue>(headers->children[1].children[1].value));
    expectInside(tree.root, 0, tree.bytes.size());
}

TEST(DissectRecordsTest, AFieldOfARecordKnowsItsBytes)
{
    const auto tree = dissected(produceFrame(batchOf(Compression::None)));
    const auto at = asText(tree.bytes.view()).find("value 1");
    const auto path = nodesAt(tree, at + 3);
    ASSERT_FALSE(path.empty());
    EXPECT_EQ(path.back()->field->name, "value");
    EXPECT_EQ(path.back()->begin, at - 1); // its length stands in front
    EXPECT_EQ(path.back()->length, 8u);
}

TEST(DissectRecordsTest, CompressedRecordsAreUnpackedAndLieWhereThePackedBytesLie)
{
    for (const auto codec : {Compression::Gzip, Compression::Snappy, Compression::Lz4, Compression::Zstd}) {
        const auto tree = dissected(produceFrame(batchOf(codec, 50)));
        EXPECT_TRUE(tree.problems.empty());
        const auto& batch = find(tree.root, "records")->children.at(0);
        const auto& records = batch.children.back();
        ASSERT_EQ(records.children.size(), 50u);
        EXPECT_EQ(textOf(records.children[49], "value"), "value 49");
        EXPECT_EQ(records.children[49].begin, records.begin);
        EXPECT_EQ(records.children[49].length, records.length);
        expectInside(tree.root, 0, tree.bytes.size());
    }
}

TEST(DissectRecordsTest, SeveralBatchesStandOneBehindTheOther)
{
    auto bytes = batchOf(Compression::None);
    const auto size = bytes.size();
    const auto second = batchOf(Compression::Lz4);
    bytes.insert(bytes.end(), second.begin(), second.end());
    const auto tree = dissected(produceFrame(bytes));
    const auto* records = find(tree.root, "records");
    ASSERT_EQ(records->children.size(), 2u);
    EXPECT_EQ(records->children[1].begin, records->children[0].begin + size);
}

TEST(DissectRecordsTest, ABrokenBatchIsAProblemInTheTreeAndTheMessageGoesOn)
{
    auto bytes = batchOf(Compression::None);
    bytes[bytes.size() - 3] ^= 1;
    auto tree = dissected(produceFrame(bytes));
    EXPECT_FALSE(tree.error);
    ASSERT_FALSE(tree.problems.empty());
    EXPECT_EQ(tree.problems[0].where, "RecordBatch.crc");
    EXPECT_EQ(find(tree.root, "crc")->children.at(0).kind, NodeKind::Problem);

    bytes = batchOf(Compression::None);
    bytes[16] = 1; // magic
    tree = dissected(produceFrame(bytes));
    ASSERT_EQ(tree.problems.size(), 1u);
    EXPECT_EQ(tree.problems[0].why, "the batch has format 1, not 2");
}

TEST(DissectRecordsTest, OfAFrameThatWasCutTheRecordsAreShownAsFarAsTheyGo)
{
    const auto frame = produceFrame(batchOf(Compression::None, 20));
    for (std::size_t kept = 0; kept < frame.size(); ++kept) {
        const auto tree = dissected(frame.slice(0, kept), frame.size());
        EXPECT_TRUE(tree.error);
        EXPECT_TRUE(tree.cut);
        expectInside(tree.root, 0, kept);
    }
    const auto tree = dissected(frame.slice(0, frame.size() - 40), frame.size());
    EXPECT_EQ(textOf(find(tree.root, "records")->children.at(0).children.at(13).children.at(3), "value"), "value 3");
    EXPECT_NE(tree.error->why.find("bytes were kept"), std::string::npos);
}

TEST(DissectRecordsTest, NoChangedByteTakesItOutOfBounds)
{
    for (const auto codec : {Compression::None, Compression::Lz4, Compression::Gzip}) {
        const auto good = batchOf(codec, 3);
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const std::uint8_t value : {0x00, 0x01, 0x7f, 0x80, 0xff}) {
                auto bytes = good;
                bytes[i] = value;
                const auto tree = dissected(produceFrame(bytes));
                expectInside(tree.root, 0, tree.bytes.size());
            }
        }
    }
}

TEST(DissectRecordsTest, TheTreeAndTheUnpackedBytesAreBounded)
{
    auto tree = dissectRequest(produceFrame(batchOf(Compression::None, 1000)));
    dissectRecords(tree, {.unpackedBytes = 100, .nodes = 50});
    ASSERT_EQ(tree.problems.size(), 1u);
    EXPECT_EQ(tree.problems[0].why, "more records than can be shown");
    tree = dissectRequest(produceFrame(batchOf(Compression::Gzip, 1000)));
    dissectRecords(tree, {.unpackedBytes = 100, .nodes = 5000});
    ASSERT_EQ(tree.problems.size(), 1u);
    EXPECT_TRUE(tree.unpacked.empty());
}

TEST(DissectRecordsTest, NoMessageOfKafkasOwnIsHarmed)
{
    for (const auto& vector : testing::vectors()) {
        const auto* message = findMessage(vector.message);
        ASSERT_TRUE(message) << vector.message;
        auto tree = dissect(SharedBytes(vector.bytes), *message, vector.version);
        const bool good = !tree.error;
        dissectRecords(tree);
        EXPECT_EQ(good, !tree.error);
        expectInside(tree.root, 0, tree.bytes.size());
    }
}

} // namespace
} // namespace brokerscope::protocol
