// The file of a session: "BRKSCOPE", the version and four bytes of zero, then chunks. All numbers are little-endian.
//
//   chunk:  'CHNK'  u32 compressed size  u32 size  u32 zero  i64 first moment  i64 last moment (ms since 1970)  zstd frame
//   inside: entries of  u8 kind (1 snapshot, 2 events, 3 traffic, 4 frames)  varint time  bytes with their length in front (archive.h)
//
// A chunk holds some seconds, at most a few megabytes, and begins with a snapshot that stands on its own, so that reading
// can begin at each. The zstd frame carries a checksum. A file that ends in the middle of a chunk is good up to there.
#pragma once

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brokerscope::recording {

inline constexpr std::uint32_t kFormatVersion = 1;
inline constexpr std::size_t kFileHeaderSize = 16;
inline constexpr std::size_t kChunkHeaderSize = 32;
inline constexpr std::uint32_t kMaxChunkSize = 64u << 20; // of its content

enum class EntryKind : std::uint8_t { Snapshot = 1, Events = 2, Traffic = 3, Frames = 4 };

struct ChunkHeader
{
    std::uint32_t compressedSize = 0;
    std::uint32_t size = 0;
    WallTime first{};
    WallTime last{};
};

[[nodiscard]] Bytes fileHeader();
// Error: no recording, or one of a newer version.
[[nodiscard]] Result<void> checkFileHeader(ByteView bytes);
[[nodiscard]] Bytes encodeChunk(ByteView content, WallTime first, WallTime last); // with its header
[[nodiscard]] std::optional<ChunkHeader> decodeChunkHeader(ByteView bytes); // none: no chunk begins here
// Error: damaged.
[[nodiscard]] Result<Bytes> decompress(const ChunkHeader& header, ByteView compressed);

} // namespace brokerscope::recording
