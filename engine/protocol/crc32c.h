// CRC-32C (Castagnoli), the checksum of record batches and producer snapshots. Uses the processor's instruction if there.
#pragma once

#include "engine/base/bytes.h"

#include <cstdint>

namespace brokerscope::protocol {

[[nodiscard]] std::uint32_t crc32c(ByteView bytes);
// Goes on from `crc`, the result for the bytes before: crc32c(ab) == crc32cExtend(crc32c(a), b).
[[nodiscard]] std::uint32_t crc32cExtend(std::uint32_t crc, ByteView bytes);
// The same by table, whatever the processor can do. For tests and other processors.
[[nodiscard]] std::uint32_t crc32cExtendByTable(std::uint32_t crc, ByteView bytes);

} // namespace brokerscope::protocol
