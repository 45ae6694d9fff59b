// Administration by librdkafka, on a thread of its own; its answers wait in a box until the source's tick.
#pragma once

#include "ui/bridge/administration.h"

#include "engine/base/result.h"

#include <functional>
#include <memory>

namespace brokerscope::workload {
class Admin;
} // namespace brokerscope::workload

namespace brokerscope::ui {

class ClusterSource;

class LiveAdministration final : public Administration
{
public:
    // `source` must outlive this.
    explicit LiveAdministration(ClusterSource& source, QObject* parent = nullptr);
    ~LiveAdministration() override;

    quint64 setGroupOffsets(const QString& group, const std::vector<PartitionOffsetRef>& offsets) override;
    quint64 deleteGroupOffsets(const QString& group, const std::vector<PartitionRef>& partitions) override;
    quint64 deleteGroup(const QString& group) override;
    quint64 addPartitions(const QString& topic, int total) override;
    quint64 deleteRecords(const std::vector<PartitionOffsetRef>& before) override;
    quint64 findOffsets(const std::vector<PartitionRef>& partitions, qint64 timestampMs) override;
    quint64 describeTopic(const QString& topic) override;
    quint64 spreadKeys(const QString& topic, int partitions, int wanted) override;

private:
    struct Answers;
    using Done = std::function<void(Result<void>)>;

    // Asks the client, starting it if need be. What fails before it is asked is answered in the next tick, too.
    quint64 ask(const std::function<void(workload::Admin&, quint64)>& question);
    [[nodiscard]] Done whenDone(quint64 question);
    void deliver();

    ClusterSource& m_source;
    std::shared_ptr<Answers> m_answers;
    std::unique_ptr<workload::Admin> m_admin;
    quint64 m_last = 0;
};

} // namespace brokerscope::ui
