// The real world of one node: a thread with an event loop, TCP sockets, the files of a data directory, real time.
//
// Threads: clock(), scheduler(), network(), disk(), random() and all they make are used on the node's own thread (in what
// post() runs and in the callbacks), or from any one thread after kill(), powerLoss() or shutdown() have returned. The
// functions of AsioWorld itself may be called from any thread but the node's own (post(): from that one, too).
// Lifetime: a node, its connections, listeners and files are destroyed before their world.
#pragma once

#include "engine/runtime/asio/peer_registry.h"
#include "engine/runtime/asio/port_reservation.h"
#include "engine/runtime/fault_table.h"
#include "engine/runtime/message_gate.h"
#include "engine/runtime/world.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::runtime {

struct AsioWorldOptions
{
    NodeId self = kNoNode;
    std::filesystem::path dataDirectory; // made (0700) if it does not exist
    std::uint64_t seed = 0;              // for random()
    std::shared_ptr<FaultTable> faults;  // null: links are never faulty
    std::shared_ptr<PeerRegistry> peers; // null: every connection is to a stranger
    std::shared_ptr<MessageGate> gate;   // the cluster's clock, and what waits for it; null: always real time
    // Ports that listen() uses when it is asked for their endpoint; any other endpoint is bound by listen() itself.
    std::vector<std::shared_ptr<PortReservation>> ports;
};

class AsioWorld final : public World
{
public:
    // The thread runs when this returns.
    [[nodiscard]] static Result<std::unique_ptr<AsioWorld>> create(AsioWorldOptions options);
    ~AsioWorld() override; // kills what still runs

    // Runs `action` on the node's thread; dropped (destroyed unrun) once the node is dead.
    void post(std::function<void()> action);

    // The thread stands still, as under SIGSTOP: returns when the current handler has ended, and no other begins until
    // resume(). Sockets stay open and listeners' backlogs fill, in the kernel.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;

    // A crash: no handler begins after this has returned. Sockets are reset, ports refuse, what was queued for sending is
    // gone, files keep what was written (the page cache survives the process). Works while paused.
    void kill();
    // A crash of the machine: kill(), then files lose what was added since their last sync.
    void powerLoss();
    // The orderly end: stops accepting, sends what is queued (one second at most), closes, finishes syncs under way.
    void shutdown();
    [[nodiscard]] bool isDead() const;

    // The longest that one handler has kept the node's thread since the last call, which sets it back.
    [[nodiscard]] Duration takeLongestHandler();

    Clock& clock() override;
    Scheduler& scheduler() override;
    Network& network() override;
    Disk& disk() override;
    Random& random() override;

private:
    class Impl;
    explicit AsioWorld(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::runtime
