#include "fuzz/targets.h"

#include "fuzz/batches.h"

#include "engine/protocol/compression.h"
#include "engine/protocol/record_reader.h"

namespace brokerscope::fuzz {
namespace {

using namespace protocol;

constexpr std::size_t kMaxOutput = 1 << 20;

void walk(BatchView batch)
{
    auto records = RecordReader::open(batch, kMaxOutput);
    if (!records)
        return;
    std::int32_t count = 0;
    auto last = batch.baseOffset() - 1;
    while (true) {
        const auto next = records.value().next();
        if (!next)
            return;
        const auto& record = next.value();
        if (!record)
            break;
        ++count;
        require(record->offset > last, "offsets rise within a batch");
        require(record->offset <= batch.lastOffset(), "a record lies in its batch");
        last = record->offset;
        require(record->headers().size() == static_cast<std::size_t>(record->headerCount), "a record's headers are read");
        (void)controlTypeOf(*record);
    }
    require(count == batch.recordCount(), "a batch holds as many records as it says");
}

void runBatches(ByteView input)
{
    Input in(input);
    const auto how = in.byte();
    auto bytes = in.rest();
    if (how & 1)
        repairCrcs(bytes);
    BatchIterator batches(bytes);
    while (const auto batch = batches.next()) {
        (void)batch->crcMatches();
        (void)batch->lastSequence();
        walk(*batch);
    }
    require(batches.position() <= bytes.size(), "whole batches lie inside their bytes");
    require(batches.end() != BatchIterator::End::NotYet, "it is known why the batches end");
}

std::vector<Bytes> batchSeeds()
{
    std::vector<Bytes> inputs;
    InputBuilder all;
    all.byte(0);
    for (const auto& batch : exampleBatches()) {
        inputs.push_back(InputBuilder().byte(1).rest(batch).take());
        all.rest(batch);
    }
    inputs.push_back(all.take());
    return inputs;
}

void runCompression(ByteView input)
{
    Input in(input);
    const auto first = in.byte();
    const auto codec = static_cast<Compression>(first % 5);
    const auto bytes = in.rest();
    const auto limit = first & 0x80 ? std::size_t{64} : kMaxOutput;
    if (const auto output = decompress(codec, bytes, limit))
        require(output.value().size() <= limit, "no codec puts out more than its limit");
    const auto packed = compress(codec, bytes);
    require(packed.has_value(), "everything can be compressed");
    const auto unpacked = decompress(codec, packed.value(), bytes.size());
    require(unpacked.has_value() && unpacked.value() == bytes, "what was compressed comes back");
}

std::vector<Bytes> compressionSeeds()
{
    std::vector<Bytes> inputs;
    for (std::uint8_t codec = 0; codec < 5; ++codec) {
        const std::string text(300, 'x');
        for (const auto& plain : {std::string(), std::string("a short text"), text + "end" + text}) {
            const auto packed = compress(static_cast<Compression>(codec), asBytes(plain));
            inputs.push_back(InputBuilder().byte(codec).rest(packed.value()).take());
        }
    }
    return inputs;
}

} // namespace

Target recordBatchesTarget()
{
    return {"record-batches", runBatches, 4096, batchSeeds, nullptr};
}

Target compressionTarget()
{
    return {"compression", runCompression, 4096, compressionSeeds, nullptr};
}

} // namespace brokerscope::fuzz
