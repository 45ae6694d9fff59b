// What a consumer makes of the records in a fetch's answer, as Kafka's own consumer does. Pure.
#pragma once

#include "engine/base/ids.h"
#include "engine/protocol/generated/fetch_response.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace brokerscope::sim {

enum class Isolation : std::int8_t { ReadUncommitted = 0, ReadCommitted = 1 };

struct Fetched
{
    std::vector<std::pair<Offset, std::int64_t>> records;
    Offset next{0}; // where to go on, also over markers and what was left out
    enum class Trouble {
        None,
        Rotten,    // a batch whose checksum is wrong: nothing of it or after it was used
        Malformed, // a batch whose checksum is right and which still cannot be read
    } trouble = Trouble::None;
};

// Of the records from `position` on. At ReadCommitted those of aborted transactions are left out, by the answer's list.
[[nodiscard]] Fetched readFetched(const protocol::FetchResponse::PartitionData& answer, Offset position,
                                  Isolation isolation);

} // namespace brokerscope::sim
