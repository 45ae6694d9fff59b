#include "ui/bridge/live_ledger_desk.h"

#include "ui/bridge/cluster_source.h"

namespace brokerscope::ui {

LiveLedgerDesk::LiveLedgerDesk(ClusterSource& source, QObject* parent)
    : LedgerDesk(parent)
    , m_source(source)
{
}

LiveLedgerDesk::~LiveLedgerDesk() = default;

QString LiveLedgerDesk::startProgram(const StreamProgram& program)
{
    auto& place = m_programs[program.name];
    if (place && place->status().running)
        return tr("A program \"%1\" runs already.").arg(program.name);
    place.reset();
    m_source.registerBuiltInClient(program.name);
    workload::ProcessorSettings settings;
    settings.bootstrapServers = m_source.snapshot()->bootstrapServers;
    settings.name = program.name.toStdString();
    settings.from = program.from.toStdString();
    settings.to = program.to.toStdString();
    settings.guarantee = program.guarantee;
    auto started = workload::Processor::start(settings);
    if (!started) {
        m_programs.erase(program.name);
        return QString::fromStdString(started.error().message());
    }
    place = std::move(started).value();
    return {};
}

void LiveLedgerDesk::crashProgram(const QString& name)
{
    if (const auto found = m_programs.find(name); found != m_programs.end())
        found->second->crash();
}

void LiveLedgerDesk::stopProgram(const QString& name)
{
    m_programs.erase(name);
}

std::optional<workload::ProcessorStatus> LiveLedgerDesk::program(const QString& name) const
{
    const auto found = m_programs.find(name);
    return found == m_programs.end() ? std::nullopt : std::optional(found->second->status());
}

quint64 LiveLedgerDesk::startAudit(const TopicsToAudit& topics)
{
    m_source.registerBuiltInClient(QLatin1String(workload::kAuditorId));
    workload::AuditorSettings settings;
    settings.bootstrapServers = m_source.snapshot()->bootstrapServers;
    settings.source = topics.source.toStdString();
    settings.result = topics.result.toStdString();
    settings.group = topics.group.toStdString();
    settings.likeness = topics.likeness;
    Running running;
    auto started = workload::Auditor::start(settings);
    if (started) {
        running.auditor = std::move(started).value();
    } else {
        auto refusal = std::make_shared<workload::AuditReport>();
        refusal->problem = started.error().message();
        running.refusal = std::move(refusal);
    }
    m_audits.emplace(++m_last, std::move(running));
    return m_last;
}

void LiveLedgerDesk::stopAudit(quint64 audit)
{
    m_audits.erase(audit);
}

AuditReportPtr LiveLedgerDesk::report(quint64 audit) const
{
    const auto found = m_audits.find(audit);
    if (found == m_audits.end())
        return nullptr;
    return found->second.auditor != nullptr ? found->second.auditor->report() : found->second.refusal;
}

} // namespace brokerscope::ui
