#include "ui/views/compare/borrowed_topics.h"

#include "ui/bridge/administration.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kMostReplicas = 3;

const cluster::GroupSnapshot* groupIn(const cluster::ClusterSnapshot& snapshot, const QString& name)
{
    const auto found = std::find_if(snapshot.groups.begin(), snapshot.groups.end(),
                                    [id = name.toStdString()](const auto& group) { return group.id == id; });
    return found == snapshot.groups.end() ? nullptr : &*found;
}

} // namespace

BorrowedTopics::BorrowedTopics(ClusterSource& source, Workloads& workloads, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
{
    connect(&m_workloads, &Workloads::topicCreated, this, &BorrowedTopics::onCreated);
    connect(&m_workloads, &Workloads::topicDeleted, this, &BorrowedTopics::onDeleted);
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) { onSnapshot(*snapshot); });
}

QString BorrowedTopics::freeEnding(const QStringList& names) const
{
    const auto snapshot = m_source.snapshot();
    QString ending;
    const auto taken = [&](const QString& name) {
        return snapshot->topic((name + ending).toStdString()) != nullptr || groupIn(*snapshot, name + ending) != nullptr;
    };
    for (int number = 2; std::any_of(names.begin(), names.end(), taken); ++number)
        ending = QStringLiteral("-%1").arg(number);
    return ending;
}

void BorrowedTopics::make(const QStringList& topics, int partitions)
{
    m_work = Work::Making;
    m_awaited = QSet<QString>(topics.begin(), topics.end());
    for (const auto& name : topics) {
        NewTopic topic;
        topic.name = name;
        topic.partitions = partitions;
        topic.replicationFactor = std::clamp(static_cast<int>(m_source.snapshot()->nodes.size()), 1, kMostReplicas);
        m_workloads.createTopic(topic);
    }
}

void BorrowedTopics::onCreated(const QString& name, const QString& error)
{
    if (m_work != Work::Making || !m_awaited.remove(name))
        return;
    if (!error.isEmpty()) {
        m_work = Work::None;
        m_awaited.clear();
        emit failed(tr("Topic %1 could not be made: %2").arg(name, error));
    } else if (m_awaited.isEmpty()) {
        m_work = Work::None;
        emit made();
    }
}

void BorrowedTopics::remove(const QStringList& groups, const QStringList& topics)
{
    m_work = Work::Leaving;
    m_problem.clear();
    m_groups = groups;
    m_awaited = QSet<QString>(topics.begin(), topics.end());
    onSnapshot(*m_source.snapshot());
}

void BorrowedTopics::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (m_work != Work::Leaving)
        return;
    // A group can be deleted once its members have left, or were given up.
    for (const auto& name : m_groups)
        if (const auto* group = groupIn(snapshot, name); group != nullptr && !group->members.empty())
            return;
    for (const auto& name : m_groups)
        if (groupIn(snapshot, name) != nullptr)
            m_workloads.administration().deleteGroup(name);
    m_work = Work::Removing;
    const auto topics = m_awaited;
    for (const auto& topic : topics)
        m_workloads.deleteTopic(topic);
}

void BorrowedTopics::onDeleted(const QString& name, const QString& error)
{
    if (m_work != Work::Removing || !m_awaited.remove(name))
        return;
    if (!error.isEmpty())
        m_problem = tr("Topic %1 could not be deleted: %2").arg(name, error);
    if (!m_awaited.isEmpty())
        return;
    m_work = Work::None;
    emit removed(m_problem);
}

} // namespace brokerscope::ui
