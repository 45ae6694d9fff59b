// How a partition's log is kept, from the topic's configuration in effect.
#pragma once

#include "engine/metadata/config/effective_config.h"
#include "engine/storage/log_config.h"

namespace brokerscope::metadata {

[[nodiscard]] storage::LogConfig logConfigOf(const TopicConfig& topic);

} // namespace brokerscope::metadata
