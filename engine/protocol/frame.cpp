#include "engine/protocol/frame.h"

namespace brokerscope::protocol {

Result<RequestHeader> readRequestHeader(Reader& frame)
{
    // Key and version stand first in every version of the header and say which version it is.
    Reader ahead = frame;
    const auto key = ahead.int16("RequestHeader.requestApiKey");
    const auto version = ahead.int16("RequestHeader.requestApiVersion");
    BOOST_OUTCOME_TRYV(ahead.result());
    const auto* api = findApi(key);
    if (!api)
        return makeError(ErrorKind::Invalid, "read a request", "there is no api key " + std::to_string(key));
    RequestHeader header;
    BOOST_OUTCOME_TRYV(header.decode(frame, api->requestHeaderVersion(version)));
    return header;
}

Result<ResponseHeader> readResponseHeader(Reader& frame, ApiKey key, std::int16_t version)
{
    ResponseHeader header;
    BOOST_OUTCOME_TRYV(header.decode(frame, infoOf(key).responseHeaderVersion(version)));
    return header;
}

void beginRequest(Writer& out, ApiKey key, std::int16_t version, std::int32_t correlationId,
                  const std::optional<std::string>& clientId)
{
    out.int32(0);
    RequestHeader header;
    header.requestApiKey = static_cast<std::int16_t>(key);
    header.requestApiVersion = version;
    header.correlationId = correlationId;
    header.clientId = clientId;
    header.encode(out, infoOf(key).requestHeaderVersion(version));
}

void beginResponse(Writer& out, ApiKey key, std::int16_t version, std::int32_t correlationId)
{
    out.int32(0);
    ResponseHeader header;
    header.correlationId = correlationId;
    header.encode(out, infoOf(key).responseHeaderVersion(version));
}

ByteChain endFrame(Writer& out)
{
    out.patchInt32(0, static_cast<std::int32_t>(out.size() - 4));
    return out.take();
}

} // namespace brokerscope::protocol
