#include "ui/bridge/workload_settings.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>

namespace brokerscope::ui {

namespace {

using std::chrono::milliseconds;

// In the order of workload::Codec, Acks and Assignor.
constexpr std::array kCodecs{"none", "gzip", "snappy", "lz4", "zstd"};
constexpr std::array kAcks{"0", "1", "all"};
constexpr std::array kAssignors{"range", "roundrobin", "cooperative-sticky"};

template <class Kind, std::size_t kCount> Kind kindOf(const std::array<const char*, kCount>& names, const QString& name, Kind otherwise)
{
    for (std::size_t i = 0; i < kCount; ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<Kind>(i);
    return otherwise;
}

template <class Kind, std::size_t kCount> QString nameOf(const std::array<const char*, kCount>& names, Kind kind)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

} // namespace

workload::Acks acksOf(const QString& acks)
{
    return kindOf(kAcks, acks, workload::Acks::All);
}

QString acksWord(workload::Acks acks)
{
    return nameOf(kAcks, acks);
}

std::optional<std::string> bytesOf(const std::optional<QByteArray>& value)
{
    return value ? std::optional<std::string>(value->toStdString()) : std::nullopt;
}

std::vector<workload::Header> headersOf(const RecordToSend& record)
{
    std::vector<workload::Header> headers;
    for (const auto& [key, value] : record.headers)
        headers.push_back({key.toStdString(), bytesOf(value)});
    return headers;
}

workload::ProducerSettings producerSettingsOf(const SteadyProducer& producer)
{
    workload::ProducerSettings settings;
    settings.clientId = producer.clientId.toStdString();
    settings.acks = acksOf(producer.acks);
    settings.idempotence = producer.idempotent;
    settings.compression = kindOf(kCodecs, producer.compression, workload::Codec::None);
    settings.linger = milliseconds(producer.lingerMs);
    settings.batchBytes = producer.batchBytes;
    settings.transactionalId = producer.transactionalId.toStdString();
    settings.transactionTimeout = milliseconds(producer.transactionTimeoutMs);
    settings.deliveryTimeout = milliseconds(producer.deliveryTimeoutMs);
    // The client library wants the delivery to end before the transaction does.
    if (!settings.transactionalId.empty())
        settings.deliveryTimeout = std::min(settings.deliveryTimeout, settings.transactionTimeout);
    return settings;
}

workload::SteadyLoad loadOf(const SteadyProducer& producer)
{
    using workload::KeyPattern;
    workload::SteadyLoad load;
    load.topic = producer.record.topic.toStdString();
    if (producer.record.partition >= 0)
        load.partition = PartitionIndex(producer.record.partition);
    load.recordsPerSecond = producer.recordsPerSecond;
    load.burst = producer.burst;
    if (producer.records)
        load.records = *producer.records;
    auto& made = load.generator;
    made.seed = producer.seed;
    made.keySkew = producer.keySkew;
    made.valueSize = static_cast<std::size_t>(std::max<qint64>(0, producer.valueSize));
    made.headers = headersOf(producer.record);
    if (!producer.record.key && producer.distinctKeys <= 0) {
        made.keys = KeyPattern::None;
    } else {
        const bool several = producer.distinctKeys > 1 || producer.keysInTurn || !producer.record.key;
        made.keys = producer.keysInTurn ? KeyPattern::RoundRobin : several ? KeyPattern::Random : KeyPattern::Fixed;
        if (several)
            made.distinctKeys = std::max(producer.distinctKeys, 1);
        if (producer.record.key)
            made.keyText = producer.record.key->toStdString();
    }
    if (producer.record.value)
        made.valueText = producer.record.value->toStdString();
    else
        made.tombstoneEvery = 1;
    return load;
}

workload::ConsumerGroupSettings groupSettingsOf(const GroupToRun& group)
{
    workload::ConsumerGroupSettings settings;
    settings.groupId = group.groupId.toStdString();
    settings.clientIdPrefix = group.clientIdPrefix.isEmpty() ? settings.groupId : group.clientIdPrefix.toStdString();
    for (const auto& topic : group.topics)
        settings.topics.push_back(topic.toStdString());
    settings.members = group.members;
    settings.startFrom = group.fromBeginning ? workload::StartFrom::Earliest : workload::StartFrom::Latest;
    settings.assignor = kindOf(kAssignors, group.assignor, workload::Assignor::Range);
    settings.consumerProtocol = group.consumerProtocol;
    settings.readCommitted = group.readCommitted;
    settings.staticMembership = group.staticMembership;
    settings.sessionTimeout = milliseconds(group.sessionTimeoutMs);
    settings.heartbeatInterval = milliseconds(group.heartbeatIntervalMs);
    settings.maxPollInterval = milliseconds(group.maxPollIntervalMs);
    settings.autoCommitInterval = milliseconds(group.autoCommitIntervalMs);
    return settings;
}

RecordToSend patternOf(const workload::GeneratorSettings& generator, const std::string& topic, std::optional<PartitionIndex> partition)
{
    RecordToSend record;
    record.topic = QString::fromStdString(topic);
    if (partition)
        record.partition = partition->value();
    if (generator.keys != workload::KeyPattern::None)
        record.key = QByteArray::fromStdString(generator.keyText);
    if (generator.tombstoneEvery != 1)
        record.value = QByteArray::fromStdString(generator.valueText);
    for (const auto& header : generator.headers)
        record.headers.append({QString::fromStdString(header.key),
                               header.value ? std::optional(QByteArray::fromStdString(*header.value)) : std::nullopt});
    return record;
}

SteadyProducer steadyProducerOf(const workload::ProducerSettings& settings, const workload::SteadyLoad& load)
{
    using workload::KeyPattern;
    constexpr std::int64_t kMostKeys = 1'000'000'000;
    const auto& generator = load.generator;
    SteadyProducer made;
    made.clientId = QString::fromStdString(settings.clientId);
    made.record = patternOf(generator, load.topic, load.partition);
    made.recordsPerSecond = load.recordsPerSecond;
    made.burst = load.burst;
    if (load.records)
        made.records = *load.records;
    made.seed = generator.seed;
    made.keysInTurn = generator.keys == KeyPattern::RoundRobin;
    made.distinctKeys = generator.keys == KeyPattern::None    ? 0
                        : generator.keys == KeyPattern::Fixed ? 1
                                                              : static_cast<int>(std::min(generator.distinctKeys, kMostKeys));
    made.keySkew = generator.keySkew;
    made.valueSize = static_cast<qint64>(generator.valueSize);
    made.acks = acksWord(settings.acks);
    made.idempotent = settings.idempotence;
    made.compression = nameOf(kCodecs, settings.compression);
    made.lingerMs = static_cast<int>(settings.linger.count());
    made.batchBytes = settings.batchBytes;
    made.transactionalId = QString::fromStdString(settings.transactionalId);
    made.deliveryTimeoutMs = static_cast<int>(settings.deliveryTimeout.count());
    made.transactionTimeoutMs = static_cast<int>(settings.transactionTimeout.count());
    return made;
}

GroupToRun groupToRunOf(const workload::ConsumerGroupSettings& settings)
{
    GroupToRun made;
    made.groupId = QString::fromStdString(settings.groupId);
    made.clientIdPrefix = QString::fromStdString(settings.clientIdPrefix);
    for (const auto& topic : settings.topics)
        made.topics << QString::fromStdString(topic);
    made.members = settings.members;
    made.fromBeginning = settings.startFrom == workload::StartFrom::Earliest;
    made.consumerProtocol = settings.consumerProtocol;
    made.assignor = nameOf(kAssignors, settings.assignor);
    made.readCommitted = settings.readCommitted;
    made.staticMembership = settings.staticMembership;
    made.sessionTimeoutMs = static_cast<int>(settings.sessionTimeout.count());
    made.heartbeatIntervalMs = static_cast<int>(settings.heartbeatInterval.count());
    made.maxPollIntervalMs = static_cast<int>(settings.maxPollInterval.count());
    made.autoCommitIntervalMs = static_cast<int>(settings.autoCommitInterval.count());
    return made;
}

} // namespace brokerscope::ui
