// Frames: int32 length, header, body. Which header goes with which version is ApiInfo's knowledge, applied here.
#pragma once

#include "engine/protocol/api_key.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/generated/request_header.h"
#include "engine/protocol/generated/response_header.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brokerscope::protocol {

// Reads the header of a request (`frame` stands behind the int32 length) and leaves the reader at the body. An unknown
// api key is an error: the connection is to be closed. A version out of range is not, for ApiVersions answers it:
// check findApi(header.requestApiKey)->supports(header.requestApiVersion) before decoding the body.
[[nodiscard]] Result<RequestHeader> readRequestHeader(Reader& frame);
// Reads the header of the answer to a request of this key and version, and leaves the reader at the body.
[[nodiscard]] Result<ResponseHeader> readResponseHeader(Reader& frame, ApiKey key, std::int16_t version);

void beginRequest(Writer& out, ApiKey key, std::int16_t version, std::int32_t correlationId,
                  const std::optional<std::string>& clientId);
void beginResponse(Writer& out, ApiKey key, std::int16_t version, std::int32_t correlationId);
// Writes the length into the first four bytes and hands out the frame.
[[nodiscard]] ByteChain endFrame(Writer& out);

// A whole frame, length included. `version` must be one that the API has.
template <class Request>
[[nodiscard]] ByteChain encodeRequest(const Request& request, std::int16_t version, std::int32_t correlationId,
                                      const std::optional<std::string>& clientId)
{
    Writer out;
    beginRequest(out, static_cast<ApiKey>(Request::kApiKey), version, correlationId, clientId);
    request.encode(out, version);
    return endFrame(out);
}

template <class Response>
[[nodiscard]] ByteChain encodeResponse(const Response& response, std::int16_t version, std::int32_t correlationId)
{
    Writer out;
    beginResponse(out, static_cast<ApiKey>(Response::kApiKey), version, correlationId);
    response.encode(out, version);
    return endFrame(out);
}

// Reads the body of a request or an answer that must end with the frame.
template <class Message> [[nodiscard]] Result<void> decodeWhole(Message& message, Reader& in, std::int16_t version)
{
    BOOST_OUTCOME_TRYV(message.decode(in, version));
    if (in.remaining() != 0)
        in.fail(Message::kName, std::to_string(in.remaining()) + " bytes left over");
    return in.result();
}

} // namespace brokerscope::protocol
