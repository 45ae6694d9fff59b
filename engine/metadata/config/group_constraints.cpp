#include "engine/metadata/config/group_constraints.h"

#include "engine/metadata/config/config_constraint.h"

#include <optional>

namespace brokerscope::metadata {
namespace {

std::optional<std::int64_t> limit(const std::string& name, const ConfigMap& fixed)
{
    if (const auto own = fixed.find(name); own != fixed.end())
        return parseInteger(own->second);
    const auto* definition = ConfigSchema::broker().find(name);
    const auto text = definition ? definition->defaultText() : std::nullopt;
    return text ? parseInteger(*text) : std::nullopt;
}

} // namespace

Result<void> checkGroupLimits(const ConfigMap& group, const ConfigMap& fixed)
{
    for (const std::string what : {"session.timeout.ms", "heartbeat.interval.ms", "assignment.interval.ms"}) {
        const auto at = group.find("consumer." + what);
        const auto value = at == group.end() ? std::nullopt : parseInteger(at->second);
        if (!value)
            continue;
        const std::string lowest = "group.consumer.min." + what;
        const std::string highest = "group.consumer.max." + what;
        if (const auto low = limit(lowest, fixed); low && *value < *low)
            return makeError(ErrorKind::Invalid, {},
                             at->first + " must not be below " + lowest + ", which is " + std::to_string(*low));
        if (const auto high = limit(highest, fixed); high && *value > *high)
            return makeError(ErrorKind::Invalid, {},
                             at->first + " must not be above " + highest + ", which is " + std::to_string(*high));
    }
    return success();
}

} // namespace brokerscope::metadata
