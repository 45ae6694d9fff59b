#include "engine/cluster/fault_board.h"

#include "engine/base/machine_clock.h"
#include "engine/broker/refusal.h"
#include "engine/cluster/no_such_node.h"

#include <algorithm>

namespace brokerscope::cluster {
namespace {

using std::chrono::milliseconds;

Error invalid(std::string why)
{
    return makeError(ErrorKind::Invalid, {}, std::move(why));
}

milliseconds inMs(Duration duration)
{
    return std::chrono::duration_cast<milliseconds>(duration);
}

runtime::DiskFault::State toRuntime(DiskState state)
{
    switch (state) {
    case DiskState::Ok:
        return runtime::DiskFault::State::Ok;
    case DiskState::Slow:
        return runtime::DiskFault::State::Slow;
    case DiskState::Full:
        return runtime::DiskFault::State::Full;
    case DiskState::Failing:
        return runtime::DiskFault::State::Failing;
    }
    return runtime::DiskFault::State::Ok;
}

DiskState fromRuntime(runtime::DiskFault::State state)
{
    switch (state) {
    case runtime::DiskFault::State::Ok:
        return DiskState::Ok;
    case runtime::DiskFault::State::Slow:
        return DiskState::Slow;
    case runtime::DiskFault::State::Full:
        return DiskState::Full;
    case runtime::DiskFault::State::Failing:
        return DiskState::Failing;
    }
    return DiskState::Ok;
}

// Kafka's name of the API as somebody typed it: the case does not matter.
const protocol::ApiInfo* findApiByName(const std::string& name)
{
    const auto same = [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        return lower(a) == lower(b);
    };
    for (const auto& info : protocol::allApis())
        if (std::equal(info.name.begin(), info.name.end(), name.begin(), name.end(), same))
            return &info;
    return nullptr;
}

std::optional<protocol::ErrorCode> findErrorByName(std::string name)
{
    for (auto& c : name)
        c = c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    for (int code = -1; code < 1000; ++code)
        if (const auto error = protocol::toErrorCode(static_cast<std::int16_t>(code)))
            if (*error != protocol::ErrorCode::None && protocol::nameOf(*error) == name)
                return error;
    return std::nullopt;
}

} // namespace

FaultBoard::FaultBoard(std::function<std::vector<NodeId>()> nodes, std::function<void(Event)> onEvent)
    : m_nodes(std::move(nodes)), m_onEvent(std::move(onEvent))
{
}

Result<void> FaultBoard::checkNode(NodeId id) const
{
    const auto nodes = m_nodes();
    if (std::find(nodes.begin(), nodes.end(), id) != nodes.end())
        return success();
    return makeError(ErrorKind::NotFound, {}, noSuchNode(id, nodes));
}

Result<std::vector<FaultBoard::Link>> FaultBoard::linksBetween(const LinkEnd& a, const LinkEnd& b) const
{
    if (a.isClient() && b.isClient())
        return invalid("clients have no links to each other, only to nodes");
    if (a == b)
        return invalid("a node has no link to itself");
    for (const auto* end : {&a, &b})
        if (end->node != kNoNode) {
            BOOST_OUTCOME_TRYV(checkNode(end->node));
        }
    std::vector<Link> links;
    if (a == LinkEnd() || b == LinkEnd()) {
        if (!a.isClient() && !b.isClient())
            return invalid("a link joins two nodes, or a client and a node");
        for (const auto id : m_nodes())
            links.emplace_back(a == LinkEnd() ? LinkEnd(id) : a, b == LinkEnd() ? LinkEnd(id) : b);
    } else {
        links.emplace_back(a, b);
    }
    return links;
}

void FaultBoard::change(const Link& link, const std::function<void(runtime::LinkFault&)>& how)
{
    auto fault = m_table->link(link.first, link.second);
    how(fault);
    m_table->set(link.first, link.second, fault);
}

void FaultBoard::announce(EventType type, const LinkEnd& from, const LinkEnd& to, std::int64_t value)
{
    Event e;
    e.type = type;
    e.time = machineWallTime();
    e.node = from.node;
    e.other = to.node;
    e.name = from.isClient() ? from.client : to.client;
    e.value = value;
    m_onEvent(std::move(e));
}

Result<void> FaultBoard::apply(const CutLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.from, command.to));
    for (const auto& [from, to] : links) {
        announce(EventType::LinkCut, from, to, command.oneWay ? 1 : 2);
        change({from, to}, [](auto& fault) { fault.cut = true; });
        if (!command.oneWay)
            change({to, from}, [](auto& fault) { fault.cut = true; });
    }
    return success();
}

Result<void> FaultBoard::apply(const DelayLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.a, command.b));
    if (command.delay.count() < 0 || command.delay > kMostDelay)
        return invalid("a delay is 0 to " + std::to_string(kMostDelay.count()) + " ms");
    for (const auto& [a, b] : links) {
        announce(EventType::LinkDelayed, a, b, command.delay.count());
        change({a, b}, [&](auto& fault) { fault.delay = command.delay; });
        change({b, a}, [&](auto& fault) { fault.delay = command.delay; });
    }
    return success();
}

