#include "ui/bridge/live_workloads.h"

#include "ui/bridge/cluster_source.h"
#include "ui/bridge/file_import.h"
#include "ui/bridge/live_topic_browser.h"
#include "ui/bridge/live_administration.h"
#include "ui/bridge/live_ledger_desk.h"
#include "ui/bridge/live_share_desk.h"
#include "ui/bridge/live_twin_desk.h"
#include "ui/bridge/workload_settings.h"
#include "ui/words/kafka_error_words.h"

#include "engine/workload/admin.h"
#include "engine/workload/consumer_group.h"
#include "engine/workload/producer.h"

#include <algorithm>
#include <functional>
#include <mutex>

namespace brokerscope::ui {

namespace {

constexpr int kTicksARefresh = 6; // five times a second is as often as a person reads a figure
const char* const kSenderId = "brokerscope-produce";
const char* const kAdminId = "brokerscope-admin";
const char* const kImportId = "brokerscope-import";

// "NOT_LEADER_OR_FOLLOWER" and librdkafka's sentence, as one: ours where we have one, else the library's.
QString words(const std::string& name, const std::string& text)
{
    const auto known = QString::fromStdString(name);
    const auto ours = kafkaErrorWords(known);
    return ours != known || text.empty() ? ours : QStringLiteral("%1: %2").arg(known, QString::fromStdString(text));
}

TransactionStep stepOf(workload::TransactionState state)
{
    switch (state) {
    case workload::TransactionState::None:
        return TransactionStep::None;
    case workload::TransactionState::Initializing:
        return TransactionStep::Initializing;
    case workload::TransactionState::Ready:
        return TransactionStep::Ready;
    case workload::TransactionState::Open:
        return TransactionStep::Open;
    case workload::TransactionState::Committing:
        return TransactionStep::Committing;
    case workload::TransactionState::Aborting:
        return TransactionStep::Aborting;
    case workload::TransactionState::Failed:
        return TransactionStep::Failed;
    }
    return TransactionStep::None;
}

MemberRow rowOf(const workload::MemberStatus& status)
{
    MemberRow row;
    row.number = status.number;
    row.clientId = QString::fromStdString(status.clientId);
    row.running = status.running;
    row.stuck = status.stuck;
    row.microsecondsPerRecord = status.timePerRecord.count();
    row.records = static_cast<qint64>(status.received);
    row.recordsPerSecond = status.receivedPerSecond;
    row.lastError = status.lastError.empty() ? QString() : words(status.lastError, status.lastErrorText);
    QStringList parts;
    for (const auto& [topic, partitions] : status.assignment) {
        QStringList numbers;
        for (const auto partition : partitions)
            numbers << QString::number(partition.value());
        parts << QStringLiteral("%1: %2").arg(QString::fromStdString(topic), numbers.join(QStringLiteral(", ")));
    }
    row.assignment = parts.join(QStringLiteral(" · "));
    return row;
}

std::optional<double> inMilliseconds(const std::optional<std::chrono::microseconds>& time)
{
    return time ? std::optional(static_cast<double>(time->count()) / 1000) : std::nullopt;
}

} // namespace

struct LiveWorkloads::Running
{
    quint64 id = 0;
    WorkloadRow row;
    std::unique_ptr<workload::Producer> producer;
    std::unique_ptr<workload::ConsumerGroup> group;
};

struct LiveWorkloads::Answers
{
    std::mutex mutex;
    std::vector<std::function<void(LiveWorkloads&)>> waiting;

    void add(std::function<void(LiveWorkloads&)> answer)
    {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(answer));
    }
};

LiveWorkloads::LiveWorkloads(ClusterSource& source, QObject* parent)
    : Workloads(parent)
    , m_source(source)
    , m_answers(std::make_shared<Answers>())
    , m_administration(std::make_unique<LiveAdministration>(source))
    , m_ledgerDesk(std::make_unique<LiveLedgerDesk>(source))
    , m_twinDesk(std::make_unique<LiveTwinDesk>())
    , m_shareDesk(std::make_unique<LiveShareDesk>(source))
{
    connect(&m_source, &ClusterSource::tick, this, [this] { onTick(); });
}

