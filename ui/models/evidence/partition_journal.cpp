#include "ui/models/evidence/partition_journal.h"

#include "ui/models/evidence/message_fields.h"

#include "engine/protocol/error_code.h"
#include "engine/protocol/record_batch.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

namespace brokerscope::ui {

using protocol::ApiKey;
using protocol::DissectedNode;

namespace {

constexpr std::size_t kMaxWaiting = 5000;

// First and last offset of the batches, as far as their headers are there.
std::optional<std::pair<Offset, Offset>> spanOf(ByteView records)
{
    std::optional<std::pair<Offset, Offset>> span;
    while (records.size() >= protocol::kBatchHeaderSize) {
        const auto batch = protocol::BatchView::parseHeader(records.first(protocol::kBatchHeaderSize));
        if (!batch)
            break;
        const auto& header = batch.value();
        span = {span ? span->first : header.baseOffset(), header.lastOffset()};
        if (header.size() >= records.size())
            break;
        records = records.subspan(header.size());
    }
    return span;
}

// Every second of the older half goes; the oldest stays, as the last word on what lies below.
void thin(std::deque<JournalEntry>& steps)
{
    std::deque<JournalEntry> kept;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (i >= steps.size() / 2 || i % 2 == 0)
            kept.push_back(std::move(steps[i]));
    steps = std::move(kept);
}

QString errorIn(const DissectedNode& partition)
{
    const auto code = numberIn(partition, "errorCode").value_or(0);
    if (code == 0)
        return {};
    const auto known = protocol::toErrorCode(static_cast<std::int16_t>(code));
    if (!known)
        return QString::number(code);
    const auto name = protocol::nameOf(*known);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

protocol::Dissection PartitionJournal::dissect(const cluster::FramePtr& frame)
{
    auto out = dissectionOf(frame, false);
    m_cut += out.cut ? 1 : 0;
    return out;
}

JournalEntry PartitionJournal::entryOf(JournalEntry::Kind kind, const cluster::Frame& frame)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.frame = frame.sequence;
    entry.time = frame.time;
    entry.instant = frame.instant;
    entry.node = frame.peers->node;
    entry.replica = frame.peers->peerNode;
    entry.who = QString::fromStdString(frame.peers->clientId);
    return entry;
}

void PartitionJournal::add(const cluster::FramePtr& frame)
{
    const auto api = static_cast<ApiKey>(frame->apiKey);
    const bool answered = api == ApiKey::Produce || api == ApiKey::OffsetCommit || api == ApiKey::TxnOffsetCommit;
    if (frame->malformed || (!answered && api != ApiKey::Fetch))
        return;
    if (api == ApiKey::Fetch) {
        frame->response ? onFetchAnswer(frame) : onFetchRequest(frame);
        return;
    }
    if (!frame->response) {
        m_waiting[frame->sequence] = {frame};
        m_waitingOrder.push_back(frame->sequence);
        while (m_waitingOrder.size() > kMaxWaiting) {
            m_waiting.erase(m_waitingOrder.front());
            m_waitingOrder.pop_front();
        }
        return;
    }
    const auto request = m_waiting.find(frame->request);
    if (request == m_waiting.end())
        return;
    const auto asked = request->second.frame;
    m_waiting.erase(request);
    api == ApiKey::Produce ? onProduce(asked, frame) : onCommit(asked, frame);
}

void PartitionJournal::onProduce(const cluster::FramePtr& request, const cluster::FramePtr& answer)
{
    std::map<std::pair<QString, std::int32_t>, std::int64_t> counts; // records less one
    const auto asked = dissect(request);
    const auto acks = bodyOf(asked) == nullptr ? 0 : numberIn(*bodyOf(asked), "acks").value_or(0);
    forEachPartition(asked, m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        if (const auto records = bytesIn(partition, "records"))
            if (const auto span = spanOf(*records))
                counts[{key.topic, key.partition.value()}] = span->second - span->first;
    });
    forEachPartition(dissect(answer), m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        const auto count = counts.find({key.topic, key.partition.value()});
        if (count == counts.end())
            return;
        auto entry = entryOf(JournalEntry::Kind::Produced, *request);
        entry.answer = answer->sequence;
        entry.acks = static_cast<std::int16_t>(acks);
        entry.latency = answer->latency.total();
        entry.error = errorIn(partition);
        const auto base = numberIn(partition, "baseOffset").value_or(-1);
        if (base >= 0) {
            entry.first = Offset(base);
            entry.last = Offset(base + count->second);
        }
        write(key, std::move(entry));
    });
}

