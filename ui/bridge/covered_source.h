// A source that can be covered while an exam is sat: then it shows what an operator of a real cluster could see, and not what
// this program knows because it made the faults itself. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"

namespace brokerscope::events {
struct LogLine;
}

namespace brokerscope::ui {

// Cut and slow links, faulty disks and planned errors are not there; a frozen node looks as if it ran.
[[nodiscard]] SnapshotPtr coveredSnapshot(const SnapshotPtr& truth);

// How far an exam is, as far as the rest of the window is concerned.
enum class Cover {
    None,   // no exam is open
    Making, // the scene and the fault are being made: nobody sees what this program does to nodes, either
    On,     // it runs
    Result, // it is over and not yet left: everything is shown, and the cluster is still the exam's
};

// An act on a link, a disk, an answer or a frozen node: nobody in a real cluster would have written it down.
[[nodiscard]] bool isKeptBack(const cluster::Event& event, Cover cover);
// What no broker writes into its log, but this program, which made the fault.
[[nodiscard]] bool isKeptBack(const events::LogLine& line, Cover cover);

class CoveredSource final : public ClusterSource
{
    Q_OBJECT

public:
    // `truth` outlives this.
    CoveredSource(ClusterSource& truth, QObject* parent);
    ~CoveredSource() override;

    [[nodiscard]] ClusterSource& truth() const { return m_truth; }
    [[nodiscard]] Cover cover() const { return m_cover; }
    [[nodiscard]] bool isCovered() const { return m_cover == Cover::Making || m_cover == Cover::On; }
    void setCover(Cover cover);
    // For what shows the application's own clients and has no source: whether one is covered now.
    [[nodiscard]] static bool isAnyCovered();
    // Of any source: whether it is one that is covered now.
    [[nodiscard]] static bool isCovered(const ClusterSource& source);
    // Why no lesson, scenario or demo may be played, nor everything be healed; empty: they may.
    [[nodiscard]] static QString whyOthersWait(const ClusterSource& source);
    // What stands in place of what is hidden.
    [[nodiscard]] static QString whyHidden();

    [[nodiscard]] SnapshotPtr snapshot() const override { return isCovered() ? m_shown : m_truth.snapshot(); }
    [[nodiscard]] WallTime now() const override { return m_truth.now(); }
    [[nodiscard]] QString whyNoActs() const override { return m_truth.whyNoActs(); }
    [[nodiscard]] cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const override { return m_truth.frames(from, limit); }
    [[nodiscard]] cluster::FramePtr frame(std::uint64_t sequence) const override { return m_truth.frame(sequence); }
    void execute(const cluster::Command& command) override { m_truth.execute(command); }
    [[nodiscard]] std::vector<cluster::LostRecord> lostRecords() const override { return m_truth.lostRecords(); }
    void registerBuiltInClient(const QString& clientId) override { m_truth.registerBuiltInClient(clientId); }

signals:
    void coverChanged();
    // What was kept back, when the cover is taken off; older than events that have arrived meanwhile.
    void eventsUncovered(const std::vector<brokerscope::cluster::Event>& events);

private:
    void show(const SnapshotPtr& snapshot);
    void pass(const std::vector<cluster::Event>& events);
    void answer(const cluster::Command& command, const QString& error);

    ClusterSource& m_truth;
    Cover m_cover = Cover::None;
    SnapshotPtr m_shown;
    std::vector<cluster::Event> m_keptBack;
};

// The source behind the cover; the source itself if it has none.
[[nodiscard]] ClusterSource& truthOf(ClusterSource& source);

} // namespace brokerscope::ui
