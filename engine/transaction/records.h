// Keys and values of `__transaction_state` to and from bytes: key type 0 with the transactional id,
// value version 1, or 0 while transaction.version is 0.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/transaction/transaction.h"

#include <optional>
#include <string>

namespace brokerscope::transaction {

// No value: a tombstone, so that compaction forgets the key.
struct Record
{
    Bytes key;
    std::optional<Bytes> value;
    friend bool operator==(const Record&, const Record&) = default;
};

struct DecodedRecord
{
    std::string transactionalId;
    std::optional<Transaction> value; // nothing: forget the id
};

// `transactionVersion` is the level of the feature that is finalized in the cluster.
[[nodiscard]] Record transactionRecord(const std::string& transactionalId,
                                       const Transaction& value,
                                       std::int16_t transactionVersion);
[[nodiscard]] Record tombstone(const std::string& transactionalId);

// Fails with ErrorKind::Corrupt when the bytes are not what their type says. Nothing for key types
// that this version does not know: they are carried along.
[[nodiscard]] Result<std::optional<DecodedRecord>> decodeRecord(ByteView key,
                                                                std::optional<ByteView> value);

} // namespace brokerscope::transaction
