// The connections of a node's two listeners: accepts, keeps, closes those that are idle for too long, and sums up what the
// clients behind them do.
#pragma once

#include "engine/broker/node_report.h"
#include "engine/broker/planned_errors.h"
#include "engine/broker/server_connection.h"
#include "engine/metadata/config/node_config.h"
#include "engine/runtime/world.h"

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace brokerscope::broker {

class Listeners final : private ConnectionOwner
{
public:
    // `planned` may be null.
    Listeners(runtime::World& world, NodeId self, const metadata::NodeConfig& config,
              std::function<void(events::Event)> onEvent, std::shared_ptr<events::FrameLog> frames,
              std::shared_ptr<PlannedErrors> planned = {});
    ~Listeners() override;

    // Warnings about connections that are refused; may be null.
    void setLog(std::function<void(std::string)> warn) { m_warn = std::move(warn); }

    // Told of each connection of a client that has ended; may be null.
    void setOnGone(std::function<void(const ClientActivity&)> onGone) { m_onGone = std::move(onGone); }

    [[nodiscard]] Result<void> open(ListenerKind kind, const runtime::Endpoint& at, const ApiTable& apis);
    // Stops accepting and closes what is open, after the answers under way have left.
    void close(ListenerKind kind);

    [[nodiscard]] std::vector<ClientReport> clients() const;
    // Connections one by one, the oldest first, at most kMostReported of them.
    static constexpr std::size_t kMostReported = 500;
    [[nodiscard]] std::vector<ConnectionReport> connections() const;
    [[nodiscard]] std::vector<ApiReport> apis();
    // False: there is no such connection (any more).
    [[nodiscard]] bool breakOff(std::uint64_t number);
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }
    [[nodiscard]] std::uint64_t requestCount() const;
    [[nodiscard]] TrafficMeter& traffic() { return m_traffic; }

private:
    void accept(ListenerKind kind, const ApiTable& apis, std::unique_ptr<runtime::Connection> connection);
    void closeIdle();
    void onGone(ServerConnection& connection) override;
    void onIntroduced(ServerConnection& connection) override;
    void onErrorAnswered(ServerConnection& connection, std::uint64_t count) override;
    std::optional<protocol::ErrorCode> plannedError(ServerConnection& connection, protocol::ApiKey api) override;
    void onRefused(ServerConnection& connection, const std::string& why) override;
    void warn(const std::string& text) const;

    runtime::World& m_world;
    const metadata::NodeConfig& m_config;
    const std::function<void(events::Event)> m_onEvent;
    std::function<void(std::string)> m_warn;
    std::function<void(const ClientActivity&)> m_onGone;
    const NodeId m_self;
    const std::shared_ptr<events::FrameLog> m_frames; // may be null
    const std::shared_ptr<PlannedErrors> m_planned;
    TrafficMeter m_traffic;
    RequestMetrics m_metrics;
    std::map<ListenerKind, std::unique_ptr<runtime::Listener>> m_listeners;
    // In the order in which they came, so that whatever is done to all of them happens in an order that can be replayed.
    std::map<std::uint64_t, std::shared_ptr<ServerConnection>> m_connections;
    std::unordered_map<const ServerConnection*, std::uint64_t> m_numbers; // of each of them
    std::uint64_t m_accepted = 0;
    std::map<std::string, int> m_connectionsOf; // client key → connections that have said who they are
    std::map<std::string, ClientActivity> m_former; // what closed connections of a client that is still here did
    std::uint64_t m_formerRequests = 0;
    struct ErrorsTold
    {
        Instant last{};
        std::uint64_t since = 0; // more of them, not told yet
    };
    std::map<std::pair<std::string, protocol::ErrorCode>, ErrorsTold> m_errorsTold; // by client key
    runtime::TimerId m_idleTimer = 0;
};

} // namespace brokerscope::broker
