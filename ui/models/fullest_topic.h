// Where nobody has chosen a topic yet: the one with most to see.
#pragma once

#include "engine/cluster/snapshot.h"

#include <QString>

#include <algorithm>

namespace brokerscope::ui {

// The topic of users with the most records, the first of equals; empty where there is none.
[[nodiscard]] inline QString fullestTopic(const cluster::ClusterSnapshot& snapshot)
{
    const cluster::TopicSnapshot* best = nullptr;
    std::int64_t most = -1;
    for (const auto& topic : snapshot.topics) {
        if (topic->internal || topic->partitions.empty())
            continue;
        std::int64_t records = 0;
        for (const auto& partition : topic->partitions) {
            std::int64_t longest = 0;
            for (const auto& log : partition.logs)
                longest = std::max(longest, log.logEndOffset - log.logStartOffset);
            records += longest;
        }
        if (records > most) {
            most = records;
            best = topic.get();
        }
    }
    return best == nullptr ? QString() : QString::fromStdString(best->name);
}

} // namespace brokerscope::ui
