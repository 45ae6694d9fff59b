#include "engine/transaction/records.h"

#include "engine/protocol/codec.h"
#include "engine/protocol/generated/transaction_log_key.h"
#include "engine/protocol/generated/transaction_log_value.h"

namespace brokerscope::transaction {
namespace {

using protocol::Reader;
using protocol::Writer;

constexpr std::int16_t kTransactionKey = 0;
constexpr std::int16_t kKeyVersion = 0;
constexpr const char* kDoing = "read a record of __transaction_state";

template <class Message>
Bytes prefixed(std::int16_t prefix, const Message& message, std::int16_t version)
{
    Writer writer;
    writer.int16(prefix);
    message.encode(writer, version);
    return writer.takeJoined();
}

Bytes keyOf(const std::string& transactionalId)
{
    protocol::TransactionLogKey key;
    key.transactionalId = transactionalId;
    return prefixed(kTransactionKey, key, kKeyVersion);
}

Result<Transaction> decodeValue(ByteView bytes)
{
    Reader reader(bytes);
    const std::int16_t version = reader.int16("version");
    BOOST_OUTCOME_TRY(reader.result());
    if (version < protocol::TransactionLogValue::kLowestVersion ||
        version > protocol::TransactionLogValue::kHighestVersion)
        return makeError(
            ErrorKind::Corrupt, kDoing, "unknown value version " + std::to_string(version));
    protocol::TransactionLogValue message;
    BOOST_OUTCOME_TRY(message.decode(reader, version));
    const auto state = stateByNumber(message.transactionStatus);
    if (!state)
        return makeError(ErrorKind::Corrupt,
                         kDoing,
                         "unknown state " + std::to_string(message.transactionStatus));
    Transaction out;
    out.producerId = ProducerId(message.producerId);
    out.previousProducerId = ProducerId(message.previousProducerId);
    out.nextProducerId = ProducerId(message.nextProducerId);
    out.producerEpoch = message.producerEpoch;
    out.timeoutMs = message.transactionTimeoutMs;
    out.state = *state;
    out.startMs = message.transactionStartTimestampMs;
    out.lastUpdateMs = message.transactionLastUpdateTimestampMs;
    out.clientVersion = message.clientTransactionVersion;
    if (message.transactionPartitions)
        for (const auto& topic : *message.transactionPartitions)
            for (const auto index : topic.partitionIds)
                out.partitions.insert({topic.topic, PartitionIndex(index)});
    return out;
}

} // namespace

Record transactionRecord(const std::string& transactionalId,
                         const Transaction& transaction,
                         std::int16_t transactionVersion)
{
    const std::int16_t version = transactionVersion >= kTransactionVersion1 ? 1 : 0;
    protocol::TransactionLogValue value;
    value.producerId = transaction.producerId.value();
    value.producerEpoch = transaction.producerEpoch;
    value.transactionTimeoutMs = transaction.timeoutMs;
    value.transactionStatus = static_cast<std::int8_t>(transaction.state);
    value.transactionLastUpdateTimestampMs = transaction.lastUpdateMs;
    value.transactionStartTimestampMs = transaction.startMs;
    if (version >= 1) {
        value.previousProducerId = transaction.previousProducerId.value();
        value.nextProducerId = transaction.nextProducerId.value();
        value.clientTransactionVersion = transaction.clientVersion;
    }
    if (transaction.state == TransactionState::Empty) {
        value.transactionPartitions = std::nullopt;
    } else {
        auto& topics = value.transactionPartitions.emplace();
        for (const auto& each : transaction.partitions) {
            if (topics.empty() || topics.back().topic != each.topic)
                topics.emplace_back().topic = each.topic;
            topics.back().partitionIds.push_back(each.partition.value());
        }
    }
    return {keyOf(transactionalId), prefixed(version, value, version)};
}

Record tombstone(const std::string& transactionalId)
{
    return {keyOf(transactionalId), std::nullopt};
}

Result<std::optional<DecodedRecord>> decodeRecord(ByteView key, std::optional<ByteView> value)
{
    Reader reader(key);
    const std::int16_t type = reader.int16("record type");
    BOOST_OUTCOME_TRY(reader.result());
    if (type != kTransactionKey)
        return std::optional<DecodedRecord>();
    protocol::TransactionLogKey decodedKey;
    BOOST_OUTCOME_TRY(decodedKey.decode(reader, kKeyVersion));
    DecodedRecord record;
    record.transactionalId = std::move(decodedKey.transactionalId);
    if (value) {
        BOOST_OUTCOME_TRY(auto transaction, decodeValue(*value));
        record.value = std::move(transaction);
    }
    return std::optional(std::move(record));
}

} // namespace brokerscope::transaction
