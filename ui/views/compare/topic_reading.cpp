#include "ui/views/compare/topic_reading.h"

#include <algorithm>

namespace brokerscope::ui {

TopicReading readingOf(const cluster::ClusterSnapshot& snapshot, const QString& topic, const QString& group)
{
    TopicReading reading;
    const auto name = topic.toStdString();
    for (const auto& each : snapshot.groups)
        if (each.id == group.toStdString())
            for (const auto& offset : each.offsets)
                if (offset.topic == name && offset.committed.value() >= 0)
                    reading.bookmarks[offset.partition.value()] = offset.committed.value();
    const auto found = snapshot.topic(name);
    if (found == nullptr)
        return reading;
    for (const auto& partition : found->partitions) {
        const auto leader = std::find_if(partition.logs.begin(), partition.logs.end(), [](const auto& log) { return log.isLeader; });
        if (leader == partition.logs.end())
            continue;
        const auto start = leader->logStartOffset.value();
        const auto end = leader->highWatermark.value();
        const auto at = reading.bookmarks.find(partition.index.value());
        const auto done = std::clamp<qint64>(at == reading.bookmarks.end() ? 0 : at->second - start, 0, std::max<qint64>(0, end - start));
        reading.kept += end - start;
        reading.done += done;
        reading.waits += end - start - done;
    }
    return reading;
}

} // namespace brokerscope::ui
