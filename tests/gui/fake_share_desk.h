// Remembers which members of share groups the window asked for; tests say what those were given.
#pragma once

#include "ui/bridge/share_desk.h"
#include "ui/bridge/workloads.h"

namespace brokerscope::ui {

class FakeShareDesk final : public ShareDesk
{
public:
    using ShareDesk::ShareDesk;

    QString startGroup(const ShareGroupToRun& group) override
    {
        started.push_back(group);
        for (int i = 0; i < group.members; ++i)
            addMember(group.groupId);
        return {};
    }
    void addMember(const QString&) override
    {
        SharerRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.status.lockTime = std::chrono::seconds(15);
        rows.push_back(row);
    }
    void setMicrosecondsPerRecord(const QString&, int member, qint64 microseconds) override
    {
        acts.push_back(QStringLiteral("time %1 %2").arg(member).arg(microseconds));
    }
    void vanish(const QString&, int member) override { rows[static_cast<std::size_t>(member - 1)].status.vanished = true; }
    void stopGroup(const QString&) override { rows.clear(); }
    std::vector<SharerRow> members(const QString&) const override { return rows; }

    // The member is handed this record, for the `deliveries`-th time that anybody is.
    void give(int member, const ReadRecord& record, int deliveries, workload::SharedRecord::Fate fate)
    {
        auto& row = rows[static_cast<std::size_t>(member - 1)];
        workload::SharedRecord given;
        given.topic = record.topic.toStdString();
        given.partition = PartitionIndex(record.partition);
        given.offset = Offset(record.offset);
        given.deliveries = deliveries;
        given.fate = fate;
        given.receivedAt = std::chrono::steady_clock::time_point(std::chrono::seconds(++m_given));
        row.recent.push_back(given);
        ++row.status.received;
        row.status.again += deliveries > 1 ? 1 : 0;
        ++(fate == workload::SharedRecord::Fate::InHand ? row.status.inHand : row.status.accepted);
    }

    std::vector<ShareGroupToRun> started;
    std::vector<SharerRow> rows;
    std::vector<QString> acts;

private:
    int m_given = 0;
};

} // namespace brokerscope::ui
