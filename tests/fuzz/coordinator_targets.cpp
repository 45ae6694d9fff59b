#include "fuzz/targets.h"

#include "engine/group/config.h"
#include "engine/group/consumer_protocol.h"
#include "engine/group/coordinator.h"
#include "engine/group/records.h"
#include "engine/protocol/codec.h"
#include "engine/runtime/seeded_random.h"
#include "engine/transaction/records.h"
#include "engine/transaction/shard.h"

#include <string>

namespace brokerscope::fuzz {
namespace {

// ---- blobs that clients hand to each other

void runConsumerProtocol(ByteView input)
{
    Input in(input);
    const auto bytes = in.rest();
    (void)group::subscribedTopicsOf(bytes);
    (void)group::assignedPartitionsOf(bytes);
}

std::vector<Bytes> consumerProtocolSeeds()
{
    std::vector<Bytes> inputs;
    for (std::int16_t version = 0; version <= 3; ++version) {
        protocol::Writer subscription;
        subscription.int16(version), subscription.int32(2);
        for (const char* topic : {"orders", "payments"})
            subscription.int16(static_cast<std::int16_t>(std::string_view(topic).size())),
                subscription.raw(asBytes(topic));
        subscription.int32(-1);
        if (version >= 1)
            subscription.int32(0);
        if (version >= 2)
            subscription.int32(3);
        if (version >= 3)
            subscription.int16(-1);
        inputs.push_back(subscription.takeJoined());
        protocol::Writer assignment;
        assignment.int16(version), assignment.int32(1), assignment.int16(6), assignment.raw(asBytes("orders"));
        assignment.int32(2), assignment.int32(0), assignment.int32(1), assignment.int32(-1);
        inputs.push_back(assignment.takeJoined());
    }
    return inputs;
}

// ---- logs of the coordinators: pieces, a key and perhaps a value each

struct KeyAndValue
{
    std::uint8_t how;
    Bytes key;
    std::optional<Bytes> value;

