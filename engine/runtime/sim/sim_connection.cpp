#include "engine/runtime/sim/sim_connection.h"

#include "engine/runtime/sim/sim_network.h"

#include <algorithm>
#include <cstring>

namespace brokerscope::runtime {

namespace {

class SimConnection final : public Connection
{
public:
    SimConnection(std::shared_ptr<SimConnectionPair> pair, int side) : m_pair(std::move(pair)), m_side(side)
    {
        m_pair->setConnection(m_side, this);
    }
    ~SimConnection() override { m_pair->abandon(m_side); }
    void setHandler(ConnectionHandler* handler) override { m_pair->setHandler(m_side, handler); }
    void send(ByteChain frame) override { m_pair->send(m_side, std::move(frame)); }
    [[nodiscard]] std::size_t unsentBytes() const override { return m_pair->unsentBytes(m_side); }
    void pauseReading() override { m_pair->pauseReading(m_side); }
    void resumeReading() override { m_pair->resumeReading(m_side); }
    void close() override { m_pair->close(m_side); }
    [[nodiscard]] Endpoint localEndpoint() const override { return m_pair->end(m_side).address; }
    [[nodiscard]] Endpoint remoteEndpoint() const override { return m_pair->end(1 - m_side).address; }
    [[nodiscard]] NodeId peerNode() const override { return m_pair->shownAs(1 - m_side); }

private:
    std::shared_ptr<SimConnectionPair> m_pair;
    int m_side;
};

// Where a delivery passed by, without a pass over its bytes.
std::uint64_t digest(const ByteChain& pieces)
{
    std::uint64_t value = 0;
    if (!pieces.empty()) {
        const auto& last = pieces.back();
        std::memcpy(&value, last.data(), std::min<std::size_t>(sizeof value, last.size()));
        value = SeededRandom::mixed(value) ^ last.data()[last.size() - 1];
    }
    return value;
}

} // namespace

SimConnectionPair::SimConnectionPair(SimulationCore& core, std::uint64_t id, const End& client, const End& server)
    : m_core(core), m_id(id), m_sides{Side(client), Side(server)},
      m_shownAs{client.world->shownAs(), server.world->shownAs()}
{
    linkChanged();
}

std::unique_ptr<Connection> SimConnectionPair::open(int side)
{
    m_sides[side].phase = Phase::Open;
    return std::make_unique<SimConnection>(shared_from_this(), side);
}

// --- what a Connection is asked for ---

void SimConnectionPair::setHandler(int side, ConnectionHandler* handler)
{
    m_sides[side].handler = handler;
    wake(side);
}

void SimConnectionPair::send(int side, ByteChain frame)
{
    auto& from = m_sides[side];
    if (from.phase != Phase::Open)
        return;
    for (auto& piece : frame) {
        if (piece.empty())
            continue;
        from.queued += piece.size();
        from.queue.push_back(std::move(piece));
    }
    from.drainedDue = true;
    scheduleFlush(side);
}

void SimConnectionPair::resumeReading(int side)
{
    m_sides[side].paused = false;
    wake(side);
}

void SimConnectionPair::close(int side)
{
    if (m_sides[side].phase != Phase::Open)
        return;
    m_sides[side].phase = Phase::Closing;
    scheduleFlush(side);
}

void SimConnectionPair::abandon(int side)
{
    auto& from = m_sides[side];
    from.connection = nullptr;
    from.handler = nullptr;
    if (from.phase != Phase::Open && from.phase != Phase::Closing)
        return;
    put(side, Parcel::Kind::End, {}, 0);
    conclude(side);
}

// --- sending ---

void SimConnectionPair::scheduleFlush(int side)
{
    auto& from = m_sides[side];
    if (from.isOver() || std::exchange(from.flushScheduled, true))
        return;
    m_core.schedule(m_core.now, from.end.world->owner(), SimEvent::Flush,
                    [network = m_core.network.get(), id = m_id << 1 | static_cast<std::uint64_t>(side)] {
                        if (const auto pair = network->find(id >> 1))
                            pair->flush(static_cast<int>(id & 1));
                    });
}

void SimConnectionPair::flush(int side)
{
    auto& from = m_sides[side];
    from.flushScheduled = false;
    if (from.phase != Phase::Open && from.phase != Phase::Closing)
        return;
    if (!from.fault.cut)
        transfer(side);
    if (from.queued != 0)
        return; // goes on when the receiver has read, or the link has healed
    if (from.phase == Phase::Closing) {
        if (from.fault.cut)
            return;
        put(side, Parcel::Kind::End, {}, 0);
        finish(side, CloseReason::Local);
    } else if (from.handler && std::exchange(from.drainedDue, false)) {
        from.handler->onDrained(*from.connection);
    }
}

ByteChain SimConnectionPair::take(Side& from, std::size_t bytes)
{
    ByteChain taken;
    from.queued -= bytes;
    while (bytes > 0) {
        auto& first = from.queue.front();
        if (first.size() <= bytes) {
            bytes -= first.size();
            taken.push_back(std::move(first));
            from.queue.pop_front();
        } else {
            taken.push_back(first.slice(0, bytes));
            first = first.slice(bytes, first.size() - bytes);
            bytes = 0;
        }
    }
    return taken;
}

void SimConnectionPair::transfer(int side)
{
    auto& from = m_sides[side];
    const auto& options = m_core.options.network;
    auto& dice = m_core.networkRandom;
    if (m_sides[1 - side].isOver()) { // nobody is there to receive it
        from.queue.clear();
        from.queued = 0;
        return;
    }
    while (from.queued > 0 && from.onWire < options.windowBytes) {
        auto bytes = std::min(from.queued, options.windowBytes - from.onWire);
        if (bytes > 1 && dice.below(1000) < options.splitPerMille) {
            const auto first = 1 + dice.below(bytes - 1);
            put(side, Parcel::Kind::Data, take(from, first), first);
            bytes -= first;
        }
        put(side, Parcel::Kind::Data, take(from, bytes), bytes);
    }
}

void SimConnectionPair::put(int side, Parcel::Kind kind, ByteChain pieces, std::size_t bytes)
{
    auto& from = m_sides[side];
    from.lastReady = std::max(from.lastReady, m_core.now + m_core.network->latency());
    from.onWire += bytes;
    from.wire.push_back({kind, std::move(pieces), bytes, from.lastReady});
    scheduleDelivery(side);
}

// --- receiving ---

void SimConnectionPair::scheduleDelivery(int side)
{
    auto& from = m_sides[side];
    auto& to = m_sides[1 - side];
    if (from.wire.empty() || from.delivery != 0 || from.fault.cut || !to.reads())
        return;
    const auto due = std::max(from.wire.front().readyAt + from.fault.delay, m_core.now);
    from.delivery = m_core.schedule(due, to.end.world->owner(), SimEvent::Delivery,
                                    [network = m_core.network.get(), id = m_id << 1 | static_cast<std::uint64_t>(side)] {
                                        if (const auto pair = network->find(id >> 1))
                                            pair->deliver(static_cast<int>(id & 1));
                                    });
}

void SimConnectionPair::wake(int side)
{
    auto& to = m_sides[side];
    if (to.isOver() || !to.reads() || std::exchange(to.wakeScheduled, true))
        return;
    m_core.schedule(m_core.now, to.end.world->owner(), SimEvent::Flush,
                    [network = m_core.network.get(), id = m_id << 1 | static_cast<std::uint64_t>(side)] {
                        const auto pair = network->find(id >> 1);
                        if (!pair)
                            return;
                        const auto kept = pair->shared_from_this();
                        const auto woken = static_cast<int>(id & 1);
                        pair->m_sides[woken].wakeScheduled = false;
                        pair->drain(woken);
                        pair->scheduleDelivery(1 - woken);
                    });
}

void SimConnectionPair::deliver(int side)
{
    const auto kept = shared_from_this();
    auto& from = m_sides[side];
    auto& to = m_sides[1 - side];
    from.delivery = 0;
    if (from.wire.empty() || from.fault.cut || !to.reads())
        return; // it is scheduled anew by whatever ends this
    if (from.wire.front().readyAt + from.fault.delay <= m_core.now) {
        const auto parcel = std::move(from.wire.front());
        from.wire.pop_front();
        from.onWire -= parcel.bytes;
        m_core.trace(m_id << 32 ^ parcel.bytes << 1 ^ static_cast<std::uint64_t>(side));
        m_core.trace(digest(parcel.pieces));
        if (parcel.kind == Parcel::Kind::Data && m_core.networkRandom.below(1'000'000) < m_core.resetPerMillion) {
            ++m_core.resets;
            accept(1 - side, firstBytes(parcel, m_core.networkRandom.below(parcel.bytes)));
            reset();
        } else {
            accept(1 - side, parcel);
        }
        if (from.queued != 0)
            scheduleFlush(side);
    }
    scheduleDelivery(side);
}

SimConnectionPair::Parcel SimConnectionPair::firstBytes(const Parcel& parcel, std::size_t bytes)
{
    Parcel out{parcel.kind, {}, bytes, parcel.readyAt};
    for (const auto& piece : parcel.pieces) {
        const auto count = std::min(bytes, piece.size());
        if (count > 0)
            out.pieces.push_back(piece.slice(0, count));
        bytes -= count;
    }
    return out;
}

void SimConnectionPair::accept(int side, const Parcel& parcel)
{
    auto& to = m_sides[side];
    if (parcel.kind != Parcel::Kind::Data)
        return finish(side, parcel.kind == Parcel::Kind::End ? CloseReason::ByPeer : CloseReason::Reset);
    for (const auto& piece : parcel.pieces) {
        auto rest = piece.view();
        while (!rest.empty()) {
            const auto region = to.reader.prepare();
            const auto count = std::min(region.size(), rest.size());
            std::memcpy(region.data(), rest.data(), count);
            to.reader.commit(count);
            rest = rest.subspan(count);
        }
        drain(side);
        if (to.isOver())
            return;
    }
}

void SimConnectionPair::drain(int side)
{
    auto& to = m_sides[side];
    while (to.reads()) {
        auto frame = to.reader.next();
        if (!frame) {
            if (to.reader.isRefused()) {
                put(side, Parcel::Kind::Reset, {}, 0);
                finish(side, CloseReason::OversizedFrame);
            }
            return;
        }
        to.handler->onFrame(*to.connection, std::move(*frame));
    }
}

// --- ends and faults ---

void SimConnectionPair::linkChanged()
{
    for (const int side : {kClient, kServer}) {
        auto& from = m_sides[side];
        from.fault = m_core.faults.link(from.end.node, m_sides[1 - side].end.node);
        if (from.delivery != 0)
            m_core.cancel(std::exchange(from.delivery, 0));
        scheduleDelivery(side);
        if (from.phase == Phase::Open || from.phase == Phase::Closing)
            scheduleFlush(side);
    }
}

void SimConnectionPair::crash(int side)
{
    auto& from = m_sides[side];
    if (from.isOver())
        return;
    // What the network carries may still arrive, or be lost with the reset that follows it.
    const auto arriving = m_core.networkRandom.below(from.wire.size() + 1);
    while (from.wire.size() > arriving) {
        from.onWire -= from.wire.back().bytes;
        from.wire.pop_back();
    }
    put(side, Parcel::Kind::Reset, {}, 0);
    from.handler = nullptr;
    conclude(side);
}

void SimConnectionPair::reset()
{
    for (const int side : {kClient, kServer}) {
        auto& from = m_sides[side];
        from.wire.clear();
        from.onWire = 0;
        from.queue.clear();
        from.queued = 0;
        if (!m_sides[1 - side].isOver())
            put(side, Parcel::Kind::Reset, {}, 0);
    }
}

void SimConnectionPair::finish(int side, CloseReason reason)
{
    auto* handler = std::exchange(m_sides[side].handler, nullptr);
    auto* connection = m_sides[side].connection;
    const auto kept = shared_from_this();
    conclude(side);
    if (handler)
        handler->onClosed(*connection, reason);
}

// This side is over: nothing more is sent from it or delivered to it.
void SimConnectionPair::conclude(int side)
{
    auto& ended = m_sides[side];
    auto& other = m_sides[1 - side];
    ended.phase = Phase::Ended;
    ended.end.world = nullptr;
    ended.queue.clear();
    ended.queued = 0;
    other.wire.clear();
    other.onWire = 0;
    if (other.delivery != 0)
        m_core.cancel(std::exchange(other.delivery, 0));
    if (other.isOver())
        m_core.network->remove(m_id);
    else if (other.queued != 0)
        scheduleFlush(1 - side);
}

} // namespace brokerscope::runtime
