// How a partition's log is kept and cleaned, from the configurations in effect.
#pragma once

#include "engine/metadata/config/effective_config.h"
#include "engine/storage/cleaner_settings.h"
#include "engine/storage/log_config.h"

namespace brokerscope::metadata {

[[nodiscard]] storage::LogConfig logConfigOf(const TopicConfig& topic);
// How a broker compacts: its log.cleaner.* configurations in effect, which may change while it runs (KIP-226).
[[nodiscard]] storage::CleanerSettings cleanerSettingsOf(const BrokerConfigLayers& broker);

} // namespace brokerscope::metadata
