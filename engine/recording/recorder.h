// Writes a session into a file, on a thread of its own: snapshots, events, traffic and frames, as they came. What was written
// before a crash can be read.
#pragma once

#include "engine/base/result.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"
#include "engine/recording/frame_budget.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace brokerscope::cluster {
class Cluster;
}

namespace brokerscope::recording {

struct RecorderStatus
{
    std::int64_t bytes = 0;   // in the file
    std::int64_t dropped = 0; // snapshots that came faster than they could be written
    std::string error;        // a sentence when writing had to end, e.g. because the disk is full; the file stays readable
};

class Recorder
{
public:
    // Error: the file cannot be made, or is there already.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> start(const std::filesystem::path& path);
    ~Recorder(); // finish()

    // Any thread; return at once. Of snapshots at most ten a second are kept, of frames what FrameBudget leaves.
    void add(std::shared_ptr<const cluster::ClusterSnapshot> snapshot);
    void add(std::vector<cluster::Event> events);
    void add(std::vector<cluster::Traffic> traffic);
    void add(RecordedFrames frames);
    [[nodiscard]] RecorderStatus status() const;
    [[nodiscard]] const std::filesystem::path& path() const;
    // Writes what is left and closes the file; returns when that is done. Error: it is not complete.
    Result<void> finish();

private:
    class Impl;
    explicit Recorder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// Feeds a recorder from a cluster that no window looks at.
class ClusterRecorder
{
public:
    // Both outlive this.
    ClusterRecorder(cluster::Cluster& cluster, Recorder& recorder);
    ~ClusterRecorder(); // takes what has happened until now

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brokerscope::recording
