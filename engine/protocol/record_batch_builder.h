// Writes one record batch. For what the node itself writes (group coordinator, metadata log, control records) and for
// tests; batches of clients pass through as they came.
#pragma once

#include "engine/base/time.h"
#include "engine/protocol/record_batch.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace brokerscope::protocol {

struct RecordHeader
{
    std::string_view key;
    std::optional<ByteView> value;
};

class RecordBatchBuilder
{
public:
    struct Options
    {
        Offset baseOffset{0};
        LeaderEpoch leaderEpoch{-1};
        Compression compression = Compression::None;
        TimestampType timestampType = TimestampType::CreateTime;
        ProducerId producerId = kNoProducer;
        std::int16_t producerEpoch = -1;
        std::int32_t baseSequence = -1;
        bool transactional = false;
        bool control = false;
    };
    RecordBatchBuilder() : RecordBatchBuilder(Options{}) {}
    explicit RecordBatchBuilder(Options options);

    // Offsets count up from the base offset.
    RecordBatchBuilder& add(std::int64_t timestamp, std::optional<ByteView> key, std::optional<ByteView> value,
                            const std::vector<RecordHeader>& headers = {});
    // Offset base + delta, which must be above that of the record before (a compacted batch has gaps).
    RecordBatchBuilder& addAt(std::int32_t offsetDelta, std::int64_t timestamp, std::optional<ByteView> key,
                              std::optional<ByteView> value, const std::vector<RecordHeader>& headers = {});
    // A control record; `value` begins with its int16 version. Only in a batch with Options::control.
    RecordBatchBuilder& addControl(std::int64_t timestamp, ControlRecordType type, ByteView value);

    [[nodiscard]] std::int32_t count() const { return m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t estimatedSize() const { return kBatchHeaderSize + m_records.size(); } // before compression

    // The whole batch with its CRC. The builder is empty afterwards and may be used again.
    [[nodiscard]] Bytes build();

private:
    Options m_options;
    Bytes m_records;
    std::int32_t m_count = 0;
    std::int32_t m_lastOffsetDelta = -1;
    std::int64_t m_baseTimestamp = kNoTimestamp;
    std::int64_t m_maxTimestamp = kNoTimestamp;
};

} // namespace brokerscope::protocol
