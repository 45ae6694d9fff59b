// Remembers which stream programs and audits the window asked for; tests say how they do.
#pragma once

#include "ui/bridge/ledger_desk.h"

#include <map>
#include <vector>

namespace brokerscope::ui {

class FakeLedgerDesk final : public LedgerDesk
{
public:
    using LedgerDesk::LedgerDesk;

    QString startProgram(const StreamProgram& program) override
    {
        workload::ProcessorStatus status;
        status.running = true;
        programs[program.name] = status;
        started.push_back(program);
        return {};
    }
    void crashProgram(const QString& name) override { crashed.push_back(name); }
    void stopProgram(const QString& name) override { programs.erase(name); }
    std::optional<workload::ProcessorStatus> program(const QString& name) const override
    {
        const auto found = programs.find(name);
        return found == programs.end() ? std::nullopt : std::optional(found->second);
    }
    quint64 startAudit(const TopicsToAudit& topics) override
    {
        audits[++last] = topics;
        return last;
    }
    void stopAudit(quint64 audit) override { audits.erase(audit); }
    AuditReportPtr report(quint64 audit) const override
    {
        const auto found = reports.find(audit);
        return found == reports.end() ? nullptr : found->second;
    }

    void dies(const QString& name)
    {
        programs[name].running = false;
        programs[name].crashed = true;
    }
    quint64 auditOf(const QString& result) const
    {
        for (const auto& [number, topics] : audits)
            if (topics.result == result)
                return number;
        return 0;
    }
    void tell(quint64 audit, const ledger::Ledger& ledger, const char* problem = "")
    {
        auto report = std::make_shared<workload::AuditReport>();
        report->passes = 1;
        report->ledger = ledger;
        report->problem = problem;
        reports[audit] = report;
    }

    std::vector<StreamProgram> started;
    std::vector<QString> crashed;
    std::map<QString, workload::ProcessorStatus> programs;
    std::map<quint64, TopicsToAudit> audits;
    std::map<quint64, AuditReportPtr> reports;
    quint64 last = 0;
};

} // namespace brokerscope::ui
