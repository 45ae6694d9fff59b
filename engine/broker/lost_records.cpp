#include "engine/broker/lost_records.h"

#include "engine/protocol/record_batch.h"
#include "engine/protocol/record_reader.h"

#include <algorithm>

namespace brokerscope::broker {
namespace {

constexpr std::size_t kMostUnpacked = 16 << 20; // of one batch: this is for people, not for a copy

std::optional<std::string> beginningOf(const std::optional<ByteView>& bytes)
{
    if (!bytes)
        return std::nullopt;
    const auto kept = bytes->first(std::min(bytes->size(), events::LostRecord::kMostBytes));
    return std::string(kept.begin(), kept.end());
}

std::int64_t sizeOrNull(const std::optional<ByteView>& bytes)
{
    return bytes ? static_cast<std::int64_t>(bytes->size()) : -1;
}

} // namespace

std::vector<events::LostRecord> lostRecordsIn(ByteView bytes, Offset newEnd)
{
    std::vector<events::LostRecord> lost;
    protocol::BatchIterator batches(bytes);
    while (const auto batch = batches.next()) {
        if (batch->isControl())
            continue;
        auto reader = protocol::RecordReader::open(*batch, kMostUnpacked);
        if (!reader)
            break;
        for (;;) {
            const auto record = reader.value().next();
            if (!record || !record.value())
                break;
            const auto& found = *record.value();
            if (found.offset < newEnd)
                continue;
            if (lost.size() >= kMostLostRecords)
                return lost;
            events::LostRecord one;
            one.newEnd = newEnd;
            one.offset = found.offset;
            one.epoch = batch->leaderEpoch();
            one.timestamp = found.timestamp;
            one.key = beginningOf(found.key);
            one.value = beginningOf(found.value);
            one.keySize = sizeOrNull(found.key);
            one.valueSize = sizeOrNull(found.value);
            lost.push_back(std::move(one));
        }
    }
    return lost;
}

} // namespace brokerscope::broker
