// pcapng as draft-ietf-opsawg-pcapng lays it out: one section, one interface of raw IP packets, one enhanced packet block a
// packet. Blocks are in our own byte order, packets in the network's.
#include "ui/models/wire/frame_export.h"
#include "ui/models/wire/frame_words.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace brokerscope::ui {

namespace {

constexpr quint32 kSectionHeader = 0x0A0D0D0A;
constexpr quint32 kByteOrderMagic = 0x1A2B3C4D;
constexpr quint32 kInterfaceDescription = 1;
constexpr quint32 kEnhancedPacket = 6;
constexpr quint16 kLinkTypeRawIp = 101;
constexpr quint16 kOptionEnd = 0;
constexpr quint16 kOptionComment = 1;
constexpr quint16 kOptionInterfaceName = 2;
constexpr quint16 kOptionTimeResolution = 9;
constexpr quint16 kOptionApplication = 4; // of a section header
constexpr std::size_t kSegment = 65'000;  // an IPv4 packet has at most 65,535 bytes with its headers
constexpr quint16 kKafkaPort = 9092;      // what Wireshark takes for Kafka by default
constexpr std::size_t kHeaders = 40;      // IPv4 and TCP, neither with options

constexpr int kSyn = 0x02;
constexpr int kPush = 0x08;
constexpr int kAck = 0x10;

class Block
{
public:
    explicit Block(quint32 type) { number(type), number(quint32{0}); }

