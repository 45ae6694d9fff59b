// What a Kafka frame says of itself before anybody decodes it: enough to name a message that waits. Pure.
#pragma once

#include "engine/base/bytes.h"

#include <cstdint>
#include <deque>
#include <string>

namespace brokerscope::runtime {

struct RequestLabel
{
    std::int16_t apiKey = -1;
    std::int32_t correlationId = -1;
    std::string clientId; // empty: none, or the frame is too short
};

// Of a frame without its length. Bytes that are missing leave the defaults.
[[nodiscard]] RequestLabel labelOfRequest(ByteView frame);

// The requests that went out on a connection and are not answered yet: an answer says only which request it belongs to.
class RequestsUnderWay
{
public:
    void sent(const ByteChain& frame); // with its length
    // The API key of the request that this frame (without its length) answers; -1 if it is not known. Forgets what was
    // sent before it: answers come in the order of the requests.
    std::int16_t answered(ByteView frame);
    // The same without forgetting.
    [[nodiscard]] std::int16_t apiKeyOf(ByteView frame) const;

private:
    struct Request
    {
        std::int32_t correlationId = 0;
        std::int16_t apiKey = -1;
    };
    std::deque<Request> m_requests;
};

} // namespace brokerscope::runtime
