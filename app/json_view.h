// The cluster's values as JSON, for `ctl --json` and for programs that read it. Field names are Kafka's terms.
#pragma once

#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <nlohmann/json_fwd.hpp>

namespace brokerscope::app {

[[nodiscard]] nlohmann::json toJson(const cluster::ClusterSnapshot& snapshot);
[[nodiscard]] nlohmann::json topicsToJson(const cluster::ClusterSnapshot& snapshot);
[[nodiscard]] nlohmann::json groupsToJson(const cluster::ClusterSnapshot& snapshot);
[[nodiscard]] nlohmann::json breakpointsToJson(const cluster::ClusterSnapshot& snapshot);
[[nodiscard]] nlohmann::json toJson(const cluster::WaitingMessage& message);
[[nodiscard]] nlohmann::json toJson(const cluster::Event& event);
[[nodiscard]] nlohmann::json toJson(const std::vector<cluster::LostRecord>& records);

} // namespace brokerscope::app
