// This node's way to the active controller, wherever it is: also to itself it goes over the socket, so that what the
// picture shows as an arrow is one. The node's thread.
#pragma once

#include "engine/broker/peer_link.h"
#include "engine/broker/quorum_driver.h"
#include "engine/replication/channels.h"

#include <functional>
#include <memory>

namespace brokerscope::broker {

class ControllerLink final : public replication::ControllerChannel
{
public:
    ControllerLink(runtime::World& world, const QuorumDriver& quorum, NodeId self, Duration requestTimeout);

    // Once, to whoever leads now. An Error: nobody leads, or no answer came; the outcome is then unknown.
    template <class Response, class Request>
    void send(const Request& request, std::int16_t version, Duration timeout, std::function<void(Result<Response>)> done)
    {
        if (auto* link = current())
            return link->request<Response>(request, version, timeout, std::move(done));
        m_world.scheduler().post([done = std::move(done)] {
            done(makeError(ErrorKind::Unavailable, "reach the controller", "the quorum has no leader"));
        });
    }

    // Until it is answered by an active controller, or `timeout` has passed. `notController` says of an answer whether it
    // came from somebody who does not lead (any more). For requests that may be sent twice.
    template <class Response, class Request>
    void sendUntilAnswered(Request request, std::int16_t version, Duration timeout,
                           std::function<bool(const Response&)> notController, std::function<void(Result<Response>)> done)
    {
        const auto giveUpAt = m_world.clock().now() + timeout;
        attempt<Response, Request>(std::make_shared<const Request>(std::move(request)), version, giveUpAt,
                                   std::move(notController), std::move(done));
    }

    void alterPartition(protocol::AlterPartitionRequest request, OnAlterPartition done) override;

private:
    static constexpr auto kRetryAfter = std::chrono::milliseconds(50);

    template <class Response, class Request>
    void attempt(std::shared_ptr<const Request> request, std::int16_t version, Instant giveUpAt,
                 std::function<bool(const Response&)> notController, std::function<void(Result<Response>)> done)
    {
        const auto now = m_world.clock().now();
        if (now >= giveUpAt)
            return done(makeError(ErrorKind::Unavailable, "reach the controller", "no answer in time"));
        const auto timeout = std::min<Duration>(giveUpAt - now, m_requestTimeout);
        send<Response>(*request, version, timeout,
                       [this, request, version, giveUpAt, notController, done](Result<Response> result) {
                           if (result && !notController(result.value()))
                               return done(std::move(result));
                           m_world.scheduler().runAt(
                               m_world.clock().now() + kRetryAfter, [this, request, version, giveUpAt, notController, done] {
                                   attempt<Response, Request>(request, version, giveUpAt, notController, done);
                               });
                       });
    }
    PeerLink* current();

    runtime::World& m_world;
    const QuorumDriver& m_quorum;
    const std::string m_clientId;
    const Duration m_requestTimeout;
    NodeId m_leader = kNoNode;
    std::unique_ptr<PeerLink> m_link;
};

} // namespace brokerscope::broker
