// What happened to the logs of a partition a moment ago, so that it can be seen happening: a tail that was truncated, segments
// that were deleted by retention or replaced by compaction, a segment that was begun. Pure: fed with events and snapshots.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <QString>

#include <map>
#include <vector>

namespace brokerscope::ui {

struct LogChange
{
    enum class Kind { Truncated, Deleted, Compacted, Rolled };

    Kind kind{};
    NodeId node = kNoNode;
    Offset from{0}; // of the offsets that it is about
    Offset to{0};
    WallTime time{};
    std::int64_t bytes = 0; // that compaction took away
};

class LogChanges
{
public:
    static constexpr auto kSeen = std::chrono::seconds(6);

    void onEvent(const cluster::Event& event);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot, const QString& topic, PartitionIndex partition);
    // Newest last; what is older than kSeen is forgotten.
    [[nodiscard]] std::vector<LogChange> of(const QString& topic, PartitionIndex partition, WallTime now);

private:
    using Key = std::pair<std::string, std::int32_t>;

    std::map<Key, std::vector<LogChange>> m_changes;
    // The segments as they were, of the partition that is looked at.
    Key m_watched;
    std::map<NodeId, std::vector<cluster::SegmentSnapshot>> m_segments;
};

} // namespace brokerscope::ui
