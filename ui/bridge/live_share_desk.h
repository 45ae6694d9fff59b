// Members of share groups as clients of this process.
#pragma once

#include "ui/bridge/share_desk.h"

#include <map>
#include <memory>

namespace brokerscope::ui {

class ClusterSource;

class LiveShareDesk final : public ShareDesk
{
    Q_OBJECT

public:
    // `source` must outlive this.
    explicit LiveShareDesk(ClusterSource& source, QObject* parent = nullptr);
    ~LiveShareDesk() override; // all leave; see workload::waitForClosingClients()

    QString startGroup(const ShareGroupToRun& group) override;
    void addMember(const QString& group) override;
    void setMicrosecondsPerRecord(const QString& group, int member, qint64 microseconds) override;
    void vanish(const QString& group, int member) override;
    void stopGroup(const QString& group) override;
    [[nodiscard]] std::vector<SharerRow> members(const QString& group) const override;

private:
    struct Running
    {
        ShareGroupToRun group;
        std::vector<std::unique_ptr<workload::ShareConsumer>> members; // number - 1
    };
    QString add(Running& running);
    [[nodiscard]] workload::ShareConsumer* find(const QString& group, int member) const;

    ClusterSource& m_source;
    std::map<QString, Running> m_groups;
};

} // namespace brokerscope::ui
