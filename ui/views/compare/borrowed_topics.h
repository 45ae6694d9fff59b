// Topics that a page makes for itself, and deletes with the groups that read them. Takes effect in the background; one thing at a
// time. GUI thread only.
#pragma once

#include "ui/bridge/cluster_source.h"
#include "ui/bridge/workloads.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace brokerscope::ui {

class BorrowedTopics final : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    BorrowedTopics(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);

    // "", "-2", "-3" ...: behind each of the names it makes one that neither a topic nor a group has yet, so that nothing is left
    // there from the time before.
    [[nodiscard]] QString freeEnding(const QStringList& names) const;

    void make(const QStringList& topics, int partitions);
    // Waits until the groups have no members.
    void remove(const QStringList& groups, const QStringList& topics);

signals:
    void made();
    void failed(const QString& problem); // nothing was made, or a part; a sentence
    void removed(const QString& problem); // empty: all of it

private:
    enum class Work { None, Making, Leaving, Removing };
    void onCreated(const QString& name, const QString& error);
    void onDeleted(const QString& name, const QString& error);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

    ClusterSource& m_source;
    Workloads& m_workloads;
    Work m_work = Work::None;
    QSet<QString> m_awaited;
    QStringList m_groups;
    QString m_problem;
};

} // namespace brokerscope::ui
