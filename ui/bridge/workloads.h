// The application's own producers, consumer groups and administration, as the window uses them: real Kafka clients behind
// it, plain values in front. Nothing here waits; results come as signals. GUI thread only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace brokerscope::ui {

struct NewTopic
{
    QString name;
    int partitions = 3;
    int replicationFactor = 3;
    QMap<QString, QString> configs; // by Kafka's dotted name
};

struct RecordToSend
{
    QString topic;
    int partition = -1;               // -1: by key, as the partitioner decides
    std::optional<QByteArray> key;    // empty optional: no key
    std::optional<QByteArray> value;  // empty optional: a tombstone
    QList<std::pair<QString, std::optional<QByteArray>>> headers;
    qint64 timestampMs = -1;          // since 1970; -1: when it is sent
};

struct SteadyProducer
{
    QString clientId;
    RecordToSend record;     // {n}, {key} and {random} in the value become the record's number, its key, a number
    double recordsPerSecond = 10;
    int distinctKeys = 20;   // more than one: numbers are put behind the key, or behind "customer-" where there is none
    bool idempotent = true;  // acks=all with idempotence, else acks=1
    bool demo = false;
};

struct GroupToRun
{
    QString groupId;
    QStringList topics;
    int members = 1;
    bool fromBeginning = true; // where there is no committed offset
    bool demo = false;
};

// How one of the running producers or groups does.
struct WorkloadRow
{
    quint64 id = 0;
    bool isProducer = false;
    bool running = true;
    bool demo = false;        // started by the window itself on a first start
    QString name;             // client.id or group.id
    QString topics;
    int members = 0;          // of a group
    double targetRate = 0;    // of a producer
    double recordsPerSecond = 0;
    qint64 records = 0;       // acknowledged, or read
    qint64 inFlight = 0;      // sent and not yet answered
    qint64 failed = 0;
    QString lastError;        // Kafka's name of the last error and a sentence; empty: none yet
};

// A record that one of our groups has read.
struct ReadRecord
{
    QString topic;
    int partition = -1;
    qint64 offset = -1;
    qint64 timestampMs = -1;
    std::optional<QByteArray> key;
    std::optional<QByteArray> value; // its beginning, when it is long
    qint64 valueSize = 0;
    QString clientId;                // who read it
};

class TopicBrowser;
class Administration;

class Workloads : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The client that changes topics and groups; it lives as long as this.
    [[nodiscard]] virtual Administration& administration() = 0;

    virtual void createTopic(const NewTopic& topic) = 0;
    virtual void deleteTopic(const QString& name) = 0;
    virtual void send(const RecordToSend& record) = 0;
    virtual quint64 start(const SteadyProducer& producer) = 0;
    virtual quint64 start(const GroupToRun& group) = 0;
    virtual void setMembers(quint64 group, int members) = 0;
    virtual void setRate(quint64 producer, double recordsPerSecond) = 0;
    virtual void stop(quint64 id) = 0; // and forget it

    // A look into topics for one view, which owns it.
    [[nodiscard]] virtual TopicBrowser* makeBrowser(QObject* parent) = 0;

    [[nodiscard]] virtual std::vector<WorkloadRow> rows() const = 0;
    // The newest records that a group has read, oldest first.
    [[nodiscard]] virtual std::vector<ReadRecord> recent(quint64 group) const = 0;

    // Asks the Produce view to show this record in its editor.
    void edit(const RecordToSend& record) { emit editWanted(record); }

signals:
    void editWanted(const brokerscope::ui::RecordToSend& record);
    void rowsChanged();
    // `error`: Kafka's name and a sentence, empty on success.
    void topicCreated(const QString& name, const QString& error);
    void topicDeleted(const QString& name, const QString& error);
    void recordSent(const QString& topic, int partition, qint64 offset, const QString& error);
};

} // namespace brokerscope::ui
