// What happened, one thing at a time: typed, ordered, bounded (values in engine/events/event.h).
#pragma once

#include "engine/events/event.h"
#include "engine/events/frame.h"
#include "engine/events/lost_record.h"

#include <vector>

namespace brokerscope::cluster {

using events::Event;
using events::EventType;
using events::Frame;
using events::FrameBatch;
using events::FrameLatency;
using events::FramePeers;
using events::FramePtr;
using events::LostRecord;
using events::nameOf;
using events::Traffic;
using events::TrafficKind;

struct EventBatch
{
    std::vector<Event> events; // ascending sequence
    std::uint64_t next = 1;    // pass this to the next call
    std::uint64_t lost = 0;    // how many the reader was too slow for
};

} // namespace brokerscope::cluster
