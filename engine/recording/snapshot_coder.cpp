#include "engine/recording/snapshot_coder.h"

#include "engine/recording/archive.h"
#include "engine/recording/cluster_fields.h"

#include <set>

namespace brokerscope::recording {
namespace {

// The first letter of a section's name says what it is; the rest names it.
constexpr char kHead = 'h';
constexpr char kTopic = 't';
constexpr char kGroup = 'g';
constexpr char kTransaction = 'x';
constexpr char kClient = 'c';
constexpr char kConnections = 'k';
constexpr char kMetadataLog = 'm';

template <class T> Bytes bytesOf(const T& value)
{
    ArchiveWriter out;
    out.write(value);
    return out.take();
}

template <class T> bool readInto(T& value, ByteView bytes)
{
    ArchiveReader in(bytes);
    in.read(value);
    return in.ok();
}

Error damaged()
{
    return makeError(ErrorKind::Corrupt, {}, "a snapshot in it cannot be read");
}

} // namespace

Bytes SnapshotEncoder::encode(const cluster::ClusterSnapshot& snapshot)
{
    Sections changed;
    std::set<std::string> present;
    const auto put = [&](std::string name, Bytes bytes) {
        present.insert(name);
        auto& last = m_last[name];
        if (last == bytes)
            return;
        last = bytes;
        changed.insert_or_assign(std::move(name), std::move(bytes));
    };
    auto head = snapshot;
    head.topics.clear();
    head.groups.clear();
    head.transactions.clear();
    head.clients.clear();
    head.connections.clear();
    head.metadataLog.reset();
    put(std::string(1, kHead), bytesOf(head));
    put(std::string(1, kConnections), bytesOf(snapshot.connections));
    if (snapshot.metadataLog && snapshot.metadataLog != m_metadataLog)
        put(std::string(1, kMetadataLog), bytesOf(*snapshot.metadataLog));
    else if (snapshot.metadataLog)
        present.insert(std::string(1, kMetadataLog));
    m_metadataLog = snapshot.metadataLog;
    for (const auto& topic : snapshot.topics) {
        auto name = kTopic + topic->name;
        auto& last = m_topics[name];
        if (last == topic) {
            present.insert(std::move(name));
            continue;
        }
        last = topic;
        put(std::move(name), bytesOf(*topic));
    }
    for (const auto& group : snapshot.groups)
        put(kGroup + group.id, bytesOf(group));
    for (const auto& transaction : snapshot.transactions)
        put(kTransaction + transaction.id, bytesOf(transaction));
    for (const auto& client : snapshot.clients)
        put(kClient + client.key, bytesOf(client));

    std::vector<std::string> gone;
    for (const auto& [name, bytes] : m_last)
        if (!present.contains(name))
            gone.push_back(name);
    for (const auto& name : gone) {
        m_last.erase(name);
        m_topics.erase(name);
    }
    ArchiveWriter out;
    out.write(changed.size());
    for (const auto& [name, bytes] : changed) {
        out.write(name);
        out.writeBytes(bytes);
    }
    out.write(gone);
    return out.take();
}

void SnapshotDecoder::reset()
{
    *this = {};
}

Result<std::shared_ptr<const cluster::ClusterSnapshot>> SnapshotDecoder::decode(ByteView bytes)
{
    ArchiveReader in(bytes);
    std::uint64_t count = 0;
    in.read(count);
    for (; count > 0 && in.ok(); --count) {
        std::string name;
        in.read(name);
        const auto content = in.readBytes();
        if (!in.ok() || name.empty())
            return damaged();
        const auto key = name.substr(1);
        bool good = true;
        switch (name.front()) {
        case kHead:
            good = readInto(m_head, content);
            break;
        case kConnections:
            good = readInto(m_connections, content);
            break;
        case kMetadataLog: {
            auto records = std::make_shared<cluster::MetadataRecords>();
            good = readInto(*records, content);
            m_metadataLog = std::move(records);
            break;
        }
        case kTopic: {
            auto topic = std::make_shared<cluster::TopicSnapshot>();
            good = readInto(*topic, content);
            m_topics[key] = std::move(topic);
            break;
        }
        case kGroup:
            good = readInto(m_groups[key], content);
            break;
        case kTransaction:
            good = readInto(m_transactions[key], content);
            break;
        case kClient:
            good = readInto(m_clients[key], content);
            break;
        default:
            break; // of a newer version
        }
        if (!good)
            return damaged();
    }
    std::vector<std::string> gone;
    in.read(gone);
    if (!in.ok())
        return damaged();
    for (const auto& name : gone) {
        const auto key = name.empty() ? std::string() : name.substr(1);
        switch (name.empty() ? '\0' : name.front()) {
        case kTopic:
            m_topics.erase(key);
            break;
        case kGroup:
            m_groups.erase(key);
            break;
        case kTransaction:
            m_transactions.erase(key);
            break;
        case kClient:
            m_clients.erase(key);
            break;
        case kMetadataLog:
            m_metadataLog.reset();
            break;
        default:
            break;
        }
    }
    auto snapshot = std::make_shared<cluster::ClusterSnapshot>(m_head);
    snapshot->connections = m_connections;
    snapshot->metadataLog = m_metadataLog;
    for (const auto& [name, topic] : m_topics)
        snapshot->topics.push_back(topic);
    for (const auto& [id, group] : m_groups)
        snapshot->groups.push_back(group);
    for (const auto& [id, transaction] : m_transactions)
        snapshot->transactions.push_back(transaction);
    for (const auto& [key, client] : m_clients)
        snapshot->clients.push_back(client);
    return std::shared_ptr<const cluster::ClusterSnapshot>(std::move(snapshot));
}

} // namespace brokerscope::recording
