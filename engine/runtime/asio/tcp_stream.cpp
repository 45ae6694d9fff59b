#include "engine/runtime/asio/tcp_stream.h"

#include "engine/runtime/asio/held_inbox.h"
#include "engine/runtime/asio/send_queue.h"
#include "engine/runtime/frame_reader.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <array>
#include <cerrno>
#include <deque>
#include <optional>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace brokerscope::runtime {

namespace asio = boost::asio;

namespace {

// How long a closed connection waits for the other end to close, too, reading and forgetting what still comes. Closing
// with unread bytes would reset the connection, and the other end could lose our last answer.
constexpr auto kLinger = std::chrono::seconds(1);
// What one connection may send before the others have their turn.
constexpr std::size_t kBytesPerTurn = 4 << 20;
// Beyond so many bytes on a slow link from a client nothing more is read: its own window fills.
constexpr std::size_t kMostLate = 4 << 20;

enum class Phase {
    Open,
    Closing,   // close() was called: sending what is queued
    Lingering, // our end is closed and reported; waiting for the other end
    Orphaned,  // its Connection is gone, but the link is cut: the other end must not notice yet
    Ended,
};

class TcpStream final : public SocketOwner, public std::enable_shared_from_this<TcpStream>
{
public:
    TcpStream(TcpNetwork& network, StreamSetup setup)
        : m_network(network), m_setup(std::move(setup)), m_socket(network.loop().context(), m_setup.descriptor),
          m_peer(m_setup.peer), m_link(network.linkTo(m_peer)), m_reader(m_setup.maxFrameBytes)
    {
        const int on = 1;
        (void)::setsockopt(m_setup.descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }

    [[nodiscard]] const StreamSetup& setup() const { return m_setup; }
    [[nodiscard]] std::size_t unsentBytes() const { return m_queue.size(); }
    [[nodiscard]] Instant receivedAt() const { return m_receivedAt; }

    // --- what the Connection asks for ---

    void setConnection(Connection* connection) { m_connection = connection; }

    void setHandler(ConnectionHandler* handler)
    {
        m_handler = handler;
        deliverLater();
    }

    void send(ByteChain frame)
    {
        if (m_phase != Phase::Open || m_writeFailed)
            return;
        if (asksPeer())
            m_requests.sent(frame);
        const auto jitter = m_link.out.jitter == Duration::zero() ? Duration::zero() : m_network.jitter(m_link.out.jitter);
        m_queue.push(std::move(frame), m_network.loop().now(), m_link.out.delay, jitter);
        m_drainedDue = true;
        flushLater();
    }

    void pauseReading() { m_paused = true; }

    void resumeReading()
    {
        m_paused = false;
        deliverLater();
    }

    // From here on the faults of this client's links count. What happened to them before did not mean this connection.
    void identify(const std::string& client)
    {
        if (m_setup.peer != kNoNode || client == m_peer.client)
            return;
        m_peer = LinkEnd::ofClient(client);
        m_link = m_network.linkTo(m_peer);
    }

    void close()
    {
        if (m_phase != Phase::Open)
            return;
        m_phase = Phase::Closing;
        m_held.reset();
        flushLater();
    }

    void abandon()
    {
        m_connection = nullptr;
        m_handler = nullptr;
        if (m_phase != Phase::Open && m_phase != Phase::Closing)
            return;
        if (m_link.isCut()) {
            m_phase = Phase::Orphaned;
            m_held.reset();
            m_queue.clear();
        } else {
            dispose();
        }
    }

    // --- SocketOwner ---

    void linksChanged() override
    {
        const bool heldBack = m_link.in.cut;
        const auto resets = m_link.resets;
        m_link = m_network.linkTo(m_peer);
        if (m_link.resets != resets)
            return resetByFault();
        if (heldBack && !m_link.in.cut)
            m_receivedAt = m_network.loop().now();
        if (m_phase == Phase::Orphaned && !m_link.isCut())
            return dispose();
        m_queue.setDelay(m_link.out.delay, m_link.out.jitter);
        if (!m_link.slowsIn())
            for (auto& late : m_late)
                late.due = Instant::min();
        flushLater();
        deliverLater();
    }

    void closeSoon() override { close(); }

    void reset() override
    {
        if (m_phase == Phase::Ended)
            return;
        m_handler = nullptr;
        sendResetOnClose();
        dispose();
    }

private:
    [[nodiscard]] bool mayDeliver() const
    {
        return m_phase == Phase::Open && m_handler && !m_paused && !m_link.in.cut;
    }

    void sendResetOnClose()
    {
        const linger atOnce{1, 0};
        (void)::setsockopt(m_setup.descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }

    // Both ends learn of it at once, also across a cut: whoever forgot the connection stands beside each of them.
    void resetByFault()
    {
        if (m_phase == Phase::Ended)
            return;
        sendResetOnClose();
        end(CloseReason::Reset);
    }

    // --- receiving ---

    void read()
    {
        if (m_reading || m_readEnd || m_phase == Phase::Ended || m_phase == Phase::Orphaned)
            return;
        m_reading = true;
        const auto region = m_phase == Phase::Lingering ? MutableByteView(m_forgotten) : m_reader.prepare();
        m_socket.async_read_some(asio::buffer(region.data(), region.size()),
                                 [self = shared_from_this()](const boost::system::error_code& error, std::size_t count) {
                                     self->onRead(error, count);
                                 });
    }

    void onRead(const boost::system::error_code& error, std::size_t count)
    {
        m_reading = false;
        if (m_phase == Phase::Ended)
            return;
        if (error)
            m_readEnd = error == asio::error::eof && !m_writeFailed ? CloseReason::ByPeer : CloseReason::Reset;
        if (m_phase == Phase::Lingering)
            return error ? dispose() : read();
        if (m_phase == Phase::Closing && m_readEnd == CloseReason::Reset)
            return end(CloseReason::Local);
        m_reader.commit(count);
        m_receivedAt = m_network.loop().now();
        deliver();
    }

    void deliverLater()
    {
        if (std::exchange(m_deliveryPosted, true))
            return;
        m_network.loop().post([self = shared_from_this()] {
            self->m_deliveryPosted = false;
            self->deliver();
        });
    }

    void deliver()
    {
        while (mayDeliver()) {
            if (!m_network.loop().mayContinue())
                return;
            auto frame = isGateOpen() ? nextFromLink() : nextThroughGate();
            if (!frame)
                break;
            hand(std::move(*frame));
        }
        if (m_held) {
            m_held->setBlocked(!mayDeliver());
            if (!m_held->isEmpty() && mayDeliver())
                return waitAtGate();
        }
        if (!mayDeliver())
            return;
        if (!m_late.empty()) { // the end of the stream comes after them
            if (m_lateBytes < kMostLate && !m_readEnd && !m_reader.isRefused())
                read();
            return;
        }
        if (m_reader.isRefused())
            return end(CloseReason::OversizedFrame);
        if (m_readEnd) {
            write(); // the answers to the last requests, as far as the socket takes them
            return end(*m_readEnd);
        }
        read();
    }

    void hand(SharedBytes frame)
    {
        if (asksPeer())
            (void)m_requests.answered(frame.view());
        const EventLoop::Turn turn(m_network.loop());
        m_handler->onFrame(*m_connection, std::move(frame));
    }

    // --- waiting for the cluster's time ---

    // What arrives are answers to requests that we sent to a fellow node.
    [[nodiscard]] bool asksPeer() const { return m_setup.ownsPort; }

    [[nodiscard]] bool isGateOpen() const
    {
        return m_network.gate()->hold() == MessageGate::Hold::Nothing && (!m_held || m_held->isEmpty());
    }

    [[nodiscard]] HeldInbox& held()
    {
        if (m_held)
            return *m_held;
        HeldInbox::Setup setup;
        setup.gate = m_network.gate();
        setup.self = m_network.self();
        setup.peer = m_setup.peer;
        setup.answers = asksPeer();
        setup.address = m_setup.remote.host + ":" + std::to_string(m_setup.remote.port);
        auto* loop = &m_network.loop();
        setup.deliverStep = [loop, weak = weak_from_this()](std::uint64_t number) {
            loop->post([weak, number] {
                if (const auto self = weak.lock())
                    self->deliverStep(number);
            });
        };
        setup.isFrozen = [loop] { return loop->isPaused(); };
        return m_held.emplace(std::move(setup));
    }

    // Takes in what has come, and gives back the first frame that need not wait any longer.
    std::optional<SharedBytes> nextThroughGate()
    {
        auto& held = this->held();
        while (!held.isFull()) {
            auto frame = nextFromLink();
            if (!frame)
                break;
            if (held.isEmpty() && held.mayPass(frame->view()))
                return frame;
            held.add(std::move(*frame), m_network.loop().now(), m_requests);
        }
        if (!held.isDue(m_network.loop().now()))
            return std::nullopt;
        return held.take();
    }

    // Some frames have to wait. More are read as long as there is room; the end comes after them.
    void waitAtGate()
    {
        if (m_readEnd == CloseReason::Reset && m_setup.peer == kNoNode)
            return end(*m_readEnd); // a client that gave up: its requests are as lost as what the network still had
        const auto due = m_held->nextDue();
        if (due != kNever && due != m_gateTimerAt) {
            m_network.loop().cancel(m_gateTimer);
            m_gateTimerAt = due;
            m_gateTimer = m_network.loop().runAt(due, [weak = weak_from_this()] {
                if (const auto self = weak.lock()) {
                    self->m_gateTimerAt = kNever;
                    self->deliver();
                }
            });
        }
        if (!m_held->isFull() && !m_reader.isRefused())
            read();
    }

    // A step lets this one frame through.
    void deliverStep(std::uint64_t number)
    {
        if (!m_held || !m_held->isFirst(number))
            return;
        if (!mayDeliver())
            return m_held->setBlocked(true);
        if (!m_network.loop().mayContinue())
            return;
        auto frame = m_held->takeStep(number);
        if (!frame)
            return;
        hand(std::move(*frame));
        deliver();
    }

    // The next one that a slow link from a client lets through; between nodes the sending side waits.
    std::optional<SharedBytes> nextFromLink()
    {
        const bool slow = m_setup.peer == kNoNode && m_link.slowsIn();
        if (!slow && m_late.empty())
            return m_reader.next();
        const auto now = m_network.loop().now();
        while (m_lateBytes < kMostLate) {
            auto frame = m_reader.next();
            if (!frame)
                break;
            m_lateBytes += frame->size();
            m_late.push_back({slow ? dueOf(frame->size(), now) : now, std::move(*frame)});
        }
        if (m_late.empty())
            return std::nullopt;
        if (m_late.front().due > now) {
            m_network.loop().cancel(m_lateTimer);
            m_lateTimer = m_network.loop().runAt(m_late.front().due, [weak = weak_from_this()] {
                if (const auto self = weak.lock())
                    self->deliver();
            });
            return std::nullopt;
        }
        auto frame = std::move(m_late.front().frame);
        m_late.pop_front();
        m_lateBytes -= frame.size();
        return frame;
    }

    Instant dueOf(std::size_t bytes, Instant now)
    {
        auto due = now + m_link.in.delay + m_network.jitter(m_link.in.jitter);
        if (m_link.in.bytesPerSecond > 0)
            due = m_network.paceFrom(m_peer).arrival(due, bytes, m_link.in.bytesPerSecond);
        return due;
    }

    // --- sending ---

    // Not at once: what one handler (or several in a row) sends in pieces leaves in one call.
    void flushLater()
    {
        if (m_writable == Writable::Awaited || std::exchange(m_flushPosted, true))
            return;
        m_network.loop().post([self = shared_from_this()] {
            self->m_flushPosted = false;
            self->flush();
        });
    }

    void flush()
    {
        if (m_phase != Phase::Open && m_phase != Phase::Closing)
            return;
        write();
        if (m_writeFailed)
            return onWriteFailed();
        if (m_queue.size() != 0) {
            waitForRelease();
            return;
        }
        if (m_phase == Phase::Closing)
            return m_link.out.cut ? void() : finishClosing();
        if (m_handler && std::exchange(m_drainedDue, false)) {
            const EventLoop::Turn turn(m_network.loop());
            m_handler->onDrained(*m_connection);
        }
    }

    void write()
    {
        if (m_link.out.cut || m_writeFailed || m_writable == Writable::Awaited)
            return;
        m_queue.release(m_network.loop().now());
        LinkPace* const pace = m_link.out.bytesPerSecond > 0 ? &m_network.paceTo(m_peer) : nullptr;
        static thread_local GatherList list;
        std::array<iovec, GatherList::kMaxRegions> vectors;
        for (std::size_t sent = 0; sent < kBytesPerTurn;) {
            const auto most = pace ? pace->allowance(m_network.loop().now(), m_link.out.bytesPerSecond) : kBytesPerTurn;
            list.clear();
            m_queue.gather(list, most);
            const auto regions = list.regions();
            if (regions.empty())
                return;
            for (std::size_t i = 0; i < regions.size(); ++i)
                vectors[i] = {const_cast<std::uint8_t*>(regions[i].data()), regions[i].size()};
            msghdr message{};
            message.msg_iov = vectors.data();
            message.msg_iovlen = regions.size();
            const auto count = ::sendmsg(m_setup.descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count >= 0) {
                m_queue.pop(static_cast<std::size_t>(count));
                if (pace)
                    pace->take(static_cast<std::size_t>(count));
                sent += static_cast<std::size_t>(count);
            } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
                return waitForRoom();
            } else if (errno != EINTR) {
                m_writeFailed = true;
                return;
            }
        }
        flushLater();
    }

    void waitForRoom()
    {
        m_writable = Writable::Awaited;
        m_socket.async_wait(asio::posix::descriptor_base::wait_write,
                            [self = shared_from_this()](const boost::system::error_code& error) {
                                self->m_writable = Writable::Assumed;
                                if (!error)
                                    self->flush();
                            });
    }

    // For what a slow link still holds back.
    void waitForRelease()
    {
        auto when = m_queue.nextRelease();
        if (m_link.out.bytesPerSecond > 0)
            when = std::min(when, m_network.loop().now() + LinkPace::kPortion);
        if (when == kNever || m_link.out.cut || m_writable == Writable::Awaited)
            return;
        m_network.loop().cancel(m_releaseTimer);
        m_releaseTimer = m_network.loop().runAt(when, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->flush();
        });
    }

