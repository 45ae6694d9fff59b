// Replicas of new partitions: as asked by hand, or placed; and the records that make them.
#pragma once

#include "engine/metadata/decision.h"
#include "engine/metadata/replica_placement.h"

namespace brokerscope::metadata {

// Requests that would make more partitions than this at once are refused: their records must fit
// into one batch.
inline constexpr std::size_t kMaxPartitionsPerRequest = 10000;

// Checks replicas that a user named. `replicationFactor`: how many they must be; nothing: any
// number above zero.
[[nodiscard]] ApiError checkManualReplicas(const DecisionContext& context,
                                           const std::vector<std::int32_t>& replicas,
                                           std::optional<std::size_t> replicationFactor);

// A new partition whose ISR is what of its replicas may lead now; INVALID_REPLICA_ASSIGNMENT when
// that is nobody.
[[nodiscard]] ApiError addPartition(const DecisionContext& context,
                                    const Uuid& topicId,
                                    int index,
                                    const std::vector<NodeId>& replicas,
                                    Records& out);

} // namespace brokerscope::metadata
