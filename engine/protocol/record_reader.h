// Walks the records of one batch, decompressing where needed. Safe against hostile bytes: every length is checked, and
// the output of a codec is limited whatever its header claims.
#pragma once

#include "engine/protocol/compression.h"
#include "engine/protocol/record_batch.h"

#include <optional>
#include <string_view>
#include <vector>

namespace brokerscope::protocol {

struct HeaderView
{
    std::string_view key;
    std::optional<ByteView> value;
};

// One record; the views are valid as long as the reader (compressed batch) or the batch's bytes (not compressed).
struct RecordView
{
    Offset offset;
    std::int64_t timestamp = kNoTimestamp; // epoch ms; the batch's max timestamp under LogAppendTime
    std::int32_t sequence = -1;
    std::optional<ByteView> key;
    std::optional<ByteView> value;
    ByteView headerBytes; // the headers, undecoded; see headers()
    std::int32_t headerCount = 0;

    [[nodiscard]] std::vector<HeaderView> headers() const;
};

//     BOOST_OUTCOME_TRY(auto records, RecordReader::open(batch));
//     for (;;) { BOOST_OUTCOME_TRY(auto record, records.next()); if (!record) break; ... }
class RecordReader
{
public:
    // Corrupt: the codec refused, or the output went over `maxDecompressedBytes`.
    [[nodiscard]] static Result<RecordReader> open(BatchView batch,
                                                   std::size_t maxDecompressedBytes = kMaxDecompressedBytes);

    // The next record, nullopt after the last (as many as the header's count; bytes left over are Corrupt).
    [[nodiscard]] Result<std::optional<RecordView>> next();

private:
    RecordReader(BatchView batch, SharedBytes decompressed, ByteView records)
        : m_batch(batch), m_decompressed(std::move(decompressed)), m_rest(records)
    {
    }
    BatchView m_batch;
    SharedBytes m_decompressed; // owner of the records when the batch is compressed
    ByteView m_rest;
    std::int32_t m_given = 0;
    std::int32_t m_lastOffsetDelta = -1; // of the record given out last
};

// Type of a control record from its key, nullopt if it is none that we know.
[[nodiscard]] std::optional<ControlRecordType> controlTypeOf(const RecordView& record);

} // namespace brokerscope::protocol
