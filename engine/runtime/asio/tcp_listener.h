#pragma once

#include "engine/runtime/asio/tcp_network.h"

namespace brokerscope::runtime {

[[nodiscard]] Result<std::unique_ptr<Listener>> openListener(TcpNetwork& network,
                                                             std::shared_ptr<PortReservation> port,
                                                             std::size_t maxFrameBytes,
                                                             Network::OnAccept onAccept);

} // namespace brokerscope::runtime
