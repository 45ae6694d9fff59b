// Which values a configuration takes: its type, and the range or choice that its definition names.
#pragma once

#include "engine/metadata/config/config_schema.h"

namespace brokerscope::metadata {

// The error is a sentence that begins with the configuration's name. Sensitive values are never
// repeated in it.
[[nodiscard]] Result<void> checkValue(const ConfigDefinition& definition, std::string_view value);

} // namespace brokerscope::metadata
