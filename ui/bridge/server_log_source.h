// The logs of the nodes, for a source that has them: a cluster in this process. A recording or somebody else's cluster has
// none, and is no ServerLogSource. GUI thread only.
#pragma once

#include "engine/cluster/server_log.h"

namespace brokerscope::ui {

class ServerLogSource
{
public:
    virtual ~ServerLogSource() = default;
    // Lines from sequence `from` on (1 = the oldest kept), at most `limit`. Returns at once.
    [[nodiscard]] virtual cluster::LogBatch readLog(std::uint64_t from, std::size_t limit) const = 0;
};

} // namespace brokerscope::ui
