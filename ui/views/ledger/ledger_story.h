// One fault in three set-ups: payments, and three programs that book them, each with another guarantee. Real topics, clients and
// audits; their names begin with "ledger-". What is done here takes effect in the background; changed() tells.
#pragma once

#include "ui/bridge/cluster_source.h"
#include "ui/bridge/ledger_desk.h"
#include "ui/bridge/workloads.h"

#include <QObject>
#include <QSet>

#include <array>

namespace brokerscope::ui {

class LedgerStory final : public QObject
{
    Q_OBJECT

public:
    struct Clerk
    {
        StreamProgram program;
        quint64 audit = 0; // 0: none is on
    };
    enum class Phase { Nothing, MakingTopics, Running, Leaving, Removing };

    // All outlive this. `desk` may be null: then nothing can be done.
    LedgerStory(ClusterSource& source, Workloads& workloads, LedgerDesk* desk, QObject* parent = nullptr);
    ~LedgerStory() override;

    void setUp();
    void crashAll();
    void restart(); // those that have crashed
    void cleanUp();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::array<Clerk, 3>& clerks() const { return m_clerks; }
    [[nodiscard]] std::optional<workload::ProcessorStatus> statusOf(const Clerk& clerk) const;
    [[nodiscard]] AuditReportPtr reportOf(const Clerk& clerk) const;
    [[nodiscard]] bool anyRuns() const;
    [[nodiscard]] bool anyCrashed() const;
    [[nodiscard]] const QString& problem() const { return m_problem; } // of the newest act; a sentence

    [[nodiscard]] static QString sourceTopic();
    [[nodiscard]] static QString producerId();

signals:
    void changed();

private:
    void onTopicCreated(const QString& name, const QString& error);
    void onTopicDeleted(const QString& name, const QString& error);
    void onSnapshot(const cluster::ClusterSnapshot& snapshot);
    void startClients();
    void stopClients();
    void removeTopics();
    void enter(Phase phase);

    ClusterSource& m_source;
    Workloads& m_workloads;
    LedgerDesk* m_desk;
    std::array<Clerk, 3> m_clerks;
    Phase m_phase = Phase::Nothing;
    QSet<QString> m_awaited; // topics
    quint64 m_producer = 0;
    QString m_problem;
};

} // namespace brokerscope::ui