    static KeyAndValue from(Input& in)
    {
        KeyAndValue record{in.byte(), in.piece(), std::nullopt};
        if (record.how & 1)
            record.value = in.piece();
        return record;
    }
    void addTo(InputBuilder& out) const
    {
        out.byte(how).piece(key);
        if (value)
            out.piece(*value);
    }
    [[nodiscard]] std::optional<ByteView> view() const { return value ? std::optional<ByteView>(*value) : std::nullopt; }
};

class NoTopics final : public group::TopicLookup
{
public:
    [[nodiscard]] std::optional<group::TopicInfo> byName(std::string_view) const override { return std::nullopt; }
    [[nodiscard]] std::optional<group::TopicInfo> byId(const Uuid&) const override { return std::nullopt; }
    [[nodiscard]] std::vector<std::string> names() const override { return {}; }
};

void runGroupRecords(ByteView input)
{
    const group::GroupConfig config;
    const NoTopics topics;
    runtime::SeededRandom random(1);
    group::GroupShard shard(PartitionIndex(0), LeaderEpoch(1), config, topics, random);
    Input in(input);
    while (!in.empty()) {
        const auto record = KeyAndValue::from(in);
        const ProducerId producer(record.how >> 4);
        if (record.how & 2)
            (void)shard.replayTransactional(producer, record.key, record.view());
        else if (record.how & 4)
            shard.replayTransactionEnd(producer, record.how & 8);
        else
            (void)shard.replay(record.key, record.view());
    }
    shard.finishLoading({});
    for (int turns = 0; turns < 4 && shard.nextDeadline() != kNever; ++turns)
        shard.onDeadline({shard.nextDeadline(), WallTime{}});
    (void)shard.snapshot();
    std::vector<protocol::ListGroupsResponse::ListedGroup> listed;
    shard.list({}, {}, listed);
    for (const auto& listedGroup : listed)
        (void)shard.describe(listedGroup.groupId, 6);
    shard.resign();
    (void)shard.takeEffects();
}

void add(InputBuilder& out, std::uint8_t how, Bytes key, std::optional<Bytes> value)
{
    if (value)
        how |= 1;
    KeyAndValue{how, std::move(key), std::move(value)}.addTo(out);
}

std::vector<Bytes> groupRecordSeeds()
{
    const group::TopicPartition partition{"orders", PartitionIndex(0)};
    group::CommittedOffset offset;
    offset.offset = Offset(42);
    offset.metadata = "by hand";
    offset.commitTimestampMs = 1'700'000'000'000;
    group::StoredGroup stored;
    stored.protocolType = "consumer";
    stored.generation = 3;
    stored.protocol = "range";
    stored.leader = "m1";
    stored.members.push_back({"m1", "static-1", "client", "/127.0.0.1", 60000, 45000, consumerProtocolSeeds()[0],
                              consumerProtocolSeeds()[1]});
    InputBuilder all;
    for (const auto& record :
         {group::groupRecord("readers", stored), group::offsetRecord("readers", partition, offset),
          group::offsetRecord("simple", partition, offset), group::offsetTombstone("simple", partition)})
        add(all, 0, record.key, record.value);
    InputBuilder transactional;
    const auto pending = group::offsetRecord("readers", partition, offset);
    add(transactional, 0x12, pending.key, pending.value);
    add(transactional, 0x22, pending.key, pending.value);
    add(transactional, 0x1c, {}, std::nullopt);
    add(transactional, 0x24, {}, std::nullopt);
    const auto tombstone = group::groupTombstone("readers");
    add(transactional, 0, tombstone.key, tombstone.value);
    return {all.take(), transactional.take()};
}

class CountedIds final : public transaction::ProducerIdSource
{
public:
    [[nodiscard]] std::optional<ProducerId> take() override { return ProducerId(m_next++); }

private:
    std::int64_t m_next = 1000;
};

void runTransactionRecords(ByteView input)
{
    const transaction::TransactionConfig config;
    CountedIds ids;
    transaction::TransactionShard shard(PartitionIndex(0), LeaderEpoch(1), config, ids);
    Input in(input);
    std::vector<std::string> names;
    while (!in.empty()) {
        const auto record = KeyAndValue::from(in);
        if (const auto decoded = transaction::decodeRecord(record.key, record.view()); decoded && decoded.value()) {
            names.push_back(decoded.value()->transactionalId);
            if (const auto& value = decoded.value()->value) {
                const auto written = transaction::transactionRecord(names.back(), *value, 2);
                const auto again = transaction::decodeRecord(written.key, *written.value);
                require(again.has_value() && again.value().has_value(), "a transaction's record can be read again");
            }
        }
        (void)shard.replay(record.key, record.view());
    }
    shard.finishLoading({});
    for (int turns = 0; turns < 4 && shard.nextDeadline() != kNever; ++turns)
        shard.onDeadline({shard.nextDeadline(), fromEpochMs(1'700'000'000'000)});
    (void)shard.snapshot();
    for (const auto& name : names)
        (void)shard.describe(name);
    shard.resign();
    (void)shard.takeEffects();
}

std::vector<Bytes> transactionRecordSeeds()
{
    std::vector<Bytes> inputs;
    InputBuilder all;
    for (const int state : {0, 1, 2, 3, 4, 5, 6, 7}) {
        transaction::Transaction value;
        value.state = static_cast<decltype(value.state)>(state);
        for (const std::int16_t version : {0, 2}) {
            const auto record = transaction::transactionRecord("id" + std::to_string(state), value, version);
            add(all, 0, record.key, record.value);
        }
    }
    const auto tombstone = transaction::tombstone("id1");
    add(all, 0, tombstone.key, tombstone.value);
    inputs.push_back(all.take());
    return inputs;
}

} // namespace

Target consumerProtocolTarget()
{
    return {"consumer-protocol", runConsumerProtocol, 1024, consumerProtocolSeeds, nullptr};
}

Target groupRecordsTarget()
{
    return {"group-records", runGroupRecords, 2048, groupRecordSeeds, nullptr};
}

Target transactionRecordsTarget()
{
    return {"transaction-records", runTransactionRecords, 2048, transactionRecordSeeds, nullptr};
}

} // namespace brokerscope::fuzz
