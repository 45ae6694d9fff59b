// What the window knows of a cluster: values that arrive, and commands that leave. The views see only this, so that
// the same window shows a cluster in this process, a recording, or a script in a test. GUI thread only.
#pragma once

#include "engine/cluster/command.h"
#include "engine/cluster/events.h"
#include "engine/cluster/snapshot.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace brokerscope::ui {

using SnapshotPtr = std::shared_ptr<const cluster::ClusterSnapshot>;

class ClusterSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual SnapshotPtr snapshot() const = 0; // never null
    [[nodiscard]] virtual WallTime now() const = 0;         // the clock that events and snapshots are stamped with
    // Why nothing can be done to what this shows, in a sentence (it is a recording); empty: it can. Acts are offered
    // disabled, with that reason.
    [[nodiscard]] virtual QString whyNoActs() const { return {}; }

    // What crossed the cluster's sockets, from sequence `from` on, at most `limit` (engine/events/frame.h). Whoever shows
    // frames keeps its own place. A source that has none says so by staying empty.
    [[nodiscard]] virtual cluster::FrameBatch frames(std::uint64_t from, std::size_t limit) const
    {
        static_cast<void>(limit);
        return {{}, from, 0};
    }
    // nullptr once it is no longer kept.
    [[nodiscard]] virtual cluster::FramePtr frame(std::uint64_t sequence) const
    {
        static_cast<void>(sequence);
        return nullptr;
    }

    // Sends the command and returns at once; commandFinished tells how it went. `undone` nowhere: every command has its
    // opposite, which the window offers beside it.
    virtual void execute(const cluster::Command& command) = 0;

    // What truncations have cut off (Cluster::lostRecords); ClusterSnapshot::lostRecords rises when there are more.
    [[nodiscard]] virtual std::vector<cluster::LostRecord> lostRecords() const { return {}; }

    // Marks a client id as one of the application's own.
    virtual void registerBuiltInClient(const QString& clientId) = 0;

signals:
    void snapshotChanged(const brokerscope::ui::SnapshotPtr& snapshot);
    void eventsArrived(const std::vector<brokerscope::cluster::Event>& events);
    void eventsLost(quint64 count); // the reader was too slow for so many
    void trafficArrived(const std::vector<brokerscope::cluster::Traffic>& traffic);
    // `error` is empty when the command has taken effect, else one sentence (from the engine, untranslated).
    void commandFinished(const brokerscope::cluster::Command& command, const QString& error);
    // Thirty times a second, after everything else of this moment was delivered: what moves, moves now.
    void tick(brokerscope::WallTime now);
};

} // namespace brokerscope::ui

Q_DECLARE_METATYPE(brokerscope::cluster::Command)
