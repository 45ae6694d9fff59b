#include "ui/views/logs/log_picture.h"
#include "ui/models/stable_sort.h"

#include <algorithm>
#include <tuple>

namespace brokerscope::ui {

namespace {

constexpr std::int64_t kShortestTail = 120;

bool isSame(const cluster::ReplicaSnapshot& a, const cluster::ReplicaSnapshot& b)
{
    const auto told = [](const cluster::ReplicaSnapshot& log) {
        return std::tuple(log.node, log.isLeader, log.inSync, log.online, log.stale, log.endTold, log.logStartOffset, log.highWatermark,
                          log.lastStableOffset, log.logEndOffset, log.bytes);
    };
    return told(a) == told(b) && std::equal(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(), [](const auto& one, const auto& other) {
               return one.baseOffset == other.baseOffset && one.endOffset == other.endOffset && one.bytes == other.bytes;
           }) && std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                            [](const auto& one, const auto& other) { return one.epoch == other.epoch && one.startOffset == other.startOffset; });
}

int rank(ReplicaRole role)
{
    switch (role) {
    case ReplicaRole::Leader:
        return 0;
    case ReplicaRole::InSync:
        return 1;
    case ReplicaRole::OutOfSync:
        return 2;
    case ReplicaRole::Offline:
        break;
    }
    return 3;
}

void addRows(LogPicture& picture, const cluster::PartitionSnapshot& partition)
{
    for (const auto& log : partition.logs) {
        LogRow row;
        row.node = log.node;
        row.log = log;
        const bool inSync = std::find(partition.isr.begin(), partition.isr.end(), log.node) != partition.isr.end();
        row.role = !log.online                      ? ReplicaRole::Offline
                   : log.node == partition.leader ? ReplicaRole::Leader
                   : inSync                         ? ReplicaRole::InSync
                                                    : ReplicaRole::OutOfSync;
        picture.rows.push_back(std::move(row));
    }
    stableSort(picture.rows, [](const auto& a, const auto& b) { return rank(a.role) < rank(b.role); });
}

void addReaders(LogPicture& picture, const cluster::ClusterSnapshot& snapshot, const std::string& topic,
                PartitionIndex partition)
{
    for (const auto& group : snapshot.groups)
        for (const auto& offset : group.offsets) {
            if (offset.topic != topic || offset.partition != partition || offset.committed.value() < 0)
                continue;
            ReaderRow reader;
            reader.group = QString::fromStdString(group.id);
            reader.committed = offset.committed;
            reader.lag = offset.lag;
            for (const auto& member : group.members)
                if (member.memberId == offset.memberId)
                    reader.member = QString::fromStdString(member.clientId);
            picture.readers.push_back(std::move(reader));
        }
}

} // namespace

LogPicture logPicture(const cluster::ClusterSnapshot& snapshot, const QString& topic, PartitionIndex index,
                      std::int64_t visible)
{
    LogPicture picture;
    picture.external = snapshot.external.has_value();
    const auto name = topic.toStdString();
    for (const auto& one : snapshot.topics) {
        if (one->name != name)
            continue;
        for (const auto& partition : one->partitions) {
            if (partition.index != index)
                continue;
            picture.found = true;
            picture.leader = partition.leader;
            picture.epoch = partition.leaderEpoch;
            picture.isr = partition.isr;
            addRows(picture, partition);
        }
    }
    if (!picture.found || picture.rows.empty())
        return picture;
    addReaders(picture, snapshot, name, index);
    picture.highWatermark = picture.rows.front().log.highWatermark;
    picture.lastStable = picture.rows.front().log.lastStableOffset;
    picture.epochs = picture.rows.front().log.epochs;
    picture.first = picture.rows.front().log.logStartOffset;
    picture.last = picture.rows.front().log.logEndOffset;
    for (const auto& row : picture.rows) {
        picture.first = std::min(picture.first, row.log.logStartOffset);
        picture.last = std::max(picture.last, row.log.logEndOffset);
    }
    picture.from = visible > 0 ? std::max(picture.first, picture.last - visible) : picture.first;
    // Room at the right end: the strip should be seen to grow, not to be cut off.
    const auto span = std::max<std::int64_t>(picture.last - picture.from, 1);
    picture.to = picture.last + std::max<std::int64_t>(span / 12, 1);
    return picture;
}

void addPositions(LogPicture& picture, const std::vector<ReadingPosition>& positions)
{
    for (const auto& one : positions) {
        const auto member = std::find_if(picture.readers.begin(), picture.readers.end(), [&](const auto& reader) {
            return reader.position == kNoOffset && !reader.member.isEmpty() && reader.member == one.client;
        });
        if (member != picture.readers.end()) {
            // Requests are looked at now and then: what is committed was surely read.
            member->position = std::max(one.next, member->committed);
            continue;
        }
        ReaderRow reader;
        reader.member = one.client;
        reader.position = one.next;
        reader.lag = std::max<std::int64_t>(picture.highWatermark - one.next, 0);
        picture.readers.push_back(std::move(reader));
    }
}

std::int64_t tailOf(const LogPicture& picture)
{
    auto oldest = picture.highWatermark;
    for (const auto& row : picture.rows)
        if (row.role != ReplicaRole::Offline)
            oldest = std::min(oldest, row.log.logEndOffset);
    for (const auto& reader : picture.readers)
        oldest = std::min(oldest, reader.committed == kNoOffset ? reader.position : reader.committed);
    const auto apart = picture.last - oldest;
    // Grows in steps, or the scale would jitter with every record.
    std::int64_t tail = kShortestTail;
    while (tail < apart * 3 / 2)
        tail *= 2;
    return tail;
}

bool looksAlike(const LogPicture& a, const LogPicture& b)
{
    if (!a.changes.empty() || !b.changes.empty())
        return false;
    const auto told = [](const LogPicture& picture) {
        return std::tuple(picture.found, picture.external, picture.leader, picture.epoch, picture.highWatermark, picture.lastStable, picture.from, picture.to,
                          picture.first, picture.last);
    };
    const auto isSameReader = [](const ReaderRow& one, const ReaderRow& other) {
        return std::tie(one.group, one.committed, one.lag, one.member, one.position) ==
               std::tie(other.group, other.committed, other.lag, other.member, other.position);
    };
    return told(a) == told(b) && a.isr == b.isr &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const LogRow& one, const LogRow& other) {
                          return one.node == other.node && one.role == other.role && one.batches == other.batches && isSame(one.log, other.log);
                      }) &&
           std::equal(a.readers.begin(), a.readers.end(), b.readers.begin(), b.readers.end(), isSameReader) &&
           std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                      [](const auto& one, const auto& other) { return one.epoch == other.epoch && one.startOffset == other.startOffset; });
}

} // namespace brokerscope::ui