    template <class T> void number(T value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void padded(const QByteArray& bytes)
    {
        m_bytes += bytes;
        m_bytes.append((4 - bytes.size() % 4) % 4, '\0');
    }
    void option(quint16 code, const QByteArray& value)
    {
        number(code), number(static_cast<quint16>(value.size()));
        padded(value);
    }
    [[nodiscard]] QByteArray finished()
    {
        const auto length = static_cast<quint32>(m_bytes.size() + 4);
        std::copy_n(reinterpret_cast<const char*>(&length), sizeof length, m_bytes.data() + 4);
        number(length);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
};

template <class T> void append(QByteArray& bytes, T value)
{
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

quint16 checksum(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sum += static_cast<quint32>(static_cast<std::uint8_t>(bytes[i])) << (i % 2 == 0 ? 8 : 0);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

struct End
{
    quint32 address = 0;
    quint16 port = 0;
    quint32 next = 0; // sequence number of its next byte
};

class Capture
{
public:
    Capture()
    {
        Block section(kSectionHeader);
        section.number(kByteOrderMagic), section.number(quint16{1}), section.number(quint16{0});
        section.number(qint64{-1}); // the section's length is not told
        section.option(kOptionApplication, "Brokerscope");
        section.option(kOptionEnd, {});
        m_out += section.finished();
        Block interface(kInterfaceDescription);
        interface.number(kLinkTypeRawIp), interface.number(quint16{0}), interface.number(quint32{0});
        interface.option(kOptionInterfaceName, "brokerscope");
        interface.option(kOptionTimeResolution, QByteArray(1, '\x09')); // nanoseconds
        interface.option(kOptionEnd, {});
        m_out += interface.finished();
    }

    void add(const cluster::FramePtr& one, std::int64_t nanoseconds)
    {
        const auto& frame = *one;
        auto& connection = m_connections[frame.peers->connection];
        if (connection.client.next == 0)
            open(connection, *frame.peers, nanoseconds);
        auto& from = frame.response ? connection.node : connection.client;
        auto& to = frame.response ? connection.client : connection.node;
        QByteArray bytes;
        append(bytes, static_cast<quint32>(frame.size));
        bytes.append(reinterpret_cast<const char*>(frame.bytes.data()), static_cast<qsizetype>(frame.bytes.size()));
        hideSecrets(one, bytes);
        const std::size_t whole = frame.size + 4;
        for (std::size_t at = 0; at < whole; at += kSegment) {
            const auto length = std::min(kSegment, whole - at);
            const auto kept = bytes.mid(static_cast<qsizetype>(std::min(at, static_cast<std::size_t>(bytes.size()))),
                                        static_cast<qsizetype>(length));
            packet(from, to, at + length == whole ? kPush | kAck : kAck, kept, length, nanoseconds,
                   at == 0 ? comment(frame) : QByteArray());
            from.next += static_cast<quint32>(length);
        }
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_out; }

private:
    struct Connection
    {
        End client;
        End node;
    };

    static quint32 addressOf(NodeId node, bool controllerListener)
    {
        return 0x0A000000u | (controllerListener ? 0x100u : 0u) | (static_cast<quint32>(node.value()) & 0xff);
    }

    void open(Connection& connection, const cluster::FramePeers& peers, std::int64_t nanoseconds)
    {
        connection.node = {addressOf(peers.node, peers.controllerListener), kKafkaPort, 1};
        connection.client.port = peers.peerPort != 0 ? peers.peerPort : static_cast<quint16>(40'000 + peers.connection % 20'000);
        connection.client.next = 1;
        if (peers.peerNode != kNoNode) {
            connection.client.address = addressOf(peers.peerNode, false);
        } else { // 10.1.x.y: one for each client program
            const auto number = m_clients.try_emplace(peers.clientKey, static_cast<quint32>(m_clients.size() + 1)).first->second;
            connection.client.address = 0x0A010000u | (number & 0xffff);
        }
        // That it was opened is certain, though not taken down; without it two connections from one port were one stream.
        auto& [client, node] = connection;
        client.next = node.next = 0;
        packet(client, node, kSyn, {}, 0, nanoseconds - 3, {});
        client.next = 1;
        packet(node, client, kSyn | kAck, {}, 0, nanoseconds - 2, {});
        node.next = 1;
        packet(client, node, kAck, {}, 0, nanoseconds - 1, {});
    }

    static void hideSecrets(const cluster::FramePtr& frame, QByteArray& bytes)
    {
        for (const auto& [begin, length] : secretsOf(dissectionOf(frame, false)))
            for (auto i = begin; i < begin + length && i + 4 < static_cast<std::size_t>(bytes.size()); ++i)
                bytes[static_cast<qsizetype>(i + 4)] = '*';
    }

    static QByteArray comment(const cluster::Frame& frame)
    {
        auto words = fromWords(frame) + QStringLiteral(" → ") + toWords(frame);
        if (frame.response) {
            words += QStringLiteral(", ") + nanosecondWords(frame.latency.total()) + QStringLiteral(" =");
            for (const auto& part : latencyParts(frame.latency))
                words += QLatin1Char(' ') + part.name + QLatin1Char(' ') + nanosecondWords(part.duration);
        }
        return words.toUtf8();
    }

    void packet(const End& from, const End& to, int flags, const QByteArray& payload, std::size_t length,
                std::int64_t nanoseconds, const QByteArray& comment)
    {
        QByteArray ip;
        append(ip, quint16{0x4500}), append(ip, static_cast<quint16>(kHeaders + length));
        append(ip, ++m_identification), append(ip, quint16{0x4000}); // do not fragment
        append(ip, quint16{0x4006}), append(ip, quint16{0});         // 64 hops, TCP; checksum follows
        append(ip, from.address), append(ip, to.address);
        const auto ipSum = qToBigEndian(checksum(ip));
        std::copy_n(reinterpret_cast<const char*>(&ipSum), sizeof ipSum, ip.data() + 10);

        QByteArray tcp;
        append(tcp, from.port), append(tcp, to.port), append(tcp, from.next);
        append(tcp, (flags & kAck) != 0 ? to.next : quint32{0});
        append(tcp, static_cast<quint16>(0x5000 | flags)), append(tcp, quint16{0xffff}), append(tcp, quint32{0});
        if (static_cast<std::size_t>(payload.size()) == length) { // of bytes that were not kept there is no checksum
            QByteArray pseudo;
            append(pseudo, from.address), append(pseudo, to.address), append(pseudo, quint16{6});
            append(pseudo, static_cast<quint16>(20 + length));
            const auto sum = qToBigEndian(checksum(pseudo + tcp + payload));
            std::copy_n(reinterpret_cast<const char*>(&sum), sizeof sum, tcp.data() + 16);
        }
        const auto captured = ip + tcp + payload;

        Block block(kEnhancedPacket);
        const auto time = static_cast<quint64>(std::max<std::int64_t>(nanoseconds, 0));
        block.number(quint32{0}), block.number(static_cast<quint32>(time >> 32)), block.number(static_cast<quint32>(time));
        block.number(static_cast<quint32>(captured.size())), block.number(static_cast<quint32>(kHeaders + length));
        block.padded(captured);
        if (!comment.isEmpty()) {
            block.option(kOptionComment, comment);
            block.option(kOptionEnd, {});
        }
        m_out += block.finished();
    }

    QByteArray m_out;
    std::map<std::uint64_t, Connection> m_connections;
    std::map<std::string, quint32> m_clients;
    quint16 m_identification = 0;
};

} // namespace

QByteArray framesAsPcapng(const std::vector<cluster::FramePtr>& frames)
{
    Capture capture;
    for (const auto& frame : frames) {
        // Wall-clock time has milliseconds; the first frame's is refined by the finer clock of the nodes.
        const auto& first = *frames.front();
        const auto nanoseconds = toEpochMs(first.time) * 1'000'000 + (frame->instant - first.instant).count();
        capture.add(frame, nanoseconds);
    }
    return capture.bytes();
}

} // namespace brokerscope::ui
