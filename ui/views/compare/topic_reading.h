// How far a group is in one topic, as the cluster tells it. Pure.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

#include <map>

namespace brokerscope::ui {

struct TopicReading
{
    qint64 kept = 0;  // records from the start of the logs to the high watermark
    qint64 done = 0;  // of those behind the group's committed offsets
    qint64 waits = 0; // in front of them: the lag, and what was never committed
    std::map<int, qint64> bookmarks; // the committed offsets by partition
};

[[nodiscard]] TopicReading readingOf(const cluster::ClusterSnapshot& snapshot, const QString& topic, const QString& group);

} // namespace brokerscope::ui
