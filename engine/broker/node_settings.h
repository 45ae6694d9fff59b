#pragma once

#include "engine/broker/node.h"

namespace brokerscope::broker {

// The settings that clients are shown: what the user has set, and by Kafka's names what the cluster has given the node (its
// number, roles, addresses and directory). What the cluster gives wins, for it is what is in force.
[[nodiscard]] metadata::ConfigMap completeSettings(const NodeOptions& options);

} // namespace brokerscope::broker
