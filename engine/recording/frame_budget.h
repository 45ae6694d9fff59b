// Which of the frames that cross a cluster's sockets a recording keeps: the whole traffic of a busy cluster would be a file of
// gigabytes. Decides; has no clock of its own.
#pragma once

#include "engine/cluster/events.h"

#include <cstddef>
#include <cstdint>
#include <unordered_set>
#include <vector>

namespace brokerscope::recording {

struct RecordedFrames
{
    std::vector<cluster::FramePtr> frames; // ascending sequence; of large ones the beginning
    std::uint64_t left = 0;                // how many that crossed before the last of them are not in the recording
    WallTime time{};                       // of the last that crossed, kept or not
};

// Of each second so many requests, and the answer to each of those: an answer alone says little. Clients and nodes have a
// budget each, or what nodes say to each other would crowd out what one wants to see.
class FrameBudget
{
public:
    static constexpr int kClientRequests = 200; // a second
    static constexpr int kNodeRequests = 100;
    static constexpr std::size_t kBytes = 1024; // of a frame

    [[nodiscard]] RecordedFrames keep(const cluster::FrameBatch& batch);

private:
    [[nodiscard]] bool wants(const cluster::Frame& frame);

    WallTime m_second{};
    int m_clients = 0; // of that second
    int m_nodes = 0;
    std::unordered_set<std::uint64_t> m_unanswered; // kept requests
};

} // namespace brokerscope::recording
