#include "fuzz/targets.h"

#include "fuzz/batches.h"

#include "engine/metadata/config/log_config_of.h"
#include "engine/metadata/config/node_config.h"
#include "engine/metadata/metadata_loader.h"
#include "engine/metadata/records.h"
#include "engine/raft/snapshot_file.h"

#include <string>

namespace brokerscope::fuzz {
namespace {

using namespace metadata;

// A small cluster as its metadata log tells it.
std::vector<MetadataRecord> exampleRecords()
{
    const Uuid topicId{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};
    std::vector<MetadataRecord> records;
    protocol::FeatureLevelRecord feature;
    feature.name = "metadata.version";
    feature.featureLevel = 25;
    records.emplace_back(feature);
    for (int id = 1; id <= 3; ++id) {
        protocol::RegisterBrokerRecord broker;
        broker.brokerId = id;
        broker.brokerEpoch = id;
        broker.endPoints.push_back({});
        broker.endPoints.back().name = "PLAINTEXT";
        broker.endPoints.back().host = "localhost";
        broker.endPoints.back().port = 9092;
        records.emplace_back(broker);
    }
    protocol::TopicRecord topic;
    topic.name = "orders";
    topic.topicId = topicId;
    records.emplace_back(topic);
    protocol::PartitionRecord partition;
    partition.topicId = topicId;
    partition.replicas = {1, 2, 3};
    partition.isr = {1, 2, 3};
    partition.leader = 1;
    records.emplace_back(partition);
    protocol::ConfigRecord config;
    config.resourceType = 2;
    config.resourceName = "orders";
    config.name = "retention.ms";
    config.value = "1000";
    records.emplace_back(config);
    protocol::PartitionChangeRecord change;
    change.topicId = topicId;
    change.leader = 2;
    change.isr = std::vector<std::int32_t>{2, 3};
    records.emplace_back(change);
    protocol::ProducerIdsRecord producers;
    producers.brokerId = 1;
    producers.nextProducerId = 1000;
    records.emplace_back(producers);
    protocol::RemoveTopicRecord remove;
    remove.topicId = topicId;
    records.emplace_back(remove);
    return records;
}

// Whatever was let in must be tellable to a node that starts from a snapshot.
void expectTellable(const MetadataImage& image)
{
    MetadataImage copy;
    std::int64_t offset = 0;
    for (const auto& record : image.snapshotRecords()) {
        const auto decoded = decodeRecord(encodeRecord(record));
        require(decoded.has_value(), "a record of a snapshot can be read");
        require(copy.replay(decoded.value(), Offset(offset++), LeaderEpoch(1)).has_value(),
                "a snapshot's records can be replayed");
    }
    require(copy == image, "a snapshot tells the whole image");
    require(difference(copy, image).empty(), "equal images do not differ");
}

// ---- snapshot files

void runSnapshot(ByteView input)
{
    Input in(input);
    const auto how = in.byte();
    auto file = in.rest();
    if (how & 1)
        fuzz::repairCrcs(file);
    std::vector<Bytes> values;
    const auto read = raft::readSnapshot(file, [&](ByteView record) -> Result<void> {
        values.emplace_back(record.begin(), record.end());
        return success();
    });
    if (!read)
        return;
    const std::vector<ByteView> views(values.begin(), values.end());
    MetadataLoader loader;
    if (loader.onSnapshot(Offset(100), LeaderEpoch(1), views))
        expectTellable(*loader.image());
    (void)loader.takeChanges();
}

std::vector<Bytes> snapshotSeeds()
{
    std::vector<Bytes> inputs;
    const auto records = exampleRecords();
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, records.size() - 1, records.size()}) {
        raft::SnapshotWriter writer(17, std::nullopt, WallTime{});
        for (std::size_t i = 0; i < count; ++i)
            writer.add(encodeRecord(records[i]));
        inputs.push_back(InputBuilder().byte(1).rest(writer.finish()).take());
    }
    raft::SnapshotWriter voters(17, raft::VoterSet{}, WallTime{});
    inputs.push_back(InputBuilder().byte(1).rest(voters.finish()).take());
    return inputs;
}

// ---- committed records, in batches

