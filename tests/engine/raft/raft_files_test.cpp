// quorum-state, control records and snapshot files, held against what Apache Kafka 4.3.1 wrote (data/).
#include "engine/raft/control_records.h"
#include "engine/raft/quorum_state_file.h"
#include "engine/raft/snapshot_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace brokerscope::raft {
namespace {

Bytes golden(const std::string& name)
{
    std::ifstream in(std::string(BROKERSCOPE_TEST_DATA) + "/" + name, std::ios::binary);
    EXPECT_TRUE(in) << name;
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

// The voter of the golden files.
VoterSet goldenVoters()
{
    const auto directory = Uuid::parse("5CL1rex3Ge3no2JPuyDmBQ");
    return VoterSet({{{NodeId(1), directory.value()}, {{"CONTROLLER", "127.0.0.1", 43192}}}});
}

TEST(QuorumStateFileTest, WritesWhatKafkaWrites)
{
    const auto bytes = golden("quorum-state");
    const PersistedElection election{LeaderEpoch(1), NodeId(1), std::nullopt};
    EXPECT_EQ(printQuorumState(election), asText(bytes));
    EXPECT_EQ(parseQuorumState(asText(bytes)).value(), election);
}

TEST(QuorumStateFileTest, KeepsTheVoteWithItsDirectory)
{
    const PersistedElection election{LeaderEpoch(2147483647), kNoNode, ReplicaKey{NodeId(3), Uuid::fromRandom(5, 6)}};
    EXPECT_EQ(parseQuorumState(printQuorumState(election)).value(), election);
}

TEST(QuorumStateFileTest, ReadsTheOldVersionWithoutDirectories)
{
    const auto parsed = parseQuorumState(
        R"({"clusterId":"","leaderId":-1,"leaderEpoch":7,"votedId":2,"appliedOffset":0,"currentVoters":[{"voterId":1},{"voterId":2}],"data_version":0})");
    EXPECT_EQ(parsed.value(), (PersistedElection{LeaderEpoch(7), kNoNode, ReplicaKey{NodeId(2), {}}}));
}

TEST(QuorumStateFileTest, RefusesWhatIsNoElectionState)
{
    for (const char* text :
         {"", "{", "[]", "null", "{}", "\xff\xfe",
          R"({"leaderId":1,"leaderEpoch":1,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA"})",
          R"({"leaderId":1,"leaderEpoch":1,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":2})",
          R"({"leaderId":1,"leaderEpoch":-1,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":1})",
          R"({"leaderId":1,"leaderEpoch":4294967297,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":1})",
          R"({"leaderId":1,"leaderEpoch":18446744073709551615,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":1})",
          R"({"leaderId":1.5,"leaderEpoch":1,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":1})",
          R"({"leaderId":"1","leaderEpoch":1,"votedId":-1,"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA","data_version":1})",
          R"({"leaderId":1,"leaderEpoch":1,"votedId":-1,"votedDirectoryId":"no id","data_version":1})",
          R"({"leaderId":1,"leaderEpoch":1,"votedId":-1,"data_version":1})"}) {
        const auto parsed = parseQuorumState(text);
        ASSERT_FALSE(parsed.has_value()) << text;
        EXPECT_EQ(parsed.error().kind, ErrorKind::Corrupt);
    }
    EXPECT_FALSE(parseQuorumState(std::string(60000, '[')).has_value()) << "deep nesting must not eat the stack";
    EXPECT_FALSE(parseQuorumState(std::string(100000, ' ')).has_value());
}

TEST(QuorumStateFileTest, CutFilesAreRefusedAndNoDamageCrashes)
{
    const auto text = printQuorumState({LeaderEpoch(12), NodeId(3), ReplicaKey{NodeId(2), Uuid::fromRandom(1, 2)}});
    for (std::size_t at = 0; at < text.size(); ++at) {
        EXPECT_FALSE(parseQuorumState(text.substr(0, at)).has_value()) << at;
        for (const char damage : {'\0', '"', '{', '9', '\x80'}) {
            auto damaged = text;
            damaged[at] = damage;
            (void)parseQuorumState(damaged).has_value(); // any verdict, but no crash
        }
    }
}

TEST(ControlRecordsTest, FirstBatchOfANewLogIsKafkasByteForByte)
{
    const auto expected = golden("first-batch.log");
    const auto batch = protocol::BatchView::parse(expected);
    AppendLeaderChange change{LeaderEpoch(1), NodeId(1), {NodeId(1)}, {NodeId(1)}, goldenVoters()};
    EXPECT_EQ(toHex(buildLeaderChangeBatch(change, Offset(0), fromEpochMs(batch.value().baseTimestamp()))), toHex(expected));
    const auto read = readControlBatch(batch.value());
    EXPECT_EQ(read.value().leader, NodeId(1));
    EXPECT_EQ(read.value().kraftVersion, 1);
    EXPECT_EQ(read.value().voters, goldenVoters());
}

