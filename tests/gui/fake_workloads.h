// Remembers what the window asked its clients to do; tests answer for them.
#pragma once

#include "fake_topic_browser.h"
#include "fake_administration.h"

#include "ui/bridge/ledger_desk.h"
#include "ui/bridge/share_desk.h"
#include "ui/bridge/twin_desk.h"
#include "ui/bridge/workloads.h"

namespace brokerscope::ui {

class FakeWorkloads final : public Workloads
{
    Q_OBJECT

public:
    [[nodiscard]] Administration& administration() override { return admin; }
    [[nodiscard]] LedgerDesk* ledgerDesk() override { return desk; }
    [[nodiscard]] TwinDesk* twinDesk() override { return twins; }
    [[nodiscard]] ShareDesk* shareDesk() override { return shares; }
    void createTopic(const NewTopic& topic) override { created.push_back(topic); }
    void deleteTopic(const QString& name) override { deleted.push_back(name); }
    void send(const RecordToSend& record) override { sent.push_back(record); }
    quint64 start(const SteadyProducer& producer) override
    {
        producers.push_back(producer);
        WorkloadRow row;
        row.id = ++lastId;
        row.isProducer = true;
        row.name = producer.clientId;
        row.topics = producer.record.topic;
        row.demo = producer.demo;
        row.producer = std::make_shared<const SteadyProducer>(producer);
        if (!producer.transactionalId.isEmpty())
            row.transaction = TransactionStep::Ready;
        return add(row);
    }
    quint64 start(const GroupToRun& group) override
    {
        groups.push_back(group);
        WorkloadRow row;
        row.id = ++lastId;
        row.name = group.groupId;
        row.topics = group.topics.join(QStringLiteral(", "));
        row.members = group.members;
        row.demo = group.demo;
        row.group = std::make_shared<const GroupToRun>(group);
        return add(row);
    }
    void setMembers(quint64 group, int members) override
    {
        for (auto& row : current)
            if (row.id == group)
                row.members = members;
        emit rowsChanged();
    }
    void addMember(quint64 group) override
    {
        for (auto& row : current)
            if (row.id == group)
                ++row.members;
        emit rowsChanged();
    }
    void setRate(quint64 producer, double recordsPerSecond) override
    {
        for (auto& row : current)
            if (row.id == producer)
                row.recordsPerSecond = recordsPerSecond;
        emit rowsChanged();
    }
    void stop(quint64 id) override
    {
        std::erase_if(current, [id](const WorkloadRow& row) { return row.id == id; });
        emit rowsChanged();
    }
    void beginTransaction(quint64 producer) override { acts.push_back(QStringLiteral("begin %1").arg(producer)); }
    void commitTransaction(quint64 producer) override { acts.push_back(QStringLiteral("commit %1").arg(producer)); }
    void abortTransaction(quint64 producer) override { acts.push_back(QStringLiteral("abort %1").arg(producer)); }
    void setMicrosecondsPerRecord(quint64 group, int member, qint64 microseconds) override
    {
        acts.push_back(QStringLiteral("slow %1 %2 %3").arg(group).arg(member).arg(microseconds));
    }
    void setStuck(quint64 group, int member, bool stuck) override
    {
        acts.push_back(QStringLiteral("stuck %1 %2 %3").arg(group).arg(member).arg(stuck ? 1 : 0));
    }
    void leave(quint64 group, int member) override { acts.push_back(QStringLiteral("leave %1 %2").arg(group).arg(member)); }
    void crash(quint64 group, int member) override { acts.push_back(QStringLiteral("crash %1 %2").arg(group).arg(member)); }
    void importFile(const ImportSpec& spec) override { imports.push_back(spec); }
    void cancelImport() override { acts.push_back(QStringLiteral("cancel import")); }
    [[nodiscard]] TopicBrowser* makeBrowser(QObject* parent) override { return browser = new FakeTopicBrowser(parent); }
    [[nodiscard]] std::vector<WorkloadRow> rows() const override { return current; }

    [[nodiscard]] std::vector<ReadRecord> recent(quint64) const override { return read; }

    FakeTopicBrowser* browser = nullptr; // the newest; it belongs to its view
    FakeAdministration admin;
    std::vector<QString> acts; // on clients that run
    std::vector<ImportSpec> imports;
    std::vector<ReadRecord> read;
    std::vector<NewTopic> created;
    std::vector<QString> deleted;
    LedgerDesk* desk = nullptr; // of the test
    TwinDesk* twins = nullptr;  // likewise
    ShareDesk* shares = nullptr; // likewise
    std::vector<RecordToSend> sent;
    std::vector<SteadyProducer> producers;
    std::vector<GroupToRun> groups;
    std::vector<WorkloadRow> current;
    quint64 lastId = 0;

private:
    quint64 add(const WorkloadRow& row)
    {
        current.push_back(row);
        emit rowsChanged();
        return row.id;
    }
};

} // namespace brokerscope::ui
