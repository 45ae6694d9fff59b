// What every dock's content has in common: it shows the newest snapshot when it can be seen, follows language and theme,
// and has a line of context for its title bar ("leader node 2 · epoch 4").
#pragma once

#include "ui/bridge/cluster_source.h"

#include <QWidget>

#include <chrono>

namespace brokerscope::ui {

class EventJournal;
class FaultActions;
class Selection;
class Workloads;

// The things a view may use; all outlive the views.
struct ViewContext
{
    ClusterSource& source;
    Selection& selection;
    EventJournal& journal;
    FaultActions& faults;
    Workloads& workloads;
};

class View : public QWidget
{
    Q_OBJECT

public:
    explicit View(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const QString& hint() const { return m_hint; }
    // Shows the newest snapshot now: its dock has come to the front.
    void catchUp();

signals:
    void hintChanged(const QString& hint);

protected:
    // So often at most showSnapshot is called for new snapshots, for figures that a person reads need not change at 30 Hz;
    // but at once when something has happened in the cluster.
    [[nodiscard]] virtual std::chrono::milliseconds showEvery() const { return std::chrono::milliseconds(0); }
    // Called for each new snapshot while the view can be seen, and when it becomes visible again.
    virtual void showSnapshot(const cluster::ClusterSnapshot& snapshot) = 0;
    // Called at 30 Hz while the view can be seen: for what moves between snapshots.
    virtual void animate(WallTime now) { static_cast<void>(now); }
    // Sets every text anew. Called by the view's own constructor and at each change of language.
    virtual void retranslate() = 0;
    // Called when colours changed; the default repaints.
    virtual void restyle() { update(); }

    void setHint(const QString& hint);
    [[nodiscard]] const ViewContext& context() const { return m_context; }
    // Why not even what needs a Kafka client can be done: what is shown is a recording. Empty: there is a cluster.
    [[nodiscard]] QString whyOnlyWatched() const;
    [[nodiscard]] const cluster::ClusterSnapshot& snapshot() const { return *m_context.source.snapshot(); }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showNewest();

    ViewContext m_context;
    QString m_hint;
    WallTime m_lastShown{};
    bool m_waiting = false; // a snapshot came too soon after the last
    int m_atOnce = 0;       // so many more snapshots are shown when they come: something happened
};

} // namespace brokerscope::ui