    void onWriteFailed()
    {
        m_queue.clear();
        if (m_phase == Phase::Closing)
            return end(CloseReason::Local);
        // What has arrived before is delivered first; then the reading side finds the end. One that may not read learns
        // of it here (but not across a cut link).
        if (m_paused && !m_link.in.cut)
            end(CloseReason::Reset);
    }

    // --- ending ---

    void finishClosing()
    {
        m_phase = Phase::Lingering;
        (void)::shutdown(m_setup.descriptor, SHUT_WR);
        report(CloseReason::Local);
        if (m_phase != Phase::Lingering)
            return;
        if (m_readEnd)
            return dispose();
        m_forgotten.resize(16 * 1024);
        m_network.loop().runAfterMachineTime(kLinger, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->dispose();
        });
        read();
    }

    void end(CloseReason reason)
    {
        const auto self = shared_from_this();
        dispose();
        report(reason);
    }

    void report(CloseReason reason)
    {
        if (auto* handler = std::exchange(m_handler, nullptr)) {
            const EventLoop::Turn turn(m_network.loop());
            handler->onClosed(*m_connection, reason);
        }
    }

    void dispose()
    {
        if (std::exchange(m_phase, Phase::Ended) == Phase::Ended)
            return;
        if (m_setup.ownsPort)
            m_network.removeOwnPort(m_setup.local); // first, or another connection could have got the port meanwhile
        boost::system::error_code ignored;
        m_socket.close(ignored);
        m_queue.clear();
        m_held.reset();
        m_network.loop().cancel(m_gateTimer);
        m_late.clear();
        m_lateBytes = 0;
        m_network.loop().cancel(m_releaseTimer);
        m_network.loop().cancel(m_lateTimer);
        m_network.remove(shared_from_this());
    }

