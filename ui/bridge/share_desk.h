// Members of share groups (KIP-932) of the window's own. Nothing here waits; how things stand is asked for. GUI thread only.
#pragma once

#include "engine/workload/share_consumer.h"

#include <QObject>
#include <QString>

#include <vector>

namespace brokerscope::ui {

struct ShareGroupToRun
{
    QString groupId;
    QString topic;
    int members = 1;
    qint64 microsecondsPerRecord = 0;
    int lockMs = 30'000; // share.record.lock.duration.ms of the group; Kafka allows no less than 15 s
};

struct SharerRow
{
    int number = 0; // 1, 2 ...; its client.id is the group's id, a dash and this number
    workload::ShareConsumerStatus status;
    std::vector<workload::SharedRecord> recent;
};

class ShareDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Its members read from the beginning, if the group has no state yet. Returns why it was not started, empty: it was.
    virtual QString startGroup(const ShareGroupToRun& group) = 0;
    virtual void addMember(const QString& group) = 0;
    virtual void setMicrosecondsPerRecord(const QString& group, int member, qint64 microseconds) = 0;
    virtual void vanish(const QString& group, int member) = 0; // as workload::ShareConsumer::vanish
    virtual void stopGroup(const QString& group) = 0;          // all leave
    // By number, also those that have vanished.
    [[nodiscard]] virtual std::vector<SharerRow> members(const QString& group) const = 0;
};

} // namespace brokerscope::ui