LiveWorkloads::~LiveWorkloads()
{
    cancelImport();
}

Administration& LiveWorkloads::administration()
{
    return *m_administration;
}

LedgerDesk* LiveWorkloads::ledgerDesk()
{
    return m_ledgerDesk.get();
}

TwinDesk* LiveWorkloads::twinDesk()
{
    return m_twinDesk.get();
}

ShareDesk* LiveWorkloads::shareDesk()
{
    return m_shareDesk.get();
}

std::string LiveWorkloads::bootstrap() const
{
    return m_source.snapshot()->bootstrapServers;
}

workload::Admin* LiveWorkloads::admin(QString& problem)
{
    if (m_admin == nullptr) {
        m_source.registerBuiltInClient(QLatin1String(kAdminId));
        auto started = workload::Admin::start(bootstrap(), kAdminId);
        if (!started) {
            problem = QString::fromStdString(started.error().message());
            return nullptr;
        }
        m_admin = std::move(started).value();
    }
    return m_admin.get();
}

TopicBrowser* LiveWorkloads::makeBrowser(QObject* parent)
{
    return new LiveTopicBrowser(m_source, parent);
}

void LiveWorkloads::createTopic(const NewTopic& topic)
{
    QString problem;
    auto* client = admin(problem);
    if (client == nullptr) {
        emit topicCreated(topic.name, problem);
        return;
    }
    workload::NewTopic wanted;
    wanted.name = topic.name.toStdString();
    wanted.partitions = topic.partitions;
    wanted.replicationFactor = static_cast<std::int16_t>(topic.replicationFactor);
    for (auto it = topic.configs.begin(); it != topic.configs.end(); ++it)
        wanted.configs[it.key().toStdString()] = it.value().toStdString();
    client->createTopic(wanted, [answers = m_answers, name = topic.name](Result<void> result) {
        const auto error = result ? QString() : QString::fromStdString(result.error().message());
        answers->add([name, error](LiveWorkloads& self) { emit self.topicCreated(name, error); });
    });
}

void LiveWorkloads::deleteTopic(const QString& name)
{
    QString problem;
    auto* client = admin(problem);
    if (client == nullptr) {
        emit topicDeleted(name, problem);
        return;
    }
    client->deleteTopic(name.toStdString(), [answers = m_answers, name](Result<void> result) {
        const auto error = result ? QString() : QString::fromStdString(result.error().message());
        answers->add([name, error](LiveWorkloads& self) { emit self.topicDeleted(name, error); });
    });
}

workload::Producer* LiveWorkloads::sender(const QString& acks, QString& problem)
{
    auto& sender = m_senders[acks];
    if (sender == nullptr) {
        m_source.registerBuiltInClient(QLatin1String(kSenderId));
        workload::ProducerSettings settings;
        settings.bootstrapServers = bootstrap();
        settings.clientId = kSenderId;
        settings.acks = acksOf(acks);
        settings.idempotence = settings.acks == workload::Acks::All;
        auto started = workload::Producer::start(settings);
        if (started)
            sender = std::move(started).value();
        else
            problem = QString::fromStdString(started.error().message());
    }
    return sender.get();
}

void LiveWorkloads::send(const RecordToSend& record)
{
    QString problem;
    auto* client = sender(record.acks, problem);
    if (client == nullptr) {
        emit recordSent(record.topic, -1, -1, problem);
        return;
    }
    workload::OutgoingRecord outgoing;
    outgoing.topic = record.topic.toStdString();
    if (record.partition >= 0)
        outgoing.partition = PartitionIndex(record.partition);
    outgoing.key = bytesOf(record.key);
    outgoing.value = bytesOf(record.value);
    outgoing.headers = headersOf(record);
    if (record.timestampMs >= 0)
        outgoing.timestampMs = record.timestampMs;
    client->send(std::move(outgoing), [answers = m_answers](const workload::Delivery& delivery) {
        answers->add([delivery](LiveWorkloads& self) {
            emit self.recordSent(QString::fromStdString(delivery.topic), delivery.partition.value(), delivery.offset.value(),
                                 delivery.error.empty() ? QString() : words(delivery.error, delivery.errorText));
        });
    });
}

