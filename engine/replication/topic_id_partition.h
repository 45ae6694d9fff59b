// What names a partition inside the engine: the id of its topic and its index. Never the name: a topic that was deleted
// and created again has a new id, so a late request for the old one cannot touch the new one (KIP-516).
#pragma once

#include "engine/base/ids.h"
#include "engine/base/uuid.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <ostream>

namespace brokerscope::replication {

struct TopicIdPartition
{
    Uuid topicId;
    PartitionIndex partition;

    friend auto operator<=>(const TopicIdPartition&, const TopicIdPartition&) = default;
    friend std::ostream& operator<<(std::ostream& out, const TopicIdPartition& tp)
    {
        return out << tp.topicId << '-' << tp.partition;
    }
};

} // namespace brokerscope::replication

template <> struct std::hash<brokerscope::replication::TopicIdPartition>
{
    std::size_t operator()(const brokerscope::replication::TopicIdPartition& tp) const noexcept
    {
        return std::hash<brokerscope::Uuid>{}(tp.topicId) * 31 +
               std::hash<brokerscope::PartitionIndex>{}(tp.partition);
    }
};
