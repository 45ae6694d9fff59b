// A recorded session in place of a cluster: the same signals, at the times of the recording. Nothing in it can be changed.
#pragma once

#include "ui/bridge/cluster_source.h"

#include "engine/base/result.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace brokerscope::recording {
class Recording;
struct Moment;
} // namespace brokerscope::recording

namespace brokerscope::ui {

class ReplaySource final : public ClusterSource
{
    Q_OBJECT

public:
    // Error: a sentence on why nothing of the file can be shown.
    [[nodiscard]] static Result<std::unique_ptr<ReplaySource>> open(const std::filesystem::path& path);
    ~ReplaySource() override;

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] WallTime now() const override { return m_position; }
    [[nodiscard]] QString whyNoActs() const override;
    void execute(const cluster::Command& command) override; // always refused
    // What was recorded of the wire up to now, the newest of it; what was not recorded counts as lost.
    [[nodiscard]] cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const override;
    [[nodiscard]] cluster::FramePtr frame(std::uint64_t sequence) const override;
    void registerBuiltInClient(const QString&) override {}

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString problem() const; // what is wrong with the file; empty: it is whole
    [[nodiscard]] WallTime begin() const;
    [[nodiscard]] WallTime end() const;
    [[nodiscard]] WallTime position() const { return m_position; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] double speed() const { return m_speed; }

    void play();  // from the beginning, if it is at the end
    void pause();
    void setSpeed(double speed); // 1: as it was
    void seek(WallTime position);
    void stepForward(); // to the next moment at which anything was recorded

signals:
    void rewound(); // it goes on from an earlier time: events told before are void and are told again
    // A snapshot that a jump passes by, in its place among the events: for what tells a story, not to be shown.
    void passed(const brokerscope::ui::SnapshotPtr& snapshot);
    void positionChanged();
    void playingChanged();

private:
    ReplaySource(std::filesystem::path path, std::unique_ptr<recording::Recording> recording);
    void advance();
    void moveTo(WallTime position); // forward
    void load(std::size_t chunk);
    [[nodiscard]] SnapshotPtr pass(WallTime until, std::vector<cluster::Traffic>* traffic);
    void passFrames(const recording::Moment& moment);
    void tellEvents(WallTime until);
    void tellLastFailure(WallTime until);

    const std::filesystem::path m_path;
    const std::unique_ptr<recording::Recording> m_recording;
    std::vector<std::pair<WallTime, cluster::Event>> m_events; // of the whole recording
    std::size_t m_nextEvent = 0;
    std::size_t m_chunk = 0;
    std::vector<recording::Moment> m_moments; // of that chunk
    std::size_t m_nextMoment = 0;
    struct Crossed
    {
        cluster::FramePtr frame;
        std::uint64_t left = 0; // that crossed before it and are not in the recording
    };
    [[nodiscard]] std::deque<Crossed>::const_iterator firstFrom(std::uint64_t sequence) const;

    std::deque<Crossed> m_frames; // ascending sequence
    std::uint64_t m_left = 0;     // since the newest of them
    SnapshotPtr m_snapshot;
    WallTime m_position{};
    bool m_playing = false;
    double m_speed = 1;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_rest = 0; // of a millisecond of the recording
};

} // namespace brokerscope::ui
