// Stream programs of the window's own, and audits of what a program makes of a topic. Nothing here waits; how things stand is
// asked for. GUI thread only.
#pragma once

#include "engine/workload/auditor.h"
#include "engine/workload/processor.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace brokerscope::ui {

struct StreamProgram
{
    QString name; // client.id, group.id and, with exactly once, transactional.id
    QString from;
    QString to;
    workload::Guarantee guarantee = workload::Guarantee::AtLeastOnce;
};

struct TopicsToAudit
{
    QString source;
    QString result;
    QString group; // of the program; empty: not told
    ledger::Likeness likeness = ledger::Likeness::KeyAndValue;
};

using AuditReportPtr = std::shared_ptr<const workload::AuditReport>;

class LedgerDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // A program by this name that has crashed makes room. Returns why it was not started, empty: it was.
    virtual QString startProgram(const StreamProgram& program) = 0;
    // With the next records that it takes, between the two things it has to do (workload::Processor::crash).
    virtual void crashProgram(const QString& name) = 0;
    virtual void stopProgram(const QString& name) = 0;
    // None: it was not started, or stopped.
    [[nodiscard]] virtual std::optional<workload::ProcessorStatus> program(const QString& name) const = 0;

    virtual quint64 startAudit(const TopicsToAudit& topics) = 0;
    virtual void stopAudit(quint64 audit) = 0;
    // Null: there is no such audit. What was wrong with it from the start is told here, too.
    [[nodiscard]] virtual AuditReportPtr report(quint64 audit) const = 0;
};

} // namespace brokerscope::ui
