#include "engine/replication/offset_handlers.h"

#include "engine/protocol/error_code.h"

#include <set>

namespace brokerscope::replication {

using protocol::ErrorCode;
using protocol::ListOffsetsRequest;
using protocol::ListOffsetsResponse;
using protocol::OffsetForLeaderEpochRequest;
using protocol::OffsetForLeaderEpochResponse;

namespace {

constexpr std::int64_t kLatest = -1;
constexpr std::int64_t kEarliest = -2;
constexpr std::int64_t kMaxTimestamp = -3;
constexpr std::int64_t kEarliestLocal = -4;
constexpr std::int64_t kLatestTiered = -5;
constexpr std::int64_t kEarliestPendingUpload = -6;

// Who looks at replicas one by one says so, as Kafka's own verification tool does: each answers with its own log end.
constexpr std::int32_t kDebuggingReplica = -2;

using Answer = ListOffsetsResponse::ListOffsetsPartitionResponse;

bool understood(std::int64_t timestamp, std::int16_t version)
{
    switch (timestamp) {
    case kMaxTimestamp: return version >= 7;
    case kEarliestLocal: return version >= 8;
    case kLatestTiered: return version >= 9;
    case kEarliestPendingUpload: return version >= 11;
    default: return timestamp >= kEarliest;
    }
}

enum class Asker { Consumer, Replica };

ErrorCode find(const Partition& partition, std::int64_t timestamp, Asker asker, Offset limit, Answer& answer)
{
    // Records below the start of our epoch may be committed without our knowing yet. Below the high watermark all is known,
    // also of transactions: an open one is no reason to ask again.
    const bool unsure =
        asker == Asker::Consumer && partition.leadership()->epochStart() > partition.highWatermark();
    const auto fill = [&](std::int64_t time, Offset offset, LeaderEpoch epoch) {
        answer.timestamp = time;
        answer.offset = offset.value();
        answer.leaderEpoch = epoch.value();
        return ErrorCode::None;
    };
    switch (timestamp) {
    case kLatest:
        return unsure ? ErrorCode::OffsetNotAvailable : fill(-1, limit, partition.leaderEpoch());
    case kEarliest:
    case kEarliestLocal: // all there is is local
        return fill(-1, partition.logStartOffset(),
                    partition.log().leaderEpochs().epochAt(partition.logStartOffset()).value_or(kNoEpoch));
    case kLatestTiered:
    case kEarliestPendingUpload:
        return ErrorCode::None; // nothing is tiered: -1
    default:
        break;
    }
    const auto found = timestamp == kMaxTimestamp ? partition.log().offsetOfMaxTimestamp()
                                                  : partition.log().offsetForTimestamp(timestamp);
    if (!found)
        return ErrorCode::KafkaStorageError;
    if (found.value() && found.value()->offset < limit)
        return fill(found.value()->timestamp, found.value()->offset, found.value()->leaderEpoch);
    return unsure ? ErrorCode::OffsetNotAvailable : ErrorCode::None;
}

} // namespace

ListOffsetsResponse handleListOffsets(ReplicaHost& host, const ListOffsetsRequest& request, const RequestFacts& facts)
{
    ListOffsetsResponse response;
    const bool looksAtReplica = request.replicaId == kDebuggingReplica;
    const bool follows = request.replicaId >= 0 || looksAtReplica;
    const auto isolation =
        request.isolationLevel == 1 ? IsolationLevel::ReadCommitted : IsolationLevel::ReadUncommitted;
    for (const auto& topic : request.topics) {
        auto& answers = response.topics.emplace_back();
        answers.name = topic.name;
        std::multiset<std::int32_t> asked;
        for (const auto& data : topic.partitions)
            asked.insert(data.partitionIndex);
        for (const auto& data : topic.partitions) {
            auto& answer = answers.partitions.emplace_back();
            answer.partitionIndex = data.partitionIndex;
            ErrorCode error = ErrorCode::None;
            const auto found = host.leaderOf(topic.name, PartitionIndex(data.partitionIndex));
            if (asked.count(data.partitionIndex) > 1)
                error = ErrorCode::InvalidRequest;
            else if (!understood(data.timestamp, facts.apiVersion))
                error = ErrorCode::UnsupportedVersion;
            else if (!found.replica)
                error = found.error;
            else if (error = found.replica->partition().checkEpoch(LeaderEpoch(data.currentLeaderEpoch));
                     error == ErrorCode::None && !looksAtReplica)
                error = found.error;
            if (error == ErrorCode::None) {
                const Partition& partition = found.replica->partition();
                const Offset limit = follows ? partition.logEndOffset() : partition.readableLimit(isolation);
                error = find(partition, data.timestamp, follows ? Asker::Replica : Asker::Consumer, limit, answer);
                // The code is newer than the oldest versions.
                if (error == ErrorCode::OffsetNotAvailable && facts.apiVersion < 5)
                    error = ErrorCode::LeaderNotAvailable;
            }
            answer.errorCode = protocol::toWire(error);
        }
    }
    return response;
}

OffsetForLeaderEpochResponse handleOffsetForLeaderEpoch(ReplicaHost& host, const OffsetForLeaderEpochRequest& request)
{
    OffsetForLeaderEpochResponse response;
    for (const auto& topic : request.topics) {
        auto& answers = response.topics.emplace_back();
        answers.topic = topic.topic;
        for (const auto& data : topic.partitions) {
            auto& answer = answers.partitions.emplace_back();
            answer.partition = data.partition;
            const auto found = host.leaderOf(topic.topic, PartitionIndex(data.partition));
            ErrorCode error = found.error;
            if (found.replica)
                if (const auto epoch = found.replica->partition().checkEpoch(LeaderEpoch(data.currentLeaderEpoch));
                    epoch != ErrorCode::None)
                    error = epoch;
            answer.errorCode = protocol::toWire(error);
            if (error != ErrorCode::None)
                continue;
            const auto end = found.replica->partition().log().endOffsetForEpoch(LeaderEpoch(data.leaderEpoch));
            answer.leaderEpoch = end.epoch.value();
            answer.endOffset = end.endOffset.value();
        }
    }
    return response;
}

} // namespace brokerscope::replication
