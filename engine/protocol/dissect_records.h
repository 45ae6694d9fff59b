// The record batches inside a dissected message: each Records field gets its batches as children, with the fields of their
// headers and their records, unpacked where they are compressed. For messages with records of the metadata log or the
// coordinators' topics the record's value stays bytes: whose topic it is stands in the message, not in the batch.
#pragma once

#include "engine/protocol/dissect.h"

namespace brokerscope::protocol {

struct RecordsLimits
{
    std::size_t unpackedBytes = std::size_t{4} << 20; // of all compressed batches of a message together
    std::size_t nodes = 100'000;
};

// Bad bytes end it for that batch: its node then has a child of kind Problem that says in words what is wrong. Nodes of
// records out of a compressed batch have the place of the compressed bytes, and their values live in `unpacked`.
void dissectRecords(Dissection& dissection, const RecordsLimits& limits = {});

// The fields of a batch, of a record and of a record's header, for whoever wants their explanations.
[[nodiscard]] const StructDescriptor& recordBatchStructure();

} // namespace brokerscope::protocol
