#include "engine/storage/batch_rules.h"

#include "engine/protocol/big_endian.h"
#include "engine/protocol/compression.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>
#include <limits>

namespace brokerscope::storage {

using protocol::BatchView;
using protocol::Compression;
using protocol::ErrorCode;
using protocol::TimestampType;

namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMagicAt = 16;
constexpr std::size_t kMaxRecordErrors = 100; // of a batch of millions a client needs no more

BatchVerdict refuse(ErrorCode error, std::string message)
{
    BatchVerdict verdict;
    verdict.error = error;
    verdict.message = std::move(message);
    return verdict;
}

BatchVerdict checkHeader(const BatchView& batch)
{
    if (batch.baseOffset() != Offset(0))
        return refuse(ErrorCode::InvalidRecord, "The base offset of the record batch should be 0, not " +
                                                    std::to_string(batch.baseOffset().value()));
    if (batch.recordCount() == 0 || batch.recordCount() - 1 != batch.lastOffsetDelta())
        return refuse(ErrorCode::InvalidRecord,
                      "The record count " + std::to_string(batch.recordCount()) +
                          " does not match the last offset delta " + std::to_string(batch.lastOffsetDelta()));
    if (batch.isControl())
        return refuse(ErrorCode::InvalidRecord, "Clients are not allowed to write control records");
    if (batch.hasDeleteHorizon())
        return refuse(ErrorCode::InvalidRecord, "Clients are not allowed to set a delete horizon");
    if (batch.producerId() >= ProducerId(0) && (batch.baseSequence() < 0 || batch.producerEpoch() < 0))
        return refuse(ErrorCode::InvalidRecord,
                      "Invalid sequence number " + std::to_string(batch.baseSequence()) + " or epoch " +
                          std::to_string(batch.producerEpoch()) + " of producer " +
                          std::to_string(batch.producerId().value()));
    if (batch.isTransactional() && batch.producerId() < ProducerId(0))
        return refuse(ErrorCode::InvalidRecord, "A transactional batch needs a producer id");
    return {};
}

class RecordWalk
{
public:
    RecordWalk(const LogConfig& config, WallTime now) : m_config(config), m_now(toEpochMs(now)) {}

    // InvalidRecord and the like in the verdict; afterwards maxTimestamp() is the true one.
    BatchVerdict run(const BatchView& batch)
    {
        auto reader = protocol::RecordReader::open(batch);
        if (!reader)
            return refuse(ErrorCode::CorruptMessage, reader.error().message());
        for (std::int32_t i = 0;; ++i) {
            const auto record = reader.value().next();
            if (!record)
                return refuse(ErrorCode::InvalidRecord, record.error().message());
            if (!record.value())
                return verdict();
            check(*record.value(), batch.baseOffset() + i, i);
        }
    }
    [[nodiscard]] std::int64_t maxTimestamp() const { return m_maxTimestamp; }

private:
    void check(const protocol::RecordView& record, Offset expected, std::int32_t index)
    {
        if (record.offset != expected)
            addError(index, ErrorCode::InvalidRecord, "The offsets in the batch are not consecutive");
        if (m_config.cleanupCompact && !record.key)
            addError(index, ErrorCode::InvalidRecord, "Compacted topic cannot accept message without key");
        m_maxTimestamp = std::max(m_maxTimestamp, record.timestamp);
        if (m_config.timestampType != TimestampType::CreateTime || record.timestamp == protocol::kNoTimestamp)
            return;
        const bool tooLate = m_config.timestampAfterMaxMs != kNoLimit && record.timestamp > m_now &&
                             record.timestamp - m_now > m_config.timestampAfterMaxMs;
        const bool tooEarly = m_config.timestampBeforeMaxMs != kNoLimit && record.timestamp < m_now &&
                              record.timestamp < m_now - m_config.timestampBeforeMaxMs;
        if (tooLate || tooEarly)
            addError(index, ErrorCode::InvalidTimestamp,
                     "Timestamp " + std::to_string(record.timestamp) + " is out of the allowed range around " +
                         std::to_string(m_now));
    }
    void addError(std::int32_t index, ErrorCode code, const char* message) { addError(index, code, std::string(message)); }
    void addError(std::int32_t index, ErrorCode code, std::string message)
    {
        m_invalidTimestamp |= code == ErrorCode::InvalidTimestamp;
        ++m_errorCount;
        if (m_errors.size() < kMaxRecordErrors)
            m_errors.push_back({index, std::move(message)});
    }
    BatchVerdict verdict()
    {
        BatchVerdict out;
        if (m_errorCount == 0)
            return out;
        out.error = m_invalidTimestamp ? ErrorCode::InvalidTimestamp : ErrorCode::InvalidRecord;
        out.message = m_invalidTimestamp ? "One or more records have been rejected due to invalid timestamp"
                                         : "One or more records have been rejected due to " +
                                               std::to_string(m_errorCount) + " record errors";
        out.recordErrors = std::move(m_errors);
        return out;
    }

