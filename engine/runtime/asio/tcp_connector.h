#pragma once

#include "engine/runtime/asio/tcp_network.h"

namespace brokerscope::runtime {

// Opens a connection, as soon as the link to a fellow node lets it.
void startConnecting(TcpNetwork& network, const Endpoint& to, std::size_t maxFrameBytes, Network::OnConnect onConnect);

} // namespace brokerscope::runtime
