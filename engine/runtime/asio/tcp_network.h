// The sockets of one node: hands out listeners and connections, tells them when a link's faults change, and takes them
// all down when the node ends.
#pragma once

#include "engine/runtime/asio/event_loop.h"
#include "engine/runtime/asio/peer_registry.h"
#include "engine/runtime/asio/port_reservation.h"
#include "engine/runtime/fault_table.h"
#include "engine/runtime/link_pace.h"
#include "engine/runtime/message_gate.h"
#include "engine/runtime/network.h"
#include "engine/runtime/seeded_random.h"

#include <map>
#include <set>
#include <vector>

namespace brokerscope::runtime {

// Both directions of the link to one peer (a node or a client program), as seen from this node.
struct LinkView
{
    LinkFault out;
    LinkFault in;
    std::uint64_t resets = 0; // so often were the link's connections reset
    [[nodiscard]] bool isCut() const { return out.cut || in.cut; }
    // Bytes that come in have to wait, although nothing is cut.
    [[nodiscard]] bool slowsIn() const
    {
        return in.delay != Duration::zero() || in.jitter != Duration::zero() || in.bytesPerSecond != 0;
    }
};

// Something with sockets that lives on the node's thread: a stream, a listener, a connection being opened.
class SocketOwner
{
public:
    virtual ~SocketOwner() = default;
    virtual void linksChanged() = 0; // look at TcpNetwork::linkTo() and at the gate again
    virtual void closeSoon() = 0;    // the node shuts down: finish what is queued
    virtual void reset() = 0;        // the node is dead: no handler is called any more
};

class TcpNetwork final : public Network
{
public:
    struct Options
    {
        NodeId self = kNoNode;
        std::shared_ptr<FaultTable> faults;
        std::shared_ptr<PeerRegistry> peers;
        std::vector<std::shared_ptr<PortReservation>> ports;
        std::shared_ptr<MessageGate> gate; // never null
        std::uint64_t seed = 0; // for the jitter of links
    };
    TcpNetwork(EventLoop& loop, Options options);
    ~TcpNetwork() override;

    [[nodiscard]] Result<std::unique_ptr<Listener>> listen(const Endpoint& at, std::size_t maxFrameBytes,
                                                           OnAccept onAccept) override;
    void connect(const Endpoint& to, std::size_t maxFrameBytes, OnConnect onConnect) override;

    // On the node's thread: closes everything; `closed` runs there when all is gone, or after `patience`.
    void closeAll(Duration patience, std::function<void()> closed);
    // After the loop has stopped, from any thread.
    void resetAll();

    // For the sockets' owners.
    [[nodiscard]] LinkView linkTo(const LinkEnd& peer) const;
    // What a link of limited bandwidth lets through, shared by all connections to `peer`.
    [[nodiscard]] LinkPace& paceTo(const LinkEnd& peer) { return m_paces[peer]; }
    [[nodiscard]] LinkPace& paceFrom(const LinkEnd& peer) { return m_pacesIn[peer]; }
    [[nodiscard]] Duration jitter(Duration most); // by chance, up to `most`
    [[nodiscard]] NodeId peerAt(const Endpoint& address) const;
    void enterOwnPort(const Endpoint& local); // so that the other end recognises us
    void removeOwnPort(const Endpoint& local);
    [[nodiscard]] EventLoop& loop() { return m_loop; }
    [[nodiscard]] const std::shared_ptr<MessageGate>& gate() const { return m_options.gate; }
    [[nodiscard]] NodeId self() const { return m_options.self; }
    void add(std::shared_ptr<SocketOwner> owner);
    void remove(const std::shared_ptr<SocketOwner>& owner);

private:
    template <class Function> void forEachOwner(Function function);
    void checkAllClosed();

    EventLoop& m_loop;
    Options m_options;
    FaultTable::Subscription m_subscription = 0;
    ClusterTime::Subscription m_rateChanges = 0;
    std::map<LinkEnd, LinkPace> m_paces; // of peers whose bandwidth was ever limited
    std::map<LinkEnd, LinkPace> m_pacesIn;
    SeededRandom m_random;
    std::set<std::shared_ptr<SocketOwner>> m_owners;
    std::function<void()> m_allClosed;
    bool m_dead = false;
};

} // namespace brokerscope::runtime
