#include "fuzz/batches.h"

#include "engine/protocol/record_batch_builder.h"

#include <string>

namespace brokerscope::fuzz {

using namespace protocol;

std::vector<Bytes> exampleBatches()
{
    std::vector<Bytes> batches;
    for (const auto codec : {Compression::None, Compression::Gzip, Compression::Snappy, Compression::Lz4, Compression::Zstd}) {
        RecordBatchBuilder builder({.leaderEpoch = LeaderEpoch(1), .compression = codec});
        for (int i = 0; i < 3; ++i)
            builder.add(1000 + i, asBytes("key" + std::to_string(i)), asBytes("a value, a value, a value"),
                        {{"trace", asBytes("7")}, {"empty", std::nullopt}});
        builder.add(2000, std::nullopt, std::nullopt);
        batches.push_back(builder.build());
    }
    RecordBatchBuilder idempotent({.producerId = ProducerId(7), .producerEpoch = 0, .baseSequence = 0});
    batches.push_back(idempotent.add(1000, std::nullopt, asBytes("once")).build());
    RecordBatchBuilder transactional(
        {.producerId = ProducerId(9), .producerEpoch = 3, .baseSequence = 0, .transactional = true});
    batches.push_back(transactional.add(1000, asBytes("k"), asBytes("perhaps")).build());
    const Bytes marker = {0, 0, 0, 0, 0, 5}; // version, coordinator epoch
    RecordBatchBuilder commit({.producerId = ProducerId(9), .producerEpoch = 3, .transactional = true, .control = true});
    batches.push_back(commit.addControl(1001, ControlRecordType::Commit, marker).build());
    RecordBatchBuilder abort({.producerId = ProducerId(9), .producerEpoch = 3, .transactional = true, .control = true});
    batches.push_back(abort.addControl(1001, ControlRecordType::Abort, marker).build());
    return batches;
}

void repairCrcs(MutableByteView bytes)
{
    while (true) {
        const auto batch = BatchView::parse(bytes);
        if (!batch)
            return;
        const auto size = batch.value().size();
        setTimestamps(bytes.first(size), batch.value().timestampType(), batch.value().maxTimestamp());
        bytes = bytes.subspan(size);
    }
}

} // namespace brokerscope::fuzz
