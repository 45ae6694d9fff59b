// A replica's news as events for the timeline.
#pragma once

#include "engine/events/event.h"
#include "engine/replication/replica_observer.h"

namespace brokerscope::broker {

inline events::Event replicaEvent(events::EventType type, const replication::ReplicaName& replica, Offset offset,
                                  std::int64_t value)
{
    events::Event e;
    e.type = type;
    e.topic = replica.topic;
    e.partition = replica.id.partition;
    e.offset = offset;
    e.value = value;
    return e;
}

} // namespace brokerscope::broker
