// What the frames tell of each partition: which request brought which offsets, who fetched them, how far the high watermark
// had come, what groups have committed. Compact and bounded, so that it outlives the frames themselves.
#pragma once

#include "ui/models/selection.h"
#include "ui/models/wire/frame_facts.h"

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <unordered_map>
#include <vector>

namespace brokerscope::ui {

struct JournalEntry
{
    enum class Kind : std::uint8_t {
        Produced,      // offsets [first, last] were appended: `frame` is the request, `answer` tells the base offset
        Fetched,       // offsets [first, last] travelled in this answer
        Confirmed,     // a replica asks for `first`: it has everything below
        HighWatermark, // an answer tells that the high watermark is `first`, more than any before
        Committed,     // a group has committed `first`: it has read everything below
    };
    Kind kind{};
    Offset first = kNoOffset;
    Offset last = kNoOffset;
    std::uint64_t frame = 0;  // to be opened
    std::uint64_t answer = 0; // the other half, if there is one
    WallTime time{};
    Instant instant{};
    NodeId node;              // that served it
    NodeId replica = kNoNode; // that fetched or confirmed; kNoNode: a client
    QString who;              // client id, or group
    std::int16_t acks = 0;    // of a produce request
    Duration latency{};
    QString error;            // Kafka's name, when it was refused
};

class PartitionJournal
{
public:
    // Of a partition: so many that were written, and so many that were fetched, confirmed or committed. Apart, as each record is
    // written once and fetched several times.
    static constexpr std::size_t kMaxEntries = 3000;
    // Steps of its high watermark, kept apart: they tell of records that are long past. When there are more, every second of the
    // older half goes, so that the steps grow wider the older they are.
    static constexpr std::size_t kMaxSteps = 4000;
    static constexpr std::size_t kMaxPartitions = 1000;

    explicit PartitionJournal(const TopicNames& names) : m_names(names) {}

    // Frames in ascending sequence.
    void add(const cluster::FramePtr& frame);
    // In the order of their frames; empty: nothing is known.
    [[nodiscard]] std::deque<JournalEntry> entriesOf(const PartitionKey& key) const;
    // How many answers were too large to be kept whole: what they carried beyond their beginning is not known.
    [[nodiscard]] std::uint64_t cutFrames() const { return m_cut; }

private:
    struct Waiting // a produce or commit request whose answer says what came of it
    {
        cluster::FramePtr frame;
    };
    struct PartitionLog
    {
        std::deque<JournalEntry> written;
        std::deque<JournalEntry> others;
        std::deque<JournalEntry> steps;
        Offset highWatermark = kNoOffset;
    };

    void onProduce(const cluster::FramePtr& request, const cluster::FramePtr& answer);
    void onFetchRequest(const cluster::FramePtr& frame);
    void onFetchAnswer(const cluster::FramePtr& frame);
    void onCommit(const cluster::FramePtr& request, const cluster::FramePtr& answer);
    void write(const PartitionKey& key, JournalEntry entry);
    [[nodiscard]] protocol::Dissection dissect(const cluster::FramePtr& frame);
    [[nodiscard]] static JournalEntry entryOf(JournalEntry::Kind kind, const cluster::Frame& frame);

    const TopicNames& m_names;
    std::map<std::pair<QString, std::int32_t>, PartitionLog> m_partitions;
    std::unordered_map<std::uint64_t, Waiting> m_waiting;
    std::deque<std::uint64_t> m_waitingOrder;
    std::uint64_t m_cut = 0;
};

} // namespace brokerscope::ui
