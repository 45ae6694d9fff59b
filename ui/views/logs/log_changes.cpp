#include "ui/views/logs/log_changes.h"

#include <algorithm>

namespace brokerscope::ui {

void LogChanges::onEvent(const cluster::Event& event)
{
    using cluster::EventType;
    if (event.type != EventType::LogTruncated && event.type != EventType::SegmentRolled && event.type != EventType::LogStartMoved)
        return;
    auto& changes = m_changes[{event.topic, event.partition.value()}];
    LogChange change;
    change.node = event.node;
    change.time = event.time;
    switch (event.type) {
    case EventType::LogTruncated:
        change.kind = LogChange::Kind::Truncated;
        change.from = event.offset;
        change.to = event.offset + std::max<std::int64_t>(event.value, 1);
        break;
    case EventType::SegmentRolled:
        change.kind = LogChange::Kind::Rolled;
        change.from = change.to = event.offset;
        break;
    default:
        change.kind = LogChange::Kind::Deleted;
        change.from = Offset(0); // where it started before is not in the event
        change.to = event.offset;
        break;
    }
    changes.push_back(change);
    constexpr std::size_t kMost = 64;
    if (changes.size() > kMost)
        changes.erase(changes.begin());
}

void LogChanges::onSnapshot(const cluster::ClusterSnapshot& snapshot, const QString& topic, PartitionIndex partition)
{
    const Key key{topic.toStdString(), partition.value()};
    const auto found = snapshot.topic(key.first);
    if (!found)
        return;
    if (key != m_watched) {
        m_watched = key;
        m_segments.clear();
    }
    for (const auto& one : found->partitions) {
        if (one.index != partition)
            continue;
        for (const auto& log : one.logs) {
            if (log.stale)
                continue;
            auto& before = m_segments[log.node];
            // A closed segment never gets smaller but by compaction: what covers the same offsets with fewer bytes replaced it.
            for (const auto& now : log.segments) {
                std::int64_t bytes = 0;
                for (const auto& old : before)
                    if (old.baseOffset >= now.baseOffset && old.endOffset <= now.endOffset)
                        bytes += old.bytes;
                if (bytes > now.bytes && now.endOffset < log.logEndOffset)
                    m_changes[key].push_back({LogChange::Kind::Compacted, log.node, now.baseOffset, now.endOffset, snapshot.time, bytes - now.bytes});
            }
            before = log.segments;
        }
    }
}

std::vector<LogChange> LogChanges::of(const QString& topic, PartitionIndex partition, WallTime now)
{
    const auto found = m_changes.find({topic.toStdString(), partition.value()});
    if (found == m_changes.end())
        return {};
    std::erase_if(found->second, [&](const auto& change) { return change.time + kSeen < now; });
    return found->second;
}

} // namespace brokerscope::ui