    const LogConfig& m_config;
    std::int64_t m_now;
    std::int64_t m_maxTimestamp = protocol::kNoTimestamp;
    std::vector<RecordError> m_errors;
    std::size_t m_errorCount = 0;
    bool m_invalidTimestamp = false;
};

// Whether the header alone shows that every record's timestamp is acceptable and that the largest is the one it names.
bool timestampsPlausible(const BatchView& batch, const LogConfig& config, WallTime now)
{
    if (config.timestampType == TimestampType::LogAppendTime)
        return true; // they are overwritten
    const std::int64_t largest = batch.maxTimestamp();
    return config.timestampBeforeMaxMs == kNoLimit && largest >= 0 && batch.baseTimestamp() >= 0 &&
           batch.baseTimestamp() <= largest &&
           (config.timestampAfterMaxMs == kNoLimit || largest <= toEpochMs(now) ||
            largest - toEpochMs(now) <= config.timestampAfterMaxMs);
}

// The same records under another codec. The record bytes do not change: deltas are relative to a header we keep.
Result<SharedBytes> recompress(const BatchView& batch, Compression codec, int level)
{
    BOOST_OUTCOME_TRY(const auto plain, protocol::decompress(batch.compression(), batch.recordBytes(),
                                                             protocol::kMaxDecompressedBytes));
    BOOST_OUTCOME_TRY(const auto packed, protocol::compress(codec, plain, level));
    Bytes bytes;
    bytes.reserve(protocol::kBatchHeaderSize + packed.size());
    bytes.insert(bytes.end(), batch.bytes().begin(),
                 batch.bytes().begin() + static_cast<std::ptrdiff_t>(protocol::kBatchHeaderSize));
    bytes.insert(bytes.end(), packed.begin(), packed.end());
    protocol::setCompression(bytes, codec);
    return SharedBytes(std::move(bytes));
}

} // namespace

BatchVerdict applyClientRules(SharedBytes records, const LogConfig& config, WallTime now)
{
    const ByteView bytes = records.view();
    if (bytes.size() > kMagicAt && bytes[kMagicAt] != 2)
        return refuse(ErrorCode::InvalidRecord, "Only record batches of magic 2 are accepted, this is magic " +
                                                    std::to_string(bytes[kMagicAt]));
    const auto parsed = BatchView::parse(bytes);
    if (!parsed)
        return refuse(ErrorCode::CorruptMessage, parsed.error().message());
    const BatchView batch = parsed.value();
    if (batch.size() != bytes.size())
        return refuse(ErrorCode::InvalidRecord, "A produce request must hold exactly one record batch per partition");
    const auto tooLarge = [&](std::size_t size) {
        return static_cast<std::int64_t>(size) > config.maxMessageBytes;
    };
    const auto refuseSize = [&](std::size_t size) {
        return refuse(ErrorCode::MessageTooLarge,
                      "The record batch is " + std::to_string(size) + " bytes, which exceeds the maximum of " +
                          std::to_string(config.maxMessageBytes));
    };
    if (tooLarge(batch.size()))
        return refuseSize(batch.size());
    if (!batch.crcMatches())
        return refuse(ErrorCode::CorruptMessage, "The record batch has a wrong checksum");
    if (auto verdict = checkHeader(batch); verdict.error != ErrorCode::None)
        return verdict;
    if (config.timestampType == TimestampType::CreateTime && batch.timestampType() == TimestampType::LogAppendTime)
        return refuse(ErrorCode::InvalidTimestamp, "Clients are not allowed to set the timestamp type LogAppendTime");

    BatchVerdict verdict;
    verdict.records = records;
    const bool mustRecompress = config.compression && *config.compression != batch.compression();
    const bool mustWalk = config.cleanupCompact || mustRecompress || !timestampsPlausible(batch, config, now);
    std::int64_t maxTimestamp = batch.maxTimestamp();
    if (mustWalk) {
        RecordWalk walk(config, now);
        if (auto refused = walk.run(batch); refused.error != ErrorCode::None)
            return refused;
        maxTimestamp = walk.maxTimestamp();
    }
    if (mustRecompress) {
        auto packed = recompress(batch, *config.compression, config.compressionLevel);
        if (!packed)
            return refuse(ErrorCode::CorruptMessage, packed.error().message());
        verdict.records = std::move(packed).value();
        if (tooLarge(verdict.records.size()))
            return refuseSize(verdict.records.size());
    }
    if (config.timestampType == TimestampType::LogAppendTime) {
        verdict.logAppendTime = toEpochMs(now);
        protocol::setTimestamps(verdict.records.mutableView(), TimestampType::LogAppendTime, verdict.logAppendTime);
    } else if (maxTimestamp != batch.maxTimestamp()) {
        // Retention and the time index hang on it, so a wrong one is put right rather than believed.
        protocol::setTimestamps(verdict.records.mutableView(), TimestampType::CreateTime, maxTimestamp);
    }
    return verdict;
}

BatchVerdict applyOwnRules(SharedBytes records)
{
    protocol::BatchIterator batches(records.view());
    while (const auto batch = batches.next())
        if (!batch->crcMatches())
            return refuse(ErrorCode::CorruptMessage, "A record batch has a wrong checksum");
    if (batches.end() != protocol::BatchIterator::End::AtEnd)
        return refuse(ErrorCode::CorruptMessage, "The bytes are not whole record batches");
    BatchVerdict verdict;
    verdict.records = std::move(records);
    return verdict;
}

} // namespace brokerscope::storage
