// The requests that one listener of a node serves: which versions, and who answers them. ApiVersions says exactly what is
// in here.
#pragma once

#include "engine/broker/request.h"
#include "engine/protocol/codec.h"
#include "engine/protocol/frame.h"

#include <map>
#include <memory>

namespace brokerscope::broker {

// The way back of one request. Copyable; only the first call of send() or close() counts. Harmless when the connection is
// gone.
class Answer
{
public:
    virtual ~Answer() = default;
    virtual void send(ByteChain frame) = 0;
    virtual void sendNothing() = 0; // Produce with acks=0
    virtual void close() = 0;       // the peer does not speak our protocol
};

struct Served
{
    protocol::ApiKey key{};
    std::int16_t lowestAdvertised = 0; // below `lowest` for Produce: librdkafka compresses only if it sees v0 (KAFKA-18659)
    std::int16_t lowest = 0;
    std::int16_t highest = 0;
    std::function<void(std::shared_ptr<const Request>, std::int32_t correlationId, protocol::Reader&,
                       std::shared_ptr<Answer>)>
        handle;
};

class ApiTable
{
public:
    template <class RequestBody, class ResponseBody>
    using Handler = std::function<void(std::shared_ptr<const Request>, RequestBody, Reply<ResponseBody>)>;

    // Serves every stable version of an API.
    template <class RequestBody, class ResponseBody>
    Served& add(Handler<RequestBody, ResponseBody> handler)
    {
        auto& served = entry(static_cast<protocol::ApiKey>(RequestBody::kApiKey));
        served.handle = [handler = std::move(handler)](std::shared_ptr<const Request> request,
                                                       std::int32_t correlationId, protocol::Reader& in,
                                                       std::shared_ptr<Answer> answer) {
            RequestBody body;
            const auto version = request->version;
            // Bytes after the last field are let pass, as Kafka does: librdkafka 2.16 sends three of them in a
            // Metadata request for all topics.
            if (!body.decode(in, version))
                return answer->close();
            auto client = request->client;
            handler(std::move(request), std::move(body),
                    [answer = std::move(answer), client = std::move(client), version,
                     correlationId](const ResponseBody& response) {
                        if constexpr (requires { response.errorCode; })
                            noteError(*client, response.errorCode);
                        answer->send(protocol::encodeResponse(response, version, correlationId));
                    });
        };
        return served;
    }
    // For requests that are answered by other means than a decoded body.
    Served& entry(protocol::ApiKey key);

    [[nodiscard]] const Served* find(protocol::ApiKey key) const;
    [[nodiscard]] const std::map<protocol::ApiKey, Served>& all() const { return m_apis; }

    static void noteError(ClientActivity& client, std::int16_t errorCode)
    {
        if (errorCode == 0)
            return;
        ++client.errors;
        client.lastError = static_cast<protocol::ErrorCode>(errorCode);
    }

private:
    std::map<protocol::ApiKey, Served> m_apis;
};

} // namespace brokerscope::broker
