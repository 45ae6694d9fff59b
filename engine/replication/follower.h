// A follower as the leader of a partition knows it: only what its fetches told. Values in, values out.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <algorithm>
#include <cstdint>

namespace brokerscope::replication {

struct Follower
{
    NodeId node;
    Offset logEndOffset = kNoOffset;   // where it fetched last: it has everything below. -1 until its first fetch
    Offset logStartOffset = kNoOffset;
    Instant lastCaughtUp = Instant::min(); // the last moment at which it is known to have had all of our log
    Instant lastFetch = Instant::min();
    Offset leaderEndAtLastFetch = kNoOffset;
    std::int64_t brokerEpoch = -1; // from its fetches; tells its incarnations apart (KIP-903)

    // It fetches from `offset`, so its log ends there. A fetch at our log end proves that it is caught up now; a fetch at
    // where our log ended when it fetched before proves that it was then (KIP-16: time, not distance).
    void onFetch(Offset offset, Offset itsLogStart, std::int64_t itsBrokerEpoch, Offset leaderEnd, Instant now)
    {
        if (offset >= leaderEnd)
            lastCaughtUp = std::max(lastCaughtUp, now);
        else if (leaderEndAtLastFetch >= Offset(0) && offset >= leaderEndAtLastFetch)
            lastCaughtUp = std::max(lastCaughtUp, lastFetch);
        logEndOffset = offset;
        logStartOffset = itsLogStart;
        brokerEpoch = itsBrokerEpoch;
        leaderEndAtLastFetch = std::max(leaderEndAtLastFetch, leaderEnd);
        lastFetch = now;
    }

    // Caught up at this moment, or within `lagMax` of it. At our log end always counts: nothing is missing.
    [[nodiscard]] bool isCaughtUp(Offset leaderEnd, Instant now, Duration lagMax) const
    {
        if (logEndOffset == leaderEnd)
            return true;
        return lastCaughtUp != Instant::min() && now - lastCaughtUp <= lagMax;
    }
};

} // namespace brokerscope::replication
