// What a PartitionChangeRecord makes of a partition: the same for the controller that decides and
// for everybody who replays.
#pragma once

#include "engine/metadata/image.h"
#include "engine/protocol/generated/partition_change_record.h"

namespace brokerscope::metadata {

// Fields that the record does not set stay as they are. The partition epoch rises by one, the
// leader epoch if the record names a leader (even the same one).
[[nodiscard]] PartitionState changedBy(PartitionState state,
                                       const protocol::PartitionChangeRecord& record);

} // namespace brokerscope::metadata
