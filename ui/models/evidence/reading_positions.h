// Where consumers read: the offset that each asks for next, as its Fetch requests tell. That is ahead of what its group has
// committed. Pure: fed with frames.
#pragma once

#include "ui/models/selection.h"
#include "ui/models/wire/frame_facts.h"

#include <QString>

#include <map>
#include <vector>

namespace brokerscope::ui {

struct ReadingPosition
{
    QString client;
    Offset next = kNoOffset; // of the first record that it has not got yet
    WallTime time{};         // when it said so

    friend bool operator==(const ReadingPosition&, const ReadingPosition&) = default;
};

class ReadingPositions
{
public:
    // Who has not fetched for so long reads no more. A consumer with nothing to read asks again every half second.
    static constexpr auto kSilent = std::chrono::seconds(10);
    static constexpr std::size_t kMaxReaders = 2000;

    explicit ReadingPositions(const TopicNames& names) : m_names(names) {}

    // Frames in ascending sequence; all but the Fetch requests of clients are passed over.
    void add(const cluster::FramePtr& frame);
    void clear() { m_readers.clear(); }
    // By client, then by offset.
    [[nodiscard]] std::vector<ReadingPosition> of(const PartitionKey& key, WallTime now) const;

private:
    struct Reader
    {
        QString client;
        WallTime last{};
        std::map<std::pair<QString, std::int32_t>, ReadingPosition> positions;
    };
    void dropSilent(WallTime now);

    const TopicNames& m_names;
    std::map<std::uint64_t, Reader> m_readers; // by connection: a fetch session belongs to one (KIP-227)
};

} // namespace brokerscope::ui
