#pragma once

#include "engine/runtime/asio/tcp_network.h"

namespace brokerscope::runtime {

struct StreamSetup
{
    int descriptor = -1; // connected and non-blocking; the stream closes it
    std::size_t maxFrameBytes = 0;
    Endpoint local;
    Endpoint remote;
    NodeId peer = kNoNode;
    bool ownsPort = false; // the local port stands in the registry and is removed with the stream
};

// Begins to read when a handler is set.
[[nodiscard]] std::unique_ptr<Connection> openStream(TcpNetwork& network, StreamSetup setup);

} // namespace brokerscope::runtime
