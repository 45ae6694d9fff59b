// A record that was in a replica's log and was cut off, because the partition's new leader never had it.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brokerscope::events {

struct LostRecord
{
    // No more than this of a key and of a value is kept.
    static constexpr std::size_t kMostBytes = 256;

    NodeId node = kNoNode; // whose log it was in
    WallTime cutAt{};
    std::string topic;
    PartitionIndex partition{-1};
    Offset newEnd = kNoOffset; // where the log ended after the cut, as in the event LogTruncated
    Offset offset = kNoOffset;
    LeaderEpoch epoch = kNoEpoch; // of the leader that had appended it
    std::int64_t timestamp = -1;  // the record's own, milliseconds since 1970
    std::optional<std::string> key; // raw bytes, the first of them; none: null
    std::optional<std::string> value;
    std::int64_t keySize = -1; // in full; -1: null
    std::int64_t valueSize = -1;
    // Whether its producer has every reason to believe that it is written: it was told so at once (acks=1) or never asked
    // (acks=0). If not, it waited for all in-sync replicas and was told of an error, or nothing: it sends the record again.
    // Nothing: not known on this node, which had copied the record or was started since.
    std::optional<bool> answeredAtOnce;
};

} // namespace brokerscope::events
