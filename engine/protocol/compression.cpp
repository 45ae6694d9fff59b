#include "engine/protocol/compression.h"

#include "engine/protocol/big_endian.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <lz4frame.h>
#include <memory>
#include <snappy.h>
#include <string>
#include <zlib.h>
#include <zstd.h>

namespace brokerscope::protocol {

namespace {

// What Java's SnappyOutputStream puts in front: a magic, a version and the lowest compatible version.
constexpr std::array<std::uint8_t, 16> kJavaSnappyHeader{0x82, 'S', 'N', 'A', 'P', 'P', 'Y', 0, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr std::size_t kJavaSnappyMagicSize = 8;
constexpr std::size_t kJavaSnappyBlock = 32 * 1024;
// A copy element of snappy takes at least two bytes and gives at most 64: no valid block grows by more than this, and a
// header that claims more is refused before anything of that size is allocated.
constexpr std::size_t kSnappyLargestRatio = 64;

Error refused(const char* codec, std::string what)
{
    return makeError(ErrorKind::Corrupt, std::string("decompress ") + codec, std::move(what));
}
Error failed(const char* codec, std::string what)
{
    return makeError(ErrorKind::Invalid, std::string("compress with ") + codec, std::move(what));
}

// Output that grows as the codec really delivers, up to a limit.
class GrowingOutput
{
public:
    GrowingOutput(std::size_t inputSize, std::size_t limit) : m_limit(limit)
    {
        m_bytes.resize(std::min(limit, std::max<std::size_t>(inputSize * 3, 4096)));
    }
    // Room for more, false when the limit is reached.
    [[nodiscard]] bool ensureRoom()
    {
        if (m_used < m_bytes.size())
            return true;
        if (m_bytes.size() >= m_limit)
            return false;
        m_bytes.resize(m_bytes.size() > m_limit / 2 ? m_limit : m_bytes.size() * 2);
        return true;
    }
    [[nodiscard]] std::uint8_t* next() { return m_bytes.data() + m_used; }
    [[nodiscard]] std::size_t room() const { return m_bytes.size() - m_used; }
    void advance(std::size_t n) { m_used += n; }
    [[nodiscard]] Bytes take()
    {
        m_bytes.resize(m_used);
        return std::move(m_bytes);
    }

private:
    Bytes m_bytes;
    std::size_t m_used = 0;
    std::size_t m_limit;
};

const char* const kTooLarge = "the output exceeds the limit";
const char* const kCutShort = "the input is cut short";

struct Inflate
{
    z_stream stream{};
    ~Inflate() { inflateEnd(&stream); }
};

Result<Bytes> gunzip(ByteView input, std::size_t limit)
{
    if (input.size() > std::numeric_limits<uInt>::max())
        return refused("gzip", "too much input");
    Inflate inflate;
    if (inflateInit2(&inflate.stream, 15 + 16) != Z_OK) // 16: gzip member, not a bare zlib stream
        return refused("gzip", "the library does not start");
    inflate.stream.next_in = const_cast<Bytef*>(input.data());
    inflate.stream.avail_in = static_cast<uInt>(input.size());
    GrowingOutput out(input.size(), limit);
    for (;;) {
        std::uint8_t spare = 0; // to learn whether the stream ends exactly at the limit
        const bool hasRoom = out.ensureRoom();
        const std::size_t room = hasRoom ? std::min<std::size_t>(out.room(), std::numeric_limits<uInt>::max()) : 1;
        inflate.stream.next_out = hasRoom ? out.next() : &spare;
        inflate.stream.avail_out = static_cast<uInt>(room);
        const int result = ::inflate(&inflate.stream, Z_NO_FLUSH);
        const std::size_t made = room - inflate.stream.avail_out;
        if (!hasRoom && made > 0)
            return refused("gzip", kTooLarge);
        if (hasRoom)
            out.advance(made);
        if (result == Z_STREAM_END) {
            if (inflate.stream.avail_in == 0)
                return out.take();
            if (inflateReset(&inflate.stream) != Z_OK) // members may follow one another
                return refused("gzip", "the library does not start");
        } else if (result != Z_OK) {
            return refused("gzip", result == Z_BUF_ERROR ? kCutShort
                                   : inflate.stream.msg  ? inflate.stream.msg
                                                         : "not gzip");
        }
    }
}

struct Deflate
{
    z_stream stream{};
    ~Deflate() { deflateEnd(&stream); }
};

Result<Bytes> gzip(ByteView input, int level)
{
    Deflate deflate;
    if (input.size() > std::numeric_limits<uInt>::max() ||
        deflateInit2(&deflate.stream, level == 0 ? Z_DEFAULT_COMPRESSION : level, Z_DEFLATED, 15 + 16, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return failed("gzip", "level or size out of range");
    Bytes out(deflateBound(&deflate.stream, static_cast<uLong>(input.size())));
    deflate.stream.next_in = const_cast<Bytef*>(input.data());
    deflate.stream.avail_in = static_cast<uInt>(input.size());
    deflate.stream.next_out = out.data();
    deflate.stream.avail_out = static_cast<uInt>(out.size());
    if (::deflate(&deflate.stream, Z_FINISH) != Z_STREAM_END)
        return failed("gzip", "the library did not finish");
    out.resize(out.size() - deflate.stream.avail_out);
    return out;
}

Result<void> unsnappyBlock(ByteView block, std::size_t limit, Bytes& out)
{
    const char* data = reinterpret_cast<const char*>(block.data());
    std::size_t size = 0;
    if (!snappy::GetUncompressedLength(data, block.size(), &size))
        return refused("snappy", "not snappy");
    if (size > limit - out.size())
        return refused("snappy", kTooLarge);
    if (size > block.size() * kSnappyLargestRatio)
        return refused("snappy", "the length claimed is impossible");
    const std::size_t before = out.size();
    out.resize(before + size);
    if (!snappy::RawUncompress(data, block.size(), reinterpret_cast<char*>(out.data() + before)))
        return refused("snappy", "damaged");
    return success();
}

Result<Bytes> unsnappy(ByteView input, std::size_t limit)
{
    Bytes out;
    const bool javaFraming = input.size() >= kJavaSnappyHeader.size() &&
                             std::equal(kJavaSnappyHeader.begin(), kJavaSnappyHeader.begin() + kJavaSnappyMagicSize,
                                        input.begin());
    if (!javaFraming) { // librdkafka and others: one bare block
        BOOST_OUTCOME_TRY(unsnappyBlock(input, limit, out));
        return out;
    }
    for (ByteView rest = input.subspan(kJavaSnappyHeader.size()); !rest.empty();) {
        if (rest.size() < 4)
            return refused("snappy", kCutShort);
        const auto length = loadBigEndian<std::uint32_t>(rest.data());
        if (length > rest.size() - 4)
            return refused("snappy", kCutShort);
        BOOST_OUTCOME_TRY(unsnappyBlock(rest.subspan(4, length), limit, out));
        rest = rest.subspan(4 + length);
    }
    return out;
}

Result<Bytes> snappyInJavaFraming(ByteView input)
{
    Bytes out(kJavaSnappyHeader.begin(), kJavaSnappyHeader.end());
    for (ByteView rest = input; !rest.empty();) {
        const ByteView block = rest.first(std::min(rest.size(), kJavaSnappyBlock));
        const std::size_t before = out.size();
        out.resize(before + 4 + snappy::MaxCompressedLength(block.size()));
        std::size_t length = 0;
        snappy::RawCompress(reinterpret_cast<const char*>(block.data()), block.size(),
                            reinterpret_cast<char*>(out.data() + before + 4), &length);
        storeBigEndian(out.data() + before, static_cast<std::uint32_t>(length));
        out.resize(before + 4 + length);
        rest = rest.subspan(block.size());
    }
    return out;
}

struct FreeLz4
{
    void operator()(LZ4F_dctx* context) const { LZ4F_freeDecompressionContext(context); }
};

Result<Bytes> unlz4(ByteView input, std::size_t limit)
{
    LZ4F_dctx* raw = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&raw, LZ4F_VERSION)))
        return refused("lz4", "the library does not start");
    const std::unique_ptr<LZ4F_dctx, FreeLz4> context(raw);
    GrowingOutput out(input.size(), limit);
    std::size_t hint = 1; // 0 when a frame has ended
    for (ByteView rest = input; !rest.empty() || hint != 0;) {
        std::uint8_t spare = 0;
        const bool hasRoom = out.ensureRoom();
        std::size_t made = hasRoom ? out.room() : 1;
        std::size_t taken = rest.size();
        hint = LZ4F_decompress(context.get(), hasRoom ? out.next() : &spare, &made, rest.data(), &taken, nullptr);
        if (LZ4F_isError(hint))
            return refused("lz4", LZ4F_getErrorName(hint));
        if (!hasRoom && made > 0)
            return refused("lz4", kTooLarge);
        if (hasRoom)
            out.advance(made);
        rest = rest.subspan(taken);
        if (taken == 0 && made == 0 && hint != 0)
            return refused("lz4", kCutShort);
    }
    return out.take();
}

Result<Bytes> lz4(ByteView input, int level)
{
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.blockSizeID = LZ4F_max64KB;
    preferences.frameInfo.blockMode = LZ4F_blockIndependent; // the Java client reads no linked blocks
    preferences.compressionLevel = level;
    Bytes out(LZ4F_compressFrameBound(input.size(), &preferences));
    const std::size_t size = LZ4F_compressFrame(out.data(), out.size(), input.data(), input.size(), &preferences);
    if (LZ4F_isError(size))
        return failed("lz4", LZ4F_getErrorName(size));
    out.resize(size);
    return out;
}

struct FreeZstd
{
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

Result<Bytes> unzstd(ByteView input, std::size_t limit)
{
    const std::unique_ptr<ZSTD_DCtx, FreeZstd> context(ZSTD_createDCtx());
    if (!context)
        return refused("zstd", "the library does not start");
    GrowingOutput out(input.size(), limit);
    ZSTD_inBuffer in{input.data(), input.size(), 0};
    std::size_t hint = 1; // 0 when a frame has ended
    while (in.pos < in.size || hint != 0) {
        std::uint8_t spare = 0;
        const bool hasRoom = out.ensureRoom();
        ZSTD_outBuffer to{hasRoom ? out.next() : &spare, hasRoom ? out.room() : 1, 0};
        const std::size_t taken = in.pos;
        hint = ZSTD_decompressStream(context.get(), &to, &in);
        if (ZSTD_isError(hint))
            return refused("zstd", ZSTD_getErrorName(hint));
        if (!hasRoom && to.pos > 0)
            return refused("zstd", kTooLarge);
        if (hasRoom)
            out.advance(to.pos);
        if (in.pos == taken && to.pos == 0 && hint != 0)
            return refused("zstd", kCutShort);
    }
    return out.take();
}

Result<Bytes> zstd(ByteView input, int level)
{
    Bytes out(ZSTD_compressBound(input.size()));
    const std::size_t size =
        ZSTD_compress(out.data(), out.size(), input.data(), input.size(), level == 0 ? ZSTD_CLEVEL_DEFAULT : level);
    if (ZSTD_isError(size))
        return failed("zstd", ZSTD_getErrorName(size));
    out.resize(size);
    return out;
}

} // namespace

Result<Bytes> compress(Compression codec, ByteView input, int level)
{
    switch (codec) {
    case Compression::None:
        return Bytes(input.begin(), input.end());
    case Compression::Gzip:
        return gzip(input, level);
    case Compression::Snappy:
        return snappyInJavaFraming(input);
    case Compression::Lz4:
        return lz4(input, level);
    case Compression::Zstd:
        return zstd(input, level);
    }
    return makeError(ErrorKind::Invalid, "compress", "unknown codec");
}

Result<Bytes> decompress(Compression codec, ByteView input, std::size_t maxOutput)
{
    switch (codec) {
    case Compression::None:
        if (input.size() > maxOutput)
            return refused("nothing", kTooLarge);
        return Bytes(input.begin(), input.end());
    case Compression::Gzip:
        return gunzip(input, maxOutput);
    case Compression::Snappy:
        return unsnappy(input, maxOutput);
    case Compression::Lz4:
        return unlz4(input, maxOutput);
    case Compression::Zstd:
        return unzstd(input, maxOutput);
    }
    return makeError(ErrorKind::Corrupt, "decompress", "unknown codec");
}

} // namespace brokerscope::protocol
