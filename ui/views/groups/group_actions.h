// What can be done to a group's offsets, and how it is put back. Nothing here waits: what the coordinator answers comes as a
// message.
#pragma once

#include "ui/bridge/administration.h"

#include "engine/cluster/snapshot.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <vector>

class QWidget;

namespace brokerscope::ui {

struct ResetPartition;
class ResetOffsetsDialog;

class GroupActions final : public QObject
{
    Q_OBJECT

public:
    GroupActions(Administration& administration, QWidget* window);

    void openReset(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot);
    void deleteOffsets(const cluster::GroupSnapshot& group, const std::vector<PartitionRef>& partitions);
    void deleteGroup(const cluster::GroupSnapshot& group);
    void putBack(const QString& group);
    // Groups whose last change can be put back; also those that were deleted.
    [[nodiscard]] bool canPutBack(const QString& group) const { return m_before.contains(group); }
    // An open dialog follows what the cluster does meanwhile.
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);

signals:
    void changed(); // of what can be put back
    void undoable(const QString& group); // its offsets were changed, and can be put back
    // A sentence about what was done, or why it was not.
    void told(const QString& sentence, bool failed);

private:
    struct Pending
    {
        QString group;
        QString done; // what to say when it worked
        std::vector<PartitionOffsetRef> before;
        bool undoing = false;
    };
    void expect(quint64 question, Pending pending);
    void onFinished(quint64 question, const QString& error);

    Administration& m_administration;
    QWidget* m_window;
    QPointer<ResetOffsetsDialog> m_dialog;
    QString m_dialogGroup;
    std::map<quint64, Pending> m_pending;
    std::map<QString, std::vector<PartitionOffsetRef>> m_before; // by group
};

// What a reset works on: every partition that the group has committed or reads.
[[nodiscard]] std::vector<ResetPartition> resetPartitionsOf(const cluster::GroupSnapshot& group,
                                                            const cluster::ClusterSnapshot& snapshot);

} // namespace brokerscope::ui
