// `ctl audit SOURCE RESULT [group NAME] [by key|value]`: what it asks for, and what it is told.
#pragma once

#include "engine/workload/auditor.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace brokerscope::app {

// `bootstrapServers` is left to who knows them. Error: a sentence.
[[nodiscard]] Result<workload::AuditorSettings> auditOf(const std::vector<std::string>& operands);

[[nodiscard]] nlohmann::json toJson(const workload::AuditorSettings& settings, const workload::AuditReport& report);

} // namespace brokerscope::app
