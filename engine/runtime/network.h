// The seam to sockets. Frames are Kafka's: int32 length, then that many bytes; the length is taken off on receipt and
// must be part of what is sent. Everything is called on the node's own thread, never from inside the call that asked.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/time.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::runtime {

struct Endpoint
{
    std::string host; // "127.0.0.1" or "::1"
    std::uint16_t port = 0;
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

enum class CloseReason {
    ByPeer,        // orderly end of the stream
    Reset,         // connection reset, or the network failed
    OversizedFrame, // the peer announced a frame above the limit, or a negative length
    Local,         // close() was called
};

class Connection;

class ConnectionHandler
{
public:
    virtual ~ConnectionHandler() = default;
    // One whole frame without its length. The bytes are this handler's alone (it may write to them).
    virtual void onFrame(Connection& connection, SharedBytes frame) = 0;
    // Last call for this connection; nothing is delivered after it.
    virtual void onClosed(Connection& connection, CloseReason reason) = 0;
    // Everything that was given to send() has been handed to the transport.
    virtual void onDrained(Connection&) {}
};

class Connection
{
public:
    virtual ~Connection() = default; // closes at once, without onClosed
    virtual void setHandler(ConnectionHandler* handler) = 0; // must be set before the next event; not owned
    virtual void send(ByteChain frame) = 0;                  // queued in order; ignored once closed
    [[nodiscard]] virtual std::size_t unsentBytes() const = 0;
    virtual void pauseReading() = 0; // back-pressure: nothing is delivered until resumeReading()
    virtual void resumeReading() = 0;
    virtual void close() = 0; // sends what is queued, then closes; onClosed(Local) follows
    [[nodiscard]] virtual Endpoint localEndpoint() const = 0;
    [[nodiscard]] virtual Endpoint remoteEndpoint() const = 0;
    // The node of this process at the other end, or kNoNode for a client from outside.
    [[nodiscard]] virtual NodeId peerNode() const = 0;
    // When the last bytes were there of the frame that onFrame is called with, if that is known: it may have waited for
    // this thread.
    [[nodiscard]] virtual std::optional<Instant> receivedAt() const { return std::nullopt; }
    // Says which client program is at the other end (ClientSnapshot::key), so that faults of its links reach this
    // connection. A world without such faults does nothing.
    virtual void identify(const std::string&) {}
};

class Listener
{
public:
    virtual ~Listener() = default; // stops accepting; the port stays bound for the node's lifetime
    [[nodiscard]] virtual Endpoint endpoint() const = 0;
};

class Network
{
public:
    virtual ~Network() = default;
    using OnAccept = std::function<void(std::unique_ptr<Connection>)>;
    using OnConnect = std::function<void(Result<std::unique_ptr<Connection>>)>;
    // Error: the port is in use, or the address is not ours. `maxFrameBytes`: a longer frame closes the connection
    // before anything of that size is allocated (socket.request.max.bytes).
    [[nodiscard]] virtual Result<std::unique_ptr<Listener>> listen(const Endpoint& at, std::size_t maxFrameBytes,
                                                                   OnAccept onAccept) = 0;
    // Calls back exactly once, unless the node is killed before. A cut link makes it wait, as a lost SYN would.
    virtual void connect(const Endpoint& to, std::size_t maxFrameBytes, OnConnect onConnect) = 0;
};

} // namespace brokerscope::runtime
