#include "ui/models/evidence/reading_positions.h"

#include "ui/models/evidence/message_fields.h"

#include "engine/protocol/api_key.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

// Partitions that leave a fetch session: of each topic a plain list of numbers.
void forEachForgotten(const protocol::DissectedNode& body, const TopicNames& names,
                      const std::function<void(const QString&, std::int32_t)>& visit)
{
    const auto* topics = childNamed(body, "forgottenTopicsData");
    if (topics == nullptr)
        return;
    for (const auto& topic : topics->children) {
        const auto name = topicOf(topic, names);
        const auto* partitions = childNamed(topic, "partitions");
        if (name.isEmpty() || partitions == nullptr)
            continue;
        for (const auto& partition : partitions->children)
            if (const auto* index = std::get_if<std::int64_t>(&partition.value))
                visit(name, static_cast<std::int32_t>(*index));
    }
}

} // namespace

void ReadingPositions::add(const cluster::FramePtr& frame)
{
    if (frame->response || frame->malformed || frame->peers->peerNode != kNoNode ||
        frame->apiKey != static_cast<std::int16_t>(protocol::ApiKey::Fetch))
        return;
    const auto dissection = dissectionOf(frame, false);
    const auto* body = bodyOf(dissection);
    if (body == nullptr)
        return;
    if (m_readers.size() >= kMaxReaders && !m_readers.contains(frame->peers->connection))
        dropSilent(frame->time);
    auto& reader = m_readers[frame->peers->connection];
    reader.client = QString::fromStdString(frame->peers->clientId);
    reader.last = frame->time;
    // Within a session only what has changed is said; the first request of one, and one without, say everything.
    if (numberIn(*body, "sessionEpoch").value_or(-1) <= 0)
        reader.positions.clear();
    forEachForgotten(*body, m_names, [&](const QString& topic, std::int32_t partition) { reader.positions.erase({topic, partition}); });
    forEachPartition(dissection, m_names, [&](const PartitionKey& key, const protocol::DissectedNode& partition) {
        if (const auto next = numberIn(partition, "fetchOffset"); next && *next >= 0)
            reader.positions[{key.topic, key.partition.value()}] = {reader.client, Offset(*next), frame->time};
    });
}

void ReadingPositions::dropSilent(WallTime now)
{
    std::erase_if(m_readers, [&](const auto& entry) { return now - entry.second.last > kSilent; });
    if (m_readers.size() >= kMaxReaders)
        m_readers.erase(std::min_element(m_readers.begin(), m_readers.end(),
                                         [](const auto& a, const auto& b) { return a.second.last < b.second.last; }));
}

std::vector<ReadingPosition> ReadingPositions::of(const PartitionKey& key, WallTime now) const
{
    std::vector<ReadingPosition> result;
    for (const auto& [connection, reader] : m_readers) {
        if (now - reader.last > kSilent)
            continue;
        const auto found = reader.positions.find({key.topic, key.partition.value()});
        if (found == reader.positions.end())
            continue;
        // One client reads a partition once; after it came back by another connection the newest word counts.
        const auto same = std::find_if(result.begin(), result.end(), [&](const auto& one) { return one.client == found->second.client; });
        if (same == result.end())
            result.push_back(found->second);
        else if (same->time < found->second.time)
            *same = found->second;
    }
    std::sort(result.begin(), result.end(),
              [](const auto& a, const auto& b) { return std::pair(a.client, a.next) < std::pair(b.client, b.next); });
    return result;
}

} // namespace brokerscope::ui
