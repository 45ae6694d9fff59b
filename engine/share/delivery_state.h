// How far the delivery of records has come, and the form in which that is kept (KIP-932).
#pragma once

#include "engine/base/ids.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace brokerscope::share {

// Kafka's numbers. Acquired lives in memory only: a lock does not outlast the leader that gave it.
enum class DeliveryState : std::int8_t { Available = 0, Acquired = 1, Acknowledged = 2, Archived = 4 };

// A range of records in the same state, both ends included.
struct StateBatch
{
    Offset first;
    Offset last;
    DeliveryState state = DeliveryState::Available;
    std::int16_t deliveryCount = 0; // how many times they have been handed out

    friend auto operator<=>(const StateBatch&, const StateBatch&) = default;
};

// What is durable of a share-partition.
struct DurableState
{
    std::int32_t stateEpoch = 0;            // grows when it is initialized anew
    LeaderEpoch leaderEpoch = kNoEpoch;     // of who wrote it last; -1: nobody yet
    Offset startOffset = kNoOffset;         // first that is still to be delivered; -1: as share.auto.offset.reset says
    std::int32_t deliveryCompleteCount = -1; // settled records from the start offset on; -1: not known
    std::vector<StateBatch> batches;        // by offset, none overlaps another; a record in none is Available and untouched

    friend bool operator==(const DurableState&, const DurableState&) = default;
};

} // namespace brokerscope::share
