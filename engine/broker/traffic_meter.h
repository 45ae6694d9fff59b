// Counts what travels between this node and its peers, by kind and direction, for the picture's links. Off until somebody
// looks: counting costs a map look-up a frame.
#pragma once

#include "engine/events/event.h"
#include "engine/protocol/api_key.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace brokerscope::broker {

class TrafficMeter
{
public:
    explicit TrafficMeter(NodeId self) : m_self(self) {}

    void watch(bool on);
    void count(NodeId peer, const std::string& clientKey, protocol::ApiKey api, bool response, std::size_t bytes);
    // What was counted since the last call.
    [[nodiscard]] std::vector<events::Traffic> take(WallTime now);

    [[nodiscard]] static events::TrafficKind kindOf(protocol::ApiKey api, bool fromNode);

private:
    using Key = std::tuple<NodeId, std::string, events::TrafficKind, bool>;
    struct Sum
    {
        std::uint32_t count = 0;
        std::uint64_t bytes = 0;
    };
    const NodeId m_self;
    bool m_on = false;
    std::map<Key, Sum> m_sums;
};

} // namespace brokerscope::broker
