// All faults that were put into a cluster, and what commands change of them: links, disks, planned errors. Says in a sentence
// what cannot be done. On the cluster's thread; what it writes the nodes read (runtime::FaultTable, broker::PlannedErrors).
#pragma once

#include "engine/base/result.h"
#include "engine/broker/planned_errors.h"
#include "engine/cluster/command.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/runtime/fault_table.h"

#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::cluster {

class FaultBoard
{
public:
    // `nodes` tells which there are now; `onEvent` gets each act before it takes effect, so that whatever follows finds its
    // cause before it.
    FaultBoard(std::function<std::vector<NodeId>()> nodes, std::function<void(Event)> onEvent);

    [[nodiscard]] const std::shared_ptr<runtime::FaultTable>& table() const { return m_table; }
    [[nodiscard]] const std::shared_ptr<broker::PlannedErrors>& plannedErrors() const { return m_planned; }

    [[nodiscard]] Result<void> apply(const CutLink& command);
    [[nodiscard]] Result<void> apply(const DelayLink& command);
    [[nodiscard]] Result<void> apply(const JitterLink& command);
    [[nodiscard]] Result<void> apply(const LimitLink& command);
    [[nodiscard]] Result<void> apply(const ResetLink& command);
    [[nodiscard]] Result<void> apply(const HealLink& command);
    [[nodiscard]] Result<void> apply(const IsolateNode& command);
    [[nodiscard]] Result<void> apply(const HealLinks& command);
    [[nodiscard]] Result<void> apply(const SetDisk& command);
    [[nodiscard]] Result<void> apply(const FailApi& command);
    [[nodiscard]] Result<void> apply(const HealAll& command);

    void describe(ClusterSnapshot& snapshot) const;

private:
    using Link = std::pair<LinkEnd, LinkEnd>;
    [[nodiscard]] Result<void> checkNode(NodeId id) const;
    // The links that two ends stand for: one, or one to each node for a client whose node is not named.
    [[nodiscard]] Result<std::vector<Link>> linksBetween(const LinkEnd& a, const LinkEnd& b) const;
    void change(const Link& link, const std::function<void(runtime::LinkFault&)>& how); // one direction
    void announce(EventType type, const LinkEnd& from, const LinkEnd& to, std::int64_t value = 0);

    const std::function<std::vector<NodeId>()> m_nodes;
    const std::function<void(Event)> m_onEvent;
    const std::shared_ptr<runtime::FaultTable> m_table = std::make_shared<runtime::FaultTable>();
    const std::shared_ptr<broker::PlannedErrors> m_planned = std::make_shared<broker::PlannedErrors>();
};

} // namespace brokerscope::cluster
