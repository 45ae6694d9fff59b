#include "engine/protocol/big_endian.h"
#include "engine/protocol/compression.h"
#include "engine/protocol/crc32c.h"

#include <gtest/gtest.h>
#include <snappy.h>

#include <random>
#include <string>

namespace brokerscope::protocol {

namespace {

constexpr Compression kCodecs[] = {Compression::None, Compression::Gzip, Compression::Snappy, Compression::Lz4,
                                   Compression::Zstd};

Bytes sample(std::size_t size, bool random)
{
    std::mt19937 generator(42);
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::uint8_t>(random ? generator() : i / 7 % 11);
    return out;
}

} // namespace

TEST(Crc32cTest, KnownAnswers)
{
    EXPECT_EQ(crc32c(asBytes("123456789")), 0xE3069283u);
    EXPECT_EQ(crc32c({}), 0u);
    EXPECT_EQ(crc32c(Bytes(32, 0)), 0x8A9136AAu); // RFC 3720 B.4
    EXPECT_EQ(crc32c(Bytes(32, 0xff)), 0x62A8AB43u);
}

TEST(Crc32cTest, InstructionAndTableAgreeAtEveryLengthAndSplit)
{
    const Bytes bytes = sample(100, true);
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const ByteView part = ByteView(bytes).first(length);
        const std::uint32_t whole = crc32c(part);
        EXPECT_EQ(whole, crc32cExtendByTable(0, part));
        EXPECT_EQ(whole, crc32cExtend(crc32c(part.first(length / 3)), part.subspan(length / 3)));
    }
}

TEST(CompressionTest, EveryCodecGivesBackWhatItGot)
{
    for (const Compression codec : kCodecs)
        for (const std::size_t size : {0u, 1u, 100u, 32768u, 32769u, 300000u})
            for (const bool random : {false, true}) {
                const Bytes input = sample(size, random);
                const auto packed = compress(codec, input);
                ASSERT_TRUE(packed);
                const auto unpacked = decompress(codec, packed.value(), size);
                ASSERT_TRUE(unpacked) << unpacked.error().message() << " codec " << int(codec) << " size " << size;
                EXPECT_EQ(unpacked.value(), input);
            }
}

TEST(CompressionTest, OutputBeyondTheLimitIsRefused)
{
    const Bytes input = sample(200000, false);
    for (const Compression codec : kCodecs) {
        const auto packed = compress(codec, input).value();
        EXPECT_TRUE(decompress(codec, packed, input.size()));
        for (const std::size_t limit : {std::size_t{0}, std::size_t{1000}, input.size() - 1}) {
            const auto unpacked = decompress(codec, packed, limit);
            ASSERT_FALSE(unpacked) << "codec " << int(codec) << " limit " << limit;
            EXPECT_EQ(unpacked.error().kind, ErrorKind::Corrupt);
        }
    }
}

TEST(CompressionTest, SnappyIsReadWithoutFramingToo)
{
    const Bytes input = sample(5000, false);
    std::string raw;
    snappy::Compress(reinterpret_cast<const char*>(input.data()), input.size(), &raw);
    EXPECT_EQ(decompress(Compression::Snappy, asBytes(raw), input.size()).value(), input);
}

TEST(CompressionTest, SnappyHeaderThatLiesAboutTheLengthIsRefusedWithoutAllocating)
{
    const Bytes bomb{0xff, 0xff, 0xff, 0x7f, 0x00}; // claims 256 MiB in five bytes
    EXPECT_FALSE(decompress(Compression::Snappy, bomb, kMaxDecompressedBytes));
}

TEST(CompressionTest, CutOrDamagedInputIsAnErrorAndNeverACrash)
{
    std::mt19937 generator(7);
    const Bytes input = sample(3000, false);
    for (const Compression codec : kCodecs) {
        if (codec == Compression::None)
            continue;
        const Bytes packed = compress(codec, input).value();
        for (std::size_t length = 0; length < packed.size(); ++length) {
            const auto cut = decompress(codec, ByteView(packed).first(length), input.size());
            EXPECT_FALSE(cut && cut.value() == input) << "codec " << int(codec) << " length " << length;
        }
        for (int i = 0; i < 2000; ++i) {
            Bytes damaged = packed;
            damaged[generator() % damaged.size()] ^= static_cast<std::uint8_t>(1 + generator() % 255);
            const auto unpacked = decompress(codec, damaged, input.size());
            EXPECT_FALSE(unpacked && unpacked.value().size() > input.size());
        }
        Bytes noise = sample(500, true);
        (void)decompress(codec, noise, 1 << 20);
    }
}

} // namespace brokerscope::protocol
