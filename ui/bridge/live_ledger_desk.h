// Programs and audits as clients of this process.
#pragma once

#include "ui/bridge/ledger_desk.h"

#include <map>

namespace brokerscope::ui {

class ClusterSource;

class LiveLedgerDesk final : public LedgerDesk
{
    Q_OBJECT

public:
    // `source` must outlive this.
    explicit LiveLedgerDesk(ClusterSource& source, QObject* parent = nullptr);
    ~LiveLedgerDesk() override;

    QString startProgram(const StreamProgram& program) override;
    void crashProgram(const QString& name) override;
    void stopProgram(const QString& name) override;
    [[nodiscard]] std::optional<workload::ProcessorStatus> program(const QString& name) const override;

    quint64 startAudit(const TopicsToAudit& topics) override;
    void stopAudit(quint64 audit) override;
    [[nodiscard]] AuditReportPtr report(quint64 audit) const override;

private:
    struct Running
    {
        std::unique_ptr<workload::Auditor> auditor; // null: it was refused
        AuditReportPtr refusal;
    };

    ClusterSource& m_source;
    std::map<QString, std::unique_ptr<workload::Processor>> m_programs;
    std::map<quint64, Running> m_audits;
    quint64 m_last = 0;
};

} // namespace brokerscope::ui