void runRecords(ByteView input)
{
    Input in(input);
    MetadataLoader loader;
    Offset at(0);
    while (!in.empty()) {
        std::vector<Bytes> values;
        for (int left = in.byte() % 4 + 1; left > 0; --left)
            values.push_back(in.piece());
        for (const auto& value : values)
            if (const auto record = decodeRecord(value)) {
                const auto again = decodeRecord(encodeRecord(record.value()));
                require(again.has_value() && encodeRecord(again.value()) == encodeRecord(record.value()),
                        "a metadata record survives being written");
                (void)nameOf(record.value());
            }
        const std::vector<ByteView> views(values.begin(), values.end());
        if (!loader.onBatch(at, LeaderEpoch(1), views))
            return; // the node would stop here
        at = at + static_cast<std::int64_t>(values.size());
    }
    (void)loader.takeChanges();
    expectTellable(*loader.image());
}

std::vector<Bytes> recordSeeds()
{
    InputBuilder all;
    std::vector<Bytes> inputs;
    for (const auto& record : exampleRecords()) {
        const auto bytes = encodeRecord(record);
        all.byte(0).piece(bytes);
        inputs.push_back(InputBuilder().byte(0).piece(bytes).take());
    }
    InputBuilder inTransaction;
    inTransaction.byte(0).piece(encodeRecord(protocol::BeginTransactionRecord{}));
    for (const auto& record : exampleRecords())
        inTransaction.byte(0).piece(encodeRecord(record));
    inTransaction.byte(0).piece(encodeRecord(protocol::AbortTransactionRecord{}));
    inputs.push_back(all.take());
    inputs.push_back(inTransaction.take());
    return inputs;
}

// ---- configurations: the number of a name, then its value

void runConfig(ByteView input)
{
    Input in(input);
    ConfigMap node = {{"node.id", "1"}};
    ConfigMap topic;
    while (!in.empty()) {
        const auto number = in.number();
        const auto bytes = in.piece();
        const std::string value(asText(bytes));
        for (const auto* schema : {&ConfigSchema::topic(), &ConfigSchema::broker(), &ConfigSchema::group(),
                                   &ConfigSchema::clientMetrics()}) {
            const auto& definition = schema->all()[number % schema->all().size()];
            const auto verdict = schema->validate(definition.name, value);
            require(verdict || verdict.error().message().find(definition.name) != std::string::npos,
                    "a refusal names what it refuses");
            (void)schema->validate(value, value);
            if (verdict && schema == &ConfigSchema::topic())
                topic[std::string(definition.name)] = value;
            if (schema == &ConfigSchema::broker())
                node[std::string(definition.name)] = value; // checked as a whole when the node starts
        }
        (void)parseDouble(value);
        const auto items = parseList(value);
        require(parseList(joinList(items)) == items, "a list survives being joined");
    }
    if (const auto parsed = NodeConfig::parse(node)) {
        const BrokerConfigLayers layers{.broker = nullptr, .clusterDefault = nullptr, .fixed = &parsed.value().fixed};
        (void)logConfigOf(TopicConfig(&topic, layers));
        (void)effectiveBrokerConfigs(layers);
        (void)parsed.value().withDynamic(&topic, &node);
    }
    const ConfigMap nothing;
    const BrokerConfigLayers bare{.broker = nullptr, .clusterDefault = nullptr, .fixed = &nothing};
    (void)logConfigOf(TopicConfig(&topic, bare));
    (void)effectiveTopicConfigs(&topic, bare);
}

std::vector<Bytes> configSeeds()
{
    std::vector<Bytes> inputs;
    for (const auto* schema : {&ConfigSchema::topic(), &ConfigSchema::broker()}) {
        InputBuilder all;
        std::size_t size = 0;
        for (std::size_t i = 0; i < schema->all().size() && size < 1500; ++i) {
            const auto value = schema->all()[i].defaultText().value_or("");
            all.number(static_cast<std::uint16_t>(i)).piece(asBytes(value));
            size += 4 + value.size();
        }
        inputs.push_back(all.take());
    }
    std::uint16_t number = 0;
    for (const char* value : {"-1", "9223372036854775808", " true ", "compact, delete", ",,", "1e309", "nan", "0x10", ""})
        inputs.push_back(InputBuilder().number(number += 7).piece(asBytes(value)).take());
    return inputs;
}

} // namespace

Target snapshotTarget()
{
    return {"snapshot", runSnapshot, 4096, snapshotSeeds, nullptr};
}

Target metadataRecordsTarget()
{
    return {"metadata-records", runRecords, 2048, recordSeeds, nullptr};
}

Target configTarget()
{
    return {"config", runConfig, 2048, configSeeds, nullptr};
}

} // namespace brokerscope::fuzz
