#include "engine/recording/snapshot_coder.h"

#include "engine/recording/archive.h"
#include "engine/recording/cluster_fields.h"
#include "engine/recording/sample_snapshot.h"

#include <gtest/gtest.h>

namespace brokerscope::recording::test {
namespace {

// All of a snapshot as bytes: equal bytes, equal snapshots.
Bytes whole(const cluster::ClusterSnapshot& snapshot)
{
    ArchiveWriter out;
    out.write(snapshot);
    for (const auto& topic : snapshot.topics)
        out.write(*topic);
    out.write(snapshot.groups);
    out.write(snapshot.transactions);
    out.write(snapshot.clients);
    out.write(snapshot.connections);
    if (snapshot.metadataLog)
        out.write(*snapshot.metadataLog);
    return out.take();
}

} // namespace

TEST(SnapshotCoderTest, ASnapshotComesBackAsItWas)
{
    SnapshotEncoder encoder;
    SnapshotDecoder decoder;
    const auto snapshot = sampleSnapshot();
    const auto back = decoder.decode(encoder.encode(snapshot));
    ASSERT_TRUE(back);
    EXPECT_EQ(whole(*back.value()), whole(snapshot));
    const auto& b = *back.value();
    EXPECT_EQ(b.nodes.at(0).state, cluster::NodeState::Killed);
    EXPECT_EQ(b.quorum.voters.at(0).electionInMs, 412);
    EXPECT_EQ(b.topics.at(0)->partitions.at(0).logs.at(0).logEndOffset, Offset(1'000'000'000'000));
    EXPECT_EQ(b.groups.at(0).members.at(0).assignment.at("orders").at(1), PartitionIndex(2));
    EXPECT_EQ(b.groups.at(0).totalLag, -3);
    EXPECT_EQ(b.clients.at(0).fetches.at(0).bytesPerSecond, 1e9);
    EXPECT_EQ(b.clock.rate, 0.01);
    EXPECT_EQ(b.clock.waiting.at(0).api, "Vote");
    EXPECT_EQ(b.transactions.at(0).start, fromEpochMs(77));
}

TEST(SnapshotCoderTest, OnlyWhatChangedIsWritten)
{
    SnapshotEncoder encoder;
    SnapshotDecoder decoder;
    auto snapshot = sampleSnapshot();
    const auto first = encoder.encode(snapshot);
    ASSERT_TRUE(decoder.decode(first));
    snapshot.groups.at(0).totalLag = 50;
    const auto second = encoder.encode(snapshot);
    EXPECT_LT(second.size(), first.size() / 3);
    auto back = decoder.decode(second);
    ASSERT_TRUE(back);
    EXPECT_EQ(whole(*back.value()), whole(snapshot));

    snapshot.topics.clear();
    snapshot.clients.clear();
    snapshot.connections.clear();
    snapshot.metadataLog.reset();
    snapshot.groups.clear();
    snapshot.transactions.clear();
    back = decoder.decode(encoder.encode(snapshot));
    ASSERT_TRUE(back);
    EXPECT_EQ(whole(*back.value()), whole(snapshot));
}

TEST(SnapshotCoderTest, TopicsThatDidNotChangeAreTheSameValue)
{
    SnapshotEncoder encoder;
    SnapshotDecoder decoder;
    auto snapshot = sampleSnapshot();
    const auto first = decoder.decode(encoder.encode(snapshot)).value();
    ++snapshot.version;
    const auto second = decoder.decode(encoder.encode(snapshot)).value();
    EXPECT_EQ(first->topics.at(0), second->topics.at(0));
}

TEST(SnapshotCoderTest, AnyBytesAreReadWithoutHarm)
{
    SnapshotEncoder encoder;
    const auto good = encoder.encode(sampleSnapshot());
    for (std::size_t length = 0; length < good.size(); ++length) {
        SnapshotDecoder decoder;
        EXPECT_FALSE(decoder.decode(ByteView(good).first(length))) << length;
    }
    for (std::size_t at = 0; at < good.size(); ++at)
        for (const std::uint8_t flip : {0x01, 0x80, 0xff}) {
            auto bad = good;
            bad[at] ^= flip;
            SnapshotDecoder decoder;
            (void)decoder.decode(bad);
        }
}

TEST(ArchiveTest, AReaderOfAnOlderOrANewerVersionGetsAlong)
{
    // What a version with one field less wrote: the last keeps its default.
    ArchiveWriter inner;
    inner(NodeId(1), NodeId(2), true);
    ArchiveWriter older;
    older.writeBytes(inner.take());
    cluster::LinkSnapshot link;
    link.delayMs = 99;
    const auto olderBytes = older.take();
    ArchiveReader in(olderBytes);
    in.read(link);
    EXPECT_TRUE(in.ok());
    EXPECT_TRUE(link.cut);
    EXPECT_EQ(link.delayMs, 0);

    // And one with a field more: it is skipped, and what follows is found.
    inner(NodeId(1), NodeId(2), false, std::int64_t{30}, std::string("unheard of"));
    ArchiveWriter newer;
    newer.writeBytes(inner.take());
    newer.write(std::string("next"));
    const auto newerBytes = newer.take();
    ArchiveReader again(newerBytes);
    std::string next;
    again.read(link);
    again.read(next);
    EXPECT_TRUE(again.ok());
    EXPECT_EQ(link.delayMs, 30);
    EXPECT_EQ(next, "next");
}

} // namespace brokerscope::recording::test