    TcpNetwork& m_network;
    StreamSetup m_setup;
    asio::posix::stream_descriptor m_socket;
    LinkEnd m_peer; // a node, or a client once it has said who it is
    LinkView m_link;
    Phase m_phase = Phase::Open;
    Connection* m_connection = nullptr; // null once destroyed
    ConnectionHandler* m_handler = nullptr;

    FrameReader m_reader;
    Instant m_receivedAt{}; // the newest bytes in it
    Bytes m_forgotten; // where a lingering connection reads to
    bool m_paused = false;
    bool m_reading = false; // a read is under way, into the reader's region
    bool m_deliveryPosted = false;
    std::optional<CloseReason> m_readEnd; // reported after the frames that came before it
    RequestsUnderWay m_requests;          // to a fellow node
    std::optional<HeldInbox> m_held;      // since the cluster's time was first not real time
    TimerId m_gateTimer = 0;
    Instant m_gateTimerAt = kNever;

    // What has come over a slow link from a client, but may not be seen yet.
    struct Late
    {
        Instant due;
        SharedBytes frame;
    };
    std::deque<Late> m_late;
    std::size_t m_lateBytes = 0;
    TimerId m_lateTimer = 0;

    SendQueue m_queue;
    enum class Writable { Assumed, Awaited } m_writable = Writable::Assumed;
    bool m_flushPosted = false;
    bool m_drainedDue = false;
    bool m_writeFailed = false;
    TimerId m_releaseTimer = 0;
};

