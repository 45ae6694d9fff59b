// A client of another node's listener: requests over one connection, answers in order, timeouts, connecting on demand.
// Used for everything nodes say to each other, one link per purpose, because an answer that is held back (a long poll)
// holds back all later answers on its connection. The node's thread only.
#pragma once

#include "engine/protocol/codec.h"
#include "engine/protocol/frame.h"
#include "engine/runtime/world.h"

#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace brokerscope::broker {

class PeerLink final : private runtime::ConnectionHandler
{
public:
    PeerLink(runtime::World& world, runtime::Endpoint peer, std::string clientId);
    ~PeerLink() override;
    PeerLink(const PeerLink&) = delete;
    PeerLink& operator=(const PeerLink&) = delete;

    // Sends a request whose body `encode` writes; `done` gets a reader at the answer's body, or why there is none (timeout,
    // no connection, bytes that are no answer). Called exactly once, later, unless this link is destroyed before. A
    // timeout closes the connection: the answer that did not come would otherwise be taken for the next one.
    using Encode = std::function<void(protocol::Writer&)>;
    using OnAnswer = std::function<void(Result<protocol::Reader>)>;
    void call(protocol::ApiKey api, std::int16_t version, const Encode& encode, Duration timeout, OnAnswer done);

    template <class Response, class Request>
    void request(const Request& request, std::int16_t version, Duration timeout,
                 std::function<void(Result<Response>)> done)
    {
        call(
            static_cast<protocol::ApiKey>(Request::kApiKey), version,
            [&](protocol::Writer& out) { request.encode(out, version); }, timeout,
            [version, done = std::move(done)](Result<protocol::Reader> in) {
                if (!in)
                    return done(in.error());
                Response response;
                if (auto decoded = protocol::decodeWhole(response, in.value(), version); !decoded)
                    return done(decoded.error());
                done(std::move(response));
            });
    }

    // Fails everything that waits and closes the connection; the next request connects again.
    void reset();

private:
    struct Waiting
    {
        std::int32_t correlationId;
        protocol::ApiKey api;
        std::int16_t version;
        runtime::TimerId timer;
        ByteChain frame; // until it is sent
        OnAnswer done;
    };

    void connect();
    void timedOut(std::int32_t correlationId);
    void failAll(const Error& error);
    void onFrame(runtime::Connection& connection, SharedBytes frame) override;
    void onClosed(runtime::Connection& connection, runtime::CloseReason reason) override;

    runtime::World& m_world;
    const runtime::Endpoint m_peer;
    const std::string m_clientId;
    std::int32_t m_nextCorrelationId = 1;
    bool m_connecting = false;
    std::unique_ptr<runtime::Connection> m_connection;
    std::deque<Waiting> m_waiting;   // in the order of their requests
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // for callbacks that may outlive this link
};

} // namespace brokerscope::broker
