// What really crossed a socket: one request or one answer, as the node that serves the connection saw it. What nodes say to
// each other crosses a socket, too, and appears once: at the node that was asked.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/events/event.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::events {

// The two ends of a connection. Shared by all of its frames.
struct FramePeers
{
    std::uint64_t connection = 0; // numbers the connections of the whole cluster, in the order of their first frames
    NodeId node;                  // that was asked
    bool controllerListener = false;
    std::string nodeHost;
    std::uint16_t nodePort = 0;
    NodeId peerNode = kNoNode; // that asked, or kNoNode for a client
    std::string clientKey;     // ClientSnapshot::key, when a client asked
    std::string clientId;
    std::string peerHost;
    std::uint16_t peerPort = 0;
};

// Where the time of a request went, by the node's clock, under the names of Kafka's request metrics.
struct FrameLatency
{
    Duration requestQueue{};  // read from the socket, but others had the node's thread
    Duration local{};         // its handler ran: appended to the log, read it, looked things up
    Duration remote{};        // waited: for replicas, new records, the members of a group, the controller
    Duration responseQueue{}; // ready, but answers to earlier requests of the connection leave first
    Duration send{};          // until the transport had taken all of it; a slow link's delay is in here

    [[nodiscard]] Duration total() const { return requestQueue + local + remote + responseQueue + send; }
    friend bool operator==(const FrameLatency&, const FrameLatency&) = default;
};

struct Frame
{
    std::uint64_t sequence = 0; // rises by one over all nodes; 0 is no frame
    WallTime time{};            // a request: when it was there whole. An answer: when it was given to the transport
    Instant instant{};          // the same moment, finer; only differences mean something
    std::shared_ptr<const FramePeers> peers; // never null
    bool response = false;
    bool malformed = false;     // no request header: the connection was closed. Key and version are as found, or -1
    TrafficKind kind = TrafficKind::Admin;
    std::int16_t apiKey = -1;   // of an answer: its request's
    std::int16_t apiVersion = -1;
    std::int32_t correlationId = 0;
    std::uint64_t request = 0;  // of an answer: the sequence of its request
    FrameLatency latency;       // of an answer
    std::size_t size = 0;       // without the int32 length in front
    Bytes bytes;                // the first of them; less than `size` when it is a large frame

    [[nodiscard]] bool truncated() const { return bytes.size() < size; }
};

using FramePtr = std::shared_ptr<const Frame>;

struct FrameBatch
{
    std::vector<FramePtr> frames; // ascending sequence
    std::uint64_t next = 1;       // pass this to the next call
    std::uint64_t lost = 0;       // how many the reader was too slow for
};

} // namespace brokerscope::events
