#include "ui/views/groups/group_actions.h"

#include "ui/dialogs/reset_offsets_dialog.h"
#include "ui/models/offset_reset.h"

#include <QWidget>

#include <algorithm>

namespace brokerscope::ui {

namespace {

std::vector<PartitionOffsetRef> committedIn(const cluster::GroupSnapshot& group)
{
    std::vector<PartitionOffsetRef> result;
    for (const auto& one : group.offsets)
        if (one.committed.value() >= 0)
            result.push_back({QString::fromStdString(one.topic), one.partition.value(), one.committed.value()});
    return result;
}

} // namespace

std::vector<ResetPartition> resetPartitionsOf(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot)
{
    std::vector<ResetPartition> result;
    for (const auto& offset : group.offsets) {
        ResetPartition one;
        one.topic = QString::fromStdString(offset.topic);
        one.partition = offset.partition.value();
        if (offset.committed.value() >= 0)
            one.committed = offset.committed.value();
        one.online = false;
        if (const auto topic = snapshot.topic(offset.topic))
            for (const auto& partition : topic->partitions)
                if (partition.index == offset.partition)
                    for (const auto& log : partition.logs)
                        if (log.isLeader && partition.leader != kNoNode) {
                            one.online = true;
                            one.logStart = log.logStartOffset.value();
                            one.logEnd = offset.logEndOffset.value();
                        }
        result.push_back(std::move(one));
    }
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
        return std::pair(a.topic, a.partition) < std::pair(b.topic, b.partition);
    });
    return result;
}

GroupActions::GroupActions(Administration& administration, QWidget* window)
    : QObject(window)
    , m_administration(administration)
    , m_window(window)
{
    connect(&m_administration, &Administration::finished, this, &GroupActions::onFinished);
}

void GroupActions::openReset(const cluster::GroupSnapshot& group, const cluster::ClusterSnapshot& snapshot)
{
    if (m_dialog != nullptr)
        m_dialog->close();
    m_dialogGroup = QString::fromStdString(group.id);
    m_dialog = new ResetOffsetsDialog(m_administration, m_dialogGroup, resetPartitionsOf(group, snapshot),
                                      static_cast<int>(group.members.size()), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ResetOffsetsDialog::moved, this,
            [this](const QString& name, const std::vector<PartitionOffsetRef>& before) {
                m_before[name] = before;
                emit changed();
                emit undoable(name);
                emit told(tr("The offsets of %1 were moved on %n partition(s).", nullptr, static_cast<int>(before.size())).arg(name), false);
            });
    m_dialog->open();
}

void GroupActions::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (m_dialog == nullptr)
        return;
    for (const auto& group : snapshot.groups)
        if (QString::fromStdString(group.id) == m_dialogGroup)
            m_dialog->update(resetPartitionsOf(group, snapshot), static_cast<int>(group.members.size()));
}

void GroupActions::expect(quint64 question, Pending pending)
{
    m_pending.emplace(question, std::move(pending));
}

void GroupActions::deleteOffsets(const cluster::GroupSnapshot& group, const std::vector<PartitionRef>& partitions)
{
    const auto name = QString::fromStdString(group.id);
    Pending pending;
    pending.group = name;
    pending.done = tr("%n committed offset(s) of %1 were deleted.", nullptr, static_cast<int>(partitions.size())).arg(name);
    for (const auto& one : committedIn(group))
        if (std::any_of(partitions.begin(), partitions.end(), [&](const auto& gone) {
                return gone.topic == one.topic && gone.partition == one.partition;
            }))
            pending.before.push_back(one);
    expect(m_administration.deleteGroupOffsets(name, partitions), std::move(pending));
}

void GroupActions::deleteGroup(const cluster::GroupSnapshot& group)
{
    const auto name = QString::fromStdString(group.id);
    Pending pending;
    pending.group = name;
    pending.done = tr("Group %1 was deleted with its offsets.").arg(name);
    pending.before = committedIn(group);
    expect(m_administration.deleteGroup(name), std::move(pending));
}

void GroupActions::putBack(const QString& group)
{
    const auto found = m_before.find(group);
    if (found == m_before.end())
        return emit told(tr("The offsets of %1 are back already.").arg(group), false);
    std::vector<PartitionOffsetRef> set;
    std::vector<PartitionRef> gone;
    for (const auto& one : found->second) {
        if (one.offset >= 0)
            set.push_back(one);
        else
            gone.push_back({one.topic, one.partition});
    }
    Pending pending;
    pending.group = group;
    pending.done = tr("The offsets of %1 are back where they were.").arg(group);
    pending.undoing = true;
    if (!set.empty())
        expect(m_administration.setGroupOffsets(group, set), pending);
    if (!gone.empty())
        expect(m_administration.deleteGroupOffsets(group, gone), pending);
}

void GroupActions::onFinished(quint64 question, const QString& error)
{
    const auto found = m_pending.find(question);
    if (found == m_pending.end())
        return;
    const auto pending = std::move(found->second);
    m_pending.erase(found);
    if (!error.isEmpty()) {
        emit told(error, true);
        return;
    }
    if (pending.undoing)
        m_before.erase(pending.group);
    else
        m_before[pending.group] = pending.before;
    emit changed();
    if (!pending.undoing && !pending.before.empty())
        emit undoable(pending.group);
    emit told(pending.done, false);
}

} // namespace brokerscope::ui