quint64 LiveWorkloads::start(const SteadyProducer& spec)
{
    auto running = std::make_unique<Running>();
    running->id = running->row.id = ++m_lastId;
    running->row.isProducer = true;
    running->row.demo = spec.demo;
    running->row.name = spec.clientId;
    running->row.topics = spec.record.topic;
    m_source.registerBuiltInClient(spec.clientId);
    running->row.producer = std::make_shared<const SteadyProducer>(spec);
    auto settings = producerSettingsOf(spec);
    settings.bootstrapServers = bootstrap();
    auto started = workload::Producer::start(settings);
    if (started) {
        running->producer = std::move(started).value();
        running->producer->startLoad(loadOf(spec));
    } else {
        failed(*running, QString::fromStdString(started.error().message()));
    }
    m_running.push_back(std::move(running));
    refreshRows();
    return m_lastId;
}

quint64 LiveWorkloads::start(const GroupToRun& spec)
{
    auto running = std::make_unique<Running>();
    running->id = running->row.id = ++m_lastId;
    running->row.demo = spec.demo;
    running->row.name = spec.groupId;
    running->row.topics = spec.topics.join(QStringLiteral(", "));
    running->row.group = std::make_shared<const GroupToRun>(spec);
    auto settings = groupSettingsOf(spec);
    settings.bootstrapServers = bootstrap();
    // Members are named PREFIX-1, PREFIX-2 ...; more may join later.
    constexpr int kMostMembers = 64;
    for (int i = 1; i <= kMostMembers; ++i)
        m_source.registerBuiltInClient(QStringLiteral("%1-%2").arg(QString::fromStdString(settings.clientIdPrefix)).arg(i));
    auto started = workload::ConsumerGroup::start(settings);
    if (started) {
        running->group = std::move(started).value();
        running->group->setTimePerRecord(std::chrono::microseconds(spec.microsecondsPerRecord));
    } else {
        failed(*running, QString::fromStdString(started.error().message()));
    }
    m_running.push_back(std::move(running));
    refreshRows();
    return m_lastId;
}

void LiveWorkloads::failed(Running& running, const QString& sentence)
{
    running.row.running = false;
    running.row.lastError = sentence;
}

std::vector<ReadRecord> LiveWorkloads::recent(quint64 group) const
{
    std::vector<ReadRecord> result;
    const auto* running = find(group);
    if (running == nullptr || running->group == nullptr)
        return result;
    const auto toBytes = [](const std::optional<std::string>& value) {
        return value ? std::optional<QByteArray>(QByteArray::fromStdString(*value)) : std::nullopt;
    };
    for (const auto& record : running->group->recent()) {
        ReadRecord one;
        one.topic = QString::fromStdString(record.topic);
        one.partition = record.partition.value();
        one.offset = record.offset.value();
        one.timestampMs = record.timestampMs;
        one.key = toBytes(record.key);
        one.value = toBytes(record.value);
        one.valueSize = static_cast<qint64>(record.valueSize);
        one.clientId = QString::fromStdString(record.clientId);
        result.push_back(std::move(one));
    }
    return result;
}

LiveWorkloads::Running* LiveWorkloads::find(quint64 id) const
{
    for (const auto& running : m_running)
        if (running->id == id)
            return running.get();
    return nullptr;
}

void LiveWorkloads::setMembers(quint64 group, int members)
{
    auto* running = find(group);
    if (running == nullptr || running->group == nullptr)
        return;
    tellRefusal(*running, running->group->setMembers(members));
}

void LiveWorkloads::addMember(quint64 group)
{
    if (auto* running = find(group); running != nullptr && running->group != nullptr)
        tellRefusal(*running, running->group->addMember());
}

void LiveWorkloads::tellRefusal(Running& running, const Result<void>& result)
{
    if (!result)
        running.row.lastError = QString::fromStdString(result.error().message());
    refreshRows();
}

void LiveWorkloads::setRate(quint64 producer, double recordsPerSecond)
{
    auto* running = find(producer);
    if (running != nullptr && running->producer != nullptr)
        running->producer->setRate(recordsPerSecond);
    refreshRows();
}

void LiveWorkloads::stop(quint64 id)
{
    std::erase_if(m_running, [id](const auto& running) { return running->id == id; });
    refreshRows();
}

