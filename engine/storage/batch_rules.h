// What a leader refuses, and what it puts right, in a batch that a client sends (the Produce rules of Kafka's
// LogValidator: KIP-32, KIP-98, KIP-467). Pure: bytes, configuration and time in; a verdict and bytes out.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/time.h"
#include "engine/protocol/error_code.h"
#include "engine/storage/log.h"

#include <string>
#include <vector>

namespace brokerscope::storage {

struct BatchVerdict
{
    protocol::ErrorCode error = protocol::ErrorCode::None;
    std::string message;
    std::vector<RecordError> recordErrors;
    SharedBytes records;             // what to store: the bytes given, or a new batch if it had to be recompressed
    std::int64_t logAppendTime = -1; // epoch ms, if the topic stamps records
};

// One batch from a client. Checks header and CRC; walks the records only if the topic is compacted, limits how old a
// record may be, recompresses, or if the header's timestamps are not plausible. May write to `records`: timestamps.
[[nodiscard]] BatchVerdict applyClientRules(SharedBytes records, const LogConfig& config, WallTime now);

// One or more batches written by this node: only the structure and the CRC are checked.
[[nodiscard]] BatchVerdict applyOwnRules(SharedBytes records);

} // namespace brokerscope::storage
