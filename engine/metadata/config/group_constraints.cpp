#include "engine/metadata/config/group_constraints.h"

#include "engine/metadata/config/config_constraint.h"

#include <optional>
#include <string>
#include <vector>

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
    struct Kind
    {
        std::string name;
        std::vector<std::string> limited;
    };
    static const std::vector<Kind> kKinds{
        {"consumer", {"session.timeout.ms", "heartbeat.interval.ms", "assignment.interval.ms"}},
        {"share",
         {"session.timeout.ms", "heartbeat.interval.ms", "assignment.interval.ms", "delivery.count.limit",
          "partition.max.record.locks", "record.lock.duration.ms"}},
    };
    for (const auto& kind : kKinds)
        for (const auto& what : kind.limited) {
            const auto at = group.find(kind.name + "." + what);
            const auto value = at == group.end() ? std::nullopt : parseInteger(at->second);
            if (!value)
                continue;
            const std::string lowest = "group." + kind.name + ".min." + what;
            const std::string highest = "group." + kind.name + ".max." + what;
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
