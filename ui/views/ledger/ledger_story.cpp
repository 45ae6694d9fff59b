#include "ui/views/ledger/ledger_story.h"

#include "ui/bridge/administration.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kPartitions = 3;
constexpr int kMostReplicas = 3;
constexpr double kPaymentsPerSecond = 20;
constexpr int kAtOnce = 10; // so that a crash hits several

StreamProgram program(const char* name, workload::Guarantee guarantee)
{
    return {QLatin1String(name), LedgerStory::sourceTopic(), QLatin1String(name), guarantee};
}

} // namespace

LedgerStory::LedgerStory(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_workloads(workloads)
    , m_desk(desk)
    , m_clerks{{{program("ledger-at-most-once", workload::Guarantee::AtMostOnce), 0},
                {program("ledger-at-least-once", workload::Guarantee::AtLeastOnce), 0},
                {program("ledger-exactly-once", workload::Guarantee::ExactlyOnce), 0}}}
{
    connect(&m_workloads, &Workloads::topicCreated, this, &LedgerStory::onTopicCreated);
    connect(&m_workloads, &Workloads::topicDeleted, this, &LedgerStory::onTopicDeleted);
    connect(&m_source, &ClusterSource::snapshotChanged, this, [this](const SnapshotPtr& snapshot) { onSnapshot(*snapshot); });
}

LedgerStory::~LedgerStory() = default;

QString LedgerStory::sourceTopic() { return QStringLiteral("ledger-payments"); }
QString LedgerStory::producerId() { return QStringLiteral("ledger-tills"); }

void LedgerStory::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void LedgerStory::setUp()
{
    if (m_desk == nullptr || m_phase != Phase::Nothing)
        return;
    m_problem.clear();
    m_awaited.clear();
    const auto snapshot = m_source.snapshot();
    QStringList missing;
    for (const auto& name : {sourceTopic(), m_clerks[0].program.to, m_clerks[1].program.to, m_clerks[2].program.to})
        if (!snapshot->topic(name.toStdString())) // one that is there is gone on with
            missing << name;
    if (missing.isEmpty())
        return startClients();
    m_awaited = QSet<QString>(missing.begin(), missing.end());
    enter(Phase::MakingTopics);
    for (const auto& name : missing) {
        NewTopic topic;
        topic.name = name;
        topic.partitions = kPartitions;
        topic.replicationFactor = std::clamp(static_cast<int>(snapshot->nodes.size()), 1, kMostReplicas);
        m_workloads.createTopic(topic);
    }
}

void LedgerStory::onTopicCreated(const QString& name, const QString& error)
{
    if (m_phase != Phase::MakingTopics || !m_awaited.remove(name))
        return;
    if (!error.isEmpty()) {
        m_problem = tr("Topic %1 could not be made: %2").arg(name, error);
        m_awaited.clear();
        return enter(Phase::Nothing);
    }
    if (m_awaited.isEmpty())
        startClients();
}

void LedgerStory::startClients()
{
    for (auto& clerk : m_clerks) {
        if (const auto problem = m_desk->startProgram(clerk.program); !problem.isEmpty())
            m_problem = problem;
        clerk.audit = m_desk->startAudit({clerk.program.from, clerk.program.to, clerk.program.name, ledger::Likeness::KeyAndValue});
    }
    SteadyProducer tills;
    tills.clientId = producerId();
    tills.record.topic = sourceTopic();
    tills.record.key = QByteArrayLiteral("account-");
    tills.record.value = QByteArrayLiteral("payment {n} of {random}");
    tills.recordsPerSecond = kPaymentsPerSecond;
    tills.burst = kAtOnce;
    m_producer = m_workloads.start(tills);
    enter(Phase::Running);
}

void LedgerStory::crashAll()
{
    if (m_phase != Phase::Running)
        return;
    for (const auto& clerk : m_clerks)
        m_desk->crashProgram(clerk.program.name);
    emit changed();
}

void LedgerStory::restart()
{
    if (m_phase != Phase::Running)
        return;
    m_problem.clear();
    for (const auto& clerk : m_clerks)
        if (const auto status = statusOf(clerk); !status || !status->running)
            if (const auto problem = m_desk->startProgram(clerk.program); !problem.isEmpty())
                m_problem = problem;
    emit changed();
}

void LedgerStory::cleanUp()
{
    if (m_phase != Phase::Running)
        return;
    m_problem.clear();
    stopClients();
    enter(Phase::Leaving);
    onSnapshot(*m_source.snapshot());
}

void LedgerStory::stopClients()
{
    m_workloads.stop(m_producer);
    m_producer = 0;
    for (auto& clerk : m_clerks) {
        m_desk->stopAudit(clerk.audit);
        clerk.audit = 0;
        m_desk->stopProgram(clerk.program.name);
    }
}

void LedgerStory::onSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    if (m_phase != Phase::Leaving)
        return;
    // A group can be deleted once its members have left, or were given up.
    const auto hasMembers = [&](const Clerk& clerk) {
        const auto name = clerk.program.name.toStdString();
        return std::any_of(snapshot.groups.begin(), snapshot.groups.end(),
                           [&](const auto& group) { return group.id == name && !group.members.empty(); });
    };
    if (std::none_of(m_clerks.begin(), m_clerks.end(), hasMembers))
        removeTopics();
}

void LedgerStory::removeTopics()
{
    const auto snapshot = m_source.snapshot();
    m_awaited.clear();
    for (const auto& clerk : m_clerks) {
        const auto name = clerk.program.name.toStdString();
        if (std::any_of(snapshot->groups.begin(), snapshot->groups.end(), [&](const auto& group) { return group.id == name; }))
            m_workloads.administration().deleteGroup(clerk.program.name);
        m_awaited.insert(clerk.program.to);
    }
    m_awaited.insert(sourceTopic());
    enter(Phase::Removing);
    const auto topics = m_awaited;
    for (const auto& topic : topics)
        m_workloads.deleteTopic(topic);
}

void LedgerStory::onTopicDeleted(const QString& name, const QString& error)
{
    if (m_phase != Phase::Removing || !m_awaited.remove(name))
        return;
    if (!error.isEmpty())
        m_problem = tr("Topic %1 could not be deleted: %2").arg(name, error);
    if (m_awaited.isEmpty())
        enter(Phase::Nothing);
}

std::optional<workload::ProcessorStatus> LedgerStory::statusOf(const Clerk& clerk) const
{
    return m_desk == nullptr ? std::nullopt : m_desk->program(clerk.program.name);
}

AuditReportPtr LedgerStory::reportOf(const Clerk& clerk) const
{
    return m_desk == nullptr ? nullptr : m_desk->report(clerk.audit);
}

bool LedgerStory::anyRuns() const
{
    return std::any_of(m_clerks.begin(), m_clerks.end(), [this](const Clerk& clerk) {
        const auto status = statusOf(clerk);
        return status && status->running;
    });
}

bool LedgerStory::anyCrashed() const
{
    return m_phase == Phase::Running && std::any_of(m_clerks.begin(), m_clerks.end(), [this](const Clerk& clerk) {
               const auto status = statusOf(clerk);
               return !status || !status->running;
           });
}

} // namespace brokerscope::ui