TEST(ControlRecordsTest, DamagedRecordsAreErrors)
{
    AppendLeaderChange change{LeaderEpoch(1), NodeId(1), {NodeId(1), NodeId(2)}, {NodeId(1)}, goldenVoters()};
    const auto good = buildLeaderChangeBatch(change, Offset(0), fromEpochMs(0));
    for (std::size_t at = 61; at < good.size(); ++at) {
        for (const std::uint8_t damage : {0x00, 0x7f, 0x80, 0xff}) {
            auto bad = good;
            bad[at] = damage;
            if (const auto batch = protocol::BatchView::parse(bad))
                (void)readControlBatch(batch.value()).has_value(); // any verdict, but no crash
        }
    }
}

TEST(SnapshotFileTest, NamesAreKafkas)
{
    const SnapshotId id{Offset(223), LeaderEpoch(1)};
    EXPECT_EQ(snapshotFileName(id), "00000000000000000223-0000000001.checkpoint");
    EXPECT_EQ(parseSnapshotFileName(snapshotFileName(id)), id);
    for (const char* name : {"", "bootstrap.checkpoint", "00000000000000000223-0000000001.checkpoint.part",
                             "0000000000000000022x-0000000001.checkpoint", "00000000000000000223_0000000001.checkpoint",
                             "-0000000000000000223-0000000001.checkpoint", "99999999999999999999-0000000001.checkpoint",
                             "00000000000000000223-9999999999.checkpoint"})
        EXPECT_FALSE(parseSnapshotFileName(name)) << name;
}

TEST(SnapshotFileTest, EmptySnapshotOfANewClusterIsKafkasUpToItsTimes)
{
    const auto expected = golden("00000000000000000000-0000000000.checkpoint");
    const auto read = readSnapshot(expected, [](ByteView) -> Result<void> { return success(); });
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read.value().voters, goldenVoters());
    const auto header = protocol::BatchView::parse(expected);
    const auto footer = protocol::BatchView::parse(ByteView(expected).subspan(header.value().size()));
    const auto ours = buildSnapshotHeaderBatch(read.value().lastContainedLogTimestamp, goldenVoters(),
                                               fromEpochMs(header.value().baseTimestamp()));
    EXPECT_EQ(toHex(ours), toHex(header.value().bytes()));
    EXPECT_EQ(toHex(buildSnapshotFooterBatch(Offset(3), fromEpochMs(footer.value().baseTimestamp()))),
              toHex(footer.value().bytes()));
}

TEST(SnapshotFileTest, ReadsKafkasBootstrapRecords)
{
    int records = 0;
    const auto read = readSnapshot(golden("bootstrap.checkpoint"), [&](ByteView record) -> Result<void> {
        EXPECT_EQ(record[0], 1) << "frame version";
        EXPECT_EQ(record[1], 12) << "FeatureLevelRecord";
        ++records;
        return success();
    });
    ASSERT_TRUE(read.has_value());
    EXPECT_FALSE(read.value().voters);
    EXPECT_EQ(records, 6);
}

TEST(SnapshotFileTest, ReadsBackWhatItWroteOverSeveralBatches)
{
    SnapshotWriter writer(1234, goldenVoters(), fromEpochMs(99));
    std::vector<Bytes> written;
    for (int i = 0; i < 500; ++i) {
        written.emplace_back(static_cast<std::size_t>(i), static_cast<std::uint8_t>(i));
        writer.add(written.back());
    }
    const auto file = writer.finish();
    std::vector<Bytes> read;
    const auto content = readSnapshot(file, [&](ByteView record) -> Result<void> {
        read.emplace_back(record.begin(), record.end());
        return success();
    });
    ASSERT_TRUE(content.has_value());
    EXPECT_EQ(content.value().lastContainedLogTimestamp, 1234);
    EXPECT_EQ(read, written);
    int batches = 0;
    Offset next{0};
    for (protocol::BatchIterator all(file); const auto batch = all.next(); ++batches) {
        EXPECT_EQ(batch->baseOffset(), next);
        next = batch->nextOffset();
    }
    EXPECT_GT(batches, 3);
}

TEST(SnapshotFileTest, UnfinishedOrDamagedFilesAreRefused)
{
    SnapshotWriter writer(0, std::nullopt, fromEpochMs(0));
    writer.add(Bytes{1, 12, 0, 5});
    const auto file = writer.finish();
    const auto isRefused = [](const Bytes& bytes) {
        return !readSnapshot(bytes, [](ByteView) -> Result<void> { return success(); }).has_value();
    };
    EXPECT_FALSE(isRefused(file));
    for (std::size_t length = 0; length < file.size(); ++length)
        EXPECT_TRUE(isRefused(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(length)))) << length;
    for (std::size_t at = 16; at < file.size(); ++at) {
        auto damaged = file;
        damaged[at] ^= 0x40;
        (void)isRefused(damaged); // base offsets and epochs lie outside the CRC
    }
    auto twice = file;
    twice.insert(twice.end(), file.begin(), file.end());
    EXPECT_TRUE(isRefused(twice));
}

TEST(SnapshotFileTest, ReaderStopsWhereARecordIsRefused)
{
    int seen = 0;
    const auto read = readSnapshot(golden("bootstrap.checkpoint"), [&](ByteView) -> Result<void> {
        ++seen;
        return makeError(ErrorKind::Corrupt, "read a record", "unknown type");
    });
    EXPECT_FALSE(read.has_value());
    EXPECT_EQ(seen, 1);
}

} // namespace
} // namespace brokerscope::raft
