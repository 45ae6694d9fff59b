#include "engine/metadata/config/topic_constraints.h"

#include "engine/metadata/config/effective_config.h"

namespace brokerscope::metadata {

Result<void> checkTopicTogether(const ConfigMap& configs)
{
    const TopicConfig topic(&configs, {});
    const auto refuse = [](std::string why) { return makeError(ErrorKind::Invalid, {}, std::move(why)); };
    // As Kafka without remote.log.storage.system.enable. The other remote.* and local.* values are accepted there as here:
    // they speak of tiered storage only.
    if (topic.boolean("remote.storage.enable"))
        return refuse("remote.storage.enable must be false: tiered storage is not available on these brokers");
    const auto shortest = topic.integer("min.compaction.lag.ms");
    const auto longest = topic.integer("max.compaction.lag.ms");
    if (shortest > longest)
        return refuse("min.compaction.lag.ms (" + std::to_string(shortest) +
                      ") must not be larger than max.compaction.lag.ms (" + std::to_string(longest) + ")");
    return success();
}

} // namespace brokerscope::metadata
