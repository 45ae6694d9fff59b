// One connection that somebody opened to this node: requests come in, answers leave in the order of their requests,
// whatever order the handlers finish in. Goes on reading while earlier requests wait, up to a byte budget.
#pragma once

#include "engine/broker/api_table.h"
#include "engine/broker/frame_tap.h"
#include "engine/broker/request_metrics.h"
#include "engine/broker/traffic_meter.h"
#include "engine/runtime/clock.h"
#include "engine/runtime/network.h"

#include <deque>
#include <memory>
#include <optional>

namespace brokerscope::broker {

class ServerConnection;

// What a connection needs of the listener it belongs to.
class ConnectionOwner
{
public:
    virtual ~ConnectionOwner() = default;
    virtual void onGone(ServerConnection& connection) = 0; // let it go, but not before this call has returned
    virtual void onIntroduced(ServerConnection& connection) = 0; // it has said its client id for the first time
    // A client from outside is being answered with an error, which client() has.
    virtual void onErrorAnswered(ServerConnection&, std::uint64_t) {}
    // It is closed because of what the other end did: a sentence that says what.
    virtual void onRefused(ServerConnection&, const std::string&) {}
    // The error that this request shall get in place of an answer, if somebody wants to see that.
    virtual std::optional<protocol::ErrorCode> plannedError(ServerConnection& connection, protocol::ApiKey api) = 0;
};

struct ServerContext
{
    const ApiTable& apis;
    runtime::Clock& clock;
    TrafficMeter& traffic;
    ConnectionOwner& owner;
    RequestMetrics* metrics = nullptr; // null: nobody measures
    std::size_t maxBytesInFlight = std::size_t{128} << 20; // of requests not yet answered and answers not yet sent
    events::FrameLog* frames = nullptr; // gets what crosses the connection
    NodeId self = kNoNode;
};

class ServerConnection final : public std::enable_shared_from_this<ServerConnection>, private runtime::ConnectionHandler
{
public:
    ServerConnection(ServerContext context, ListenerKind listener, std::unique_ptr<runtime::Connection> connection);
    void start();

    [[nodiscard]] const std::shared_ptr<ClientActivity>& client() const { return m_client; }
    [[nodiscard]] ListenerKind listener() const { return m_listener; }
    [[nodiscard]] const std::string& host() const { return m_host; } // of the other end
    [[nodiscard]] NodeId peerNode() const { return m_peerNode; }
    [[nodiscard]] Instant lastActive() const { return m_lastActive; }
    [[nodiscard]] bool waiting() const { return !m_slots.empty(); } // requests that are not answered yet
    [[nodiscard]] std::size_t inFlight() const { return m_slots.size(); }
    [[nodiscard]] WallTime since() const { return m_since; }
    [[nodiscard]] std::optional<protocol::ApiKey> lastRequest() const { return m_lastRequest; }
    void close()
    {
        if (!m_closed)
            m_connection->close();
    }
    // Breaks it off where it is: what was not sent is lost, and nobody is told in good order.
    void breakOff();
    // Names the client program: all its connections, to all nodes, have the same key.
    [[nodiscard]] static std::string keyOf(const ClientActivity& client, const std::string& host);
    [[nodiscard]] const std::string& key() const { return m_key; }

private:
    struct Slot
    {
        bool ready = false;
        std::size_t requestBytes = 0;
        RequestTimes times{};
        protocol::ApiKey api{};
        TappedRequest tapped;
        ByteChain answer;
    };
    class SlotAnswer;

    void onFrame(runtime::Connection& connection, SharedBytes frame) override;
    void onClosed(runtime::Connection& connection, runtime::CloseReason reason) override;
    void onDrained(runtime::Connection& connection) override;
    void fill(std::uint64_t slot, ByteChain answer);
    void refuse(const std::string& why);
    void flush();
    void applyBackPressure();
    [[nodiscard]] bool refuseAsPlanned(protocol::ApiKey api, std::int16_t version, std::int32_t correlationId,
                                       const protocol::Reader& body);
    void answerUnsupportedApiVersions(std::int32_t correlationId);

    ServerContext m_context;
    const ListenerKind m_listener;
    std::unique_ptr<runtime::Connection> m_connection;
    FrameTap m_tap;
    std::shared_ptr<ClientActivity> m_client = std::make_shared<ClientActivity>();
    const NodeId m_peerNode;
    const WallTime m_since;
    std::optional<protocol::ApiKey> m_lastRequest;
    std::string m_host;
    std::string m_key;
    std::deque<Slot> m_slots;
    std::uint64_t m_firstSlot = 0;
    std::size_t m_bytesWaiting = 0;
    std::uint64_t m_errorsTold = 0;
    bool m_paused = false;
    bool m_closed = false;
    Instant m_lastActive{};
};

} // namespace brokerscope::broker
