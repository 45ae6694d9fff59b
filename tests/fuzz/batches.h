// Record batches for seeds, and batches whose CRC is right whatever they hold: behind the CRC is where mistakes would be.
#pragma once

#include "engine/base/bytes.h"
#include "engine/protocol/record_batch.h"

#include <vector>

namespace brokerscope::fuzz {

// A few batches of every codec; some of idempotent and transactional producers, some with headers and nulls.
[[nodiscard]] std::vector<Bytes> exampleBatches();

// Goes over whole batches and makes each CRC fit.
void repairCrcs(MutableByteView bytes);

} // namespace brokerscope::fuzz
