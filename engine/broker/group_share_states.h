// What share groups want done with the delivery state of their partitions (group::ShareStateWork), asked of the share
// coordinators partition by partition. The node's thread.
#pragma once

#include "engine/broker/broker_links.h"
#include "engine/broker/node_context.h"
#include "engine/broker/share_state_client.h"
#include "engine/group/effects.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace brokerscope::broker {

class GroupShareStates final
{
public:
    // Both must outlive this.
    GroupShareStates(NodeContext& context, ShareStateClient& client);

    // One outcome for each partition of the work, in its order. Called once, unless this object is gone by then.
    using OnDone = std::function<void(const std::vector<group::ShareStateOutcome>&)>;
    void run(const group::ShareStateWork& work, OnDone done);

private:
    struct Run;

    void ask(const std::shared_ptr<Run>& run, std::size_t index);
    void summarize(const std::shared_ptr<Run>& run, std::size_t index, const share::DurableState& state);
    // Where the partition ends for readers, as its leader says; none when that cannot be told.
    void endOffset(const Uuid& topic, PartitionIndex partition, std::function<void(std::optional<Offset>)> done);

    NodeContext& m_context;
    ShareStateClient& m_client;
    BrokerLinks m_links;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
