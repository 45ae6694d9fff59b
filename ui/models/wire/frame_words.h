// A frame in words: who spoke to whom, about what, how long it took.
#pragma once

#include "engine/cluster/events.h"

#include <QString>

#include <vector>

namespace brokerscope::ui {

// "Fetch", or "API 99" for a key that the protocol does not have.
[[nodiscard]] QString apiName(const cluster::Frame& frame);
[[nodiscard]] QString nodeWords(const cluster::FramePeers& peers);   // "node 2", "node 2 controller"
[[nodiscard]] QString peerWords(const cluster::FramePeers& peers);   // "node 1" or the client's id and port
[[nodiscard]] QString fromWords(const cluster::Frame& frame);
[[nodiscard]] QString toWords(const cluster::Frame& frame);
[[nodiscard]] QString nanosecondWords(Duration duration);            // "12 µs", "1.24 ms", "3.0 s"

// The parts of a latency, in the order in which time passes.
struct LatencyPart
{
    QString name;
    QString kafkaMetric; // whose meaning it has
    QString about;
    Duration duration;
};
[[nodiscard]] std::vector<LatencyPart> latencyParts(const cluster::FrameLatency& latency);

} // namespace brokerscope::ui
