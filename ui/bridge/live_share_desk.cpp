#include "ui/bridge/live_share_desk.h"

#include "ui/bridge/cluster_source.h"

namespace brokerscope::ui {

LiveShareDesk::LiveShareDesk(ClusterSource& source, QObject* parent)
    : ShareDesk(parent)
    , m_source(source)
{
}

LiveShareDesk::~LiveShareDesk() = default;

QString LiveShareDesk::startGroup(const ShareGroupToRun& group)
{
    auto& running = m_groups[group.groupId];
    running.members.clear();
    running.group = group;
    for (int i = 0; i < group.members; ++i)
        if (const auto problem = add(running); !problem.isEmpty()) {
            m_groups.erase(group.groupId);
            return problem;
        }
    return {};
}

QString LiveShareDesk::add(Running& running)
{
    const auto clientId = QStringLiteral("%1-%2").arg(running.group.groupId).arg(running.members.size() + 1);
    m_source.registerBuiltInClient(clientId);
    workload::ShareConsumerSettings settings;
    settings.bootstrapServers = m_source.snapshot()->bootstrapServers;
    settings.groupId = running.group.groupId.toStdString();
    settings.topics = {running.group.topic.toStdString()};
    settings.clientId = clientId.toStdString();
    settings.groupConfigs = {{"share.auto.offset.reset", "earliest"},
                             {"share.record.lock.duration.ms", std::to_string(running.group.lockMs)}};
    settings.timePerRecord = std::chrono::microseconds(running.group.microsecondsPerRecord);
    auto started = workload::ShareConsumer::start(std::move(settings));
    if (!started)
        return QString::fromStdString(started.error().message());
    running.members.push_back(std::move(started).value());
    return {};
}

void LiveShareDesk::addMember(const QString& group)
{
    if (const auto found = m_groups.find(group); found != m_groups.end())
        add(found->second);
}

workload::ShareConsumer* LiveShareDesk::find(const QString& group, int member) const
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end() || member < 1 || member > static_cast<int>(found->second.members.size()))
        return nullptr;
    return found->second.members[static_cast<std::size_t>(member - 1)].get();
}

void LiveShareDesk::setMicrosecondsPerRecord(const QString& group, int member, qint64 microseconds)
{
    if (auto* consumer = find(group, member))
        consumer->setTimePerRecord(std::chrono::microseconds(microseconds));
}

void LiveShareDesk::vanish(const QString& group, int member)
{
    if (auto* consumer = find(group, member))
        consumer->vanish();
}

void LiveShareDesk::stopGroup(const QString& group)
{
    m_groups.erase(group);
}

std::vector<SharerRow> LiveShareDesk::members(const QString& group) const
{
    std::vector<SharerRow> rows;
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return rows;
    for (const auto& member : found->second.members)
        rows.push_back({static_cast<int>(rows.size()) + 1, member->status(), member->recent()});
    return rows;
}

} // namespace brokerscope::ui
