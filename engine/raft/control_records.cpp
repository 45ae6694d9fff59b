#include "engine/raft/control_records.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/kraft_version_record.h"
#include "engine/protocol/generated/leader_change_message.h"
#include "engine/protocol/generated/snapshot_footer_record.h"
#include "engine/protocol/generated/snapshot_header_record.h"
#include "engine/protocol/generated/voters_record.h"
#include "engine/protocol/record_batch_builder.h"
#include "engine/protocol/record_reader.h"

namespace brokerscope::raft {

namespace {

using protocol::ControlRecordType;
using protocol::RecordBatchBuilder;

constexpr std::int16_t kKRaftVersion = 1; // dynamic voters (KIP-853): the highest we can be part of

template <class Message> Bytes valueOf(const Message& message)
{
    protocol::Writer out;
    message.encode(out, message.version);
    return out.takeJoined();
}

RecordBatchBuilder controlBatch(Offset at, LeaderEpoch epoch)
{
    RecordBatchBuilder::Options options;
    options.baseOffset = at;
    options.leaderEpoch = epoch;
    options.control = true;
    return RecordBatchBuilder(options);
}

void addVoters(RecordBatchBuilder& batch, const VoterSet& voters, std::int64_t timestamp)
{
    protocol::KRaftVersionRecord version;
    version.kRaftVersion = kKRaftVersion;
    batch.addControl(timestamp, ControlRecordType::KRaftVersion, valueOf(version));

    protocol::VotersRecord record;
    for (const auto& voter : voters.all()) {
        protocol::VotersRecord::Voter wire;
        wire.voterId = voter.key.id.value();
        wire.voterDirectoryId = voter.key.directoryId;
        for (const auto& endpoint : voter.endpoints)
            wire.endpoints.push_back({endpoint.name, endpoint.host, endpoint.port});
        wire.kRaftVersionFeature = {0, kKRaftVersion};
        record.voters.push_back(std::move(wire));
    }
    batch.addControl(timestamp, ControlRecordType::KRaftVoters, valueOf(record));
}

template <class Message> Result<Message> readValue(const protocol::RecordView& record)
{
    const ByteView value = record.value.value_or(ByteView{});
    if (value.size() < 2)
        return makeError(ErrorKind::Corrupt, std::string("read ") + Message::kName, "it has no version");
    const auto version = static_cast<std::int16_t>(value[0] << 8 | value[1]);
    if (version < Message::kLowestVersion)
        return makeError(ErrorKind::Corrupt, std::string("read ") + Message::kName, "its version is negative");
    Message message;
    protocol::Reader in(value);
    // Newer versions only add to the end: read what we know of them.
    BOOST_OUTCOME_TRY(message.decode(in, std::min(version, Message::kHighestVersion)));
    return message;
}

VoterSet votersFrom(const protocol::VotersRecord& record)
{
    std::vector<Voter> voters;
    for (const auto& wire : record.voters) {
        Voter voter{{NodeId(wire.voterId), wire.voterDirectoryId}, {}};
        for (const auto& endpoint : wire.endpoints)
            voter.endpoints.push_back({endpoint.name, endpoint.host, endpoint.port});
        voters.push_back(std::move(voter));
    }
    return VoterSet(std::move(voters));
}

} // namespace

Bytes buildLeaderChangeBatch(const AppendLeaderChange& change, Offset at, WallTime now)
{
    protocol::LeaderChangeMessage message;
    message.leaderId = change.leader.value();
    for (const NodeId voter : change.voters)
        message.voters.push_back({voter.value(), {}});
    for (const NodeId voter : change.grantingVoters)
        message.grantingVoters.push_back({voter.value(), {}});
    auto batch = controlBatch(at, change.epoch);
    batch.addControl(toEpochMs(now), ControlRecordType::LeaderChange, valueOf(message));
    if (change.firstVoters)
        addVoters(batch, *change.firstVoters, toEpochMs(now));
    return batch.build();
}

Bytes buildSnapshotHeaderBatch(std::int64_t lastContainedLogTimestamp, const std::optional<VoterSet>& voters, WallTime now)
{
    protocol::SnapshotHeaderRecord header;
    header.lastContainedLogTimestamp = lastContainedLogTimestamp;
    auto batch = controlBatch(Offset(0), LeaderEpoch(0));
    batch.addControl(toEpochMs(now), ControlRecordType::SnapshotHeader, valueOf(header));
    if (voters)
        addVoters(batch, *voters, toEpochMs(now));
    return batch.build();
}

Bytes buildSnapshotFooterBatch(Offset at, WallTime now)
{
    auto batch = controlBatch(at, LeaderEpoch(0));
    batch.addControl(toEpochMs(now), ControlRecordType::SnapshotFooter, valueOf(protocol::SnapshotFooterRecord{}));
    return batch.build();
}

Result<ControlRecords> readControlBatch(const protocol::BatchView& batch)
{
    if (!batch.isControl())
        return makeError(ErrorKind::Corrupt, "read a control batch", "it holds data");
    ControlRecords control;
    BOOST_OUTCOME_TRY(auto reader, protocol::RecordReader::open(batch));
    for (;;) {
        BOOST_OUTCOME_TRY(const auto record, reader.next());
        if (!record)
            return control;
        const auto type = protocol::controlTypeOf(*record);
        if (type == ControlRecordType::LeaderChange) {
            BOOST_OUTCOME_TRY(const auto message, readValue<protocol::LeaderChangeMessage>(*record));
            control.leader = NodeId(message.leaderId);
        } else if (type == ControlRecordType::SnapshotHeader) {
            BOOST_OUTCOME_TRY(const auto header, readValue<protocol::SnapshotHeaderRecord>(*record));
            control.snapshotHeader = header.lastContainedLogTimestamp;
        } else if (type == ControlRecordType::SnapshotFooter) {
            control.snapshotFooter = true;
        } else if (type == ControlRecordType::KRaftVersion) {
            BOOST_OUTCOME_TRY(const auto version, readValue<protocol::KRaftVersionRecord>(*record));
            control.kraftVersion = version.kRaftVersion;
        } else if (type == ControlRecordType::KRaftVoters) {
            BOOST_OUTCOME_TRY(const auto voters, readValue<protocol::VotersRecord>(*record));
            control.voters = votersFrom(voters);
        }
    }
}

} // namespace brokerscope::raft
