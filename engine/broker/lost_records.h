// What a truncation is about to cut off, read record by record while it still can be. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/events/lost_record.h"

#include <vector>

namespace brokerscope::broker {

// Of one truncation no more than this is kept: the first ones.
inline constexpr std::size_t kMostLostRecords = 1000;

// The users' records at or above `newEnd` in these batches; markers of transactions are none. Stops at the first batch that
// cannot be read. Node, topic, partition and time are the caller's to fill in.
[[nodiscard]] std::vector<events::LostRecord> lostRecordsIn(ByteView batches, Offset newEnd);

} // namespace brokerscope::broker
