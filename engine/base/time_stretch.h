// Where wall time and cluster time have gone apart: what wall-clock stamps mean on the cluster's time line. A value.
#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace brokerscope {

struct TimeStretch
{
    // From `wall` on, when the cluster's clock showed `cluster`, it ran at `rate` until the next one began.
    struct Segment
    {
        WallTime wall{};
        Instant cluster{};
        double rate = 1;
    };
    std::vector<Segment> segments; // oldest first; before the first one the rate was 1

    // What the cluster's clock showed when the machine's showed `wall`.
    [[nodiscard]] Instant clusterAt(WallTime wall) const
    {
        if (segments.empty())
            return Instant(wall.time_since_epoch());
        if (wall < segments.front().wall)
            return segments.front().cluster - (segments.front().wall - wall);
        auto found = segments.end();
        while (std::prev(found)->wall > wall)
            --found;
        const auto& segment = *std::prev(found);
        const std::chrono::duration<double, std::nano> passed = wall - segment.wall;
        const auto at = segment.cluster + std::chrono::duration_cast<Duration>(passed * segment.rate);
        return found == segments.end() ? at : std::min(at, found->cluster);
    }
};

} // namespace brokerscope
