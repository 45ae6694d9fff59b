#include "engine/protocol/crc32c.h"

#include <array>
#include <cstring>

namespace brokerscope::protocol {

namespace {

constexpr std::uint32_t kPolynomial = 0x82F63B78; // Castagnoli, reflected

// Eight tables, so that the fallback takes eight bytes a step.
using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? kPolynomial : 0);
        tables[0][byte] = crc;
    }
    for (std::size_t t = 1; t < tables.size(); ++t)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[t][byte] = (tables[t - 1][byte] >> 8) ^ tables[0][tables[t - 1][byte] & 0xff];
    return tables;
}

constexpr Tables kTables = makeTables();

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t extendInHardware(std::uint32_t crc, ByteView bytes)
{
    std::uint64_t state = ~crc;
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word;
        std::memcpy(&word, at, sizeof word);
        state = __builtin_ia32_crc32di(state, word);
    }
    auto narrow = static_cast<std::uint32_t>(state);
    for (; left > 0; --left, ++at)
        narrow = __builtin_ia32_crc32qi(narrow, *at);
    return ~narrow;
}

const bool kHasInstruction = __builtin_cpu_supports("sse4.2") != 0;
#endif

} // namespace

std::uint32_t crc32cExtendByTable(std::uint32_t crc, ByteView bytes)
{
    std::uint32_t state = ~crc;
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        const std::uint32_t low = state ^ (static_cast<std::uint32_t>(at[0]) | static_cast<std::uint32_t>(at[1]) << 8 |
                                           static_cast<std::uint32_t>(at[2]) << 16 |
                                           static_cast<std::uint32_t>(at[3]) << 24);
        state = kTables[7][low & 0xff] ^ kTables[6][(low >> 8) & 0xff] ^ kTables[5][(low >> 16) & 0xff] ^
                kTables[4][low >> 24] ^ kTables[3][at[4]] ^ kTables[2][at[5]] ^ kTables[1][at[6]] ^ kTables[0][at[7]];
    }
    for (; left > 0; --left, ++at)
        state = (state >> 8) ^ kTables[0][(state ^ *at) & 0xff];
    return ~state;
}

std::uint32_t crc32cExtend(std::uint32_t crc, ByteView bytes)
{
#if defined(__x86_64__)
    if (kHasInstruction)
        return extendInHardware(crc, bytes);
#endif
    return crc32cExtendByTable(crc, bytes);
}

std::uint32_t crc32c(ByteView bytes)
{
    return crc32cExtend(0, bytes);
}

} // namespace brokerscope::protocol
