// A source that can be covered while an exam is sat: then it shows what an operator of a real cluster could see, and not what
// this program knows because it made the faults itself. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"

namespace brokerscope::ui {

// Cut and slow links, faulty disks and planned errors are not there; a frozen node looks as if it ran.
[[nodiscard]] SnapshotPtr coveredSnapshot(const SnapshotPtr& truth);
// An act on a link, a disk, an answer or a frozen node: nobody in a real cluster would have written it down.
[[nodiscard]] bool isHiddenWhileCovered(const cluster::Event& event);

class CoveredSource final : public ClusterSource
{
    Q_OBJECT

public:
    // `truth` outlives this.
    CoveredSource(ClusterSource& truth, QObject* parent);
    ~CoveredSource() override;

    [[nodiscard]] ClusterSource& truth() const { return m_truth; }
    [[nodiscard]] bool isCovered() const { return m_covered; }
    void setCovered(bool on);
    // For what shows the application's own clients and has no source: whether one is covered now.
    [[nodiscard]] static bool isAnyCovered();

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_covered ? m_shown : m_truth.snapshot(); }
    [[nodiscard]] WallTime now() const override { return m_truth.now(); }
    [[nodiscard]] QString whyNoActs() const override { return m_truth.whyNoActs(); }
    [[nodiscard]] cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const override { return m_truth.frames(from, limit); }
    [[nodiscard]] cluster::FramePtr frame(std::uint64_t sequence) const override { return m_truth.frame(sequence); }
    void execute(const cluster::Command& command) override { m_truth.execute(command); }
    [[nodiscard]] std::vector<cluster::LostRecord> lostRecords() const override { return m_truth.lostRecords(); }
    void registerBuiltInClient(const QString& clientId) override { m_truth.registerBuiltInClient(clientId); }

signals:
    // What was kept back, when the cover is taken off; older than events that have arrived meanwhile.
    void eventsUncovered(const std::vector<brokerscope::cluster::Event>& events);

private:
    void show(const SnapshotPtr& snapshot);
    void pass(const std::vector<cluster::Event>& events);

    ClusterSource& m_truth;
    bool m_covered = false;
    SnapshotPtr m_shown;
    std::vector<cluster::Event> m_keptBack;
};

// The source behind the cover; the source itself if it has none.
[[nodiscard]] ClusterSource& truthOf(ClusterSource& source);

} // namespace brokerscope::ui
