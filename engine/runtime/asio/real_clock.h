// Time as the machine tells it, at the rate of the cluster's clock. All nodes of a process share one time line.
#pragma once

#include "engine/base/machine_clock.h"
#include "engine/runtime/clock.h"
#include "engine/runtime/cluster_time.h"

namespace brokerscope::runtime {

class RealClock final : public Clock
{
public:
    explicit RealClock(ClusterTime& time) : m_time(time) {}

    [[nodiscard]] Instant now() const override { return m_time.now(); }
    [[nodiscard]] WallTime wallNow() const override { return machineWallTime(); }
    [[nodiscard]] std::shared_ptr<const TimeStretch> stretch() const override { return m_time.stretch(); }
    [[nodiscard]] ClusterTime& time() const { return m_time; }

private:
    ClusterTime& m_time;
};

} // namespace brokerscope::runtime
