// The tables that generate_tables.py makes of the definitions; only config_schema.cpp reads them.
#pragma once

#include "engine/metadata/config/config_schema.h"

namespace brokerscope::metadata {

std::span<const ConfigDefinition> topicDefinitions();
std::span<const ConfigDefinition> brokerDefinitions();
std::span<const ConfigDefinition> groupDefinitions();
std::span<const ConfigDefinition> clientMetricsDefinitions();

} // namespace brokerscope::metadata
