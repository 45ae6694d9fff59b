// What a simulated run found: which promise broke, and how. The classes of what clients see are those that Jepsen uses
// for Kafka.
#pragma once

#include <string>
#include <string_view>

namespace brokerscope::sim {

enum class Promise {
    // What clients see.
    LostWrite,          // an acknowledged record below the end of the log is not there
    Duplicate,          // a value twice, with an idempotent producer
    Reorder,            // a producer's values out of the order of their sends
    InconsistentOffset, // an offset showed two values
    PollSkip,           // a consumer went over records that are there
    NonmonotonicPoll,   // a consumer was given an offset again, or an earlier one
    AbortedRead,        // G1a: at read_committed, a value of an aborted transaction
    PartialTransaction, // some values of a transaction, and not the others
    CommittedOffset,    // a committed offset was lost or moved back
    OutOfSequence,      // a lone producer was told that it is out of order or fenced
    CorruptRead,        // bytes that are no batch, or of another topic of the same name
    // What whoever looks into the nodes sees.
    OneLeader,          // one leader per partition and epoch, one controller per epoch
    ReplicasAgree,      // at rest every copy is the same, byte for byte
    MetadataAgree,      // at rest every node has the same metadata image
    GoingBack,          // a high watermark, log start or epoch that went back on its leader
    Liveness,           // once healed, the cluster comes to rest and serves
};

[[nodiscard]] std::string_view nameOf(Promise promise);

struct Violation
{
    Promise promise;
    std::string text; // a sentence, with the virtual time in front where there is one
};

} // namespace brokerscope::sim