void LiveWorkloads::beginTransaction(quint64 producer)
{
    if (auto* running = find(producer); running != nullptr && running->producer != nullptr)
        running->producer->begin();
}

void LiveWorkloads::commitTransaction(quint64 producer)
{
    if (auto* running = find(producer); running != nullptr && running->producer != nullptr)
        running->producer->commit();
}

void LiveWorkloads::abortTransaction(quint64 producer)
{
    if (auto* running = find(producer); running != nullptr && running->producer != nullptr)
        running->producer->abort();
}

void LiveWorkloads::setMicrosecondsPerRecord(quint64 group, int member, qint64 microseconds)
{
    auto* running = find(group);
    if (running == nullptr || running->group == nullptr)
        return;
    if (member == 0)
        running->group->setTimePerRecord(std::chrono::microseconds(microseconds));
    else
        running->group->setTimePerRecord(member, std::chrono::microseconds(microseconds));
}

void LiveWorkloads::setStuck(quint64 group, int member, bool stuck)
{
    if (auto* running = find(group); running != nullptr && running->group != nullptr)
        running->group->setStuck(member, stuck);
}

void LiveWorkloads::leave(quint64 group, int member)
{
    if (auto* running = find(group); running != nullptr && running->group != nullptr)
        running->group->removeMember(member, workload::Departure::Leave);
    refreshRows();
}

void LiveWorkloads::crash(quint64 group, int member)
{
    if (auto* running = find(group); running != nullptr && running->group != nullptr)
        running->group->removeMember(member, workload::Departure::Vanish);
    refreshRows();
}

void LiveWorkloads::importFile(const ImportSpec& spec)
{
    cancelImport();
    m_source.registerBuiltInClient(QLatin1String(kImportId));
    m_import = FileImport::start(spec, bootstrap(), kImportId, [answers = m_answers](ImportProgress progress) {
        answers->add([progress](LiveWorkloads& self) { emit self.importProgress(progress); });
    });
}

void LiveWorkloads::cancelImport()
{
    if (m_import != nullptr)
        m_import->cancel();
    m_import.reset();
}

void LiveWorkloads::refreshRows()
{
    m_rows.clear();
    for (const auto& running : m_running) {
        auto& row = running->row;
        if (running->producer != nullptr) {
            const auto status = running->producer->status();
            row.running = status->running;
            row.targetRate = status->targetRate;
            row.recordsPerSecond = status->acknowledgedPerSecond;
            row.records = static_cast<qint64>(status->acknowledged);
            row.inFlight = static_cast<qint64>(status->inFlight);
            row.failed = static_cast<qint64>(status->failed);
            row.p50Ms = inMilliseconds(status->latencyP50);
            row.p99Ms = inMilliseconds(status->latencyP99);
            row.transaction = stepOf(status->transaction);
            row.committed = static_cast<qint64>(status->committed);
            row.aborted = static_cast<qint64>(status->aborted);
            row.lastError = status->lastError.empty() ? QString() : words(status->lastError, status->lastErrorText);
        } else if (running->group != nullptr) {
            const auto status = running->group->status();
            row.running = status->running;
            row.members = static_cast<int>(std::count_if(status->members.begin(), status->members.end(), [](const auto& member) {
                return member.running; // those that are about to go are shown, but not counted
            }));
            row.memberRows.clear();
            for (const auto& member : status->members)
                row.memberRows.push_back(rowOf(member));
            row.recordsPerSecond = status->receivedPerSecond;
            row.records = static_cast<qint64>(status->received);
            row.rebalances = static_cast<qint64>(status->rebalances);
            row.lastError = status->lastError.empty() ? QString() : words(status->lastError, status->lastErrorText);
        }
        m_rows.push_back(row);
    }
    emit rowsChanged();
}

void LiveWorkloads::onTick()
{
    std::vector<std::function<void(LiveWorkloads&)>> answers;
    {
        const std::lock_guard lock(m_answers->mutex);
        answers.swap(m_answers->waiting);
    }
    for (const auto& answer : answers)
        answer(*this);
    if (++m_ticks % kTicksARefresh == 0 && !m_running.empty())
        refreshRows();
}

} // namespace brokerscope::ui
