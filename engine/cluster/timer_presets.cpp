#include "engine/cluster/config.h"

namespace brokerscope::cluster {

std::map<std::string, std::string> settingsOf(TimerPreset preset)
{
    if (preset == TimerPreset::Kafka)
        return {};
    return {
        // A dead broker is noticed after 600 ms, and its partitions have new leaders within a second.
        {"broker.heartbeat.interval.ms", "100"},
        {"broker.session.timeout.ms", "600"},
        {"controller.quorum.fetch.timeout.ms", "500"},
        {"controller.quorum.election.timeout.ms", "300"},
        {"controller.quorum.election.backoff.max.ms", "150"},
        {"controller.quorum.request.timeout.ms", "500"},
        // A slow follower leaves the ISR while the class is still watching.
        {"replica.lag.time.max.ms", "2000"},
        // The first member of a group waits for others long enough to see the wait, short enough not to bore.
        {"group.initial.rebalance.delay.ms", "500"},
        {"group.min.session.timeout.ms", "1000"},
        // A member of a share group that fell silent is given up soon; till then partitions that are its alone wait for it.
        {"group.share.heartbeat.interval.ms", "1000"},
        {"group.share.min.heartbeat.interval.ms", "1000"},
        {"group.share.session.timeout.ms", "6000"},
        {"group.share.min.session.timeout.ms", "6000"},
        {"leader.imbalance.check.interval.seconds", "10"},
        // What is acknowledged survives the loss of a node: Kafka's own default of 1 would not promise that.
        {"min.insync.replicas", "2"},
        {"default.replication.factor", "3"},
        {"num.partitions", "3"},
    };
}

} // namespace brokerscope::cluster
