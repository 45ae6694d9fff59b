// The third side of "Queue and log": a share group on the same topic, with more consumers than that has partitions. GUI thread only.
#pragma once

#include "ui/bridge/share_desk.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace brokerscope::ui {

class ShareSide
{
public:
    static constexpr int kConsumers = 6; // two for each partition: where one falls silent, another goes on

    // What became of a record: of its newest delivery.
    struct Delivery
    {
        int consumer = 0;
        int times = 0; // it was handed out
        workload::SharedRecord::Fate fate = workload::SharedRecord::Fate::InHand;
    };
    struct Consumer
    {
        int number = 0;
        qint64 received = 0;
        bool vanished = false;
    };
    struct Figures
    {
        qint64 received = 0;
        qint64 accepted = 0;
        qint64 inHand = 0; // also of those that have vanished, as long as nobody else has it
        qint64 again = 0;  // received that had been handed out before
        qint64 crashedWith = 0; // that were in the hands of those that have vanished
        int lockSeconds = 0; // 0: not known yet
        std::vector<Consumer> consumers;
        std::map<std::pair<int, qint64>, Delivery> newest; // by partition and offset
        qint64 deliveries = 0; // of the newest
        qint64 outOfTurn = 0;  // of these: handed out after a later record of the partition
        QString problem; // Kafka's name and a sentence; empty: all is well
    };

    // Null: there is nobody to run such consumers. Outlives this.
    explicit ShareSide(ShareDesk* desk) : m_desk(desk) {}

    // Returns why it was not started, empty: it was.
    QString start(const QString& group, const QString& topic, qint64 microsecondsPerRecord);
    void stop();
    void addConsumer();
    void setTime(qint64 microseconds); // of one of them
    // The one with most in hand.
    void crash();

    [[nodiscard]] bool isOn() const { return !m_group.isEmpty(); }
    [[nodiscard]] const QString& group() const { return m_group; }
    [[nodiscard]] Figures figures() const;

private:
    ShareDesk* m_desk;
    QString m_group;
};

} // namespace brokerscope::ui
