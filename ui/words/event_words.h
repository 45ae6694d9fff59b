// What an event is called: a short label for the picture, a sentence for the list, a colour and a lane.
#pragma once

#include "ui/theme/tokens.h"

#include "engine/cluster/events.h"

#include <QString>

#include <cstddef>

namespace brokerscope::ui {

[[nodiscard]] QString eventLabel(const cluster::Event& event);    // "leader of orders-0, epoch 4"
[[nodiscard]] QString eventSentence(const cluster::Event& event); // "Node 2 became leader of orders-0 in epoch 4, after node 1."
[[nodiscard]] Token eventToken(cluster::EventType type);

// Several events of one type at one moment, as one label: "leader of 17 partitions".
[[nodiscard]] QString eventsLabel(const cluster::Event& first, std::size_t count);

// The node whose lane it belongs to; kNoNode for the clients' lane.
[[nodiscard]] NodeId eventLane(const cluster::Event& event);
// Routine that would drown the rest; shown in the list only.
[[nodiscard]] bool isRoutine(cluster::EventType type);

} // namespace brokerscope::ui
