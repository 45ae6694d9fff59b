#include "engine/recording/file_format.h"

#include <zstd.h>

#include <memory>
#include <string_view>

namespace brokerscope::recording {
namespace {

constexpr std::string_view kMagic = "BRKSCOPE";
constexpr std::string_view kChunkMagic = "CHNK";
constexpr int kLevel = 3;

template <class Int> void put(Bytes& out, Int value)
{
    for (std::size_t i = 0; i < sizeof(Int); ++i)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

template <class Int> Int get(ByteView bytes, std::size_t at)
{
    std::uint64_t value = 0;
    for (std::size_t i = sizeof(Int); i-- > 0;)
        value = (value << 8) | bytes[at + i];
    return static_cast<Int>(value);
}

struct FreeContext
{
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

bool beginsWith(ByteView bytes, std::string_view magic)
{
    return bytes.size() >= magic.size() && asText(bytes.first(magic.size())) == magic;
}

} // namespace

Bytes fileHeader()
{
    Bytes out(kMagic.begin(), kMagic.end());
    put(out, kFormatVersion);
    put(out, std::uint32_t{0});
    return out;
}

Result<void> checkFileHeader(ByteView bytes)
{
    if (bytes.size() < kFileHeaderSize || !beginsWith(bytes, kMagic))
        return makeError(ErrorKind::Corrupt, {}, "it is not a recording of Brokerscope");
    const auto version = get<std::uint32_t>(bytes, kMagic.size());
    if (version == 0 || version > kFormatVersion)
        return makeError(ErrorKind::Corrupt, {},
                         "it was made by a newer Brokerscope (format " + std::to_string(version) + ", this one reads up to " +
                             std::to_string(kFormatVersion) + ")");
    return success();
}

Bytes encodeChunk(ByteView content, WallTime first, WallTime last)
{
    Bytes compressed(ZSTD_compressBound(content.size()));
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    // Cannot fail: the room is what the worst case needs.
    compressed.resize(ZSTD_compress2(context.get(), compressed.data(), compressed.size(), content.data(), content.size()));
    Bytes out(kChunkMagic.begin(), kChunkMagic.end());
    put(out, static_cast<std::uint32_t>(compressed.size()));
    put(out, static_cast<std::uint32_t>(content.size()));
    put(out, std::uint32_t{0});
    put(out, toEpochMs(first));
    put(out, toEpochMs(last));
    out.insert(out.end(), compressed.begin(), compressed.end());
    return out;
}

std::optional<ChunkHeader> decodeChunkHeader(ByteView bytes)
{
    if (bytes.size() < kChunkHeaderSize || !beginsWith(bytes, kChunkMagic))
        return std::nullopt;
    ChunkHeader header{get<std::uint32_t>(bytes, 4), get<std::uint32_t>(bytes, 8), fromEpochMs(get<std::int64_t>(bytes, 16)),
                       fromEpochMs(get<std::int64_t>(bytes, 24))};
    if (header.size > kMaxChunkSize || header.compressedSize > ZSTD_compressBound(kMaxChunkSize) || header.last < header.first)
        return std::nullopt;
    return header;
}

Result<Bytes> decompress(const ChunkHeader& header, ByteView compressed)
{
    Bytes out(header.size);
    const auto size = ZSTD_decompress(out.data(), out.size(), compressed.data(), compressed.size());
    if (ZSTD_isError(size) || size != header.size)
        return makeError(ErrorKind::Corrupt, {}, "a part of it is damaged");
    return out;
}

} // namespace brokerscope::recording