Result<void> FaultBoard::apply(const JitterLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.a, command.b));
    if (command.jitter.count() < 0 || command.jitter > kMostDelay)
        return invalid("jitter is 0 to " + std::to_string(kMostDelay.count()) + " ms");
    for (const auto& [a, b] : links) {
        announce(EventType::LinkJittered, a, b, command.jitter.count());
        change({a, b}, [&](auto& fault) { fault.jitter = command.jitter; });
        change({b, a}, [&](auto& fault) { fault.jitter = command.jitter; });
    }
    return success();
}

Result<void> FaultBoard::apply(const LimitLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.a, command.b));
    if (command.bytesPerSecond < 0)
        return invalid("a bandwidth is not negative; 0 bytes per second takes the limit away");
    for (const auto& [a, b] : links) {
        announce(EventType::LinkLimited, a, b, command.bytesPerSecond);
        change({a, b}, [&](auto& fault) { fault.bytesPerSecond = command.bytesPerSecond; });
        change({b, a}, [&](auto& fault) { fault.bytesPerSecond = command.bytesPerSecond; });
    }
    return success();
}

Result<void> FaultBoard::apply(const ResetLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.a, command.b));
    for (const auto& [a, b] : links) {
        announce(EventType::LinkReset, a, b);
        m_table->reset(a, b);
    }
    return success();
}

Result<void> FaultBoard::apply(const HealLink& command)
{
    BOOST_OUTCOME_TRY(const auto links, linksBetween(command.a, command.b));
    for (const auto& [a, b] : links) {
        announce(EventType::LinkHealed, a, b);
        m_table->set(a, b, {});
        m_table->set(b, a, {});
    }
    return success();
}

Result<void> FaultBoard::apply(const IsolateNode& command)
{
    BOOST_OUTCOME_TRYV(checkNode(command.node));
    for (const auto other : m_nodes())
        if (other != command.node) {
            BOOST_OUTCOME_TRYV(apply(CutLink{command.node, other, false}));
        }
    return success();
}

Result<void> FaultBoard::apply(const HealLinks&)
{
    announce(EventType::LinksHealed, {}, {});
    m_table->healLinks();
    return success();
}

Result<void> FaultBoard::apply(const SetDisk& command)
{
    BOOST_OUTCOME_TRYV(checkNode(command.node));
    const bool slow = command.state == DiskState::Slow;
    if (slow && (command.latency.count() <= 0 || command.latency > kMostDiskLatency))
        return invalid("a slow disk takes 1 to " + std::to_string(kMostDiskLatency.count()) + " ms longer");
    Event e;
    e.type = EventType::DiskFaulted;
    e.time = machineWallTime();
    e.node = command.node;
    e.text = nameOf(command.state);
    e.value = slow ? command.latency.count() : 0;
    m_onEvent(std::move(e));
    m_table->setDisk(command.node, {toRuntime(command.state), slow ? Duration(command.latency) : Duration{}});
    return success();
}

Result<void> FaultBoard::apply(const FailApi& command)
{
    const auto* api = findApiByName(command.api);
    if (!api)
        return invalid("there is no API \"" + command.api + "\"; Kafka's names are Produce, Fetch, JoinGroup ...");
    if (!broker::canBeRefused(api->key))
        return invalid(std::string(api->name) + " cannot be answered with an error on request");
    if (command.count < 0 || command.count > kMostPlannedErrors)
        return invalid("an error is answered 0 to " + std::to_string(kMostPlannedErrors) + " times");
    auto error = findErrorByName(command.error);
    if (!error && command.count == 0)
        error = protocol::ErrorCode::UnknownServerError;
    if (!error)
        return invalid("Kafka has no error \"" + command.error + "\"; its names are like NOT_LEADER_OR_FOLLOWER");
    if (command.node != kNoNode) {
        BOOST_OUTCOME_TRYV(checkNode(command.node));
    }
    Event e;
    e.type = EventType::ErrorPlanned;
    e.time = machineWallTime();
    e.node = command.node;
    e.topic = api->name;
    e.text = protocol::nameOf(*error);
    e.value = command.count;
    m_onEvent(std::move(e));
    m_planned->plan({api->key, *error, command.node, command.count, command.count});
    return success();
}

Result<void> FaultBoard::apply(const HealAll&)
{
    announce(EventType::FaultsHealed, {}, {});
    m_planned->clear();
    m_table->healAll();
    return success();
}

void FaultBoard::describe(ClusterSnapshot& snapshot) const
{
    for (const auto& [link, fault] : m_table->all()) {
        const auto& client = link.first.isClient() ? link.first.client : link.second.client;
        snapshot.links.push_back({link.first.node, link.second.node, fault.cut, inMs(fault.delay).count(), client,
                                  inMs(fault.jitter).count(), fault.bytesPerSecond});
    }
    for (const auto& [node, fault] : m_table->disks())
        snapshot.disks.push_back({node, fromRuntime(fault.state), inMs(fault.latency).count()});
    for (const auto& one : m_planned->all())
        snapshot.plannedErrors.push_back({std::string(protocol::nameOf(one.api)),
                                          std::string(protocol::nameOf(one.error)), one.node, one.planned,
                                          one.remaining});
}

} // namespace brokerscope::cluster
