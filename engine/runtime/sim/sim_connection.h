// A simulated connection: two byte streams, each first in first out, that arrive late, in pieces, or not at all.
#pragma once

#include "engine/runtime/frame_reader.h"
#include "engine/runtime/network.h"
#include "engine/runtime/sim/sim_world.h"

#include <deque>
#include <memory>

namespace brokerscope::runtime {

class SimNetwork;

class SimConnectionPair : public std::enable_shared_from_this<SimConnectionPair>
{
public:
    static constexpr int kClient = 0; // who connected
    static constexpr int kServer = 1; // who accepted

    struct End
    {
        SimNodeWorld* world = nullptr;
        NodeId node = kNoNode; // as the fault table knows it
        Endpoint address;
        std::size_t maxFrameBytes = 0;
    };
    SimConnectionPair(SimulationCore& core, std::uint64_t id, const End& client, const End& server);

    // The other end now knows, too, that it is connected.
    [[nodiscard]] std::unique_ptr<Connection> open(int side);

    // --- a Connection's functions, by side ---
    void setConnection(int side, Connection* connection) { m_sides[side].connection = connection; }
    void setHandler(int side, ConnectionHandler* handler);
    void send(int side, ByteChain frame);
    [[nodiscard]] std::size_t unsentBytes(int side) const { return m_sides[side].queued; }
    void pauseReading(int side) { m_sides[side].paused = true; }
    void resumeReading(int side);
    void close(int side);
    void abandon(int side);
    [[nodiscard]] const End& end(int side) const { return m_sides[side].end; }
    [[nodiscard]] NodeId shownAs(int side) const { return m_shownAs[side]; }

    // --- the simulation's ---
    void linkChanged();
    void crash(int side); // its world is dead
    void reset();         // the network breaks it
    void flush(int side);
    void deliver(int side); // what `side` has sent

private:
    enum class Phase { Opening, Open, Closing, Ended };
    struct Parcel
    {
        enum class Kind { Data, End, Reset } kind;
        ByteChain pieces;
        std::size_t bytes;
        Instant readyAt; // plus the link's delay
    };
    struct Side
    {
        End end;
        Phase phase = Phase::Opening;
        Connection* connection = nullptr;
        ConnectionHandler* handler = nullptr;
        // Towards this side.
        FrameReader reader;
        bool paused = false;
        bool wakeScheduled = false;
        // From this side.
        LinkFault fault;
        std::deque<SharedBytes> queue;
        std::size_t queued = 0;
        bool flushScheduled = false;
        bool drainedDue = false;
        std::deque<Parcel> wire;
        std::size_t onWire = 0;
        Instant lastReady{};
        EventQueue::EventId delivery = 0;

        explicit Side(const End& at) : end(at), reader(at.maxFrameBytes) {}
        [[nodiscard]] bool reads() const { return phase == Phase::Open && handler != nullptr && !paused; }
        [[nodiscard]] bool isOver() const { return phase == Phase::Ended; }
    };

    void scheduleFlush(int side);
    void scheduleDelivery(int side);
    void wake(int side); // to look at what has arrived
    [[nodiscard]] ByteChain take(Side& from, std::size_t bytes);
    void transfer(int side);
    void put(int side, Parcel::Kind kind, ByteChain pieces, std::size_t bytes);
    [[nodiscard]] static Parcel firstBytes(const Parcel& parcel, std::size_t bytes);
    void accept(int side, const Parcel& parcel);
    void drain(int side);
    void finish(int side, CloseReason reason);
    void conclude(int side);

    SimulationCore& m_core;
    std::uint64_t m_id;
    Side m_sides[2];
    NodeId m_shownAs[2]; // the node at this side, as the other side sees it
};

} // namespace brokerscope::runtime
