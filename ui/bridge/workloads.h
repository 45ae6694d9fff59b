// The application's own producers, consumer groups and administration, as the window uses them: real Kafka clients behind
// it, plain values in front. Nothing here waits; results come as signals. GUI thread only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
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
    QString acks = QStringLiteral("all"); // of a record by itself; a stream has its own
};

struct SteadyProducer
{
    QString clientId;
    RecordToSend record;     // {n}, {key} and {random} in the value become the record's number, its key, a number
    double recordsPerSecond = 10;
    int distinctKeys = 20;   // more than one: numbers are put behind the key, or behind "customer-" where there is none
    bool keysInTurn = false; // one after another, else at random
    bool idempotent = true;  // needs acks=all
    bool demo = false;
    QString acks = QStringLiteral("all");         // "all", "1", "0"
    QString compression = QStringLiteral("none"); // "gzip", "snappy", "lz4", "zstd"
    int lingerMs = 5;
    int batchBytes = 1'000'000;
    qint64 valueSize = 0;    // shorter values are filled up to it
    int burst = 1;           // so many records at once
    double keySkew = 0;      // 0: all keys equally likely; 1: Zipf's law
    QString transactionalId; // not empty: records are sent in transactions only
    int deliveryTimeoutMs = 30'000;    // then a record counts as failed
    int transactionTimeoutMs = 60'000; // the coordinator aborts what is open for longer
    std::optional<quint64> records;    // stop after so many
    quint64 seed = 1;                  // of what is made up
};

struct GroupToRun
{
    QString groupId;
    QStringList topics;
    int members = 1;
    bool fromBeginning = true; // where there is no committed offset
    bool demo = false;
    bool consumerProtocol = false; // KIP-848; only where the client library speaks it
    QString assignor = QStringLiteral("range"); // "roundrobin", "cooperative-sticky"
    bool readCommitted = true;
    bool staticMembership = false; // group.instance.id (KIP-345)
    int sessionTimeoutMs = 10'000;
    int heartbeatIntervalMs = 1'000;
    int maxPollIntervalMs = 300'000;
    int autoCommitIntervalMs = 1'000;
    qint64 microsecondsPerRecord = 0; // that each member takes, also those that join later
    QString clientIdPrefix;           // members are PREFIX-1, PREFIX-2 ...; empty: the group's id
};

// A member of one of our groups.
struct MemberRow
{
    int number = 0;
    QString clientId;
    QString assignment; // "orders: 0, 2"; empty: nothing
    bool running = true;
    bool stuck = false;
    qint64 microsecondsPerRecord = 0;
    qint64 records = 0;
    double recordsPerSecond = 0;
    QString lastError;
};

enum class TransactionStep { None, Initializing, Ready, Open, Committing, Aborting, Failed };

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
    std::optional<double> p50Ms; // until records are acknowledged, over the last seconds
    std::optional<double> p99Ms;
    TransactionStep transaction = TransactionStep::None;
    qint64 committed = 0;     // transactions
    qint64 aborted = 0;
    qint64 rebalances = 0;    // assignments that a group's members were given or lost
    std::vector<MemberRow> memberRows;
    std::shared_ptr<const SteadyProducer> producer; // as it was started; null for a group
    std::shared_ptr<const GroupToRun> group;
};

// Null: there is none, or it was stopped.
[[nodiscard]] inline const WorkloadRow* rowOf(const std::vector<WorkloadRow>& rows, quint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const WorkloadRow& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

struct ImportSpec
{
    QString path; // JSON lines, or ".csv"
    QString topic;
    bool keepPartitions = false; // as in the file; else by key
    bool keepTimestamps = false;
};

struct ImportProgress
{
    qint64 acknowledged = 0;
    qint64 failed = 0;
    double share = 0; // of the file that was read, 0 to 1
    bool finished = false;
    bool cancelled = false;
    QString error;     // why it ended early: a sentence with the line
    QString lastError; // of a record: Kafka's name and a sentence
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
class LedgerDesk;
class TwinDesk;
class ShareDesk;

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
    virtual void addMember(quint64 group) = 0;
    virtual void setRate(quint64 producer, double recordsPerSecond) = 0;
    virtual void stop(quint64 id) = 0; // and forget it

    virtual void beginTransaction(quint64 producer) = 0;
    virtual void commitTransaction(quint64 producer) = 0;
    virtual void abortTransaction(quint64 producer) = 0;

    // Member 0: all of them, also those that join later.
    virtual void setMicrosecondsPerRecord(quint64 group, int member, qint64 microseconds) = 0;
    virtual void setStuck(quint64 group, int member, bool stuck) = 0; // it does not poll any more, as a program that hangs
    virtual void leave(quint64 group, int member) = 0;                // gone with a goodbye
    virtual void crash(quint64 group, int member) = 0;                // and without one

    virtual void importFile(const ImportSpec& spec) = 0; // one at a time
    virtual void cancelImport() = 0;

    // Who runs stream programs and audits; null: nobody does.
    [[nodiscard]] virtual LedgerDesk* ledgerDesk() { return nullptr; }
    // Who runs one script on two clusters; null: nobody does.
    [[nodiscard]] virtual TwinDesk* twinDesk() { return nullptr; }
    // Who runs members of share groups; null: nobody does.
    [[nodiscard]] virtual ShareDesk* shareDesk() { return nullptr; }
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
    void importProgress(const brokerscope::ui::ImportProgress& progress);
    // `error`: Kafka's name and a sentence, empty on success.
    void topicCreated(const QString& name, const QString& error);
    void topicDeleted(const QString& name, const QString& error);
    void recordSent(const QString& topic, int partition, qint64 offset, const QString& error);
};

} // namespace brokerscope::ui
