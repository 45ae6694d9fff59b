// The answer to a request that consists of an error alone, for each API in the form that its versions prescribe: the code
// stands where that API has it, at the top or with each topic, partition, group or resource that was asked for.
#pragma once

#include "engine/base/bytes.h"
#include "engine/protocol/api_key.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/error_code.h"

#include <cstdint>
#include <optional>

namespace brokerscope::broker {

// Whether refusalOf() can answer this API.
[[nodiscard]] bool canBeRefused(protocol::ApiKey api);

struct Refusal
{
    ByteChain frame; // empty: nothing is answered (Produce with acks=0), the connection closes
};

// Nothing if the body cannot be read, or the API cannot be refused. `body` stands behind the request's header.
[[nodiscard]] std::optional<Refusal> refusalOf(protocol::ApiKey api, std::int16_t version, std::int32_t correlationId,
                                               protocol::Reader body, protocol::ErrorCode error);

} // namespace brokerscope::broker
