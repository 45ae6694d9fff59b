// Events that come all the time while a cluster does its work, and that change nothing that must be seen at once.
#pragma once

#include "engine/events/event.h"

namespace brokerscope::events {

[[nodiscard]] constexpr bool isRoutine(EventType type)
{
    return type == EventType::OffsetsCommitted; // of every group, once a second or oftener
}

} // namespace brokerscope::events
