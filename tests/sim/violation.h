// What a simulated run found: which promise broke (DESIGN, section 7), and how.
#pragma once

#include <string>

namespace brokerscope::sim {

enum class Promise {
    AcknowledgedSurvives, // an acknowledged record survives any minority of crashes
    OffsetsAreStable,     // an offset, once readable, never shows another record
    ProducerOrder,        // idempotent producers: no duplicate, no reordering
    OneLeader,            // one leader per partition and epoch, one controller per epoch
    CommittedOffsets,     // a committed group offset is never lost or moved back
    ReplicasAgree,        // at rest every copy is the same
    Liveness,             // once healed, the cluster comes to rest and serves
};

struct Violation
{
    Promise promise;
    std::string text; // a sentence with the virtual time in front
};

} // namespace brokerscope::sim