class TcpConnection final : public Connection
{
public:
    explicit TcpConnection(std::shared_ptr<TcpStream> stream) : m_stream(std::move(stream))
    {
        m_stream->setConnection(this);
    }
    ~TcpConnection() override { m_stream->abandon(); }
    void setHandler(ConnectionHandler* handler) override { m_stream->setHandler(handler); }
    void send(ByteChain frame) override { m_stream->send(std::move(frame)); }
    [[nodiscard]] std::size_t unsentBytes() const override { return m_stream->unsentBytes(); }
    void pauseReading() override { m_stream->pauseReading(); }
    void resumeReading() override { m_stream->resumeReading(); }
    void close() override { m_stream->close(); }
    [[nodiscard]] Endpoint localEndpoint() const override { return m_stream->setup().local; }
    [[nodiscard]] Endpoint remoteEndpoint() const override { return m_stream->setup().remote; }
    [[nodiscard]] NodeId peerNode() const override { return m_stream->setup().peer; }
    [[nodiscard]] std::optional<Instant> receivedAt() const override { return m_stream->receivedAt(); }
    void identify(const std::string& client) override { m_stream->identify(client); }

private:
    std::shared_ptr<TcpStream> m_stream;
};

} // namespace

std::unique_ptr<Connection> openStream(TcpNetwork& network, StreamSetup setup)
{
    auto stream = std::make_shared<TcpStream>(network, std::move(setup));
    network.add(stream);
    return std::make_unique<TcpConnection>(std::move(stream));
}

} // namespace brokerscope::runtime
