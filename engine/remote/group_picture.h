// What follows from a coordinator's answers about one group. Internal to this folder.
#pragma once

#include "engine/cluster/snapshot.h"
#include "engine/remote/survey.h"

namespace brokerscope::remote {

// None when the coordinator did not describe the group this time: it is loading, or has just moved.
[[nodiscard]] std::optional<cluster::GroupSnapshot> groupOf(const GroupAnswers& answers,
                                                            const cluster::ClusterSnapshot& topics);

} // namespace brokerscope::remote
