// The window's Kafka clients, as librdkafka runs them on threads of its own. Their answers wait in a box that is emptied at
// the source's tick, so that no client thread ever touches a widget.
#pragma once

#include "ui/bridge/workloads.h"

#include "engine/base/result.h"

#include <map>
#include <memory>

namespace brokerscope::workload {
class Admin;
class ConsumerGroup;
class Producer;
} // namespace brokerscope::workload

namespace brokerscope::ui {

class ClusterSource;
class LiveAdministration;
class LiveLedgerDesk;
class LiveTwinDesk;
class LiveShareDesk;
class FileImport;

class LiveWorkloads final : public Workloads
{
public:
    // `source` must outlive this.
    explicit LiveWorkloads(ClusterSource& source, QObject* parent = nullptr);
    ~LiveWorkloads() override; // tells every client to stop; see workload::waitForClosingClients()

    [[nodiscard]] Administration& administration() override;
    void createTopic(const NewTopic& topic) override;
    void deleteTopic(const QString& name) override;
    void send(const RecordToSend& record) override;
    quint64 start(const SteadyProducer& producer) override;
    quint64 start(const GroupToRun& group) override;
    void setMembers(quint64 group, int members) override;
    void addMember(quint64 group) override;
    void setRate(quint64 producer, double recordsPerSecond) override;
    void stop(quint64 id) override;
    void beginTransaction(quint64 producer) override;
    void commitTransaction(quint64 producer) override;
    void abortTransaction(quint64 producer) override;
    void setMicrosecondsPerRecord(quint64 group, int member, qint64 microseconds) override;
    void setStuck(quint64 group, int member, bool stuck) override;
    void leave(quint64 group, int member) override;
    void crash(quint64 group, int member) override;
    void importFile(const ImportSpec& spec) override;
    void cancelImport() override;
    [[nodiscard]] LedgerDesk* ledgerDesk() override;
    [[nodiscard]] TwinDesk* twinDesk() override;
    [[nodiscard]] ShareDesk* shareDesk() override;
    [[nodiscard]] TopicBrowser* makeBrowser(QObject* parent) override;
    [[nodiscard]] std::vector<WorkloadRow> rows() const override { return m_rows; }
    [[nodiscard]] std::vector<ReadRecord> recent(quint64 group) const override;

private:
    struct Running;
    struct Answers;

    [[nodiscard]] workload::Admin* admin(QString& problem);
    [[nodiscard]] workload::Producer* sender(const QString& acks, QString& problem);
    void onTick();
    void refreshRows();
    void failed(Running& running, const QString& sentence);
    void tellRefusal(Running& running, const Result<void>& result);
    [[nodiscard]] Running* find(quint64 id) const;
    [[nodiscard]] std::string bootstrap() const;

    ClusterSource& m_source;
    std::shared_ptr<Answers> m_answers;
    std::unique_ptr<LiveAdministration> m_administration;
    std::unique_ptr<LiveLedgerDesk> m_ledgerDesk;
    std::unique_ptr<LiveTwinDesk> m_twinDesk;
    std::unique_ptr<LiveShareDesk> m_shareDesk;
    std::unique_ptr<workload::Admin> m_admin;
    std::map<QString, std::unique_ptr<workload::Producer>> m_senders; // of single records, by their acks
    std::vector<std::unique_ptr<Running>> m_running;
    std::shared_ptr<FileImport> m_import;
    std::vector<WorkloadRow> m_rows;
    quint64 m_lastId = 0;
    int m_ticks = 0;
};

} // namespace brokerscope::ui
