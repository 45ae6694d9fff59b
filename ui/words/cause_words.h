// Kinds of events, to filter by; and for an event that no other brought about, who did: a person, a client or a timer.
#pragma once

#include "engine/cluster/events.h"

#include <QString>

#include <array>

namespace brokerscope::ui {

enum class EventKind { Acts, Quorum, Brokers, Partitions, Logs, Groups, Transactions, Clients };
inline constexpr std::array kEventKinds{EventKind::Acts, EventKind::Quorum, EventKind::Brokers, EventKind::Partitions,
                                        EventKind::Logs, EventKind::Groups, EventKind::Transactions, EventKind::Clients};

[[nodiscard]] EventKind kindOf(cluster::EventType type);
[[nodiscard]] QString kindWords(EventKind kind);

// "You did that." "A timer ran out: ..." "A client asked for it." Of an event without a known cause.
[[nodiscard]] QString rootWords(const cluster::Event& event);

} // namespace brokerscope::ui
