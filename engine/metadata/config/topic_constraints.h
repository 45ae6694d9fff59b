// What a topic's values must be together, each being valid by itself. Pure.
#pragma once

#include "engine/base/result.h"
#include "engine/metadata/config/config_schema.h"

namespace brokerscope::metadata {

// `configs`: what the topic itself would set; what it does not set counts with Kafka's default. Invalid: a sentence why.
[[nodiscard]] Result<void> checkTopicTogether(const ConfigMap& configs);

} // namespace brokerscope::metadata
