// A recorded session, read back. Any thread, one at a time.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/recording/frame_budget.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace brokerscope::recording {

// Something that came at a time: exactly one of the four is there.
struct Moment
{
    WallTime time{};
    std::shared_ptr<const cluster::ClusterSnapshot> snapshot;
    std::vector<cluster::Event> events;
    std::vector<cluster::Traffic> traffic;
    RecordedFrames frames;
};

class Recording
{
public:
    // Error: a sentence on why nothing of it can be shown. A file that is damaged or cut off is opened as far as it is
    // good; problem() then says so.
    [[nodiscard]] static Result<std::unique_ptr<Recording>> open(const std::filesystem::path& path);
    ~Recording();

    [[nodiscard]] WallTime begin() const;
    [[nodiscard]] WallTime end() const;
    [[nodiscard]] const std::string& problem() const { return m_problem; } // empty: it is whole
    [[nodiscard]] std::size_t chunks() const { return m_chunks.size(); }
    // The chunk that holds this time, or the nearest.
    [[nodiscard]] std::size_t chunkAt(WallTime time) const;
    // What happened in a chunk, in order; the first is a snapshot. Less than all when it is damaged; problem() then says so.
    [[nodiscard]] std::vector<Moment> read(std::size_t chunk);
    // Every event of the recording, in order.
    [[nodiscard]] std::vector<std::pair<WallTime, cluster::Event>> events();

private:
    struct Chunk
    {
        std::int64_t position = 0; // of its compressed content
        std::uint32_t compressedSize = 0;
        std::uint32_t size = 0;
        WallTime first{};
        WallTime last{};
    };
    Recording() = default;
    [[nodiscard]] Result<Bytes> content(const Chunk& chunk);
    template <class Each> void forEachEntry(std::size_t chunk, Each each);

    int m_descriptor = -1;
    std::string m_problem;
    std::vector<Chunk> m_chunks;
};

} // namespace brokerscope::recording
