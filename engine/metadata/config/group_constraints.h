#pragma once

#include "engine/base/result.h"
#include "engine/metadata/config/config_schema.h"

namespace brokerscope::metadata {

// A group's own values must lie between the limits that the brokers set for all groups (group.KIND.min.* and
// group.KIND.max.* of consumer and share groups, static ones of the node that decides). The error is a sentence for the user.
[[nodiscard]] Result<void> checkGroupLimits(const ConfigMap& group, const ConfigMap& fixed);

} // namespace brokerscope::metadata