void PartitionJournal::onFetchRequest(const cluster::FramePtr& frame)
{
    // Only what a replica asks for says something about the records below: a consumer reads from wherever it likes.
    if (frame->peers->peerNode == kNoNode)
        return;
    forEachPartition(dissect(frame), m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        const auto from = numberIn(partition, "fetchOffset");
        if (!from || *from < 0)
            return;
        auto entry = entryOf(JournalEntry::Kind::Confirmed, *frame);
        entry.first = Offset(*from);
        write(key, std::move(entry));
    });
}

void PartitionJournal::onFetchAnswer(const cluster::FramePtr& frame)
{
    forEachPartition(dissect(frame), m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        if (numberIn(partition, "errorCode").value_or(0) != 0)
            return;
        if (const auto records = bytesIn(partition, "records"))
            if (const auto span = spanOf(*records)) {
                auto entry = entryOf(JournalEntry::Kind::Fetched, *frame);
                entry.answer = frame->request;
                entry.first = span->first;
                entry.last = span->second;
                entry.latency = frame->latency.total();
                write(key, std::move(entry));
            }
        const auto highWatermark = numberIn(partition, "highWatermark").value_or(-1);
        const auto known = m_partitions.find({key.topic, key.partition.value()});
        if (highWatermark < 0 || (known != m_partitions.end() && Offset(highWatermark) <= known->second.highWatermark))
            return;
        auto entry = entryOf(JournalEntry::Kind::HighWatermark, *frame);
        entry.answer = frame->request;
        entry.first = Offset(highWatermark);
        write(key, std::move(entry));
    });
}

void PartitionJournal::onCommit(const cluster::FramePtr& request, const cluster::FramePtr& answer)
{
    std::map<std::pair<QString, std::int32_t>, bool> accepted;
    forEachPartition(dissect(answer), m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        accepted[{key.topic, key.partition.value()}] = numberIn(partition, "errorCode").value_or(-1) == 0;
    });
    const auto asked = dissect(request);
    const auto group = bodyOf(asked) == nullptr ? std::nullopt : bytesIn(*bodyOf(asked), "groupId");
    forEachPartition(asked, m_names, [&](const PartitionKey& key, const DissectedNode& partition) {
        const auto offset = numberIn(partition, "committedOffset");
        if (!offset || *offset < 0 || !accepted[{key.topic, key.partition.value()}])
            return;
        auto entry = entryOf(JournalEntry::Kind::Committed, *request);
        entry.answer = answer->sequence;
        entry.first = Offset(*offset);
        entry.who = group ? textOf(*group) : QString();
        write(key, std::move(entry));
    });
}

void PartitionJournal::write(const PartitionKey& key, JournalEntry entry)
{
    const auto place = std::pair(key.topic, key.partition.value());
    if (m_partitions.size() >= kMaxPartitions && !m_partitions.contains(place))
        return;
    auto& log = m_partitions[place];
    if (entry.kind == JournalEntry::Kind::HighWatermark) {
        log.highWatermark = entry.first;
        log.steps.push_back(std::move(entry));
        if (log.steps.size() > kMaxSteps)
            thin(log.steps);
        return;
    }
    auto& entries = entry.kind == JournalEntry::Kind::Produced ? log.written : log.others;
    entries.push_back(std::move(entry));
    if (entries.size() > kMaxEntries)
        entries.pop_front();
}

std::deque<JournalEntry> PartitionJournal::entriesOf(const PartitionKey& key) const
{
    const auto place = m_partitions.find({key.topic, key.partition.value()});
    std::deque<JournalEntry> all;
    if (place == m_partitions.end())
        return all;
    for (const auto* part : {&place->second.written, &place->second.others, &place->second.steps})
        all.insert(all.end(), part->begin(), part->end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return std::tie(a.frame, a.kind) < std::tie(b.frame, b.kind); });
    return all;
}

} // namespace brokerscope::ui
