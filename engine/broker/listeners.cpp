#include "engine/broker/listeners.h"

#include <algorithm>
#include <utility>

namespace brokerscope::broker {
namespace {

constexpr auto kIdleCheckInterval = std::chrono::seconds(15);
constexpr auto kSameErrorAgain = std::chrono::seconds(1); // is told no sooner, with how many there were

void add(ClientActivity& into, const ClientActivity& from)
{
    if (into.clientId.empty())
        into.clientId = from.clientId;
    if (into.address.empty())
        into.address = from.address;
    if (!from.softwareName.empty()) {
        into.softwareName = from.softwareName;
        into.softwareVersion = from.softwareVersion;
    }
    if (!from.groupId.empty())
        into.groupId = from.groupId;
    for (const auto& [partition, counters] : from.produced) {
        into.produced[partition].records += counters.records;
        into.produced[partition].bytes += counters.bytes;
    }
    for (const auto& [partition, counters] : from.fetched) {
        into.fetched[partition].records += counters.records;
        into.fetched[partition].bytes += counters.bytes;
    }
    into.requests += from.requests;
    into.bytesIn += from.bytesIn;
    into.bytesOut += from.bytesOut;
    into.errors += from.errors;
    if (from.errors > 0)
        into.lastError = from.lastError;
}

} // namespace

Listeners::Listeners(runtime::World& world, NodeId self, const metadata::NodeConfig& config,
                     std::function<void(events::Event)> onEvent, std::shared_ptr<events::FrameLog> frames,
                     std::shared_ptr<PlannedErrors> planned)
    : m_world(world), m_config(config), m_onEvent(std::move(onEvent)), m_self(self), m_frames(std::move(frames)),
      m_planned(std::move(planned)), m_traffic(self)
{
    closeIdle();
}

Listeners::~Listeners()
{
    m_world.scheduler().cancel(m_idleTimer);
}

Result<void> Listeners::open(ListenerKind kind, const runtime::Endpoint& at, const ApiTable& apis)
{
    BOOST_OUTCOME_TRY(auto listener,
                      m_world.network().listen(at, static_cast<std::size_t>(m_config.socketRequestMaxBytes),
                                               [this, kind, &apis](std::unique_ptr<runtime::Connection> connection) {
                                                   accept(kind, apis, std::move(connection));
                                               }));
    m_listeners[kind] = std::move(listener);
    return success();
}

void Listeners::close(ListenerKind kind)
{
    m_listeners.erase(kind);
    for (const auto& [number, connection] : m_connections)
        if (connection->listener() == kind)
            connection->close();
}

void Listeners::accept(ListenerKind kind, const ApiTable& apis, std::unique_ptr<runtime::Connection> connection)
{
    const auto limit = m_config.maxConnections;
    if (limit > 0 && connection->peerNode() == kNoNode && static_cast<std::int64_t>(m_connections.size()) >= limit)
        return warn("Rejected a connection from " + connection->remoteEndpoint().host + ": max.connections is " +
                    std::to_string(limit)); // destroying it closes it
    const auto perHost = m_config.maxConnectionsPerIp;
    const auto host = connection->peerNode() == kNoNode ? connection->remoteEndpoint().host : std::string();
    if (perHost > 0 && !host.empty()) {
        const auto same = std::count_if(m_connections.begin(), m_connections.end(), [&](const auto& entry) {
            return entry.second->peerNode() == kNoNode && entry.second->host() == host;
        });
        if (same >= perHost)
            return warn("Rejected a connection from " + host + ": max.connections.per.ip is " + std::to_string(perHost));
    }
    ServerContext context{apis, m_world.clock(), m_traffic, *this, &m_metrics};
    context.frames = m_frames.get();
    context.self = m_self;
    auto server = std::make_shared<ServerConnection>(context, kind, std::move(connection));
    m_numbers.emplace(server.get(), ++m_accepted);
    m_connections.emplace(m_accepted, server);
    server->start();
}

void Listeners::onIntroduced(ServerConnection& connection)
{
    if (++m_connectionsOf[connection.key()] > 1)
        return;
    events::Event e;
    e.type = events::EventType::ClientConnected;
    e.name = connection.client()->clientId;
    e.text = connection.client()->address;
    m_onEvent(std::move(e));
}

void Listeners::warn(const std::string& text) const
{
    if (m_warn)
        m_warn(text);
}

void Listeners::onRefused(ServerConnection& connection, const std::string& why)
{
    warn("Closing connection from " + connection.client()->address +
         (connection.client()->clientId.empty() ? "" : " (" + connection.client()->clientId + ")") + ": " + why);
}

void Listeners::onErrorAnswered(ServerConnection& connection, std::uint64_t count)
{
    const auto error = connection.client()->lastError;
    if (error == protocol::ErrorCode::MemberIdRequired)
        return; // a step of every join (KIP-394), and no failure
    const auto now = m_world.clock().now();
    const auto [told, isNew] = m_errorsTold.try_emplace({connection.key(), error});
    told->second.since += count;
    if (!isNew && now - told->second.last < kSameErrorAgain)
        return;
    events::Event e;
    e.type = events::EventType::RequestFailed;
    e.name = connection.client()->clientId;
    e.text = protocol::nameOf(error);
    e.value = static_cast<std::int64_t>(std::exchange(told->second.since, 0));
    told->second.last = now;
    m_onEvent(std::move(e));
}

std::optional<protocol::ErrorCode> Listeners::plannedError(ServerConnection& connection, protocol::ApiKey api)
{
    if (!m_planned)
        return std::nullopt;
    const auto error = m_planned->take(m_self, api, connection.peerNode() != kNoNode);
    if (error) {
        events::Event e;
        e.type = events::EventType::ErrorAnswered;
        e.other = connection.peerNode();
        e.name = connection.client()->clientId;
        e.topic = protocol::nameOf(api);
        e.text = protocol::nameOf(*error);
        m_onEvent(std::move(e));
    }
    return error;
}

void Listeners::onGone(ServerConnection& connection)
{
    const auto number = m_numbers.find(&connection);
    if (number == m_numbers.end())
        return;
    const auto found = m_connections.find(number->second);
    auto kept = found->second;
    m_connections.erase(found);
    m_numbers.erase(number);
    m_formerRequests += kept->client()->requests;
    if (m_onGone)
        m_onGone(*kept->client());
    if (const auto count = m_connectionsOf.find(kept->key());
        count != m_connectionsOf.end() && kept->peerNode() == kNoNode) {
        if (--count->second == 0) {
            m_connectionsOf.erase(count);
            m_former.erase(kept->key());
            std::erase_if(m_errorsTold, [&](const auto& entry) { return entry.first.first == kept->key(); });
            events::Event e;
            e.type = events::EventType::ClientDisconnected;
            e.name = kept->client()->clientId;
            e.text = kept->client()->address;
            m_onEvent(std::move(e));
        } else {
            add(m_former[kept->key()], *kept->client());
        }
    }
    m_world.scheduler().post([kept] {}); // it is calling us: let it go once it has returned
}

void Listeners::closeIdle()
{
    const auto now = m_world.clock().now();
    for (const auto& [number, connection] : m_connections)
        if (!connection->waiting() && now - connection->lastActive() > m_config.connectionsMaxIdle)
            connection->close();
    m_idleTimer = m_world.scheduler().runAt(now + kIdleCheckInterval, [this] { closeIdle(); });
}

std::vector<ClientReport> Listeners::clients() const
{
    std::map<std::string, ClientReport> byKey;
    for (const auto& [number, connection] : m_connections) {
        if (connection->peerNode() != kNoNode || connection->key().empty())
            continue;
        auto& report = byKey[connection->key()];
        ++report.connections;
        add(report.activity, *connection->client());
    }
    std::vector<ClientReport> out;
    out.reserve(byKey.size());
    for (auto& [key, report] : byKey) {
        report.key = key;
        if (const auto former = m_former.find(key); former != m_former.end())
            add(report.activity, former->second);
        out.push_back(std::move(report));
    }
    return out;
}

std::vector<ConnectionReport> Listeners::connections() const
{
    std::vector<ConnectionReport> out;
    out.reserve(std::min(m_connections.size(), kMostReported));
    const auto wallNow = m_world.clock().wallNow();
    const auto now = m_world.clock().now();
    for (const auto& [number, connection] : m_connections) {
        if (out.size() == kMostReported)
            break;
        auto& report = out.emplace_back();
        report.number = number;
        report.peerNode = connection->peerNode();
        report.key = connection->key();
        report.activity = *connection->client();
        report.listener =
            connection->listener() == ListenerKind::Broker ? kBrokerListenerName : kControllerListenerName;
        report.since = connection->since();
        report.lastActive = wallNow - std::chrono::duration_cast<std::chrono::milliseconds>(now - connection->lastActive());
        report.inFlight = connection->inFlight();
        if (const auto api = connection->lastRequest())
            report.lastRequest = protocol::nameOf(*api);
    }
    return out;
}

std::vector<ApiReport> Listeners::apis()
{
    return m_metrics.report(m_world.clock().now());
}

bool Listeners::breakOff(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return false;
    const auto connection = found->second;
    connection->breakOff();
    return true;
}

std::uint64_t Listeners::requestCount() const
{
    std::uint64_t sum = m_formerRequests;
    for (const auto& [number, connection] : m_connections)
        sum += connection->client()->requests;
    return sum;
}

} // namespace brokerscope::broker
