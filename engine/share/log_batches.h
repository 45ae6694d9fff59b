// What a share group may have of a piece of a partition's log. Pure.
#pragma once

#include "engine/base/bytes.h"
#include "engine/share/share_partition.h"

#include <vector>

namespace brokerscope::share {

// A transaction that was aborted, with its first record in this log; as a Fetch at read_committed tells it.
struct AbortedProducer
{
    std::int64_t producerId = -1;
    Offset firstOffset;
};

// The batches in `records`, which must be whole ones, in order. Control batches, and those of `aborted` transactions, are not
// deliverable. At read_uncommitted `aborted` is empty.
[[nodiscard]] std::vector<LogBatch> batchesIn(ByteView records, std::vector<AbortedProducer> aborted);

// The whole batches of `records` that overlap one of `acquired`, from the first to the last.
[[nodiscard]] SharedBytes spanOf(const SharedBytes& records, const std::vector<AcquiredRange>& acquired);

} // namespace brokerscope::share
