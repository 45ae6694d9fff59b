// What an administrator changes in topics and groups over the public protocol, as the window asks for it: each question has a
// number, and its answer comes as a signal. GUI thread only.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace brokerscope::ui {

struct PartitionRef
{
    QString topic;
    int partition = -1;
};

struct PartitionOffsetRef
{
    QString topic;
    int partition = -1;
    qint64 offset = -1; // -1: none; for records to delete: all there are
};

// A configuration of a topic as it is in effect, and where its value comes from (Kafka's number of the source).
struct TopicConfigEntry
{
    QString name;
    std::optional<QString> value;
    int source = 0;
    bool readOnly = false;
    bool sensitive = false;
};

// How the keys of a topic would be spread if it had another number of partitions.
struct KeySpreadCount
{
    qint64 records = 0;
    qint64 keys = 0;
    qint64 moving = 0;
    bool whole = true; // false: there are more records than were read
};

class Administration : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Each returns the number under which the answer comes; `finished` comes for every one of them.
    virtual quint64 setGroupOffsets(const QString& group, const std::vector<PartitionOffsetRef>& offsets) = 0;
    virtual quint64 deleteGroupOffsets(const QString& group, const std::vector<PartitionRef>& partitions) = 0;
    virtual quint64 deleteGroup(const QString& group) = 0;
    virtual quint64 addPartitions(const QString& topic, int total) = 0;
    virtual quint64 deleteRecords(const std::vector<PartitionOffsetRef>& before) = 0;

    // With an answer of their own before `finished`, unless they failed.
    virtual quint64 findOffsets(const std::vector<PartitionRef>& partitions, qint64 timestampMs) = 0;
    virtual quint64 describeTopic(const QString& topic) = 0;
    virtual quint64 spreadKeys(const QString& topic, int partitions, int wanted) = 0;

signals:
    // `error`: Kafka's name and a sentence, empty on success.
    void finished(quint64 question, const QString& error);
    // The first records not older than asked; offset -1 where there is none.
    void offsetsFound(quint64 question, const std::vector<brokerscope::ui::PartitionOffsetRef>& offsets);
    void topicDescribed(quint64 question, const std::vector<brokerscope::ui::TopicConfigEntry>& configs);
    void keysSpread(quint64 question, const brokerscope::ui::KeySpreadCount& spread);
};

} // namespace brokerscope::ui
