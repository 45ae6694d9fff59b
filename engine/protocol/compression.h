// The five codecs of record batches, through their libraries, as streams with a limit on the output.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/protocol/record_batch.h"

#include <cstddef>

namespace brokerscope::protocol {

// No batch may unpack to more; socket.request.max.bytes bounds what comes in, this bounds what that may become.
inline constexpr std::size_t kMaxDecompressedBytes = 256u << 20;

// Snappy is written in the Java client's block framing, lz4 as a frame of independent 64 KiB blocks. `level` 0: default.
[[nodiscard]] Result<Bytes> compress(Compression codec, ByteView input, int level = 0);
// Snappy is read in both framings. Corrupt: not this codec, cut short, or more output than `maxOutput`.
[[nodiscard]] Result<Bytes> decompress(Compression codec, ByteView input, std::size_t maxOutput);

} // namespace brokerscope::protocol
