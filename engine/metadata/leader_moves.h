// Which partitions change when a broker comes, goes, or is asked to give way; and elections on
// request or by timer.
#pragma once

#include "engine/metadata/decision.h"
#include "engine/metadata/leader_chooser.h"

#include <set>

namespace brokerscope::metadata {

// The rules for one topic: who is alive, and the topic's configuration in effect.
[[nodiscard]] ElectionRules rulesFor(const DecisionContext& context, std::string_view topic);

// Brokers that are fenced, shut down or unregistered in one step: they leave every ISR and lead
// nothing.
[[nodiscard]] Records movesAwayFrom(const DecisionContext& context,
                                    const std::set<NodeId>& leaving);
// A broker that is back from an unclean stop, before it is unfenced: it leaves every ISR and ELR
// (KIP-966).
[[nodiscard]] Records movesOnUncleanStop(const DecisionContext& context, NodeId broker);
// A broker that is unfenced now: leaderless partitions that were waiting for it get their leader.
[[nodiscard]] Records movesOnUnfencing(const DecisionContext& context, NodeId broker);
// Partitions that are not led by their preferred replica although they could be; at most `limit`.
[[nodiscard]] Records movesToPreferred(const DecisionContext& context, std::size_t limit);
// Leaderless partitions whose topic allows an unclean election and that have a live replica.
[[nodiscard]] Records uncleanElections(const DecisionContext& context);

[[nodiscard]] bool leadsAnything(const MetadataImage& image, NodeId broker);

[[nodiscard]] Decision<protocol::ElectLeadersResponse>
decideElectLeaders(const DecisionContext& context, const protocol::ElectLeadersRequest& request);

} // namespace brokerscope::metadata
